// Comma-separated values: read back by another program, and never a formula.

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvRow } from '../../src/core/csv.ts';

describe('a row', () => {
  it('quotes what would end a field, and leaves null empty', () => {
    expect(csvRow(['a,b', 'say "x"', null, 3, 'two\nlines'])).toBe(
      '"a,b","say ""x""",,3,"two\nlines"\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('defuses the formula %j', (text) => {
    expect(Papa.parse<string[]>(csvRow(['x', text]).trimEnd()).data[0]![1]).toBe(`'${text}`);
  });

  it('keeps negative numbers numbers', () => {
    expect(csvRow([-1.5])).toBe('-1.5\r\n');
  });

  it('is read back by a parser, but for the apostrophes', () => {
    const field = fc.string({ unit: 'binary' }).map((text) => `x${text}`);
    fc.assert(
      fc.property(fc.array(field, { minLength: 2 }), (fields) => {
        const read = Papa.parse<string[]>(csvRow(fields), { newline: '\r\n', delimiter: ',' });
        expect(read.data[0]).toEqual(fields);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
