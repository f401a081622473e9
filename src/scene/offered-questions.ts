// Three questions to begin with, taken from the corpus itself: a way between two of its large concepts,
// two of them side by side, and what rises, or holds it together where it has no years.

import { paperCount, paperYear } from '../core/dataset/dataset.ts';
import { pathBetween } from '../state/question.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Question } from '../state/question.ts';
import type { Seen } from './seen.ts';

/** A question and how it is put to the reader. */
export interface OfferedQuestion {
  readonly text: string;
  readonly question: Question;
}

/** Concepts among which the ends of a question are looked for: large ones are known by name. */
const LARGEST = 40;

/** Up to three questions that what is shown can answer; none for an empty map. */
export function offeredQuestions(dataset: Dataset, seen: Seen): OfferedQuestion[] {
  const large = largest(dataset, seen);
  return [
    askPath(dataset, seen, large),
    askComparison(dataset, seen, large),
    hasYears(dataset)
      ? { text: 'What is rising?', question: { kind: 'rising' as const } }
      : askBridges(dataset, seen),
  ].filter((offered) => offered !== null);
}

/** Kinds a reader asks about by name; what a paper measures and on what is too wide to ask about. */
const ASKED_ABOUT: ReadonlySet<string> = new Set(['method', 'architecture']);

/** Share of papers from which on a concept is common ground rather than something to ask about. */
const COMMON = 0.08;

/**
 * Indices of concepts shown that one would ask about, the largest first; those with a name for short
 * before all others: who gave it one meant to speak of it often.
 */
function largest({ concepts }: Dataset, { concepts: shown, together }: Seen): number[] {
  const isCommon = (i: number) => together.counts[i]! > Math.max(2, COMMON * together.papers);
  const isShort = (i: number) => Number(concepts[i]!.acronym !== null);
  return concepts
    .flatMap(({ type }, i) => (shown[i] === 1 && ASKED_ABOUT.has(type) && !isCommon(i) ? [i] : []))
    .sort((a, b) => isShort(b) - isShort(a) || together.counts[b]! - together.counts[a]! || a - b)
    .slice(0, LARGEST);
}

/** Two large concepts of different areas that share no link but a neighbour. */
function askPath({ concepts }: Dataset, seen: Seen, large: readonly number[]) {
  const near = neighboursOf(seen);
  const pair = firstPair(large, (a, b) => {
    const around = near.get(b);
    if (concepts[a]!.cluster === concepts[b]!.cluster || around?.has(a) !== false) return false;
    return [...(near.get(a) ?? [])].some((via) => around.has(via));
  });
  if (pair === null) return null;
  const [a, b] = pair.map((i) => concepts[i]!) as [Named, Named];
  const text = `How does ${nameOf(a)} connect to ${nameOf(b)}?`;
  return { text, question: pathBetween(a.id, b.id) };
}

/** Two large concepts that are kinds of the same thing, and linked. */
function askComparison({ concepts }: Dataset, seen: Seen, large: readonly number[]) {
  const near = neighboursOf(seen);
  const pair = firstPair(large, (a, b) => {
    const above = concepts[a]!.broader;
    return above !== null && above === concepts[b]!.broader && near.get(a)?.has(b) === true;
  });
  if (pair === null) return null;
  const [a, b] = pair.map((i) => concepts[i]!) as [Named, Named];
  const text = `What sets ${nameOf(a)} and ${nameOf(b)} apart?`;
  return { text, question: { kind: 'compare' as const, a: a.id, b: b.id } };
}

function askBridges({ clusters }: Dataset, { shown }: Seen) {
  if (clusters.length < 2 || shown.links === 0) return null;
  return { text: 'What holds the areas together?', question: { kind: 'bridges' as const } };
}

/** The first pair that fits, the largest concepts first. */
function firstPair(
  large: readonly number[],
  fits: (a: number, b: number) => boolean,
): [number, number] | null {
  for (let j = 1; j < large.length; j++)
    for (let i = 0; i < j; i++) if (fits(large[i]!, large[j]!)) return [large[i]!, large[j]!];
  return null;
}

function neighboursOf({ links }: Seen): ReadonlyMap<number, ReadonlySet<number>> {
  const near = new Map<number, Set<number>>();
  const add = (a: number, b: number) => {
    if (!near.has(a)) near.set(a, new Set());
    near.get(a)!.add(b);
  };
  for (const { a, b } of links) {
    add(a, b);
    add(b, a);
  }
  return near;
}

function hasYears(dataset: Dataset): boolean {
  const years = new Set<number | null>();
  for (let row = 0; row < paperCount(dataset); row++) years.add(paperYear(dataset, row));
  years.delete(null);
  return years.size > 1;
}

type Named = Dataset['concepts'][number];

/** Letters up to which a name is said in full. */
const SAYABLE = 24;

/** The name a reader of the field would say. */
function nameOf({ label, acronym }: Named): string {
  return label.length > SAYABLE && acronym !== null ? acronym : label;
}
