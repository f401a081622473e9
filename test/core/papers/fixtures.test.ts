// Whole files of every format and of many exporters: as many records as are in them by another count, a line
// of the receipt for each, and what they say as it stands in the file; packed, and in other encodings.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/core/input-error.ts';
import { decodeFile } from '../../../src/core/papers/decode.ts';
import { readFile } from '../../../src/core/papers/intake.ts';
import { MAX_CHARACTERS } from '../../../src/core/papers/long-lines.ts';
import { mergePapers } from '../../../src/core/papers/merge-papers.ts';
import { receiptOf } from '../../../src/core/papers/receipt.ts';
import { readLine } from '../../../src/core/papers/read-line.ts';
import { countRecords, countRows } from './count-records.ts';
import type { DumpReading } from '../../../src/core/papers/paper.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/papers', import.meta.url));
const decode = (bytes: Uint8Array, label: string) => new TextDecoder(label).decode(bytes);
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)));
const readAll = (name: string, bytes: Uint8Array) =>
  decodeFile({ name, bytes }, decode).files.map((file) => readFile(file));
const read = (name: string) => readAll(name, bytesOf(name))[0]!;

/** What a file says of its records: title, date, DOI, how its abstract begins. */
type Fact = readonly [title: string, date: string | null, doi: string | null, abstract: string];

const factsOf = ({ records }: DumpReading): Fact[] =>
  records.map(({ title, published = null, reference, abstract }) => [
    title,
    published,
    reference?.doi ?? null,
    abstract.slice(0, 22),
  ]);

