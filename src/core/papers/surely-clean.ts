// A one-pass test for text that cleaning certainly leaves unchanged, as it does most titles and abstracts. All
// patterns that a cleaning rule needs are searched at once by an Aho–Corasick automaton (A. Aho & M. Corasick,
// Efficient string matching, 1975), whose states are built on demand.

import { grown } from '../grown.ts';
import { codeAt, unitsOf } from '../text/characters.ts';
import { GREEK } from './symbols.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

// The automaton's alphabet: classes of UTF-16 code units. A unit not listed below is suspect by itself, and so
// is white space other than the blank.
const SUSPECT = 0;
/** Each ASCII letter is a class; the first is 1. */
const LAST_LETTER = LETTERS.length;
/** Other characters of patterns, a class each; all digits are one class, and all other harmless units. */
const PUNCTUATION = " -'./()[]";
const DIGIT = LAST_LETTER + PUNCTUATION.length + 1;
const OTHER = DIGIT + 1;
const CLASSES = OTHER + 1;

const classes = new Uint8Array(0x10000);
function classify(units: string, classOf: (i: number) => number): void {
  Array.from(units).forEach((unit, i) => (classes[unit.charCodeAt(0)] = classOf(i)));
}
classify(LETTERS, (i) => i + 1);
classify(PUNCTUATION, (i) => LAST_LETTER + 1 + i);
classify('0123456789', () => DIGIT);
classify(',;:?!"%+=<>#@', () => OTHER);
// Common characters beyond ASCII that no rule changes. Â, â and Ã are missing: mojibake begins with them.
classify('‘’“”–—…•°±·×÷¿¡éèêëíìîïóòôöõøúùûüáàäåãçñÉÈÊËÍÌÎÏÓÒÔÖÕØÚÙÛÜÁÀÄÅÇÑß', () => OTHER);

/** A pattern whose occurrence makes a text suspect. */
interface Pattern {
  /** Its characters as classes; {@link EDGE} for a word boundary. */
  readonly classes: readonly number[];
  /** Whether the occurrence that ends at `end` is suspect; null for always. */
  readonly isSuspect: ((text: string, end: number) => boolean) | null;
}

/** Matches any class but letters. */
const EDGE = -1;

function matches(found: number, wanted: number): boolean {
  return wanted === EDGE ? found > LAST_LETTER : found === wanted;
}

function classesOf(text: string): number[] {
  return Array.from(text, (unit) => classes[unit.charCodeAt(0)]!);
}

function substrings(...texts: string[]): Pattern[] {
  return texts.map((text) => ({ classes: classesOf(text), isSuspect: null }));
}

/** Substrings that are suspect unless followed by a match of `not`. */
function substringsNotBefore(not: RegExp, ...texts: string[]): Pattern[] {
  const isSuspect = (text: string, end: number) => {
    not.lastIndex = end;
    return !not.test(text);
  };
  return texts.map((text) => ({ classes: classesOf(text), isSuspect }));
}

function words(...texts: string[]): Pattern[] {
  return texts.map((text) => ({ classes: [EDGE, ...classesOf(text), EDGE], isSuspect: null }));
}

/** What the rules of `math-words.ts` and the others look for in text without suspect units. A 0 is any digit. */
const PATTERNS: readonly Pattern[] = [
  ...substrings('  ', '--', "''", 'left(', 'left['),
  { classes: classesOf('x20'), isSuspect: (text, end) => text.startsWith('20', end - 2) },
  ...substrings('mathord', 'mathop', 'mathbin', 'mathrel', 'mathpunct', 'tilde', 'sqrt', 'loglog'),
  ...substrings('ightarrow', 'leftarrow', 'propto', 'mapsto', 'subseteq', 'supseteq'),
  ...substrings(')le', ')ge', 'le0', 'ge0', ')times', ']times', ') times', '0times'),
  ...substrings(' pm', '(pm', '0pm', 'varepsilon', 'vartheta', 'varphi'),
  ...substringsNotBefore(/[a-z]{2}/y, 'geq', 'leq', 'neq'),
  ...substringsNotBefore(/[A-Za-z]/y, 'cdot', 'otimes', 'oplus', 'circ'),
  ...substrings('www.', 'wwW.', 'wWw.', 'wWW.', 'Www.', 'WwW.', 'WWw.', 'WWW.'),
  { classes: classesOf('/'), isSuspect: isSuspectSlash },
  ...words(...Object.keys(GREEK)),
  ...words(
    ...'mathcal mathbf mathrm mathsf mathfrak mathscr mathbb sim approx gg ll mid'.split(' '),
  ),
  ...words(...'ell forall nabla infty emptyset ldots cdots'.split(' ')),
  ...words(...Array.from(LETTERS, (letter) => `${letter}times`)),
];

/** Units before the slash of `.com/`. */
const LONGEST_DOMAIN = 4;

const [BLANK, STOP, SLASH, COLON] = [32, 46, 47, 58];

/** A word that is a web address which no rule changes, with punctuation around it. */
const PLAIN_ADDRESS = /^\(?https?:\/\/[A-Za-z0-9]+(?:[./-][A-Za-z0-9]+)*\/?\)?[.,;:]?$/;

