// Filters: what passes, counted again from the papers left, and a reason for all that does not.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONCEPT_TYPES } from '../../src/core/concepts/concept.ts';
import { sheetMinimum } from '../../src/core/map/sheet-minimum.ts';
import { countTogether } from '../../src/core/links/co-occurrence.ts';
import { readShares } from '../../src/scene/read-shares.ts';
import {
  applyFilters,
  conceptsIgnoring,
  isFiltered,
  isPrecomputed,
  papersSeen,
  precomputeSeen,
  warmUpFilters,
} from '../../src/scene/seen.ts';
import { countAll } from '../../src/scene/whole-counts.ts';
import { NO_FILTERS } from '../../src/state/state.ts';
import { postingsOf } from '../postings.ts';
import type { ConceptType } from '../../src/core/concepts/concept.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import type { ConceptChoice } from '../../src/scene/seen.ts';
import type { Filters, Mark } from '../../src/state/state.ts';
import type { Seen } from '../../src/scene/seen.ts';

/** A concept: its kind and its area. */
type Kind = readonly [ConceptType, number];

interface Row {
  /** Indices of concepts. */
  readonly names: readonly number[];
  readonly year: number | null;
  readonly files: readonly number[];
  readonly hasCode: boolean;
  /** Index into two venues. */
  readonly venue: number | null;
}

function datasetOf(kinds: readonly Kind[], rows: readonly Row[], defaultMinPapers = 1): Dataset {
  return {
    concepts: kinds.map(([type, cluster], i) => ({
      id: `c${i}`,
      label: `C${i}`,
      broader: null,
      type,
      cluster,
    })),
    ancestors: [],
    clusters: [0, 1, 2].map((n) => ({ label: `Area ${n}` })),
    files: [{ name: 'a' }, { name: 'b' }],
    papers: {
      ids: rows.map((_, row) => `p${row}`),
      dates: rows.map(({ year }) => (year === null ? null : `${year}-06-15`)),
      links: rows.map(({ hasCode }) => [hasCode ? 'https://github.com/a/b' : 'https://a.org/']),
      venues: ['ICML', 'RSS'],
      venue: rows.map(({ venue }) => venue),
      sources: rows.map(({ files }) => files.map((file) => [file, 1])),
    },
    postings: postingsOf(rows.map(({ names }) => names)),
    defaultMinPapers,
  } as unknown as Dataset;
}

const row = (names: number[], rest: Partial<Row> = {}): Row => ({
  names,
  year: 2020,
  files: [0],
  hasCode: true,
  venue: null,
  ...rest,
});
const METHODS: readonly Kind[] = [
  ['method', 0],
  ['task', 0],
  ['task', 1],
];
const OPEN: Filters = {
  ...NO_FILTERS,
  minPapers: 1,
  minLinkPapers: 1,
  minStrength: -1,
  backbone: null,
};
const seeWith = (dataset: Dataset, change: Partial<Filters>) =>
  applyFilters(dataset, { ...OPEN, ...change });
const linksSeen = ({ links }: Seen) => links.map(({ a, b }) => [a, b]);
const reasons = ({ unseen }: Seen) =>
  unseen.map(({ count, what, reason }) => `${count} ${what} ${reason}`);

const generated = fc
  .array(fc.tuple(fc.constantFrom(...CONCEPT_TYPES.slice(0, 3)), fc.nat(2)), {
    minLength: 1,
    maxLength: 6,
  })
  .chain((kinds) => {
    const paper = fc.record({
      names: fc.subarray([...kinds.keys()]),
      year: fc.option(fc.integer({ min: 2018, max: 2022 })),
      files: fc.subarray([0, 1], { minLength: 1 }),
      hasCode: fc.boolean(),
      venue: fc.option(fc.nat(1)),
    });
    return fc.record({
      kinds: fc.constant<readonly Kind[]>(kinds),
      rows: fc.array(paper, { minLength: 1, maxLength: 12 }),
    });
  });
