// The project file: what was saved comes back, and what is no project says so.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../../src/core/concepts/vocabulary.ts';
import { writeDataset } from '../../../src/core/dataset/files.ts';
import { zipFiles } from '../../../src/core/exports/zip.ts';
import { buildDataset } from '../../../src/core/pipeline.ts';
import {
  looksLikeProject,
  readProject,
  writeProject,
} from '../../../src/core/project/project-file.ts';
import type { Project } from '../../../src/core/project/project-file.ts';

const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);
const NO_PARTS = {
  'curation.json': null,
  'marks.json': null,
  'views.json': null,
  'vocabulary.json': null,
};
const EMPTY: Project = { corpus: 'Mine', dataset: 'abc', address: '', parts: NO_PARTS, files: [] };
const read = (bytes: Uint8Array) => readProject({ name: 'a.paperloom', bytes }, decode);
const archive = (files: Record<string, string>) =>
  zipFiles(Object.entries(files).map(([path, text]) => ({ path, text })));

function datasetFiles() {
  const text = 'Daily Papers\n\nA Paper\nIt has words.\n·\n1 authors\n·\nMar 5, 2021 4\n';
  const { dataset, texts } = buildDataset('One', [{ name: 'a.txt', text }], readVocabulary([]));
  return writeDataset(dataset, texts).filter(({ name }) => name !== 'manifest.json');
}

/** A project with a dataset, some files of which are left out (null), replaced (text) or have other properties. */
function withDataset(changes: Readonly<Record<string, string | object | null>>): Uint8Array {
  const files = datasetFiles().flatMap(({ name, text }) => {
    const change = changes[name];
    if (change === undefined) return [{ name, text }];
    if (typeof change === 'string') return [{ name, text: change }];
    const changed = JSON.stringify({ ...(JSON.parse(text) as object), ...change });
    return change === null ? [] : [{ name, text: changed }];
  });
  return writeProject({ ...EMPTY, files });
}

describe('a project file', () => {
  it('gives back what was saved, to the letter', () => {
    const part = fc.option(fc.string({ unit: 'grapheme' }).map((text) => `"${text}`));
    const project = fc.record({
      corpus: fc.string({ unit: 'grapheme', maxLength: 50 }),
      dataset: fc.string(),
      address: fc.string(),
      parts: fc.record({
        'curation.json': part,
        'marks.json': part,
        'views.json': part,
        'vocabulary.json': part,
      }),
      files: fc.constant([]),
    });
    fc.assert(
      fc.property(project, (saved) => {
        expect(read(writeProject(saved))).toEqual(saved);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it('carries a dataset whole', () => {
    const files = datasetFiles();
    expect(read(writeProject({ ...EMPTY, files })).files).toEqual(files);
  });

  it('is the same bytes for the same project', () => {
    expect(writeProject(EMPTY)).toEqual(writeProject({ ...EMPTY }));
  });

  it('is told from other archives', () => {
    expect(looksLikeProject(writeProject(EMPTY))).toBe(true);
    expect(looksLikeProject(archive({ 'a.bib': '@article{}' }))).toBe(false);
    expect(looksLikeProject(new Uint8Array())).toBe(false);
  });

  it.each([
    ['another archive', archive({ 'a.bib': 'x' }), /no project of Paperloom.*\.paperloom/],
    ['a head that is no JSON', archive({ 'project.json': '{' }), /head cannot be read/],
    [
      'a later version',
      archive({
        'project.json': JSON.stringify({
          paperloomProject: 2,
          corpus: '',
          dataset: '',
          address: '',
        }),
      }),
      /version 2, this program reads 1/,
    ],
    ['half an archive', writeProject(EMPTY).subarray(0, 60), /broken/],
    ['a dataset without a shard', withDataset({ 'texts-0.json': null }), /texts-0\.json.*missing/],
    ['an overview that is a number', withDataset({ 'overview.json': '7' }), /overview\.json/],
    ['papers without columns', withDataset({ 'papers.json': '{"postings":{}}' }), /papers\.json/],
    [
      'a shard for each billionth of a paper',
      withDataset({ 'overview.json': { shardSize: 1e-9 } }),
      /overview\.json.*shardSize/,
    ],
    [
      'a dataset of a later version',
      withDataset({ 'overview.json': { version: 99 } }),
      /overview\.json.*version 99/,
    ],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => read(bytes)).toThrow(message);
  });

  it('takes a part named like a property of objects as any other file', () => {
    const bytes = archive({
      'project.json': JSON.stringify({ paperloomProject: 1, corpus: '', dataset: '', address: '' }),
      __proto__: 'x',
      constructor: 'y',
    });
    expect(read(bytes).parts).toEqual(NO_PARTS);
  });
});