/** A slash that may be part of an address, unless it is a plain one and the only one: two may be the same twice. */
function isSuspectSlash(text: string, end: number): boolean {
  if (!isAfterDomain(text, end)) return false;
  const next = text.indexOf(' ', end);
  const word = text.slice(text.lastIndexOf(' ', end) + 1, next < 0 ? text.length : next);
  return !PLAIN_ADDRESS.test(word) || text.indexOf('://') !== text.lastIndexOf('://');
}

/** Whether a slash closely follows a full stop, a colon or another slash. */
function isAfterDomain(text: string, end: number): boolean {
  for (let at = end - 2; at >= 0 && at >= end - 1 - LONGEST_DOMAIN; at--) {
    const found = codeAt(text, at);
    if (found === STOP || found === COLON || found === SLASH) return true;
  }
  return false;
}

/** A pattern some of whose classes have been matched. */
interface PartialMatch {
  readonly pattern: Pattern;
  readonly number: number;
  /** The next class of the pattern. */
  readonly wanted: number;
  /** The partial match with one more class; null where the pattern is complete. */
  readonly after: PartialMatch | null;
}

let nextNumber = 0;

/** The partial match of a pattern's first class, linked to the longer ones. */
function startOf(pattern: Pattern): PartialMatch {
  let partial: PartialMatch | null = null;
  for (let matched = pattern.classes.length; matched > 0; matched--) {
    const wanted = pattern.classes[matched] ?? SUSPECT;
    partial = { pattern, number: nextNumber++, wanted, after: partial };
  }
  return partial!;
}

const STARTS = PATTERNS.map(startOf);

/** By class: the patterns that begin with it. */
const STARTS_BY_CLASS: readonly (readonly PartialMatch[])[] = Array.from(
  { length: CLASSES },
  (_, found) => STARTS.filter(({ pattern }) => matches(found, pattern.classes[0]!)),
);

/** The next state after a class, and the patterns that are complete with it. */
interface Transition {
  readonly next: number;
  readonly completed: readonly Pattern[];
}

/** In the table: a transition that completes a pattern. One that is not built yet is 0. */
const COMPLETES = 1;

/**
 * The automaton. A state is a set of partial matches, numbered by the offset of its row in the transition table.
 * There are 634 states, of which a large corpus reaches half.
 */
class Automaton {
  /** Next state by state and class; 16 bits, so that the table stays in the L1 cache. Replaced when it grows. */
  table = new Uint16Array(CLASSES);
  /** The partial matches of each state; none at 0, which stands for a transition that is not built. */
  private readonly states: (readonly PartialMatch[])[] = [[]];
  private readonly stateByKey = new Map<string, number>();
  /** The transitions that complete a pattern. */
  private readonly completions = new Map<number, Transition>();

  /** The state of some partial matches, created if need be. */
  private stateOf(partials: readonly PartialMatch[]): number {
    const key = partials.map(({ number }) => number).join(',');
    const known = this.stateByKey.get(key);
    if (known !== undefined) return known;
    const state = CLASSES * this.states.length;
    this.stateByKey.set(key, state);
    this.states.push(partials);
    const needed = state + CLASSES;
    if (needed > this.table.length) this.table = grown(this.table, 2 * needed);
    return state;
  }

  /** The transition from a state by a class, built if need be. */
  follow(state: number, found: number): Transition {
    const known = this.completions.get(state + found);
    if (known) return known;
    const partials = [...STARTS_BY_CLASS[found]!];
    for (const { wanted, after } of this.states[state / CLASSES]!) {
      if (matches(found, wanted)) partials.push(after!);
    }
    const completed = partials.filter(({ after }) => after === null).map(({ pattern }) => pattern);
    const next = this.stateOf(partials.filter(({ after }) => after !== null));
    const completes = found === SUSPECT || completed.length > 0;
    this.table[state + found] = completes ? COMPLETES : next;
    if (completes) this.completions.set(state + found, { next, completed });
    return { next, completed };
  }
}

const automaton = new Automaton();

/** The state after a blank: it makes the start of the text a word boundary, and a leading blank suspect. */
const START = automaton.follow(0, classes[BLANK]!).next;

/** The next state where the table does not give it; {@link COMPLETES} where the text is suspect. */
function nextOf(state: number, found: number, text: string, end: number): number {
  const { next, completed } = automaton.follow(state, found);
  const isSuspect =
    found === SUSPECT || completed.some((pattern) => pattern.isSuspect?.(text, end) ?? true);
  return isSuspect ? COMPLETES : next;
}

/** True where cleaning certainly leaves a text unchanged; false where it may change it. */
export function isSurelyClean(text: string): boolean {
  const { length } = text;
  const units = unitsOf(text);
  let { table } = automaton;
  let state = START;
  for (let at = 0; at < length; at++) {
    const found = classes[units[at]!]!;
    let next = table[state + found]!;
    if (next <= COMPLETES) {
      next = nextOf(state, found, text, at + 1);
      if (next === COMPLETES) return false;
      ({ table } = automaton);
    }
    state = next;
  }
  if (length === 0) return true;
  // The end of the text is a word boundary.
  const isClean =
    table[state + OTHER]! > COMPLETES || nextOf(state, OTHER, text, length) !== COMPLETES;
  return isClean && units[length - 1] !== BLANK;
}
