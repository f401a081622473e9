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

/** Whether a word may stand in a term: no word of grammar, no adverb, no verb but its participles. */
export function standsInTerms(words: WordTable, word: string): boolean {
  const kind = classOf(words, word);
  if (kind === 'V') return /(?:ing|ed)$/.test(word);
  return kind !== 'F' && (kind !== 'R' || word.startsWith('non'));
}

/** Whether a term may end in a word: no adjective and no participle, no bare number before it. */
export function endsTerms(words: WordTable, word: string): boolean {
  const kind = classOf(words, word);
  return kind !== 'A' && !(kind === 'V' && word.endsWith('ed'));
}
