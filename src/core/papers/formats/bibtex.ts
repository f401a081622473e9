// BibTeX and BibLaTeX, over the parser of Better BibTeX. That knows the language; here every entry of
// the file is accounted for, those it cannot read with their line.

import { parse } from '@retorquere/bibtex-parser';
import {
  lineIndex,
  readArxivId,
  readDoi,
  readPublished,
  readingOf,
  withoutTags,
} from './fields.ts';
import type { Entry } from '@retorquere/bibtex-parser';
import type { DumpReading } from '../paper.ts';
import type { BadRecord, FoundRecord } from './fields.ts';
import type { TextFile } from './formats.ts';

const OPTIONS = { sentenceCase: false, caseProtection: false } as const;
const ENTRY = /^[ \t\ufeff]*@[ \t]*([a-z]+)[ \t\r\n]*[{(]/gim;
const NO_RECORD = /^(?:comment|string|preamble)$/i;

/** True where an entry, a string or a preamble begins. */
export function looksLikeBibtex(text: string): boolean {
  return text.slice(0, 20_000).search(ENTRY) >= 0;
}

/** Reads a BibTeX file: an entry that cannot be parsed is skipped, the others are read. */
export function readBibtex({ name, text }: TextFile): DumpReading {
  const chunks = chunksOf(text);
  const strings = chunks.filter(({ type }) => /^string$/i.test(type)).map((chunk) => chunk.text);
  const entries = chunks.filter(({ type }) => !NO_RECORD.test(type));
  const whole = entriesOf(text);
  // One bad entry may swallow the next: then each is parsed by itself.
  const parsed =
    whole?.length === entries.length
      ? whole
      : entries.map((chunk) => entriesOf([...strings, chunk.text].join('\n'))?.[0] ?? null);
  return readingOf(
    name,
    entries.map((chunk, i) => {
      const entry = parsed[i];
      return entry ? recordOf(entry, chunk.line) : unread(chunk);
    }),
  );
}

interface Chunk {
  readonly type: string;
  readonly line: number;
  readonly text: string;
}

/** The text from each beginning of an entry to the next. */
function chunksOf(text: string): Chunk[] {
  const lineAt = lineIndex(text);
  const starts = [...text.matchAll(ENTRY)];
  return starts.map((start, i) => ({
    type: start[1]!,
    line: lineAt(start.index + start[0].indexOf('@')),
    text: text.slice(start.index, starts[i + 1]?.index ?? text.length),
  }));
}

/** What the parser reads without complaint, or null. */
function entriesOf(text: string): Entry[] | null {
  try {
    const { entries, errors } = parse(text, OPTIONS);
    return errors.length > 0 ? null : entries;
  } catch {
    return null;
  }
}

function unread({ line, text }: Chunk): BadRecord {
  return { line, text, reason: 'this BibTeX entry cannot be parsed: a brace or quote is missing' };
}

function recordOf({ fields }: Entry, line: number): FoundRecord {
  const field = (...names: readonly string[]) =>
    names.map((name) => textOf(fields[name])).find((value) => value !== '') ?? '';
  const year = field('year');
  return {
    line,
    title: [field('title'), field('subtitle')].filter((part) => part !== '').join(': '),
    abstract: field('abstract'),
    authors: (fields.author ?? []).map(nameOf),
    venue: field('journal', 'journaltitle', 'booktitle', 'eventtitle'),
    doi: readDoi(field('doi')) ?? readDoi(field('url')),
    arxivId:
      readArxivId(field('eprint')) ??
      readArxivId(`${field('url')} ${field('doi')} ${field('journal')}`),
    url: field('url'),
    // The parser takes them as they stand.
    keywords: (fields.keywords ?? []).map((word) => word.replace(/\\([&%$#_])/g, '$1')),
    published:
      readPublished(field('date')) ?? readPublished(`${year} ${field('month')} ${field('day')}`),
  };
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  return typeof value === 'string' ? withoutTags(value) : '';
}

type Name = NonNullable<Entry['fields']['author']>[number];

function nameOf({ name, lastName, firstName, prefix }: Name): string {
  const family = [prefix, lastName].filter(Boolean).join(' ');
  return name ?? (firstName ? `${family}, ${firstName}` : family);
}
