// Which of many rules a text may call for: told in one pass by the pieces of text that each rule needs,
// so that most can be passed over without a search of their own.

import { unitsOf } from '../concepts/characters.ts';

/** What a rule needs to be worth a try: any of some pieces of text, or of some words of ASCII letters. */
export interface Need {
  readonly pieces?: readonly string[];
  readonly words?: readonly string[];
}

/** Most needs of one sieve: each is a bit of a number. */
const MOST = 31;

const PAIRS = 1 << 12;
const TRIPLES = 1 << 14;
/** So many that few of a text's share a place with one that is sought: each that does costs a search. */
const QUADS = 1 << 18;
const WORDS = 1 << 15;

/**
 * Tells which needs a text may meet: bit i for need i. One that it meets is never left out; a few that it
 * does not meet may come along.
 */
export function createSieve(needs: readonly Need[]): (text: string) => number {
  if (needs.length > MOST) throw new RangeError(`a sieve takes ${MOST} needs, not ${needs.length}`);
  const units = new Int32Array(0x10000);
  const pairs = new Int32Array(PAIRS);
  const triples = new Int32Array(TRIPLES);
  // A bit a place, so that all of it stays in the processor's cache; nearly all are turned away there.
  const isQuad = new Uint8Array(QUADS / 8);
  const quads = new Map<number, number>();
  const words = new Int32Array(WORDS);
  needs.forEach((need, i) => {
    for (const word of need.words ?? []) words[wordOf(word)]! |= 1 << i;
    for (const piece of need.pieces ?? []) {
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
      if (isLetter(unit)) word = longerWord(word, unit);
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

function wordOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = longerWord(hash, word.charCodeAt(i));
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

function longerWord(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}
