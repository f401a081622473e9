// Dataset ↔ files: nothing is lost on the way, and what cannot be read is refused in words.

import { describe, expect, it, vi } from 'vitest';
import { referenceOf } from '../../../src/core/dataset/dataset.ts';
import { referenceColumns } from '../../../src/core/dataset/references.ts';
import { NO_REFERENCE } from '../../../src/core/papers/paper.ts';
import { readVocabulary } from '../../../src/core/concepts/vocabulary.ts';
import {
  identify,
  OVERVIEW_FILE,
  readDataset,
  readOverview,
  readTexts,
  shardFile,
  writeDataset,
} from '../../../src/core/dataset/files.ts';
import { PAPERS_AHEAD, sheetLinks } from '../../../src/core/dataset/sheet-links.ts';
import { InputError } from '../../../src/core/input-error.ts';
import { buildDataset } from '../../../src/core/pipeline.ts';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';

const vocabulary = readVocabulary([
  {
    name: 'methods.yaml',
    type: 'method',
    entries: {
      pruning: { definition: 'Takes weights away.', aliases: ['pruned'] },
      'network coding': { definition: 'Mixes packets.', acronym: 'NC', cues: { NC: ['packet'] } },
    },
  },
]);

const sentence =
  'A made-up abstract on pruned networks and NC, long enough to be taken for one by the reader. ';

const DUMP = ['One Paper on Pruning', sentence.repeat(3), 'Another Paper', sentence.repeat(4)]
  .map((line) => line.trim())
  .join('\n\n');

const build = () =>
  buildDataset(
    'Test',
    [{ name: 'dump.txt', text: `new\n\nDaily Papers\n\nMar 18\n\n${DUMP}\n` }],
    vocabulary,
  );

describe('the files of a dataset', () => {
  const { dataset, texts } = build();
  const files = new Map(writeDataset(dataset, texts).map(({ name, text }) => [name, text]));

  it('are read back as they were written', () => {
    expect(readDataset(files.get('overview.json')!, files.get('papers.json')!)).toEqual(dataset);
    const ids = dataset.concepts.map(({ id }) => id);
    expect(readTexts('texts-0.json', files.get(shardFile(0))!, ids)).toEqual(texts);
  });

  it('say the links of a large corpus ahead of its papers, and give the very dataset', () => {
    const [rows, one] = [PAPERS_AHEAD, dataset.papers];
    const many = <T>(column: readonly T[]) => Array.from({ length: rows }, () => column[0]!);
    const columns = Object.entries<readonly unknown[]>({ ...one }).map(([name, column]) => [
      name,
      name === 'venues' ? column : many(column),
    ]);
    const own = dataset.postings.concepts.subarray(0, dataset.postings.offsets[1]);
    const large: Dataset = {
      ...dataset,
      papers: Object.fromEntries(columns) as Dataset['papers'],
      postings: {
        offsets: Uint32Array.from({ length: rows + 1 }, (_, row) => row * own.length),
        concepts: Uint32Array.from({ length: rows * own.length }, (_, e) => own[e % own.length]!),
        salience: new Uint16Array(rows * own.length),
      },
    };
    const [overview, papers] = writeDataset(large, []);
    expect(readOverview(overview!.text).sheet).toEqual(sheetLinks(large));
    expect(readDataset(overview!.text, papers!.text)).toStrictEqual(large);
    expect(readOverview(files.get('overview.json')!)).not.toHaveProperty('sheet');
  });

  it('are the same bytes for the same input', () => {
    const again = build();
    expect(writeDataset(again.dataset, again.texts)).toEqual(writeDataset(dataset, texts));
  });

  it('have one overview written, for the id and for its file', () => {
    const written = vi.spyOn(JSON, 'stringify');
    const [overview] = writeDataset(identify(dataset), texts);
    const ofOverviews = written.mock.calls.filter(
      ([value]) => typeof value === 'object' && value !== null && 'clusters' in value,
    );
    written.mockRestore();
    expect(ofOverviews).toHaveLength(1);
    expect(overview).toEqual(writeDataset({ ...dataset }, texts)[0]);
  });

  it('hold texts in shards of the size they say', () => {
    const small = { ...dataset, shardSize: 1 };
    const names = writeDataset(small, texts).map(({ name }) => name);
    const shards = ['texts-0.json', 'texts-1.json'];
    expect(names).toEqual(['overview.json', 'papers.json', ...shards, 'manifest.json']);
  });

  it('carry an id that follows from the content and from nothing else', () => {
    expect(identify({ ...dataset, id: 'something else' }).id).toBe(dataset.id);
    expect(identify({ ...dataset, name: 'Other' }).id).not.toBe(dataset.id);
  });

  it('of a newer version are refused, and said to be', () => {
    const newer = files.get('overview.json')!.replace('"version":3', '"version":4');
    const read = () => readDataset(newer, files.get('papers.json')!);
    expect(read).toThrow(InputError);
    expect(read).toThrow(/version 4, this program reads 3/);
  });

  it('of version 2 are read, without references', () => {
    const older = (name: string) => files.get(name)!.replace('"version":3', '"version":2');
    expect(older('overview.json')).toContain('"version":2');
    expect(readDataset(older('overview.json'), older('papers.json'))).toEqual(dataset);
    const ids = dataset.concepts.map(({ id }) => id);
    expect(readTexts('texts-0.json', older('texts-0.json'), ids)).toEqual(texts);
  });

  it('keep the references of papers, and take no room where there are none', () => {
    const references = [
      { ...NO_REFERENCE, venue: 'Letters', doi: '10.1/x', authors: ['A', 'B'], keywords: ['k'] },
      { ...NO_REFERENCE, venue: 'Acta', arxivId: '2403.01234', url: 'https://example.org' },
    ];
    const papers = { ...dataset.papers, ...referenceColumns(references) };
    const [overview, columns] = writeDataset({ ...dataset, papers }, texts);
    const read = readDataset(overview!.text, columns!.text);
    expect(references.map((_, row) => referenceOf(read.papers, row))).toEqual(references);
    expect(read.papers.venues).toEqual(['Acta', 'Letters']);
    expect(files.get('papers.json')).not.toMatch(/venue|doi|authors"/);
  });

  it('that are no JSON are refused by name', () => {
    expect(() => readDataset('<html>', '{}')).toThrow(`${OVERVIEW_FILE}: no JSON`);
  });

  it.each(['null', '4', '[]', '{}', '"text"'])('that hold %s are refused by name', (other) => {
    const ids: string[] = [];
    const overview = files.get('overview.json')!;
    for (const read of [
      () => readDataset(other, files.get('papers.json')!),
      () => readDataset(overview, other),
      () => readTexts('texts-0.json', other, ids),
    ]) {
      expect(read).toThrow(InputError);
      expect(read).toThrow(/^(overview|papers|texts-0)\.json: /);
    }
  });
});
