// Paths: against every loopless path walked out, and on the default corpus for the chains that its
// readers ask for.

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readOwnPapers } from '../../../scripts/read-input.ts';
import { countTogether } from '../../../src/core/links/co-occurrence.ts';
import { finish, tallyPapers } from '../../../src/core/links/tally.ts';
import { connect, findPaths, readingList } from '../../../src/core/questions/paths.ts';
import { weighedPostings } from '../../postings.ts';
import type { CoOccurrence } from '../../../src/core/links/co-occurrence.ts';
import type { Postings } from '../../../src/core/links/tally.ts';
import type { UnitLink } from '../../../src/core/links/weigh.ts';

const SIZE = 6;

/** Postings of papers given by their concepts; salience falls with the place in the list. */
const postingsOf = (papers: readonly (readonly number[])[]) =>
  weighedPostings(papers.map((own) => own.map((concept, i) => [concept, 1000 - 100 * i])));
const NO_PAPERS = postingsOf([]);

const pairs = Array.from({ length: SIZE }, (_, a) => a).flatMap((a) =>
  Array.from({ length: SIZE - a - 1 }, (_, i) => [a, a + i + 1] as const),
);
const network = fc
  .subarray(pairs)
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map(([a, b]) =>
        fc
          .integer({ min: 1, max: 20 })
          .map((n): UnitLink => ({ a, b, papers: 1, strength: n / 20 })),
      ),
    ),
  );

/** Every loopless path of at most `maxHops`, by its product, greatest first. */
function naive(links: readonly UnitLink[], from: number, to: number, maxHops: number): number[] {
  const found: number[] = [];
  const walk = (nodes: readonly number[], product: number): void => {
    const at = nodes.at(-1)!;
    if (at === to) found.push(product);
    if (at === to || nodes.length > maxHops) return;
    for (const { a, b, strength } of links) {
      const next = a === at ? b : b === at ? a : null;
      if (next !== null && !nodes.includes(next)) walk([...nodes, next], product * strength);
    }
  };
  walk([from], 1);
  return found.sort((p, q) => q - p);
}

describe('findPaths', () => {
  it('gives the strongest loopless paths, as many as are asked for', () => {
    const property = fc.property(network, fc.integer({ min: 1, max: 5 }), (links, maxHops) => {
      const options = { most: 7, maxHops, skipDetours: false };
      const paths = findPaths(NO_PAPERS, links, [0, SIZE - 1], options);
      const wanted = naive(links, 0, SIZE - 1, maxHops).slice(0, 7);
      expect(paths).toHaveLength(wanted.length);
      paths.forEach(({ strength }, i) => {
        expect(strength).toBeCloseTo(wanted[i]!, 12);
      });
    });
    fc.assert(property, { seed: 1, numRuns: 300 });
  });

  it('walks links only, from end to end, no concept twice and no path twice', () => {
    const property = fc.property(network, (links) => {
      const paths = findPaths(NO_PAPERS, links, [5, 0], { most: 9, skipDetours: false });
      expect(new Set(paths.map(({ concepts }) => concepts.join())).size).toBe(paths.length);
      for (const { concepts, hops } of paths) {
        expect([concepts[0], concepts.at(-1)]).toEqual([5, 0]);
        expect(new Set(concepts).size).toBe(concepts.length);
        for (const { from, to, strength } of hops) {
          const [a, b] = [Math.min(from, to), Math.max(from, to)];
          expect(links).toContainEqual({ a, b, papers: 1, strength });
        }
      }
    });
    fc.assert(property, { seed: 2, numRuns: 200 });
  });

  it('leaves out detours around a path it has, unless asked for them', () => {
    const link = (a: number, b: number, strength: number) => ({ a, b, papers: 1, strength });
    const links = [
      link(0, 1, 0.9),
      link(1, 3, 0.9),
      link(1, 2, 1),
      link(2, 3, 0.8),
      link(0, 3, 0.1),
    ];
    const conceptsOf = (skipDetours: boolean) =>
      findPaths(NO_PAPERS, links, [0, 3], { skipDetours }).map(({ concepts }) => concepts.join(''));
    expect(conceptsOf(false)).toEqual(['013', '0123', '03']);
    expect(conceptsOf(true)).toEqual(['013', '03']);
  });

  it('gives each hop its papers, those most about both first, of the rows that count', () => {
    const postings = postingsOf([
      [2, 0, 1],
      [0, 1],
      [1, 2],
      [0, 1],
    ]);
    const links = [
      { a: 0, b: 1, papers: 4, strength: 0.5 },
      { a: 1, b: 2, papers: 2, strength: 0.5 },
    ];
    const hops = findPaths(postings, links, [0, 2], { keep: (row) => row !== 3 })[0]!.hops;
    expect(hops.map(({ rows }) => rows)).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });

  it('has none where nothing leads there, nor from a concept to itself', () => {
    const links = [
      { a: 0, b: 1, papers: 1, strength: 1 },
      { a: 2, b: 3, papers: 1, strength: 1 },
    ];
    expect(findPaths(NO_PAPERS, links, [0, 3])).toEqual([]);
    expect(findPaths(NO_PAPERS, links, [1, 1])).toEqual([]);
    expect(findPaths(NO_PAPERS, [], [0, 9])).toEqual([]);
  });
});

