// The address: what a state writes it reads again; what nobody wrote is ignored.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONCEPT_TYPES } from '../../src/core/concepts/concept.ts';
import { followAddress } from '../../src/state/corpus.ts';
import {
  ADDRESS_VERSION,
  readAddress,
  selectionAddress,
  writeAddress,
} from '../../src/state/address.ts';
import { pathBetween } from '../../src/state/question.ts';
import {
  COLOURS,
  INITIAL_STATE,
  MORE_ALIKE,
  linkOf,
  manyOf,
  READING_FILTERS,
  NO_FILTERS,
  VIEWS,
} from '../../src/state/state.ts';
import { WEIGHTS } from '../../src/core/links/weights.ts';
import type { Filters, PapersShown, Selection, State, View } from '../../src/state/state.ts';

const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/);
const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.record({ kind: fc.constantFrom('concept', 'paper'), id: slug }),
  fc
    .tuple(slug, slug)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => linkOf(a, b)),
  fc.uniqueArray(slug, { minLength: 2, maxLength: 5 }).map((ids) => manyOf(ids)!),
  fc.record({ kind: fc.constant('area'), area: fc.nat(99) }),
  fc.record({ kind: fc.constantFrom('bridges', 'gaps', 'rising') }),
  fc.record({ kind: fc.constant('place'), id: slug }),
  fc.record({ kind: fc.constant('compare'), a: fc.option(slug), b: fc.option(slug) }),
  fc.tuple(fc.option(slug), fc.option(slug), fc.nat(8)).map(([a, b, n]) => pathBetween(a, b, n)),
  fc
    .tuple(slug, slug)
    .filter(([a, b]) => a < b)
    .map(([a, b]) => ({ kind: 'arithmetic', a, b }) as const),
);
const indices = fc.uniqueArray(fc.nat(40), { maxLength: 5 });
const year = fc.integer({ min: 1990, max: 2030 });
const chosen = fc.record({
  hiddenTypes: fc.subarray([...CONCEPT_TYPES]),
  hiddenClusters: indices,
  onlyArea: fc.option(fc.nat(99)),
  hiddenFiles: indices,
  hiddenVenues: indices,
  focus: fc.option(fc.record({ concept: slug, steps: fc.integer({ min: 1, max: 3 }) })),
  hiddenConcepts: fc.uniqueArray(slug, { maxLength: 3 }),
  onlyConcepts: fc.uniqueArray(slug, { maxLength: 3 }),
  years: fc.option(fc.tuple(year, year).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)),
  keepsUndated: fc.boolean(),
  onlyWithCode: fc.boolean(),
  reading: fc.constantFrom(...READING_FILTERS),
  within: fc.option(slug),
  without: fc.uniqueArray(slug, { maxLength: 3 }),
  minPapers: fc.option(fc.oneof(fc.integer({ min: 1, max: 500 }), fc.constant('fit' as const))),
  minLinkPapers: fc.integer({ min: 1, max: 20 }),
  weight: fc.constantFrom(...WEIGHTS.map(({ id }) => id)),
  minStrength: fc.nat(24).map((bar) => Math.round(bar * 25) / 1000),
  minG2: fc.constantFrom(0, 3.84, 10.83),
  backbone: fc.constantFrom(null, 0, 0.35, 0.6, 1),
  moreAlike: fc.constantFrom(...MORE_ALIKE),
});
const filters: fc.Arbitrary<Filters> = chosen.map((f) => ({
  ...f,
  // Without years nothing undated is left out.
  keepsUndated: f.years !== null && f.keepsUndated,
}));
const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
/** What an address speaks of, over a start. */
const state: fc.Arbitrary<State> = fc
  .record({
    corpus: fc.constantFrom(null, '1zuuzobm5vz'),
    against: fc.constantFrom(null, '2zuuzobm5vz', 'served'),
    view: fc.constantFrom<View>(...VIEWS),
    selection: fc.option(selection),
    query: text,
    filters,
    papersShown: fc.constantFrom<PapersShown>('none', 'selection', 'all'),
    unfolded: fc.uniqueArray(slug, { maxLength: 3 }),
    pins: fc
      .uniqueArray(fc.tuple(slug, fc.integer({ min: -9999, max: 9999 }), fc.nat(9999)), {
        selector: ([id]) => id,
        maxLength: 4,
      })
      .map((all) =>
        all
          .map(([id, x, y]) => ({ key: `concept:${id}`, x, y }))
          .sort((p, q) => (p.key < q.key ? -1 : 1)),
      ),
    colour: fc.constantFrom(...COLOURS),
    hasDensity: fc.boolean(),
    hasAllNames: fc.boolean(),
    resolution: fc.option(fc.integer({ min: 5, max: 30 }).map((n) => n / 10)),
  })
  .map((said) => ({ ...INITIAL_STATE, ...said }));

const start = readAddress('');
const withFilters = (change: Partial<Filters>): State => ({
  ...INITIAL_STATE,
  filters: { ...NO_FILTERS, ...change },
});

