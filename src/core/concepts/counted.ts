// A candidate while it is counted, and where candidates stand: how one is written, and in what, is
// asked of few, and telling it of all would take longer than all the counting.

import { codeAt } from './characters.ts';
import { CAPITAL } from './term-lines.ts';
import type { Candidate, Longer, Surroundings } from './candidate.ts';
import type { Field, Mention } from './concept.ts';
import type { TermLine, WordBook } from './term-lines.ts';
import type { NumberedSpan } from './term-spans.ts';

/** A field cut into words. */
export interface Line extends TermLine {
  readonly field: Field;
  /** What the vocabulary names in it. */
  readonly mentions: readonly Mention[];
  /** By word: which of the mentions covers it, from 1 on; 0: none. */
  readonly known: Int32Array;
  /** Share of the words that are known. */
  readonly knownShare: number;
  /** End of a long form → start of it, and its short form. */
  readonly defined: ReadonlyMap<number, readonly [start: number, short: string]>;
}

/** Where a candidate stands in a line, and the row of the paper. */
export type Occurrence = Omit<NumberedSpan, 'node'> & { readonly row: number };

/** Numbers of a place: line, first word, the one behind it, those of the run, next place of the same words. */
const PLACE = 6;
const NONE = -1;

type SeePlace = (line: Line, i: number, j: number, from: number, to: number) => void;

/** Where candidates stand, all in one column, each place with the next one of the same candidate. */
export class Places {
  private readonly lines: Line[] = [];
  private column = new Int32Array(PLACE << 12);
  private filled = 0;
  private lastLine: Line | null = null;
  private readonly neighbours: readonly [Tally, Tally];

  constructor(private readonly book: WordBook) {
    this.neighbours = [new Tally(book.norms), new Tally(book.norms)];
  }

  /** Adds a place behind the one at `last`, if any; tells where it is. */
  add(last: number, line: Line, { i, j, from, to }: Occurrence): number {
    if (this.lastLine !== line) this.lines.push((this.lastLine = line));
    if (this.filled === this.column.length) this.grow();
    const { column, filled } = this;
    column[filled] = this.lines.length - 1;
    column[filled + 1] = i;
    column[filled + 2] = j;
    column[filled + 3] = from;
    column[filled + 4] = to;
    column[filled + 5] = NONE;
    if (last !== NONE) column[last + 5] = filled;
    this.filled += PLACE;
    return filled;
  }

  /** Shows the places from one on, `most` of them at most. */
  show(first: number, most: number, see: SeePlace): void {
    const { lines, column } = this;
    for (let at = first, n = 0; at !== NONE && n < most; at = column[at + 5]!, n++) {
      const line = lines[column[at]!]!;
      see(line, column[at + 1]!, column[at + 2]!, column[at + 3]!, column[at + 4]!);
    }
  }

  /** What stands around a place. */
  around(line: Line, i: number, j: number, from: number, to: number): Surroundings {
    const { lowers, known, length } = line;
    return {
      field: line.field,
      before: i > 0 ? this.book.lower(lowers[i - 1]!) : '',
      behind: j < length ? this.book.lower(lowers[j]!) : '',
      signsBefore: signsBetween(line, i - 1, i),
      signsBehind: signsBetween(line, j - 1, j),
      shape: shapeOf(line, i, j),
      joints: jointsOf(line, i, j),
      knownBefore: i > 0 && known[i - 1] !== 0,
      knownBehind: j < length && known[j] !== 0,
      left: i - from,
      right: to - j,
      fieldLeft: i,
      fieldRight: length - j,
    };
  }

  /** What the runs longer by one word are, of what stands at the places from one on. */
  longerAt(first: number): Longer {
    const { lines, column } = this;
    const [before, behind] = this.neighbours;
    before.clear();
    behind.clear();
    for (let at = first; at !== NONE; at = column[at + 5]!) {
      const { norms } = lines[column[at]!]!;
      const [i, j] = [column[at + 1]!, column[at + 2]!];
      if (i > column[at + 3]!) before.add(norms[i - 1]!);
      if (j < column[at + 4]!) behind.add(norms[j]!);
    }
    const twice = this.onlyWord(first);
    return together(before, behind, twice);
  }

  /** The word that a candidate is made of, once or again and again; NONE when it is made of several. */
  private onlyWord(first: number): number {
    const { norms } = this.lines[this.column[first]!]!;
    const [i, j] = [this.column[first + 1]!, this.column[first + 2]!];
    for (let k = i + 1; k < j; k++) if (norms[k] !== norms[i]) return NONE;
    return norms[i]!;
  }

  private grow(): void {
    const larger = new Int32Array(2 * this.column.length);
    larger.set(this.column);
    this.column = larger;
  }
}

/** “deep” stands in “deep deep” twice: the same run is met at its beginning and at its end. */
function together(before: Tally, behind: Tally, only: number): Longer {
  const doubled = only === NONE ? 0 : before.countOf(only) + behind.countOf(only);
  const isBoth = only !== NONE && before.countOf(only) > 0 && behind.countOf(only) > 0;
  return {
    kinds: before.kinds + behind.kinds - (isBoth ? 1 : 0),
    total: before.total + behind.total,
    most: Math.max(before.most, behind.most, doubled),
  };
}

