// Candidate terms of a corpus: every run of words that may be a term, with what the corpus shows of
// it. The counting part of K. Frantzi, S. Ananiadou & H. Mima, Automatic recognition of multi-word
// terms: the C-value/NC-value method, 2000.

import { findDefinitions } from './acronyms.ts';
import { codeAt } from './characters.ts';
import { numberSpans, SPAN } from './term-spans.ts';
import { tokenize } from './tokens.ts';
import type { Extraction, Field, Mention } from './concept.ts';
import type { PaperText } from './extract.ts';
import type { NumberedSpan } from './term-spans.ts';
import type { Token } from './tokens.ts';
import type { WordTable } from './words.ts';

/** A run of words and what the corpus shows of it. Counts are of occurrences unless named. */
export interface Candidate {
  /** Normal forms joined by a space. */
  readonly key: string;
  /** Lower-case words as first met. */
  readonly words: readonly string[];
  count: number;
  /** Rows of papers, ascending. */
  readonly papers: number[];
  /** Papers with it in the title, and with it in title and abstract. */
  titles: number;
  titlesAndAbstracts: number;
  inAbstract: number;
  /** It is the whole of a run. */
  whole: number;
  /** Capitals inside a sentence. */
  capitals: number;
  /** Two capitals in one word: SAM, LoRA, ResNet. */
  acronymLike: number;
  /** It is a long form that the paper gives a short one. */
  defined: number;
  /** It ends, or begins, with a concept of the vocabulary; share of its words in such. */
  endsKnown: number;
  beginsKnown: number;
  known: number;
  /** Share, 0 to 1, of the words around it that the vocabulary knows, added up. */
  knownAround: number;
  /** Concept of the vocabulary at its end → count. */
  readonly heads: ReadonlyMap<string, number>;
  /** Longer candidate by one word → count. */
  readonly longer: ReadonlyMap<string, number>;
  /** As written → count. */
  readonly surfaces: ReadonlyMap<string, number>;
  /** Short form the text gives it → count. */
  readonly shortForms: ReadonlyMap<string, number>;
  /** What stands around its first occurrences, so many at most. */
  surroundings(most: number): Surroundings[];
}

/** What stands around one occurrence of a candidate. */
export interface Surroundings {
  readonly field: Field;
  /** The words next to it, lower case; empty at an end of the field. */
  readonly before: string;
  readonly behind: string;
  /** The signs between them and it, without spaces. */
  readonly signsBefore: string;
  readonly signsBehind: string;
  /** Whether those words stand in a concept of the vocabulary. */
  readonly knownBefore: boolean;
  readonly knownBehind: boolean;
  /** Words before and behind it in its run, and in the whole field. */
  readonly left: number;
  readonly right: number;
  readonly fieldLeft: number;
  readonly fieldRight: number;
}

/** A sheaf of papers and what the vocabulary finds in each. */
export interface ReadText {
  readonly paper: PaperText;
  readonly extraction: Extraction;
}

/**
 * All candidates of the papers, by key; keys in the order in which they are first met.
 * @param leastPapers leaves out candidates of several words that stand in fewer papers
 */
export function findCandidates(
  papers: readonly ReadText[],
  words: WordTable,
  leastPapers = 1,
): Map<string, Candidate> {
  const lowerOf = createLower();
  const lines = papers.map((read) => FIELDS.map((field) => readLine(read, field, lowerOf)));
  const numbered = numberSpans(lines, words);
  const found: Found = { byKey: new Map(), byNode: [], places: new Places() };
  lines.forEach((fields, row) => {
    const titles = new Set<Counted>();
    fields.forEach((line, f) => {
      const spans = numbered.spans[row]![f]!;
      for (let at = 0; at < spans.length; at += SPAN) {
        const [i, j] = [spans[at]!, spans[at + 1]!];
        const node = spans[at + 4]!;
        if (numbered.papers[node]! < leastPapers && j > i + 1) continue;
        const candidate = (found.byNode[node] ??= create(found, line, i, j));
        count(candidate, line, { i, j, from: spans[at + 2]!, to: spans[at + 3]!, row }, titles);
      }
    });
  });
  return found.byKey;
}

const FIELDS = ['title', 'abstract'] as const;

