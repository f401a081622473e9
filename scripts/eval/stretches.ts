// Stretches of a text that may be terms, for benchmarks that mark every term: also with function words inside
// (“parsing of noun phrases”), and pronouns that refer to a term.

import { tokenize } from '../../src/core/concepts/tokens.ts';
import { classOf } from '../../src/core/concepts/words.ts';
import type { ReadText } from '../../src/core/concepts/candidates.ts';
import type { Field, Span } from '../../src/core/concepts/concept.ts';
import type { Token } from '../../src/core/concepts/tokens.ts';
import type { WordClass, WordTable } from '../../src/core/concepts/words.ts';

/** A range of tokens, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A tokenized text; the arrays have one entry per token, `gaps` one more. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  readonly classes: readonly WordClass[];
  /** The text before each token, and after the last. */
  readonly gaps: readonly string[];
  /** The longest concept of the vocabulary that covers a token. */
  readonly known: readonly (Stretch | null)[];
}

/** Longer terms are rare, and rarely found as a whole. */
const MAX_WORDS = 8;

/** Function words that may occur inside a term. */
const LINKS = new Set('of and or for in to the a an with on between from by per as'.split(' '));

/** Pronouns that annotators mark where they refer to a term. */
const PRONOUNS = new Set('it they them this these those one ones that both which'.split(' '));

/** Tokenizes one field of a paper. */
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

/** The normal forms of its tokens, joined by spaces. */
export function keyOf({ tokens }: Line, { from, to }: Stretch): string {
  let key = tokens[from]!.norm;
  for (let i = from + 1; i < to; i++) key += ` ${tokens[i]!.norm}`;
  return key;
}

/** All stretches that may be a term, by first token, then by length. */
export function* stretchesIn(line: Line): Generator<Stretch> {
  for (let from = 0; from < line.tokens.length; from++) {
    const isPronoun = PRONOUNS.has(line.lower[from]!);
    if (isPronoun) yield { from, to: from + 1 };
    if (isPronoun || isGrammar(line, from) || (isFinite(line, from) && !isHyphened(line, from + 1)))
      continue;
    const most = Math.min(line.tokens.length, from + MAX_WORDS);
    for (let to = from + 1; to <= most && (to === from + 1 || continues(line, to - 1)); to++) {
      if (!isGrammar(line, to - 1) || isHyphened(line, to - 1)) yield { from, to };
    }
  }
}

/** Whether a term may continue with a token. */
function continues(line: Line, at: number): boolean {
  if (!isWithinTerms(line.gaps[at]!)) return false;
  const mayStand = LINKS.has(line.lower[at]!) || (!isGrammar(line, at) && !isFinite(line, at));
  return mayStand || isHyphened(line, at) || isHyphened(line, at + 1);
}

/** Space, hyphen, slash, ampersand, quotation mark or possessive; no comma or full stop. */
export function isWithinTerms(gap: string): boolean {
  return gap.length < 4 && /^(?:[\s\p{Pd}/&_'’"“”]|['’]s\s)*$/u.test(gap);
}

/** A function word; but a capital letter, as in “vitamin A”, is a name. */
function isGrammar({ text, tokens, classes }: Line, at: number): boolean {
  const { start, end } = tokens[at]!;
  return classes[at] === 'F' && !/^\p{Lu}$/u.test(text.slice(start, end));
}

/** A verb other than a participle. */
function isFinite({ classes, lower }: Line, at: number): boolean {
  return classes[at] === 'V' && !/(?:ing|ed)$/.test(lower[at]!);
}

/** “start-up”, “one-to-one”: function words may be part of a hyphenated word. */
function isHyphened({ gaps }: Line, at: number): boolean {
  return gaps[at] === '-';
}
