// One paper's text to its concepts, with a small vocabulary of its own.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../../src/core/concepts/extract.ts';
import { readVocabulary, surfaceKey } from '../../../src/core/concepts/vocabulary.ts';
import type { Mention } from '../../../src/core/concepts/concept.ts';

const definition = 'Something for this test.';
const vocabulary = readVocabulary([
  {
    name: 'methods.yaml',
    type: 'method',
    entries: {
      'sharpness-aware minimization': {
        acronym: 'SAM',
        cues: { SAM: ['flat', 'sharpness'] },
        definition,
      },
      'segment anything model': { acronym: 'SAM', cues: { SAM: ['mask', 'prompt'] }, definition },
      'low-rank adaptation': { acronym: 'LoRA', definition },
      quantization: { aliases: ['quantized', 'quantize'], definition },
      'post-training quantization': { acronym: 'PTQ', broader: 'quantization', definition },
      'flat minimum': { definition },
      'plain tuning': { definition },
      'spectral averaging method': { definition },
      'neural collapse': { acronym: 'NC', cues: { NC: ['collapse', 'ETF'] }, definition },
    },
  },
]);
const extractor = createExtractor(vocabulary);
const extract = (abstract: string, title = '') => extractor.extract({ title, abstract });

/** [concept, text, rule] of each mention. */
const mentionsIn = (abstract: string, title = '') => {
  const text = { title, abstract };
  return extract(abstract, title).concepts.flatMap((c) =>
    c.mentions.map((m) => [m.concept, text[m.field].slice(m.start, m.end), m.rule]),
  );
};

it('finds label, acronym and alias and says by which', () => {
  expect(mentionsIn('Post-training quantization, then LoRA, quantized.').sort()).toEqual([
    ['low-rank-adaptation', 'LoRA', 'acronym'],
    ['post-training-quantization', 'Post-training quantization', 'label'],
    ['quantization', 'quantized', 'alias'],
  ]);
});

it('reads an ambiguous acronym by another name of the concept in the paper', () => {
  expect(mentionsIn('SAM may fail.', 'Segment anything models')).toContainEqual([
    'segment-anything-model',
    'SAM',
    'expansion',
  ]);
});

it('reads it by the words around', () => {
  expect(mentionsIn('SAM gives flat regions.')).toEqual([
    ['sharpness-aware-minimization', 'SAM', 'cue'],
  ]);
});

it('reports it as ambiguous where nothing decides', () => {
  const { concepts, ambiguous } = extract('SAM is good.', 'On SAM');
  const candidates = ['segment-anything-model', 'sharpness-aware-minimization'];
  expect(concepts).toEqual([]);
  expect(ambiguous).toEqual([
    { field: 'title', start: 3, end: 6, candidates },
    { field: 'abstract', start: 0, end: 3, candidates },
  ]);
});

it('lets the definition of the paper beat the vocabulary', () => {
  const abstract = 'Spectral averaging method (SAM) has a mask and a prompt. SAM is new.';
  const concepts = mentionsIn(abstract).map(([concept]) => concept);
  expect(concepts).toEqual(Array(3).fill('spectral-averaging-method'));
});

it('claims nothing for a short form that the paper defines as something unknown', () => {
  const { concepts, ambiguous } = extract('Signed area maps (SAM) of flat masks. SAM is new.');
  expect([concepts, ambiguous]).toEqual([[], []]);
});

describe('a short form the paper makes up for a known concept', () => {
  const abstract = 'Neural collapse (NeuC) occurs. Then NeuC ends; NeuCs too, not NeuCX or XNeuC.';

  it('is found wherever it stands alone', () => {
    expect(mentionsIn(abstract)).toEqual([
      ['neural-collapse', 'Neural collapse', 'label'],
      ['neural-collapse', 'NeuC', 'defined'],
      ['neural-collapse', 'NeuC', 'defined'],
      ['neural-collapse', 'NeuC', 'defined'],
    ]);
  });

  it('is found in the title too', () => {
    expect(mentionsIn(abstract, 'NeuC revisited')[0]).toEqual([
      'neural-collapse',
      'NeuC',
      'defined',
    ]);
  });

  it('is taken from a long form that is wholly a name, not one that only ends in it', () => {
    expect(mentionsIn('Wide flat minimum (WFM) search. WFM works.')).toEqual([
      ['flat-minimum', 'flat minimum', 'label'],
    ]);
  });
});

