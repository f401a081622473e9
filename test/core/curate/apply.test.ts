// Curation: what each edit does, that a build with the same knowledge agrees, and that nothing is lost.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../../src/core/concepts/vocabulary.ts';
import { applyCuration } from '../../../src/core/curate/apply.ts';
import { withEdit } from '../../../src/core/curate/edit.ts';
import { curateText } from '../../../src/core/curate/map-texts.ts';
import { conceptsOfPaper } from '../../../src/core/dataset/dataset.ts';
import { buildDataset } from '../../../src/core/pipeline.ts';
import type { Change, Edit } from '../../../src/core/curate/edit.ts';
import type { Dataset, StoredText } from '../../../src/core/dataset/dataset.ts';

const DUMP = `Daily Papers

Adapters in Few Bits
We bring low-rank adaptation to quantized networks. An adapter layer is a small thing, and the adapter layer stays.
·
3 authors
·
Mar 5, 2021 4

Rounding Weights
Quantization and rounding are the same here. Distillation ends this made-up paper.
·
1 authors
·
Jun 1, 2022 12

Teachers
Distillation of an adapter layer, with rounding and with SAM in this made-up study.
·
2 authors
·
Jan 9, 2024 7
`;

type Entries = Record<string, { aliases?: string[]; broader?: string; definition: string }>;
const says = 'Something said for this test.';
const ENTRIES: Entries = {
  'low-rank adaptation': { broader: 'adapter layer', definition: says },
  'adapter layer': { aliases: ['adapter'], broader: 'compression', definition: says },
  compression: { definition: says },
  quantization: { aliases: ['quantized'], definition: says },
  rounding: { broader: 'compression', definition: says },
  distillation: { definition: says },
};

const build = (entries: Entries = ENTRIES) =>
  buildDataset(
    'Made up',
    [{ name: 'a.txt', text: DUMP }],
    readVocabulary([{ name: 'v', type: 'method', entries }]),
  );
const BUILT = build();

const editsOf = (changes: readonly Change[]) => changes.reduce<Edit[]>(withEdit, []);
const apply = (...changes: Change[]) => applyCuration(BUILT.dataset, BUILT.texts, editsOf(changes));
const bare = (...changes: Change[]) => applyCuration(BUILT.dataset, null, editsOf(changes));
const conceptIn = ({ concepts }: Dataset, id: string) => concepts.find((c) => c.id === id)!;
const idsInRow = (dataset: Dataset, row: number) =>
  [...conceptsOfPaper(dataset, row)].map((i) => dataset.concepts[i]!.id);
const countsOf = (dataset: Dataset) => dataset.concepts.map(({ id, papers }) => [id, papers]);
const mentionsOf = (texts: readonly StoredText[]) =>
  texts.map(({ extraction }) =>
    extraction.concepts.map(({ concept, salience, mentions }) => ({
      concept,
      salience,
      at: mentions.map(({ field, start, end }) => `${field} ${start}-${end}`),
    })),
  );

const MERGE: Change = { op: 'merge', concept: 'rounding', into: 'quantization' };

