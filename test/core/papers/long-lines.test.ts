// A hundred million characters in one line: told of with file and line, the rest read, memory bounded.

import { describe, expect, it } from 'vitest';
import { MAX_CHARACTERS, withoutLongLines } from '../../../src/core/papers/long-lines.ts';
import { readFile } from '../../../src/core/papers/intake.ts';
import { mergePapers } from '../../../src/core/papers/merge-papers.ts';
import { receiptOf } from '../../../src/core/papers/receipt.ts';

const HUGE = 'word '.repeat(20_000_000);

/** Each with two good records, and the line at which a bad one begins. */
const FILES: Readonly<Record<string, readonly [text: () => string, line: number]>> = {
  'x.jsonl': [
    () =>
      `{"title":"First","abstract":"One."}\n{"title":"Huge","abstract":"${HUGE}"}\n{"title":"Last"}\n`,
    2,
  ],
  'x.csv': [() => `title,abstract\nFirst,One.\nHuge,"${HUGE}"\nLast,Two.\n`, 3],
  'open.csv': [() => `title,abstract\nFirst,One.\nHuge,"${HUGE}\nLast,Two.\n`, 3],
  'x.bib': [
    () =>
      `@book{a, title={First}}\n@book{b, title={Huge}, abstract={${HUGE}}}\n@book{c, title={Last}}\n`,
    2,
  ],
  'open.bib': [
    () =>
      `@book{a, title={First}}\n@book{b, title={Huge}, abstract={${HUGE}\n@book{c, title={Last}}\n`,
    2,
  ],
  'x.txt': [
    () =>
      `First\nWe study pruning of networks at once.\n\n${HUGE}\n\nLast\nWe study sparse networks.\n`,
    4,
  ],
};

const PROSE =
  'We study a thing of which it is said at length\nthat it is so, and that it stays so, whatever the weather, in all the years, and in every place.\n'.repeat(
    2,
  );

/** Each with two records, the first of which begins with such a line, or has one within it. */
const WITHIN: Readonly<Record<string, () => string>> = {
  'x.ris': () =>
    `TY  - JOUR\nTI  - Huge\nAB  - ${HUGE}\nER  - \n\nTY  - JOUR\nTI  - Last\nER  - \n`,
  'untitled.ris': () =>
    `TY  - JOUR\nTI  - ${HUGE}\nAB  - We.\nER  - \nTY  - JOUR\nTI  - Last\nER  - \n`,
  'x.nbib': () => `PMID- 1\nTI  - Huge\nAB  - ${HUGE}\n\nPMID- 2\nTI  - Last\n`,
  'wos.txt': () =>
    `FN Clarivate\nVR 1.0\nPT J\nTI Huge\nAB ${HUGE}\nER\n\nPT J\nTI Last\nER\n\nEF\n`,
  'x.enw': () => `%0 Book\n%T Huge\n%X ${HUGE}\n\n%0 Book\n%T Last\n`,
  'x.csv': () => `title,abstract\nHuge,"One.\n${HUGE}\nTwo."\nLast,Two.\n`,
  'x.bib': () =>
    `% made\n@book{a,\n title={Huge},\n abstract={${HUGE}},\n}\n@book{b, title={Last}}\n`,
  'first-title.csv': () => `title,abstract\n"${HUGE}\nHuge",One.\nLast,Two.\n`,
  'first-row.csv': () => `title,abstract\nHuge,"${HUGE}\nand more, of it"\nLast,Two.\n`,
  'last.csv': () => `title,abstract,year\nHuge,"One.\n${HUGE}",2020\n"Last",Two.,2021\n`,
  'quotes.csv': () =>
    `title;abstract;year\nHuge;"One.\n${HUGE} ""so"" he said; or not";"2020"\nLast;"Two.";"2021"\n`,
  'first.ris': () => `TY  - JOUR ${HUGE}\nTI  - Huge\nER  - \n\nTY  - JOUR\nTI  - Last\nER  - \n`,
  'title.ris': () => `TY  - JOUR\nTI  - ${HUGE}\n  Huge\nER  - \nTY  - JOUR\nTI  - Last\nER  - \n`,
  'first.nbib': () => `PMID- 1 ${HUGE}\nTI  - Huge\n\nPMID- 2\nTI  - Last\n`,
  'first.enw': () => `%0 Book ${HUGE}\n%T Huge\n\n%0 Book\n%T Last\n`,
  'first-wos.txt': () =>
    `FN Clarivate\nVR 1.0\nPT J ${HUGE}\nTI Huge\nER\n\nPT J\nTI Last\nER\n\nEF\n`,
  'title-daily.txt': () =>
    `new\nSubscribe\n${HUGE}\n\nWe bend huge networks.\n\n· 3 authors\nMay 3\n\nLast\n\nWe bend.\n\n· 1 authors\n`,
  'abstract-daily.txt': () =>
    `new\nSubscribe\nHuge\n\n${HUGE}\n\n· 3 authors\nMay 3\n\nLast\n\nWe bend.\n\n· 1 authors\n`,
  'title-blocks.txt': () => `${HUGE}\n${PROSE}\n${`Last Of All\n${PROSE}\n`.repeat(6)}`,
  'blocks.txt': () => `Huge\n${HUGE}\n${PROSE}\n${`Last Of All\n${PROSE}\n`.repeat(6)}`,
};

