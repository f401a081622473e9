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

/** Where concepts stand: what their papers are placed by. */
export interface Ground {
  readonly places: readonly Pick<Place, 'x' | 'y' | 'papers'>[];
  readonly minPapers: number;
}

/**
 * Draws a corpus; the same order gives the same chart.
 * @param beginCheck told when the map is drawn and its areas are looked at
 */
export function drawChart(order: ChartOrder, beginCheck: () => void = () => undefined): Chart {
  const chart = drawConcepts(order, beginCheck);
  return { ...chart, papers: placePapers(order.postings, chart.places, chart.minPapers) };
}

/**
 * The same without the papers: another can place them while the areas are looked at.
 * @param beginCheck told where concepts stand, before that is done
 */
export function drawConcepts(
  { concepts, postings, former }: ChartOrder,
  beginCheck: (ground: Ground) => void,
): Omit<Chart, 'papers'> {
  const together = countTogether(postings, concepts.length);
  const map = former ? redrawMap(concepts, together, former) : drawMap(concepts, together);
  const { clusters, cluster, positions, minPapers } = map;
  const grounds = concepts.map((_, i) => ({
    x: toTenths(positions.x[i]!),
    y: toTenths(positions.y[i]!),
    papers: together.counts[i]!,
  }));
  beginCheck({ places: grounds, minPapers });
  const { share, second } = measureStability({ ...map, rows: postings, together });
  const places = grounds.map(({ x, y, papers }, i) => ({
    x,
    y,
    cluster: cluster[i]!,
    papers,
    secondCluster: second[i] === NO_SECOND ? null : second[i]!,
    stability: share[i]!,
  }));
  return { clusters, places, minPapers };
}
