// Numbers, dates and kinds in words.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONCEPT_TYPES } from '../../src/core/concepts/concept.ts';
import { countOf, dayInWords, grouped, short, TYPE_NAME, TYPE_NAMES } from '../../src/ui/words.ts';

describe('words', () => {
  it('count one, none and many', () => {
    expect([0, 1, 2, 1234].map((n) => countOf(n, 'paper'))).toEqual([
      '0 papers',
      '1 paper',
      '2 papers',
      '1,234 papers',
    ]);
    expect(countOf(2, 'hypothesis', 'hypotheses')).toBe('2 hypotheses');
  });

  it('group thousands as English does', () => {
    const property = fc.property(fc.nat(), (n) => {
      expect(grouped(n)).toBe(new Intl.NumberFormat('en').format(n));
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });

  it('write a day', () => {
    expect(['2024-12-03', '2016-01-31'].map(dayInWords)).toEqual(['3 Dec 2024', '31 Jan 2016']);
  });

  it('shorten numbers to what a panel has room for', () => {
    expect([0, 0.0012, 0.05, 0.256, 1.5, 9.999, 12.34, 99.94, 123.4, -0.5].map(short)).toEqual([
      '0',
      '0.0012',
      '0.05',
      '0.26',
      '1.50',
      '10.00',
      '12.3',
      '99.9',
      '123',
      '-0.50',
    ]);
  });

  it('name every kind', () => {
    for (const type of CONCEPT_TYPES) {
      expect(TYPE_NAME[type]).toMatch(/^[A-Z]/);
      expect(TYPE_NAMES[type]).toMatch(/^[A-Z]/);
    }
  });
});
