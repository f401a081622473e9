// Tables, notes and LaTeX with strings meant to break them.

import { load } from 'js-yaml';
import fc from 'fast-check';
import { unzipSync, strFromU8 } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fileNameOf, safeName, UniqueNames } from '../../../src/core/exports/file-names.ts';
import { writeCsv, writeTsv } from '../../../src/core/exports/tables.ts';
import { escapeLatex } from '../../../src/core/exports/tex.ts';
import { quoteYaml } from '../../../src/core/exports/yaml.ts';
import { zipFiles } from '../../../src/core/exports/zip.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(fc.constantFrom(...Array.from('=+-@\t\r\n",;\'\\{}$%&#_~^<>|:*?[].% aB')), {
      maxLength: 20,
    })
    .map((s) => s.join('')),
);
const always = (check: (each: string) => void) => {
  fc.assert(fc.property(text, check), { seed: 1, numRuns: 200 });
};

describe('a table', () => {
  it('as CSV has the fields it was given, and none is a formula', () => {
    always((field) => {
      const csv = writeCsv({ head: ['a', 'b'], rows: [[field, 1]] });
      const { data } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' });
      expect([field, `'${field}`]).toContain(data[1]![0]);
      expect(data[1]![0]).not.toMatch(/^[=+\-@\t\r]/);
      expect(data[1]![1]).toBe('1');
    });
  });

  it('as TSV has one line a row, one tab between fields, and no formula', () => {
    always((field) => {
      const lines = writeTsv({ head: ['a', 'b'], rows: [[field, null]] }).split('\n');
      expect(lines).toHaveLength(3);
      expect(lines[1]!.split('\t')).toHaveLength(2);
      expect(lines[1]).not.toMatch(/^[=+\-@\r]/);
    });
  });
});

describe('YAML', () => {
  it('reads a quoted text back as it was', () => {
    always((value) => {
      const quoted = quoteYaml(value);
      expect(quoted).not.toMatch(/[\n\r]/);
      expect(load(`key: ${quoted}`)).toEqual({ key: value });
    });
  });
});

describe('LaTeX', () => {
  it('has no sign left that is a command', () => {
    always((value) => {
      const plain = escapeLatex(value).replace(/\\text[a-z]+\{\}|\\[&%$#_]|(?<=[-`'])\{\}/g, '');
      expect(plain).not.toMatch(/[\\{}$&#%_~^<>|"\n\r]/);
    });
  });

  it('keeps two hyphens two', () => {
    expect(escapeLatex("a -- b ''c")).toBe("a -{}- b '{}'c");
  });
});

describe('a file name', () => {
  it('is safe on every system, short and not empty', () => {
    always((value) => {
      const name = safeName(value, 'Note');
      expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\n\r]|^[. ]|[. ]$|^$/);
      expect(Buffer.byteLength(name)).toBeLessThan(240);
    });
  });

  it('keeps the letters of every script in the name of a corpus', () => {
    const names = ['My “Library” 2', '深度学习', 'Über Café', '???'].map(fileNameOf);
    expect(names).toEqual([
      'paperloom-my-library-2',
      'paperloom-深度学习',
      'paperloom-über-café',
      'paperloom-map',
    ]);
  });

  it('is given once, capitals or not', () => {
    const names = new UniqueNames();
    expect(['Adam', 'ADAM', 'a/d', 'a:d'].map((each) => names.take(each, 'x'))).toEqual([
      'Adam',
      'ADAM (2)',
      'a d',
      'a d (2)',
    ]);
    expect(safeName('con', 'x')).toBe('con _');
  });
});

describe('a zip', () => {
  it('holds its files and is the same bytes each time', () => {
    const files = [
      { path: 'a/é.md', text: 'ü' },
      { path: '__proto__/b.md', text: 'b' },
    ];
    const zip = zipFiles(files);
    expect(zipFiles(files)).toEqual(zip);
    const read = unzipSync(zip);
    expect(Object.keys(read)).toEqual(files.map(({ path }) => path));
    expect(strFromU8(read['a/é.md']!)).toBe('ü');
  });
});
