// The context of an occurrence of a candidate, and how it is written there.

import { isAbstract } from './read-lines.ts';
import { GAP, SHAPES, WORD } from './term-lines.ts';
import type { Surroundings } from './candidate.ts';
import type { ReadLines } from './read-lines.ts';
import type { TermLines } from './term-lines.ts';

/** The context of the words from `i` up to `j`. */
export function around({ lines, known }: ReadLines, i: number, j: number): Surroundings {
  const { wordIndex, written } = lines;
  const line = lines.lines[i]!;
  const [isFirst, isLast] = [lines.isFirst(i), lines.isLast(j - 1)];
  return {
    field: isAbstract(line) ? 'abstract' : 'title',
    before: isFirst ? '' : wordIndex.lower(wordIndex.lowerOf(written[i - 1]!)),
    behind: isLast ? '' : wordIndex.lower(wordIndex.lowerOf(written[j]!)),
    punctuationBefore: lines.punctuationBefore(i),
    punctuationBehind: lines.punctuationBehind(j - 1),
    shape: shapeOf(lines, i, j),
    joints: jointsOf(lines, i, j),
    knownBefore: !isFirst && known[i - 1] !== 0,
    knownBehind: !isLast && known[j] !== 0,
    left: wordsBefore(lines, i),
    right: wordsBehind(lines, j),
    fieldLeft: i - lines.begins[line]!,
    fieldRight: lines.begins[line + 1]! - j,
  };
}

/** Number of words before one in its run, at most `most`. */
export function wordsBefore({ bits }: TermLines, word: number, most = Infinity): number {
  let words = 0;
  while (words < most && (bits[word - words]! & WORD.runBegins) === 0) words++;
  return words;
}

/** Number of words in a run from `word` on, at most `most`. */
export function wordsBehind({ bits }: TermLines, word: number, most = Infinity): number {
  let words = 0;
  while (words < most && (bits[word - 1 + words]! & WORD.runEnds) === 0) words++;
  return words;
}

/** The letter case of words, a character each. */
export function shapeOf({ written, wordIndex }: TermLines, i: number, j: number): string {
  let shape = '';
  for (let k = i; k < j; k++) shape += SHAPES[wordIndex.shapeOf(written[k]!)]!;
  return shape;
}

/** What joins each two words: `_` a blank, `-` a hyphen, `+` anything else. */
export function jointsOf({ bits }: TermLines, i: number, j: number): string {
  let joints = '';
  for (let k = i + 1; k < j; k++) {
    const gap = bits[k]! & GAP;
    joints += gap === WORD.blank ? '_' : gap === WORD.hyphen ? '-' : '+';
  }
  return joints;
}
