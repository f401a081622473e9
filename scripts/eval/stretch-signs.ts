// The signs of a stretch: what its words are elsewhere, what stands around it, what the vocabulary
// knows of it, how often it comes again. Trees take them as they are.

import { isWithinTerms, keyOf, stretchesIn, textOf } from './stretches.ts';
import type { Word, WordClass, WordTable } from '../../src/core/concepts/words.ts';
import type { Line, Stretch } from './stretches.ts';

/** What is looked at. */
interface Sight extends Stretch {
  readonly line: Line;
  /** Its last token, and the one before the first word of grammar in it: the “parsing” of “parsing of text”. */
  readonly last: number;
  readonly head: number;
  readonly words: readonly Word[];
  /** In how many places of the text it stands. */
  readonly again: number;
}

type Sign = (sight: Sight) => number;

/** What is taken of a word that the table does not have, and of no word. */
const UNKNOWN: Word = { class: 'N', rate: 2, inTerms: 0.25, first: 0.25, last: 0.25 };
const NO_WORD: Word = { class: 'F', rate: 0, inTerms: 0, first: 0, last: 0 };

/** Classes by how much they make a noun phrase. */
const RANKS: Readonly<Record<WordClass, number>> = { F: 0, R: 1, V: 2, M: 5, A: 6, N: 7 };

/** The rank of a token's class, participles apart; −1 outside the text. */
const rankAt =
  (at: (sight: Sight) => number): Sign =>
  (sight) => {
    const { classes, lower } = sight.line;
    const i = at(sight);
    const kind = classes[i];
    if (kind === undefined) return -1;
    const rank = RANKS[kind];
    if (rank !== RANKS.V) return rank;
    return rank + (lower[i]!.endsWith('ing') ? 1 : lower[i]!.endsWith('ed') ? 2 : 0);
  };

const wordAt =
  (at: (sight: Sight) => number, key: 'first' | 'last' | 'inTerms' | 'rate'): Sign =>
  (sight) =>
    (sight.words[at(sight)] ?? NO_WORD)[key];

const first = ({ from }: Sight) => from;
const last = (sight: Sight) => sight.last;
const head = (sight: Sight) => sight.head;
const before = ({ from }: Sight) => from - 1;
const after = ({ to }: Sight) => to;

const ofEach =
  (sum: (...numbers: number[]) => number, key: 'inTerms' | 'rate'): Sign =>
  ({ words, from, to }) =>
    sum(...words.slice(from, to).map((word) => word[key]));

const mean = (...numbers: number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;

const count =
  (test: (sight: Sight, i: number) => boolean): Sign =>
  (sight) => {
    let n = 0;
    for (let i = sight.from; i < sight.to; i++) n += Number(test(sight, i));
    return n;
  };

const share =
  (test: (sight: Sight, i: number) => boolean): Sign =>
  (sight) =>
    count(test)(sight) / (sight.to - sight.from);

/** Where a word stands in a list that goes from what says term to what says none; 0: not in it. */
const placeIn =
  (list: string, at: (sight: Sight) => number): Sign =>
  (sight) =>
    ORDER.get(list)!.indexOf(sight.line.lower[at(sight)] ?? '') + 1;

const OPENERS = 'novel new proposed standard called the a an our of these this using with and to';
const CLOSERS = 'is are that which using from as by with in on and or for of to';
const STANDS_FOR = 'it they them one ones those this these that both which';
const ORDER = new Map([OPENERS, CLOSERS, STANDS_FOR].map((list) => [list, list.split(' ')]));

/** What a gap is, from close to apart. */
const gapAt =
  (at: (sight: Sight) => number): Sign =>
  (sight) => {
    const gap = sight.line.gaps[at(sight)]!;
    if (gap === '-') return 0;
    if (isWithinTerms(gap)) return /^\s*$/.test(gap) ? 1 : 2;
    if (gap.includes('(')) return 3;
    if (gap.includes(')')) return 4;
    return /[.?!;:]/.test(gap) ? 6 : 5;
  };

const written = ({ line }: Sight, i: number) => textOf(line, { from: i, to: i + 1 });

const isAt =
  (edge: 'from' | 'to', at: (sight: Sight) => number): Sign =>
  (sight) =>
    Number(sight.line.known[at(sight)]?.[edge] === sight[edge]);

/** The signs by name. */
const SIGNS: Readonly<Record<string, Sign>> = {
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
  'share of capitals': share((sight, i) => /^\p{Lu}/u.test(written(sight, i))),
  'two capitals in a word': count((sight, i) => /\p{Lu}.*\p{Lu}/u.test(written(sight, i))),
  again: ({ again }) => again,
  'place in the text': ({ line, from }) => line.tokens[from]!.start / line.text.length,
  'letters of the last word': (sight) => sight.line.lower[sight.last]!.length,
  'ends in -s': (sight) => Number(/[^s]s$/.test(sight.line.lower[sight.last]!)),
};

/** Names of the signs, in the order of {@link readStretches}. */
export const STRETCH_SIGNS: readonly string[] = Object.keys(SIGNS);

const IN_ORDER = Object.values(SIGNS);

/** A stretch and its signs, in the order of {@link STRETCH_SIGNS}. */
export interface SeenStretch extends Stretch {
  readonly signs: readonly number[];
}

/** All stretches of a line with their signs. */
export function readStretches(line: Line, table: WordTable): SeenStretch[] {
  const words = line.lower.map((word) => table.get(word) ?? UNKNOWN);
  const stretches = [...stretchesIn(line)];
  const counts = new Map<string, number>();
  const keys = stretches.map((stretch) => keyOf(line, stretch));
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return stretches.map(({ from, to }, i) => {
    const again = counts.get(keys[i]!)!;
    const sight = { line, from, to, last: to - 1, head: headOf(line, from, to), words, again };
    return { from, to, signs: IN_ORDER.map((sign) => sign(sight)) };
  });
}

/** A coordination has one head, its last word, as all else without “of” and its kind. */
function headOf({ classes, lower, gaps }: Line, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const isJoined = lower[i] === 'and' || lower[i] === 'or' || gaps[i] === '-';
    if (classes[i] === 'F' && !isJoined) return i - 1;
  }
  return to - 1;
}
