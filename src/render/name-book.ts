// Names, remembered: placed again only when the scene, the emphasis or the zoom has changed, and on
// the sides where they stood, so that they do not hop about.

import { namesBeside } from '../figure/covers.ts';
import { canGoAlong, takeAlong } from '../figure/names-along.ts';
import { placeNames, stressNames } from '../figure/names.ts';
import { createMeasure } from './measure.ts';
import { NO_EMPHASIS, isRecoloured } from '../scene/scene.ts';
import type { Names } from '../figure/names.ts';
import type { Stand } from '../figure/names-along.ts';
import type { Box } from '../figure/projection.ts';
import type { Emphasis, Scene } from '../scene/scene.ts';

export interface NameBook {
  /**
   * @param covers what lies over the map, in px with the pan at 0: where names are placed anew, they
   * keep clear of it; what comes below it by moving the map is not among them
   */
  readonly at: (scene: Scene, emphasis: Emphasis, zoom: number, covers?: readonly Box[]) => Names;
  /**
   * The same for a frame that cannot wait: where there are many and they were placed for a zoom or a scene
   * near by, they go along from there.
   */
  readonly along: NameBook['at'];
  /** Whether they are placed, and no less good along. */
  readonly arePlaced: (scene: Scene, emphasis: Emphasis, zoom: number) => boolean;
  /** Lets names at a zoom keep within a box, in px with the pan at 0, until they are told of another. */
  readonly keepWithin: (zoom: number, box: Box) => void;
  /** Forgets all, as when the faces have arrived and every width is another. */
  readonly forget: () => void;
}

export function createNameBook(): NameBook {
  let measure = createMeasure();
  let pane: { readonly zoom: number; readonly box: Box } | null = null;
  const rest = remember((scene, _, zoom, covers) => {
    const within = pane?.zoom === zoom ? { within: pane.box } : {};
    return { names: placeNames(scene, zoom, measure, { covers, ...within }), covers };
  });
  const stressed = remember((scene, emphasis, zoom, now) => {
    const { names, covers } = rest(scene, NO_EMPHASIS, zoom, now);
    return { covers, names: stressNames(names, emphasis, scene, zoom, measure, { covers }) };
  });
  const forgetPlaces = () => {
    rest.forget();
    stressed.forget();
  };
  /** Where nothing stands out, names are the same whichever emphasis says so. */
  const bookFor = (emphasis: Emphasis) => {
    const isAtRest = emphasis.nearNodes === null && emphasis.focusNodes.size === 0;
    return isAtRest ? ([rest, NO_EMPHASIS] as const) : ([stressed, emphasis] as const);
  };
  return {
    at: (scene, given, zoom, covers = []) => {
      const [book, emphasis] = bookFor(given);
      return namesBeside(book(scene, emphasis, zoom, covers).names, covers);
    },
    along: (scene, given, zoom, covers = []) => {
      const [book, emphasis] = bookFor(given);
      const names = book.along(scene, emphasis, zoom) ?? book(scene, emphasis, zoom, covers).names;
      return namesBeside(names, covers);
    },
    arePlaced: (scene, given, zoom) => {
      const [book, emphasis] = bookFor(given);
      return book.isFor(scene, emphasis, zoom);
    },
    keepWithin: (zoom, box) => {
      const isSame = pane?.zoom === zoom && isSameBox(pane.box, box);
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

function isSameBox(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

/** Names stand where they stood, whatever the colour of what they name. */
function isSamePlace(one: Scene, other: Scene): boolean {
  return one === other || isRecoloured(one, other);
}

/** Names, and what they were placed beside. */
interface Page {
  readonly names: Names;
  readonly covers: readonly Box[];
}

type Place = (scene: Scene, emphasis: Emphasis, zoom: number, covers: readonly Box[]) => Page;

type Memory = Place & {
  readonly isFor: (scene: Scene, emphasis: Emphasis, zoom: number) => boolean;
  /** The last answer taken along; null where it is the answer, or cannot be. */
  readonly along: (scene: Scene, emphasis: Emphasis, zoom: number) => Names | null;
  readonly forget: () => void;
};

/** The last answer, as long as the question is the same; what lies over the map asks nothing anew. */
function remember(place: Place): Memory {
  let last: (Stand & { readonly emphasis: Emphasis; readonly page: Page }) | null = null;
  /** Once for all that ask in a frame, and for the frames in which the map is only moved. */
  let taken: (Stand & { readonly names: Names }) | null = null;
  const isFor: Memory['isFor'] = (scene, emphasis, zoom) =>
    last !== null &&
    isSamePlace(last.scene, scene) &&
    last.emphasis === emphasis &&
    last.zoom === zoom;
  const ask: Place = (scene, emphasis, zoom, covers) => {
    if (!isFor(scene, emphasis, zoom)) {
      last = { scene, emphasis, zoom, page: place(scene, emphasis, zoom, covers) };
      taken = null;
    }
    return last!.page;
  };
  const along: Memory['along'] = (scene, emphasis, zoom) => {
    const to = { scene, zoom };
    if (last?.emphasis !== emphasis || isFor(scene, emphasis, zoom)) return null;
    if (!canGoAlong(last, to)) return null;
    if (taken?.scene !== scene || taken.zoom !== zoom)
      taken = { ...to, names: takeAlong(last.page.names, last, to) };
    return taken.names;
  };
  const forget = () => {
    last = taken = null;
  };
  return Object.assign(ask, { isFor, along, forget });
}
