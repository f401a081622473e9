// Words split into the pieces that a short form takes letters from: “eXtreme Gradient-Boosting” has four.

import {
  CASELESS,
  codeAt,
  DIGIT,
  kindsAt,
  LOWER,
  MARK,
  UPPER,
  widthAt,
} from '../text/characters.ts';

/** A piece of a word; offsets into the text. */
export interface WordPart {
  /** In lower case. */
  readonly letters: string;
  /** Of the whole word, including the other pieces of a compound. */
  readonly wordStart: number;
  readonly wordEnd: number;
  /** Cost of skipping the piece in a short form. */
  readonly skip: number;
  /** Cost of taking letters from it. */
  readonly give: number;
  /** Cost of having it between a phrase and its short form. */
  readonly trail: number;
  /** Cost of beginning a phrase here. */
  readonly begin: number;
}

const STOP_WORDS = new Set(
  'a an and as at by for from in into its of on or over per that the to via we with without is are be which using between based de la du des der und'.split(
    ' ',
  ),
);

const LONGEST_STOP_WORD = Math.max(...[...STOP_WORDS].map((word) => word.length));

const COST = {
  word: 1,
  trailing: 1.1,
  hyphen: 0.35,
  camel: 0.2,
  comma: 0.5,
  stopWord: 0.1,
  // Slightly above 0, so that no loosely matched phrase ends in “and”.
  stopGives: 0.05,
  stopBegins: 0.9,
};

/** The pieces of the words between two offsets, in order. */
export function partsOf(text: string, from: number, to: number): WordPart[] {
  const stretch = text.slice(from, to);
  const found: Growing[] = [];
  let isSpaced: boolean | null = null;
  let wordStart = from;
  let last = 0;
  for (let start = nextPart(stretch, 0); start < stretch.length; start = nextPart(stretch, last)) {
    const gap = found.length === 0 ? ' ' : stretch.slice(last, start);
    if (!PLAIN_GAPS.has(gap)) isSpaced ??= SPACED.test(text.slice(Math.max(0, from - 2), to + 3));
    const kind = kindOf(gap, isSpaced === true);
    if (kind === 'between') wordStart = from + start;
    last = partEnd(stretch, start);
    const letters = stretch.slice(start, last).toLowerCase();
    const { skip, give, trail, begin } = costsOf(letters, kind, gap);
    found.push({ letters, wordStart, wordEnd: from + last, skip, give, trail, begin });
  }
  // Each piece gets the end of the last piece of its word.
  for (let i = found.length - 2; i >= 0; i--) {
    if (found[i]!.wordStart === found[i + 1]!.wordStart) found[i]!.wordEnd = found[i + 1]!.wordEnd;
  }
  return found;
}

/** Classes of characters that any piece begins with. */
const BEGINS = UPPER | LOWER | CASELESS | MARK | DIGIT;
const SMALL = LOWER | CASELESS | MARK;

/** Where the next piece begins, from `from` on; the text's length when there is none. */
function nextPart(text: string, from: number): number {
  let at = from;
  while (at < text.length && (kindsAt(text, at) & BEGINS) === 0) at += widthAt(text, at);
  return at;
}

/**
 * The end of the piece at `start`, digits first: small letters with a capital before them, or
 * capitals up to the one that begins such a word, or a number with its decimals and a capital.
 */
function partEnd(text: string, start: number): number {
  const digits = runEnd(text, start, DIGIT);
  const capitals = runEnd(text, digits, UPPER);
  const isOne = capitals - digits === (capitals > digits ? widthAt(text, digits) : 0);
  if (isOne && (kindsAt(text, capitals) & SMALL) !== 0) return runEnd(text, capitals, SMALL);
  if (capitals > digits)
    return (kindsAt(text, capitals) & LOWER) !== 0 ? before(text, capitals) : capitals;
  const decimals = text[digits] === '.' ? runEnd(text, digits + 1, DIGIT) : digits;
  const end = decimals > digits + 1 ? decimals : digits;
  return (kindsAt(text, end) & UPPER) === 0 ? end : end + widthAt(text, end);
}

function runEnd(text: string, from: number, kinds: number): number {
  let end = from;
  // Most words need no table.
  if ((kinds & LOWER) !== 0) while (end < text.length && isSmall(codeAt(text, end))) end++;
  while ((kindsAt(text, end) & kinds) !== 0) end += widthAt(text, end);
  return end;
}

/** A small letter of English. */
function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** The start of the character that ends at `end`. */
function before(text: string, end: number): number {
  return widthAt(text, end - 2) === 2 ? end - 2 : end - 1;
}

type Growing = Omit<WordPart, 'wordEnd'> & { wordEnd: number };

/** Output of a tokenizer: blanks before a comma, inside a bracket. Its hyphens have blanks too. */
const SPACED = /\s[,.)\]]|[([]\s/;

/** Gaps whose kind does not depend on the surrounding text. */
const PLAIN_GAPS = new Set(['', ' ', '-']);

type Gap = 'between' | 'hyphen' | 'camel';

function kindOf(gap: string, isSpaced: boolean): Gap {
  if (gap === '') return 'camel';
  if (gap === ' ') return 'between';
  if (gap === '-') return 'hyphen';
  const isHyphen = /^(?:\p{Pd}|['’])$/u.test(isSpaced ? gap.trim() : gap);
  return isHyphen ? 'hyphen' : 'between';
}

type Costs = Pick<WordPart, 'skip' | 'give' | 'trail' | 'begin'>;

const COSTS: Readonly<Record<Gap | 'stopWord' | 'comma', Costs>> = {
  between: { skip: COST.word, give: 0, trail: COST.trailing, begin: 0 },
  comma: { skip: COST.word + COST.comma, give: 0, trail: COST.trailing + COST.comma, begin: 0 },
  hyphen: { skip: COST.hyphen, give: 0, trail: COST.hyphen, begin: COST.hyphen },
  camel: { skip: COST.camel, give: 0, trail: COST.camel, begin: COST.camel },
  stopWord: {
    skip: COST.stopWord,
    give: COST.stopGives,
    trail: COST.stopWord,
    begin: COST.stopBegins,
  },
};

function costsOf(letters: string, kind: Gap, gap: string): Costs {
  if (letters.length <= LONGEST_STOP_WORD && STOP_WORDS.has(letters)) return COSTS.stopWord;
  return kind === 'between' && gap !== ' ' && gap.includes(',') ? COSTS.comma : COSTS[kind];
}
