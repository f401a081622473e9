// Names, remembered: placed again only when the scene, the emphasis or the zoom has changed, and on
// the sides where they stood, so that they do not hop about.

import { namesBeside } from '../figure/covers.ts';
import { placeNames, stressNames } from '../figure/names.ts';
import { createMeasure } from './measure.ts';
import { NO_EMPHASIS } from '../scene/scene.ts';
import type { Names } from '../figure/names.ts';
import type { Box } from '../figure/projection.ts';
import type { Emphasis, Scene } from '../scene/scene.ts';

export interface NameBook {
  /**
   * @param covers what lies over the map, in px with the pan at 0: where names are placed anew, they
   * keep clear of it; what comes below it by moving the map is not among them
   */
  readonly at: (scene: Scene, emphasis: Emphasis, zoom: number, covers?: readonly Box[]) => Names;
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
  return {
    at: (scene, emphasis, zoom, covers = []) => {
      const isAtRest = emphasis.nearNodes === null && emphasis.focusNodes.size === 0;
      const book = isAtRest ? rest : stressed;
      return namesBeside(book(scene, emphasis, zoom, covers).names, covers);
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

/** Names, and what they were placed beside. */
interface Page {
  readonly names: Names;
  readonly covers: readonly Box[];
}

type Place = (scene: Scene, emphasis: Emphasis, zoom: number, covers: readonly Box[]) => Page;

type Memory = Place & {
  readonly forget: () => void;
};

/** The last answer, as long as the question is the same; what lies over the map asks nothing anew. */
function remember(place: Place): Memory {
  let last: { scene: Scene; emphasis: Emphasis; zoom: number; page: Page } | null = null;
  const ask: Place = (scene, emphasis, zoom, covers) => {
    if (last?.scene !== scene || last.emphasis !== emphasis || last.zoom !== zoom) {
      last = { scene, emphasis, zoom, page: place(scene, emphasis, zoom, covers) };
    }
    return last.page;
  };
  const forget = () => {
    last = null;
  };
  return Object.assign(ask, { forget });
}
