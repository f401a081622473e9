// The days of a dump are printed without a year when they fall in the year the page was read.
// That year is inferred here, and printed days become ISO 8601 days.

import type { DumpReading, PrintedDate } from './paper.ts';

/** A page's header may lag behind its newest paper by a long weekend. In days, roughly. */
const HEADER_LAG = 7;

/**
 * The year a page was read, or null where nothing tells it. The page prints the year of other,
 * earlier years only; so its own is the header's where printed, else one after the newest year of
 * this dump, else (a dump that prints none) one after the newest of all dumps.
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
 * The year a printed day belongs to. A day without a year that is later than the page's header
 * cannot have been printed that year: papers are not announced from the future, so it belongs to
 * the year before.
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

/** Months counted as 31 days: exact enough to tell before from after. */
function dayOfYear(date: PrintedDate): number {
  return date.month * 31 + date.day;
}

/** `2024-12-03`; null when the year is not known or has no such day (29 February). */
export function isoDay(year: number | null, month: number, day: number): string | null {
  if (year === null) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2 && day === 29 && !leap) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
