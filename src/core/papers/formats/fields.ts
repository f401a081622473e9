// What fields of reference files say, made uniform: identifiers, dates, lists and plain text. Every
// reader of a format uses these.

import { MOST_CHARACTERS, tooLong } from '../long-lines.ts';
import { NO_REFERENCE } from '../paper.ts';
import type { DumpReading, DumpRecord, Reference, SkippedRecord } from '../paper.ts';

/** A record as a format gives it, and where it begins. */
export interface FoundRecord extends Partial<Reference> {
  /** 1-based. */
  readonly line: number;
  /** The line in which it ends, where the format tells. */
  readonly lastLine?: number;
  readonly title: string;
  readonly abstract?: string;
  /** ISO 8601, as fine as it is known. */
  readonly published?: string | null;
}

/** A record that could not be read. */
export interface BadRecord {
  readonly line: number;
  readonly lastLine?: number;
  readonly text: string;
  readonly reason: string;
}

/** How much of a skipped record is quoted. In characters. */
const EXCERPT = 120;

/** How much of it is looked at for that: it may be a hundred million. */
const LOOKED_AT = 2000;

function lengthOf({ title, abstract = '' }: FoundRecord): number {
  return title.length + abstract.length;
}

/** A reading of records in file order: those without a title are told of as skipped. */
export function readingOf(file: string, found: readonly (FoundRecord | BadRecord)[]): DumpReading {
  const records: DumpRecord[] = [];
  const skipped: SkippedRecord[] = [];
  const skip = ({ line, lastLine = line }: FoundRecord | BadRecord, text: string, reason: string) =>
    skipped.push({
      source: { file, line },
      text: plain(text.slice(0, LOOKED_AT)).slice(0, EXCERPT),
      reason,
      lastLine,
    });
  for (const each of found) {
    if ('reason' in each) skip(each, each.text, each.reason);
    else if (lengthOf(each) > MOST_CHARACTERS)
      skip(each, each.title, `a text of ${tooLong(lengthOf(each))}`);
    else if (plain(each.title) === '') skip(each, each.abstract ?? '', 'no title');
    else records.push(recordOf(file, each));
  }
  return { file, pageDate: null, records, skipped };
}

/** Readings of parts of a file, in their order, as one. */
export function joinReadings(file: string, parts: readonly DumpReading[]): DumpReading {
  const cleaned = parts.flatMap((part) => part.cleaned ?? []);
  const folded = parts.flatMap((part) => part.folded ?? []);
  return {
    file,
    pageDate: null,
    records: parts.flatMap(({ records }) => records),
    skipped: parts.flatMap(({ skipped }) => skipped),
    ...(parts.every((part) => part.cleaned) && { cleaned }),
    ...(parts.every((part) => part.folded) && { folded }),
  };
}

function recordOf(file: string, found: FoundRecord): DumpRecord {
  const { line, lastLine = line, title, abstract = '', published = null } = found;
  const reference: Reference = {
    // Some sources list everybody twice.
    authors: [...new Set((found.authors ?? []).map(plain).filter((name) => name !== ''))],
    venue: emptyToNull(plain(found.venue ?? '')),
    doi: found.doi ?? null,
    arxivId: found.arxivId ?? null,
    url: webAddress(found.url ?? ''),
    keywords: (found.keywords ?? NO_REFERENCE.keywords).map(plain).filter((word) => word !== ''),
  };
  return {
    title: plain(title),
    abstract: plain(abstract),
    authorCount: reference.authors.length === 0 ? null : reference.authors.length,
    date: null,
    commentCount: null,
    source: { file, line },
    published,
    reference,
    lastLine,
  };
}

function emptyToNull(text: string): string | null {
  return text === '' ? null : text;
}

