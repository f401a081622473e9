// The share a row of the timeline ends at, and what a year of it says.

import { describe, expect, it } from 'vitest';
import { wilson } from '../../src/core/questions/proportions.ts';
import { tellYear, topOf } from '../../src/ui/views/timeline-scale.ts';
import type { ConceptTrend } from '../../src/core/questions/rising.ts';

const year = (papers: number, of: number, year = 2023) => ({ year, ...wilson(papers, of) });
const courseOf = (...years: ConceptTrend['years']): ConceptTrend => ({
  concept: 0,
  trend: 'steady',
  early: wilson(0, 0),
  late: wilson(0, 0),
  pValue: null,
  years,
});

describe('topOf', () => {
  it('ends a row above the stroke of its largest share', () => {
    expect(topOf([courseOf(year(11, 31), year(3, 31))])).toBe(0.6);
  });

  it('leaves years with few papers out', () => {
    expect(topOf([courseOf(year(1, 1), year(2, 31))])).toBe(topOf([courseOf(year(2, 31))]));
  });

  it('lets a stroke from few papers go beyond rather than make all bars low', () => {
    const top = topOf([courseOf(year(1, 11))]);
    expect(top).toBeLessThan(wilson(1, 11).high);
    expect(top).toBeGreaterThan(1 / 11);
  });

  it('ends all rows at one share where it is asked of all', () => {
    const [high, low] = [courseOf(year(11, 31)), courseOf(year(1, 31))];
    expect(topOf([low, high])).toBe(topOf([high]));
  });
});

describe('tellYear', () => {
  it('tells papers, share and interval', () => {
    expect(tellYear(year(11, 31))).toBe('2023: 11 of 31 papers, 35\u00a0% (21–53\u00a0%)');
  });

  it('claims no share from few papers, and tells of none', () => {
    expect(tellYear(year(1, 1))).toBe('2023: 1 of 1 paper, too few to say');
    expect(tellYear(year(0, 0))).toBe('2023: no papers');
  });
});
