// A prefilter for many search-and-replace rules: one pass over a text finds which rules can match at all, by
// substrings that each rule requires, so that most rules need no search of their own.

import { unitsOf } from '../text/characters.ts';

/** Substrings of which a text must contain one for a rule to match; or whole words of ASCII letters. */
export interface Cues {
  readonly pieces?: readonly string[];
  readonly words?: readonly string[];
}

/** Each rule is a bit of a number. */
const MAX_RULES = 31;

const PAIRS = 1 << 12;
const TRIPLES = 1 << 14;
/** Large, as each hash collision costs a lookup in a map. */
const QUADS = 1 << 18;
const WORDS = 1 << 15;

/**
 * A function that gives the rules whose cues a text contains: bit i for rule i. Like a Bloom filter, it may give
 * false positives (hash collisions) but no false negatives.
 * @throws RangeError for more than 31 rules
 */
export function createPrefilter(rules: readonly Cues[]): (text: string) => number {
  if (rules.length > MAX_RULES)
    throw new RangeError(`a prefilter takes ${MAX_RULES} rules, not ${rules.length}`);
  const units = new Int32Array(0x10000);
  const pairs = new Int32Array(PAIRS);
  const triples = new Int32Array(TRIPLES);
  // One bit per hash, so that the table stays in the processor's cache; it rejects nearly all substrings.
  const isQuad = new Uint8Array(QUADS / 8);
  const quads = new Map<number, number>();
  const words = new Int32Array(WORDS);
  rules.forEach((cues, i) => {
    for (const word of cues.words ?? []) words[hashOfWord(word)]! |= 1 << i;
    for (const piece of cues.pieces ?? []) {
      // The last characters of a piece are rarer than its first.
      const [a, b, c, d] = [-4, -3, -2, -1].map((at) => piece.charCodeAt(piece.length + at));
      if (piece.length === 1) units[d!]! |= 1 << i;
      else if (piece.length === 2) pairs[pairOf(c!, d!)]! |= 1 << i;
      else if (piece.length === 3) triples[tripleOf(b!, c!, d!)]! |= 1 << i;
      else {
        const quad = quadOf(a!, b!, c!, d!);
        isQuad[quad >>> 3]! |= 1 << (quad & 7);
        quads.set(quad, (quads.get(quad) ?? 0) | (1 << i));
      }
    }
  });
  return (text) => {
    let bits = 0;
    let word = 0;
    let [third, second, last] = [0, 0, 0];
    const column = unitsOf(text);
    for (let i = 0; i < text.length; i++) {
      const unit = column[i]!;
      bits |= pairs[pairOf(last, unit)]! | triples[tripleOf(second, last, unit)]!;
      const quad = quadOf(third, second, last, unit);
      if ((isQuad[quad >>> 3]! & (1 << (quad & 7))) !== 0) bits |= quads.get(quad)!;
      if (isLetter(unit)) word = extendHash(word, unit);
      else {
        bits |= words[word & (WORDS - 1)]! | units[unit]!;
        word = 0;
      }
      third = second;
      second = last;
      last = unit;
    }
    return bits | words[word & (WORDS - 1)]!;
  };
}

function hashOfWord(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = extendHash(hash, word.charCodeAt(i));
  return hash & (WORDS - 1);
}

function pairOf(a: number, b: number): number {
  return ((a << 6) ^ b) & (PAIRS - 1);
}

function tripleOf(a: number, b: number, c: number): number {
  return ((a << 10) ^ (b << 5) ^ c) & (TRIPLES - 1);
}

function quadOf(a: number, b: number, c: number, d: number): number {
  return (Math.imul((a << 21) ^ (b << 14) ^ (c << 7) ^ d, 0x9e3779b1) >>> 14) & (QUADS - 1);
}

function isLetter(unit: number): boolean {
  const small = unit | 32;
  return small >= 97 && small <= 122;
}

function extendHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}
