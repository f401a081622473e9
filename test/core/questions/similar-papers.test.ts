// The papers most like one, against a plain cosine over dense vectors.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSimilarPapers } from '../../../src/core/questions/similar-papers.ts';
import { postingsOfSalience } from '../../postings.ts';

const CONCEPTS = 6;

/** Rows of salience by concept, 0 for none. */
function postings(rows: readonly (readonly number[])[]) {
  return {
    columns: postingsOfSalience(rows),
    counts: Uint32Array.from(
      { length: CONCEPTS },
      (_, c) => rows.filter((row) => row[c]! > 0).length,
    ),
  };
}

describe('findSimilarPapers', () => {
  it('finds what a cosine over dense vectors finds', () => {
    const row = fc.array(fc.constantFrom(0, 0, 100, 500, 1000), {
      minLength: CONCEPTS,
      maxLength: CONCEPTS,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (rows) => {
        const { columns, counts } = postings(rows);
        const vectors = rows.map((r) =>
          r.map((s, c) => (s ? (s / 1000) * Math.log(rows.length / counts[c]!) : 0)),
        );
        const dot = (a: number[], b: number[]) => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
        const cosine = (a: number[], b: number[]) => dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
        for (const { row: other, similarity } of findSimilarPapers(columns, counts, 0)) {
          expect(similarity).toBeLessThanOrEqual(1);
          expect(similarity).toBeCloseTo(cosine(vectors[0]!, vectors[other]!), 9);
        }
        const expected = vectors.flatMap((v, i) => (i > 0 && dot(vectors[0]!, v) > 0 ? [i] : []));
        expect(
          findSimilarPapers(columns, counts, 0)
            .map((p) => p.row)
            .sort(),
        ).toEqual(expected.sort());
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('names what they share, the rare before the common, and leaves the paper itself out', () => {
    const { columns, counts } = postings([
      [900, 900, 0, 0, 0, 0],
      [900, 900, 0, 0, 0, 0],
      [900, 0, 0, 0, 0, 0],
      [0, 0, 900, 0, 0, 0],
    ]);
    const found = findSimilarPapers(columns, counts, 0);
    expect(found.map((p) => p.row)).toEqual([1, 2]);
    expect(found[0]!.shared).toEqual([1, 0]);
    expect(found[0]!.similarity).toBeCloseTo(1, 12);
  });
});