describe('a merge', () => {
  it('counts as a build that has the name as an alias does', () => {
    const rest = Object.fromEntries(
      Object.entries(ENTRIES).filter(([name]) => name !== 'rounding'),
    );
    const oracle = build({
      ...rest,
      quantization: { aliases: ['quantized', 'rounding'], definition: says },
    });
    const { dataset, texts } = apply(MERGE);
    expect(countsOf(dataset)).toEqual(countsOf(oracle.dataset));
    expect(dataset.postings).toEqual(oracle.dataset.postings);
    expect(mentionsOf(texts!)).toEqual(mentionsOf(oracle.texts));
    expect(conceptIn(dataset, 'quantization').aliases).toEqual(['quantized', 'rounding']);
  });

  it('moves nothing: the concept stands where the one it went into stood', () => {
    const { dataset } = apply(MERGE);
    for (const { id, x, y } of dataset.concepts)
      expect([x, y]).toEqual([conceptIn(BUILT.dataset, id).x, conceptIn(BUILT.dataset, id).y]);
    expect(dataset.papers).toBe(BUILT.dataset.papers);
  });

  it('finds the same papers without the texts, and maps a text when it is read', () => {
    const { dataset, changes } = bare(MERGE);
    expect(countsOf(dataset)).toEqual(countsOf(apply(MERGE).dataset));
    const paper = { id: dataset.papers.ids[1]!, title: dataset.papers.titles[1]! };
    const text = curateText(BUILT.texts[1]!, paper, changes);
    expect(text).toEqual(apply(MERGE).texts![1]);
  });

  it('keeps the hierarchy without circles, even into what was below', () => {
    const { dataset } = apply({
      op: 'merge',
      concept: 'adapter-layer',
      into: 'low-rank-adaptation',
    });
    expect(conceptIn(dataset, 'low-rank-adaptation').broader).toBe('compression');
  });

  it('hands on its acronym, which is then no alias as well', () => {
    const concepts = BUILT.dataset.concepts.map((concept) =>
      concept.id === 'rounding' ? { ...concept, acronym: 'RTN' } : concept,
    );
    const { dataset } = applyCuration({ ...BUILT.dataset, concepts }, null, editsOf([MERGE]));
    const { acronym, aliases } = conceptIn(dataset, 'quantization');
    expect([acronym, aliases]).toEqual(['RTN', ['quantized', 'rounding']]);
  });

  it('is followed through several steps', () => {
    const { into, dataset } = apply(MERGE, {
      op: 'merge',
      concept: 'quantization',
      into: 'distillation',
    });
    expect([...into]).toEqual([
      ['rounding', 'distillation'],
      ['quantization', 'distillation'],
    ]);
    expect(conceptIn(dataset, 'distillation').papers).toBe(3);
  });
});

describe('other edits', () => {
  it('rename a concept to something else, of which nothing is known but the name and the kind', () => {
    const change = { op: 'rename', concept: 'rounding', label: 'NF-κB', kind: 'theory' } as const;
    const renamed = conceptIn(apply(change).dataset, 'rounding');
    expect(renamed).toMatchObject({ label: 'NF-κB', type: 'theory', aliases: [], acronym: null });
    expect(renamed).toMatchObject({ broader: null, definition: '', definedIn: null });
  });

  it('rename a concept and keep its old name as a way to write it', () => {
    const { dataset } = apply({ op: 'rename', concept: 'rounding', label: 'rounding off' });
    const renamed = conceptIn(dataset, 'rounding');
    expect([renamed.label, renamed.aliases]).toEqual(['rounding off', ['rounding']]);
  });

  it('exclude a concept, and lift what was below it', () => {
    const { dataset, texts } = apply({ op: 'exclude', concept: 'adapter-layer' });
    expect(idsInRow(dataset, 0)).toEqual(['low-rank-adaptation', 'quantization']);
    expect(conceptIn(dataset, 'low-rank-adaptation').broader).toBe('compression');
    expect(JSON.stringify(mentionsOf(texts!))).not.toContain('adapter-layer');
  });

  it('split the mentions of some papers off', () => {
    const papers = [BUILT.dataset.papers.ids[2]!];
    const change: Change = {
      op: 'split',
      concept: 'rounding',
      label: 'rounding of teachers',
      papers,
    };
    for (const { dataset } of [apply(change), bare(change)]) {
      expect(idsInRow(dataset, 1)).toContain('rounding');
      expect(idsInRow(dataset, 2)).toContain('rounding-of-teachers');
      expect(idsInRow(dataset, 2)).not.toContain('rounding');
    }
  });

  it('split the mentions written in one way off, and leave the others', () => {
    const { dataset, texts } = apply({
      op: 'split',
      concept: 'quantization',
      label: 'quantized networks',
      surfaces: ['quantized'],
    });
    expect(idsInRow(dataset, 0)).toContain('quantized-networks');
    expect(idsInRow(dataset, 1)).toContain('quantization');
    expect(texts![0]!.extraction.concepts.some((c) => c.concept === 'quantization')).toBe(false);
  });

  it('add a concept as a build that knows it finds it', () => {
    const add: Change = {
      op: 'add',
      label: 'made-up study',
      aliases: ['made-up paper'],
      kind: 'method',
    };
    const oracle = build({
      ...ENTRIES,
      'made-up study': { aliases: ['made-up paper'], definition: says },
    });
    const { dataset, texts } = apply(add);
    expect(countsOf(dataset)).toEqual(countsOf(oracle.dataset));
    expect(mentionsOf(texts!)).toEqual(mentionsOf(oracle.texts));
    expect(bare(add).report.misfits[0]!.what).toMatch(/texts/);
  });

  it('change kind, area and what is above', () => {
    const { dataset } = apply(
      { op: 'kind', concept: 'rounding', kind: 'theory' },
      { op: 'broader', concept: 'rounding', broader: 'quantization' },
      { op: 'area', concept: 'rounding', like: 'distillation' },
    );
    const rounding = conceptIn(dataset, 'rounding');
    expect([rounding.type, rounding.broader]).toEqual(['theory', 'quantization']);
    expect(rounding.cluster).toBe(conceptIn(dataset, 'distillation').cluster);
    expect(dataset.clusters.reduce((sum, { size }) => sum + size, 0)).toBe(dataset.concepts.length);
  });
});

