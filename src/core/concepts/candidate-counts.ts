// The counts of all candidates, taken in one pass over the text in reading order; the numbers of a candidate
// lie side by side. Counting candidate by candidate would miss the cache at nearly every occurrence.

import { isAbstract, rowOf } from './read-lines.ts';
import { WORD } from './term-lines.ts';
import type { ReadLines } from './read-lines.ts';
import type { TermLines } from './term-lines.ts';
import type { TermSpans } from './term-spans.ts';

/** Index of each count among the numbers of a candidate; {@link Candidate} documents them. */
export const COUNT = {
  count: 0,
  inPapers: 1,
  titles: 2,
  titlesAndAbstracts: 3,
  inAbstract: 4,
  whole: 5,
  capitals: 6,
  acronymLike: 7,
  defined: 8,
  endsKnown: 9,
  beginsKnown: 10,
  /** The last paper, its row plus one, and whether the candidate is in its title only so far. */
  row: 11,
  isInTitle: 12,
} as const;

/** Numbers of a candidate: as many as fit one cache line. */
export const COUNTS = 16;

/** Numbers of candidates, and two sums of shares for each: of its known words, and of the known words of its lines. */
export interface CandidateCounts {
  readonly numbers: Int32Array;
  readonly shares: Float64Array;
}

/** Counts all spans. */
export function countSpans(read: ReadLines, spans: TermSpans): CandidateCounts {
  const { firsts, groups, widths } = spans;
  const numbers = new Int32Array(COUNTS * widths.length);
  const shares = new Float64Array(2 * widths.length);
  for (let n = 0; n < firsts.length; n++) {
    const i = firsts[n]!;
    const group = groups[n]!;
    const j = i + widths[group]!;
    const at = COUNTS * group;
    const line = read.lines.lines[i]!;
    numbers[at]!++;
    countField(numbers, at, line);
    countForm(numbers, at, read, i, j);
    shares[2 * group]! += countKnown(numbers, at, read.known, i, j);
    shares[2 * group + 1]! += read.knownShares[line]!;
  }
  return { numbers, shares };
}

/** Counts papers and fields; a paper's title comes before its abstract. */
function countField(numbers: Int32Array, at: number, line: number): void {
  const row = rowOf(line) + 1;
  if (numbers[at + COUNT.row] !== row) {
    numbers[at + COUNT.row] = row;
    numbers[at + COUNT.inPapers]!++;
    numbers[at + COUNT.isInTitle] = 0;
  }
  if (isAbstract(line)) {
    numbers[at + COUNT.inAbstract]!++;
    numbers[at + COUNT.titlesAndAbstracts]! += numbers[at + COUNT.isInTitle]!;
    numbers[at + COUNT.isInTitle] = 0;
  } else if (numbers[at + COUNT.isInTitle] === 0) {
    numbers[at + COUNT.titles]!++;
    numbers[at + COUNT.isInTitle] = 1;
  }
}

/** Counts whole runs, capitals, and long forms. */
function countForm(numbers: Int32Array, at: number, read: ReadLines, i: number, j: number): void {
  const { bits, starts } = read.lines;
  const first = bits[i]!;
  const last = bits[j - 1]!;
  if ((first & WORD.runBegins) !== 0 && (last & WORD.runEnds) !== 0) numbers[at + COUNT.whole]!++;
  let found = first & WORD.capital;
  for (let k = i + 1; k < j; k++) found |= bits[k]! & (WORD.capital | WORD.capitalBefore);
  if (found !== 0) countCapitals(numbers, at, read.lines, i, j);
  if ((last & WORD.defined) === 0) return;
  if (read.definitions.get(j - 1)!.longStart === starts[i]) numbers[at + COUNT.defined]!++;
}

function countCapitals(
  numbers: Int32Array,
  at: number,
  { texts, lines, starts, ends }: TermLines,
  i: number,
  j: number,
): void {
  const line = lines[i]!;
  const text = texts[line]!;
  const start = starts[i]!;
  const surface = text.slice(start, ends[j - 1]);
  if (isAbstract(line) && hasCapital(surface, text, start)) numbers[at + COUNT.capitals]!++;
  if (/\p{Lu}\S*\p{Lu}/u.test(surface)) numbers[at + COUNT.acronymLike]!++;
}

/** Whether there is a capital other than the first letter of a sentence. */
function hasCapital(surface: string, text: string, start: number): boolean {
  return /\p{Lu}/u.test(opensSentence(text, start) ? surface.slice(1) : surface);
}

/** Whether a sentence, or what follows a colon, begins at `start`. */
export function opensSentence(text: string, start: number): boolean {
  return start === 0 || /[.?!:]\s$/.test(text.slice(start - 2, start));
}

/** Counts concepts at the end and at the beginning; returns the share of known words. */
function countKnown(
  numbers: Int32Array,
  at: number,
  known: Int32Array,
  i: number,
  j: number,
): number {
  let covered = 0;
  for (let k = i; k < j; k++) if (known[k] !== 0) covered++;
  if (covered === 0) return 0;
  if (endsWithMention(known, i, j)) numbers[at + COUNT.endsKnown]!++;
  const first = known[i]!;
  const last = known[j - 1]!;
  if (first !== last && first !== 0 && known[i - 1] !== first) numbers[at + COUNT.beginsKnown]!++;
  return covered / (j - i);
}

/**
 * Whether a run of words ends with a mention shorter than itself. Mentions are numbered across lines, so none
 * continues in the next line.
 */
export function endsWithMention(known: Int32Array, i: number, j: number): boolean {
  const last = known[j - 1]!;
  return last !== 0 && known[i] !== last && known[j] !== last;
}
