// The wording and the context of a candidate as features: “a novel … based on”, “the problem of …”. A sparse
// logistic model whose weights are learned from annotated papers (scripts/learn/terms.ts). The context of a
// term indicates termhood as in the NC-value of K. Frantzi, S. Ananiadou & H. Mima, Automatic recognition of
// multi-word terms, 2000.

import { classOf } from './words.ts';
import type { Candidate, Surroundings } from './candidate.ts';
import type { WordClass, WordTable } from './words.ts';

/** Kind of feature → feature → weight, in log-odds. */
export type WordingWeights = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Receives a feature of a candidate: its kind, its value, and the share, 0 to 1, of occurrences with it. */
export type NoteFeature = (kind: string, sign: string, share: number) => void;

/** Occurrences that are looked at; more would add little. */
export const MOST_OCCURRENCES = 6;

/** Calls `note` for all features of a candidate; a repeated one has its shares added up. */
export function eachFeature(candidate: Candidate, words: WordTable, note: NoteFeature): void {
  noteWords(candidate.key.split(' '), note);
  const around = candidate.surroundings(MOST_OCCURRENCES);
  for (const place of around) notePlace(place, words, 1 / around.length, note);
}

function noteWords(norms: readonly string[], note: NoteFeature): void {
  const head = norms.at(-1)!;
  note('words', String(norms.length), 1);
  note('first', norms[0]!, 1);
  note('head', head, 1);
  note('head ends', head.slice(-3), 1);
  note('head ends', head.slice(-4), 1);
  for (const modifier of norms.slice(0, -1)) {
    note('modifier', modifier, 1);
    note('modifier ends', modifier.slice(-3), 1);
  }
  if (norms.length === 1) return;
  const inner = norms.at(-2)!;
  note('pair', `${inner}_${head}`, 1);
  note('pair ends', `${inner.slice(-3)}_${head.slice(-3)}`, 1);
}

/** Punctuation characters that are distinguished. */
export const MOST_PUNCTUATION = 3;
/** Distances in words to an end of a field or of a run that are distinguished. */
export const MOST_STEPS = 3;

function notePlace(place: Surroundings, words: WordTable, share: number, note: NoteFeature): void {
  const before = place.punctuationBefore.slice(-MOST_PUNCTUATION);
  const behind = place.punctuationBehind.slice(0, MOST_PUNCTUATION);
  const [left, right] = [classNear(place.before, words), classNear(place.behind, words)];
  note('before', `${before}${place.before}`, share);
  note('behind', `${behind}${place.behind}`, share);
  note('class before', `${before}${left}`, share);
  note('class behind', `${behind}${right}`, share);
  note('classes', `${before}${left}_${behind}${right}`, share);
  note('signs before', `${before}_${place.field}`, share);
  note('signs behind', `${behind}_${place.field}`, share);
  if (place.knownBefore) note('known', 'before', share);
  if (place.knownBehind) note('known', 'behind', share);
  note('run', `${few(place.left)}_${few(place.right)}`, share);
  note('field', place.field, share);
  note('shape', `${place.shape}_${place.field}`, share);
  note('joints', place.joints, share);
  if (place.field !== 'title') return;
  note('title begins', few(place.fieldLeft), share);
  note('title ends', few(place.fieldRight), share);
}

/** The class of a word next to a candidate; empty where there is none. */
export type Near = WordClass | '';

export const NEAR: readonly Near[] = ['', 'N', 'A', 'V', 'R', 'M', 'F'];

function few(steps: number): string {
  return String(Math.min(MOST_STEPS, steps));
}

function classNear(word: string, words: WordTable): Near {
  return word === '' ? '' : classOf(words, word);
}

/**
 * The log-odds, up to a constant, that a candidate with this wording is a term. For many candidates a
 * {@link WordingScorer} computes the same faster.
 */
export function wordingOf(candidate: Candidate, words: WordTable, weights: WordingWeights): number {
  let sum = 0;
  eachFeature(candidate, words, (kind, sign, share) => {
    const weight = weights.get(kind)?.get(sign);
    if (weight !== undefined) sum += weight * share;
  });
  return sum;
}

/** Weights from text: a line each, kind, value and weight separated by tabs. */
export function readWeights(text: string): WordingWeights {
  const weights = new Map<string, Map<string, number>>();
  for (const line of text.split('\n').filter((row) => row !== '')) {
    const [kind, sign, weight] = line.split('\t') as [string, string, string];
    const ofKind = weights.get(kind) ?? new Map<string, number>();
    weights.set(kind, ofKind.set(sign, Number(weight)));
  }
  return weights;
}
