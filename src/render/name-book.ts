// Names, remembered: placed again only when the scene, the emphasis or the zoom has changed, and on
// the sides where they stood, so that they do not hop about.

import { contextOf } from './layer.ts';
import { areCovered, namesBeside } from '../figure/covers.ts';
import { extentOf, placeNames, stressNames } from '../figure/names.ts';
import { createMeasure } from './measure.ts';
import { NO_EMPHASIS } from '../scene/scene.ts';
import type { Manner, Names } from '../figure/names.ts';
import type { Box } from '../figure/projection.ts';
import type { Emphasis, Scene } from '../scene/scene.ts';

export interface NameBook {
  /**
   * @param covers what lies over the map, in px with the pan at 0: where names are placed anew, they
   * keep clear of it; what comes below it by moving the map is not among them
   */
  readonly at: (scene: Scene, emphasis: Emphasis, zoom: number, covers?: readonly Box[]) => Names;
  /** Names at rest as they would be at some zoom. */
  readonly place: (scene: Scene, zoom: number) => Names;
  /** Forgets all, as when the faces have arrived and every width is another. */
  readonly forget: () => void;
}

export function createNameBook(): NameBook {
  const context = contextOf(document.createElement('canvas'));
  let measure = createMeasure(context);
  const place = (scene: Scene, zoom: number, manner?: Manner) =>
    placeNames(scene, zoom, measure, manner);
  const free = remember((scene, _, zoom) => ({ names: place(scene, zoom), covers: [] }));
  const rest = remember((scene, _, zoom, covers) => {
    // Where they were just placed to fit the map, they may be clear already, and have their sheet.
    const names = free.kept(scene, zoom)?.names;
    if (names === undefined) return { names: place(scene, zoom, { covers }), covers };
    if (!areCovered(names, covers)) return { names, covers };
    const within = extentOf(scene, names, zoom);
    return { names: place(scene, zoom, { covers, within }), covers };
  });
  const stressed = remember((scene, emphasis, zoom, now) => {
    const { names, covers } = rest.at(scene, NO_EMPHASIS, zoom, now);
    return { covers, names: stressNames(names, emphasis, scene, zoom, measure, { covers }) };
  });
  return {
    at: (scene, emphasis, zoom, covers = []) => {
      const isAtRest = emphasis.nearNodes === null && emphasis.focusNodes.size === 0;
      const book = isAtRest ? rest : stressed;
      return namesBeside(book.at(scene, emphasis, zoom, covers).names, covers);
    },
    place: (scene, zoom) => free.at(scene, NO_EMPHASIS, zoom, []).names,
    forget: () => {
      measure = createMeasure(context);
      for (const book of [free, rest, stressed]) book.clear();
    },
  };
}

/** Names, and what they were placed beside. */
interface Page {
  readonly names: Names;
  readonly covers: readonly Box[];
}

type Place = (scene: Scene, emphasis: Emphasis, zoom: number, covers: readonly Box[]) => Page;

interface Memory {
  readonly at: Place;
  /** The last answer, where it is one to this. */
  readonly kept: (scene: Scene, zoom: number) => Page | null;
  readonly clear: () => void;
}

/** The last answer, as long as the question is the same; what lies over the map asks nothing anew. */
function remember(place: Place): Memory {
  let last: { scene: Scene; emphasis: Emphasis; zoom: number; page: Page } | null = null;
  return {
    at: (scene, emphasis, zoom, covers) => {
      if (last?.scene !== scene || last.emphasis !== emphasis || last.zoom !== zoom) {
        last = { scene, emphasis, zoom, page: place(scene, emphasis, zoom, covers) };
      }
      return last.page;
    },
    kept: (scene, zoom) => (last?.scene === scene && last.zoom === zoom ? last.page : null),
    clear: () => {
      last = null;
    },
  };
}
