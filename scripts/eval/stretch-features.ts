// The features of a stretch for the trees: statistics of its words, its context, overlap with concepts of the
// vocabulary, repetition in the text.

import { isWithinTerms, keyOf, stretchesIn, textOf } from './stretches.ts';
import type { Word, WordClass, WordTable } from '../../src/core/concepts/words.ts';
import type { Line, Stretch } from './stretches.ts';

/** A stretch and the data its features depend on. */
interface Context extends Stretch {
  readonly line: Line;
  /** Its last token, and the head: the token before its first function word, as “parsing” in “parsing of text”. */
  readonly last: number;
  readonly head: number;
  readonly words: readonly Word[];
  /** Number of occurrences in the text. */
  readonly again: number;
}

type Feature = (context: Context) => number;

/** For words that the table lacks, and for positions outside the text. */
const UNKNOWN: Word = { class: 'N', rate: 2, inTerms: 0.25, first: 0.25, last: 0.25 };
const NO_WORD: Word = { class: 'F', rate: 0, inTerms: 0, first: 0, last: 0 };

/** Word classes ordered by how typical they are of noun phrases. */
const RANKS: Readonly<Record<WordClass, number>> = { F: 0, R: 1, V: 2, M: 5, A: 6, N: 7 };

/** The rank of a token's class, participles apart; −1 outside the text. */
const rankAt =
  (at: (context: Context) => number): Feature =>
  (context) => {
    const { classes, lower } = context.line;
    const i = at(context);
    const kind = classes[i];
    if (kind === undefined) return -1;
    const rank = RANKS[kind];
    if (rank !== RANKS.V) return rank;
    return rank + (lower[i]!.endsWith('ing') ? 1 : lower[i]!.endsWith('ed') ? 2 : 0);
  };

const wordAt =
  (at: (context: Context) => number, key: 'first' | 'last' | 'inTerms' | 'rate'): Feature =>
  (context) =>
    (context.words[at(context)] ?? NO_WORD)[key];

const first = ({ from }: Context) => from;
const last = (context: Context) => context.last;
const head = (context: Context) => context.head;
const before = ({ from }: Context) => from - 1;
const after = ({ to }: Context) => to;

const ofEach =
  (sum: (...numbers: number[]) => number, key: 'inTerms' | 'rate'): Feature =>
  ({ words, from, to }) =>
    sum(...words.slice(from, to).map((word) => word[key]));