describe('an address', () => {
  it('gives back the state that wrote it', () => {
    fc.assert(
      fc.property(state, (s) => {
        expect(followAddress(INITIAL_STATE, readAddress(`#${writeAddress(s)}`))).toEqual(s);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('has no character that would break an address', () => {
    fc.assert(
      fc.property(state, (s) => {
        expect(writeAddress(s)).toMatch(/^[\w.~:+&=%!'()*-]*$/);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('survives half a character in the search', () => {
    const address = writeAddress({ ...INITIAL_STATE, query: 'a\ud83db' });
    expect(readAddress(address).query).toBe('a\ufffdb');
  });

  it('is empty at the start', () => {
    expect(writeAddress(INITIAL_STATE)).toBe('');
    expect(start).toEqual({
      corpus: null,
      against: null,
      view: 'map',
      selection: null,
      query: '',
      papersShown: 'none',
      unfolded: [],
      pins: [],
      colour: 'area',
      hasDensity: false,
      hasAllNames: false,
      resolution: null,
      filters: NO_FILTERS,
    });
  });

  it('begins with its version', () => {
    expect(writeAddress({ ...INITIAL_STATE, view: 'list' })).toBe(`v=${ADDRESS_VERSION}&view=list`);
  });

  it('is readable', () => {
    const s = withFilters({ years: [2019, 2024], hiddenTypes: ['task', 'field'] });
    const link = linkOf('sharpness-aware-minimization', 'generalization');
    expect(writeAddress({ ...s, selection: link, query: 'flat minima' })).toBe(
      'v=1&open=link:generalization~sharpness-aware-minimization&q=flat+minima&notype=task.field&years=2019-2024',
    );
  });

  it('names what the colour of discs tells', () => {
    const address = writeAddress({ ...INITIAL_STATE, colour: 'year' });
    expect(address).toBe('v=1&colour=year');
    expect(readAddress(address).colour).toBe('year');
  });

  it('says nothing of what is under the pointer, the way back or the theme', () => {
    const here: Selection = { kind: 'concept', id: 'a' };
    const s: State = { ...INITIAL_STATE, hover: here, trail: [here], theme: 'dark' };
    expect(writeAddress(s)).toBe('');
  });

  it('of one thing alone is the address of the start with that thing open', () => {
    fc.assert(
      fc.property(selection, (s) => {
        expect(selectionAddress(s)).toBe(writeAddress({ ...INITIAL_STATE, selection: s }));
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});

describe('readAddress', () => {
  it('reads with or without the hash sign, in any order, of any version', () => {
    const read = { ...start, view: 'list', query: 'a b' };
    expect(readAddress('#v=1&view=list&q=a+b')).toEqual(read);
    expect(readAddress('q=a%20b&view=list')).toEqual(read);
    expect(readAddress('#v=7&q=a+b&view=list&color=red')).toEqual(read);
  });

  it.each([
    '#',
    '#hello',
    '#&&==&=',
    '#view=sideways',
    '#colour=red',
    '#show=some',
    '#open=',
    '#open=author:jane',
    '#open=concept:',
    '#open=link:alone',
    '#open=link:~',
    '#notype=nothing.constructor',
    '#noarea=x.-1.1e9.0x1..',
    '#nofile=.',
    '#years=2020',
    '#years=20-24',
    '#years=2024-2020',
    '#code=yes',
    '#papers=0',
    '#papers=many',
    '#papers=2.5',
    '#together=-3',
    '#together=1e9',
    '#together=Infinity',
    '#npmi=2',
    '#npmi=NaN',
    '#q=%E0%A4%A',
    '#__proto__=1&toString=2',
  ])('ignores %s', (hash) => {
    expect(readAddress(hash)).toEqual(start);
  });

  it('keeps what it understands of a list', () => {
    const { filters: f } = readAddress('#notype=task.poem.metric&noarea=3.x.1&nofile=2.2');
    expect(f).toEqual({
      ...NO_FILTERS,
      hiddenTypes: ['task', 'metric'],
      hiddenClusters: [3, 1],
      hiddenFiles: [2],
    });
  });

  it('reads any text without failing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webFragments(), text), (hash) => {
        const read = readAddress(hash);
        expect(Object.keys(read).sort()).toEqual(Object.keys(start).sort());
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('the threshold of strength', () => {
  it('is read under its own weight only', () => {
    const filtersOf = (hash: string) => readAddress(hash).filters!;
    expect(filtersOf('#weight=jaccard&npmi=0.5')).toMatchObject({
      weight: 'jaccard',
      minStrength: 0,
    });
    expect(filtersOf('#weight=jaccard&strength=0.5').minStrength).toBe(0.5);
    expect(filtersOf('#weight=nonsense&npmi=0.5')).toMatchObject({
      weight: 'npmi',
      minStrength: 0.5,
    });
    expect(filtersOf('#weight=jaccard&strength=2').minStrength).toBe(0);
  });

  it('may be that of a link which avoids chance, by weights that know such links', () => {
    expect(readAddress('#npmi=-1').filters!.minStrength).toBe(-1);
    expect(readAddress('#weight=g2&strength=-4').filters!.minStrength).toBe(-4);
  });
});
