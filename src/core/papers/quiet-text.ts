// Text that no rule of cleaning can change, told in one pass: most titles and abstracts are, and need
// none of the rules tried on them. All that calls for a rule is sought at once, by an automaton (A. Aho &
// M. Corasick, Efficient string matching, 1975) that is built as far as texts lead into it.

import { codeAt, unitsOf } from '../concepts/characters.ts';
import { GREEK } from './symbols.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

// What a unit is to the automaton. White space but the blank is loud, and so is what is not named here.
const LOUD = 0;
/** Every letter of ASCII is a sign of its own: the first is 1. */
const LAST_LETTER = LETTERS.length;
/** Signs that stand in what is sought, each its own; all digits are one, and all that are in none. */
const OWN = " -'./()[]";
const DIGIT = LAST_LETTER + OWN.length + 1;
const OTHER = DIGIT + 1;
const SIGNS = OTHER + 1;

const signs = new Uint8Array(0x10000);
function mark(units: string, signOf: (i: number) => number): void {
  Array.from(units).forEach((unit, i) => (signs[unit.charCodeAt(0)] = signOf(i)));
}
mark(LETTERS, (i) => i + 1);
mark(OWN, (i) => LAST_LETTER + 1 + i);
mark('0123456789', () => DIGIT);
mark(',;:?!"%+=<>#@', () => OTHER);
// Beyond ASCII what is common and of no rule. A, a and A with ^ or ~ are how damaged letters begin.
mark('‘’“”–—…•°±·×÷¿¡éèêëíìîïóòôöõøúùûüáàäåãçñÉÈÊËÍÌÎÏÓÒÔÖÕØÚÙÛÜÁÀÄÅÇÑß', () => OTHER);

/** What calls for a rule wherever it stands. */
interface Piece {
  /** The signs it is made of; {@link EDGE} for the edge of a word. */
  readonly signs: readonly number[];
  /** Whether it does where it ends, in this text; always where this is null. */
  readonly isLoud: ((text: string, end: number) => boolean) | null;
}

/** Whatever is no letter. */
const EDGE = -1;

function isOf(sign: number, wanted: number): boolean {
  return wanted === EDGE ? sign > LAST_LETTER : sign === wanted;
}

function signsOf(text: string): number[] {
  return Array.from(text, (unit) => signs[unit.charCodeAt(0)]!);
}

function pieces(...texts: string[]): Piece[] {
  return texts.map((text) => ({ signs: signsOf(text), isLoud: null }));
}

/** The same where something else than this follows. */
function piecesBut(not: RegExp, ...texts: string[]): Piece[] {
  const isLoud = (text: string, end: number) => {
    not.lastIndex = end;
    return !not.test(text);
  };
  return texts.map((text) => ({ signs: signsOf(text), isLoud }));
}

function words(...texts: string[]): Piece[] {
  return texts.map((text) => ({ signs: [EDGE, ...signsOf(text), EDGE], isLoud: null }));
}

/** What the rules of `math-words.ts` and the others look for, where no sign is loud. A 0 is any digit. */
const SOUGHT: readonly Piece[] = [
  ...pieces('  ', '--', "''", 'left(', 'left['),
  { signs: signsOf('x20'), isLoud: (text, end) => text.startsWith('20', end - 2) },
  ...pieces('mathord', 'mathop', 'mathbin', 'mathrel', 'mathpunct', 'tilde', 'sqrt', 'loglog'),
  ...pieces('ightarrow', 'leftarrow', 'propto', 'mapsto', 'subseteq', 'supseteq'),
  ...pieces(')le', ')ge', 'le0', 'ge0', ')times', ']times', ') times', '0times'),
  ...pieces(' pm', '(pm', '0pm', 'varepsilon', 'vartheta', 'varphi'),
  ...piecesBut(/[a-z]{2}/y, 'geq', 'leq', 'neq'),
  ...piecesBut(/[A-Za-z]/y, 'cdot', 'otimes', 'oplus', 'circ'),
  ...pieces('www.', 'wwW.', 'wWw.', 'wWW.', 'Www.', 'WwW.', 'WWw.', 'WWW.'),
  { signs: signsOf('/'), isLoud: isLoudSlash },
  ...words(...Object.keys(GREEK)),
  ...words(
    ...'mathcal mathbf mathrm mathsf mathfrak mathscr mathbb sim approx gg ll mid'.split(' '),
  ),
  ...words(...'ell forall nabla infty emptyset ldots cdots'.split(' ')),
  ...words(...Array.from(LETTERS, (letter) => `${letter}times`)),
];

/** `.com/`, in units before the slash. */
const LONGEST_DOMAIN = 4;

const [BLANK, STOP, SLASH, COLON] = [32, 46, 47, 58];

/** A web address that stands apart and is written so that no rule reads into it, with what is around it. */
const PLAIN_ADDRESS = /^\(?https?:\/\/[A-Za-z0-9]+(?:[./-][A-Za-z0-9]+)*\/?\)?[.,;:]?$/;

