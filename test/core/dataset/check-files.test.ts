// A dataset from outside is looked at before it is believed: one wrong number, and the file is named.

import { describe, expect, it } from 'vitest';
import { checkDatasetFiles } from '../../../src/core/dataset/check-files.ts';
import { writeDataset } from '../../../src/core/dataset/files.ts';
import { readVocabulary } from '../../../src/core/concepts/vocabulary.ts';
import { buildDataset } from '../../../src/core/pipeline.ts';
import type { DatasetFile } from '../../../src/core/dataset/files.ts';

const BIBTEX = `@article{a, title = {Pruning of made-up networks}, abstract = {We prune and quantize.},
  author = {Ada Lovelace}, journal = {Made-up Letters}, year = {2021}, url = {https://a.org/x}}
@article{b, title = {Quantization of made-up networks}, abstract = {We quantize, see https://b.org/y.}, year = {2022}}`;

const definition = 'Something that is made up.';
const VOCABULARY = readVocabulary([
  {
    name: 'made-up.yaml',
    type: 'method',
    entries: {
      pruning: { definition, aliases: ['prune'] },
      quantization: { definition, aliases: ['quantize'] },
    },
  },
]);

const { dataset, texts } = buildDataset('Two', [{ name: 'a.bib', text: BIBTEX }], VOCABULARY);
const FILES = writeDataset(dataset, texts).filter(({ name }) => name !== 'manifest.json');

const check = (files: readonly DatasetFile[]) => () => {
  checkDatasetFiles(files, 'Save it again.');
};

/** Properties that not all files have. */
const OPTIONAL = ['sheet', 'ambiguous', 'introduces'];

/** The files, one value of one of them another. */
function withOther(file: string, path: string, value: unknown): DatasetFile[] {
  return FILES.map(({ name, text }) => {
    if (name !== file) return { name, text };
    const whole = JSON.parse(text) as object;
    const keys = path.split('.');
    const last = keys.pop()!;
    const parent = keys.reduce<Record<string, unknown>>(
      (at, key) => at[key] as Record<string, unknown>,
      whole as Record<string, unknown>,
    );
    if (!OPTIONAL.includes(last)) expect(parent, path).toHaveProperty([last]);
    parent[last] = value;
    return { name, text: JSON.stringify(whole) };
  });
}

describe('the files of a dataset', () => {
  it('are believed as they were written', () => {
    expect(dataset.postings.concepts.length).toBeGreaterThan(2);
    expect(check(FILES)).not.toThrow();
  });

  it.each([
    ['overview.json', 'shardSize', 0],
    ['overview.json', 'concepts.0.x', null],
    ['overview.json', 'concepts.0.cluster', 9],
    ['overview.json', 'concepts.0.secondCluster', 9],
    ['overview.json', 'concepts.0.label', { toString: 'x' }],
    ['overview.json', 'concepts.0.definedIn', { row: 2, start: 0, end: 1 }],
    ['overview.json', 'concepts.0.definedIn', { row: 0, start: 0, end: 999 }],
    ['overview.json', 'concepts.0.definedIn', { row: 0, start: 2, end: 1 }],
    ['overview.json', 'concepts.0.id', 'zebra'],
    ['overview.json', 'concepts.0.type', 'constructor'],
    ['overview.json', 'sheet', { papers: 2, a: [0], b: [2], both: [1] }],
    ['overview.json', 'sheet', { papers: 2, a: [1], b: [0], both: [1] }],
    ['overview.json', 'sheet', { papers: 2, a: [0, 0], b: [1, 1], both: [1, 1] }],
    ['overview.json', 'sheet', { papers: 2, a: [0], b: [1], both: [] }],
    ['overview.json', 'sheet', { papers: 2, a: 'x', b: [1], both: [1] }],
    ['overview.json', 'clusters', []],
    ['papers.json', 'titles', ['one']],
    ['papers.json', 'dates.0', 'yesterday'],
    ['papers.json', 'links.1.0', 'javascript:alert(1)'],
    ['papers.json', 'sources.0.0.0', 1],
    ['papers.json', 'venue.0', 1],
    ['papers.json', 'x', [0]],
    ['papers.json', 'postings.offsets.1', 99],
    ['papers.json', 'postings.offsets', [0, 1]],
    ['papers.json', 'postings.concepts.0', 2],
    ['papers.json', 'postings.concepts.0', 1],
    ['papers.json', 'postings.salience', []],
    ['texts-0.json', 'texts', []],
    ['texts-0.json', 'texts.0.abstract', 7],
    ['texts-0.json', 'texts.0.concepts.0.0', 2],
    ['texts-0.json', 'texts.0.concepts.0.2.0', [2, 0, 1, 0]],
    ['texts-0.json', 'texts.0.concepts.0.2.0', [0, 0, 999, 0]],
    ['texts-0.json', 'texts.0.concepts.0.2.0', [0, 5, 4, 0]],
    ['texts-0.json', 'texts.0.concepts.0.2.0', [0, 0, 1, 99]],
    ['texts-0.json', 'texts.0.concepts.0.2.0', [0, 0, 1, 0, 7]],
    ['texts-0.json', 'texts.0.ambiguous', [[0, 0, 999, []]]],
    ['texts-0.json', 'texts.0.ambiguous', [[2, 0, 1, []]]],
    ['texts-0.json', 'texts.0.introduces', [['Net', [1, 0, 999]]]],
    ['texts-0.json', 'texts.0.introduces', [['Net', 7]]],
  ])('are refused with another %s, %s', (file, path, value) => {
    expect(check(withOther(file, path, value))).toThrow(new RegExp(`^${file}.*Save it again`));
  });

  it('are refused when one is no JSON', () => {
    expect(check([{ name: 'overview.json', text: '{' }, ...FILES.slice(1)])).toThrow(
      /^overview.json/,
    );
  });
});
