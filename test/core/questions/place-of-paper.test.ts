// The place of a paper: shares of salience by area, and its nearest.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOfPaper } from '../../../src/core/questions/place-of-paper.ts';
import { weighedPostings } from '../../postings.ts';

const CLUSTERS = [0, 0, 1, 1, 2];

function ask(rows: readonly (readonly number[])[], row = 0) {
  const entries = rows.map((own) => own.flatMap((s, c) => (s < 0 ? [] : [[c, s] as const])));
  const counts = Uint32Array.from(CLUSTERS, (_, c) => rows.filter((own) => own[c]! >= 0).length);
  return placeOfPaper(weighedPostings(entries), CLUSTERS, counts, row);
}

const NO = -1;

describe('placeOfPaper', () => {
  it('gives each area its share of the salience, largest first', () => {
    expect(ask([[300, 200, 400, NO, 100]]).areas).toEqual([
      { cluster: 0, share: 0.5, concepts: [0, 1] },
      { cluster: 1, share: 0.4, concepts: [2] },
      { cluster: 2, share: 0.1, concepts: [4] },
    ]);
  });

  it('divides the whole paper, and names each of its concepts once', () => {
    const own = fc.array(fc.constantFrom(NO, 0, 1, 500, 1000), { minLength: 5, maxLength: 5 });
    const property = fc.property(own, (row) => {
      const { areas } = ask([row]);
      const named = row.flatMap((s, c) => (s < 0 ? [] : [c]));
      const sum = areas.reduce((total, { share }) => total + share, 0);
      expect(sum).toBeCloseTo(named.length === 0 ? 0 : 1, 12);
      expect(areas.flatMap(({ concepts }) => concepts).sort()).toEqual(named);
      for (const { cluster, concepts } of areas)
        for (const concept of concepts) expect(CLUSTERS[concept]).toBe(cluster);
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });

  it('names the nearest papers with what makes them near', () => {
    const rows = [
      [900, NO, 900, NO, NO],
      [NO, NO, 900, NO, 500],
      [900, NO, 900, NO, NO],
      [NO, 900, NO, 900, NO],
    ];
    const { nearest } = ask(rows);
    expect(nearest.map(({ row, shared }) => [row, shared])).toEqual([
      [2, [0, 2]],
      [1, [2]],
    ]);
  });

  it('has no place for a paper without concepts, and none near the only one', () => {
    expect(ask([[NO, NO, NO, NO, NO]])).toEqual({ areas: [], nearest: [] });
    expect(ask([[500, NO, NO, NO, NO]]).nearest).toEqual([]);
  });

  it('finds nothing near where all papers are alike: nothing tells them apart', () => {
    const row = [500, 500, NO, NO, NO];
    expect(ask([row, row, row]).nearest).toEqual([]);
  });
});
