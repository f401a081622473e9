// Which papers contain a concept, or two.

import type { PostingColumns } from '../dataset/dataset.ts';

/** Salience of a concept in a row, 1 to 1000 as stored, or -1 where the row lacks it. */
export function salienceIn(
  { offsets, concepts, salience }: PostingColumns,
  row: number,
  concept: number,
): number {
  for (let e = offsets[row]!; e < offsets[row + 1]!; e++)
    if (concepts[e] === concept) return salience[e]!;
  return -1;
}

/** Rows of the papers with both concepts, by the lesser of the two saliences, highest first; ties by row. */
export function papersWithBoth(
  postings: PostingColumns,
  [a, b]: readonly [number, number],
  keep: (row: number) => boolean = () => true,
): number[] {
  const found: [row: number, salience: number][] = [];
  for (let row = 0; row + 1 < postings.offsets.length; row++) {
    if (!keep(row)) continue;
    const lesser = Math.min(salienceIn(postings, row, a), salienceIn(postings, row, b));
    if (lesser >= 0) found.push([row, lesser]);
  }
  return found.sort((p, q) => q[1] - p[1] || p[0] - q[0]).map(([row]) => row);
}
