// All that is drawn of a corpus, from its postings: the map of its concepts, how sure the areas are,
// and where its papers stand. Plain values in and out, so that another thread can draw.

import { countTogether } from '../links/co-occurrence.ts';
import { drawMap } from './draw-map.ts';
import { placePapers, toTenths } from './place-papers.ts';
import { redrawMap } from './redraw-map.ts';
import { measureStability, NO_SECOND } from './stability.ts';
import type { Concept } from '../concepts/concept.ts';
import type { Cluster, Dataset, PlacedConcept, PostingColumns } from '../dataset/dataset.ts';

/** What is to be drawn. */
export interface ChartOrder {
  /** What the postings index. */
  readonly concepts: readonly Concept[];
  readonly postings: PostingColumns;
  /** An earlier dataset: its concepts keep their places, its areas their numbers. */
  readonly former?: Pick<Dataset, 'concepts'> | undefined;
}

/** What a concept has by being on the map. */
export type Place = Pick<
  PlacedConcept,
  'x' | 'y' | 'cluster' | 'papers' | 'secondCluster' | 'stability'
>;

/** A corpus drawn. */
export interface Chart {
  readonly clusters: readonly Cluster[];
  readonly places: readonly Place[];
  /** Places of the papers, in map units. */
  readonly papers: { readonly x: number[]; readonly y: number[] };
  /** Papers a concept needs to be on the sheet from the start. */
  readonly minPapers: number;
}

/**
 * Draws a corpus; the same order gives the same chart.
 * @param beginCheck told when the map is drawn and its areas are looked at
 */
export function drawChart(
  { concepts, postings, former }: ChartOrder,
  beginCheck: () => void = () => undefined,
): Chart {
  const together = countTogether(postings, concepts.length);
  const map = former ? redrawMap(concepts, together, former) : drawMap(concepts, together);
  beginCheck();
  const { cluster, positions, minPapers } = map;
  const { share, second } = measureStability({ rows: postings, together, cluster });
  const places = concepts.map((_, i) => ({
    x: toTenths(positions.x[i]!),
    y: toTenths(positions.y[i]!),
    cluster: cluster[i]!,
    papers: together.counts[i]!,
    secondCluster: second[i] === NO_SECOND ? null : second[i]!,
    stability: share[i]!,
  }));
  const papers = placePapers(postings, places, minPapers);
  return { clusters: map.clusters, places, papers, minPapers };
}
