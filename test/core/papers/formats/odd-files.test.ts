// Files as exporters, services and editors leave them, outside what any format lays down: each record is there.

import { describe, expect, it } from 'vitest';
import { InputError } from '../../../../src/core/input-error.ts';
import { decodeFile } from '../../../../src/core/papers/decode.ts';
import { readFile } from '../../../../src/core/papers/intake.ts';

const decode = (bytes: Uint8Array, label: string) => new TextDecoder(label).decode(bytes);
const titles = (text: string) => readFile({ name: 'x', text }).records.map(({ title }) => title);
const titlesIn = (bytes: Uint8Array) =>
  titles(decodeFile({ name: 'x', bytes }, decode).files[0]!.text);

describe('every record is read', () => {
  it.each([
    [
      'of a table whose lines end in three ways',
      'title,abstract,year\r\nOne,a,2001\nTwo,b,2002\rThree,c,2003\n',
    ],
    [
      'of a table of Windows that has others within its cells',
      'title,abstract,year\r\n"One","a\nb\rc",2001\r\n"Two","b",2002\r\nThree,c,2003\r\n',
    ],
    ['of a table with bars', 'title|abstract|year\nOne|a|2001\nTwo|"b|c"|2002\nThree|c|2003\n'],
    ['of a table in Chinese', '题名,摘要,年份\nOne,a,2001\nTwo,b,2002\nThree,c,2003\n'],
    [
      'of JSON Lines of which many are broken',
      '{"title":"One"}\n{"title":"Lost"\n{"title":"Two"}\nnull\n[]\n{"title":"Three"}\n"a"\n',
    ],
    [
      'of an answer of Crossref',
      '{"status":"ok","message":{"facets":{},"items":[{"title":["One"]},{"title":["Two"]},{"title":["Three"]}]}}',
    ],
    [
      'of an answer of Europe PMC',
      '{"hitCount":3,"request":{"q":"x"},"resultList":{"result":[{"title":"One"},{"title":"Two"},{"title":"Three"}]}}',
    ],
    [
      'of RIS with short titles alone',
      'TY  - JOUR\nST  - One\nER  - \nTY  - JOUR\nTI  - Two\nST  - 2\nER  - \nTY  - JOUR\nST  - Three\n',
    ],
  ])('%s', (_, text) => {
    expect(titles(text)).toEqual(['One', 'Two', 'Three']);
  });

  it('where a zero has come into a text, which is dropped', () => {
    const text = `TY  - JOUR\nTI  - One\0\nAB  - ${'We study. '.repeat(200)}\nER  - \nTY  - JOUR\nTI  - Two\nER  - \n`;
    expect(titles(text)).toEqual(['One', 'Two']);
    expect(() => titles('TY  - \0\0\0\0')).toThrow(/binary content/);
  });
});

it('takes two letters with accents side by side for no Chinese sign', () => {
  const western = Buffer.from('TY  - JOUR\nTI  - Größe und Stöße\nER  - \n', 'latin1');
  expect(titlesIn(new Uint8Array(western))).toEqual(['Größe und Stöße']);
});

it('reads what Crossref and Europe PMC say of a paper by their names for it', () => {
  const crossref = `{"message":{"items":[{"title":["One"],"DOI":"10.5555/X","abstract":"<jats:p>A.</jats:p>",
    "author":[{"given":"Ada","family":"Kim"}],"container-title":["J"],"issued":{"date-parts":[[2021,5]]}}]}}`;
  const europe = `{"resultList":{"result":[{"title":"One","doi":"10.5555/X","abstractText":"A.","pubYear":"2021",
    "firstPublicationDate":"2021-05-03","authorString":"Kim A, Roy B.","journalInfo":{"journal":{"title":"J"}}}]}}`;
  const [one, two] = [crossref, europe].map((text) => readFile({ name: 'x', text }).records[0]!);
  const known = { title: 'One', abstract: 'A.', reference: { doi: '10.5555/x', venue: 'J' } };
  expect(one).toMatchObject({ ...known, published: '2021-05' });
  expect(one!.reference!.authors).toEqual(['Kim, Ada']);
  expect(two).toMatchObject({ ...known, published: '2021-05-03' });
  expect(two!.reference!.authors).toHaveLength(2);
});

it('leaves no line break in the last cell of a table of Windows', () => {
  const text = 'title,year,abstract\r\nOne,2001,[No abstract available]\r\nTwo,2002,b\r\n';
  expect(readFile({ name: 'x', text }).records.map(({ abstract }) => abstract)).toEqual(['', 'b']);
});

describe('a list of titles', () => {
  const LIST = [
    'Sparse Attention, Revisited',
    'On the Pruning of Deep Networks',
    'A Survey: Vision, Language and Action',
  ];
  const lines = LIST.join('\n');
  const read = (text: string) => readFile({ name: 'x', text });

  it.each([
    ['under a head', `Title\n${lines}\n`],
    ['in quotes under a head', `"title"\r\n${LIST.map((each) => `"${each}"`).join('\r\n')}\r\n`],
    ['under none', `${lines}\n`],
    ['under a word that is no name for them', `Papers\n${lines}\n`],
  ])('is read %s', (_, text) => {
    expect(titles(text)).toEqual(LIST);
  });

  it('says of its head what became of it, and of its records that they have no abstract', () => {
    const { records, skipped } = read(`Papers\n${lines}\n`);
    expect(records.map(({ source, abstract }) => [source.line, abstract])).toEqual([
      [2, ''],
      [3, ''],
      [4, ''],
    ]);
    expect(skipped.map(({ reason }) => reason)).toEqual(['a word above a list of titles']);
  });

  it.each([
    ['names', 'Ada Lovelace\nAlan Turing\nGrace Hopper\nKurt Gödel\n'],
    ['a shopping list', 'milk\nbread\nbutter\neggs\n'],
    ['references', 'Kim A. On A. J, 2020.\nRoy B. On B. J, 2021.\nLee C. On C. J, 2022.\n'],
    [
      'a letter',
      'Dear Ada,\nthank you for your letter of\nlast week. We shall come.\nYours,\nBob\n',
    ],
    ['two titles, which may be anything', `${LIST.slice(0, 2).join('\n')}\n`],
    [
      'addresses',
      'See https://a.org/one two three\nSee https://a.org/b c d\nSee https://b.org e f\n',
    ],
  ])('is not seen in %s', (_, text) => {
    expect(() => read(text)).toThrow(InputError);
  });

  it('is not seen in a table whose columns somebody has to name', () => {
    const row = (word: string) => `Some ${word} of the one, Others of the ${word}\n`;
    expect(() => read(['first', 'second', 'third', 'fourth'].map(row).join(''))).toThrow(
      InputError,
    );
  });
});

it('says what can be done with a list of DOIs', () => {
  const text = 'https://doi.org/10.5555/a\n10.5555/b\n10.5555/c\n';
  expect(() => titles(text)).toThrow(/a list of DOIs\. .*reference manager/);
  expect(() => titles(`DOI\n${text}`)).toThrow(/a list of DOIs/);
});