describe('the name of an area', () => {
  /** The dataset, every concept in the area `Zebra` but some, which are in areas named so. */
  const named = (areas: Readonly<Record<string, readonly string[]>>, labels: Labels = {}) => {
    const names = ['Zebra', ...Object.keys(areas)];
    const areaOf = (id: string) => names.findIndex((name) => areas[name]?.includes(id));
    return {
      ...BUILT.dataset,
      clusters: names.map((label) => ({ label, size: 0, x: 0, y: 0 })),
      concepts: BUILT.dataset.concepts.map((concept) => ({
        ...concept,
        ...labels[concept.id],
        cluster: Math.max(0, areaOf(concept.id)),
      })),
    };
  };
  type Labels = Readonly<Record<string, { label: string; acronym?: string }>>;
  const namesAfter = (dataset: Dataset, ...changes: Change[]) =>
    applyCuration(dataset, null, editsOf(changes)).dataset.clusters.map(({ label }) => label);
  const TWO = { Rounding: ['rounding', 'distillation'], Quantization: ['quantization'] };

  it('follows a concept merged into one of the same area', () => {
    const dataset = named({
      'Distillation & rounding': ['rounding', 'distillation', 'quantization'],
    });
    expect(namesAfter(dataset, MERGE)).toEqual(['Zebra', 'Distillation & quantization']);
  });

  it('does not follow one merged into a concept of another area', () => {
    expect(namesAfter(named(TWO), MERGE)).toEqual(['Zebra', 'Distillation', 'Quantization']);
  });

  it('loses a concept that moves to another area, and becomes “Other” without any', () => {
    const move = (concept: string, like: string): Change => ({ op: 'area', concept, like });
    const both = [move('rounding', 'quantization'), move('distillation', 'quantization')];
    expect(namesAfter(named(TWO), both[0]!)[1]).toBe('Distillation');
    expect(namesAfter(named(TWO), ...both)[1]).toBe('Other');
  });

  it('loses a concept that is left out', () => {
    const dataset = named({ 'Rounding & distillation': ['rounding', 'distillation'] });
    const exclude: Change = { op: 'exclude', concept: 'rounding' };
    expect(namesAfter(dataset, exclude)[1]).toBe('Distillation');
  });

  it.each([
    ['neural network', 'Neural networks'],
    ['muP', 'muP'],
    ['flat minimum', 'Flat minima'],
  ])('is worded as on a map that is drawn: %s', (label, name) => {
    const rename: Change = { op: 'rename', concept: 'rounding', label };
    expect(namesAfter(named(TWO), rename)[1]).toBe(name);
  });

  it('has an acronym of two letters for nothing that is new', () => {
    const long = 'method of rounding without an end';
    const labels = { distillation: { label: long, acronym: 'RM' } };
    const exclude: Change = { op: 'exclude', concept: 'rounding' };
    expect(namesAfter(named(TWO, labels), exclude)[1]).toBe(`M${long.slice(1)}`);
  });

  it('follows a concept that a split leaves nothing of', () => {
    const papers = BUILT.dataset.papers.ids;
    const split: Change = {
      op: 'split',
      concept: 'rounding',
      label: 'rounding off',
      papers: [...papers],
    };
    expect(namesAfter(named(TWO), split)[1]).toBe('Rounding off');
  });
});