const mean = (...numbers: number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;

const count =
  (test: (context: Context, i: number) => boolean): Feature =>
  (context) => {
    let n = 0;
    for (let i = context.from; i < context.to; i++) n += Number(test(context, i));
    return n;
  };

const share =
  (test: (context: Context, i: number) => boolean): Feature =>
  (context) =>
    count(test)(context) / (context.to - context.from);

/** Position in a list ordered from words that suggest a term to those that do not; 0 for others. */
const placeIn =
  (list: string, at: (context: Context) => number): Feature =>
  (context) =>
    ORDER.get(list)!.indexOf(context.line.lower[at(context)] ?? '') + 1;

const OPENERS = 'novel new proposed standard called the a an our of these this using with and to';
const CLOSERS = 'is are that which using from as by with in on and or for of to';
const STANDS_FOR = 'it they them one ones those this these that both which';
const ORDER = new Map([OPENERS, CLOSERS, STANDS_FOR].map((list) => [list, list.split(' ')]));

/** Type of a gap between tokens, from closely joined to separate. */
const gapAt =
  (at: (context: Context) => number): Feature =>
  (context) => {
    const gap = context.line.gaps[at(context)]!;
    if (gap === '-') return 0;
    if (isWithinTerms(gap)) return /^\s*$/.test(gap) ? 1 : 2;
    if (gap.includes('(')) return 3;
    if (gap.includes(')')) return 4;
    return /[.?!;:]/.test(gap) ? 6 : 5;
  };

const written = ({ line }: Context, i: number) => textOf(line, { from: i, to: i + 1 });

const isAt =
  (edge: 'from' | 'to', at: (context: Context) => number): Feature =>
  (context) =>
    Number(context.line.known[at(context)]?.[edge] === context[edge]);

/** The features by name. */
const FEATURES: Readonly<Record<string, Feature>> = {
  words: ({ from, to }) => to - from,
  'words of grammar': count(({ line }, i) => line.classes[i] === 'F'),
  'has of': count(({ line }, i) => line.lower[i] === 'of'),
  'class of the first word': rankAt(first),
  'class of the second word': rankAt(({ from }) => from + 1),
  'class of the last word': rankAt(last),
  'class before': rankAt(before),
  'class of the second before': rankAt(({ from }) => from - 2),
  'class after': rankAt(after),
  'class of the second after': rankAt(({ to }) => to + 1),
  'word before': placeIn(OPENERS, before),
  'word after': placeIn(CLOSERS, after),
  pronoun: placeIn(STANDS_FOR, first),
  'gap before': gapAt(first),
  'gap after': gapAt(after),
  'hyphens inside': count(({ line, from }, i) => i > from && line.gaps[i] === '-'),
  'first word begins terms': wordAt(first, 'first'),
  'first word ends terms': wordAt(first, 'last'),
  'first word in terms': wordAt(first, 'inTerms'),
  'how common the first word is': wordAt(first, 'rate'),
  'last word begins terms': wordAt(last, 'first'),
  'last word ends terms': wordAt(last, 'last'),
  'last word in terms': wordAt(last, 'inTerms'),
  'how common the last word is': wordAt(last, 'rate'),
  'head ends terms': wordAt(head, 'last'),
  'head in terms': wordAt(head, 'inTerms'),
  'how common the head is': wordAt(head, 'rate'),
  'word before begins terms': wordAt(before, 'first'),
  'word before in terms': wordAt(before, 'inTerms'),
  'how common the word before is': wordAt(before, 'rate'),
  'word after begins terms': wordAt(after, 'first'),
  'word after in terms': wordAt(after, 'inTerms'),
  'how common the word after is': wordAt(after, 'rate'),
  'least word in terms': ofEach(Math.min, 'inTerms'),
  'most word in terms': ofEach(Math.max, 'inTerms'),
  'words in terms': ofEach(mean, 'inTerms'),
  'rarest word': ofEach(Math.min, 'rate'),
  'commonest word': ofEach(Math.max, 'rate'),
  'share in concepts': share(({ line }, i) => line.known[i] !== null),
  'begins as a concept': isAt('from', first),
  'ends as a concept': isAt('to', last),
  'cuts a concept before': ({ line, from }) => Number((line.known[from - 1]?.to ?? from) > from),
  'cuts a concept behind': ({ line, to }) => Number((line.known[to]?.from ?? to) < to),
  'share of capitals': share((context, i) => /^\p{Lu}/u.test(written(context, i))),
  'two capitals in a word': count((context, i) => /\p{Lu}.*\p{Lu}/u.test(written(context, i))),
  again: ({ again }) => again,
  'place in the text': ({ line, from }) => line.tokens[from]!.start / line.text.length,
  'letters of the last word': (context) => context.line.lower[context.last]!.length,
  'ends in -s': (context) => Number(/[^s]s$/.test(context.line.lower[context.last]!)),
};

/** Names of the features, in the order of {@link readStretches}. */
export const FEATURE_NAMES: readonly string[] = Object.keys(FEATURES);

const IN_ORDER = Object.values(FEATURES);

/** A stretch and its features, in the order of {@link FEATURE_NAMES}. */
export interface FeaturedStretch extends Stretch {
  readonly features: readonly number[];
}

/** All stretches of a line with their features. */
export function readStretches(line: Line, table: WordTable): FeaturedStretch[] {
  const words = line.lower.map((word) => table.get(word) ?? UNKNOWN);
  const stretches = [...stretchesIn(line)];
  const counts = new Map<string, number>();
  const keys = stretches.map((stretch) => keyOf(line, stretch));
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return stretches.map(({ from, to }, i) => {
    const again = counts.get(keys[i]!)!;
    const context = { line, from, to, last: to - 1, head: headOf(line, from, to), words, again };
    return { from, to, features: IN_ORDER.map((feature) => feature(context)) };
  });
}

/** The last word, or the one before the first function word other than “and”, “or” and hyphenated ones. */
function headOf({ classes, lower, gaps }: Line, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const isJoined = lower[i] === 'and' || lower[i] === 'or' || gaps[i] === '-';
    if (classes[i] === 'F' && !isJoined) return i - 1;
  }
  return to - 1;
}
