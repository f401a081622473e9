// Open vocabulary: terms of a corpus that no vocabulary has become concepts, so that a field without a
// vocabulary has a map as well.

import { addTerms } from './add-terms.ts';
import { findCandidates } from './candidates.ts';
import { LocalNameFinder } from './local-names.ts';
import { TermhoodScorer } from './termhood.ts';
import { keysOf, takenKeys } from './taken-keys.ts';
import { INLINE_EXECUTOR } from '../executor.ts';
import type { Term } from './add-terms.ts';
import type { Counted } from './counted.ts';
import { surfaceKey } from './vocabulary.ts';
import type { Executor } from '../executor.ts';
import type { PaperText } from './concept.ts';
import type { TermhoodModel } from './termhood.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordTable } from './words.ts';

export interface DiscoverOptions {
  /** Termhood from which on a candidate is a concept; lower finds more and errs more. */
  readonly threshold?: number;
  /** What is known of termhood; as learned when nothing else is given. */
  readonly model?: TermhoodModel;
  /** Runs the extraction; by default the calling thread. */
  readonly executor?: Executor;
  /** Keeps the local names that are found, with the same vocabulary and words. */
  readonly localNames?: LocalNameFinder;
}

/** Papers among which terms are sought: enough to meet what is worth a place on a map. */
export const SAMPLE_SIZE = 4000;

/**
 * Termhood at which careful readers' F1 is flat and their central concepts are found more often.
 */
export const THRESHOLD = -0.25;

/**
 * The vocabulary with the corpus' own terms added.
 * @param papers all papers, or the sample of them that {@link sampleOf} takes
 */
export function discover(
  papers: readonly PaperText[],
  vocabulary: Vocabulary,
  words: WordTable,
  options: DiscoverOptions = {},
): Vocabulary {
  const sample = sampleOf(papers);
  const executor = options.executor ?? INLINE_EXECUTOR;
  const base = { given: vocabulary, words };
  const localNames = options.localNames ?? new LocalNameFinder(base);
  const extractions = executor.extract(sample, { ...base, vocabulary, localNames });
  const reads = sample.map((paper, i) => ({
    paper,
    extraction: extractions[i]!,
    defined: localNames.kept(paper)?.defined,
  }));
  const candidates = findCandidates(reads, words, leastPapersOf(sample.length));
  const names = extractions.flatMap(({ introduces }) => introduces);
  const own = new Map(names.map(({ name }) => [surfaceKey(name), name]));
  const taken = takenKeys(vocabulary, reads);
  const corpus = { candidates, size: sample.length, taken };
  const terms = findTerms(corpus, vocabulary, words, options);
  const isNew = ({ candidate: { key, inPapers } }: Term) => !own.has(key) || inPapers > 1;
  return addTerms(vocabulary, [...sharedNames(own, candidates), ...terms].filter(isNew), taken);
}

/** Names that one paper introduces and another one uses: certain to be concepts. */
function sharedNames(
  own: ReadonlyMap<string, string>,
  candidates: ReadonlyMap<string, Counted>,
): Term[] {
  return [...own.keys()].sort().flatMap((key) => {
    const candidate = candidates.get(key);
    return candidate && candidate.inPapers > 1 ? [{ candidate, termhood: Infinity }] : [];
  });
}

/** Every k-th paper, so that at most {@link SAMPLE_SIZE} remain, spread over the whole. */
export function sampleOf<T>(papers: readonly T[]): T[] {
  const step = Math.ceil(papers.length / SAMPLE_SIZE);
  return papers.filter((_, i) => i % step === 0);
}

/** Least papers that a term must be in. */
function leastPapersOf(size: number): number {
  return size >= SAMPLE_SIZE / 2 ? 2 : 1;
}

/** The candidates of a corpus, its number of papers, and the keys that name concepts of the vocabulary there. */
export interface Candidates {
  readonly candidates: ReadonlyMap<string, Counted>;
  readonly size: number;
  /** By default all of the vocabulary. */
  readonly taken?: ReadonlySet<string>;
}

/** The candidates that are terms, by falling termhood; of two that overlap, the one with more. */
export function findTerms(
  { candidates, size, taken: known }: Candidates,
  vocabulary: Vocabulary,
  words: WordTable,
  { threshold = THRESHOLD, model }: DiscoverOptions = {},
): Term[] {
  const scorer = new TermhoodScorer(candidates, words, model);
  const taken = known ?? keysOf(vocabulary);
  const leastPapers = leastPapersOf(size);
  const likely: Term[] = [];
  for (const candidate of candidates.values()) {
    if (taken.has(candidate.key) || candidate.inPapers < leastPapers) continue;
    const termhood = scorer.score(candidate, threshold);
    if (termhood >= threshold) likely.push({ candidate, termhood });
  }
  likely.sort((a, b) => b.termhood - a.termhood || (a.candidate.key < b.candidate.key ? -1 : 1));
  return withoutOverlaps(likely);
}

/**
 * Leaves out candidates inside a candidate of higher termhood, unless they mostly occur outside it, and
 * candidates around one.
 */
function withoutOverlaps(likely: readonly Term[]): Term[] {
  const kept = new Set<string>();
  const inside = new Set<string>();
  return likely.filter(({ candidate }) => {
    const { key, count, longer } = candidate;
    const parts = partsOf(key);
    if (parts.some((part) => kept.has(part))) return false;
    if (inside.has(key) && longer.most > count / 2) return false;
    kept.add(key);
    for (const part of parts) inside.add(part);
    return true;
  });
}

/** Every proper sub-run of the words of a key. */
function partsOf(key: string): string[] {
  const words = key.split(' ');
  const parts: string[] = [];
  for (let i = 0; i < words.length; i++) {
    for (let j = i + 1; j <= words.length; j++) {
      if (j - i < words.length) parts.push(words.slice(i, j).join(' '));
    }
  }
  return parts;
}
