// BibTeX and BibLaTeX: entries → records.

import { cleanText } from '../clean-text.ts';
import { readEntries } from './bibtex-entries.ts';
import {
  readArxivId,
  readDoi,
  readPublished,
  readingOf,
  splitList,
  withoutTags,
} from './fields.ts';
import { workKind } from './work-kinds.ts';
import type { DumpReading, WorkKind } from '../paper.ts';
import type { BibtexEntry } from './bibtex-entries.ts';
import type { BadRecord, FoundRecord } from './fields.ts';
import type { TextFile } from './formats.ts';

/** Reads a BibTeX file; malformed entries are skipped. */
export function readBibtex({ name, text }: TextFile): DumpReading {
  const entries = readEntries(text);
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  return readingOf(
    name,
    entries.map((entry) => (entry.fault === null ? recordOf(entry, byKey) : unread(entry))),
  );
}

function unread({ line, lastLine, text, fault }: BibtexEntry): BadRecord {
  return { line, lastLine, text, reason: `this BibTeX entry cannot be parsed: ${fault!}` };
}

type ByKey = ReadonlyMap<string, BibtexEntry>;

/** The first nonempty of some fields of an entry, as readable text. */
type Field = (...names: readonly string[]) => string;

function recordOf(entry: BibtexEntry, byKey: ByKey): FoundRecord {
  const written = withParents(entry, byKey);
  const field: Field = (...names) =>
    names.map((name) => readable(written(name))).find((value) => value !== '') ?? '';
  const arxivId =
    readArxivId(written('eprint')) ??
    readArxivId([written('url'), written('doi'), field('journal')].join(' '));
  const kind = kindOf(entry.type, arxivId, field);
  return {
    line: entry.line,
    lastLine: entry.lastLine,
    title: [field('title'), field('subtitle')].filter((part) => part !== '').join(': '),
    abstract: field('abstract'),
    authors: namesIn(written('author')),
    venue: field('journal', 'journaltitle', 'booktitle', 'eventtitle', ...placeFields(kind)),
    doi: readDoi(written('doi').replaceAll('\\', '')) ?? readDoi(written('url')),
    arxivId,
    url: written('url').replaceAll('\\', ''),
    keywords: splitList(field('keywords', 'keyword'), /[;,\n]/),
    published:
      readPublished(field('date')) ??
      readPublished([field('year'), field('month'), field('day')].join(' ')),
    kind,
  };
}

/** Standard BibTeX has no type for preprints: they are written as anything else that has an arXiv id or says so. */
function kindOf(type: string, arxivId: string | null, field: Field): WorkKind | null {
  const kind = workKind(type);
  if (kind !== null || !/^(?:misc|online|electronic)$/.test(type)) return kind;
  const said = ['note', 'howpublished', 'type'].map((name) => field(name)).join(' ');
  return arxivId !== null || /\bpreprint\b/i.test(said) ? 'preprint' : null;
}

/** Fields that say where a work of a kind appeared, when it has no journal or proceedings. */
function placeFields(kind: WorkKind | null): readonly string[] {
  if (kind === 'thesis') return ['school', 'institution'];
  return kind === 'report' ? ['institution'] : [];
}

/** Fields that an entry inherits by `crossref`. */
const INHERITED = new Set(['year', 'month', 'date', 'journal', 'journaltitle', 'booktitle']);

/** The text of a field: the entry's own, else that of the entries it refers to. */
function withParents(entry: BibtexEntry, byKey: ByKey): (name: string) => string {
  const parentAt = (field: string) =>
    byKey.get(entry.fields.get(field)?.trim().toLowerCase() ?? '')?.fields;
  const [whole, shared] = [parentAt('crossref'), parentAt('xdata')];
  return (name) => {
    const own = entry.fields.get(name) ?? shared?.get(name);
    if (own !== undefined || !INHERITED.has(name)) return own ?? '';
    return whole?.get(name) ?? (name === 'booktitle' ? (whole?.get('title') ?? '') : '');
  };
}

/** Mathematics that is a single script: `Cu$_2$O`. */
const LONE_SCRIPT = /\$([_^])\{?(\w+)\}?\$/g;

