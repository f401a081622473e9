// The map of a corpus that has grown or changed: placed concepts keep their positions to the bit, new ones
// stand beside what they are most strongly linked to, areas keep their numbers and so their colours.

import { DEFAULT_RESOLUTION, findAreas } from './areas.ts';
import { captionAreas } from './caption-areas.ts';
import { drawMap, halfSidesOf } from './draw-map.ts';
import { NO_AREA } from './match-areas.ts';
import { placeUnplaced } from './place-beside.ts';
import { sheetGraph } from './sheet-graph.ts';
import type { Concept } from '../concepts/concept.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { CoOccurrence } from '../links/co-occurrence.ts';
import type { ConceptMap } from './draw-map.ts';

/**
 * Draws the map of a corpus like an earlier one. A concept of the earlier map, found by its id, does
 * not move, however its papers changed.
 * @param former the dataset whose positions are kept; with no concept in common the whole map is new
 */
export function redrawMap(
  concepts: readonly Concept[],
  together: CoOccurrence,
  former: Pick<Dataset, 'concepts'>,
): ConceptMap {
  const known = new Map(former.concepts.map((concept) => [concept.id, concept]));
  const before = concepts.map(({ id }) => known.get(id));
  if (before.every((concept) => concept === undefined)) return drawMap(concepts, together);
  const areas = findAreas(concepts, together, {
    resolution: DEFAULT_RESOLUTION,
    seed: 1,
    previous: Uint32Array.from(before, (concept) => concept?.cluster ?? NO_AREA),
  });
  const positions = placeUnplaced({
    together,
    isPlaced: Uint8Array.from(before, (concept) => (concept ? 1 : 0)),
    positions: {
      x: Float64Array.from(before, (concept) => concept?.x ?? 0),
      y: Float64Array.from(before, (concept) => concept?.y ?? 0),
    },
    halfSides: halfSidesOf(together.counts),
  });
  const clusters = captionAreas(areas, together.counts, positions);
  return { clusters, cluster: areas.cluster, positions, minPapers: sheetGraph(together).minPapers };
}
