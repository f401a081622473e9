// The year a page was read, and the days printed without one.

import { describe, expect, it } from 'vitest';
import type { DumpReading, PrintedDate } from '../../../src/core/papers/paper.ts';
import { inferPageYear, isoDay, resolveYear } from '../../../src/core/papers/printed-date.ts';

const day = (month: number, dayOfMonth: number, year: number | null = null): PrintedDate => ({
  year,
  month,
  day: dayOfMonth,
});
const reading = (years: (number | null)[], pageDate: PrintedDate | null = null): DumpReading => ({
  file: 'page.txt',
  pageDate,
  skipped: [],
  records: years.map((year, index) => ({
    title: 'A',
    abstract: 'B',
    authorCount: null,
    date: day(5, 1, year),
    commentCount: null,
    source: { file: 'page.txt', line: index + 1 },
  })),
});

describe('the year of a page', () => {
  it('is one after the newest year it prints', () => {
    const page = reading([2017, 2024, null]);
    expect(inferPageYear(page, [page, reading([2030])])).toBe(2025);
  });

  it('is one after the newest year of all dumps when it prints none', () => {
    const page = reading([null]);
    expect(inferPageYear(page, [page, reading([2020]), reading([2024])])).toBe(2025);
  });

  it('is the year of its header where one is printed', () => {
    const page = reading([2020], day(11, 24, 2023));
    expect(inferPageYear(page, [page])).toBe(2023);
  });

  it('is not known when nothing tells it', () => {
    expect(inferPageYear(reading([null]), [reading([null])])).toBeNull();
  });
});

describe('the year of a day', () => {
  it('is the printed one', () => {
    expect(resolveYear(day(5, 24, 2017), 2025, null)).toBe(2017);
  });

  it('is the year of the page where none is printed', () => {
    expect(resolveYear(day(9, 27), 2025, day(11, 24))).toBe(2025);
    expect(resolveYear(day(9, 27), 2025, null)).toBe(2025);
  });

  it('is the year before when the day is later than the header', () => {
    expect(resolveYear(day(12, 30), 2025, day(1, 2))).toBe(2024);
  });

  it('is still the year of the page when the header lags by a weekend', () => {
    expect(resolveYear(day(11, 27), 2025, day(11, 24))).toBe(2025);
  });

  it('is not known when the year of the page is not', () => {
    expect(resolveYear(day(9, 27), null, day(11, 24))).toBeNull();
  });
});

describe('an ISO day', () => {
  it('has four, two and two digits', () => {
    expect(isoDay(2024, 2, 9)).toBe('2024-02-09');
  });

  it('is null without a year', () => {
    expect(isoDay(null, 2, 9)).toBeNull();
  });

  it('is null for 29 February of a common year only', () => {
    expect([2023, 2024, 1900, 2000].map((year) => isoDay(year, 2, 29))).toEqual([
      null,
      '2024-02-29',
      null,
      '2000-02-29',
    ]);
  });
});
