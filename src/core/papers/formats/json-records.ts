// Papers in JSON or JSON Lines: CSL-JSON, OpenAlex, Semantic Scholar, OpenReview, arXiv's metadata, Lens, Crossref,
// Europe PMC, and other records with a title.

import {
  isoOf,
  joinReadings,
  lineIndex,
  readArxivId,
  readDoi,
  readPublished,
  readingOf,
  splitList,
  splitNames,
  withoutTags,
} from './fields.ts';
import { jsonElements } from './json-elements.ts';
import { workKind } from './work-kinds.ts';
import type { DumpReading, WorkKind } from '../paper.ts';
import type { BadRecord, FoundRecord } from './fields.ts';
import type { FilePart, ReadParts, TextFile } from './formats.ts';
import type { JsonElement } from './json-elements.ts';

/** True for text that begins like JSON. */
export function looksLikeJsonRecords(text: string): boolean {
  return /^[\ufeff\s]*(?:\{\s*"|\[\s*(?:\{|\]))/.test(text.slice(0, 1000));
}

/** Reads JSON or JSON Lines; malformed records are skipped. */
export function readJsonRecords(
  { name, text }: TextFile,
  readParts: ReadParts = (parts) => parts.map(readJsonLines),
): DumpReading {
  if (isByLine(text)) return joinReadings(name, readParts(partsOf(name, text)));
  const lineAt = lineIndex(text);
  return readingOf(
    name,
    jsonElements(text).map((element) => readElement(element, lineAt(element.offset))),
  );
}

/** Reads a part of a file of JSON Lines. */
export function readJsonLines({ file, text, firstLine }: FilePart): DumpReading {
  const found: (FoundRecord | BadRecord)[] = [];
  eachLine(text, firstLine, (line, from, end) => {
    const own = text.slice(from, end);
    if (own.trim() === '' || own === '\ufeff') return;
    found.push(
      readElement({ offset: from, text: own.replace(/^\ufeff/, ''), isWhole: true }, line),
    );
  });
  return readingOf(file, found);
}

/** Characters of a part: some hundred records. */
const PART = 200_000;

/** Splits a file after line breaks. */
function partsOf(file: string, text: string): FilePart[] {
  const parts: FilePart[] = [];
  let from = 0;
  let firstLine = 1;
  eachLine(text, 1, (line, _from, _end, next) => {
    if (next - from < PART && next < text.length) return;
    parts.push({ file, text: text.slice(from, next), firstLine });
    [from, firstLine] = [next, line + 1];
  });
  return parts;
}

/**
 * Calls `see` for each line of a text with its number, its start and end, and the start of the next one. Line breaks
 * are found by `indexOf`, ten times as fast as a regular expression.
 */
function eachLine(
  text: string,
  firstLine: number,
  see: (line: number, from: number, end: number, next: number) => void,
): void {
  const find = (sign: string, from: number) => {
    const at = text.indexOf(sign, from);
    return at < 0 ? text.length : at;
  };
  let [feed, back] = [find('\n', 0), find('\r', 0)];
  for (let from = 0, line = firstLine; from < text.length; line++) {
    const end = Math.min(feed, back);
    const next = Math.min(end + (feed === back + 1 ? 2 : 1), text.length);
    see(line, from, end, next);
    from = next;
    if (feed < from) feed = find('\n', from);
    if (back < from) back = find('\r', from);
  }
}

/** Lines examined. */
const SAMPLE_LINES = 20;

/** Whether a file is JSON Lines, even where some of its lines are malformed. */
function isByLine(text: string): boolean {
  const lines = text
    .slice(0, 2_000_000)
    .split(/\r\n?|\n/, SAMPLE_LINES + 5)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE_LINES);
  const records = lines.filter((line) => /^[\s\ufeff]*\{.*\}\s*$/.test(line));
  return lines.length > 1 && (records.length >= lines.length / 2 || isRecord(lines[0]!));
}

/** Whether a line is one whole object. */
function isRecord(line: string): boolean {
  try {
    return isObject(JSON.parse(line.replace(/^\ufeff/, '')));
  } catch {
    return false;
  }
}

function readElement({ text, isWhole }: JsonElement, line: number): FoundRecord | BadRecord {
  if (!isWhole) return { line, text, reason: 'the file ends in the middle of this record' };
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? recordOf(value, line) : { line, text, reason: 'not a record' };
  } catch {
    return { line, text, reason: 'this is not valid JSON' };
  }
}

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value under a path of own keys; an object `{value}`, as in OpenReview, is replaced by its value. */
function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const key of path) here = isObject(here) && Object.hasOwn(here, key) ? here[key] : undefined;
  return isObject(here) && Object.hasOwn(here, 'value') ? here.value : here;
}

