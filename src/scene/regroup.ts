// The same corpus with other areas: what the slider of areas gives. Concepts keep their places.

import { findAreas } from '../core/map/areas.ts';
import { countAll } from './seen.ts';
import type { Areas } from '../core/map/areas.ts';
import type { Cluster, Dataset, PlacedConcept } from '../core/dataset/dataset.ts';

/** The areas of a dataset at a resolution: higher makes more of them. They keep their numbers. */
export function areasAt(dataset: Dataset, resolution: number): Areas {
  const previous = Uint32Array.from(dataset.concepts, ({ cluster }) => cluster);
  return findAreas(dataset.concepts, countAll(dataset), { resolution, seed: 1, previous });
}

/** A dataset with its concepts in other areas, each captioned where its members are. */
export function regroup(dataset: Dataset, { cluster, labels }: Areas): Dataset {
  const concepts = dataset.concepts.map((concept, i): PlacedConcept => ({
    ...concept,
    cluster: cluster[i]!,
    // Measured for the areas of the map alone.
    secondCluster: null,
    stability: 1,
  }));
  const clusters = labels.map((label, c): Cluster => {
    const members = concepts.filter((concept) => concept.cluster === c);
    return { label, size: members.length, ...middleOf(members) };
  });
  return { ...dataset, concepts, clusters };
}

/** The mean of the members' places, weighted by papers: the heavy ones are those on the map. */
function middleOf(members: readonly PlacedConcept[]): { x: number; y: number } {
  const weight = members.reduce((sum, { papers }) => sum + papers ** 2, 0);
  const mean = (of: (member: PlacedConcept) => number) =>
    weight === 0
      ? 0
      : Math.round(members.reduce((sum, m) => sum + of(m) * m.papers ** 2, 0) / weight);
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}