/** A slash that may be of an address, unless that is a plain one and the only one: two may be one twice. */
function isLoudSlash(text: string, end: number): boolean {
  if (!isBehindDomain(text, end)) return false;
  const next = text.indexOf(' ', end);
  const word = text.slice(text.lastIndexOf(' ', end) + 1, next < 0 ? text.length : next);
  return !PLAIN_ADDRESS.test(word) || text.indexOf('://') !== text.lastIndexOf('://');
}

/** A slash that a stop or a colon stands close before, or another slash. */
function isBehindDomain(text: string, end: number): boolean {
  for (let at = end - 2; at >= 0 && at >= end - 1 - LONGEST_DOMAIN; at--) {
    const found = codeAt(text, at);
    if (found === STOP || found === COLON || found === SLASH) return true;
  }
  return false;
}

/** A piece of which some signs have been met: one object for all states that it is in. */
interface Begun {
  readonly piece: Piece;
  readonly number: number;
  /** The sign that would go on with it. */
  readonly wanted: number;
  /** The same with one more sign met; null with the last one, which ends it. */
  readonly after: Begun | null;
}

let numbered = 0;

/** A piece of which the first sign has been met, and all that may follow from it. */
function begunWith(piece: Piece): Begun {
  let begun: Begun | null = null;
  for (let met = piece.signs.length; met > 0; met--) {
    begun = { piece, number: numbered++, wanted: piece.signs[met] ?? LOUD, after: begun };
  }
  return begun!;
}

const FIRST = SOUGHT.map(begunWith);

/** By sign: the pieces that begin with it. */
const FRESH: readonly (readonly Begun[])[] = Array.from({ length: SIGNS }, (_, sign) =>
  FIRST.filter(({ piece }) => isOf(sign, piece.signs[0]!)),
);

/** Where a sign leads, and what ends with it. */
interface Transition {
  readonly next: number;
  readonly ended: readonly Piece[];
}

/** Stands for a transition with which a piece ends; one that has not been built is 0. */
const ENDS = 1;

/**
 * For each state the next one by every sign, each state by where its transitions begin: the pieces that have
 * begun are all that a state is. There are 634 of them, of which a large corpus meets half.
 */
class Automaton {
  /** The transitions, of 16 bits so that they stay in the processor's nearest cache; a longer column in time. */
  table = new Uint16Array(SIGNS);
  /** Of each state; there is none at 0, where a transition that is not built would lead. */
  private readonly begun: (readonly Begun[])[] = [[]];
  private readonly byPieces = new Map<string, number>();
  /** The transitions with which pieces end. */
  private readonly endings = new Map<number, Transition>();

  /** The state behind some pieces that have begun. */
  private stateOf(begun: readonly Begun[]): number {
    const key = begun.map(({ number }) => number).join(',');
    const known = this.byPieces.get(key);
    if (known !== undefined) return known;
    const state = SIGNS * this.begun.length;
    this.byPieces.set(key, state);
    this.begun.push(begun);
    if (state + SIGNS > this.table.length) {
      const larger = new Uint16Array(2 * (state + SIGNS));
      larger.set(this.table);
      this.table = larger;
    }
    return state;
  }

  /** The transition by a sign: the state behind it, and the pieces that end with it. */
  follow(state: number, sign: number): Transition {
    const known = this.endings.get(state + sign);
    if (known) return known;
    const going = [...FRESH[sign]!];
    for (const { wanted, after } of this.begun[state / SIGNS]!) {
      if (isOf(sign, wanted)) going.push(after!);
    }
    const ended = going.filter(({ after }) => after === null).map(({ piece }) => piece);
    const next = this.stateOf(going.filter(({ after }) => after !== null));
    const isEnd = sign === LOUD || ended.length > 0;
    this.table[state + sign] = isEnd ? ENDS : next;
    if (isEnd) this.endings.set(state + sign, { next, ended });
    return { next, ended };
  }
}

const automaton = new Automaton();

/** As if behind a blank: a text may not begin with one. */
const START = automaton.follow(0, signs[BLANK]!).next;

/** The state behind a sign where it is not told at once; or {@link ENDS} where the text is loud by it. */
function nextOf(state: number, sign: number, text: string, end: number): number {
  const { next, ended } = automaton.follow(state, sign);
  const isLoud = sign === LOUD || ended.some((piece) => piece.isLoud?.(text, end) ?? true);
  return isLoud ? ENDS : next;
}

/** Whether cleaning would leave a text as it is for sure; false tells nothing. */
export function isQuiet(text: string): boolean {
  const { length } = text;
  const units = unitsOf(text);
  let { table } = automaton;
  let state = START;
  for (let at = 0; at < length; at++) {
    const sign = signs[units[at]!]!;
    let next = table[state + sign]!;
    if (next <= ENDS) {
      next = nextOf(state, sign, text, at + 1);
      if (next === ENDS) return false;
      ({ table } = automaton);
    }
    state = next;
  }
  if (length === 0) return true;
  // A word may end with the text.
  const isWhole = table[state + OTHER]! > ENDS || nextOf(state, OTHER, text, length) !== ENDS;
  return isWhole && units[length - 1] !== BLANK;
}