it('orders concepts by salience, and mentions as they are read', () => {
  const { concepts } = extract('LoRA here. Flat minima. LoRA there.', 'Quantized LoRA');
  expect(concepts.map((c) => c.concept)).toEqual([
    'low-rank-adaptation',
    'quantization',
    'flat-minimum',
  ]);
  expect(concepts[0]!.mentions.map((m) => [m.field, m.start])).toEqual([
    ['title', 10],
    ['abstract', 0],
    ['abstract', 24],
  ]);
});

it('gives nothing for a paper without text', () => {
  expect(extract('')).toEqual({ concepts: [], ambiguous: [], introduces: [] });
});

describe('over generated papers', () => {
  const names = vocabulary.surfaces.map((surface) => surface.text);
  const noise = [
    'We',
    'show',
    'mask',
    'of',
    'the',
    'Sam',
    'SAM-ON',
    'NeuC',
    '(SAM)',
    '(NC)',
    '(NeuC)',
    '(PT)',
    '(PT-Q)',
    'PT-Q',
    'λ',
    '🙂',
    'x²',
  ];
  const word = fc.oneof(fc.constantFrom(...names), fc.constantFrom(...noise));
  const gap = fc.constantFrom(' ', ' ', '-', ', ', '. ', ' (', ') ');
  const text = fc
    .array(fc.tuple(word, gap), { maxLength: 16 })
    .map((pairs) => pairs.flat().join(''));
  const keys = new Map(vocabulary.concepts.map((c) => [c.id, new Set<string>()]));
  for (const { concept, key } of vocabulary.surfaces) keys.get(concept)!.add(key);
  const all = (paper: { title: string; abstract: string }) => {
    const { concepts, ambiguous } = extractor.extract(paper);
    return { concepts, ambiguous, mentions: concepts.flatMap((c) => c.mentions) };
  };
  const written = (paper: { title: string; abstract: string }, m: Mention) =>
    paper[m.field].slice(m.start, m.end);

  it('every mention is a name of its concept, or a short form the paper defines', () => {
    const property = fc.property(text, text, (title, abstract) => {
      const paper = { title, abstract };
      for (const m of all(paper).mentions) {
        const slice = written(paper, m);
        if (m.rule === 'defined') expect(`${title} ${abstract}`).toContain(slice);
        else expect(keys.get(m.concept)).toContain(surfaceKey(slice));
      }
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  it('no two mentions of a field overlap', () => {
    const property = fc.property(text, text, (title, abstract) => {
      const { mentions, ambiguous } = all({ title, abstract });
      for (const field of ['title', 'abstract'] as const) {
        const spans = [...mentions, ...ambiguous].filter((m) => m.field === field);
        spans.sort((a, b) => a.start - b.start);
        for (const [i, span] of spans.slice(1).entries())
          expect(span.start).toBeGreaterThanOrEqual(spans[i]!.end);
      }
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  it('every concept has mentions, one salience and its own place', () => {
    const property = fc.property(text, text, (title, abstract) => {
      const { concepts } = all({ title, abstract });
      expect(new Set(concepts.map((c) => c.concept)).size).toBe(concepts.length);
      for (const { concept, mentions, salience } of concepts) {
        expect(mentions.length).toBeGreaterThan(0);
        expect(new Set(mentions.map((m) => m.concept))).toEqual(new Set([concept]));
        expect(salience).toBeLessThanOrEqual(1);
      }
      const saliences = concepts.map((c) => c.salience);
      expect(saliences).toEqual([...saliences].sort((a, b) => b - a));
    });
    fc.assert(property, { seed: 1, numRuns: 300 });
  });
});

it('does not let one made-up short form stand inside another', () => {
  const abstract = 'Plain tuning (PT) and post-training quantization (PT-Q). PT-Q wins.';
  const spans = extract(abstract).concepts.flatMap((c) => c.mentions);
  expect(spans).toHaveLength(5);
  spans.sort((a, b) => a.start - b.start);
  for (const [i, span] of spans.slice(1).entries())
    expect(span.start).toBeGreaterThanOrEqual(spans[i]!.end);
});