/** The first address of the web in a text, or null: no other scheme is kept. */
export function webAddress(text: string): string | null {
  return /https?:\/\/[^\s<>"]+/i.exec(text)?.[0] ?? null;
}

// Controls but white space, marks of direction, and what has no width.
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A text without it, that does not begin with a blank, is a line of ASCII as {@link plain} leaves it. */
const NOT_PLAIN = /[^ -~]| (?: |$)/;

/** One line of visible text. */
export function plain(text: string): string {
  // Most are.
  if (!text.startsWith(' ') && !NOT_PLAIN.test(text)) return text;
  // A blank by itself stays what it is: to put one in its place takes longer.
  return text
    .replace(INVISIBLE, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

/** Mark-up that formats leave in titles and abstracts, taken out; other text in brackets stays. */
export function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  return text.replace(
    /<\/?(?:jats:)?(?:a|b|bold|br|div|em|h\d|i|italic|li|mml:\w+|ol|p|sc|sec|span|strong|sub|sup|title|tt|u|ul)(?:\s[^<>]*)?\/?>/gi,
    (tag) => (/^<\/?(?:jats:)?(?:br|div|h\d|li|ol|p|sec|title|ul)\b/i.test(tag) ? ' ' : ''),
  );
}

/** A DOI in any of its dresses as `10.1000/xyz` in lower case, or null. */
export function readDoi(text: string): string | null {
  const found = /\b10\.\d{4,9}\/[^\s"<>]+/.exec(text)?.[0];
  return found === undefined ? null : found.replace(/[.,;)\]}]+$/, '').toLowerCase();
}

/** An arXiv id in an address, a DOI, a note or bare, without its version, or null. */
export function readArxivId(text: string): string | null {
  const marked =
    /(?:arxiv\.org\/(?:abs|pdf)\/|arxiv[:.]\s*)(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})/i.exec(
      text,
    );
  const bare = /^\s*(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?\s*$/i.exec(text);
  return (marked ?? bare)?.[1]?.toLowerCase() ?? null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as formats write it (`2021/05//`, `May 2021`, `2021 Mar 3`, `1 Jan.-Feb. 2019`) in ISO 8601 as fine as
 * it is given; null without a year from 1000 to 2999.
 */
export function readPublished(text: string): string | null {
  const year = /(?<!\d)([12]\d{3})(?!\d)/.exec(text);
  if (!year) return null;
  const rest = `${text.slice(0, year.index)} ${text.slice(year.index + 4)}`;
  const names = (rest.match(/[a-z]{3,}/gi) ?? []).map((word) => word.slice(0, 3).toLowerCase());
  const named = MONTHS.indexOf(names.find((name) => MONTHS.includes(name)) ?? '') + 1;
  const numbers = (rest.match(/(?<!\d)\d{1,2}(?!\d|:)/g) ?? []).map(Number);
  const month = named || (year.index === 0 && names.length === 0 ? (numbers.shift() ?? 0) : 0);
  return isoOf(year[1]!, month, numbers[0] ?? 0);
}

/** Year, month and day, as many as are possible ones. */
export function isoOf(year: string | number, month = 0, day = 0): string {
  if (month < 1 || month > 12) return String(year);
  const two = (n: number) => String(n).padStart(2, '0');
  return day < 1 || day > 31 ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

/** The finest of several dates of one record, of the year that the first of them has. */
export function finestDate(texts: readonly string[]): string | null {
  const dates = texts.flatMap((text) => readPublished(text) ?? []);
  const sameYear = dates.filter((date) => date.slice(0, 4) === dates[0]!.slice(0, 4));
  return sameYear.reduce<string | null>(
    (best, date) => (best === null || date.length > best.length ? date : best),
    null,
  );
}

/** Parts of a list in one field, trimmed, without empty ones. */
export function splitList(text: string, separators = /[;|\n]/): string[] {
  return text
    .split(separators)
    .map(plain)
    .filter((part) => part !== '');
}

/** Names of a field: by `;` or `|`; by commas only where each part is a name by itself. */
export function splitNames(text: string): string[] {
  if (/[;|\n]| and /.test(text)) return splitList(text, /[;|\n]| and /);
  const parts = splitList(text, /,/);
  return parts.length > 1 && parts.every((part) => part.includes(' '))
    ? parts
    : splitList(text, /\n/);
}

/** Lines of a text by offset: the 1-based line an offset stands in. */
export function lineIndex(text: string): (offset: number) => number {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
