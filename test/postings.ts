// Postings from the concepts of each paper.

import type { PostingColumns } from '../src/core/dataset/dataset.ts';

/** A concept of a paper and its salience, 0 to 1000. */
type Entry = readonly [concept: number, salience: number];

/** Postings of papers given by their concepts in any order, each with its salience. */
export function weighedPostings(papers: readonly (readonly Entry[])[]): PostingColumns {
  const offsets = new Uint32Array(papers.length + 1);
  papers.forEach((paper, row) => (offsets[row + 1] = offsets[row]! + paper.length));
  const entries = papers.flatMap((paper) => [...paper].sort(([a], [b]) => a - b));
  return {
    offsets,
    concepts: Uint32Array.from(entries, ([concept]) => concept),
    salience: Uint16Array.from(entries, ([, salience]) => salience),
  };
}

/** The same where all are as salient. */
export function postingsOf(papers: readonly (readonly number[])[]): PostingColumns {
  return weighedPostings(papers.map((paper) => paper.map((concept) => [concept, 500])));
}

/** Postings from the salience of every concept in each paper, 0 where the paper does not name it. */
export function postingsOfSalience(papers: readonly (readonly number[])[]): PostingColumns {
  return weighedPostings(
    papers.map((paper) => paper.flatMap((s, concept) => (s === 0 ? [] : [[concept, s] as const]))),
  );
}
