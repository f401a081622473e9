// The same corpus divided into other areas, for the slider of areas. Concepts keep their positions.

import { findAreas } from '../core/map/areas.ts';
import { captionAreas } from '../core/map/caption-areas.ts';
import { countAll } from './whole-counts.ts';
import type { AreaOptions, Areas } from '../core/map/areas.ts';
import type { Dataset, PlacedConcept } from '../core/dataset/dataset.ts';

/** The areas of a dataset at a resolution: higher gives more. Areas that persist keep their numbers. */
export function areasAt(dataset: Dataset, resolution: number): Areas {
  return findAreas(dataset.concepts, countAll(dataset), cutAt(dataset, resolution));
}

/** The options with which {@link areasAt} finds them. */
export function cutAt({ concepts }: Dataset, resolution: number): AreaOptions {
  return { resolution, seed: 1, previous: Uint32Array.from(concepts, ({ cluster }) => cluster) };
}

/** A dataset with its concepts in other areas, each captioned where its members are. */
export function regroup(dataset: Dataset, { cluster, labels }: Areas): Dataset {
  const concepts = dataset.concepts.map((concept, i): PlacedConcept => ({
    ...concept,
    cluster: cluster[i]!,
    // Known for the default areas only.
    secondCluster: null,
    stability: null,
  }));
  const clusters = captionAreas(
    { cluster, labels },
    concepts.map(({ papers }) => papers),
    {
      x: Float64Array.from(concepts, ({ x }) => x),
      y: Float64Array.from(concepts, ({ y }) => y),
    },
  );
  return { ...dataset, concepts, clusters };
}
