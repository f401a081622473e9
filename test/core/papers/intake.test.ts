// Any file in: what is recognised, what is refused and in which words, and what hostile text does.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/core/input-error.ts';
import { FORMATS } from '../../../src/core/papers/formats/format-table.ts';
import { formatsInWords, readFile } from '../../../src/core/papers/intake.ts';
import { mergePapers } from '../../../src/core/papers/merge-papers.ts';

const read = (text: string) => readFile({ name: 'x', text });
const PROSE = 'We show in this made-up abstract that a thing is so, and that it stays so. ';
const PAGE = `Daily Papers\n\nOn A\n\n${PROSE}\n\n3 authors\n\nOn B\n\n${PROSE}\n`;

describe('a page of papers', () => {
  it('is read, with marks and without', () => {
    expect(read(PAGE).records).toHaveLength(2);
    expect(read(`On A\n\n${PROSE}\n\nOn B\n\n${PROSE}`).records).toHaveLength(2);
  });
});

describe('what cannot be read is refused in one line', () => {
  it.each([
    ['nothing', '', /the file is empty/],
    ['a PDF', '%PDF-1.7\n1 0 obj', /this is a PDF/],
    ['rich text', '{\\rtf1 hello}', /rich text/],
    ['a web page', '<!doctype html>\n<html>', /web page.*Export the references/],
    ['a web page that says it is XML', '<?xml version="1.0"?>\n<html xmlns="x">', /web page/],
    ['zero bytes', 'A title\n\nPK\u0000\u0003', /binary content/],
    ['a program', 'const a = 1;\nlet b = 2;\nif (a) {\n  b += 1;\n}\n', /do not read as titles/],
  ])('%s', (_, text, said) => {
    expect(() => read(text)).toThrow(InputError);
    expect(() => read(text)).toThrow(said);
    expect(() => read(text)).not.toThrow(/\n/);
  });

  it.each([
    ['RIS', 'TY  - JOUR\nTI  - On A\nER  - \n'],
    ['a table', 'Authors,Title,Year,Source title,DOI,Link,Abstract\nA,On A,2020,J,d,l,We.\n'],
    ['tags of EndNote', '%0 Journal Article\n%T On A\n%X We show A.\n'],
  ])('%s is never taken for a page of papers', (_, text) => {
    const page = FORMATS.find((format) => format.name === 'Daily Papers')!;
    expect(page.looksLike(text)).toBe(false);
    expect(() => page.read({ name: 'x', text: text.repeat(9) })).toThrow(InputError);
  });

  it('and told what can be read', () => {
    expect(() => read('milk\nbread\nbutter\neggs\n')).toThrow(formatsInWords());
  });
});

describe('hostile text', () => {
  it('of one line without end is refused or read, whatever it begins with', () => {
    const starts = ['', '{"title":"', '@article{', 'TY  - ', '<a>', 'Title,Abstract\n"', 'PMID- '];
    for (const start of starts) {
      const text = start + 'a'.repeat(2_000_000);
      expect(outcomeOf(text)).toMatch(/read|refused/);
    }
  });

  it('loses control characters and signs that turn its direction', () => {
    const [paper] = mergePapers([
      read(
        `Daily Papers\n\nA \u202egnorw\u202c \u2066Title\u2069\n\n${PROSE}\u202e\n\n3 authors\n`,
      ),
    ]);
    expect(paper!.title).toBe('A gnorw Title');
    expect(paper!.abstract).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it('gives a reading or an InputError, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (lines) => {
        expect(outcomeOf(lines.join('\n'))).toMatch(/read|refused/);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

function outcomeOf(text: string): string {
  try {
    read(text);
    return 'read';
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return 'refused';
  }
}

describe('the table of formats', () => {
  it('names each once, and none takes a page of papers for its own but the first that fits', () => {
    expect(new Set(FORMATS.map(({ name }) => name)).size).toBe(FORMATS.length);
    expect(FORMATS.find(({ looksLike }) => looksLike(PAGE))!.name).toBe('Daily Papers');
  });

  it('recognises nothing in nothing', () => {
    expect(FORMATS.filter(({ looksLike }) => looksLike('') || looksLike('\n \n'))).toEqual([]);
  });
});
