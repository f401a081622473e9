// How likely a candidate is a term that a careful reader would note: boosted trees over what the
// corpus shows of it and over how it is worded, learned from papers that careful readers annotated (scripts/learn/terms.ts);
// the counted part is C-value (Frantzi, Ananiadou & Mima 2000).

import { log2 } from '../elementary.ts';
import { TREES } from './termhood-trees.ts';
import { Forest } from './trees.ts';
import { WORDING } from './wording-weights.ts';
import { WordingScale } from './wording-scale.ts';
import { classOf } from './words.ts';
import type { Candidate } from './candidate.ts';
import type { Counted } from './counted.ts';
import type { WordBook } from './term-lines.ts';
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
  return log2(words.length + 1) * Math.max(0, count - inLonger);
}

/** What was learned of termhood. */
export interface TermhoodModel {
  readonly wording: WordingWeights;
  readonly trees: readonly Tree[];
}

const LEARNED: TermhoodModel = { wording: WORDING, trees: TREES };

/** Names of the signs of termhood, in the order of {@link featuresOf}. */
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

/**
 * The signs of a candidate's termhood, in the order of {@link FEATURES}; trees take them as they are, so
 * none is a logarithm. One function, not one for each sign: V8 is sooner done with it.
 */
export function featuresOf(
  candidate: Counted,
  corpus: CorpusWords,
  wording: WordingWeights = LEARNED.wording,
): number[] {
  const { count, longer, inAbstract, titles, inPapers: papers } = candidate;
  const view = viewOf(corpus, wording, candidate);
  const known = knownWordsOf(candidate, view);
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
    view.scale.weigh(candidate),
  ];
}

/** What is known of the words of a candidate. */
interface KnownWords {
  readonly first: SeenWord;
  readonly last: SeenWord;
  readonly leastInTerms: number;
  readonly mostInTerms: number;
  readonly commonest: number;
  readonly unknown: number;
  /** Of the longest. */
  readonly letters: number;
}

function knownWordsOf(candidate: Counted, view: View): KnownWords {
  let [first, last]: [SeenWord | null, SeenWord | null] = [null, null];
  let [leastInTerms, mostInTerms, commonest, unknown, letters] = [Infinity, 0, 0, 0, 0];
  for (let k = 0; k < candidate.width; k++) {
    last = view.look(candidate.lowerAt(k));
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

/** A word of candidates, looked at once. */
interface SeenWord {
  readonly known: Pick<Word, 'first' | 'last' | 'inTerms' | 'rate'>;
  readonly class: WordClass;
  readonly letters: number;
  /** Which of {@link ENDINGS} it has, 0 or 1 each. */
  readonly endings: readonly number[];
}

/** What the model takes of a word that nobody knows. */
const UNKNOWN = { first: 0.25, last: 0.25, inTerms: 0.25, rate: 2 };

const ENDINGS = [
  /\d$/,
  /ing$/,
  /ions?$/,
  /[eo]rs?$/,
  /(?:it(?:y|ies)|ness|[ae]nc(?:e|y))$/,
  /(?:ed|ly|al|ive|ous|ble|ic)$/,
];

function lookAt(word: string, corpus: CorpusWords): SeenWord {
  return {
    known: knownOf(word, corpus) ?? UNKNOWN,
    class: classOf(corpus.words, word),
    letters: word.length,
    endings: ENDINGS.map((ending) => Number(ending.test(word))),
  };
}

/** A word that this corpus uses that much more than others do is one of its own: nothing is known. */
const OWN_RATIO = 8;

function knownOf(word: string, { words, rates }: CorpusWords): Word | null {
  const known = words.get(word);
  if (!known) return null;
  return (rates.get(word) ?? 0) > OWN_RATIO * Math.max(known.rate, 10) ? null : known;
}

/** What has been seen of a corpus so far: the same words are looked at again and again. */
class View {
  readonly scale: WordingScale;
  /** By the number of a word in lower case. */
  private readonly seen: (SeenWord | undefined)[];

  constructor(
    private readonly corpus: CorpusWords,
    readonly wording: WordingWeights,
    readonly book: WordBook,
  ) {
    this.scale = new WordingScale(wording, corpus.words, book);
    this.seen = Array.from({ length: book.lowerWords });
  }

  look(lower: number): SeenWord {
    return (this.seen[lower] ??= lookAt(this.book.lower(lower), this.corpus));
  }
}

const views = new WeakMap<CorpusWords, View>();

/** The view of a corpus, as long as its candidates and the weights of wordings are the same. */
function viewOf(corpus: CorpusWords, wording: WordingWeights, candidate: Counted): View {
  const { book } = candidate.read.lines;
  let view = views.get(corpus);
  if (view?.wording !== wording || view.book !== book) {
    views.set(corpus, (view = new View(corpus, wording, book)));
  }
  return view;
}

/**
 * Logarithm of the odds that a careful reader would note the candidate; 0 is one in two.
 * @param least below it, -Infinity may be told instead
 */
export function termhoodOf(
  candidate: Counted,
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
export function ratesOf(candidates: Iterable<Counted>): Map<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const candidate of candidates) {
    if (candidate.width > 1) continue;
    const { words, count, inPapers } = candidate;
    total += count;
    if (inPapers > 1) counts.set(words[0]!, (counts.get(words[0]!) ?? 0) + count);
  }
  // About half of a text's words may stand in terms, as far as one can say for any language of ours.
  return new Map([...counts].map(([word, n]) => [word, (n / (2 * total)) * 1e6]));
}