const TIDES = '10.5555/tides.1';
const MODEL = 'We model the tides.';
const FACTS: Readonly<Record<string, readonly Fact[]>> = {
  'arxiv.jsonl': [
    ['Tides of Made-Up Seas', '2021-05-03', TIDES, MODEL],
    ['Roots', '2001-12-17', null, 'Roots hold.'],
  ],
  'arxiv.xml': [
    ['Tides of Made-Up Seas', '2021-05-03', TIDES, 'We model the tides of '],
    ['Roots & Trees', '2001-12-17', null, 'Roots hold.'],
  ],
  'biblatex.bib': [
    ['Networks: Bent', '2021-05-03', null, 'We bend networks.'],
    ['A Range of Years', '2019', '10.5555/range', ''],
    ['Thesis', '2018-11', null, ''],
  ],
  'bibtex.bib': [
    ['Tides of Made-Up Seas: Gödel and Møller', '2021-05', TIDES, 'We model the tides; 10'],
    ['Forecasts of Weather', '2020', null, ''],
    ['One line', '2001', null, ''],
    ['Two on that line', '2002', null, ''],
    ['A key that was there before', '2003', null, ''],
  ],
  'blocks.txt': [
    ['Tides of Made-Up Seas', null, null, 'We model the tides of '],
    ['Roots that Hold', null, null, 'Roots hold the soil, a'],
  ],
  'csl.json': [
    ['Tides of Made-Up Seas', '2021-05-03', TIDES, MODEL],
    ['Roots', '2018', null, ''],
    ['Forecasts', '2020', null, 'Weather.'],
  ],
  'daily-blank-lines.txt': [
    ['Tides of Made-Up Seas', null, null, 'We model the tides of '],
    ['Roots that Hold', null, null, 'Roots hold the soil, a'],
  ],
  'daily-run-together.txt': [
    ['Tides of Made-Up Seas', null, null, 'We model the tides of '],
    ['Roots that Hold', null, null, 'Roots hold the soil, a'],
  ],
  'dimensions.csv': [
    ['Tides of Made-Up Seas', '2021-05-03', TIDES, MODEL],
    ['Roots', '2018-02', null, ''],
  ],
  'documents.txt': [
    ['Tides of made-up seas.', null, null, 'Tides of made-up seas.'],
    ['Roots that hold.', null, null, 'Roots that hold. Roots'],
    ['Forecasts of weather.', null, null, 'Forecasts of weather. '],
  ],
  'embase.ris': [
    [
      'Herbs against hiccups: A trial on nobody',
      '2013',
      '10.5555/hiccup',
      'Objective: To count hi',
    ],
    ['Herbs, again', '2012', null, 'No herbs.'],
  ],
  'endnote.enw': [
    ['Tides of Made-Up Seas', '2021', TIDES, 'We model the tides. Th'],
    ['Forecasts: 50 % of Them', '2020', null, ''],
  ],
  'endnote.xml': [
    ['Tides of Made-Up Seas & Lakes', '2021', TIDES, 'We model the tides <of'],
    ['Roots', '2018', null, ''],
  ],
  'generic.csv': [
    ['Tides of Made-Up Seas', '2021', null, 'We model the tides of '],
    ['Roots that Hold', '2018', null, 'Roots hold the soil, a'],
    ['Forecasts of Weather', '2020', null, 'Forecasts of invented '],
  ],
  'generic.tsv': [
    ['Tides of Made-Up Seas', '2021', TIDES, MODEL],
    ['Roots', '2018', null, ''],
  ],
  'ieee.csv': [
    ['Circuits of Air', '2007', '10.5555/air', 'Air flows, and "air" s'],
    ['Circuits of Water', '2008', '10.5555/water', 'Water flows.'],
  ],
  'keyed.json': [
    ['Tides of Made-Up Seas', '2021', null, MODEL],
    ['Roots', '2018', null, 'Roots hold.'],
  ],
  'lens.csv': [
    ['Tides of Made-Up Seas', '2021-05-03', TIDES, 'We model the tides, al'],
    ['Roots', '2018', null, ''],
  ],
  'openalex.csv': [
    ['Tides of Made-Up Seas', '2021-05-03', TIDES, MODEL],
    ['Roots', '2018-01-01', null, ''],
  ],
  'openalex.json': [
    ['Tides of Made-Up Seas', '2021-05-03', TIDES, 'We model the tides of '],
    ['Roots', '2018', null, ''],
  ],
  'openreview-v1.jsonl': [
    ['Tides of Made-Up Seas', '2021-05-03', null, MODEL],
    ['Roots', '2018', null, 'Roots hold.'],
  ],
  'openreview-v2.jsonl': [
    ['Tides of Made-Up Seas', '2021-05-03', null, MODEL],
    ['Roots', '2018-01-01', null, 'Roots hold.'],
  ],
  'proquest.ris': [
    ['Sleep in imaginary cities', '2015', '10.5555/sleep.3', 'BACKGROUND: Sleep is s'],
    ['Waking', '2014-02', null, 'People wake.'],
  ],
  'psycinfo.ris': [
    [
      'Memory for things that did not happen.',
      '2011-05',
      '10.5555/a0000001',
      'People remember. (Psyc',
    ],
    ['Forgetting, on purpose.', '2010', '10.5555/a0000002', 'People forget.'],
  ],
  'pubmed.nbib': [
    [
      'Herbs against hiccups: a trial on nobody.',
      '2013-02-03',
      '10.5555/hiccup',
      'OBJECTIVE: To count hi',
    ],
    ['Herbs, again.', '2012-11', '10.5555/again', ''],
  ],
  'pubmed.xml': [
    [
      'Herbs against hiccups: CO2 & trial.',
      '2013-02-03',
      '10.5555/hiccup',
      'OBJECTIVE: To count hi',
    ],
    ['[Herbs, again].', '2012-11', null, ''],
    ['A Book of Herbs', '2010', null, 'Herbs, all of them.'],
  ],
  'scopus.csv': [
    ['Soil water in "gardens" of the mind', '2019', '10.5555/soil.7', 'Water was counted, in '],
    ['Roots', '2018', null, ''],
  ],
  'scopus.ris': [
    ['Soil water in gardens of the mind', '2019', '10.5555/soil.7', 'Water was counted in g'],
    ['Roots: a chapter', '2018', null, 'Roots hold.'],
  ],
  'semantic-scholar.json': [
    ['Tides of Made-Up Seas', '2021-05-03', TIDES, MODEL],
    ['Roots', '2018', null, ''],
  ],
  'springer.csv': [
    ['Tides of Made-Up Seas', '2021', TIDES, ''],
    ['Roots, Again', '2018', '10.5555/roots', ''],
  ],
  'wos.ris': [
    [
      'Sparks from Stones That Nobody Struck',
      '2017-03',
      '10.5555/sparks',
      'A spark was not seen; ',
    ],
    ['Embers', '2016', '10.5555/embers', 'Embers last.'],
  ],
  'wos.tsv': [
    ['Sparks from "Stones"', '2017', '10.5555/sparks', 'A spark was not seen.'],
    ['Ashes', '2016', null, 'Ashes "stay'],
  ],
  'wos.txt': [
    [
      'Sparks from Stones That Nobody Struck',
      '2017-03',
      '10.5555/sparks',
      'A spark was not seen; ',
    ],
    ['Embers', '2016', '10.5555/embers', ''],
    ['Ashes', '2023-01', null, 'Ashes stay.'],
  ],
  'zotero-library.ris': [
    ['Tides of Made-Up Seas', '2021-05-03', TIDES, 'We model the tides of '],
    ['Forecasts: 50% of Them & More', '2020', null, 'Forecasts of weather.'],
    ['Roots That Hold', '2018-11', '10.5555/roots.4', 'Roots hold the soil, a'],
    ['A Book Without an Abstract', '1999', null, ''],
    ['Counting by Hand: A Thesis', '2017-06-01', null, 'I count.'],
    ['A Page That Was Read', '2022-08-09', null, 'A page, as it was.'],
    ['Tides of made-up seas', '2021-05', TIDES, 'We model the tides of '],
  ],
  'zotero.ris': [
    ['Tides of Made-Up Seas: A Model', '2021-05-03', TIDES, 'We model the tides of '],
    ['AI-Based Forecasts of Invented Weather', '2020', null, 'Forecasts of weather. '],
    ['A Book Without an Abstract', '1999', null, ''],
  ],
};
const NAMES = Object.keys(FACTS);