describe('the reading list', () => {
  it('has the best papers of each hop once, with every hop they speak for', () => {
    const hop = (from: number, to: number, ...rows: number[]) => ({ from, to, strength: 1, rows });
    const path = (...hops: ReturnType<typeof hop>[]) => ({ concepts: [], hops, strength: 1 });
    const list = readingList([path(hop(0, 1, 7, 8, 9), hop(1, 2, 5, 7)), path(hop(1, 0, 7, 8, 9))]);
    expect(list.map(({ row, hops }) => [row, hops.length])).toEqual([
      [7, 2],
      [8, 1],
      [5, 1],
    ]);
    expect(readingList([])).toEqual([]);
  });
});

describe('connect', () => {
  const ask = (papers: readonly (readonly number[])[], ends: readonly [number, number]) => {
    const postings = postingsOf(papers);
    return connect(postings, countTogether(postings, 4), 'npmi', ends);
  };

  it('walks links of two papers where they lead there, and says so', () => {
    const twice = ask([[0, 1], [0, 1], [1, 2], [1, 2], [0, 2], [3], [3], [3]], [0, 2]);
    expect(twice.leastPapers).toBe(2);
    expect(twice.paths[0]!.concepts).toEqual([0, 1, 2]);
    expect(twice.together).toEqual([4]);
  });

  it('falls back on links of one paper, and says that', () => {
    const once = ask([[0, 1], [1, 2], [3], [3]], [0, 2]);
    expect(once.leastPapers).toBe(1);
    expect(once.paths.map(({ concepts }) => concepts)).toEqual([[0, 1, 2]]);
    expect(once.together).toEqual([]);
  });

  it('walks further than five steps where nothing shorter leads there', () => {
    const chain = Array.from({ length: 7 }, (_, i) => [i, i + 1]);
    const postings = postingsOf([...chain, ...chain]);
    const { paths } = connect(postings, countTogether(postings, 8), 'npmi', [0, 7]);
    expect(paths.map(({ concepts }) => concepts)).toEqual([[0, 1, 2, 3, 4, 5, 6, 7]]);
  });

  it('does not walk links that are weaker than chance', () => {
    const { paths } = ask([[0, 1], [0, 1], [0], [0], [0], [1], [1], [1]], [0, 1]);
    expect(paths).toEqual([]);
  });

  it('answers on odd corpora: empty, one paper, two islands', () => {
    expect(ask([], [0, 1])).toEqual({ paths: [], leastPapers: 1, together: [] });
    // In a corpus of one paper all are together by necessity: no link says anything.
    expect(ask([[0, 1]], [0, 1])).toMatchObject({ paths: [], together: [0] });
    expect(
      ask(
        [
          [0, 1],
          [0, 1],
          [2, 3],
          [2, 3],
        ],
        [0, 3],
      ).paths,
    ).toEqual([]);
  });
});

describe('on the default corpus', () => {
  let postings: Postings;
  let together: CoOccurrence;
  beforeAll(() => {
    const { papers } = readOwnPapers([]);
    const tally = tallyPapers(papers.map(({ paper, extraction }) => [paper.id, extraction]));
    postings = finish(
      tally,
      papers.map(({ paper }) => paper.id),
    );
    together = countTogether(postings, postings.conceptIds.length);
  });

  it.each([
    ['sharpness-aware-minimization', 'quantization'],
    ['low-rank-adaptation', 'neural-collapse'],
    ['maximal-update-parametrization', 'grokking'],
  ])('%s leads to %s, with two papers or more at every hop', (a, b) => {
    const ends = [postings.conceptIds.indexOf(a), postings.conceptIds.indexOf(b)] as const;
    const { paths, leastPapers } = connect(postings, together, 'npmi', ends);
    expect(leastPapers).toBe(2);
    expect(paths.length).toBeGreaterThan(1);
    for (const { from, to, rows } of paths.flatMap(({ hops }) => hops)) {
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows) {
        const own = postings.concepts.subarray(postings.offsets[row], postings.offsets[row + 1]);
        expect([...own]).toEqual(expect.arrayContaining([from, to]));
      }
    }
  });
});
