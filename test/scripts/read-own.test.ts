// Files of the reader's own on disk: terms, edits, and a dataset that is built with both.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildInto } from '../../scripts/build.ts';
import { readFolder } from '../../scripts/read-dataset.ts';
import { readEdits, readTerms, readVocabularyWith } from '../../scripts/read-own.ts';

const folder = mkdtempSync(join(tmpdir(), 'own-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function fileOf(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('files of terms', () => {
  it('add to the curated ones', () => {
    const path = fileOf('mine.csv', 'label,aliases\nzebra regularization,zebra-reg\n');
    const ids = readVocabularyWith(path).concepts.map(({ id }) => id);
    expect(ids).toContain('zebra-regularization');
    expect(ids).toContain('quantization');
  });

  it.each([
    [
      'bad.ttl',
      '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<a> skos:prefLabel\n',
      /^bad\.ttl:\d/,
    ],
    ['latin.csv', Buffer.from('label,type\nf\xfcr,task\n', 'latin1'), 'latin.csv:2: not in UTF-8'],
  ])('that are bad are told of by name: %s', (name, text, message) => {
    writeFileSync(join(folder, name), text);
    expect(() => readTerms(join(folder, name))).toThrow(message);
  });

  it('that are not there are told of', () => {
    expect(() => readTerms(join(folder, 'none.csv'))).toThrow(/none\.csv: no such file/);
  });
});

it('builds with terms and edits; the texts agree with the map', () => {
  const papers = fileOf(
    'papers.csv',
    'title,abstract\nOne,Zebra regularization and weight quantization.\nTwo,Network pruning and zebra-reg.\n',
  );
  const vocabulary = fileOf('terms.csv', 'label,aliases\nzebra regularization,zebra-reg\n');
  const edits = '{"id":"1","op":"merge","concept":"pruning","into":"quantization"}';
  const curation = fileOf('edits.json', `{"paperloomCuration":1,"edits":[\n${edits}\n]}`);
  const out = join(folder, 'dataset');
  buildInto([papers], out, { from: null, vocabulary, curation });
  const counts = readFolder(out).concepts.map(({ id, papers: n }) => [id, n]);
  expect(counts).toEqual([
    ['quantization', 2],
    ['zebra-regularization', 2],
  ]);
  expect(readFileSync(join(out, 'texts-0.json'), 'utf8')).toContain('Network pruning');
  expect(() => readEdits(papers)).toThrow('papers.csv: no JSON');
});
