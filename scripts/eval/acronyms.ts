// Scores acronym identification as in SDU@AAAI-21: which tokens are short forms, which are long forms?
// A. Pouran Ben Veyseh et al., Acronym identification and disambiguation shared tasks for
// scientific document understanding, SDU@AAAI 2021. Exact spans. Pure.

import * as v from 'valibot';
import { findDefinitions } from '../../src/core/concepts/acronyms.ts';
import { looksLikeShortForm } from '../../src/core/concepts/short-forms.ts';
import { figuresFrom, figuresOf } from './figures.ts';
import type { AcronymDefinition } from '../../src/core/concepts/acronyms.ts';
import type { Counts, Figures } from './figures.ts';

const Label = v.picklist(['O', 'B-short', 'I-short', 'B-long', 'I-long']);

/** A line of the benchmark: a tokenised sentence, a label for each token. */
export const AcronymLine = v.pipe(
  v.object({ tokens: v.array(v.string()), labels: v.array(Label) }),
  v.check(({ tokens, labels }) => tokens.length === labels.length, 'as many labels as tokens'),
);

export type AcronymSentence = v.InferOutput<typeof AcronymLine>;

/** Token spans of one sentence, half-open. */
export interface AcronymSpans {
  readonly short: readonly TokenSpan[];
  readonly long: readonly TokenSpan[];
}

interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** The task's figures: of short forms, of long forms, and the macro average of both. */
export interface AcronymScores {
  readonly short: Figures;
  readonly long: Figures;
  /** F1 of mean precision and mean recall, as in the task's scorer. */
  readonly macro: Figures;
}

/** Scores the spans found in sentences against those labelled, all sentences together. */
export function scoreAcronyms(
  gold: readonly AcronymSpans[],
  found: readonly AcronymSpans[],
): AcronymScores {
  const short = figuresOf(countSpans(gold, found, 'short'));
  const long = figuresOf(countSpans(gold, found, 'long'));
  const macro = figuresFrom(
    (short.precision + long.precision) / 2,
    (short.recall + long.recall) / 2,
  );
  return { short, long, macro };
}

function countSpans(
  gold: readonly AcronymSpans[],
  found: readonly AcronymSpans[],
  kind: keyof AcronymSpans,
): Counts {
  const keys = (all: readonly AcronymSpans[]) =>
    new Set(all.flatMap((s, i) => s[kind].map(({ from, to }) => `${i} ${from} ${to}`)));
  const wanted = keys(gold);
  const got = keys(found);
  const right = [...got].filter((key) => wanted.has(key)).length;
  return { right, found: got.size, hit: right, wanted: wanted.size };
}

/** The labelled spans. */
export function spansOfLabels(labels: readonly string[]): AcronymSpans {
  const spans = { short: [] as TokenSpan[], long: [] as TokenSpan[] };
  for (const [from, label] of labels.entries()) {
    if (!label.startsWith('B-')) continue;
    const kind = label === 'B-short' ? 'short' : 'long';
    let to = from + 1;
    while (labels[to] === `I-${kind}`) to++;
    spans[kind].push({ from, to });
  }
  return spans;
}

/**
 * The spans found in a sentence: definitions, other occurrences of the defined short forms, and other tokens that look
 * like short forms.
 */
export function findSpans(tokens: readonly string[]): AcronymSpans {
  const definitions = findDefinitions(tokens.join(' '));
  const spanOf = spanFinder(tokens);
  const short = definitions.map((d) => spanOf(d.shortStart, d.shortStart + d.short.length));
  const long = definitions.map((d) => spanOf(d.longStart, d.longStart + d.long.length));
  const isTaken = (at: number) => [...short, ...long].some((s) => s.from <= at && at < s.to);
  return { short: [...short, ...standAlone(tokens, definitions, isTaken)], long };
}

/** Character offsets of the joined text → tokens. */
function spanFinder(tokens: readonly string[]): (start: number, end: number) => TokenSpan {
  let length = 0;
  const starts = tokens.map((token) => (length += token.length + 1) - token.length - 1);
  const tokenAt = (offset: number) => starts.findLastIndex((start) => start <= offset);
  return (start, end) => ({ from: tokenAt(start), to: tokenAt(end - 1) + 1 });
}

function standAlone(
  tokens: readonly string[],
  definitions: readonly AcronymDefinition[],
  isTaken: (at: number) => boolean,
): TokenSpan[] {
  const defined = new Set(definitions.map(({ short }) => short));
  const isShort = (token: string) => looksLikeShortForm(token) || defined.has(token);
  const isPart = (at: number) =>
    !isTaken(at) &&
    tokens[at] !== undefined &&
    (isShort(tokens[at]) || /^\p{Lu}$/u.test(tokens[at]));
  const found: TokenSpan[] = [];
  for (let at = 0; at < tokens.length; at++) {
    // The benchmark splits “MI-FGSM” into three tokens and labels them as one span.
    const isCompound = isPart(at) && tokens[at + 1] === '-' && isPart(at + 2);
    const to = at + (isCompound ? 3 : 1);
    if (!isCompound && (isTaken(at) || !isShort(tokens[at]!))) continue;
    found.push({ from: at, to });
    at = to - 1;
  }
  return found;
}
