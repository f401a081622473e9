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

/** Rows of the papers with a concept, the most salient first; ties by row. */
export function papersWith(postings: PostingColumns, concept: number): number[] {
  return bySalience(postings, (row) => salienceIn(postings, row, concept));
}

/** Rows of the papers with both concepts, by the lesser of the two saliences, highest first; ties by row. */
export function papersWithBoth(
  postings: PostingColumns,
  [a, b]: readonly [number, number],
  keep: (row: number) => boolean = () => true,
): number[] {
  return bySalience(postings, (row) =>
    keep(row) ? Math.min(salienceIn(postings, row, a), salienceIn(postings, row, b)) : -1,
  );
}

/** Rows by a salience, highest first; those of a negative one are left out. */
function bySalience({ offsets }: PostingColumns, salienceOf: (row: number) => number): number[] {
  const found: [row: number, salience: number][] = [];
  for (let row = 0; row + 1 < offsets.length; row++) {
    const salience = salienceOf(row);
    if (salience >= 0) found.push([row, salience]);
  }
  return found.sort((p, q) => q[1] - p[1] || p[0] - q[0]).map(([row]) => row);
}
