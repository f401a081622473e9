// Files as exporters, services and editors leave them, outside what any format lays down: each record is there.

import { describe, expect, it } from 'vitest';
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
