// Refuses input without papers, with an error that names what was found instead.

import { InputError } from '../input-error.ts';
import type { DumpReading, DumpRecord } from './paper.ts';

const EXPECTED =
  'Expected a Hugging Face Daily Papers page saved as UTF-8 text: a title line, then its abstract line, paper after paper';

// The control characters no text file holds; tab, line feed, form feed and carriage return are fine.
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/;

/** With more than one unreadable character in this many, the file is not UTF-8 text. */
const CHARACTERS_PER_DAMAGE = 200;

/** With more than one zero in this many, it is not text. */
const CHARACTERS_PER_ZERO = 1000;

const OTHER_FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^%PDF/, 'a PDF'],
  [/^\{\\rtf/, 'rich text (RTF)'],
  [/^<(?:[a-z!?/])/i, 'HTML or XML'],
  [/^(?:\{\s*(?:"|$)|\[\s*(?:[{"[]|$))/, 'JSON'],
  [/^@[a-z]+\s*\{/i, 'BibTeX'],
  [/^#{1,6} /, 'Markdown'],
  [/^[A-Z][A-Z0-9] {2}- /, 'RIS'],
  [/^PMID- /, 'MEDLINE'],
  [/^%[0A-Z] /, 'EndNote'],
  [/^(?:FN .*\n|VR 1\.0|PT [JBSP]\b)/, 'Web of Science'],
  [
    /^(?:[^\n\t]*\t){3}|^(?:"[^"\n]*"|\w[\w ()./]{0,30})(?:,(?:"[^"\n]*"|[\w ()./]{1,30})(?=,)){3}/,
    'a table',
  ],
];

/** The remedy where a file is of no format at all. */
const GIVE_REFERENCES =
  'Give references as text: BibTeX, RIS, CSV or another format that Paperloom reads.';

/** Characters examined to recognise a file. */
const HEAD = 4000;

/** Pattern, description, remedy. */
const NEVER_TEXT: readonly (readonly [RegExp, string, string])[] = [
  [/^%PDF/, 'a PDF', 'Give the reference of the paper, as BibTeX or RIS.'],
  [/^\{\\rtf/, 'rich text (RTF)', 'Save it as plain text.'],
  [
    /^<(?:!doctype html|html[\s>]|\?xml[^>]*>\s*<(?:!doctype html|html[\s>]))/i,
    'a web page (HTML)',
    'Export the references from that site as RIS, BibTeX or CSV.',
  ],
  [
    /^(?:doi[ \t]*[\r\n]+)?(?:(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?10\.\d{4,9}\/[^\s,;]+[ \t]*(?:[\r\n]+|$)){2}/i,
    'a list of DOIs',
    'Titles are not looked up here; have a reference manager import the DOIs, and give its BibTeX or RIS.',
  ],
];

/**
 * Refuses files that no reader can read: empty, a PDF, rich text, a web page, a list of DOIs, binary data.
 * @throws InputError
 */
export function refuseUnreadable(file: string, text: string): void {
  const head = text.slice(0, HEAD);
  const start = head.search(/[^\s\ufeff]/);
  if (start < 0 && text.length <= HEAD)
    throw new InputError(file, 0, 'the file is empty', GIVE_REFERENCES);
  const found = NEVER_TEXT.find(([pattern]) => pattern.test(head.slice(Math.max(start, 0))));
  const line = lineAt(head, Math.max(start, 0));
  if (found) throw new InputError(file, line, `this is ${found[1]}`, found[2]);
  const zero = text.indexOf('\u0000');
  // A few zeros are damage: they are removed from text, and cost a record of JSON or XML.
  const isDamage =
    zero >= 0 && text.split('\u0000').length - 1 <= text.length / CHARACTERS_PER_ZERO;
  if (zero >= 0 && !isDamage)
    throw new InputError(
      file,
      lineAt(text, zero),
      'binary content, not text (character U+0000)',
      GIVE_REFERENCES,
    );
}

/** Throws InputError when the text is empty, binary, or plainly in another format. */
export function refuseOtherFormats(file: string, text: string): void {
  const start = text.search(/[^\s\ufeff]/);
  if (start < 0) throw refusal(file, 0, 'the file is empty');
  const line = lineAt(text, start);
  const found = OTHER_FORMATS.find(([pattern]) => pattern.test(text.slice(start, start + 80)));
  if (found) throw refusal(file, line, `this is ${found[1]}, not the text of a page`);
  refuseBinary(file, text);
}

function refuseBinary(file: string, text: string): void {
  const control = text.search(CONTROL);
  if (control >= 0) {
    const code = text.charCodeAt(control).toString(16).padStart(4, '0').toUpperCase();
    throw refusal(file, lineAt(text, control), `binary content (character U+${code})`);
  }
  const damaged = text.split('\ufffd').length - 1;
  if (damaged * CHARACTERS_PER_DAMAGE > text.length) {
    const line = lineAt(text, text.indexOf('\ufffd'));
    throw refusal(file, line, `${damaged} characters that are not UTF-8 text`);
  }
}

/** Characters; a longer run without a space is no word. */
const LONGEST_WORD = 300;

/** Throws InputError when a reading has no papers; `lines` are its lines of text. */
export function refuseNoPapers(reading: DumpReading, lines: readonly Excerpt[]): void {
  const { file, records } = reading;
  const first = lines[0];
  if (!first) throw refusal(file, 0, 'page headings only, no paper');
  if (lines.length === 1 && first.text.length > LONGEST_WORD && !/\s/.test(first.text))
    throw refusal(file, first.number, `this is not text in words (${quote(first.text)})`);
  if (lines.length === 1)
    throw refusal(file, first.number, `one single line of text (${quote(first.text)})`);
  if (records.length === 0) {
    const what = `no title with its abstract among ${lines.length} lines of text`;
    throw refusal(file, first.number, `${what}; the first reads ${quote(first.text)}`);
  }
}

/** A numbered line of text. */
interface Excerpt {
  readonly number: number;
  readonly text: string;
}

/**
 * Throws InputError for text whose lines were taken for titles and abstracts by accident: a program, a list, a
 * letter. Weighted by characters, so that one whole abstract outweighs many short fragments.
 */
export function refuseUnlikelyPapers(reading: DumpReading): void {
  const lengths = reading.records.map((record) => record.title.length + record.abstract.length);
  const inPapers = sum(lengths.filter((_, index) => readsAsPaper(reading.records[index]!)));
  const elsewhere = sum(lengths) - inPapers + sum(reading.skipped.map(({ text }) => text.length));
  if (inPapers > elsewhere) return;
  const line = reading.records[0]?.source.line ?? 0;
  throw refusal(reading.file, line, 'the lines do not read as titles and abstracts');
}

/** A heading and prose: without mark-up, and without sentences broken at the end of a line. */
function readsAsPaper({ title, abstract }: DumpRecord): boolean {
  const isTitle =
    /^[\p{Lu}\p{Lo}\p{N}"'“‘($\\{[]|^\p{Ll}+\p{Lu}/u.test(title) && !/[.,;:|]$/.test(title);
  const isProse = /^[\p{Lu}\p{Lo}\p{N}"'“‘($\\{[]/u.test(abstract) && !/[,;:|]$/.test(abstract);
  return isTitle && isProse && (abstract.length > LONG_PROSE || isSentence(abstract));
}

/** Characters from which on prose need not end with a full stop. */
const LONG_PROSE = 300;

function isSentence(text: string): boolean {
  return /[.!?]["'”’)\]]*$/.test(text) && text.split(' ').length >= 4;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function refusal(file: string, line: number, what: string): InputError {
  return new InputError(file, line, what, `${EXPECTED}.`);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n?|\n/).length;
}

function quote(text: string): string {
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}
