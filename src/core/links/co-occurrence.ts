// Postings → links: in how many papers two concepts stand together. Every paper counts once
// (binary counting), however often it names them.

import { npmi } from './weights.ts';
import type { PairCounts } from './weights.ts';

/** Rows of papers, entries of concepts: the part of the postings that counting needs. */
export interface Rows {
  readonly offsets: Uint32Array;
  readonly concepts: Uint32Array;
}

/** Concepts a and b (a < b, indices) stand together in `papers` papers. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly papers: number;
}

/** Counts of one set of papers: how many papers, how many with each concept, the links. */
export interface CoOccurrence {
  readonly papers: number;
  /** Papers with each concept, by concept index. */
  readonly counts: Uint32Array;
  /** By a, then b; each with at least one paper. */
  readonly links: readonly Link[];
}

/**
 * Counts papers, concepts and pairs.
 * @param conceptCount number of concepts, one more than the largest index in `rows`
 * @param keep which rows count; all by default
 */
export function countTogether(
  rows: Rows,
  conceptCount: number,
  keep: (row: number) => boolean = () => true,
): CoOccurrence {
  const counts = new Uint32Array(conceptCount);
  const pairs = new Map<number, number>();
  let papers = 0;
  for (let row = 0; row + 1 < rows.offsets.length; row++) {
    if (!keep(row)) continue;
    papers++;
    countRow(rows.concepts.subarray(rows.offsets[row], rows.offsets[row + 1]), counts, pairs);
  }
  const keys = Float64Array.from(pairs.keys()).sort();
  const links = Array.from(keys, (key) => ({
    a: Math.floor(key / conceptCount),
    b: key % conceptCount,
    papers: pairs.get(key)!,
  }));
  return { papers, counts, links };
}

function countRow(concepts: Uint32Array, counts: Uint32Array, pairs: Map<number, number>): void {
  for (let i = 0; i < concepts.length; i++) {
    const a = concepts[i]!;
    counts[a]!++;
    for (let j = i + 1; j < concepts.length; j++) {
      const key = a * counts.length + concepts[j]!;
      pairs.set(key, (pairs.get(key) ?? 0) + 1);
    }
  }
}

/** The four counts from which every weight of a link follows. */
export function pairCounts(link: Link, { counts, papers }: CoOccurrence): PairCounts {
  return { both: link.papers, a: counts[link.a]!, b: counts[link.b]!, papers };
}

/** The strength by which links are filtered and ranked: NPMI, in [-1, 1]. */
export function linkStrength(link: Link, together: CoOccurrence): number {
  return npmi(pairCounts(link, together));
}
