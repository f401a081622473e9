// How likely a candidate is a term that a careful reader would note: a logistic model of what the
// corpus shows of it. The weights were learned from papers that careful readers annotated; the
// counted part is C-value (Frantzi, Ananiadou & Mima 2000).

import { classOf } from './words.ts';
import type { Candidate } from './candidates.ts';
import type { Word, WordTable } from './words.ts';

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
  let nested = 0;
  for (const n of longer.values()) nested += n;
  const inLonger = longer.size === 0 ? 0 : nested / longer.size;
  return Math.log2(words.length + 1) * Math.max(0, count - inLonger);
}

/** The signs of termhood, in the order of {@link FEATURES}; none grows with the corpus. */
export function featuresOf(candidate: Candidate, corpus: CorpusWords): number[] {
  const { count, words, titles, whole, papers } = candidate;
  const share = (n: number) => n / count;
  const known = words.map((word) => knownOf(word, corpus));
  const length = words.length;
  const inTitle = titles > 0 ? 1 : 0;
  const longest = Math.max(0, ...candidate.longer.values());
  return [
    1,
    inTitle,
    Math.log(count),
    Math.log(1 + candidate.inAbstract / papers.length),
    Math.log(papers.length),
    Number(length === 1),
    Number(length >= 4),
    share(longest),
    share(whole),
    inTitle * share(whole),
    inTitle * share(longest),
    Number(candidate.titlesAndAbstracts > 0),
    Math.log(known.at(-1)?.last ?? UNKNOWN),
    Math.log(known[0]?.first ?? UNKNOWN),
    Math.log(Math.min(...known.map((word) => word?.inTerms ?? UNKNOWN))),
    share(candidate.endsKnown),
    share(candidate.beginsKnown),
    share(candidate.known),
    Number(candidate.defined > 0),
    candidate.capitals / Math.max(1, candidate.inAbstract),
    Number(candidate.acronymLike > 0),
    Number(classOf(corpus.words, words[0]!) === 'V'),
    Number(/^\d/.test(words.at(-1)!)),
    known.filter((word) => word === null).length / length,
    Math.log(1 + Math.max(...known.map((word) => word?.rate ?? 2))),
    Number(length === 1) * Math.log(known[0]?.inTerms ?? UNKNOWN),
  ];
}

/** What the model takes of a word that nobody knows. */
const UNKNOWN = 0.25;

/** A word that this corpus uses that much more than others do is one of its own: nothing is known. */
const OWN_RATIO = 8;

function knownOf(word: string, { words, rates }: CorpusWords): Word | null {
  const known = words.get(word);
  if (!known) return null;
  return (rates.get(word) ?? 0) > OWN_RATIO * Math.max(known.rate, 10) ? null : known;
}

/** Names of the features, for those who learn or read the weights. */
export const FEATURES = [
  'bias',
  'in a title',
  'log count',
  'log per paper',
  'log papers',
  'one word',
  'four words or more',
  'share in one longer',
  'share whole',
  'title × whole',
  'title × in longer',
  'title and abstract',
  'last word ends terms',
  'first word begins terms',
  'least word in terms',
  'ends with a concept',
  'begins with a concept',
  'share in concepts',
  'given a short form',
  'capitals',
  'two capitals in a word',
  'begins with a participle',
  'ends in a number',
  'share of unknown words',
  'commonest word',
  'one word, in terms',
] as const;

/** Learned weights, one a feature. */
export const WEIGHTS: readonly number[] = [
  -0.068, -0.494, 0.05, 2.127, -0.673, -1.399, -0.346, -1.5, -0.688, 2.856, 1.626, -0.403, 0.218,
  0.323, 0.264, 1.232, 0.86, -2.066, 0.802, -0.158, -0.184, -0.794, -0.128, -0.811, -0.106, -0.275,
];

/** Probability, 0 to 1, that a careful reader would note the candidate. */
export function termhoodOf(features: readonly number[], weights = WEIGHTS): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += features[i]! * weights[i]!;
  return 1 / (1 + Math.exp(-sum));
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