/** Counts of words by number, in room that is used again and again. */
class Tally {
  kinds = 0;
  total = 0;
  most = 0;
  private readonly counts: Int32Array;
  private readonly met: number[] = [];

  constructor(words: number) {
    this.counts = new Int32Array(words);
  }

  add(word: number): void {
    const count = ++this.counts[word]!;
    if (count === 1) this.met[this.kinds++] = word;
    if (count > this.most) this.most = count;
    this.total++;
  }

  countOf(word: number): number {
    return this.counts[word]!;
  }

  clear(): void {
    for (let k = 0; k < this.kinds; k++) this.counts[this.met[k]!] = 0;
    this.kinds = this.total = this.most = 0;
  }
}

const NO_COUNTS: ReadonlyMap<string, number> = new Map();

/** A candidate that keeps where it stands. */
export class Counted implements Candidate {
  count = 0;
  readonly papers: number[] = [];
  titles = 0;
  titlesAndAbstracts = 0;
  inAbstract = 0;
  whole = 0;
  capitals = 0;
  acronymLike = 0;
  defined = 0;
  endsKnown = 0;
  beginsKnown = 0;
  known = 0;
  knownAround = 0;
  private headCounts: Map<string, number> | null = null;
  private shortFormCounts: Map<string, number> | null = null;
  private first = NONE;
  private last = NONE;
  /** The last paper that was noted, and whether it has the candidate in its title alone so far. */
  private row = NONE;
  private isInTitle = false;
  private longerOnes: Longer | null = null;

  constructor(
    readonly key: string,
    readonly words: readonly string[],
    private readonly places: Places,
  ) {}

  note(line: Line, at: Occurrence): void {
    this.last = this.places.add(this.last, line, at);
    if (this.first === NONE) this.first = this.last;
  }

  /** Notes the paper, given row by row, and in it the title first. */
  noteField(row: number, field: Field): void {
    if (this.row !== row) {
      this.row = row;
      this.papers.push(row);
      this.isInTitle = false;
    }
    if (field === 'abstract') {
      this.inAbstract++;
      if (this.isInTitle) this.titlesAndAbstracts++;
      this.isInTitle = false;
    } else if (!this.isInTitle) {
      this.titles++;
      this.isInTitle = true;
    }
  }

  // Most have neither, and two empty maps for each would be most of what they take.
  get heads(): ReadonlyMap<string, number> {
    return this.headCounts ?? NO_COUNTS;
  }

  get shortForms(): ReadonlyMap<string, number> {
    return this.shortFormCounts ?? NO_COUNTS;
  }

  addHead(concept: string): void {
    add((this.headCounts ??= new Map<string, number>()), concept);
  }

  addShortForm(short: string): void {
    add((this.shortFormCounts ??= new Map<string, number>()), short);
  }

  get surfaces(): ReadonlyMap<string, number> {
    const surfaces = new Map<string, number>();
    this.places.show(this.first, Infinity, ({ text, starts, ends }, i, j) => {
      add(surfaces, text.slice(starts[i], ends[j - 1]));
    });
    return surfaces;
  }

  get longer(): Longer {
    return (this.longerOnes ??= this.places.longerAt(this.first));
  }

  surroundings(most: number): Surroundings[] {
    const found: Surroundings[] = [];
    this.places.show(this.first, most, (line, i, j, from, to) => {
      found.push(this.places.around(line, i, j, from, to));
    });
    return found;
  }
}

/** What is written between two words that follow each other, or between one and an end, but spaces. */
function signsBetween({ text, length, starts, ends }: Line, left: number, right: number): string {
  const from = left < 0 ? 0 : ends[left]!;
  const to = right < length ? starts[right]! : text.length;
  return isBlank(text, from, to) ? '' : text.slice(from, to).trim();
}

/** The letters of words, a sign each: small, all capitals, a capital first, digits, or any mixture. */
function shapeOf({ text, starts, ends, capitals }: Line, i: number, j: number): string {
  let shape = '';
  for (let k = i; k < j; k++) {
    // Most words hold no capital, and the pattern need not be tried.
    if ((capitals[k]! & CAPITAL.inWord) === 0) shape += isDigit(text, starts[k]!) ? '9' : 'x';
    else shape += letterShape(text.slice(starts[k], ends[k]));
  }
  return shape;
}

function isDigit(text: string, at: number): boolean {
  const unit = codeAt(text, at);
  return unit >= 48 && unit <= 57;
}

function letterShape(word: string): string {
  if (/^\p{Lu}\p{Ll}+$/u.test(word)) return 'C';
  if (/^\p{Lu}{2,}$/u.test(word)) return 'X';
  return /^\p{Ll}+$/u.test(word) ? 'x' : 'M';
}

/** What stands between one word and the next: `_` a blank, `-` a hyphen, `+` anything else. */
function jointsOf({ text, starts, ends }: Line, i: number, j: number): string {
  let joints = '';
  for (let k = i + 1; k < j; k++) {
    const joint = text.slice(ends[k - 1], starts[k]);
    joints += joint === ' ' ? '_' : joint === '-' ? '-' : '+';
  }
  return joints;
}

/** Whether nothing or one blank is between two places, as nearly always. */
function isBlank(text: string, from: number, to: number): boolean {
  return to === from || (to === from + 1 && text[from] === ' ');
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
