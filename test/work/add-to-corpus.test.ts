// A corpus that is built again.

import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { readVocabulary } from '../../src/core/concepts/vocabulary.ts';
import { NO_WORDS } from '../../src/core/concepts/words.ts';
import { UnknownColumns } from '../../src/core/papers/formats/table.ts';
import { withFilesOf } from '../../src/work/add-to-corpus.ts';
import { buildCorpus } from '../../src/work/build-corpus.ts';
import type { CorpusOrder } from '../../src/work/build-corpus.ts';

const VOCABULARY = readVocabulary([
  { name: 'm.yaml', type: 'method', entries: { pruning: { definition: 'Removes weights.' } } },
]);
const ODD = 'code;bib;txt\nx1;Sparse;Of pruning.\nx2;Dense;Of pruning.\nx3;Some;Of pruning.\n';
const file = (name: string, text: string) => ({ name, bytes: strToU8(text) });
const build = (order: CorpusOrder) =>
  buildCorpus(
    order,
    { vocabulary: VOCABULARY, words: NO_WORDS },
    {
      decode: (bytes, label) => new TextDecoder(label).decode(bytes),
      watch: () => undefined,
    },
  );

it('reads its tables as a person has said before, and under its own name', () => {
  const files = [file('odd.csv', ODD)];
  const built = build({ name: 'Mine', files, columns: { 'odd.csv': { title: 'bib' } } });
  const more = { name: 'Other', files: [file('b.bib', '@book{b, title={Bits of pruning}}\n')] };
  const grown = build(withFilesOf({ built, given: files }, more));
  expect(grown).toMatchObject({ name: 'Mine', papers: 4, refused: [] });
});

it('takes what the order says of a table before what was said', () => {
  const files = [file('odd.csv', ODD)];
  const built = build({ name: 'Mine', files, columns: { 'odd.csv': { title: 'bib' } } });
  const order = { name: '', files: [], columns: { 'odd.csv': { title: 'code' } } };
  const again = build(withFilesOf({ built, given: files }, order));
  expect(again.receipt.map(({ title }) => title)).toEqual(['x1', 'x2', 'x3']);
});

it('is asked for the columns of a table where nothing else can be read, whatever else is bad', () => {
  const photo = {
    name: 'photo.png',
    bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0),
  };
  expect(() => build({ name: 'Mine', files: [photo, file('odd.csv', ODD)] })).toThrow(
    UnknownColumns,
  );
});

it('keeps a table that waits for its columns beside papers that were read', () => {
  const files = [file('b.bib', '@book{b, title={Bits of pruning}}\n'), file('odd.csv', ODD)];
  const { unknown, refused } = build({ name: 'Mine', files });
  expect(unknown!.map((one) => [one.file, one.table.header])).toEqual([
    ['odd.csv', ['code', 'bib', 'txt']],
  ]);
  expect(refused).toHaveLength(1);
});