/** Records of a text by another count; of plain text there is none but the facts. */
function countOf(name: string, text: string): number | null {
  if (!/\.(?:csv|tsv)$/.test(name)) return countRecords(text);
  const delimiter = ['\t', ';', ','].find((sign) => text.split('\n')[0]!.split(sign).length > 3);
  return countRows(text.replace(/^"About the data.*\n/, ''), delimiter ?? ',');
}

function receiptLines(readings: readonly DumpReading[]): number {
  return receiptOf(readings, mergePapers(readings)).length;
}

describe('a file', () => {
  it('is here for every kind that is told of', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(NAMES.toSorted());
  });

  it.each(NAMES)('%s gives what it says', (name) => {
    expect(factsOf(read(name))).toEqual(FACTS[name]);
  });

  it.each(NAMES)('%s has a line of the receipt for each of its records', (name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const lines = receiptLines([read(name)]);
    expect(lines).toBe(countOf(name, text) ?? FACTS[name]!.length);
  });
});

describe('a line blown up beyond what a paper has', () => {
  const long = ' word'.repeat(MAX_CHARACTERS / 5 + 1);
  const blownUp = (line: string) => line.replace(/[\])}"',;\s]*$/, (end) => `${long}${end}`);
  // Two blocks of which one is broken off are no text of blocks any more; XML has no room for text at its end.
  it.each(NAMES.filter((name) => !/^blocks|xml$/.test(name)))(
    'within a record of %s adds none to the receipt, and takes none away',
    (name) => {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      const { records, skipped } = read(name);
      const whole = [...records, ...skipped];
      // A line of several records is told of as the one line it is.
      const begin = (line: number) => whole.filter(({ source }) => source.line === line).length;
      for (const { source, lastLine = source.line } of whole)
        for (const line of new Set([source.line, lastLine - 1, lastLine])) {
          const lines = text.split('\n');
          const own = lines[line - 1] ?? '';
          // A count or a day of such a length is neither any more.
          const isCount = readLine(own, line).kind !== 'text';
          if (line < source.line || isCount || begin(line) > 1) continue;
          lines[line - 1] = blownUp(own);
          const hurt = readFile({ name: 'x', text: lines.join('\n') });
          expect([line, receiptLines([hurt])]).toEqual([line, whole.length]);
        }
    },
  );
});