/** A field cut into tokens; `known[i]` is the mention that covers token i, or null. */
interface Line {
  readonly field: Field;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  readonly known: readonly (Mention | null)[];
  /** Share of the tokens that are known. */
  readonly knownShare: number;
  /** End of a long form → start of it, and its short form. */
  readonly defined: ReadonlyMap<number, readonly [start: number, short: string]>;
}

/** Words in lower case, one text for all that are equal: a corpus has few words and writes them often. */
function createLower(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let lower = known.get(word);
    if (lower === undefined) {
      lower = word.toLowerCase();
      lower = known.get(lower) ?? lower;
      known.set(lower, lower).set(word, lower);
    }
    return lower;
  };
}

function readLine(
  { paper, extraction }: ReadText,
  field: Field,
  lowerOf: (word: string) => string,
): Line {
  const text = paper[field];
  const tokens = tokenize(text);
  const mentions = extraction.concepts.flatMap((c) => c.mentions.filter((m) => m.field === field));
  mentions.sort((a, b) => a.start - b.start);
  const definitions = findDefinitions(text);
  const known = coverOf(tokens, mentions);
  return {
    field,
    text,
    tokens,
    lower: tokens.map((t) => lowerOf(text.slice(t.start, t.end))),
    known,
    knownShare: known.filter((mention) => mention !== null).length / Math.max(1, tokens.length),
    defined: new Map(
      definitions.map((d) => [d.longStart + d.long.length, [d.longStart, d.short] as const]),
    ),
  };
}

function coverOf(tokens: readonly Token[], mentions: readonly Mention[]): (Mention | null)[] {
  const cover = tokens.map((): Mention | null => null);
  let first = 0;
  for (const mention of mentions) {
    while (first < tokens.length && tokens[first]!.end <= mention.start) first++;
    for (let i = first; i < tokens.length && tokens[i]!.end <= mention.end; i++) cover[i] = mention;
  }
  return cover;
}

type Occurrence = Omit<NumberedSpan, 'node'> & { readonly row: number };

/** The candidates so far, also by the number of their words. */
interface Found {
  readonly byKey: Map<string, Candidate>;
  readonly byNode: (Counted | undefined)[];
  readonly places: Places;
}

/** Numbers of a place: line, first token, the one behind it, those of the run, next place of the same words. */
const PLACE = 6;
const NONE = -1;

/** Where candidates stand, all in one column, each place with the next one of the same candidate. */
class Places {
  readonly lines: Line[] = [];
  private column = new Int32Array(PLACE << 12);
  private filled = 0;

  /** Adds a place behind the one at `last`, if any; tells where it is. */
  add(last: number, line: Line, { i, j, from, to }: Occurrence): number {
    if (this.lines.at(-1) !== line) this.lines.push(line);
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

  private grow(): void {
    const larger = new Int32Array(2 * this.column.length);
    larger.set(this.column);
    this.column = larger;
  }
}

type SeePlace = (line: Line, i: number, j: number, from: number, to: number) => void;

const NO_COUNTS: ReadonlyMap<string, number> = new Map();

/**
 * A candidate that keeps where it stands: how it is written, and in what, is asked of few, and telling it
 * of all would take longer than all the counting.
 */
class Counted implements Candidate {
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
  private longerOnes: ReadonlyMap<string, number> | null = null;

  constructor(
    readonly key: string,
    readonly words: readonly string[],
    private readonly places: Places,
  ) {}

  note(line: Line, at: Occurrence): void {
    this.last = this.places.add(this.last, line, at);
    if (this.first === NONE) this.first = this.last;
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
    this.places.show(this.first, Infinity, ({ text, tokens }, i, j) => {
      add(surfaces, text.slice(tokens[i]!.start, tokens[j - 1]!.end));
    });
    return surfaces;
  }

  get longer(): ReadonlyMap<string, number> {
    return (this.longerOnes ??= this.countLonger());
  }

