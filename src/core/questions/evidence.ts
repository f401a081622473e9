// The evidence for a link: in each paper with both concepts, the sentences where they are closest.

import { splitSentences } from '../text/sentences.ts';
import type { Field, Mention } from '../concepts/concept.ts';
import type { StoredText } from '../dataset/dataset.ts';
import type { TextSpan } from '../text/sentences.ts';

/** A sentence, and the mentions to highlight in it. */
export interface Quote extends TextSpan {
  readonly field: Field;
  /** Whether words are left out before and after it: a table of contents is one long sentence. */
  readonly isCut?: { readonly before: boolean; readonly after: boolean };
  /** Within the sentence, in order; offsets of the whole field. */
  readonly marks: readonly Mention[];
}

/** The evidence of one paper for a pair. */
export interface Evidence {
  readonly row: number;
  /** One sentence that names both concepts, or one for each of them. */
  readonly quotes: readonly Quote[];
  /** UTF-16 units between the two closest mentions; Infinity without a field in common, or when they overlap. */
  readonly distance: number;
}

/**
 * The evidence of one paper for the concepts a and b, or null when it lacks one of them.
 * @param title the paper's cleaned title; `text` holds its abstract
 */
export function findEvidence(
  row: number,
  title: string,
  text: StoredText,
  a: string,
  b: string,
): Evidence | null {
  const ofA = mentionsOf(text, a);
  const ofB = mentionsOf(text, b);
  if (ofA.length === 0 || ofB.length === 0) return null;
  const [first, second, distance] = closestPair(ofA, ofB);
  const field = (name: Field) => (name === 'title' ? title : text.abstract);
  const both = [...ofA, ...ofB].sort((p, q) => p.start - q.start);
  const quotes = [first, second].map((mention) => quoteOf(mention, field(mention.field), both));
  const same = second.field === quotes[0]!.field && isWithin(second, quotes[0]!);
  return { row, quotes: same ? quotes.slice(0, 1) : quotes, distance };
}

/** Closest mentions first; ties by row. */
export function byCloseness(p: Evidence, q: Evidence): number {
  return p.distance === q.distance ? p.row - q.row : p.distance - q.distance;
}

function mentionsOf(text: StoredText, concept: string): readonly Mention[] {
  return text.extraction.concepts.find((c) => c.concept === concept)?.mentions ?? [];
}

function closestPair(ofA: readonly Mention[], ofB: readonly Mention[]): [Mention, Mention, number] {
  let best: [Mention, Mention, number] = [ofA[0]!, ofB[0]!, Infinity];
  for (const a of ofA) {
    for (const b of ofB) {
      const distance = distanceBetween(a, b);
      if (distance < best[2]) best = [a, b, distance];
    }
  }
  const [a, b, distance] = best;
  return inOrder(a, b) ? [a, b, distance] : [b, a, distance];
}

/** Overlapping names (“pre- and post-training”) are weaker evidence than two side by side: Infinity. */
function distanceBetween(a: Mention, b: Mention): number {
  const gap = Math.max(a.start - b.end, b.start - a.end);
  return a.field === b.field && gap >= 0 ? gap : Infinity;
}

function inOrder(a: Mention, b: Mention): boolean {
  return a.field === b.field ? a.start <= b.start : a.field === 'title';
}

function quoteOf(mention: Mention, text: string, both: readonly Mention[]): Quote {
  const { field } = mention;
  const sentence = splitSentences(text).find(
    (s) => s.start <= mention.start && mention.start < s.end,
  )!;
  const shown = cutAround(mention, sentence, text);
  const marks = both.filter((m) => m.field === field && isWithin(m, shown));
  const isCut = { before: shown.start > sentence.start, after: shown.end < sentence.end };
  return { field, ...shown, marks, ...((isCut.before || isCut.after) && { isCut }) };
}

function isWithin(inner: TextSpan, outer: TextSpan): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** UTF-16 units of the longest sentence that is shown whole; of a longer one, as many on either side at most. */
const LONG = 800;
const BESIDE = 300;

/** The sentence, or where it is long the whole words of it around a mention. */
function cutAround(mention: TextSpan, { start, end }: TextSpan, text: string): TextSpan {
  if (end - start <= LONG) return { start, end };
  const [from, to] = [mention.start - BESIDE, mention.end + BESIDE];
  const before = text.lastIndexOf(' ', mention.start - 1);
  const first = text.indexOf(' ', from);
  const last = text.lastIndexOf(' ', to);
  return {
    start: from <= start ? start : (first < before ? first : before) + 1,
    end: to >= end ? end : Math.max(last, mention.end),
  };
}