/** Nested keys. */
type Path = readonly string[];

/** Parses dotted paths, `externalIds.DOI`, once for all records. */
function paths(...written: readonly string[]): readonly Path[] {
  return written.map((path) => path.split('.'));
}

/** Paths of each field in all formats; the first nonempty one is taken. */
const PATHS = {
  title: paths('title', 'display_name', 'name'),
  abstract: paths(
    'abstract',
    'paperAbstract',
    'summary',
    'abstractNote',
    'abstractText',
    'description',
  ),
  address: paths('url', 'URL', 'link', 'primary_location.landing_page_url', 'pdf_url'),
  arxiv: paths('arxiv_id', 'arxivId', 'externalIds.ArXiv', 'eprint'),
  venue: paths(
    'container-title',
    'venue',
    'journal.name',
    'journal',
    'journal-ref',
    'journal_ref',
    'primary_location.source.display_name',
    'host_venue.display_name',
    'source.title',
    'journalInfo.journal.title',
    'booktitle',
    'conference',
  ),
  date: paths(
    'publication_date',
    'firstPublicationDate',
    'publicationDate',
    'date_published',
    'published',
    'date',
    'issued',
    'issued.raw',
    'issued.literal',
    'update_date',
    'pubDate',
  ),
  year: paths('year', 'publication_year', 'year_published', 'pubYear'),
  number: paths('number'),
  id: paths('id'),
};

/** Paths that may hold the type of a work, or several. */
const TYPES = [
  'type_crossref',
  'type',
  'publication_type',
  'publicationTypes',
  'pubTypeList.pubType',
  'primary_location.source.type',
].map((path) => path.split('.'));

/** Paths that may hold a DOI. */
const DOIS = ['doi', 'DOI', 'externalIds.DOI', 'ids.doi'].map((path) => paths(path));

function recordOf(own: Json, line: number): FoundRecord {
  const content = at(own, 'content');
  const paper =
    isObject(content) && at(content, 'title') !== undefined ? { ...own, ...content } : own;
  const ids = DOIS.map((doi) => firstOf(paper, doi)).join(' ');
  const [address, venue] = [firstOf(paper, PATHS.address), firstOf(paper, PATHS.venue)];
  const isArxiv =
    at(paper, 'authors_parsed') !== undefined || at(paper, 'journal-ref') !== undefined;
  return {
    line,
    title: withoutTags(firstOf(paper, PATHS.title)),
    abstract: withoutTags(abstractOf(paper)),
    authors: authorsOf(paper),
    venue,
    doi: readDoi(ids) ?? readDoi(lensId(paper, 'doi')),
    arxivId:
      readArxivId(firstOf(paper, PATHS.arxiv)) ??
      readArxivId(`${address} ${ids} ${firstOf(paper, PATHS.number)}`) ??
      (isArxiv ? readArxivId(firstOf(paper, PATHS.id)) : null),
    url: address,
    keywords: listOf(at(paper, 'keywords') ?? at(paper, 'keyword') ?? at(paper, 'author_keywords')),
    published: dateOf(paper),
    kind: kindOf(paper, venue) ?? (isArxiv && venue === '' ? 'preprint' : null),
  };
}

function kindOf(paper: Json, venue: string): WorkKind | null {
  const words = TYPES.flatMap((path) => {
    const value = at(paper, ...path);
    return Array.isArray(value) ? value.map(textOf) : [textOf(value)];
  });
  // An `article` is any in OpenAlex, and a preprint in CSL, where one in a journal is an `article-journal`.
  const isCsl =
    !Object.hasOwn(paper, 'publication_year') &&
    (venue === '' || Object.hasOwn(paper, 'container-title'));
  return workKind(...words.map((word) => (isCsl && word === 'article' ? 'preprint' : word)));
}

/** The first nonempty text under some paths. */
function firstOf(paper: Json, wanted: readonly Path[]): string {
  for (const path of wanted) {
    // Fast path: a record has few of the keys of all formats.
    if (!Object.hasOwn(paper, path[0]!)) continue;
    const text = textOf(at(paper, ...path));
    if (text !== '') return text;
  }
  return '';
}

function abstractOf(paper: Json): string {
  const given = firstOf(paper, PATHS.abstract);
  const index = at(paper, 'abstract_inverted_index');
  return given === '' && isObject(index) ? fromIndex(index) : given;
}

