// Acronym definitions in running text: “sharpness-aware minimization (SAM)”, “SAM (sharpness-aware
// minimization)”, “GAN stands for …”. After A. Schwartz & M. Hearst, A simple algorithm for
// identifying abbreviation definitions in biomedical text, PSB 2003, with the repairs since.

import { FREEDOM, stretchAfter, stretchBefore } from './definition-links.ts';
import { spellOut } from './match-initials.ts';
import { findShortForms, isShouted } from './short-forms.ts';
import type { Stretch } from './definition-links.ts';
import type { ShortForm } from './short-forms.ts';

/** A short form and the long form the text gives it; offsets into the text, in UTF-16 units. */
export interface AcronymDefinition {
  /** Singular: LLM for “LLMs”. */
  readonly short: string;
  readonly long: string;
  readonly shortStart: number;
  readonly longStart: number;
}

/**
 * All definitions in a text, in reading order of the short forms; of one short form the first
 * counts. The text may be as printed or with blanks around its punctuation.
 */
export function findDefinitions(text: string): AcronymDefinition[] {
  const found = new Map<string, AcronymDefinition>();
  for (const short of findShortForms(text)) {
    if (found.has(short.bare)) continue;
    const definition =
      define(text, short, stretchBefore(text, short.start)) ??
      define(text, short, stretchAfter(text, short.end));
    if (definition) found.set(short.bare, definition);
  }
  return [...found.values()];
}

function define(text: string, short: ShortForm, stretch: Stretch | null): AcronymDefinition | null {
  if (stretch === null || !isWorthwhile(text, short.bare, stretch)) return null;
  const { bare, start: shortStart } = short;
  const spelling = spellOut(bare, text, windowOf(text, bare.length, stretch), stretch.side);
  if (!spelling || spelling.cost > stretch.freedom * bare.length) return null;
  const long = text.slice(spelling.start, spelling.end);
  const isLong = long.length > bare.length + 1 && !long.split(/[\s-]+/).includes(bare);
  return isLong ? { short: bare, long, shortStart, longStart: spelling.start } : null;
}

/** Two letters in passing define nothing; without freedom, the nearest word must have its letter. */
function isWorthwhile(text: string, bare: string, { at, side, freedom }: Stretch): boolean {
  if (freedom <= FREEDOM.phrase && isShouted(bare)) return false;
  if (freedom > FREEDOM.none) return true;
  if (bare.length < 3) return false;
  const isBefore = side === 'before';
  const word = isBefore ? lastPieceStart(text, at) : at;
  const letter = isBefore ? bare.at(-1)! : bare.charAt(0);
  return text.charAt(word).toLowerCase() === letter.toLowerCase();
}

function lastPieceStart(text: string, end: number): number {
  return Math.max(text.lastIndexOf(' ', end - 1), text.lastIndexOf('-', end - 1)) + 1;
}

/** Where a sentence, a clause or a bracket ends. */
const BREAK = /[.;:!?]\s|[()[\]]/u;

/** No long form is longer, in characters; a text without blanks must not be walked through. */
const LONGEST_LONG = 300;

/** The words nearest to the short form, within its sentence and outside brackets. */
function windowOf(
  text: string,
  letters: number,
  { at, side }: Stretch,
): readonly [from: number, to: number] {
  const words = Math.min(letters + 5, letters * 2) + 3;
  if (side === 'after') {
    return [at, at + lengthOfWords(text.slice(at, at + LONGEST_LONG), words)];
  }
  const near = Math.max(0, at - LONGEST_LONG);
  return [near + startOfWords(text.slice(near, at), words), at];
}

function startOfWords(before: string, words: number): number {
  let start = before.length;
  for (let i = 0; i < words && start > 0; i++) {
    const next = before.lastIndexOf(' ', start - 2) + 1;
    if (BREAK.test(before.slice(next, start))) break;
    start = next;
  }
  return start;
}

function lengthOfWords(after: string, words: number): number {
  let end = 0;
  for (let i = 0; i < words && end < after.length; i++) {
    const blank = after.indexOf(' ', end + 1);
    const next = blank < 0 ? after.length : blank;
    const stop = BREAK.exec(after.slice(end, next + 1));
    if (stop) return end + stop.index;
    end = next;
  }
  return end;
}