describe('a line of a hundred million characters', () => {
  it.each(Object.entries(FILES))('in %s is told of, and the rest is read', (name, [text, line]) => {
    const before = process.resourceUsage().maxRSS;
    const { records, skipped } = readFile({ name, text: text() });
    expect(records.map(({ title }) => title)).toEqual(['First', 'Last']);
    expect(skipped.map(({ source }) => source)).toEqual([{ file: name, line }]);
    expect(skipped[0]!.reason).toMatch(/100 million characters|never closed/);
    expect(skipped[0]!.text.length).toBeLessThanOrEqual(120);
    // In kB. Two gigabytes before such a line was taken out, and a stack that ran over.
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(1_000_000);
  });

  it.each(Object.entries(WITHIN))(
    'within a record of %s is told of in its line of the receipt',
    (name, text) => {
      const reading = readFile({ name, text: text() });
      const lines = receiptOf([reading], mergePapers([reading]));
      const said = lines.map(({ notes, reason }) => [...notes, reason].join('; '));
      const isTold = (line: string) => line.includes('a line of 100 million characters');
      expect(said.map(isTold)).toEqual(said.map((_, i) => i === 0));
      expect(lines).toHaveLength(1 + text().match(/Last/g)!.length);
      expect(lines.at(-1)!.title).toMatch(/^Last/);
    },
  );

  it('is why a file of nothing else is refused', () => {
    expect(() => readFile({ name: 'x.txt', text: HUGE })).toThrow(
      'x.txt:1: a line of 100 million characters, more than any paper has.',
    );
  });
});

it('takes no line that is long but possible, and none of a file that may stand in one', () => {
  const possible = { name: 'x.txt', text: `a\r\n${'b'.repeat(MAX_CHARACTERS)}\rc` };
  expect(withoutLongLines(possible)).toEqual({ file: possible, skipped: [] });
  const array = { name: 'x.json', text: `[${'1,'.repeat(MAX_CHARACTERS)}1]` };
  expect(withoutLongLines(array).file).toBe(array);
});

it('reads what stands beside such a line in its record, and takes nothing cut for a title', () => {
  const titles = (name: string) =>
    readFile({ name, text: WITHIN[name]!() }).records.map(({ title }) => title);
  expect(titles('first.ris')).toEqual(['Huge', 'Last']);
  expect(titles('first.nbib')).toEqual(['Huge', 'Last']);
  expect(titles('abstract-daily.txt')).toEqual(['Huge', 'Last']);
  expect(titles('last.csv')).toEqual(['Huge', 'Last']);
  expect(titles('quotes.csv')).toEqual(['Huge', 'Last']);
  for (const name of ['first-title.csv', 'title.ris', 'title-daily.txt'])
    expect(titles(name)).toEqual(['Last']);
});

it('keeps the numbers of the lines that stay', () => {
  const long = 'b'.repeat(MAX_CHARACTERS + 1);
  const { file, skipped } = withoutLongLines({ name: 'x', text: `a\r\n${long}\rc\n${long}` });
  expect(file.text).toBe('a\r\n\rc\n');
  expect(skipped.map(({ source }) => source.line)).toEqual([2, 4]);
});
