// Text that no rule of cleaning can change, told in one pass: most titles and abstracts are, and need
// none of the rules tried on them.

import { codeAt, unitsOf } from '../concepts/characters.ts';
import { GREEK } from './symbols.ts';

// What a unit is to the pass. White space but the blank is loud, and so is what is not named here.
const LOUD = 0;
const LETTER = 1;
const SIGN = 2;
/** A sign that is loud in some company: two in a row, an address around it. */
const WATCHED = 3;

const kinds = new Uint8Array(0x10000);
function mark(signs: string, kind: number): void {
  for (const sign of signs) kinds[sign.charCodeAt(0)] = kind;
}
mark('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', LETTER);
mark('0123456789,;:()[]?!"%+=<>#@', SIGN);
// Beyond ASCII what is common and of no rule. A, a and A with ^ or ~ are how damaged letters begin.
mark('‘’“”–—…•°±·×÷¿¡éèêëíìîïóòôöõøúùûüáàäåãçñÉÈÊËÍÌÎÏÓÒÔÖÕØÚÙÛÜÁÀÄÅÇÑß', SIGN);
mark(" -'./", WATCHED);

/** A piece that calls for a rule, wherever it stands but before `not`. */
interface Piece {
  readonly text: string;
  readonly not: RegExp | null;
}

const each = (not: RegExp | null, ...texts: string[]): Piece[] =>
  texts.map((text) => ({ text, not }));
const digits = (make: (digit: string) => string) => Array.from('0123456789', make);

/** What the rules of `math-words.ts` and the others look for, where no sign is loud. */
const PIECES: readonly Piece[] = [
  ...each(null, 'x20', 'left(', 'left['),
  ...each(null, 'mathord', 'mathop', 'mathbin', 'mathrel', 'mathpunct', 'tilde', 'sqrt', 'loglog'),
  ...each(null, 'ightarrow', 'leftarrow', 'propto', 'mapsto', 'subseteq', 'supseteq'),
  ...each(null, ')le', ')ge', ...digits((n) => `le${n}`), ...digits((n) => `ge${n}`)),
  ...each(null, ')times', ']times', ') times', ...digits((n) => `${n}times`)),
  ...each(null, ' pm', '(pm', ...digits((n) => `${n}pm`)),
  ...each(null, 'varepsilon', 'vartheta', 'varphi'),
  ...each(/[a-z]{2}/y, 'geq', 'leq', 'neq'),
  ...each(/[A-Za-z]/y, 'cdot', 'otimes', 'oplus', 'circ'),
];

/** Whole words of ASCII letters that call for one. */
const WORDS = new Set([
  ...Object.keys(GREEK),
  ...'mathcal mathbf mathrm mathsf mathfrak mathscr mathbb sim approx gg ll mid ell'.split(' '),
  ...'forall nabla infty emptyset ldots cdots'.split(' '),
  ...Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', (a) => `${a}times`),
]);

/** Places of a table of bits: few enough for the processor's nearest cache. */
const PLACES = 1 << 14;

const isEnd = new Uint8Array(PLACES / 8);
const isWord = new Uint8Array(PLACES / 8);
const byEnd = new Map<number, Piece[]>();
for (const piece of PIECES) {
  const [a, b, c] = [-3, -2, -1].map((at) => piece.text.charCodeAt(piece.text.length + at));
  const place = placeOf(a!, b!, c!);
  isEnd[place >>> 3]! |= 1 << (place & 7);
  byEnd.set(place, [...(byEnd.get(place) ?? []), piece]);
}
for (const word of WORDS) {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = extend(hash, word.charCodeAt(at));
  isWord[(hash & (PLACES - 1)) >>> 3]! |= 1 << (hash & 7);
}

function placeOf(a: number, b: number, c: number): number {
  return ((a << 9) ^ (b << 5) ^ c) & (PLACES - 1);
}

function extend(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** Whether cleaning would leave a text as it is for sure; false tells nothing. */
export function isQuiet(text: string): boolean {
  const { length } = text;
  const units = unitsOf(text);
  let [hash, word] = [0, 0];
  // As if behind a blank: a text may not begin with one.
  let [second, last] = [0, BLANK];
  for (let at = 0; at < length; at++) {
    const unit = units[at]!;
    const kind = kinds[unit]!;
    if (kind === LETTER) hash = extend(hash, unit);
    else {
      if (kind === LOUD || (kind === WATCHED && isLoudBehind(text, at, unit, last))) return false;
      if (mayBeWord(hash) && WORDS.has(text.slice(word, at))) return false;
      [hash, word] = [0, at + 1];
    }
    const place = placeOf(second, last, unit);
    if ((isEnd[place >>> 3]! & (1 << (place & 7))) !== 0 && endsPiece(text, at, place))
      return false;
    second = last;
    last = unit;
  }
  const isWhole = length === 0 || last !== BLANK;
  return isWhole && !(mayBeWord(hash) && WORDS.has(text.slice(word)));
}

const [BLANK, HYPHEN, APOSTROPHE, STOP, SLASH, COLON, SMALL_W] = [32, 45, 39, 46, 47, 58, 119];

function mayBeWord(hash: number): boolean {
  return (isWord[(hash & (PLACES - 1)) >>> 3]! & (1 << (hash & 7))) !== 0;
}

/** Two blanks, hyphens or apostrophes in a row; `www.`; a slash that a stop or a colon stands close before. */
function isLoudBehind(text: string, at: number, unit: number, last: number): boolean {
  if (unit === BLANK || unit === HYPHEN || unit === APOSTROPHE) return last === unit;
  if (unit === STOP) return (last | 32) === SMALL_W && /www$/i.test(text.slice(0, at));
  for (let before = at - 1; before >= 0 && before >= at - LONGEST_DOMAIN; before--) {
    const found = codeAt(text, before);
    if (found === STOP || found === COLON || found === SLASH) return true;
  }
  return false;
}

/** `.com/`, in units before the slash. */
const LONGEST_DOMAIN = 4;

function endsPiece(text: string, at: number, place: number): boolean {
  return byEnd.get(place)!.some(({ text: piece, not }) => {
    if (!text.startsWith(piece, at + 1 - piece.length)) return false;
    if (not === null) return true;
    not.lastIndex = at + 1;
    return !not.test(text);
  });
}
