// The runs of words that may be terms, grouped by their words. Most runs of a corpus occur only once, so they
// are counted by numbers before any object is made. Runs that are in few papers are part of no longer run
// that is in more (R. Agrawal & R. Srikant, Fast algorithms for mining association rules, 1994): longer ones
// are not even numbered.

import { rowOf } from './read-lines.ts';
import { GAP, WORD } from './term-lines.ts';
import { createTable, followOrAdd } from './trie-table.ts';
import { joinsBetween } from './tokens.ts';
import type { TermLines } from './term-lines.ts';

/** Bits of the “in” of “in vitro”, where a run begins: the words before it belong to another phrase. */
const OPENS_LATIN = WORD.latin | WORD.begin;

/** Most words of a candidate. */
const MAX_WORDS = 5;

/** Spans that may be terms; spans of equal words form a group. Groups are in order of first occurrence. */
export interface TermSpans {
  /** First word and group of each span, in reading order. */
  readonly firsts: Int32Array;
  readonly groups: Int32Array;
  /** By group: number of words of its spans. */
  readonly widths: Uint8Array;
  /** Index in `places` where each group begins, and the end of the last. */
  readonly begins: Int32Array;
  /** First words of the spans, ascending within a group. */
  readonly places: Int32Array;
}

/**
 * Finds and groups the spans of lines, two lines a paper, and marks the runs they are in.
 * @param leastPapers spans of several words that are in fewer papers are left out
 */
export function findSpans(lines: TermLines, leastPapers = 1): TermSpans {
  markRuns(lines);
  const levels = [numberWords(lines)];
  for (let words = 2; words <= MAX_WORDS; words++) {
    levels.push(numberLonger(levels.at(-1)!, lines, leastPapers));
  }
  return gather(termSpansOf(lines, levels), leastPapers);
}

/** Marks maximal runs of words that may be in terms, unbroken by punctuation. */
function markRuns({ texts, begins, starts, ends, bits }: TermLines): void {
  texts.forEach((text, line) => {
    let isOpen = false;
    for (let i = begins[line]!; i < begins[line + 1]!; i++) {
      const word = bits[i]!;
      const isInside = (word & WORD.inside) !== 0;
      const goesOn =
        isOpen &&
        isInside &&
        (word & OPENS_LATIN) !== OPENS_LATIN &&
        ((word & GAP) !== 0 || joinsBetween(text, ends[i - 1]!, starts[i]!));
      if (isOpen && !goesOn) bits[i - 1]! |= WORD.runEnds;
      if (isInside && !goesOn) bits[i]! |= WORD.runBegins;
      isOpen = isInside;
    }
    if (isOpen) bits[begins[line + 1]! - 1]! |= WORD.runEnds;
  });
}

/** The runs of one length: first word, ascending, and the number of the sequence of words there. */
interface Level {
  readonly places: Int32Array;
  readonly numbers: Int32Array;
  /** By number: papers with the sequence. */
  readonly papers: Int32Array;
}

function numberWords({ norms, lines, bits, length, wordIndex }: TermLines): Level {
  const [places, numbers] = [new Int32Array(length), new Int32Array(length)];
  // The number of each normal form plus one; 0: none yet.
  const known = new Int32Array(wordIndex.norms);
  let [filled, count] = [0, 0];
  for (let i = 0; i < length; i++) {
    if ((bits[i]! & WORD.inside) === 0) continue;
    const norm = norms[i]!;
    if (known[norm] === 0) known[norm] = ++count;
    places[filled] = i;
    numbers[filled++] = known[norm]! - 1;
  }
  return counted(places.subarray(0, filled), numbers.subarray(0, filled), count, lines);
}

/**
 * Numbers the sequences that are longer by one word, by their two overlapping parts, all but the last and all
 * but the first word, where both are in enough papers; keeps those that are in enough papers themselves.
 */
function numberLonger(
  { places, numbers, papers }: Level,
  { lines, bits }: TermLines,
  leastPapers: number,
): Level {
  const pairs = new Int32Array(places.length);
  let found = 0;
  for (let p = 0; p + 1 < places.length; p++) {
    const place = places[p]!;
    if (places[p + 1] !== place + 1 || papers[numbers[p]!]! < leastPapers) continue;
    if (papers[numbers[p + 1]!]! < leastPapers) continue;
    // Two adjacent runs of several words share one, and are in one maximal run.
    if ((bits[place]! & WORD.runEnds) === 0) pairs[found++] = p;
  }
  const table = createTable(found);
  const [longerPlaces, longerNumbers] = [new Int32Array(found), new Int32Array(found)];
  let count = 0;
  for (let n = 0; n < found; n++) {
    const p = pairs[n]!;
    // Nodes of a table are numbered from 1 on.
    const node = followOrAdd(table, numbers[p]!, numbers[p + 1]!, count + 1);
    if (node > count) count = node;
    longerPlaces[n] = places[p]!;
    longerNumbers[n] = node - 1;
  }
  return inEnough(counted(longerPlaces, longerNumbers, count, lines), leastPapers);
}

