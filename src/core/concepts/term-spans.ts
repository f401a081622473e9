// The runs of words that may be terms, each with a number that stands for its words. Most of the
// words of a corpus stand together but once: by numbers they are counted before anything is made of
// them. Words that stand together in few papers are in no longer run that stands in more (R. Agrawal &
// R. Srikant, Fast algorithms for mining association rules, 1994): these are not even numbered.

import { PLACE } from './term-lines.ts';
import { createTable, followOrAdd } from './trie-table.ts';
import { joinsBetween } from './tokens.ts';
import type { TermLine } from './term-lines.ts';

/** Longest candidate, in words. */
const MAX_WORDS = 5;

/** Words i up to j of a line, within the run from `from` up to `to`; equal words, equal node. */
export interface NumberedSpan {
  readonly i: number;
  readonly j: number;
  readonly from: number;
  readonly to: number;
  readonly node: number;
}

/** The spans of each field of each paper, and in how many papers the words of each node stand. */
export interface NumberedSpans {
  /** By paper and field; {@link SPAN} numbers a span: i, j, from, to, node. */
  readonly spans: readonly (readonly Int32Array[])[];
  readonly papers: Int32Array;
}

/**
 * Finds and numbers the spans of papers, each given as its fields.
 * @param leastPapers spans of several words that stand in fewer papers may be left out
 */
export function numberSpans(
  papers: readonly (readonly TermLine[])[],
  leastPapers = 1,
): NumberedSpans {
  const lines = papers.map((fields, row) => fields.map((line) => numbered(line, row)));
  const all = lines.flat();
  const counter = new NodeCounter();
  numberWords(all, counter);
  for (let words = 2; words <= MAX_WORDS; words++) numberLonger(all, counter, words, leastPapers);
  const terms = new NodeCounter(counter.nodes);
  const spans = lines.map((fields) => fields.map((line) => spansOf(line, terms)));
  return { spans, papers: terms.papers };
}

/** A line, the runs in it, starts and ends in turn, and the nodes of what begins at each word. */
interface NumberedLine {
  readonly line: TermLine;
  readonly row: number;
  readonly runs: Int32Array;
  /** {@link MAX_WORDS} a word: those of one word, two words …; 0 where they are not worth a number. */
  readonly nodes: Int32Array;
}

function numbered(line: TermLine, row: number): NumberedLine {
  return { line, row, runs: findRuns(line), nodes: new Int32Array(MAX_WORDS * line.length) };
}

/** Maximal runs of words that may stand in terms, half-open, unbroken by punctuation. */
function findRuns({ text, length, starts, ends, places }: TermLine): Int32Array {
  const runs: number[] = [];
  let from = 0;
  for (let i = 0; i <= length; i++) {
    const stops = i === length || (places[i]! & PLACE.inside) === 0;
    const breaks = !stops && i > from && !joinsBetween(text, ends[i - 1]!, starts[i]!);
    if (!stops && !breaks) continue;
    if (i > from) runs.push(from, i);
    from = breaks ? i : i + 1;
  }
  return Int32Array.from(runs);
}

/** Counts the papers in which the words of each node stand; given row by row. */
class NodeCounter {
  papers: Int32Array<ArrayBuffer>;
  private last: Int32Array<ArrayBuffer>;

  /** @param nodes how many there are already; none is 0 */
  constructor(public nodes = 1) {
    this.papers = new Int32Array(Math.max(nodes, 1 << 12));
    this.last = new Int32Array(this.papers.length);
  }

  /** Counts a node, which may be one more than all before. */
  count(node: number, row: number): void {
    if (node === this.nodes) this.add();
    if (this.last[node] === row + 1) return;
    this.last[node] = row + 1;
    this.papers[node]!++;
  }

  isIn(node: number, leastPapers: number): boolean {
    return node !== 0 && this.papers[node]! >= leastPapers;
  }

  private add(): void {
    if (this.nodes++ < this.papers.length) return;
    this.papers = grown(this.papers);
    this.last = grown(this.last);
  }
}

function grown(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * column.length);
  larger.set(column);
  return larger;
}

type SeePlace = (numbered: NumberedLine, i: number) => void;

/** Shows where so many words begin that stand in one run. */
function eachPlace(lines: readonly NumberedLine[], words: number, see: SeePlace): void {
  for (const each of lines) {
    const { runs } = each;
    for (let r = 0; r < runs.length; r += 2) {
      for (let i = runs[r]!; i + words <= runs[r + 1]!; i++) see(each, i);
    }
  }
}

function numberWords(lines: readonly NumberedLine[], counter: NodeCounter): void {
  const known = new Map<number, number>();
  eachPlace(lines, 1, ({ line, row, nodes }, i) => {
    const word = line.norms[i]!;
    let node = known.get(word);
    if (node === undefined) known.set(word, (node = counter.nodes));
    counter.count(node, row);
    nodes[MAX_WORDS * i] = node;
  });
}

/** Numbers spans of so many words by the two that are shorter by one: all words but the last, but the first. */
function numberLonger(
  lines: readonly NumberedLine[],
  counter: NodeCounter,
  words: number,
  leastPapers: number,
): void {
  const parts = words - 2;
  let most = 0;
  const isWorthwhile = ({ nodes }: NumberedLine, i: number) =>
    counter.isIn(nodes[MAX_WORDS * i + parts]!, leastPapers) &&
    counter.isIn(nodes[MAX_WORDS * (i + 1) + parts]!, leastPapers);
  eachPlace(lines, words, (each, i) => {
    if (isWorthwhile(each, i)) most++;
  });
  const table = createTable(most);
  eachPlace(lines, words, (each, i) => {
    if (!isWorthwhile(each, i)) return;
    const at = MAX_WORDS * i + parts;
    const node = followOrAdd(table, each.nodes[at]!, each.nodes[at + MAX_WORDS]!, counter.nodes);
    counter.count(node, each.row);
    each.nodes[at + 1] = node;
  });
}

/** Numbers of a span. */
export const SPAN = 5;

/** What begins and ends as a term may, one after another; the papers are counted. */
function spansOf(
  { line: { places }, row, runs, nodes }: NumberedLine,
  terms: NodeCounter,
): Int32Array {
  const found: number[] = [];
  for (let r = 0; r < runs.length; r += 2) {
    const [from, to] = [runs[r]!, runs[r + 1]!];
    for (let i = from; i < to; i++) {
      if ((places[i]! & PLACE.begin) === 0) continue;
      const last = Math.min(to, i + MAX_WORDS);
      for (let j = i + 1; j <= last; j++) {
        const node = nodes[MAX_WORDS * i + j - i - 1]!;
        if (node === 0) break;
        if ((places[j - 1]! & PLACE.end) === 0) continue;
        if (j === i + 1 && (places[i]! & PLACE.alone) === 0) continue;
        terms.count(node, row);
        found.push(i, j, from, to, node);
      }
    }
  }
  return Int32Array.from(found);
}

/** The spans of one field, one after another. */
export function* spansIn(spans: Int32Array): Generator<NumberedSpan> {
  for (let at = 0; at < spans.length; at += SPAN) {
    const [from, to] = [spans[at + 2]!, spans[at + 3]!];
    yield { i: spans[at]!, j: spans[at + 1]!, from, to, node: spans[at + 4]! };
  }
}
