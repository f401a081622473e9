// Names, remembered: placed again only when the scene, the emphasis or the zoom has changed, and on
// the sides where they stood, so that they do not hop about.

import { contextOf } from './layer.ts';
import { placeNames, stressNames } from '../figure/names.ts';
import { createMeasure } from './measure.ts';
import { NO_EMPHASIS } from '../scene/scene.ts';
import type { Names } from '../figure/names.ts';
import type { Emphasis, Scene } from '../scene/scene.ts';

export interface NameBook {
  readonly at: (scene: Scene, emphasis: Emphasis, zoom: number) => Names;
  /** Names at rest as they would be at some zoom. */
  readonly place: (scene: Scene, zoom: number) => Names;
  /** Forgets all, as when the faces have arrived and every width is another. */
  readonly forget: () => void;
}

export function createNameBook(): NameBook {
  const context = contextOf(document.createElement('canvas'));
  let measure = createMeasure(context);
  const place = (scene: Scene, zoom: number) => placeNames(scene, zoom, measure);
  const rest = remember((scene, _, zoom) => place(scene, zoom));
  const stressed = remember((scene, emphasis, zoom) =>
    stressNames(rest.at(scene, NO_EMPHASIS, zoom), emphasis, scene, zoom, measure),
  );
  return {
    at: (scene, emphasis, zoom) => {
      const isAtRest = emphasis.nearNodes === null && emphasis.focusNodes.size === 0;
      return isAtRest ? rest.at(scene, NO_EMPHASIS, zoom) : stressed.at(scene, emphasis, zoom);
    },
    place: (scene, zoom) => rest.at(scene, NO_EMPHASIS, zoom),
    forget: () => {
      measure = createMeasure(context);
      rest.clear();
      stressed.clear();
    },
  };
}

type Place = (scene: Scene, emphasis: Emphasis, zoom: number) => Names;

/** The last answer, as long as the question is the same. */
function remember(place: Place): { at: Place; clear: () => void } {
  let last: { scene: Scene; emphasis: Emphasis; zoom: number; names: Names } | null = null;
  return {
    at: (scene, emphasis, zoom) => {
      if (last?.scene !== scene || last.emphasis !== emphasis || last.zoom !== zoom) {
        last = { scene, emphasis, zoom, names: place(scene, emphasis, zoom) };
      }
      return last.names;
    },
    clear: () => {
      last = null;
    },
  };
}
