// Reading a dump: the four layouts of the corpus, damaged dumps, and files that are no dump.

import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/core/input-error.ts';
import type { DumpReading, SkippedRecord } from '../../../src/core/papers/paper.ts';
import { readDump } from '../../../src/core/papers/read-dump.ts';
import { readLine } from '../../../src/core/papers/read-line.ts';

const CORPUS = 'data/corpus';
const files = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ name, text: readFileSync(`${CORPUS}/${name}`, 'utf8') }));
const readings = files.map(readDump);

const prose = (topic: string): string => `We study ${topic} in depth. `.repeat(20).trim();
const read = (text: string): DumpReading => readDump({ name: 'page.txt', text });
const stretches = (text: string) =>
  read(text).skipped.map(({ source, lastLine }) => [source.line, lastLine]);
const titles = (text: string): string[] => read(text).records.map((record) => record.title);
const refusal = (text: string): InputError => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof InputError) return error;
  }
  throw new Error('the text was read');
};

describe('the corpus', () => {
  it('has 459 records, by file', () => {
    expect(readings.map((reading) => reading.records.length)).toEqual([86, 52, 58, 197, 66]);
    expect(readings.flatMap((reading) => reading.skipped)).toEqual([]);
  });

  it('has 50 dated records in the second dump and 66 in the last', () => {
    const dated = readings.map((r) => r.records.filter((record) => record.date).length);
    expect(dated).toEqual([0, 50, 0, 0, 66]);
  });

  it('has two records of the second dump with neither authors nor date', () => {
    const bare = readings[1]!.records.filter((r) => r.authorCount === null && r.date === null);
    expect(bare.map((record) => record.source.line)).toEqual([132, 283]);
  });

  it('gives the line of the title as the source', () => {
    for (const [index, { records }] of readings.entries()) {
      const lines = files[index]!.text.split('\n');
      for (const { title, source } of records)
        expect(lines[source.line - 1]!.replace(/^Subscribe/, '')).toBe(title);
    }
  });

  it('takes no abstract for a title and no title for an abstract', () => {
    for (const { title, abstract } of readings.flatMap((reading) => reading.records)) {
      expect(title.length).toBeLessThan(160);
      expect(abstract.length).toBeGreaterThan(470);
      expect(title).not.toMatch(/[.,;]$|^Subscribe/);
    }
  });

  it('has its page days in the headings of four dumps', () => {
    const days = readings.map((r) => r.pageDate && [r.pageDate.month, r.pageDate.day]);
    expect(days).toEqual([[3, 11], [11, 24], [3, 18], null, [11, 14]]);
  });
});

describe('a dump', () => {
  it('may print author count and date below each abstract', () => {
    const text = `A title\n\n${prose('a')}\n\n  • 3 authors\n·\nMay 24, 2017\n`;
    expect(read(text).records).toEqual([
      {
        title: 'A title',
        abstract: prose('a'),
        authorCount: 3,
        date: { year: 2017, month: 5, day: 24 },
        commentCount: null,
        source: { file: 'page.txt', line: 1 },
        lastLine: 7,
      },
    ]);
  });

  it.each([
    ['Mar 18 2', null, 3, 18, 2],
    ['Feb 9 5', null, 2, 9, 5],
    ['Sep 27', null, 9, 27, null],
    ['Oct 31, 2024 6', 2024, 10, 31, 6],
  ])('prints %s as a day and a comment count', (line, year, month, day, comments) => {
    const [record] = read(`A title\n\n${prose('a')}\n\n  • 1 authors\n${line}`).records;
    expect(record).toMatchObject({ date: { year, month, day }, commentCount: comments });
  });

  it('may glue its button to the first title', () => {
    const text = `SubscribeLegendreTron\n${prose('a')}\nNext\n${prose('b')}`;
    expect(titles(text)).toEqual(['LegendreTron', 'Next']);
  });

  it('keeps a title that begins with the word Subscribe', () => {
    const text = `Subscribe to Science\n\n${prose('a')}\n\nNext\n\n${prose('b')}`;
    expect(titles(text)).toEqual(['Subscribe to Science', 'Next']);
  });

  it('may have short abstracts', () => {
    const text = 'new\nSubscribe\n\nOn A\n\nWe show A.\n\nOn B\n\nWe show B.\n';
    expect(titles(text)).toEqual(['On A', 'On B']);
  });

  it('may end its lines with CR LF and begin with a byte order mark', () => {
    const { name, text } = files[1]!;
    const windows = readDump({ name, text: `\ufeff${text.replaceAll('\n', '\r\n')}` });
    expect(windows).toEqual(readings[1]);
  });

  it('may be several pages one after the other', () => {
    const text = files.map((file) => file.text).join('\n');
    expect(titles(text)).toEqual(readings.flatMap((r) => r.records.map((record) => record.title)));
  });
});

