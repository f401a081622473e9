// Stretches of a text that may be a term of any kind: known or not, worth a place on a map or not,
// with words of grammar inside (“parsing of noun phrases”), or a pronoun that stands for one.

import { tokenize } from '../../src/core/concepts/tokens.ts';
import { classOf } from '../../src/core/concepts/words.ts';
import type { ReadText } from '../../src/core/concepts/candidates.ts';
import type { Field, Span } from '../../src/core/concepts/concept.ts';
import type { Token } from '../../src/core/concepts/tokens.ts';
import type { WordClass, WordTable } from '../../src/core/concepts/words.ts';

/** Tokens, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A text cut into tokens; each list has one entry a token, `gaps` one more. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  readonly classes: readonly WordClass[];
  /** What stands before each token, and behind the last. */
  readonly gaps: readonly string[];
  /** The longest concept of the vocabulary that covers a token. */
  readonly known: readonly (Stretch | null)[];
}

/** Longer terms are rare, and rarely found whole. */
const MOST_WORDS = 8;

/** Words of grammar that may stand inside a term. */
const LINKS = new Set('of and or for in to the a an with on between from by per as'.split(' '));

/** Words of grammar that annotators mark where they stand for a term. */
const PRONOUNS = new Set('it they them this these those one ones that both which'.split(' '));

/** One field of a paper, ready to be looked at. */
export function readLine({ paper, extraction }: ReadText, field: Field, words: WordTable): Line {
  const text = paper[field];
  const tokens = tokenize(text);
  const lower = tokens.map((token) => text.slice(token.start, token.end).toLowerCase());
  const ends = [0, ...tokens.map(({ end }) => end)];
  const mentions = extraction.concepts.flatMap(({ mentions: all }) => all);
  return {
    text,
    tokens,
    lower,
    classes: lower.map((word) => classOf(words, word)),
    gaps: ends.map((end, i) => text.slice(end, tokens[i]?.start)),
    known: coverOf(
      tokens,
      mentions.filter((mention) => mention.field === field),
    ),
  };
}

function coverOf(tokens: readonly Token[], mentions: readonly Span[]): (Stretch | null)[] {
  const cover = tokens.map((): Stretch | null => null);
  for (const { start, end } of mentions) {
    const from = tokens.findIndex((token) => token.start >= start);
    if (from < 0) continue;
    const behind = tokens.findIndex((token) => token.end > end);
    const to = behind < 0 ? tokens.length : behind;
    for (let i = from; i < to; i++) {
      const other = cover[i];
      if (!other || other.to - other.from < to - from) cover[i] = { from, to };
    }
  }
  return cover;
}

/** The text of a stretch, as written. */
export function textOf({ text, tokens }: Line, { from, to }: Stretch): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}

/** Its normal forms, joined by a space. */
export function keyOf({ tokens }: Line, { from, to }: Stretch): string {
  let key = tokens[from]!.norm;
  for (let i = from + 1; i < to; i++) key += ` ${tokens[i]!.norm}`;
  return key;
}

/** All stretches that may be a term, by their first token, the shorter ones first. */
export function* stretchesIn(line: Line): Generator<Stretch> {
  for (let from = 0; from < line.tokens.length; from++) {
    const isPronoun = PRONOUNS.has(line.lower[from]!);
    if (isPronoun) yield { from, to: from + 1 };
    if (isPronoun || isGrammar(line, from) || (isFinite(line, from) && !isHyphened(line, from + 1)))
      continue;
    const most = Math.min(line.tokens.length, from + MOST_WORDS);
    for (let to = from + 1; to <= most && (to === from + 1 || goesOn(line, to - 1)); to++) {
      if (!isGrammar(line, to - 1) || isHyphened(line, to - 1)) yield { from, to };
    }
  }
}

/** Whether a term may have a token together with the one before. */
function goesOn(line: Line, at: number): boolean {
  if (!isWithinTerms(line.gaps[at]!)) return false;
  const mayStand = LINKS.has(line.lower[at]!) || (!isGrammar(line, at) && !isFinite(line, at));
  return mayStand || isHyphened(line, at) || isHyphened(line, at + 1);
}

/** Space, hyphen, slash, ampersand, quotation mark, possessive; no comma and no stop. */
export function isWithinTerms(gap: string): boolean {
  return gap.length < 4 && /^(?:[\s\p{Pd}/&_'’"“”]|['’]s\s)*$/u.test(gap);
}

/** A word of grammar; but a capital, as of “vitamin A”, is a name. */
function isGrammar({ text, tokens, classes }: Line, at: number): boolean {
  const { start, end } = tokens[at]!;
  return classes[at] === 'F' && !/^\p{Lu}$/u.test(text.slice(start, end));
}

/** A verb that is no participle. */
function isFinite({ classes, lower }: Line, at: number): boolean {
  return classes[at] === 'V' && !/(?:ing|ed)$/.test(lower[at]!);
}

/** “start-up”, “one-to-one”: words of grammar too are part of a chain. */
function isHyphened({ gaps }: Line, at: number): boolean {
  return gaps[at] === '-';
}
