// Tables as spreadsheets save them: any delimiter, any language, rows that are too short or too long.

import { describe, expect, it } from 'vitest';
import { readFile } from '../../../../src/core/papers/intake.ts';
import { columnsInWords } from '../../../../src/core/papers/formats/columns.ts';
import { receiptOf } from '../../../../src/core/papers/receipt.ts';
import { mergePapers } from '../../../../src/core/papers/merge-papers.ts';
import type { ColumnNames } from '../../../../src/core/papers/formats/columns.ts';

const HEADER = 'Beitrag;Wer;Jahr;Zusammenfassung';
const TITLES = ['Long', 'Late', 'Low', 'Lean', 'Lost', 'Last', 'Loose', 'Lazy'].map(
  (word) => `${word} Attention in Practice`,
);
const ABSTRACT =
  'We study one, two, three, four and five kinds of made-up networks, in theory, and in practice, at length.';
const row = (title: string, i: number) =>
  `${title};Kim A., Roy B.${', Lee C.'.repeat(i)};${2020 + i};${ABSTRACT}${', again'.repeat(i)}`;
const table = (...more: readonly string[]) => [HEADER, ...TITLES.map(row), ...more].join('\n');
const read = (text: string, columns?: ColumnNames) =>
  readFile({ name: 'x.csv', text }, { columns });
const titles = (text: string) => read(text).records.map(({ title }) => title);

describe('a table with semicolons and a header of its own, whose cells have more commas', () => {
  it('is read by its columns', () => {
    const { records, table: found } = read(table());
    expect(records.map(({ title }) => title)).toEqual(TITLES);
    expect(records.map(({ published }) => published)).toEqual(TITLES.map((_, i) => `${2020 + i}`));
    expect(columnsInWords(found!)).toBe(
      'title from “Beitrag”, abstract from “Zusammenfassung”, year from “Jahr”',
    );
  });

  it.each([
    ['each row ends with a delimiter', table().replaceAll('\n', ';\n')],
    ['some columns have no name', table().replaceAll('\n', ';;x\n').replace(';;x', ';;Notiz')],
    ['its last rows are short', table('x;', 'A Title and Nothing Else')],
    ['its last row is blank but for delimiters', table(';;;')],
  ])('is read where %s', (_, text) => {
    expect(titles(text).slice(0, TITLES.length)).toEqual(TITLES);
  });

  it('is read by the columns named, and refused where one of them is missing', () => {
    const named = { title: 'Beitrag', abstract: 'Zusammenfassung', authors: 'Wer' };
    expect(read(table(), named).records[0]!.reference!.authors).toEqual(['Kim, A.', 'Roy, B.']);
    expect(() => read(table(), { title: 'Thema' })).toThrow(
      /no column is called “Thema”; there are “Beitrag”, “Wer”/,
    );
  });
});

it('is read by the columns named where its rows are of any width', () => {
  const text = 'Thema;Was\nOne;a;b;c\nTwo\nThree;d\n';
  const { records } = read(text, { title: 'Thema', abstract: 'Was' });
  expect(records.map(({ title, abstract }) => [title, abstract])).toEqual([
    ['One', 'a'],
    ['Two', ''],
    ['Three', 'd'],
  ]);
});

it('refuses columns named for a text that is no table', () => {
  expect(() => read('Dear Ada,\nhere is one line.\nAnd one more.', { title: 'Thema' })).toThrow(
    /no column is called “Thema”/,
  );
});

it('reads names with their initials behind as family and given names', () => {
  const names = ['Phillips J.C.', 'de la Cruz M.', 'Kalé L.-V.', 'Ada Lovelace', 'OpenAI'];
  const text = `title,year,authors\nOne,2001,${names.join('; ')}\n`;
  expect(read(text).records[0]!.reference!.authors).toEqual([
    'Phillips, J.C.',
    'de la Cruz, M.',
    'Kalé, L.-V.',
    'Ada Lovelace',
    'OpenAI',
  ]);
});

it('tells of rows that lack a cell, or have one too many, in the receipt', () => {
  const reading = read('title,abstract,year\nOne,a,2001\nTwo,b\nThree,c,2003,more\nFour,d,2004,\n');
  const lines = receiptOf([reading], mergePapers([reading]));
  expect(lines.map(({ notes }) => notes.filter((note) => note.includes('cells')))).toEqual([
    [],
    ['2 cells under 3 columns'],
    ['4 cells under 3 columns'],
    [],
  ]);
});
