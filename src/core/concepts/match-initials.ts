// Whether a short form spells a phrase. Each of its characters is aligned with the words in order, first at
// their beginnings, further ones inside; the cheapest alignment counts. The search space is that of
// Schwartz & Hearst (PSB 2003), the preference for initials that of later refinements.

import { codeAt } from '../text/characters.ts';
import { partsOf } from './word-parts.ts';
import type { LongFormRegion } from './definition-links.ts';
import type { WordPart } from './word-parts.ts';

/** The region of text that a short form spells, and the cost of the match; 0: initials of every word. */
export interface Spelling {
  readonly start: number;
  readonly end: number;
  readonly cost: number;
}

/** Cost of a letter inside a word: right after the one before it, or farther on. */
const NEXT = 0.1;
const INNER = 0.3;
/** Cost of a letter in a word that does not contribute its first letter: the m of “semimetric”. */
const INSIDE = 0.8;

/** Characters that stand for other beginnings of words, by their codes. */
const STANDS_FOR: ReadonlyMap<number, readonly string[]> = new Map(
  Object.entries({
    '1': ['one', 'first', 'single'],
    '2': ['to', 'two', 'second', 'double'],
    '3': ['three', 'tri', 'third'],
    '4': ['for', 'four'],
    '5': ['five', 'fifth'],
    '6': ['six'],
    x: ['ex', 'cross', 'trans'],
    n: ['and'],
    '&': ['and'],
  }).map(([character, heads]) => [codeAt(character, 0), heads]),
);

/**
 * The cheapest way in which the words of a region of text spell a short form, or null. A skipped word costs
 * 1, a stop word or a piece of a compound less; no phrase begins with a stop word.
 * @param side `before`: words after the phrase cost too; `after`: words before it do
 */
export function spellOut(
  short: string,
  text: string,
  [from, to]: readonly [from: number, to: number],
  side: LongFormRegion['side'],
): Spelling | null {
  if (!maySpell(short, text, from, to)) return null;
  const parts = partsOf(text, from, to);
  let best: Spelling | null = null;
  for (const letters of readingsOf(short)) {
    const spelling = align(lettersOf(letters), parts, side);
    if (spelling !== null && (best === null || spelling.cost < best.cost)) best = spelling;
  }
  return best;
}

const [LETTER_N, LETTER_X] = [110, 120];

/**
 * Whether the letters of a short form occur in a region in order, the first where a piece of a word may
 * begin: rejects most words beside a short form before they are split. Letters that stand for other
 * beginnings count as present, and so does everything behind a non-ASCII character.
 */
function maySpell(short: string, text: string, from: number, to: number): boolean {
  let at = from;
  for (let i = 0; i < short.length; i++) {
    const letter = codeAt(short, i) | 32;
    if (letter < 97 || letter > 122 || letter === LETTER_N || letter === LETTER_X) continue;
    for (; ; at++) {
      if (at >= to) return false;
      const unit = codeAt(text, at);
      if (unit >= 128) return true;
      if ((unit | 32) === letter && (i > 0 || mayBeginPiece(text, from, at))) break;
    }
    at++;
  }
  return true;
}

/** A small letter after another letter begins no piece. */
function mayBeginPiece(text: string, from: number, at: number): boolean {
  if (at === from || codeAt(text, at) < 97) return true;
  const before = codeAt(text, at - 1) | 32;
  return before < 97 || before > 122;
}

/** The letters to be aligned; a digit may also repeat the letter before it, as in A3C. */
function readingsOf(short: string): string[] {
  const lower = short.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return [lower];
  const plain = lower.replace(/[μµ]/g, 'mu').replace(/[^\p{L}\p{N}&]/gu, '');
  if (!/[2-4]/.test(plain)) return [plain];
  const repeated = plain.replace(/(\p{L})([2-4])/gu, (_, letter: string, times: string) =>
    letter.repeat(Number(times)),
  );
  return repeated === plain ? [plain] : [plain, repeated];
}

/** The letters of a short form by their codes, and what else each stands for. */
interface Letters {
  readonly codes: readonly number[];
  readonly heads: readonly (readonly string[] | undefined)[];
}

function lettersOf(text: string): Letters {
  const codes: number[] = [];
  for (let at = 0; at < text.length; at++) codes.push(codeAt(text, at));
  return { codes, heads: codes.map((code) => STANDS_FOR.get(code)) };
}

/** Best steps in rows of `width`, a row for each part, by the number of letters matched before it. */
interface Steps {
  readonly width: number;
  /** The cost from here on; one row more than parts. */
  readonly costs: Float64Array;
  /** How many letters are taken from the part. */
  readonly takes: Uint8Array;
}

