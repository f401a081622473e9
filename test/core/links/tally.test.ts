// The fold over papers: merging tallies in any grouping gives the same postings.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish, mergeTallies, postingsOf, tallyPapers } from '../../../src/core/links/tally.ts';
import type { Extraction } from '../../../src/core/concepts/concept.ts';
import type { Tally } from '../../../src/core/links/tally.ts';

/** What extraction says of a paper, from `concept: salience`. */
const extraction = (saliences: Readonly<Record<string, number>>): Extraction => ({
  concepts: Object.entries(saliences).map(([concept, salience]) => ({
    concept,
    salience,
    mentions: [],
  })),
  ambiguous: [],
  introduces: [],
});

const PAPERS = ['p', 'q', 'r'];
const row = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 1000 }))
  .map((d) => Object.fromEntries(Object.entries(d).map(([k, v]) => [k, v / 1000])));
const entries = fc.array(
  fc.tuple(fc.constantFrom(...PAPERS), row).map(([id, r]) => [id, extraction(r)] as const),
  { maxLength: 6 },
);
const tallies = entries.map(tallyPapers);
/** The tally of no paper. */
const EMPTY = mergeTallies([]);
const end = (tally: Tally) => finish(tally, PAPERS);

describe('merging tallies', () => {
  it('is associative', () => {
    const grouped = fc.property(tallies, tallies, tallies, (a, b, c) => {
      const left = mergeTallies([mergeTallies([a, b]), c]);
      expect(left).toEqual(mergeTallies([a, mergeTallies([b, c])]));
    });
    fc.assert(grouped, { seed: 1, numRuns: 200 });
  });

  it('is commutative once the fold has ended', () => {
    const swapped = fc.property(tallies, tallies, (a, b) => {
      expect(end(mergeTallies([a, b]))).toEqual(end(mergeTallies([b, a])));
    });
    fc.assert(swapped, { seed: 1, numRuns: 200 });
  });

  it('with the empty tally changes nothing', () => {
    const property = fc.property(tallies, (a) => {
      expect(mergeTallies([a, EMPTY])).toEqual(a);
      expect(mergeTallies([EMPTY, a])).toEqual(a);
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });

  it('leaves its arguments as they were', () => {
    const a = tallyPapers([['p', extraction({ a: 0.2 })]]);
    mergeTallies([a, tallyPapers([['p', extraction({ a: 0.9, b: 1 })]])]);
    expect(a).toEqual(tallyPapers([['p', extraction({ a: 0.2 })]]));
  });

  it('keeps the higher salience of a concept told twice', () => {
    const twice = tallyPapers([
      ['p', extraction({ a: 0.2, b: 0.7 })],
      ['p', extraction({ a: 0.5, b: 0.1, c: 0.3 })],
    ]);
    expect([...twice.papers.get('p')!]).toEqual([
      ['a', 0.5],
      ['b', 0.7],
      ['c', 0.3],
    ]);
  });
});

it('gives papers that are all here the postings that the fold gives them', () => {
  const papers = fc
    .array(row, { maxLength: 8 })
    .map((rows) => rows.map((each, i) => [`paper-${i}`, extraction(each)] as const));
  const property = fc.property(papers, (all) => {
    const ids = all.map(([id]) => id);
    expect(postingsOf(all)).toEqual(finish(tallyPapers(all), ids));
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});

it('tallies many papers at once as one by one and merged, or in parts', () => {
  const property = fc.property(entries, fc.nat(6), (all, cut) => {
    const oneByOne = mergeTallies(all.map((paper) => tallyPapers([paper])));
    const inParts = mergeTallies([tallyPapers(all.slice(0, cut)), tallyPapers(all.slice(cut))]);
    expect(tallyPapers(all)).toEqual(oneByOne);
    expect(inParts).toEqual(oneByOne);
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});

describe('finishing', () => {
  const tally = tallyPapers([
    ['q', extraction({ zebra: 0.5, ant: 1 })],
    ['p', extraction({ bee: 0.1234 })],
  ]);

  it('gives rows in the order of papers over sorted concepts, salience in thousandths', () => {
    expect(finish(tally, ['p', 'q'])).toEqual({
      paperIds: ['p', 'q'],
      conceptIds: ['ant', 'bee', 'zebra'],
      offsets: Uint32Array.of(0, 1, 3),
      concepts: Uint32Array.of(1, 0, 2),
      salience: Uint16Array.of(123, 1000, 500),
    });
  });

  it('gives an empty row to a paper without concepts', () => {
    expect(finish(tally, ['p', 'none', 'q']).offsets).toEqual(Uint32Array.of(0, 1, 1, 3));
  });

  it('gives nothing for no papers', () => {
    const { offsets, concepts, conceptIds } = finish(EMPTY, []);
    expect([offsets, concepts, conceptIds]).toEqual([Uint32Array.of(0), Uint32Array.of(), []]);
  });

  it('keeps every posting, ascending within its row', () => {
    const property = fc.property(tallies, (t) => {
      const { offsets, concepts, salience, conceptIds } = end(t);
      PAPERS.forEach((id, r) => {
        const at = [...concepts.keys()].slice(offsets[r], offsets[r + 1]);
        const told = at.map((e) => [conceptIds[concepts[e]!], salience[e]! / 1000]);
        expect(told).toEqual([...(t.papers.get(id) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)));
      });
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });
});
