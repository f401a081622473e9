// Statistics of English words: their class, how common they are in abstracts, and how often they are in terms.
// Counted over 40,000 abstracts of conferences; see data/README.md.

import { InputError } from '../input-error.ts';

/** Noun, adjective, verb, adverb, numeral, or function word. */
export type WordClass = 'N' | 'A' | 'V' | 'R' | 'M' | 'F';

/** One word, lower case. */
export interface Word {
  readonly class: WordClass;
  /** Occurrences per million words. */
  readonly rate: number;
  /** Shares, 0 to 1, of its occurrences inside, at the beginning and at the end of a term. */
  readonly inTerms: number;
  readonly first: number;
  readonly last: number;
}

export type WordTable = ReadonlyMap<string, Word>;

/** No known words: every class is guessed from the ending. */
export const NO_WORDS: WordTable = new Map();

type Shares = [inTerms: number, first: number, last: number];

const ROW = /^(\S+)\t([NAVRMF])\t([\d.]+)\t(\d+)\t(\d+)\t(\d+)$/;

/**
 * Reads a table: a heading, then a word a line: class, rate, three shares in thousandths.
 * @throws InputError naming a line of another form
 */
export function readWords(name: string, text: string): WordTable {
  const words = new Map<string, Word>();
  text.split('\n').forEach((line, i) => {
    if (i === 0 || line === '') return;
    const row = ROW.exec(line);
    if (!row) throw new InputError(name, i + 1, 'no word with its class and counts', HELP);
    const [rate, ...thousandths] = row.slice(3).map(Number) as [number, ...number[]];
    // Never quite 0: a share is an estimate, and its logarithm is taken.
    const [inTerms, first, last] = thousandths.map((n) => Math.max(1, n) / 1000) as Shares;
    words.set(row[1]!, { class: row[2] as WordClass, rate, inTerms, first, last });
  });
  return words;
}

const HELP = 'Write word, class, rate and three shares, with tabs between.';

/** A word's class; for an unknown word, the class that its ending suggests. */
export function classOf(words: WordTable, word: string): WordClass {
  const known = words.get(word);
  if (known) return known.class;
  if (/^\d/.test(word)) return 'M';
  if (word.endsWith('ly')) return 'R';
  return ADJECTIVE.test(word) ? 'A' : 'N';
}

const ADJECTIVE = /(?:al|ous|ive|ic|able|ible|less|ful|ary|ian|free|aware|wise)$/;

/** Share inside terms from which on a verb or adverb may be in one: “rank”, “transfer”. */
const OFTEN_INSIDE = 0.1;
/** Share at the end of terms from which on an adjective may end one: “metric”, “ranking”. */
const OFTEN_LAST = 0.08;

/**
 * Whether a word may be in a term: no function word, no adverb, and of verbs their participles only, except
 * those that often are.
 */
export function standsInTerms(words: WordTable, word: string): boolean {
  const kind = classOf(words, word);
  if (kind === 'F') return false;
  if (kind !== 'V' && kind !== 'R') return true;
  const isForm = kind === 'V' ? /(?:ing|ed)$/.test(word) : word.startsWith('non');
  return isForm || (words.get(word)?.inTerms ?? 0) >= OFTEN_INSIDE;
}

/** Written before a hyphen or a blank, and no words: “sub-optimal”, “pre trained”. */
const PREFIXES = new Set(
  'anti bi co counter extra hyper infra inter intra macro mega meta micro mini mono multi nano non poly post pre pseudo quasi re semi sub supra trans tri ultra un uni'.split(
    ' ',
  ),
);

/** Whether a term may end in a word: no prefix, and no adjective or participle, except those that often do. */
export function endsTerms(words: WordTable, word: string): boolean {
  if (PREFIXES.has(word)) return false;
  const kind = classOf(words, word);
  if (kind === 'A') return (words.get(word)?.last ?? 0) >= OFTEN_LAST;
  return kind !== 'V' || !word.endsWith('ed');
}

const LATIN = new Set('silico situ utero vitro vivo'.split(' '));

/** Whether a word is the second one of “in vitro”, “ex vivo” and the like: no term begins with it. */
export function isLatin(word: string): boolean {
  return LATIN.has(word);
}

/** Whether a word is the first one of “in vitro”, “ex vivo” and the like, where {@link isLatin} the next. */
export function beginsLatin(word: string): boolean {
  return word === 'in' || word === 'ex';
}
