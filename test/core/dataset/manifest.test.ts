// The manifest lists every other file with the digest anybody else would give it; two builds are equal.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../../src/core/concepts/vocabulary.ts';
import { readDataset, writeDataset } from '../../../src/core/dataset/files.ts';
import { identify } from '../../../src/core/dataset/files.ts';
import { MANIFEST_FILE } from '../../../src/core/dataset/manifest.ts';
import { buildDataset } from '../../../src/core/pipeline.ts';
import type { Manifest } from '../../../src/core/dataset/manifest.ts';

const DUMPS = ['a-blank-lines.txt', 'b-run-together.txt'].map((name) => ({
  name,
  text: readFileSync(`test/golden/dumps/${name}`, 'utf8'),
}));
const entries = {
  quantization: { definition: 'Few bits — 2² of them.' },
  'flat minimum': { definition: 'Wide and low.' },
};

function build() {
  const vocabulary = readVocabulary([{ name: 'methods.yaml', type: 'method', entries }]);
  const { dataset, texts } = buildDataset('Twice', DUMPS, vocabulary);
  return { dataset, files: writeDataset(dataset, texts) };
}

describe('the manifest', () => {
  const { dataset, files } = build();
  const manifest = JSON.parse(files.find(({ name }) => name === MANIFEST_FILE)!.text) as Manifest;

  it('names the dataset and lists every other file, in the order written', () => {
    expect(manifest.dataset).toBe(dataset.id);
    const names = files.map(({ name }) => name).filter((name) => name !== MANIFEST_FILE);
    expect(manifest.files.map(({ name }) => name)).toEqual(names);
  });

  it('has the digest and the length of each as it lies on disk', () => {
    for (const { name, bytes, sha256 } of manifest.files) {
      const content = Buffer.from(files.find((file) => file.name === name)!.text, 'utf8');
      expect(bytes).toBe(content.length);
      expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
    }
  });

  it('is the same, as every file is, when the dataset is built again', () => {
    expect(build().files).toEqual(files);
  });

  it('belongs to the dataset a page reads back: its id follows from what it holds', () => {
    const text = (name: string) => files.find((file) => file.name === name)!.text;
    const read = readDataset(text('overview.json'), text('papers.json'));
    expect(identify({ ...read, id: '' }).id).toBe(manifest.dataset);
  });
});