const filters: fc.Arbitrary<Filters> = fc.record({
  hiddenTypes: fc.subarray(CONCEPT_TYPES.slice(0, 3)),
  hiddenClusters: fc.subarray([0, 1, 2], { maxLength: 2 }),
  onlyArea: fc.option(fc.nat(2), { freq: 4 }),
  hiddenFiles: fc.subarray([0, 1]),
  hiddenVenues: fc.subarray([0, 1, 2]),
  focus: fc.constant(null),
  hiddenConcepts: fc.subarray(['c0', 'c2']),
  onlyConcepts: fc.subarray(['c0', 'c1', 'c3']),
  years: fc.option(fc.constantFrom([2018, 2020] as const, [2019, 2022] as const)),
  keepsUndated: fc.boolean(),
  onlyWithCode: fc.boolean(),
  reading: fc.constant('all' as const),
  minPapers: fc.option(fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant('fit' as const))),
  minLinkPapers: fc.integer({ min: 1, max: 3 }),
  within: fc.constant(null),
  without: fc.oneof(fc.constant([]), fc.subarray(['c1', 'c2'])),
  weight: fc.constant('npmi' as const),
  minStrength: fc.constantFrom(-1, 0, 0.2, 0.6),
  minG2: fc.constantFrom(0, 1, 4),
  backbone: fc.constantFrom(null, 0.5),
  moreAlike: fc.constant(0),
});

/** What passes, by the plainest reading of the filters. */
function naive(kinds: readonly Kind[], rows: readonly Row[], f: Filters) {
  const kept = rows.filter(
    ({ files, hasCode, year, venue, names }) =>
      !f.without.some((id) => names.includes(Number(id.slice(1)))) &&
      files.some((file) => !f.hiddenFiles.includes(file)) &&
      !f.hiddenVenues.includes(venue ?? 2) &&
      (hasCode || !f.onlyWithCode) &&
      (!f.years || (year === null ? f.keepsUndated : year >= f.years[0] && year <= f.years[1])),
  );
  const countOf = (...all: number[]) =>
    kept.filter(({ names }) => all.every((i) => names.includes(i))).length;
  const fitting = () => sheetMinimum(kinds.map((_, i) => countOf(i)));
  const least = f.minPapers === 'fit' ? fitting() : (f.minPapers ?? 1);
  const concepts = kinds.flatMap(([type, area], i) => {
    const isOff =
      f.hiddenTypes.includes(type) ||
      f.hiddenClusters.includes(area) ||
      (f.onlyArea !== null && f.onlyArea !== area) ||
      f.hiddenConcepts.includes(`c${i}`) ||
      (f.onlyConcepts.length > 0 && !f.onlyConcepts.includes(`c${i}`));
    return isOff || countOf(i) < Math.max(1, least) ? [] : [i];
  });
  const links = concepts.flatMap((a) =>
    concepts
      .filter((b) => b > a && countOf(a, b) >= f.minLinkPapers)
      .filter((b) => naiveNpmi(countOf(a, b), countOf(a), countOf(b), kept.length) >= f.minStrength)
      .filter((b) => naiveG2(kept, a, b) >= f.minG2)
      .map((b) => [a, b]),
  );
  return { papers: kept.length, concepts, links };
}

function naiveNpmi(both: number, a: number, b: number, n: number): number {
  const [pBoth, pA, pB] = [both / n, a / n, b / n];
  return pBoth === 1 ? 1 : Math.log(pBoth / (pA * pB)) / -Math.log(pBoth) + 1e-12;
}

/** 2 Σ observed ln (observed / expected) over the four kinds of paper. */
function naiveG2(kept: readonly Row[], a: number, b: number): number {
  const share = (test: (row: Row) => boolean) => kept.filter(test).length / kept.length;
  const has = (i: number, wanted: boolean) => (row: Row) => row.names.includes(i) === wanted;
  const cells = [true, false].flatMap((x) => [true, false].map((y) => [x, y] as const));
  const terms = cells.map(([x, y]) => {
    const both = share((row) => has(a, x)(row) && has(b, y)(row));
    return both === 0 ? 0 : both * Math.log(both / (share(has(a, x)) * share(has(b, y))));
  });
  return 2 * kept.length * terms.reduce((sum, term) => sum + term, 0) + 1e-9;
}

