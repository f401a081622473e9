// What is known of English words beforehand: their class, how common they are in abstracts, and how
// often they stand in terms. Counted over 40,000 abstracts of conferences; see data/README.md.

import { InputError } from '../input-error.ts';

/** Noun, adjective, verb, adverb, number word, or a word of grammar. */
export type WordClass = 'N' | 'A' | 'V' | 'R' | 'M' | 'F';

/** One word, lower case. */
export interface Word {
  readonly class: WordClass;
  /** Occurrences in a million words. */
  readonly rate: number;
  /** Shares, 0 to 1, of its occurrences inside, at the beginning and at the end of a term. */
  readonly inTerms: number;
  readonly first: number;
  readonly last: number;
}

export type WordTable = ReadonlyMap<string, Word>;

/** No word known: every class is guessed from the ending. */
export const NO_WORDS: WordTable = new Map();

type Shares = [inTerms: number, first: number, last: number];

const ROW = /^(\S+)\t([NAVRMF])\t([\d.]+)\t(\d+)\t(\d+)\t(\d+)$/;

/**
 * Reads a table: a heading, then a word a line: class, rate, three shares in thousandths.
 * @throws InputError naming the line that is none
 */
export function readWords(name: string, text: string): WordTable {
  const words = new Map<string, Word>();
  text.split('\n').forEach((line, i) => {
    if (i === 0 || line === '') return;
    const row = ROW.exec(line);
    if (!row) throw new InputError(name, i + 1, 'no word with its class and counts', HELP);
    const [rate, ...thousandths] = row.slice(3).map(Number) as [number, ...number[]];
    // Never quite none: a share is an estimate, and its logarithm is taken.
    const [inTerms, first, last] = thousandths.map((n) => Math.max(1, n) / 1000) as Shares;
    words.set(row[1]!, { class: row[2] as WordClass, rate, inTerms, first, last });
  });
  return words;
}

const HELP = 'Write word, class, rate and three shares, with tabs between.';

/** A word's class; of an unknown one, the class that its ending suggests. */
export function classOf(words: WordTable, word: string): WordClass {
  const known = words.get(word);
  if (known) return known.class;
  if (/^\d/.test(word)) return 'M';
  if (word.endsWith('ly')) return 'R';
  return ADJECTIVE.test(word) ? 'A' : 'N';
}

const ADJECTIVE = /(?:al|ous|ive|ic|able|ible|less|ful|ary|ian|free|aware|wise)$/;

/** A verb or adverb, by its commonest use, stands in terms when it does so this often: “rank”, “transfer”. */
const OFTEN_INSIDE = 0.1;
/** An adjective ends terms when it does so this often: “metric”, “ranking”. */
const OFTEN_LAST = 0.08;

/**
 * Whether a word may stand in a term: no word of grammar, no adverb, and of verbs their participles alone,
 * but for those that often do.
 */
export function standsInTerms(words: WordTable, word: string): boolean {
  const kind = classOf(words, word);
  if (kind === 'F') return false;
  if (kind !== 'V' && kind !== 'R') return true;
  const isForm = kind === 'V' ? /(?:ing|ed)$/.test(word) : word.startsWith('non');
  return isForm || (words.get(word)?.inTerms ?? 0) >= OFTEN_INSIDE;
}

/** Whether a term may end in a word: no adjective and no participle, but for those that often do. */
export function endsTerms(words: WordTable, word: string): boolean {
  const kind = classOf(words, word);
  if (kind === 'A') return (words.get(word)?.last ?? 0) >= OFTEN_LAST;
  return kind !== 'V' || !word.endsWith('ed');
}
