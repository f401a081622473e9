// The places of papers: the same every time, apart from each other, like beside like.

import { describe, expect, it } from 'vitest';
import { layOutPapers, mainAreas } from '../../../src/core/map/paper-map.ts';
import { postingsOf } from '../../postings.ts';
import type { PapersAsked } from '../../../src/core/map/paper-ties.ts';

function asked(papers: number, concepts: number): PapersAsked {
  return { papers: new Uint8Array(papers).fill(1), concepts: new Uint8Array(concepts).fill(1) };
}

/** Three fields of four concepts and ten papers each, and a paper of none. */
const CLUSTERS = Array.from({ length: 12 }, (_, concept) => Math.floor(concept / 4));
const ROWS = [
  ...Array.from({ length: 30 }, (_, row) => {
    const field = 4 * Math.floor(row / 10);
    return [field + (row % 4), field + ((row + 1 + (row % 2)) % 4)].sort((p, q) => p - q);
  }),
  [],
];

describe('layOutPapers', () => {
  const places = layOutPapers(postingsOf(ROWS), CLUSTERS, asked(31, 12));
  const distance = (p: number, q: number) =>
    Math.hypot(places.x[p]! - places.x[q]!, places.y[p]! - places.y[q]!);
  const pairs = Array.from({ length: 30 }, (_, p) => p).flatMap((p) =>
    Array.from({ length: p }, (_, q): [number, number] => [p, q]),
  );

  it('gives the same places every time', () => {
    expect(layOutPapers(postingsOf(ROWS), CLUSTERS, asked(31, 12))).toEqual(places);
  });

  it('has a place for every paper, none on another', () => {
    expect(places.rows).toHaveLength(31);
    expect([...places.x, ...places.y].every(Number.isFinite)).toBe(true);
    expect(Math.min(...pairs.map(([p, q]) => distance(p, q)))).toBeGreaterThan(10);
  });

  it('puts papers of a field nearer to each other than to others', () => {
    const mean = (isSame: boolean) => {
      const chosen = pairs.filter(
        ([p, q]) => (Math.floor(p / 10) === Math.floor(q / 10)) === isSame,
      );
      return chosen.reduce((sum, [p, q]) => sum + distance(p, q), 0) / chosen.length;
    };
    expect(mean(true) * 1.5).toBeLessThan(mean(false));
  });

  it('places only papers asked for', () => {
    const papers = new Uint8Array(31).fill(1, 0, 12);
    const some = layOutPapers(postingsOf(ROWS), CLUSTERS, { ...asked(31, 12), papers });
    expect([...some.rows]).toEqual([...Array(12).keys()]);
  });

  it('of one paper is one place, of none is none', () => {
    expect(layOutPapers(postingsOf([[0]]), [0], asked(1, 1)).x).toHaveLength(1);
    expect(layOutPapers(postingsOf([]), [], asked(0, 0)).x).toHaveLength(0);
  });
});

describe('mainAreas', () => {
  it('is the area with most of the salience, the first of equals, and none for no concept', () => {
    const columns = { ...postingsOf([[0, 1, 2], [0, 2], []]) };
    expect([...mainAreas(columns, [1, 0, 0])]).toEqual([0, 0, -1]);
  });
});