describe('applyFilters', () => {
  it('leaves what a plain reading of the filters leaves, counted from the papers left', () => {
    fc.assert(
      fc.property(generated, filters, ({ kinds, rows }, f) => {
        const seen = applyFilters(datasetOf(kinds, rows), f);
        const wanted = naive(kinds, rows, f);
        expect(seen.shown.papers).toBe(wanted.papers);
        expect([...seen.concepts.keys()].filter((i) => seen.concepts[i] === 1)).toEqual(
          wanted.concepts,
        );
        expect([...linksSeen(seen), ...seen.offBackbone.map(({ a, b }) => [a, b])].sort()).toEqual(
          wanted.links.sort(),
        );
        expect(seen.shown).toMatchObject({
          concepts: wanted.concepts.length,
          links: wanted.links.length - seen.offBackbone.length,
        });
      }),
      { seed: 1, numRuns: 400 },
    );
  });

  it('accounts for every paper and concept: seen, or not seen for one reason', () => {
    fc.assert(
      fc.property(generated, filters, ({ kinds, rows }, f) => {
        const { shown, total, unseen } = applyFilters(datasetOf(kinds, rows), f);
        for (const what of ['papers', 'concepts'] as const) {
          const lost = unseen.filter((u) => u.what === what).reduce((n, u) => n + u.count, 0);
          expect(shown[what] + lost).toBe(total[what]);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('shows everything once every reason is lifted', () => {
    fc.assert(
      fc.property(generated, filters, ({ kinds, rows }, f) => {
        const dataset = datasetOf(
          kinds,
          rows.map((paper) => ({ ...paper, names: [...new Set([...paper.names, 0])].sort() })),
        );
        let now = f;
        let seen = applyFilters(dataset, now);
        for (let i = 0; i < 12 && seen.unseen.length > 0; i++) {
          now = Object.assign({}, now, ...seen.unseen.map(({ lift }) => lift)) as Filters;
          seen = applyFilters(dataset, now);
        }
        const nowhere = kinds.length - new Set(dataset.postings.concepts).size;
        expect(seen.shown).toEqual({ ...seen.total, concepts: seen.total.concepts - nowhere });
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('draws the strongest links last', () => {
    fc.assert(
      fc.property(generated, filters, ({ kinds, rows }, f) => {
        const strengths = applyFilters(datasetOf(kinds, rows), f).links.map(
          ({ strength }) => strength,
        );
        expect(strengths).toEqual(strengths.toSorted((p, q) => p - q));
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});

describe('a filter', () => {
  it('by source keeps a paper while one of its sources is on', () => {
    const dataset = datasetOf(METHODS, [
      row([0]),
      row([1], { files: [0, 1] }),
      row([2], { files: [1] }),
    ]);
    const seen = seeWith(dataset, { hiddenFiles: [0] });
    expect([...seen.papers]).toEqual([0, 1, 1]);
    expect(reasons(seen)).toEqual([
      '1 papers in a source switched off',
      '1 concepts in none of these papers',
    ]);
  });

  it('by code drops papers whose links lead to no code', () => {
    const dataset = datasetOf(METHODS, [row([0, 1, 2]), row([0], { hasCode: false })]);
    const seen = seeWith(dataset, { onlyWithCode: true });
    expect([...seen.papers]).toEqual([1, 0]);
    expect(reasons(seen)).toEqual(['1 papers without code']);
  });

  it('by year keeps first and last year, and gives a reason of its own for what has none', () => {
    const years = [2017, 2018, 2020, 2021, null];
    const dataset = datasetOf(
      METHODS,
      years.map((year) => row([0, 1, 2], { year })),
    );
    const seen = seeWith(dataset, { years: [2018, 2020] });
    expect([...seen.papers]).toEqual([0, 1, 1, 0, 0]);
    expect(reasons(seen)).toEqual(['2 papers outside the years', '1 papers without a date']);
    const kept = seeWith(dataset, { years: [2018, 2020], ...seen.unseen[1]!.lift });
    expect([...kept.papers]).toEqual([0, 1, 1, 0, 1]);
    expect(reasons(kept)).toEqual(['2 papers outside the years']);
  });

  it('by kind or area drops concepts and their links', () => {
    const dataset = datasetOf(METHODS, [row([0, 1, 2])]);
    const byKind = seeWith(dataset, { hiddenTypes: ['method'] });
    expect([...byKind.concepts]).toEqual([0, 1, 1]);
    expect(linksSeen(byKind)).toEqual([[1, 2]]);
    expect(reasons(byKind)).toEqual(['1 concepts of a kind switched off']);
    const byArea = seeWith(dataset, { hiddenClusters: [0] });
    expect([...byArea.concepts]).toEqual([0, 0, 1]);
    expect(reasons(byArea)).toEqual(['2 concepts in an area switched off']);
  });

  it('by papers is the dataset’s own until the reader sets it', () => {
    const dataset = datasetOf(METHODS, [row([0, 1]), row([0, 1]), row([0])], 3);
    const own = seeWith(dataset, { minPapers: null });
    expect([own.minPapers, ...own.concepts]).toEqual([3, 1, 0, 0]);
    expect(reasons(own)).toContain('1 concepts in fewer than 3 papers');
    const set = seeWith(dataset, { minPapers: 2 });
    expect([set.minPapers, ...set.concepts]).toEqual([2, 1, 1, 0]);
  });

  it('by papers can follow the papers left, and comes to the start’s where all are', () => {
    const rows = [row([0, 1]), row([0, 1]), row([0, 1, 2], { year: 2015 }), row([2])];
    const dataset = datasetOf(METHODS, [...rows, ...rows], 4);
    expect(seeWith(dataset, { minPapers: null, years: [2018, 2022] }).minPapers).toBe(4);
    const fitting = seeWith(dataset, { minPapers: 'fit', years: [2018, 2022] });
    expect([fitting.minPapers, ...fitting.concepts]).toEqual([2, 1, 1, 1]);
    expect(seeWith(dataset, { minPapers: 'fit' }).minPapers).toBe(2);
  });

  it('by papers counts only the papers left', () => {
    const dataset = datasetOf(METHODS, [row([0]), row([0], { year: 2015 })]);
    expect(seeWith(dataset, { minPapers: 2 }).concepts[0]).toBe(1);
    expect(seeWith(dataset, { minPapers: 2, years: [2018, 2022] }).concepts[0]).toBe(0);
  });

  it('by papers of a link and by strength drops links alone', () => {
    const dataset = datasetOf(METHODS, [row([0, 1]), row([0, 1]), row([0, 2]), row([])]);
    const twice = seeWith(dataset, { minLinkPapers: 2 });
    expect(linksSeen(twice)).toEqual([[0, 1]]);
    expect(reasons(twice)).toEqual(['1 links in fewer than 2 papers']);
    const strong = seeWith(dataset, { minStrength: 0.3 });
    expect(linksSeen(strong)).toEqual([[0, 1]]);
    expect(reasons(strong)).toEqual(['1 links weaker than NPMI 0.30']);
    expect(strong.shown.concepts).toBe(3);
  });
});

describe('the filters of links', () => {
  const dataset = datasetOf(METHODS, [row([0, 1]), row([0, 1]), row([0, 2]), row([1, 2]), row([])]);

  it('by evidence say so', () => {
    const seen = seeWith(dataset, { minG2: 1 });
    expect(linksSeen(seen)).toEqual([]);
    expect(reasons(seen)).toEqual(['3 links with less evidence than G² 1']);
  });

  it('by the backbone keep the strongest link of every concept, and the others aside', () => {
    const seen = seeWith(dataset, { backbone: 0 });
    expect(linksSeen(seen)).toEqual([
      [0, 2],
      [0, 1],
    ]);
    expect(seen.offBackbone.map(({ a, b }) => [a, b])).toEqual([[1, 2]]);
    expect(reasons(seen)).toEqual(['1 links outside the backbone']);
    expect(seeWith(dataset, { backbone: 1 }).offBackbone).toEqual([]);
  });

  it('weigh by the weight chosen, and name it', () => {
    const byCount = seeWith(dataset, { weight: 'count', minStrength: 2 });
    expect(byCount.links).toEqual([{ a: 0, b: 1, papers: 2, strength: 2 }]);
    expect(reasons(byCount)).toEqual(['2 links weaker than Papers together 2.00']);
    const tiny = seeWith(dataset, { weight: 'association', minStrength: 0.5 });
    expect(tiny.unseen[0]!.lift).toEqual({ minStrength: 0 });
  });

  it('give the same with counts that were made elsewhere', () => {
    const filters = { ...OPEN, years: [2019, 2021] as const };
    const kept = papersSeen(dataset, filters);
    const counted = countTogether(dataset.postings, 3, (r) => kept[r] === 1);
    expect(applyFilters(dataset, filters, counted)).toEqual(applyFilters(dataset, filters));
  });

  it('read no date again: all papers are asked at every step', () => {
    let read = 0;
    const dates = new Proxy(dataset.papers.dates, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) read++;
        return Reflect.get(target, key) as unknown;
      },
    });
    const counted = { ...dataset, papers: { ...dataset.papers, dates } };
    seeWith(counted, { years: [2018, 2022] });
    const once = read;
    seeWith(counted, { years: [2019, 2022] });
    expect([once, read]).toEqual([dates.length, dates.length]);
  });

  it('by a wider concept keep the papers that name it or one below it', () => {
    const wide = {
      ...dataset,
      ancestors: [],
      concepts: dataset.concepts.map((c, i) => ({
        ...c,
        label: c.id,
        broader: i === 2 ? 'c0' : null,
      })),
    };
    const seen = seeWith(wide, { within: 'c0' });
    expect([...seen.papers]).toEqual([1, 1, 1, 1, 0]);
    expect(reasons(seen)).toEqual(['1 papers without “c0” or a concept below it']);
    const others = seeWith(wide, { without: ['c0'] });
    expect([...others.papers]).toEqual([0, 0, 0, 0, 1]);
    expect(reasons(others)).toContain('4 papers with “c0” or a concept below it');
  });
});

describe('what is foreseen', () => {
  it('is found in several steps, and is what would be seen', () => {
    const dataset = datasetOf(METHODS, [row([0, 1]), row([0, 1, 2])]);
    const steps = [...precomputeSeen(dataset, NO_FILTERS)];
    expect(steps.length).toBeGreaterThanOrEqual(5);
    expect(isPrecomputed(dataset, NO_FILTERS)).toBe(true);
    expect(applyFilters(dataset, NO_FILTERS)).toEqual(applyFilters({ ...dataset }, NO_FILTERS));
  });
});

describe('a rehearsal', () => {
  it('is in many steps, and leaves nothing behind', () => {
    const dataset = datasetOf(METHODS, [row([0, 1]), row([0, 1, 2])]);
    const before = applyFilters(dataset, NO_FILTERS);
    expect([...warmUpFilters(dataset)].length).toBeGreaterThanOrEqual(10);
    expect(isPrecomputed(dataset, NO_FILTERS)).toBe(false);
    expect(applyFilters(dataset, NO_FILTERS)).toEqual(before);
  });
});

describe('the totals', () => {
  it('stay those of the whole corpus whatever is filtered', () => {
    const dataset = datasetOf(METHODS, [row([0, 1]), row([1, 2], { year: null })]);
    const seen = seeWith(dataset, { years: [2018, 2022], hiddenTypes: ['task'] });
    expect(seen.total).toEqual({ papers: 2, concepts: 3, links: 2 });
    expect(seen.shown).toEqual({ papers: 1, concepts: 1, links: 0 });
  });

  it('are counted once for a dataset', () => {
    const dataset = datasetOf(METHODS, [row([0, 1])]);
    expect(countAll(dataset)).toBe(countAll(dataset));
    expect([...countAll(dataset).counts]).toEqual([1, 1, 0]);
  });
});

describe('isFiltered', () => {
  it('is true only away from the start', () => {
    expect(isFiltered({ ...NO_FILTERS })).toBe(false);
    expect(isFiltered({ ...NO_FILTERS, minPapers: 1 })).toBe(true);
    expect(isFiltered({ ...NO_FILTERS, years: [2019, 2020] })).toBe(true);
  });
});

describe('a neighbourhood', () => {
  // A chain c0 – c1 – c2 – c3, each link in two papers.
  const chain = datasetOf(
    Array.from({ length: 4 }, () => ['method', 0] as const),
    [
      [0, 1],
      [1, 2],
      [2, 3],
    ].flatMap((names) => [row(names), row(names)]),
  );
  const shownAt = (steps: number) =>
    [...seeWith(chain, { focus: { concept: 'c0', steps } }).concepts].join('');

  it('goes as many links as it says', () => {
    expect([shownAt(1), shownAt(2), shownAt(3)]).toEqual(['1100', '1110', '1111']);
  });

  it('says what it leaves out, and keeps no link without its ends', () => {
    const seen = seeWith(chain, { focus: { concept: 'c0', steps: 1 } });
    expect(reasons(seen)).toContain('2 concepts more than 1 step from “C0”');
    expect(linksSeen(seen)).toEqual([[0, 1]]);
  });

  it('draws every link of its own, those outside the backbone too', () => {
    const pairs = [0, 1, 2, 3, 4].flatMap((a) => [1, 2, 3, 4].map((b) => [a, b]));
    const often = pairs.filter(([a, b]) => a! < b!);
    const close = often.filter(([a]) => a !== 0);
    const rows = [...often, ...close, ...close, ...close].map((ends) => row(ends));
    const kinds = Array.from({ length: 5 }, () => ['method', 0] as const);
    const crowd = datasetOf(kinds, rows);
    const linksOf = (focus: Filters['focus']) =>
      linksSeen(seeWith(crowd, { focus, backbone: 0, minStrength: 0, weight: 'count' }));
    const mine = linksOf({ concept: 'c0', steps: 1 }).filter((ends) => ends.includes(0));
    expect(mine).toHaveLength(4);
    expect(linksOf(null).filter((ends) => ends.includes(0)).length).toBeLessThan(4);
  });

  it('brings its concept onto the map, in however few papers it stands', () => {
    const rare = datasetOf(
      Array.from({ length: 3 }, () => ['method', 0] as const),
      [row([0, 1]), row([1, 2]), row([1, 2])],
    );
    const seen = seeWith(rare, {
      focus: { concept: 'c0', steps: 1 },
      minPapers: 2,
      minLinkPapers: 1,
      minStrength: -1,
    });
    expect([...seen.concepts].join('')).toBe('110');
  });

  it.each([
    ['kind', { hiddenTypes: ['task'] }],
    ['area', { onlyArea: 0 }],
    ['choice', { onlyConcepts: ['c0', 'c1'] }],
    ['papers', { onlyWithCode: true }],
  ] satisfies [string, Partial<Filters>][])(
    'holds where its concept would not pass by its %s',
    (_, change) => {
      const kinds: Kind[] = [...METHODS.slice(0, 1), ['method', 0], ['task', 1]];
      const rows = [row([0, 1]), row([1, 2], { hasCode: false })];
      const seen = seeWith(datasetOf(kinds, rows), {
        ...change,
        focus: { concept: 'c2', steps: 1 },
      });
      const shown = 'onlyWithCode' in change ? '001' : '011';
      expect([...seen.concepts].join('')).toBe(shown);
    },
  );

  it('says two steps of two', () => {
    const seen = seeWith(chain, { focus: { concept: 'c0', steps: 2 } });
    expect(reasons(seen)).toContain('1 concepts more than 2 steps from “C0”');
  });

  it('of what is not on the map hides nothing', () => {
    const seen = seeWith(chain, { focus: { concept: 'gone', steps: 1 } });
    expect(seen.shown.concepts).toBe(4);
  });

  it('leaves concepts that were put aside out, and says so', () => {
    const seen = seeWith(chain, { hiddenConcepts: ['c1'] });
    expect([...seen.concepts].join('')).toBe('1011');
    expect(reasons(seen)).toContain('1 concepts hidden by hand');
  });
});

describe('concepts that a switch is asked about', () => {
  const kinds: Kind[] = [...METHODS, ['method', 1]];
  const dataset = datasetOf(kinds, [row([0, 1]), row([0, 2]), row([3])]);
  const among = (one: ConceptChoice, change: Partial<Filters>) => {
    const filters = { ...OPEN, ...change };
    return [...conceptsIgnoring(dataset, filters, applyFilters(dataset, filters), one)].join('');
  };

  it('are those the other filters leave, whatever it says itself', () => {
    expect(among('kinds', { hiddenTypes: ['task'], onlyArea: 0 })).toBe('1100');
    expect(among('areas', { hiddenTypes: ['task'], hiddenClusters: [0] })).toBe('1001');
  });

  it('are those in few papers as well where papers are chosen, and those not chosen', () => {
    expect(among('minPapers', { minPapers: 3, hiddenTypes: ['task'] })).toBe('1001');
    expect(among('chosen', { onlyConcepts: ['c0'], hiddenTypes: ['task'] })).toBe('1001');
  });

  it('are around what is in focus', () => {
    const focus = { concept: 'c0', steps: 1 };
    expect(among('kinds', { focus })).toBe('1110');
    expect(among('kinds', { focus, hiddenTypes: ['task'] })).toBe('1110');
    expect(among('areas', { focus, onlyArea: 1, hiddenTypes: ['task'] })).toBe('1000');
  });
});

describe('papers by the marks of the reader', () => {
  const kinds: Kind[] = [['method', 0]];
  const row: Row = { names: [0], files: [0], hasCode: false, year: null, venue: null };
  const dataset = datasetOf(kinds, [row, row, row]);
  const [first, second] = dataset.papers.ids;
  const markOf = (id: string, change: Partial<Mark>): Mark => ({
    key: `paper:${id}`,
    star: false,
    read: false,
    known: false,
    note: '',
    ...change,
  });
  const marks = [markOf(first!, { read: true }), markOf(second!, { star: true })];
  const rowsSeen = (reading: Filters['reading']) => [
    ...applyFilters(dataset, { ...NO_FILTERS, reading }, undefined, marks).papers,
  ];

  it('are those not read, or those with a star, or all', () => {
    expect(rowsSeen('unread')).toEqual([0, 1, 1]);
    expect(rowsSeen('starred')).toEqual([0, 1, 0]);
    expect(rowsSeen('all')).toEqual([1, 1, 1]);
  });

  it('are told and can be lifted', () => {
    const { unseen } = applyFilters(
      dataset,
      { ...NO_FILTERS, reading: 'unread' },
      undefined,
      marks,
    );
    expect(unseen[0]).toMatchObject({ what: 'papers', count: 1, lift: { reading: 'all' } });
  });

  it('make the share of a concept that is read', () => {
    const seen = Uint8Array.from([1, 1, 1]);
    expect([...readShares(dataset, seen, marks)][0]).toBeCloseTo(1 / 3);
    expect([...readShares(dataset, Uint8Array.from([0, 1, 1]), marks)][0]).toBe(0);
  });
});
