// A dump prints days without the year when it is the year in which the page was saved. That year is inferred
// here, and printed days become ISO 8601 days.

import type { DumpReading, PrintedDate } from './paper.ts';

/** Days, roughly, that a page's header may be older than its newest paper (a long weekend). */
const HEADER_LAG = 7;

/**
 * The year in which a page was saved, or null where it is unknown. A page prints earlier years only, so its own is
 * the header's where printed, else the year after the newest of this dump, else (where this dump prints none) the
 * year after the newest of all dumps.
 */
export function inferPageYear(
  reading: DumpReading,
  readings: readonly DumpReading[],
): number | null {
  const newest = newestYear(reading) ?? newestOf(readings.map(newestYear));
  return reading.pageDate?.year ?? (newest === null ? null : newest + 1);
}

function newestYear(reading: DumpReading): number | null {
  return newestOf(reading.records.map((record) => record.date?.year ?? null));
}

function newestOf(years: readonly (number | null)[]): number | null {
  return years.reduce((a, b) => (a === null ? b : b === null ? a : Math.max(a, b)), null);
}

/**
 * The year of a printed day. A day without a year that is later than the page's header is of the previous year, as
 * no paper has a date in the future.
 */
export function resolveYear(
  printed: PrintedDate,
  pageYear: number | null,
  pageDate: PrintedDate | null,
): number | null {
  if (printed.year !== null || pageYear === null) return printed.year;
  const late = pageDate !== null && dayOfYear(printed) > dayOfYear(pageDate) + HEADER_LAG;
  return late ? pageYear - 1 : pageYear;
}

/** Ordinal with months of 31 days: enough for comparing days. */
function dayOfYear(date: PrintedDate): number {
  return date.month * 31 + date.day;
}

/** `2024-12-03`; null when the year is unknown or lacks the day (29 February). */
export function isoDay(year: number | null, month: number, day: number): string | null {
  if (year === null) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2 && day === 29 && !leap) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
