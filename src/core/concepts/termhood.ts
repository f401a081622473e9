// How likely a candidate is a term that an annotator would mark: boosted trees over its statistics in the
// corpus and over its wording, learned from annotated papers (scripts/learn/terms.ts); the counting part is
// C-value (Frantzi, Ananiadou & Mima 2000).

import { log2 } from '../elementary.ts';
import { TREES } from './termhood-trees.ts';
import { WordIndex } from './term-lines.ts';
import { Forest } from './trees.ts';
import { WORDING } from './wording-weights.ts';
import { WordingScorer } from './wording-scorer.ts';
import { classOf } from './words.ts';
import type { Candidate } from './candidate.ts';
import type { Counted } from './counted.ts';
import type { Tree } from './trees.ts';
import type { WordingWeights } from './wording.ts';
import type { Word, WordClass, WordTable } from './words.ts';

/**
 * C-value: frequency, less that inside longer candidates, times the logarithm of the length. One is added to
 * the length, so that single words get a value (Barrón-Cedeño et al. 2009).
 */
export function cValueOf({ count, words, longer }: Candidate): number {
  const inLonger = longer.kinds === 0 ? 0 : longer.total / longer.kinds;
  return log2(words.length + 1) * Math.max(0, count - inLonger);
}

/** A learned model of termhood. */
export interface TermhoodModel {
  readonly wording: WordingWeights;
  readonly trees: readonly Tree[];
}

const LEARNED: TermhoodModel = { wording: WORDING, trees: TREES };

/** Names of the features, in their order. */
export const FEATURES = [
  'in a title',
  'count',
  'per paper',
  'papers',
  'share of papers with it in the title',
  'words',
  'share in one longer',
  'longer ones',
  'share whole',
  'title × whole',
  'title × in longer',
  'title and abstract',
  'last word ends terms',
  'first word begins terms',
  'least word in terms',
  'most word in terms',
  'commonest word',
  'how common the last word is',
  'how common the first word is',
  'share of unknown words',
  'ends with a concept',
  'begins with a concept',
  'share in concepts',
  'share of what is known around it',
  'given a short form',
  'capitals',
  'two capitals in a word',
  'begins with a participle',
  'begins with an adjective',
  'letters of the longest word',
  'letters of the last word',
  'ends in a number',
  'ends in -ing',
  'ends in -ion',
  'ends in -er, -or',
  'ends in -ity, -ness, -ance',
  'ends in -ed, -ly, -al, -ive',
  'wording',
] as const;

/** What is known of the words of a candidate. */
interface KnownWords {
  readonly first: WordFeatures;
  readonly last: WordFeatures;
  readonly leastInTerms: number;
  readonly mostInTerms: number;
  readonly commonest: number;
  readonly unknown: number;
  /** Of the longest. */
  readonly letters: number;
}

/** The features of a word, computed once. */
interface WordFeatures {
  readonly known: Pick<Word, 'first' | 'last' | 'inTerms' | 'rate'>;
  readonly class: WordClass;
  readonly letters: number;
  /** Which of {@link ENDINGS} it has, 0 or 1 each. */
  readonly endings: readonly number[];
}

/** Features of an unknown word. */
const UNKNOWN = { first: 0.25, last: 0.25, inTerms: 0.25, rate: 2 };

const ENDINGS = [
  /\d$/,
  /ing$/,
  /ions?$/,
  /[eo]rs?$/,
  /(?:it(?:y|ies)|ness|[ae]nc(?:e|y))$/,
  /(?:ed|ly|al|ive|ous|ble|ic)$/,
];

/** A word this many times as frequent here as elsewhere is specific to this corpus: it counts as unknown. */
const OWN_RATIO = 8;

/** Scores the candidates of one corpus. What is computed of its words is kept: the same ones are needed again. */
export class TermhoodScorer {
  private readonly rates: ReadonlyMap<string, number>;
  private readonly wordIndex: WordIndex;
  private readonly wording: WordingScorer;
  private readonly forest: Forest;
  /** By the number of a word in lower case. */
  private readonly seen: (WordFeatures | undefined)[];

