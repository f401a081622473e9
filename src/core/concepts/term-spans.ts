// The runs of words that may be terms, each with a number that stands for its words. Most of the
// words of a corpus stand together but once: by numbers they are counted before anything is made of
// them.

import { createTable, followOrAdd } from './trie-table.ts';
import { joinsBetween } from './tokens.ts';
import { MOST_FORMS } from './word-forms.ts';
import { endsTerms, standsInTerms } from './words.ts';
import type { Token } from './tokens.ts';
import type { WordTable } from './words.ts';

/** Longest candidate, in words. */
const MAX_WORDS = 5;

/** Tokens i up to j of a line, within the run from `from` up to `to`; equal words, equal node. */
export interface NumberedSpan {
  readonly i: number;
  readonly j: number;
  readonly from: number;
  readonly to: number;
  readonly node: number;
}

/** What is read of a field. */
export interface TermLine {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
}

/** The spans of each field of each paper, and in how many papers the words of each node stand. */
export interface NumberedSpans {
  /** By paper and field; {@link SPAN} numbers a span: i, j, from, to, node. */
  readonly spans: readonly (readonly Int32Array[])[];
  readonly papers: Uint32Array;
}

/** Finds and numbers the spans of papers, each given as its fields. */
export function numberSpans(
  papers: readonly (readonly TermLine[])[],
  words: WordTable,
): NumberedSpans {
  const places = createPlaces(words);
  const runs = papers.map((lines) => lines.map((line) => findRuns(line, places)));
  const counter = new SpanCounter(stepsOf(runs.flat(2)));
  const spans = papers.map((lines, row) =>
    lines.map((line, f) => {
      const found: number[] = [];
      for (const [from, to] of runs[row]![f]!)
        addSpans(found, counter, { line, row, from, to, places });
      return Int32Array.from(found);
    }),
  );
  return { spans, papers: counter.papers };
}

type Stretch = readonly [from: number, to: number];

/** How many steps from word to word the spans of some runs take, at most. */
function stepsOf(runs: readonly Stretch[]): number {
  let steps = 0;
  for (const [from, to] of runs) {
    for (let i = from; i < to; i++) steps += Math.min(MAX_WORDS, to - i);
  }
  return steps;
}

/** Numbers a span. */
export const SPAN = 5;

/** The spans of one field, one after another. */
export function* spansIn(spans: Int32Array): Generator<NumberedSpan> {
  for (let at = 0; at < spans.length; at += SPAN) {
    const [from, to] = [spans[at + 2]!, spans[at + 3]!];
    yield { i: spans[at]!, j: spans[at + 1]!, from, to, node: spans[at + 4]! };
  }
}

/** Words by number, and the papers of each run of them. */
class SpanCounter {
  readonly papers: Uint32Array;
  private readonly table;
  private readonly last: Int32Array;
  /** Numbers of words that got none as tokens. */
  private readonly late = new Map<string, number>();
  private fresh = 1;

  constructor(most: number) {
    this.table = createTable(most);
    this.papers = new Uint32Array(most + 1);
    this.last = new Int32Array(most + 1).fill(-1);
  }

  follow(node: number, token: Token): number {
    const word = token.id >= 0 ? token.id : this.lateId(token.norm);
    const next = followOrAdd(this.table, node, word, this.fresh);
    if (next === this.fresh) this.fresh++;
    return next;
  }

  /** Counts a paper once, given row by row. */
  count(node: number, row: number): void {
    if (this.last[node] === row) return;
    this.last[node] = row;
    this.papers[node]!++;
  }

  private lateId(norm: string): number {
    const known = this.late.get(norm);
    if (known !== undefined) return known;
    this.late.set(norm, MOST_FORMS + this.late.size);
    return MOST_FORMS + this.late.size - 1;
  }
}

/** Where a word may be in a term, as bits: anywhere, at its end, at its beginning. */
const PLACE = { inside: 1, end: 2, begin: 4 } as const;

type PlacesOf = (word: string) => number;

/** Told once of each word: endings are looked at by patterns. No term begins with a bare number. */
function createPlaces(words: WordTable): PlacesOf {
  const known = new Map<string, number>();
  return (word) => {
    let places = known.get(word);
    if (places === undefined) {
      places =
        (standsInTerms(words, word) ? PLACE.inside : 0) |
        (endsTerms(words, word) ? PLACE.end : 0) |
        (/^\d+$/.test(word) ? 0 : PLACE.begin);
      known.set(word, places);
    }
    return places;
  };
}

/** Maximal runs of words that may stand in terms, half-open, unbroken by punctuation. */
function findRuns({ text, tokens, lower }: TermLine, placesOf: PlacesOf): Stretch[] {
  const runs: Stretch[] = [];
  let from = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const ends = i === tokens.length || (placesOf(lower[i]!) & PLACE.inside) === 0;
    const breaks = !ends && i > from && !joinsBetween(text, tokens[i - 1]!.end, tokens[i]!.start);
    if (!ends && !breaks) continue;
    if (i > from) runs.push([from, i]);
    from = breaks ? i : i + 1;
  }
  return runs;
}

interface Run {
  readonly line: TermLine;
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly places: PlacesOf;
}

/** No term is one letter or two. */
function addSpans(found: number[], counter: SpanCounter, run: Run): void {
  const { line, row, from, to, places } = run;
  const { lower, tokens } = line;
  const may = lower.slice(from, to).map(places);
  for (let i = from; i < to; i++) {
    if ((may[i - from]! & PLACE.begin) === 0) continue;
    let node = 0;
    for (let j = i + 1; j <= Math.min(to, i + MAX_WORDS); j++) {
      node = counter.follow(node, tokens[j - 1]!);
      const isShort = j === i + 1 && tokens[i]!.norm.length < 3;
      if (isShort || (may[j - 1 - from]! & PLACE.end) === 0) continue;
      counter.count(node, row);
      found.push(i, j, from, to, node);
    }
  }
}