describe('a damaged dump', () => {
  it('keeps its good records where a title stands without its abstract', () => {
    const text = `new\n\nOn A\n\n${prose('a')}\n\nLost\n\nOn B\n\n${prose('b')}`;
    expect(titles(text)).toEqual(['On A', 'On B']);
    expect(read(text).skipped).toEqual([
      {
        source: { file: 'page.txt', line: 7 },
        text: 'Lost',
        reason: 'a title without its abstract',
        lastLine: 7,
      },
    ]);
  });

  it('finds a lone title before a short abstract', () => {
    expect(titles('new\n\nLost\n\nOn B\n\nWe show B.\n')).toEqual(['On B']);
  });

  it('keeps its good records where an abstract has lost its title', () => {
    const text = `new\n\n${prose('x')}\n\n  • 2 authors\nMay 3\n\nOn A\n\n${prose('a')}`;
    expect(titles(text)).toEqual(['On A']);
    expect(stretches(text)).toEqual([[3, 6]]);
    expect(read(text).pageDate).toBeNull();
  });

  it('tells of the abstract in whose middle the file ends', () => {
    const text = `new\n\nOn A\n\n${prose('a')}\n\nOn B\n\n${prose('b').slice(0, 400)} and th`;
    expect(titles(text)).toEqual(['On A']);
    expect(stretches(text)).toEqual([[7, 9]]);
    expect(read(text).skipped[0]!.reason).toMatch(/file ends in the middle/);
  });

  it('tells once of a title that has an author count and a date, and no abstract', () => {
    const text = `new\n\nLost\n\n  • 2 authors\nMay 3\n\nOn A\n\n${prose('a')}\n\n  • 1 authors`;
    expect(titles(text)).toEqual(['On A']);
    expect(stretches(text)).toEqual([[3, 6]]);
  });

  it('loses no line in silence, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.nat(4), fc.nat(), fc.nat(), (which, a, b) => {
        const { name, text } = files[which]!;
        const from = a % 3000;
        const cut = text.slice(from, from + 4000 + (b % 20_000));
        expectEveryLineAccountedFor(cut, readDump({ name, text: cut }));
      }),
      { seed: 20251124, numRuns: 200 },
    );
  });

  it('loses no line in silence when lines are missing', () => {
    fc.assert(
      fc.property(fc.nat(4), fc.array(fc.nat(300), { maxLength: 40 }), (which, gaps) => {
        const { name, text } = files[which]!;
        const kept = text.split('\n').filter((_, index) => !gaps.includes(index));
        expectEveryLineAccountedFor(kept.join('\n'), readDump({ name, text: kept.join('\n') }));
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

/** All lines of a stretch. */
function linesOf({ source, lastLine = source.line }: SkippedRecord): number[] {
  return Array.from({ length: lastLine - source.line + 1 }, (_, i) => source.line + i);
}

/** Each line is furniture, the title or abstract of a record, a count or date of one, or skipped. */
function expectEveryLineAccountedFor(text: string, reading: DumpReading): void {
  const skipped = new Set(reading.skipped.flatMap(linesOf));
  const told = new Set(reading.records.flatMap((record) => [record.title, record.abstract]));
  const lines = text.split('\n').map((line, index) => readLine(line, index + 1));
  const left = lines.filter((line) => !skipped.has(line.number));
  for (const line of left.filter(({ kind }) => kind === 'text'))
    expect(told).toContain(line.text.replace(/^Subscribe(?=[A-Z])/, ''));
  const counts = reading.records.filter((record) => record.authorCount !== null);
  expect(left.filter(({ kind }) => kind === 'authors')).toHaveLength(counts.length);
  const dates = [reading.pageDate, ...reading.records.map((record) => record.date)];
  expect(left.filter(({ kind }) => kind === 'date')).toHaveLength(dates.filter(Boolean).length);
}

describe('what is no dump is refused', () => {
  it.each([
    ['an empty file', '', 0, /empty/],
    ['white space', ' \n\n\t\n', 0, /empty/],
    ['page headings only', 'new\n\nSubscribe\n\nNov 24\n', 0, /headings only/],
    ['HTML', '\n<!doctype html>\n<html><body>Hello</body></html>', 2, /HTML/],
    ['JSON', '[\n  {"title": "A"}\n]', 1, /JSON/],
    ['PDF', '%PDF-1.7\nstream', 1, /PDF/],
    ['a zero byte', 'A title\n\nPK\u0000\u0003 and more', 3, /binary.*U\+0000/],
    ['bytes that are not UTF-8', `A title\n\n${'\ufffdx'.repeat(400)}`, 3, /not UTF-8/],
    ['one huge line', 'word '.repeat(100_000), 1, /one single line/],
    ['one short line', 'Hello', 1, /one single line/],
    ['a list', 'milk\nbread\nbutter\neggs\n', 1, /do not read as titles and abstracts/],
    ['a program', 'const a = 1;\nlet b = 2;\nif (a) {\n  b += 1;\n}\n', 1, /do not read/],
    ['prose', `${prose('a')}\n\n${prose('b')}\n\n${prose('c')}`, 1, /no title/],
    ['Markdown', '# Read me\n\nThis is a program.\n', 1, /Markdown/],
  ])('%s', (_, text, line, message) => {
    const error = refusal(text);
    expect(error.line).toBe(line);
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/^page\.txt.*Expected .* saved as UTF-8 text/);
    expect(error.message).not.toContain('\n');
  });

  it('but a dump with one damaged letter is read', () => {
    const text = files[1]!.text.replace('茅', '\ufffd');
    expect(read(text).records).toHaveLength(52);
  });

  it('never throws anything but InputError', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (lines) => {
        try {
          read(lines.join('\n'));
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