describe('the same file', () => {
  const wide = (text: string, isBig: boolean) =>
    new Uint8Array(isBig ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'utf16le'));

  it.each(NAMES)(
    '%s says the same packed, with CR LF, and in UTF-16 with and without its mark',
    (name) => {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      const forms = [
        gzipSync(bytesOf(name)),
        zipSync({ [`in/${name}`]: bytesOf(name) }),
        strToU8(`\ufeff${text.replaceAll('\n', '\r\n')}`),
        ...[true, false].flatMap((isBig) => [wide(text, isBig), wide(`\ufeff${text}`, isBig)]),
      ];
      for (const bytes of forms) expect(factsOf(readAll('x', bytes)[0]!)).toEqual(FACTS[name]);
    },
  );

  it('is told apart in Latin-1 and in GBK', () => {
    const latin = Buffer.from('TY  - JOUR\nTI  - Größe der Bäume\nER  - \n', 'latin1');
    expect(readAll('x', new Uint8Array(latin))[0]!.records[0]!.title).toBe('Größe der Bäume');
    const chinese = [0xc9, 0xee, 0xb6, 0xc8, 0xd1, 0xa7, 0xcf, 0xb0];
    const gbk = [...strToU8('TY  - JOUR\nTI  - '), ...chinese, ...strToU8('\nER  - \n')];
    expect(readAll('x', Uint8Array.from(gbk))[0]!.records[0]!.title).toBe('深度学习');
    const utf16 = wide('TY  - JOUR\nTI  - 深度学习深度学习深度学习深度学习\nER  - \n', false);
    expect(readAll('x', utf16)[0]!.records[0]!.title).toMatch(/^深度学习/);
  });

  it('comes out of an archive beside others of other kinds', () => {
    const entries = Object.fromEntries(NAMES.map((name) => [name, bytesOf(name)]));
    const readings = readAll('all.zip', zipSync(entries));
    expect(readings).toHaveLength(NAMES.length);
    const alone = NAMES.map((name) => receiptLines([read(name)]));
    expect(receiptLines(readings)).toBe(alone.reduce((sum, n) => sum + n, 0));
  });
});

// Real exports, which are not ours to give away: a folder of them, wherever it lies.
const REAL = process.env.PAPERLOOM_FIXTURES ?? '';
const filesBelow = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path).flatMap((name) => filesBelow(join(path, name)))
    : [path];
const real = REAL !== '' && existsSync(REAL) ? filesBelow(REAL).sort() : [];
if (real.length === 0)
  console.info(
    'PAPERLOOM_FIXTURES names no folder of real exports: they are not read in this run.',
  );

describe.skipIf(real.length === 0)('a real export', () => {
  it.each(real)('%s has a line of the receipt for each record, or is refused in words', (path) => {
    const files = decodeFile(
      { name: basename(path), bytes: new Uint8Array(readFileSync(path)) },
      decode,
    ).files;
    for (const file of files) {
      try {
        const lines = receiptLines([readFile(file)]);
        expect(lines).toBe(countOf(path, file.text) ?? lines);
        expect(lines).toBeGreaterThan(0);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        expect(`${path}: ${error.what}`).toMatch(/this is|table/);
      }
    }
  });
});
