// Normalises the fields of reference files: identifiers, dates, lists and plain text. Used by the readers of all
// formats.

import { MAX_CHARACTERS, tooLong } from '../long-lines.ts';
import { NO_REFERENCE } from '../paper.ts';
import { MONTHS } from '../months.ts';
import type { DumpReading, DumpRecord, Reference, SkippedRecord } from '../paper.ts';

/** A record as read from a file, and its line. */
export interface FoundRecord extends Partial<Reference> {
  /** 1-based. */
  readonly line: number;
  /** The line in which it ends, where the format has it. */
  readonly lastLine?: number;
  readonly title: string;
  readonly abstract?: string;
  /** ISO 8601, as precise as known. */
  readonly published?: string | null;
  /** What is odd about how it is written. */
  readonly notes?: readonly string[];
}

/** A record that could not be read. */
export interface BadRecord {
  readonly line: number;
  readonly lastLine?: number;
  readonly text: string;
  readonly reason: string;
}

/** Characters of a skipped record that are quoted. */
const EXCERPT = 120;

/** Characters of it that are cleaned for that: a record may have a hundred million. */
const EXCERPT_SOURCE = 2000;

function lengthOf({ title, abstract = '' }: FoundRecord): number {
  return title.length + abstract.length;
}

/** The reading of a file from its records in order; those without a title or too long are skipped. */
export function readingOf(file: string, found: readonly (FoundRecord | BadRecord)[]): DumpReading {
  const records: DumpRecord[] = [];
  const skipped: SkippedRecord[] = [];
  const skip = ({ line, lastLine = line }: FoundRecord | BadRecord, text: string, reason: string) =>
    skipped.push({
      source: { file, line },
      text: plain(text.slice(0, EXCERPT_SOURCE)).slice(0, EXCERPT),
      reason,
      lastLine,
    });
  for (const each of found) {
    if ('reason' in each) skip(each, each.text, each.reason);
    else if (lengthOf(each) > MAX_CHARACTERS)
      skip(each, each.title, `a text of ${tooLong(lengthOf(each))}`);
    else if (plain(each.title) === '') skip(each, each.abstract ?? '', 'no title');
    else records.push(recordOf(file, each));
  }
  return { file, pageDate: null, records, skipped };
}

/** Joins the readings of the parts of a file. */
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
  const { line, lastLine = line, title, abstract = '', published = null, notes = [] } = found;
  const reference: Reference = {
    // Some sources list all authors twice.
    authors: [
      ...new Set((found.authors ?? []).map((name) => familyFirst(plain(name))).filter(isAuthor)),
    ],
    venue: emptyToNull(plain(found.venue ?? '')),
    doi: found.doi ?? null,
    arxivId: found.arxivId ?? null,
    url: webAddress(found.url ?? ''),
    keywords: (found.keywords ?? NO_REFERENCE.keywords).map(plain).filter((word) => word !== ''),
    kind: found.kind ?? null,
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
    ...(notes.length > 0 && { notes }),
  };
}

/** Whether a text is a name, and not what Scopus writes where it has none. */
function isAuthor(name: string): boolean {
  return name !== '' && !/^\[?no author (?:name|id)s?\b[^;]*$/i.test(name);
}

/** `Phillips J.C.`, as Scopus writes names, → `Phillips, J.C.`; other names as they are. */
function familyFirst(name: string): string {
  return name.replace(/^([\p{L}\p{M}'’ -]*\p{L}{2}) ((?:\p{Lu}\p{Ll}?\.[ -]?)+)$/u, '$1, $2');
}

function emptyToNull(text: string): string | null {
  return text === '' ? null : text;
}

/** The first http(s) address in a text, or null. */
export function webAddress(text: string): string | null {
  return /https?:\/\/[^\s<>"]+/i.exec(text)?.[0] ?? null;
}

// Control characters other than white space, direction marks, and zero-width characters.
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** ASCII text without a match and without a leading blank is as {@link plain} returns it. */
const NOT_PLAIN = /[^ -~]| (?: |$)/;

/** One line of visible text. */
export function plain(text: string): string {
  // Fast path for most texts.
  if (!text.startsWith(' ') && !NOT_PLAIN.test(text)) return text;
  // Single blanks do not match: replacing them by themselves would cost time.
  return text
    .replace(INVISIBLE, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

/** Removes the mark-up that formats leave in titles and abstracts; other text in angle brackets stays. */
export function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  return text.replace(
    /<\/?(?:jats:)?(?:a|b|bold|br|div|em|h\d|i|italic|li|mml:\w+|ol|p|sc|sec|span|strong|sub|sup|title|tt|u|ul)(?:\s[^<>]*)?\/?>/gi,
    (tag) => (/^<\/?(?:jats:)?(?:br|div|h\d|li|ol|p|sec|title|ul)\b/i.test(tag) ? ' ' : ''),
  );
}

/** The DOI in a text, with or without a resolver, as `10.1000/xyz` in lower case; or null. */
export function readDoi(text: string): string | null {
  const found = /\b10\.\d{4,9}\/[^\s"<>]+/.exec(text)?.[0];
  return found === undefined ? null : found.replace(/[.,;)\]}]+$/, '').toLowerCase();
}

/** The arXiv id in an address, a DOI or a note, or by itself, without version; or null. */
export function readArxivId(text: string): string | null {
  const marked =
    /(?:arxiv\.org\/(?:abs|pdf)\/|arxiv[:.]\s*)(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})/i.exec(
      text,
    );
  const bare = /^\s*(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?\s*$/i.exec(text);
  return (marked ?? bare)?.[1]?.toLowerCase() ?? null;
}

/**
 * Parses a date (`2021/05//`, `May 2021`, `2021 Mar 3`, `1 Jan.-Feb. 2019`) into ISO 8601 of the given precision;
 * null without a year from 1000 to 2999.
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

/** ISO 8601 of year, month and day, up to the first that is out of range. */
export function isoOf(year: string | number, month = 0, day = 0): string {
  if (month < 1 || month > 12) return String(year);
  const two = (n: number) => String(n).padStart(2, '0');
  return day < 1 || day > 31 ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

/** The most precise of several dates of one record, among those with the year of the first. */
export function mostPreciseDate(texts: readonly string[]): string | null {
  const dates = texts.flatMap((text) => readPublished(text) ?? []);
  const sameYear = dates.filter((date) => date.slice(0, 4) === dates[0]!.slice(0, 4));
  return sameYear.reduce<string | null>(
    (best, date) => (best === null || date.length > best.length ? date : best),
    null,
  );
}

/** The parts of a list in one field, trimmed, without empty ones. */
export function splitList(text: string, separators = /[;|\n]/): string[] {
  return text
    .split(separators)
    .map(plain)
    .filter((part) => part !== '');
}

/** Splits names at `;`, `|` or “and”; at commas only where each part is a whole name. */
export function splitNames(text: string): string[] {
  if (/[;|\n]| and /.test(text)) return splitList(text, /[;|\n]| and /);
  const parts = splitList(text, /,/);
  return parts.length > 1 && parts.every((part) => part.includes(' '))
    ? parts
    : splitList(text, /\n/);
}

/** A function from an offset in a text to its 1-based line. */
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