function counted(places: Int32Array, numbers: Int32Array, count: number, lines: Int32Array): Level {
  const [papers, lastRows] = [new Int32Array(count), new Int32Array(count)];
  for (let p = 0; p < places.length; p++) {
    const number = numbers[p]!;
    const row = rowOf(lines[places[p]!]!) + 1;
    if (lastRows[number] === row) continue;
    lastRows[number] = row;
    papers[number]!++;
  }
  return { places, numbers, papers };
}

function inEnough({ places, numbers, papers }: Level, leastPapers: number): Level {
  let kept = 0;
  for (let p = 0; p < places.length; p++) {
    if (papers[numbers[p]!]! < leastPapers) continue;
    places[kept] = places[p]!;
    numbers[kept++] = numbers[p]!;
  }
  return { places: places.subarray(0, kept), numbers: numbers.subarray(0, kept), papers };
}

/** Spans in reading order: first word, number of words, and number of the sequence; and papers by number. */
interface FoundSpans {
  readonly column: Int32Array;
  readonly filled: number;
  readonly papers: Int32Array;
}

const SPAN = 3;

/** The spans that begin and end as a term may. */
function termSpansOf({ bits, lines }: TermLines, levels: readonly Level[]): FoundSpans {
  const column = new Int32Array(SPAN * sumOf(levels.map(({ places }) => places.length)));
  // Numbers of longer spans follow those of shorter ones.
  const bases = levels.map((_, l) => sumOf(levels.slice(0, l).map(({ papers }) => papers.length)));
  const count = sumOf(levels.map(({ papers }) => papers.length));
  const [papers, lastRows] = [new Int32Array(count), new Int32Array(count)];
  const next = new Int32Array(MAX_WORDS);
  let filled = 0;
  const starts = levels[0]!.places;
  for (let n = 0; n < starts.length; n++) {
    const i = starts[n]!;
    next[0] = n;
    for (let l = 0; l < MAX_WORDS; l++) {
      const { places, numbers } = levels[l]!;
      let p = next[l]!;
      while (p < places.length && places[p]! < i) p++;
      next[l] = p;
      if (p === places.length || places[p] !== i) break;
      const needed = l === 0 ? WORD.begin | WORD.end | WORD.alone : WORD.begin;
      if ((bits[i]! & needed) !== needed || (bits[i + l]! & WORD.end) === 0) continue;
      const number = bases[l]! + numbers[p]!;
      const row = rowOf(lines[i]!) + 1;
      if (lastRows[number] !== row) {
        lastRows[number] = row;
        papers[number]!++;
      }
      column[filled] = i;
      column[filled + 1] = l + 1;
      column[filled + 2] = number;
      filled += SPAN;
    }
  }
  return { column, filled, papers };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0);
}

/** Groups spans by sequence, without those of several words that are in few papers. */
function gather({ column, filled, papers }: FoundSpans, leastPapers: number): TermSpans {
  // The group of each number plus one; 0: none yet.
  const groupOf = new Int32Array(papers.length);
  const [firsts, groups] = [new Int32Array(filled / SPAN), new Int32Array(filled / SPAN)];
  const [counts, widths]: [number[], number[]] = [[], []];
  let kept = 0;
  for (let at = 0; at < filled; at += SPAN) {
    const words = column[at + 1]!;
    const number = column[at + 2]!;
    if (words > 1 && papers[number]! < leastPapers) continue;
    if (groupOf[number] === 0) {
      groupOf[number] = counts.push(0);
      widths.push(words);
    }
    const group = groupOf[number]! - 1;
    counts[group]!++;
    firsts[kept] = column[at]!;
    groups[kept++] = group;
  }
  const begins = new Int32Array(counts.length + 1);
  counts.forEach((count, group) => (begins[group + 1] = begins[group]! + count));
  const places = new Int32Array(kept);
  const next = begins.slice();
  for (let n = 0; n < kept; n++) places[next[groups[n]!]!++] = firsts[n]!;
  return {
    firsts: firsts.subarray(0, kept),
    groups: groups.subarray(0, kept),
    widths: Uint8Array.from(widths),
    begins,
    places,
  };
}