describe('an edit that does not fit', () => {
  it.each<[string, Change[], RegExp]>([
    ['names an unknown concept', [{ op: 'exclude', concept: 'zebra' }], /no concept .*zebra/],
    [
      'names a merged one',
      [MERGE, { op: 'exclude', concept: 'rounding' }],
      /into “quantization” already/,
    ],
    [
      'merges what is a name already',
      [{ op: 'merge', concept: 'quantized', into: 'quantization' }],
      /a name of “quantization” already/,
    ],
    ['merges into itself', [{ op: 'merge', concept: 'rounding', into: 'rounding' }], /itself/],
    [
      'makes a circle',
      [
        { op: 'broader', concept: 'distillation', broader: 'rounding' },
        { op: 'broader', concept: 'rounding', broader: 'distillation' },
      ],
      /above itself/,
    ],
    ['adds what is there', [{ op: 'add', label: 'Rounding', kind: 'task' }], /already/],
    ['adds what nobody writes', [{ op: 'add', label: 'zebra', kind: 'task' }], /no paper writes/],
    ['is hostile', [{ op: 'exclude', concept: '__proto__' }], /no concept/],
  ])('because it %s is told and passed over', (_, changes, what) => {
    const { report } = apply(...changes);
    expect(report.misfits.map(({ edit }) => edit)).toEqual([String(changes.length)]);
    expect(report.misfits[0]!.what).toMatch(what);
  });
});

const ids = [...BUILT.dataset.concepts.map(({ id }) => id), 'zebra'];
const id = fc.constantFrom(...ids);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ op: fc.constant('merge' as const), concept: id, into: id }),
  fc.record({ op: fc.constant('exclude' as const), concept: id }),
  fc.record({
    op: fc.constant('rename' as const),
    concept: id,
    label: fc.constantFrom('one', 'two'),
  }),
  fc.record({ op: fc.constant('broader' as const), concept: id, broader: fc.option(id) }),
  fc.record({ op: fc.constant('area' as const), concept: id, like: id }),
  fc.record({
    op: fc.constant('split' as const),
    concept: id,
    label: fc.constantFrom('one half', 'other half'),
    papers: fc.subarray([...BUILT.dataset.papers.ids], { minLength: 1 }),
  }),
  fc.record({
    op: fc.constant('add' as const),
    label: fc.constantFrom('made-up study', 'same'),
    kind: fc.constant('theory' as const),
  }),
);
const changes = fc.array(change, { maxLength: 8 });

describe('any edits', () => {
  it('applied in two parts are the same as in one', () => {
    const property = fc.property(changes, changes, (first, second) => {
      const edits = editsOf([...first, ...second]);
      const whole = applyCuration(BUILT.dataset, BUILT.texts, edits);
      const part = applyCuration(BUILT.dataset, BUILT.texts, edits.slice(0, first.length));
      const both = applyCuration(part.dataset, part.texts, edits.slice(first.length));
      expect(both.dataset).toEqual(whole.dataset);
      expect(both.texts).toEqual(whole.texts);
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });

  it('leave what they are applied to as it was, so that none at all is the way back', () => {
    const before = JSON.stringify(BUILT);
    const property = fc.property(changes, (all) => {
      apply(...all);
      expect(apply().dataset).toBe(BUILT.dataset);
    });
    fc.assert(property, { seed: 1, numRuns: 50 });
    expect(JSON.stringify(BUILT)).toBe(before);
  });

  it('keep postings, counts and texts in step, and the hierarchy without circles', () => {
    const property = fc.property(changes, (all) => {
      const { dataset, texts } = apply(...all);
      texts!.forEach(({ extraction }, row) => {
        expect(idsInRow(dataset, row)).toEqual(extraction.concepts.map((c) => c.concept).sort());
      });
      const above = new Map(
        [...dataset.ancestors, ...dataset.concepts].map((c) => [c.id, c.broader]),
      );
      for (const start of above.keys()) {
        let steps = 0;
        for (let up = above.get(start); up; up = above.get(up)) expect(steps++).toBeLessThan(20);
      }
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });
});