/** Commands for characters that are special in TeX. */
const LITERALS: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
  textasciigrave: '`',
  textless: '<',
  textgreater: '>',
  textbar: '|',
  textquotedbl: '"',
};
const NAMES = Object.keys(LITERALS).join('|');
/**
 * Such a command, with the word after it, which would otherwise be read as part of a command; an escaped
 * character (`\%`); a hyphen or apostrophe separated from the next one by `{}`.
 */
const LITERAL = new RegExp(
  `\\\\(${NAMES})(?:\\{\\}([A-Za-z]*)|(?![A-Za-z]))|\\\\([&%$#_])|([-'])\\{\\}`,
  'g',
);
/** Letters of the Vai script as placeholders for these while the TeX around them is read. */
const PLACEHOLDER = /[\ua500-\ua5ff]/g;
const [FIRST_PLACEHOLDER, PLACEHOLDERS] = [0xa500, 0x100];

/** Text without mark-up and TeX. */
function readable(text: string): string {
  if (!/[\\{}$~]|--|``|''/.test(text)) return withoutTags(text);
  const held: string[] = [];
  const isVai = text.search(PLACEHOLDER) >= 0;
  const rest = text.replace(LITERAL, (all, ...found: readonly (string | undefined)[]) => {
    if (isVai || held.length === PLACEHOLDERS) return all;
    const [name, word = '', sign, single] = found;
    held.push(name === undefined ? (sign ?? single!) : `${LITERALS[name]!}${word}`);
    return String.fromCharCode(FIRST_PLACEHOLDER + held.length - 1);
  });
  const clean = withoutTags(cleanText(rest.replace(LONE_SCRIPT, '$1{$2}')));
  // By number, not in sequence: some may have been removed together with a command.
  return clean.replace(PLACEHOLDER, (letter) => {
    return held[letter.charCodeAt(0) - FIRST_PLACEHOLDER] ?? letter;
  });
}

/** Names joined by “and” outside braces, without “others”. */
function namesIn(written: string): string[] {
  return partsOf(written, /\s+and\s+/iy)
    .filter((name) => !/^others$/i.test(name))
    .map(nameOf);
}

/** Splits a text at separators outside braces. */
function partsOf(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '{') depth++;
    else if (text[i] === '}') depth--;
    else if (depth <= 0) {
      separator.lastIndex = i;
      const found = separator.exec(text);
      if (!found) continue;
      parts.push(text.slice(from, i));
      from = separator.lastIndex;
      i = from - 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
}

/** `Family, Given`; a name in braces is that of an organisation and stays as it is. */
function nameOf(written: string): string {
  if (/^\{.*\}$/s.test(written) && partsOf(written, /[\s,]+/y).length === 1)
    return readable(written);
  const named = new Map(
    [...written.matchAll(/(family|given|prefix|suffix)\s*=\s*("[^"]*"|\{[^{}]*\}|[^,]*)/gi)].map(
      ([, part, value]) => [part!.toLowerCase(), readable(value!.replace(/^"|"$/g, ''))] as const,
    ),
  );
  const family = named.get('family');
  if (family !== undefined) {
    const whole = [named.get('prefix'), family].filter(Boolean).join(' ');
    return [whole, named.get('given'), named.get('suffix')].filter(Boolean).join(', ');
  }
  const [last = '', ...rest] = partsOf(written, /\s*,\s*/y).map(readable);
  // `von Last, Jr, First`
  if (rest.length > 0) return [last, ...rest.toReversed()].filter((part) => part !== '').join(', ');
  return fromFirst(partsOf(written, /[\s~]+/y).map(readable));
}

/** `Ludwig van Beethoven`: the family name begins with the first lower-case word, or is the last word. */
function fromFirst(words: readonly string[]): string {
  const small = words.findIndex(
    (word, i) => i > 0 && i < words.length - 1 && /^\p{Ll}/u.test(word),
  );
  const split = small > 0 ? small : words.length - 1;
  const [given, family] = [words.slice(0, split).join(' '), words.slice(split).join(' ')];
  return given === '' ? family : `${family}, ${given}`;
}
