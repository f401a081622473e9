// Where a paper belongs: the areas of its concepts, and the papers nearest by shared concepts.

import { byStrength } from './neighbours.ts';
import { findSimilarPapers } from './similar-papers.ts';
import type { PostingColumns } from '../dataset/dataset.ts';
import type { Neighbour } from './neighbours.ts';
import type { SimilarPaper } from './similar-papers.ts';

/** An area that some of a paper's concepts are in. */
export interface PaperArea {
  readonly cluster: number;
  /** Share of the salience of the paper's concepts, in [0, 1]; all areas together give 1. */
  readonly share: number;
  /** Its concepts there, most salient first. */
  readonly concepts: readonly number[];
}

export interface PlaceOfPaper {
  /** Largest share first; ties by index. Empty for a paper without concepts. */
  readonly areas: readonly PaperArea[];
  /** Nearest first, each with the concepts that make it near. */
  readonly nearest: readonly SimilarPaper[];
}

/**
 * The areas and the nearest papers of the paper in row `row`.
 * @param clusters area of each concept, by index
 * @param counts papers with each concept, in the whole corpus
 */
export function placeOfPaper(
  postings: PostingColumns,
  clusters: ArrayLike<number>,
  counts: Uint32Array,
  row: number,
): PlaceOfPaper {
  const own: Neighbour[] = [];
  for (let e = postings.offsets[row]!; e < postings.offsets[row + 1]!; e++)
    own.push({ concept: postings.concepts[e]!, strength: postings.salience[e]! });
  return {
    areas: areasOf(own.sort(byStrength), clusters),
    nearest: findSimilarPapers(postings, counts, row),
  };
}

function areasOf(own: readonly Neighbour[], clusters: ArrayLike<number>): PaperArea[] {
  const total = own.reduce((sum, { strength }) => sum + strength, 0);
  const areas = new Map<number, { share: number; concepts: number[] }>();
  for (const { concept, strength } of own) {
    const area = areas.get(clusters[concept]!) ?? { share: 0, concepts: [] };
    areas.set(clusters[concept]!, area);
    // Without any salience all concepts count alike.
    area.share += total > 0 ? strength / total : 1 / own.length;
    area.concepts.push(concept);
  }
  return Array.from(areas, ([cluster, area]) => ({ cluster, ...area })).sort(
    (p, q) => q.share - p.share || p.cluster - q.cluster,
  );
}
