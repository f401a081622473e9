// The papers most similar to one, and the concepts they share, weighted by rarity.

import { log } from '../elementary.ts';
import type { PostingColumns } from '../dataset/dataset.ts';

/** A paper similar to another. */
export interface SimilarPaper {
  readonly row: number;
  /** Cosine of the two papers' concept vectors, in (0, 1]. */
  readonly similarity: number;
  /** Indices of the shared concepts, by contribution, greatest first. */
  readonly shared: readonly number[];
}

/**
 * Papers most similar to row `row`, best first, ties by row. Vectors are salience times inverse document
 * frequency (K. Spärck Jones, 1972).
 * @param counts papers with each concept
 */
export function findSimilarPapers(
  postings: PostingColumns,
  counts: Uint32Array,
  row: number,
  most = 8,
): SimilarPaper[] {
  const papers = postings.offsets.length - 1;
  const weight = (e: number) =>
    (postings.salience[e]! / 1000) * log(papers / counts[postings.concepts[e]!]!);
  const own = new Map<number, number>();
  for (let e = postings.offsets[row]!; e < postings.offsets[row + 1]!; e++)
    own.set(postings.concepts[e]!, weight(e));
  const ownLength = Math.sqrt([...own.values()].reduce((sum, w) => sum + w * w, 0));
  const found: SimilarPaper[] = [];
  for (let other = 0; other < papers; other++) {
    if (other === row) continue;
    const shared: { concept: number; product: number }[] = [];
    let square = 0;
    for (let e = postings.offsets[other]!; e < postings.offsets[other + 1]!; e++) {
      const w = weight(e);
      square += w * w;
      const mine = own.get(postings.concepts[e]!);
      if (mine !== undefined) shared.push({ concept: postings.concepts[e]!, product: mine * w });
    }
    const dot = shared.reduce((sum, s) => sum + s.product, 0);
    if (dot <= 0) continue;
    shared.sort((p, q) => q.product - p.product || p.concept - q.concept);
    found.push({
      row: other,
      similarity: dot / (ownLength * Math.sqrt(square)),
      shared: shared.map((s) => s.concept),
    });
  }
  return found.sort((p, q) => q.similarity - p.similarity || p.row - q.row).slice(0, most);
}
