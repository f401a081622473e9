// The names that a map shows: placed for its view, shifted while a frame has no time to place them, and captions
// fading where another emphasis has others.

import { blendCaptions } from '../figure/blend-captions.ts';
import { boxAround, holds, unite } from '../figure/box.ts';
import { coverBoxes, withoutPan } from '../figure/covers.ts';
import type { Box, Point } from '../figure/box.ts';
import type { Cover } from '../figure/covers.ts';
import type { Names } from '../figure/names.ts';
import type { Projection } from '../figure/projection.ts';
import type { Emphasis, Scene } from '../scene/scene.ts';
import type { NameCache } from './name-cache.ts';

/** What the names are of, as it is now. */
interface Named {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly covers: readonly Cover[];
  readonly view: Projection;
}

/** ms without a frame after which shifted names are placed exactly. */
const NAMES_DELAY = 100;

export class MapNames {
  readonly #cache: NameCache;
  readonly #named: () => Named;
  /** The captions that fade out, and the zoom for which they were placed. */
  #leaving: { readonly captions: Names['captions']; readonly zoom: number } | null = null;
  #timer: number | undefined;

  constructor(cache: NameCache, named: () => Named) {
    this.#cache = cache;
    this.#named = named;
  }

  /** The names as they can be had within the time of a frame. */
  now(): Names {
    const { scene, emphasis, covers, view } = this.#named();
    return this.#cache.approximate(scene, emphasis, view.zoom, boxesIn(covers, view));
  }

  /** The names placed exactly for a view. */
  placedIn(view: Projection): Names {
    const { scene, emphasis, covers } = this.#named();
    return this.#cache.at(scene, emphasis, view.zoom, boxesIn(covers, view));
  }

  /** The names now, with captions that fade in or out; `share` of the fading, 0 to 1, is done. */
  seen(share: number): Names {
    const names = this.now();
    const from = this.#leaving;
    // Captions are in px at the zoom for which they were placed.
    if (share === 1 || from?.zoom !== this.#named().view.zoom) return names;
    return { ...names, captions: blendCaptions(from.captions, names.captions, share) };
  }

  /** Lets the captions as they are seen fade out from now on, or end at once. */
  leave(isFading: boolean, share: number): void {
    const { zoom } = this.#named().view;
    this.#leaving = isFading ? { captions: this.seen(share).captions, zoom } : null;
  }

  /** The area whose caption is at a point in px of the window; null for none. */
  areaAt({ x, y }: Point): number | null {
    const { panX, panY } = this.#named().view;
    const at = boxAround({ x: x - panX, y: y - panY });
    return this.now().captions.find(({ box }) => holds(box, at))?.hue ?? null;
  }

  /** The bounding box of the emphasised names in a view, in px with the pan at 0; null without any. */
  readonly litIn = (view: Projection): Box | null => {
    const { nearNodes } = this.#named().emphasis;
    if (nearNodes === null) return null;
    const lit = this.placedIn(view).labels.filter(({ index }) => nearNodes.has(index));
    return lit.length === 0 ? null : unite(lit.map(({ box }) => box));
  };

  /** Places shifted names exactly once the view rests. */
  placeSoon(onPlaced: () => void): void {
    window.clearTimeout(this.#timer);
    const { scene, emphasis, view } = this.#named();
    if (this.#cache.arePlaced(scene, emphasis, view.zoom)) return;
    this.#timer = window.setTimeout(() => {
      this.placedIn(this.#named().view);
      onPlaced();
    }, NAMES_DELAY);
  }

  destroy(): void {
    window.clearTimeout(this.#timer);
  }
}

/** The boxes of covers in px with the pan at 0. */
function boxesIn(covers: readonly Cover[], view: Projection): Box[] {
  return withoutPan(coverBoxes(covers, view), view);
}
