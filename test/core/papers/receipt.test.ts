// The receipt: every record that goes in comes out as one line.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePapers } from '../../../src/core/papers/merge-papers.ts';
import { NO_REFERENCE } from '../../../src/core/papers/paper.ts';
import {
  receiptCsv,
  receiptOf,
  sumReceipt,
  sumsInWords,
} from '../../../src/core/papers/receipt.ts';
import type { DumpReading } from '../../../src/core/papers/paper.ts';

interface Given {
  readonly title: string;
  readonly doi?: string | null;
  readonly published?: string | null;
  readonly abstract?: string;
}

const reading = (file: string, given: readonly Given[], skips: readonly string[] = []) => ({
  file,
  pageDate: null,
  // All in one line, as in JSON without line breaks.
  records: given.map(({ title, doi = null, published = null, abstract = '' }) => ({
    title,
    abstract,
    published,
    authorCount: null,
    date: null,
    commentCount: null,
    source: { file, line: 1 },
    reference: { ...NO_REFERENCE, doi },
  })),
  skipped: skips.map((text, i) => ({ source: { file, line: i + 2 }, text, reason: 'no title' })),
});
const receipt = (...readings: DumpReading[]) => receiptOf(readings, mergePapers(readings));

describe('a receipt', () => {
  it('tells what became of each record and why', () => {
    const lines = receipt(
      reading('a', [{ title: 'On Networks of a Certain Kind', doi: '10.1/x', published: '2020' }]),
      reading('b', [{ title: 'Networks of a Kind', doi: '10.1/x', abstract: 'Text.' }], ['?']),
    );
    expect(lines.map(({ outcome, notes, reason }) => [outcome, [...notes], reason])).toEqual([
      ['kept', ['no abstract'], null],
      ['merged', ['no year', 'merged by DOI'], null],
      ['skipped', [], 'no title'],
    ]);
    expect(lines[1]!.into).toBe(lines[0]!.into);
    expect(sumsInWords(sumReceipt(lines))).toBe(
      '3 records: 1 paper, 1 merged, 1 skipped; 1 without abstract',
    );
  });

  it('has a line for each record in, and a paper for each that is kept', () => {
    const titles = ['Editorial', 'A', 'On the Loss of Deep Linear Networks', '', '__proto__'];
    const given = fc.record({
      title: fc.constantFrom(...titles),
      doi: fc.constantFrom(null, '10.1/a', '10.1/b', '__proto__'),
      published: fc.constantFrom(null, '2020', '2021-05'),
    });
    const file = fc.tuple(fc.array(given), fc.array(fc.constant('x')));
    fc.assert(
      fc.property(fc.array(file, { maxLength: 5 }), (files) => {
        const readings = files.map(([records, skips], i) => reading(`f${i}`, records, skips));
        const papers = mergePapers(readings);
        const sums = sumReceipt(receiptOf(readings, papers));
        expect(sums.records).toBe(
          files.flatMap(([records, skips]) => [...records, ...skips]).length,
        );
        expect(sums.kept).toBe(papers.length);
        expect(sums.merged).toBe(files.flatMap(([records]) => records).length - papers.length);
        expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('is a table in which no title is a formula', () => {
    const csv = receiptCsv(receipt(reading('a.bib', [{ title: '=HYPERLINK("http://x")' }])));
    expect(csv).toMatch(/^file,line,title,outcome,into,notes,reason\r\n/);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});
