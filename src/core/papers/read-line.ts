// Classifies a line of a dump: page furniture, a paper's author count or date, or plain text.

import { MONTHS } from './months.ts';
import type { PrintedDate } from './paper.ts';

/** A classified line; `number` is 1-based. */
export type DumpLine = { readonly number: number; readonly text: string } & (
  | { readonly kind: 'blank' | 'furniture' | 'dot' | 'text' }
  | { readonly kind: 'authors'; readonly count: number }
  | { readonly kind: 'date'; readonly date: PrintedDate; readonly comments: number | null }
);

/** Buttons and headings of the page, in lower case. */
const FURNITURE = new Set([
  'new',
  'subscribe',
  'daily papers',
  'trending papers',
  'byak and the research community',
  'by ak and the research community',
  'get trending papers in your email inbox!',
  'get trending papers in your email inbox once a day!',
]);

const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const AUTHORS = /^[•·*-]?\s*(\d{1,6}) authors?$/i;
const DOT = /^[•·∙]$/;
/** `Feb 9 5` is a day and a comment count; a trailing 19xx or 20xx is a year, comma or not. */
const DATE = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:,? ((?:19|20)\d\d))?(?: (\d{1,6}))?$/;

/** Classifies a line given without its line break; its text is trimmed. */
export function readLine(raw: string, number: number): DumpLine {
  const text = raw.trim();
  if (text === '') return { kind: 'blank', number, text };
  if (FURNITURE.has(text.toLowerCase())) return { kind: 'furniture', number, text };
  if (DOT.test(text)) return { kind: 'dot', number, text };
  const authors = AUTHORS.exec(text);
  if (authors) return { kind: 'authors', number, text, count: Number(authors[1]) };
  return readDate(text, number) ?? { kind: 'text', number, text };
}

function readDate(text: string, number: number): DumpLine | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const month = monthOf(match[1]!);
  const day = Number(match[2]);
  if (month === 0 || day < 1 || day > LONGEST_MONTH[month - 1]!) return null;
  const date = { year: match[3] === undefined ? null : Number(match[3]), month, day };
  const comments = match[4] === undefined ? null : Number(match[4]);
  return { kind: 'date', number, text, date, comments };
}

const FULL_MONTH =
  /^(?:january|february|march|april|june|july|august|sept(?:ember)?|october|november|december)$/;

/** 1 to 12 for `Nov` or `November`, 0 for any other word. */
function monthOf(word: string): number {
  const name = word.toLowerCase();
  if (name.length > 3 && !FULL_MONTH.test(name)) return 0;
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}
