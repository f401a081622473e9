// Caches the placement of names: they are placed again only when scene, emphasis or zoom has changed, and emphasised
// ones on the same sides as before, so that they do not jump.

import { hasSameSides } from '../figure/box.ts';
import { namesBeside } from '../figure/covers.ts';
import { canShiftNames, shiftNames } from '../figure/shift-names.ts';
import { placeNames, placeNamesEmphasised } from '../figure/names.ts';
import { createMeasure } from './measure.ts';
import { NO_EMPHASIS, isRecoloured } from '../scene/scene.ts';
import type { Box } from '../figure/box.ts';
import type { Names } from '../figure/names.ts';
import type { SceneAtZoom } from '../figure/shift-names.ts';
import type { Emphasis, Scene } from '../scene/scene.ts';

export interface NameCache {
  /**
   * The names placed for a scene, an emphasis and a zoom.
   * @param covers boxes over the map, in px with the pan at 0: newly placed names avoid them, and names that panning
   *   has moved below one are omitted
   */
  readonly at: (scene: Scene, emphasis: Emphasis, zoom: number, covers?: readonly Box[]) => Names;
  /**
   * The same within the time of a frame: if there are many names and they were placed for a similar zoom or scene,
   * they are shifted from there (`shiftNames`).
   */
  readonly approximate: NameCache['at'];
  /** Whether the names are placed exactly, so that `approximate` returns the same as `at`. */
  readonly arePlaced: (scene: Scene, emphasis: Emphasis, zoom: number) => boolean;
  /** Keeps names at a zoom within a box, in px with the pan at 0, until it is called again. */
  readonly keepWithin: (zoom: number, box: Box) => void;
  /** Clears the cache, as when fonts have loaded and widths have changed. */
  readonly forget: () => void;
}

export function createNameCache(): NameCache {
  let measure = createMeasure();
  let pane: { readonly zoom: number; readonly box: Box } | null = null;
  const rest = memoizePlacement((scene, _, zoom, covers) => {
    const within = pane?.zoom === zoom ? { within: pane.box } : {};
    return { names: placeNames(scene, zoom, measure, { covers, ...within }), covers };
  });
  const stressed = memoizePlacement((scene, emphasis, zoom, now) => {
    const { names, covers } = rest(scene, NO_EMPHASIS, zoom, now);
    return {
      covers,
      names: placeNamesEmphasised(names, emphasis, scene, zoom, measure, { covers }),
    };
  });
  const forgetPlaces = () => {
    rest.forget();
    stressed.forget();
  };
  /** All emphases that emphasise nothing share one cache entry. */
  const cacheFor = (emphasis: Emphasis) => {
    const isAtRest = emphasis.nearNodes === null && emphasis.focusNodes.size === 0;
    return isAtRest ? ([rest, NO_EMPHASIS] as const) : ([stressed, emphasis] as const);
  };
  return {
    at: (scene, given, zoom, covers = []) => {
      const [cache, emphasis] = cacheFor(given);
      return namesBeside(cache(scene, emphasis, zoom, covers).names, covers);
    },
    approximate: (scene, given, zoom, covers = []) => {
      const [cache, emphasis] = cacheFor(given);
      const names =
        cache.approximate(scene, emphasis, zoom) ?? cache(scene, emphasis, zoom, covers).names;
      return namesBeside(names, covers);
    },
    arePlaced: (scene, given, zoom) => {
      const [cache, emphasis] = cacheFor(given);
      return cache.isFor(scene, emphasis, zoom);
    },
    keepWithin: (zoom, box) => {
      const isSame = pane?.zoom === zoom && hasSameSides(pane.box, box);
      if (isSame) return;
      pane = { zoom, box };
      forgetPlaces();
    },
    forget: () => {
      measure = createMeasure();
      forgetPlaces();
    },
  };
}

/** Colours do not change where names are placed. */
function isSamePlace(one: Scene, other: Scene): boolean {
  return one === other || isRecoloured(one, other);
}

/** Names, and the covers they were placed with. */
interface Placement {
  readonly names: Names;
  readonly covers: readonly Box[];
}

type Place = (scene: Scene, emphasis: Emphasis, zoom: number, covers: readonly Box[]) => Placement;

type Memo = Place & {
  readonly isFor: (scene: Scene, emphasis: Emphasis, zoom: number) => boolean;
  /** The last placement shifted; null where it is exact, or cannot be shifted. */
  readonly approximate: (scene: Scene, emphasis: Emphasis, zoom: number) => Names | null;
  readonly forget: () => void;
};

/** Caches the last placement. Other covers alone do not place names again. */
function memoizePlacement(place: Place): Memo {
  let last: (SceneAtZoom & { readonly emphasis: Emphasis; readonly placement: Placement }) | null =
    null;
  /** Cached for several calls in a frame, and for frames in which the map is only panned. */
  let shifted: (SceneAtZoom & { readonly names: Names }) | null = null;
  const isFor: Memo['isFor'] = (scene, emphasis, zoom) =>
    last !== null &&
    isSamePlace(last.scene, scene) &&
    last.emphasis === emphasis &&
    last.zoom === zoom;
  const ask: Place = (scene, emphasis, zoom, covers) => {
    if (!isFor(scene, emphasis, zoom)) {
      last = { scene, emphasis, zoom, placement: place(scene, emphasis, zoom, covers) };
      shifted = null;
    }
    return last!.placement;
  };
  const approximate: Memo['approximate'] = (scene, emphasis, zoom) => {
    const to = { scene, zoom };
    if (last?.emphasis !== emphasis || isFor(scene, emphasis, zoom)) return null;
    if (!canShiftNames(last, to)) return null;
    if (shifted?.scene !== scene || shifted.zoom !== zoom)
      shifted = { ...to, names: shiftNames(last.placement.names, last, to) };
    return shifted.names;
  };
  const forget = () => {
    last = shifted = null;
  };
  return Object.assign(ask, { isFor, approximate, forget });
}
