// The whole drawing of a corpus, from its postings: the map of its concepts, the stability of the areas,
// and the positions of its papers. Plain values in and out, so that a worker thread can run it.

import { countTogether } from '../links/co-occurrence.ts';
import { drawMap } from './draw-map.ts';
import { placePapers, toTenths } from './place-papers.ts';
import { redrawMap } from './redraw-map.ts';
import { measureStability, NO_SECOND } from './stability.ts';
import type { Concept } from '../concepts/concept.ts';
import type { Cluster, Dataset, PlacedConcept, PostingColumns } from '../dataset/dataset.ts';

/** Input of a drawing. */
export interface ChartOrder {
  /** What the postings index. */
  readonly concepts: readonly Concept[];
  readonly postings: PostingColumns;
  /** An earlier dataset: its concepts keep their places, its areas their numbers. */
  readonly former?: Pick<Dataset, 'concepts'> | undefined;
}

/** What the map adds to a concept. */
export type Place = Pick<
  PlacedConcept,
  'x' | 'y' | 'cluster' | 'papers' | 'secondCluster' | 'stability'
>;

/** A corpus as drawn. */
export interface Chart {
  readonly clusters: readonly Cluster[];
  readonly places: readonly Place[];
  /** Positions of the papers, in map units. */
  readonly papers: { readonly x: number[]; readonly y: number[] };
  /** Papers a concept needs to be shown at first. */
  readonly minPapers: number;
}

/** Positions of the concepts: what papers are placed by. */
export interface ConceptPlaces {
  readonly places: readonly Pick<Place, 'x' | 'y' | 'papers'>[];
  readonly minPapers: number;
}

/**
 * Draws a corpus; the same order gives the same chart.
 * @param beginCheck called when the map is drawn, before the stability of areas is measured
 */
export function drawChart(order: ChartOrder, beginCheck: () => void = () => undefined): Chart {
  const chart = drawConcepts(order, beginCheck);
  return { ...chart, papers: placePapers(order.postings, chart.places, chart.minPapers) };
}

/**
 * As {@link drawChart} without the papers, which another thread can place while stability is measured.
 * @param beginCheck called with the positions of the concepts before stability is measured
 */
export function drawConcepts(
  { concepts, postings, former }: ChartOrder,
  beginCheck: (ground: ConceptPlaces) => void,
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