  surroundings(most: number): Surroundings[] {
    const found: Surroundings[] = [];
    this.places.show(this.first, most, (line, i, j, from, to) => {
      found.push({
        field: line.field,
        before: line.lower[i - 1] ?? '',
        behind: line.lower[j] ?? '',
        signsBefore: signsBetween(line, i - 1, i),
        signsBehind: signsBetween(line, j - 1, j),
        knownBefore: (line.known[i - 1] ?? null) !== null,
        knownBehind: (line.known[j] ?? null) !== null,
        left: i - from,
        right: to - j,
        fieldLeft: i,
        fieldRight: line.tokens.length - j,
      });
    });
    return found;
  }

  private countLonger(): ReadonlyMap<string, number> {
    const [before, behind] = [new Map<string, number>(), new Map<string, number>()];
    this.places.show(this.first, Infinity, ({ tokens }, i, j, from, to) => {
      if (i > from) add(before, tokens[i - 1]!.norm);
      if (j < to) add(behind, tokens[j]!.norm);
    });
    const longer = new Map<string, number>();
    before.forEach((n, word) => longer.set(`${word} ${this.key}`, n));
    behind.forEach((n, word) => {
      // “deep” stands in “deep deep” twice.
      const key = `${this.key} ${word}`;
      longer.set(key, n + (longer.get(key) ?? 0));
    });
    return longer;
  }
}

/** What is written between two tokens that follow each other, or between one and an end, but spaces. */
function signsBetween({ text, tokens }: Line, left: number, right: number): string {
  return text.slice(tokens[left]?.end ?? 0, tokens[right]?.start ?? text.length).trim();
}

function count(candidate: Counted, line: Line, at: Occurrence, titles: Set<Counted>): void {
  const { text, tokens, known, defined } = line;
  const { row, i, j } = at;
  const [start, end] = [tokens[i]!.start, tokens[j - 1]!.end];
  candidate.count++;
  candidate.note(line, at);
  if (candidate.papers.at(-1) !== row) candidate.papers.push(row);
  countField(candidate, line.field, titles);
  if (i === at.from && j === at.to) candidate.whole++;
  if (mayHoldCapital(text, start, end)) countCapitals(candidate, line, start, end);
  const definition = defined.size === 0 ? undefined : defined.get(end);
  if (definition?.[0] === start) {
    candidate.defined++;
    candidate.addShortForm(definition[1]);
  }
  candidate.knownAround += line.knownShare;
  countKnown(candidate, known, i, j);
}

function countCapitals(candidate: Counted, line: Line, start: number, end: number): void {
  const surface = line.text.slice(start, end);
  if (line.field === 'abstract' && hasCapital(surface, line.text, start)) candidate.capitals++;
  if (/\p{Lu}\S*\p{Lu}/u.test(surface)) candidate.acronymLike++;
}

function create({ byKey, places }: Found, { tokens, lower }: Line, i: number, j: number): Counted {
  let key = tokens[i]!.norm;
  for (let k = i + 1; k < j; k++) key += ` ${tokens[k]!.norm}`;
  const candidate = new Counted(key, lower.slice(i, j), places);
  byKey.set(key, candidate);
  return candidate;
}

function countField(candidate: Counted, field: Field, titles: Set<Counted>): void {
  if (field === 'title') {
    if (!titles.has(candidate)) candidate.titles++;
    titles.add(candidate);
    return;
  }
  candidate.inAbstract++;
  if (titles.delete(candidate)) candidate.titlesAndAbstracts++;
}

function countKnown(candidate: Counted, known: Line['known'], i: number, j: number): void {
  const first = known[i] ?? null;
  const last = known[j - 1] ?? null;
  let covered = 0;
  for (let k = i; k < j; k++) if (known[k]) covered++;
  candidate.known += covered / (j - i);
  if (first === last) return;
  if (last && known[j] !== last) {
    candidate.endsKnown++;
    candidate.addHead(last.concept);
  }
  if (first !== null && known[i - 1] !== first) candidate.beginsKnown++;
}

/** False for small ASCII letters, digits and signs only: most candidates. */
function mayHoldCapital(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = codeAt(text, i);
    if ((unit >= 65 && unit <= 90) || unit > 127) return true;
  }
  return false;
}

/** A capital that is not merely the first letter of a sentence. */
function hasCapital(surface: string, text: string, start: number): boolean {
  const opens = start === 0 || /[.?!:]\s$/.test(text.slice(start - 2, start));
  return /\p{Lu}/u.test(opens ? surface.slice(1) : surface);
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
