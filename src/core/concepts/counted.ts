// A candidate and its counts. Its surfaces, short forms and contexts are needed for few candidates, and are
// looked up in the text on demand.

import { COUNT, COUNTS, endsWithMention, opensSentence } from './candidate-counts.ts';
import { isAbstract, rowOf } from './read-lines.ts';
import { around } from './surroundings.ts';
import { WORD } from './term-lines.ts';
import type { AcronymDefinition } from './acronyms.ts';
import type { Candidate, Longer, Surroundings } from './candidate.ts';
import type { CandidateCounts } from './candidate-counts.ts';
import type { Neighbours } from './longer.ts';
import type { ReadLines } from './read-lines.ts';
import type { TermSpans } from './term-spans.ts';

/** The counts of all candidates of a corpus. */
export interface Counts {
  readonly read: ReadLines;
  readonly spans: TermSpans;
  readonly counts: CandidateCounts;
  readonly neighbours: Neighbours;
}

/** One of the counted candidates. */
export class Counted implements Candidate {
  readonly key: string;
  /** How many words it has. */
  readonly width: number;

  /** @param group its index among the groups of spans */
  constructor(
    private readonly all: Counts,
    private readonly group: number,
  ) {
    this.width = all.spans.widths[group]!;
    const { norms, wordIndex } = all.read.lines;
    const { first } = this;
    let key = wordIndex.norm(norms[first]!);
    for (let k = first + 1; k < first + this.width; k++) key += ` ${wordIndex.norm(norms[k]!)}`;
    this.key = key;
  }

  /** The lines of the corpus. */
  get read(): ReadLines {
    return this.all.read;
  }

  /** First words of the occurrences of all candidates; those of this one are at `from` up to `to`. */
  get places(): Int32Array {
    return this.all.spans.places;
  }

  get from(): number {
    return this.all.spans.begins[this.group]!;
  }

  get to(): number {
    return this.all.spans.begins[this.group + 1]!;
  }

  get words(): readonly string[] {
    const { wordIndex } = this.read.lines;
    const words: string[] = [];
    for (let k = 0; k < this.width; k++) words.push(wordIndex.lower(this.lowerAt(k)));
    return words;
  }

  /** The number of its k-th word in lower case. */
  lowerAt(k: number): number {
    const { written, wordIndex } = this.read.lines;
    return wordIndex.lowerOf(written[this.first + k]!);
  }

  get count(): number {
    return this.number(COUNT.count);
  }

  get inPapers(): number {
    return this.number(COUNT.inPapers);
  }

  get papers(): readonly number[] {
    const { lines } = this.read.lines;
    return [...new Set(this.ownPlaces().map((i) => rowOf(lines[i]!)))];
  }

  get titles(): number {
    return this.number(COUNT.titles);
  }

  get titlesAndAbstracts(): number {
    return this.number(COUNT.titlesAndAbstracts);
  }

  get inAbstract(): number {
    return this.number(COUNT.inAbstract);
  }

  get whole(): number {
    return this.number(COUNT.whole);
  }

  get capitals(): number {
    return this.number(COUNT.capitals);
  }

  get acronymLike(): number {
    return this.number(COUNT.acronymLike);
  }

  get defined(): number {
    return this.number(COUNT.defined);
  }

  get endsKnown(): number {
    return this.number(COUNT.endsKnown);
  }

  get beginsKnown(): number {
    return this.number(COUNT.beginsKnown);
  }

  get known(): number {
    return this.all.counts.shares[2 * this.group]!;
  }

  get knownAround(): number {
    return this.all.counts.shares[2 * this.group + 1]!;
  }

  get heads(): ReadonlyMap<string, number> {
    const { known, concepts } = this.read;
    const heads = new Map<string, number>();
    for (const i of this.ownPlaces()) {
      const j = i + this.width;
      if (endsWithMention(known, i, j)) add(heads, concepts[known[j - 1]! - 1]!);
    }
    return heads;
  }

  get shortForms(): ReadonlyMap<string, number> {
    const shortForms = new Map<string, number>();
    for (const i of this.ownPlaces()) {
      const definition = this.definitionAt(i);
      if (definition !== null) add(shortForms, definition.short);
    }
    return shortForms;
  }

  /** The definition of which the occurrence at `i` is the long form; null where it is none. */
  private definitionAt(i: number): AcronymDefinition | null {
    const { lines, definitions } = this.read;
    const last = i + this.width - 1;
    if ((lines.bits[last]! & WORD.defined) === 0) return null;
    const definition = definitions.get(last)!;
    return definition.longStart === lines.starts[i] ? definition : null;
  }

  get surfaces(): ReadonlyMap<string, number> {
    const { texts, lines, starts, ends } = this.read.lines;
    const surfaces = new Map<string, number>();
    for (const i of this.ownPlaces()) {
      add(surfaces, texts[lines[i]!]!.slice(starts[i], ends[i + this.width - 1]));
    }
    return surfaces;
  }

  get inText(): ReadonlyMap<string, number> {
    const { texts, lines, starts, ends } = this.read.lines;
    const inText = new Map<string, number>();
    for (const i of this.ownPlaces()) {
      const text = texts[lines[i]!]!;
      const surface = text.slice(starts[i], ends[i + this.width - 1]);
      const isInSentence = isAbstract(lines[i]!) && !opensSentence(text, starts[i]!);
      const isPlain = isInSentence && this.definitionAt(i) === null;
      if (isPlain || surface === surface.toLowerCase()) add(inText, surface);
    }
    return inText;
  }

  hasSmall(word: string): boolean {
    return this.read.lines.wordIndex.hasSmall(word);
  }

  get longer(): Longer {
    return this.all.neighbours.longerAt(this.places, this.from, this.to, this.width);
  }

  surroundings(most: number): Surroundings[] {
    const places = [...this.ownPlaces().subarray(0, most)];
    return places.map((i) => around(this.read, i, i + this.width));
  }

  private get first(): number {
    return this.places[this.from]!;
  }

  private ownPlaces(): Int32Array {
    return this.places.subarray(this.from, this.to);
  }

  private number(which: number): number {
    return this.all.counts.numbers[COUNTS * this.group + which]!;
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
