// How likely a candidate is a term that a careful reader would note: boosted trees over what the
// corpus shows of it and over how it is worded, learned from papers that careful readers annotated (scripts/learn/terms.ts);
// the counted part is C-value (Frantzi, Ananiadou & Mima 2000).

import { TREES } from './termhood-trees.ts';
import { Forest } from './trees.ts';
import { WORDING } from './wording-weights.ts';
import { wordingOf } from './wording.ts';
import { classOf } from './words.ts';
import type { Candidate } from './candidate.ts';
import type { Tree } from './trees.ts';
import type { WordingWeights } from './wording.ts';
import type { Word, WordClass, WordTable } from './words.ts';

/** What is known of the corpus that a candidate stands in. */
export interface CorpusWords {
  readonly words: WordTable;
  /** Occurrences in a million words of this corpus, of words met in two papers or more. */
  readonly rates: ReadonlyMap<string, number>;
}

/**
 * C-value: frequency, less that as part of longer candidates, times the logarithm of the length.
 * One is added to the length, so that single words keep a value (Barrón-Cedeño et al. 2009).
 */
export function cValueOf({ count, words, longer }: Candidate): number {
  const inLonger = longer.kinds === 0 ? 0 : longer.total / longer.kinds;
  return Math.log2(words.length + 1) * Math.max(0, count - inLonger);
}

/** What was learned of termhood. */
export interface TermhoodModel {
  readonly wording: WordingWeights;
  readonly trees: readonly Tree[];
}

const LEARNED: TermhoodModel = { wording: WORDING, trees: TREES };

/** What is looked at: a candidate, its words as they are known, the corpus, and what wordings weigh. */
interface Sight extends KnownWords {
  readonly candidate: Candidate;
  readonly corpus: CorpusWords;
  readonly wording: WordingWeights;
  readonly firstClass: WordClass;
}

type Sights = Pick<Word, 'first' | 'last' | 'inTerms' | 'rate'>;

/** What is known of the words of a candidate. */
interface KnownWords {
  readonly firstWord: Sights;
  readonly lastWord: Sights;
  readonly leastInTerms: number;
  readonly mostInTerms: number;
  readonly commonest: number;
  readonly unknown: number;
}

type Sign = (sight: Sight) => number;

/** What the model takes of a word that nobody knows. */
const UNKNOWN = { first: 0.25, last: 0.25, inTerms: 0.25, rate: 2 };

const share =
  (of: (candidate: Candidate) => number): Sign =>
  ({ candidate }) =>
    of(candidate) / candidate.count;

const inTitle = ({ candidate }: Sight) => Number(candidate.titles > 0);
const longest = ({ longer }: Candidate) => longer.most;
const lastEnds =
  (ending: RegExp): Sign =>
  ({ candidate }) =>
    Number(ending.test(candidate.words.at(-1)!));
const firstIs =
  (kind: string): Sign =>
  ({ firstClass }) =>
    Number(firstClass === kind);

/** The signs of termhood by name; trees take them as they are, so none is a logarithm. */
const SIGNS: Readonly<Record<string, Sign>> = {
  'in a title': inTitle,
  count: ({ candidate }) => candidate.count,
  'per paper': ({ candidate }) => candidate.inAbstract / candidate.papers.length,
  papers: ({ candidate }) => candidate.papers.length,
  'share of papers with it in the title': ({ candidate }) =>
    candidate.titles / candidate.papers.length,
  words: ({ candidate }) => candidate.words.length,
  'share in one longer': share(longest),
  'longer ones': share(({ longer }) => longer.kinds),
  'share whole': share(({ whole }) => whole),
  'title × whole': (sight) => inTitle(sight) * share(({ whole }) => whole)(sight),
  'title × in longer': (sight) => inTitle(sight) * share(longest)(sight),
  'title and abstract': ({ candidate }) => Number(candidate.titlesAndAbstracts > 0),
  'last word ends terms': ({ lastWord }) => lastWord.last,
  'first word begins terms': ({ firstWord }) => firstWord.first,
  'least word in terms': ({ leastInTerms }) => leastInTerms,
  'most word in terms': ({ mostInTerms }) => mostInTerms,
  'commonest word': ({ commonest }) => commonest,
  'how common the last word is': ({ lastWord }) => lastWord.rate,
  'how common the first word is': ({ firstWord }) => firstWord.rate,
  'share of unknown words': ({ unknown, candidate }) => unknown / candidate.words.length,
  'ends with a concept': share(({ endsKnown }) => endsKnown),
  'begins with a concept': share(({ beginsKnown }) => beginsKnown),
  'share in concepts': share(({ known }) => known),
  'share of what is known around it': share(({ knownAround }) => knownAround),
  'given a short form': ({ candidate }) => Number(candidate.defined > 0),
  capitals: ({ candidate }) => candidate.capitals / Math.max(1, candidate.inAbstract),
  'two capitals in a word': share(({ acronymLike }) => acronymLike),
  'begins with a participle': firstIs('V'),
  'begins with an adjective': firstIs('A'),
  'letters of the longest word': ({ candidate }) => lettersOfLongest(candidate.words),
  'letters of the last word': ({ candidate }) => candidate.words.at(-1)!.length,
  'ends in a number': lastEnds(/\d$/),
  'ends in -ing': lastEnds(/ing$/),
  'ends in -ion': lastEnds(/ions?$/),
  'ends in -er, -or': lastEnds(/[eo]rs?$/),
  'ends in -ity, -ness, -ance': lastEnds(/(?:it(?:y|ies)|ness|[ae]nc(?:e|y))$/),
  'ends in -ed, -ly, -al, -ive': lastEnds(/(?:ed|ly|al|ive|ous|ble|ic)$/),
  wording: ({ candidate, corpus, wording }) => wordingOf(candidate, corpus.words, wording),
};

