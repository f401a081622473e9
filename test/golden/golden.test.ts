// Two small dumps → the dataset, byte for byte as it was when somebody last looked at it.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../src/core/concepts/vocabulary.ts';
import { writeDataset } from '../../src/core/dataset/files.ts';
import { buildDataset } from '../../src/core/pipeline.ts';
import type { VocabularyFile } from '../../src/core/concepts/vocabulary.ts';

const DUMPS = fileURLToPath(new URL('dumps/', import.meta.url));
const DATASET = fileURLToPath(new URL('dataset/', import.meta.url));

const entry = (rest: object) => ({ definition: 'An entry of the golden test.', ...rest });

// A vocabulary of its own, so that a new concept in the shipped one changes nothing here.
const VOCABULARY: VocabularyFile[] = [
  {
    name: 'methods.yaml',
    type: 'method',
    entries: {
      'sharpness-aware minimization': entry({
        acronym: 'SAM',
        cues: { SAM: ['sharpness', 'flat'] },
      }),
      'low-rank adaptation': entry({ acronym: 'LoRA' }),
      quantization: entry({ aliases: ['quantized'] }),
      'network coding': entry({ acronym: 'NC', cues: { NC: ['router', 'packet'] } }),
    },
  },
  {
    name: 'theory.yaml',
    type: 'theory',
    entries: {
      'maximal update parametrization': entry({ acronym: 'muP' }),
      'neural collapse': entry({ acronym: 'NC', cues: { NC: ['collapse', 'last-layer'] } }),
      'flat minimum': entry({}),
      'learning rate': entry({}),
    },
  },
  {
    name: 'architectures.yaml',
    type: 'architecture',
    entries: {
      'segment anything model': entry({
        acronym: 'SAM',
        cues: { SAM: ['segmentation', 'mask', 'prompt'] },
      }),
    },
  },
];

function build() {
  const dumps = readdirSync(DUMPS).sort();
  const files = dumps.map((name) => ({ name, text: readFileSync(DUMPS + name, 'utf8') }));
  return buildDataset('Golden', files, readVocabulary(VOCABULARY));
}

/** One value a line, so that a difference can be read. */
const readable = (text: string) => `${JSON.stringify(JSON.parse(text), null, 1)}\n`;

describe('the golden dataset', () => {
  const { dataset, texts } = build();
  const files = writeDataset(dataset, texts);

  if (process.env.UPDATE_GOLDEN === '1') {
    rmSync(DATASET, { recursive: true, force: true });
    mkdirSync(DATASET);
    for (const { name, text } of files) writeFileSync(DATASET + name, readable(text));
  }

  it('has exactly the files it had', () => {
    expect(existsSync(DATASET)).toBe(true);
    expect(readdirSync(DATASET).sort()).toEqual(files.map(({ name }) => name).sort());
  });

  it.each(files.map(({ name, text }) => [name, text]))('is the same in %s', (name, text) => {
    expect(readable(text)).toBe(readFileSync(DATASET + name, 'utf8'));
  });

  it('keeps both sources of the paper that is in both dumps', () => {
    const row = dataset.papers.ids.indexOf('a-made-up-study-of-sharpness-aware-minimization');
    expect(dataset.papers.sources[row]).toEqual([
      [0, 13],
      [1, 3],
    ]);
  });

  it('tells the two meanings of SAM apart, and claims nothing for NC', () => {
    const conceptsOf = (id: string) => {
      const { extraction } = texts[dataset.papers.ids.indexOf(id)]!;
      return extraction.concepts.map((c) => c.concept);
    };
    expect(conceptsOf('a-made-up-study-of-sharpness-aware-minimization')).toContain(
      'sharpness-aware-minimization',
    );
    expect(conceptsOf('segmenting-nothing-with-sam')).toEqual(['segment-anything-model']);
    const unclear =
      texts[dataset.papers.ids.indexOf('a-paper-that-says-nc-and-means-nobody-knows-what')]!;
    expect(unclear.extraction.concepts).toEqual([]);
    expect(unclear.extraction.ambiguous[0]!.candidates).toEqual([
      'network-coding',
      'neural-collapse',
    ]);
  });
});