  /**
   * @param candidates all of the corpus, which tell how frequent its words are
   * @param model as learned by default
   */
  constructor(
    candidates: ReadonlyMap<string, Counted>,
    private readonly words: WordTable,
    { wording, trees }: TermhoodModel = LEARNED,
  ) {
    const [first] = candidates.values();
    this.rates = ratesOf(candidates.values());
    this.wordIndex = first?.read.lines.wordIndex ?? new WordIndex(words);
    this.wording = new WordingScorer(wording, words, this.wordIndex);
    this.forest = new Forest(trees);
    this.seen = Array.from({ length: this.wordIndex.lowerWords });
  }

  /**
   * Log-odds that an annotator would mark a candidate; 0 is one in two.
   * @param least below it, -Infinity may be returned instead
   */
  score(candidate: Counted, least = -Infinity): number {
    return this.forest.sum(this.featuresOf(candidate), least);
  }

  /**
   * The features of a candidate, in the order of {@link FEATURES}. Trees are invariant under monotonic scaling,
   * so no logarithms are taken. One function for all features: V8 optimises it sooner.
   */
  featuresOf(candidate: Counted): number[] {
    const { count, longer, inAbstract, titles, inPapers: papers } = candidate;
    const known = this.knownWordsOf(candidate);
    const { first, last } = known;
    const inTitle = titles > 0 ? 1 : 0;
    const [inLonger, whole] = [longer.most / count, candidate.whole / count];
    const { endings } = last;
    return [
      inTitle,
      count,
      inAbstract / papers,
      papers,
      titles / papers,
      candidate.width,
      inLonger,
      longer.kinds / count,
      whole,
      inTitle * whole,
      inTitle * inLonger,
      Number(candidate.titlesAndAbstracts > 0),
      last.known.last,
      first.known.first,
      known.leastInTerms,
      known.mostInTerms,
      known.commonest,
      last.known.rate,
      first.known.rate,
      known.unknown / candidate.width,
      candidate.endsKnown / count,
      candidate.beginsKnown / count,
      candidate.known / count,
      candidate.knownAround / count,
      Number(candidate.defined > 0),
      candidate.capitals / Math.max(1, inAbstract),
      candidate.acronymLike / count,
      Number(first.class === 'V'),
      Number(first.class === 'A'),
      known.letters,
      last.letters,
      endings[0]!,
      endings[1]!,
      endings[2]!,
      endings[3]!,
      endings[4]!,
      endings[5]!,
      this.wording.weigh(candidate),
    ];
  }

  private knownWordsOf(candidate: Counted): KnownWords {
    let [first, last]: [WordFeatures | null, WordFeatures | null] = [null, null];
    let [leastInTerms, mostInTerms, commonest, unknown, letters] = [Infinity, 0, 0, 0, 0];
    for (let k = 0; k < candidate.width; k++) {
      last = this.look(candidate.lowerAt(k));
      first ??= last;
      const { inTerms, rate } = last.known;
      if (last.known === UNKNOWN) unknown++;
      if (inTerms < leastInTerms) leastInTerms = inTerms;
      if (inTerms > mostInTerms) mostInTerms = inTerms;
      if (rate > commonest) commonest = rate;
      if (last.letters > letters) letters = last.letters;
    }
    return { first: first!, last: last!, leastInTerms, mostInTerms, commonest, unknown, letters };
  }

  private look(lower: number): WordFeatures {
    return (this.seen[lower] ??= this.wordFeatures(this.wordIndex.lower(lower)));
  }

  private wordFeatures(word: string): WordFeatures {
    return {
      known: this.knownOf(word) ?? UNKNOWN,
      class: classOf(this.words, word),
      letters: word.length,
      endings: ENDINGS.map((ending) => Number(ending.test(word))),
    };
  }

  private knownOf(word: string): Word | null {
    const known = this.words.get(word);
    if (!known) return null;
    return (this.rates.get(word) ?? 0) > OWN_RATIO * Math.max(known.rate, 10) ? null : known;
  }
}

/** Occurrences per million words of the corpus, of words in two papers or more. */
function ratesOf(candidates: Iterable<Counted>): Map<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const candidate of candidates) {
    if (candidate.width > 1) continue;
    const { words, count, inPapers } = candidate;
    total += count;
    if (inPapers > 1) counts.set(words[0]!, (counts.get(words[0]!) ?? 0) + count);
  }
  // About half of a text's words may be in terms; single-word candidates are those words.
  return new Map([...counts].map(([word, n]) => [word, (n / (2 * total)) * 1e6]));
}