/** Words of an inverted index that are read: positions come from outside and are not trusted as sizes. */
const MOST_WORDS = 20_000;

/** OpenAlex's inverted index, words with their positions, as text. */
function fromIndex(index: Json): string {
  const words: [number, string][] = Object.entries(index).flatMap(([word, places]) =>
    Array.isArray(places)
      ? places
          .filter((place) => typeof place === 'number')
          .map((place): [number, string] => [place, word])
      : [],
  );
  const ordered = words.sort((p, q) => p[0] - q[0]).slice(0, MOST_WORDS);
  return ordered.map(([, word]) => word).join(' ');
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) && value.length > 0 ? textOf(value[0]) : '';
}

/** The items of a list of texts or of objects with a name, or of a text with separators. */
function listOf(value: unknown): string[] {
  if (typeof value === 'string') return splitList(value, /[;,|\n]/);
  if (!Array.isArray(value)) return [];
  return value.map((each) => (isObject(each) ? nameOf(each) : textOf(each)));
}

function authorsOf(paper: Json): string[] {
  const parsed = at(paper, 'authors_parsed');
  if (Array.isArray(parsed))
    return parsed.map((parts) => familyGiven(textOf(at0(parts, 0)), textOf(at0(parts, 1))));
  const given =
    at(paper, 'authorships') ??
    at(paper, 'authors') ??
    at(paper, 'author') ??
    at(paper, 'authorString');
  if (typeof given === 'string') return splitNames(given);
  return listOf(given);
}

function at0(value: unknown, index: number): unknown {
  return Array.isArray(value) ? value[index] : undefined;
}

function familyGiven(family: string, given: string): string {
  return given === '' || family === '' ? family + given : `${family}, ${given}`;
}

function nameOf(person: Json): string {
  const text = (...path: readonly string[]) => textOf(at(person, ...path));
  const family = text('family') || text('last_name') || text('lastName');
  const given = text('given') || text('first_name') || text('firstName');
  if (family !== '') return familyGiven(family, given);
  return (
    text('name') ||
    text('display_name') ||
    text('author', 'display_name') ||
    text('literal') ||
    text('raw_author_name') ||
    text('text')
  );
}

/** An id in Lens's list of types and values. */
function lensId(paper: Json, kind: string): string {
  const ids = at(paper, 'external_ids');
  const own = Array.isArray(ids)
    ? (ids as unknown[]).find((id) => at(id, 'type') === kind)
    : undefined;
  return textOf(at(own, 'value') ?? own);
}

function dateOf(paper: Json): string | null {
  const [parts] = [at(paper, 'issued', 'date-parts') ?? at(paper, 'published', 'date-parts')];
  const [year, month, day] =
    Array.isArray(parts) && Array.isArray(parts[0]) ? (parts[0] as unknown[]).map(Number) : [];
  if (year !== undefined && year >= 1000 && year < 3000) return isoOf(year, month, day);
  const version = at0(at(paper, 'versions'), 0);
  const created = textOf(at(version, 'created'));
  const dated = firstOf(paper, PATHS.date);
  const ofYear = firstOf(paper, PATHS.year);
  return (
    [created, dated, ofYear].map(readPublished).find((date) => date !== null) ??
    dayOfTimestamp(at(paper, 'pdate') ?? at(paper, 'odate') ?? at(paper, 'cdate'))
  );
}

const MS_OF_DAY = 86_400_000;

/** The ISO day in UTC of a Unix time in milliseconds, as in OpenReview. The core has no Date. */
export function dayOfTimestamp(value: unknown): string | null {
  if (typeof value !== 'number' || !(value > 0 && value < 4e12)) return null;
  // Days since 1 March 1600, the start of a cycle of 400 years; with years from March, leap days come last.
  const days = Math.floor(value / MS_OF_DAY) - 11_017 + 146_097;
  let year = 1600 + Math.floor(days / 365.2425);
  while (firstOfMarch(year) > days) year--;
  while (firstOfMarch(year + 1) <= days) year++;
  const ofYear = days - firstOfMarch(year);
  const month = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  return month < 10 ? isoOf(year, month + 3, day) : isoOf(year + 1, month - 9, day);
}

/** Days from 1 March 1600 to 1 March of another year. */
function firstOfMarch(year: number): number {
  const n = year - 1600;
  return 365 * n + Math.floor(n / 4) - Math.floor(n / 100) + Math.floor(n / 400);
}
