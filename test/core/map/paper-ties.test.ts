// Ties between papers, against cosines over dense vectors.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  NEAREST,
  joinPapers,
  sharedConcepts,
  totalLikeness,
  weighPapers,
} from '../../../src/core/map/paper-ties.ts';
import { postingsOfSalience } from '../../postings.ts';
import type { PapersAsked, PaperTies } from '../../../src/core/map/paper-ties.ts';

const CONCEPTS = 6;

function all(rows: number): PapersAsked {
  return { papers: new Uint8Array(rows).fill(1), concepts: new Uint8Array(CONCEPTS).fill(1) };
}

/** The plain way: every pair, every concept. */
function cosines(rows: readonly (readonly number[])[], asked: PapersAsked): number[][] {
  const kept = rows.filter((_, r) => asked.papers[r] === 1);
  const count = (c: number) => kept.filter((row) => row[c]! > 0).length;
  const vectors = kept.map((row) =>
    row.map((s, c) =>
      s > 0 && asked.concepts[c] === 1 ? s * Math.log(kept.length / count(c)) : 0,
    ),
  );
  const dot = (p: number[], q: number[]) => p.reduce((sum, v, c) => sum + v * q[c]!, 0);
  const length = (v: number[]) => Math.sqrt(dot(v, v)) || 1;
  return vectors.map((p) => vectors.map((q) => dot(p, q) / (length(p) * length(q))));
}

const salience = fc.constantFrom(0, 0, 0, 100, 500, 1000);
const row = fc.array(salience, { minLength: CONCEPTS, maxLength: CONCEPTS });
const corpus = fc
  .tuple(
    fc.array(row, { minLength: 1, maxLength: 14 }),
    fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
    fc.array(fc.constantFrom(0, 1, 1, 1), { minLength: CONCEPTS, maxLength: CONCEPTS }),
  )
  .map(([rows, kept, concepts]) => ({
    rows,
    asked: {
      papers: Uint8Array.from(rows, (_, r) => (kept[r] ? 1 : 0)),
      concepts: Uint8Array.from(concepts),
    },
  }));

describe('joinPapers', () => {
  it('counts the pairs that share anything, as the plain way does', () => {
    fc.assert(
      fc.property(corpus, ({ rows, asked }) => {
        const alike = cosines(rows, asked).flatMap((row, p) =>
          row.filter((c, q) => q > p && c > 0),
        );
        expect(joinPapers(postingsOfSalience(rows), asked).pairs).toBe(alike.length);
      }),
      { seed: 1 },
    );
  });

  it('joins the pairs of which one is among the nearest of the other, as likened by the plain way', () => {
    fc.assert(
      fc.property(corpus, ({ rows, asked }) => {
        const plain = cosines(rows, asked);
        const ties = joinPapers(postingsOfSalience(rows), asked);
        for (const [e, a] of ties.a.entries()) {
          const b = ties.b[e]!;
          expect(ties.likeness[e]).toBeCloseTo(plain[a]![b]!, 9);
          const nearer = (p: number, q: number) =>
            plain[p]!.filter((v, o) => o !== p && v > plain[p]![q]! + 1e-9).length;
          expect(Math.min(nearer(a, b), nearer(b, a))).toBeLessThan(NEAREST);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('leaves no paper without a tie that shares something with another', () => {
    fc.assert(
      fc.property(corpus, ({ rows, asked }) => {
        const plain = cosines(rows, asked);
        const { a, b } = joinPapers(postingsOfSalience(rows), asked);
        const joined = new Set([...a, ...b]);
        plain.forEach((likeness, p) => {
          const hasLike = likeness.some((v, q) => q !== p && v > 0);
          expect(joined.has(p)).toBe(hasLike);
        });
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('gives each pair once, in order, and only papers asked for', () => {
    const rows = [
      [900, 0, 0, 0, 0, 0],
      [900, 300, 0, 0, 0, 0],
      [900, 300, 0, 0, 0, 0],
      [0, 300, 500, 0, 0, 0],
    ];
    const asked = { ...all(4), papers: Uint8Array.of(0, 1, 1, 1) };
    const ties = joinPapers(postingsOfSalience(rows), asked);
    expect([...ties.rows]).toEqual([1, 2, 3]);
    // What all three have joins none of them, so the last stands alone.
    expect([...ties.a].map((from, e) => [from, ties.b[e]])).toEqual([[0, 1]]);
  });

  it('takes those most like all others where there are too many', () => {
    const rows = [
      [0, 0, 0, 0, 900, 0],
      [900, 0, 0, 0, 0, 0],
      [900, 100, 0, 0, 0, 0],
      [0, 0, 0, 900, 0, 0],
      [900, 0, 100, 0, 0, 0],
    ];
    const ties = joinPapers(postingsOfSalience(rows), all(5), 3);
    expect([...ties.rows]).toEqual([1, 2, 4]);
    expect(ties.of).toBe(5);
    expect(ties.a).toHaveLength(3);
  });

  it('gives those beyond the nearest where asked, most alike first, and after the others', () => {
    fc.assert(
      fc.property(corpus, fc.nat(30), ({ rows, asked }, more) => {
        const [few, many] = [{}, { more }].map((of) =>
          joinPapers(postingsOfSalience(rows), { ...asked, ...of }),
        ) as [PaperTies, PaperTies];
        expect(many.near).toBe(few.a.length);
        expect(many.a.slice(0, many.near)).toEqual(few.a);
        expect(many.a).toHaveLength(Math.min(many.pairs, many.near + more));
        const beyond = [...many.likeness.slice(many.near)];
        expect(beyond).toEqual([...beyond].sort((p, q) => q - p));
        const pairs = new Set(Array.from(many.a, (a, e) => `${a} ${many.b[e]!}`));
        expect(pairs.size).toBe(many.a.length);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('of one paper, or of none, has no tie', () => {
    expect(joinPapers(postingsOfSalience([[900, 0, 0, 0, 0, 0]]), all(1)).a).toHaveLength(0);
    expect(joinPapers(postingsOfSalience([]), all(0)).rows).toHaveLength(0);
  });
});

describe('totalLikeness', () => {
  it('is the sum of the cosines with all others', () => {
    fc.assert(
      fc.property(corpus, ({ rows, asked }) => {
        const plain = cosines(rows, asked);
        totalLikeness(weighPapers(postingsOfSalience(rows), asked)).forEach((total, p) => {
          const others = plain[p]!.filter((_, q) => q !== p);
          expect(total).toBeCloseTo(
            others.reduce((sum, v) => sum + v, 0),
            8,
          );
        });
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('sharedConcepts', () => {
  it('names the rare before the common, and nothing that only one of the two has', () => {
    const columns = postingsOfSalience([
      [500, 500, 500, 0, 0, 0],
      [500, 500, 0, 500, 0, 0],
    ]);
    const counts = Uint32Array.of(40, 2, 9, 9, 0, 0);
    expect(sharedConcepts(columns, [0, 1], { counts, papers: 50 })).toEqual([1, 0]);
  });
});
