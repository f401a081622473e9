// How a candidate is worded, and what stands around it: “a novel … based on”, “the problem of …”. A
// sparse logistic model whose weights are learned from papers that careful readers annotated
// (scripts/learn/terms.ts). Words around a term tell of termhood as in the NC-value of K. Frantzi,
// S. Ananiadou & H. Mima, Automatic recognition of multi-word terms, 2000.

import { classOf } from './words.ts';
import type { Candidate, Surroundings } from './candidate.ts';
import type { WordClass, WordTable } from './words.ts';

/** Kind of sign → sign → weight, in logarithms of odds. */
export type WordingWeights = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Is told every sign of a candidate: its kind, the sign, and for what share, 0 to 1, it holds. */
export type NoteSign = (kind: string, sign: string, share: number) => void;

/** Occurrences that are looked at; more would say no more. */
export const MOST_OCCURRENCES = 6;

/** Tells of all signs of a candidate; one may be told several times, and its shares then add up. */
export function eachSign(candidate: Candidate, words: WordTable, note: NoteSign): void {
  noteWords(candidate.key.split(' '), note);
  const around = candidate.surroundings(MOST_OCCURRENCES);
  for (const place of around) notePlace(place, words, 1 / around.length, note);
}

function noteWords(norms: readonly string[], note: NoteSign): void {
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

/** Signs of punctuation that are told apart. */
export const MOST_SIGNS = 3;
/** Words to an end of a field, or of a run, that are told apart. */
export const MOST_STEPS = 3;

function notePlace(place: Surroundings, words: WordTable, share: number, note: NoteSign): void {
  const before = place.signsBefore.slice(-MOST_SIGNS);
  const behind = place.signsBehind.slice(0, MOST_SIGNS);
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

/** The class of a word that is next to a candidate; empty where none is. */
export type Near = WordClass | '';

export const NEAR: readonly Near[] = ['', 'N', 'A', 'V', 'R', 'M', 'F'];

function few(steps: number): string {
  return String(Math.min(MOST_STEPS, steps));
}

function classNear(word: string, words: WordTable): Near {
  return word === '' ? '' : classOf(words, word);
}

/**
 * The logarithm of the odds, but for a constant, that a candidate so worded is a term. Of many candidates
 * a {@link WordingScale} tells the same sooner.
 */
export function wordingOf(candidate: Candidate, words: WordTable, weights: WordingWeights): number {
  let sum = 0;
  eachSign(candidate, words, (kind, sign, share) => {
    const weight = weights.get(kind)?.get(sign);
    if (weight !== undefined) sum += weight * share;
  });
  return sum;
}

/** Weights from text: a line each, kind, sign and weight with tabs between. */
export function readWeights(text: string): WordingWeights {
  const weights = new Map<string, Map<string, number>>();
  for (const line of text.split('\n').filter((row) => row !== '')) {
    const [kind, sign, weight] = line.split('\t') as [string, string, string];
    const ofKind = weights.get(kind) ?? new Map<string, number>();
    weights.set(kind, ofKind.set(sign, Number(weight)));
  }
  return weights;
}
