// What is counted of candidates, all at once and in reading order: text is walked through from its
// beginning to its end, and the numbers of a candidate lie side by side. Candidate by candidate, nearly
// every place where one stands would have to come from far away in memory.

import { isAbstract, rowOf } from './read-lines.ts';
import { WORD } from './term-lines.ts';
import type { ReadLines } from './read-lines.ts';
import type { TermLines } from './term-lines.ts';
import type { TermSpans } from './term-spans.ts';

/** Places of what is counted among the numbers of a candidate: see there. */
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
  /** The last paper, one more than its row, and whether it has the candidate in its title alone so far. */
  row: 11,
  isInTitle: 12,
} as const;

/** Numbers of a candidate: as many as lie in one line of the processor's cache. */
export const COUNTS = 16;

/** Numbers of candidates, and two sums of shares of each: of words known in it, and around it. */
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

/** Counts papers, and where in them: a paper's title comes first. */
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

/** A capital that is not merely the first letter of a sentence. */
function hasCapital(surface: string, text: string, start: number): boolean {
  const opens = start === 0 || /[.?!:]\s$/.test(text.slice(start - 2, start));
  return /\p{Lu}/u.test(opens ? surface.slice(1) : surface);
}

/** Counts concepts that it ends or begins with; tells the share of its words that are known. */
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
 * Whether words end as a mention does that is shorter than they are. Mentions are numbered on from line to
 * line: none goes on in the next one.
 */
export function endsWithMention(known: Int32Array, i: number, j: number): boolean {
  const last = known[j - 1]!;
  return last !== 0 && known[i] !== last && known[j] !== last;
}