function align(
  letters: Letters,
  parts: readonly WordPart[],
  side: LongFormRegion['side'],
): Spelling | null {
  const steps = bestSteps(letters, parts, side);
  const first = firstPart(steps, parts, side);
  if (first === null) return null;
  const last = lastPart(steps, first.part, letters.codes.length);
  return { start: parts[first.part]!.wordStart, end: parts[last]!.wordEnd, cost: first.cost };
}

// A buffer for the steps of one alignment, which grows with the longest: allocating takes longer than
// filling.
let room: Omit<Steps, 'width'> = { costs: new Float64Array(512), takes: new Uint8Array(512) };

function roomFor(width: number, rows: number): Steps {
  const size = width * (rows + 1);
  if (size > room.takes.length) {
    room = { costs: new Float64Array(2 * size), takes: new Uint8Array(2 * size) };
  }
  room.costs.fill(Infinity, rows * width, size - 1);
  room.costs[size - 1] = 0;
  room.takes.fill(0, 0, size);
  return { width, costs: room.costs, takes: room.takes };
}

/** Dynamic programme from the last part to the first; the result is valid until the next call. */
function bestSteps(
  letters: Letters,
  parts: readonly WordPart[],
  side: LongFormRegion['side'],
): Steps {
  const { length } = letters.codes;
  const width = length + 1;
  const steps = roomFor(width, parts.length);
  const { costs } = steps;
  for (let p = parts.length - 1; p >= 0; p--) {
    const part = parts[p]!;
    const inner = signsBehindFirst(part.letters);
    for (let from = 0; from < length; from++) {
      chooseStep(steps, letters, from, part, inner, p * width);
    }
    // After the last letter, words cost only when they separate the phrase from its short form.
    costs[p * width + length] =
      side === 'before' ? costs[(p + 1) * width + length]! + part.trail : 0;
  }
  return steps;
}

/** A bit for each letter of a word but its first; several letters may share one. */
function signsBehindFirst(word: string): number {
  let signs = 0;
  for (let at = 1; at < word.length; at++) signs |= 1 << (codeAt(word, at) & 31);
  return signs;
}

/** Tries every way in which a part yields no letter, or one or more, the first from its beginning. */
function chooseStep(
  { width, costs, takes }: Steps,
  letters: Letters,
  from: number,
  part: WordPart,
  inner: number,
  row: number,
): void {
  const word = part.letters;
  const rest = row + width;
  const { codes } = letters;
  let best = part.skip + costs[rest + from]!;
  let take = 0;
  const head = headLength(letters, from, word);
  // Most words do not contain the letter at all.
  const mayBeInside = from > 0 && head === 0 && (inner & (1 << (codes[from]! & 31))) !== 0;
  const inside = mayBeInside ? placeOf(codes[from]!, word, 1) + 1 : 0;
  let cost = inside > 0 ? INSIDE : head === 1 ? 0 : NEXT;
  for (let i = from + 1, at = head + inside; at > 0; i++) {
    const total = cost + part.give + costs[rest + i]!;
    // At equal cost the part gives its letters.
    if (total <= best) {
      best = total;
      take = i - from;
    }
    const next = i < codes.length ? placeOf(codes[i]!, word, at) : -1;
    if (next < 0) break;
    cost += next === at ? NEXT : INNER;
    at = next + 1;
  }
  costs[row + from] = best;
  takes[row + from] = take;
}

/** Index of a letter of the short form in a word, from an index on; -1 where it is not. */
function placeOf(wanted: number, word: string, from: number): number {
  for (let at = from; at < word.length; at++) if (codeAt(word, at) === wanted) return at;
  return -1;
}

/** Length of a word's beginning that a character stands for; 0: the word begins otherwise. */
function headLength({ codes, heads: all }: Letters, from: number, word: string): number {
  if (codeAt(word, 0) === codes[from]) return 1;
  const heads = all[from];
  return heads?.find((head) => word.startsWith(head))?.length ?? 0;
}

/** The part where the cheapest alignment begins; of equals the nearest to the short form. */
function firstPart(steps: Steps, parts: readonly WordPart[], side: LongFormRegion['side']) {
  let [best, least] = [-1, Infinity];
  let ahead = 0;
  for (let p = 0; p < parts.length; p++) {
    const part = parts[p]!;
    const take = steps.takes[p * steps.width]!;
    const cost = steps.costs[p * steps.width]!;
    const total = cost + part.begin + (side === 'after' ? ahead : 0);
    const isBetter = side === 'after' ? total < least : total <= least;
    if (take > 0 && total < Infinity && isBetter) [best, least] = [p, total];
    ahead += part.skip;
  }
  return best < 0 ? null : { part: best, cost: least };
}

function lastPart(steps: Steps, first: number, letters: number): number {
  let last = first;
  for (let p = first, given = 0; given < letters; p++) {
    const take = steps.takes[p * steps.width + given]!;
    if (take > 0) last = p;
    given += take;
  }
  return last;
}