function lettersOfLongest(words: readonly string[]): number {
  let most = 0;
  for (const { length } of words) if (length > most) most = length;
  return most;
}

/** Names of the signs, in the order of {@link featuresOf}. */
export const FEATURES: readonly string[] = Object.keys(SIGNS);

const IN_ORDER = Object.values(SIGNS);

/** The signs of a candidate's termhood, in the order of {@link FEATURES}. */
export function featuresOf(
  candidate: Candidate,
  corpus: CorpusWords,
  wording: WordingWeights = LEARNED.wording,
): number[] {
  const firstClass = classOf(corpus.words, candidate.words[0]!);
  const sight = { candidate, corpus, wording, firstClass, ...knownWordsOf(candidate, corpus) };
  return IN_ORDER.map((sign) => sign(sight));
}

function knownWordsOf({ words }: Candidate, corpus: CorpusWords): KnownWords {
  let [firstWord, lastWord]: [Sights, Sights] = [UNKNOWN, UNKNOWN];
  let [leastInTerms, mostInTerms, commonest, unknown] = [Infinity, 0, 0, 0];
  for (let i = 0; i < words.length; i++) {
    const known = knownOf(words[i]!, corpus);
    if (known === null) unknown++;
    lastWord = known ?? UNKNOWN;
    if (i === 0) firstWord = lastWord;
    leastInTerms = Math.min(leastInTerms, lastWord.inTerms);
    mostInTerms = Math.max(mostInTerms, lastWord.inTerms);
    commonest = Math.max(commonest, lastWord.rate);
  }
  return { firstWord, lastWord, leastInTerms, mostInTerms, commonest, unknown };
}

/** A word that this corpus uses that much more than others do is one of its own: nothing is known. */
const OWN_RATIO = 8;

function knownOf(word: string, { words, rates }: CorpusWords): Word | null {
  const known = words.get(word);
  if (!known) return null;
  return (rates.get(word) ?? 0) > OWN_RATIO * Math.max(known.rate, 10) ? null : known;
}

/**
 * Logarithm of the odds that a careful reader would note the candidate; 0 is one in two.
 * @param least below it, -Infinity may be told instead
 */
export function termhoodOf(
  candidate: Candidate,
  corpus: CorpusWords,
  { wording, trees } = LEARNED,
  least = -Infinity,
): number {
  return forestOf(trees).sum(featuresOf(candidate, corpus, wording), least);
}

const forests = new WeakMap<readonly Tree[], Forest>();

function forestOf(trees: readonly Tree[]): Forest {
  let forest = forests.get(trees);
  if (forest === undefined) forests.set(trees, (forest = new Forest(trees)));
  return forest;
}

/** Rates of the words of the corpus itself, of those met in two papers or more. */
export function ratesOf(candidates: Iterable<Candidate>): Map<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { words, count, papers } of candidates) {
    if (words.length > 1) continue;
    total += count;
    if (papers.length > 1) counts.set(words[0]!, (counts.get(words[0]!) ?? 0) + count);
  }
  // About half of a text's words may stand in terms, as far as one can say for any language of ours.
  return new Map([...counts].map(([word, n]) => [word, (n / (2 * total)) * 1e6]));
}
