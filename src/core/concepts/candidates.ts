// Candidate terms of a corpus: every run of words that may be a term, with what the corpus shows of
// it. The counting part of K. Frantzi, S. Ananiadou & H. Mima, Automatic recognition of multi-word
// terms: the C-value/NC-value method, 2000.

import { findDefinitions } from './acronyms.ts';
import { joins, tokenize } from './tokens.ts';
import { endsTerms, standsInTerms } from './words.ts';
import type { Extraction, Field, Mention } from './concept.ts';
import type { PaperText } from './extract.ts';
import type { Token } from './tokens.ts';
import type { WordTable } from './words.ts';

/** Longest candidate, in words. */
const MAX_WORDS = 5;

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
  /** Concept of the vocabulary at its end → count. */
  readonly heads: Map<string, number>;
  /** Longer candidate by one word → count. */
  readonly longer: Map<string, number>;
  /** As written → count. */
  readonly surfaces: Map<string, number>;
  /** Short form the text gives it → count. */
  readonly shortForms: Map<string, number>;
}

/** A sheaf of papers and what the vocabulary finds in each. */
export interface ReadText {
  readonly paper: PaperText;
  readonly extraction: Extraction;
}

/** All candidates of the papers, by key; keys in the order in which they are first met. */
export function findCandidates(
  papers: readonly ReadText[],
  words: WordTable,
): Map<string, Candidate> {
  const found = new Map<string, Candidate>();
  papers.forEach((read, row) => {
    const titles = new Set<Candidate>();
    for (const field of ['title', 'abstract'] as const) {
      const line = readLine(read, field);
      const keyOf = createKeys(line.tokens);
      for (const [from, to] of findRuns(line, words)) {
        for (const [i, j] of spansOf(line, from, to, words)) {
          const whole = i === from && j === to;
          count(found, line, { row, i, j, whole, from, to, keyOf }, titles);
        }
      }
    }
  });
  return found;
}

/** A field cut into tokens; `known[i]` is the mention that covers token i, or null. */
interface Line {
  readonly field: Field;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  readonly known: readonly (Mention | null)[];
  /** End of a long form → start of it, and its short form. */
  readonly defined: ReadonlyMap<number, readonly [start: number, short: string]>;
}

function readLine({ paper, extraction }: ReadText, field: Field): Line {
  const text = paper[field];
  const tokens = tokenize(text);
  const mentions = extraction.concepts.flatMap((c) => c.mentions.filter((m) => m.field === field));
  mentions.sort((a, b) => a.start - b.start);
  const definitions = findDefinitions(text);
  return {
    field,
    text,
    tokens,
    lower: tokens.map((t) => text.slice(t.start, t.end).toLowerCase()),
    known: coverOf(tokens, mentions),
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

/** Maximal runs of words that may stand in terms, half-open, unbroken by punctuation. */
function* findRuns({ text, tokens, lower }: Line, words: WordTable): Generator<[number, number]> {
  let from = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const ends = i === tokens.length || !standsInTerms(words, lower[i]!);
    const breaks = !ends && i > from && !joins(text.slice(tokens[i - 1]!.end, tokens[i]!.start));
    if (!ends && !breaks) continue;
    if (i > from) yield [from, i];
    from = breaks ? i : i + 1;
  }
}

function* spansOf(
  { lower, tokens }: Line,
  from: number,
  to: number,
  words: WordTable,
): Generator<[number, number]> {
  for (let i = from; i < to; i++) {
    if (/^\d+$/.test(lower[i]!)) continue;
    for (let j = i + 1; j <= Math.min(to, i + MAX_WORDS); j++) {
      const isShort = j === i + 1 && tokens[i]!.norm.length < 3;
      if (!isShort && endsTerms(words, lower[j - 1]!)) yield [i, j];
    }
  }
}

interface Occurrence {
  readonly row: number;
  readonly i: number;
  readonly j: number;
  readonly whole: boolean;
  readonly from: number;
  readonly to: number;
  readonly keyOf: KeyOf;
}

type KeyOf = (i: number, j: number) => string;

/** The key of the tokens from i up to j; each is made once, though three candidates may ask for it. */
function createKeys(tokens: readonly Token[]): KeyOf {
  const keys: string[][] = [];
  const keyOf: KeyOf = (i, j) => {
    const from = (keys[i] ??= [tokens[i]!.norm]);
    while (from.length < j - i) from.push(`${from.at(-1)!} ${tokens[i + from.length]!.norm}`);
    return from[j - i - 1]!;
  };
  return keyOf;
}

function count(
  found: Map<string, Candidate>,
  line: Line,
  at: Occurrence,
  titles: Set<Candidate>,
): void {
  const { text, tokens, known, defined } = line;
  const { row, i, j, keyOf } = at;
  const key = keyOf(i, j);
  const candidate = found.get(key) ?? create(found, key, line.lower.slice(i, j));
  const [start, end] = [tokens[i]!.start, tokens[j - 1]!.end];
  const surface = text.slice(start, end);
  candidate.count++;
  if (candidate.papers.at(-1) !== row) candidate.papers.push(row);
  countField(candidate, line.field, titles);
  if (at.whole) candidate.whole++;
  if (line.field === 'abstract' && hasCapital(surface, text, start)) candidate.capitals++;
  if (/\p{Lu}\S*\p{Lu}/u.test(surface)) candidate.acronymLike++;
  const definition = defined.get(end);
  if (definition?.[0] === start) {
    candidate.defined++;
    add(candidate.shortForms, definition[1]);
  }
  add(candidate.surfaces, surface);
  if (i > at.from) add(candidate.longer, keyOf(i - 1, j));
  if (j < at.to) add(candidate.longer, keyOf(i, j + 1));
  countKnown(candidate, known, i, j);
}

function create(found: Map<string, Candidate>, key: string, words: readonly string[]): Candidate {
  const candidate: Candidate = {
    key,
    words,
    count: 0,
    papers: [],
    titles: 0,
    titlesAndAbstracts: 0,
    inAbstract: 0,
    whole: 0,
    capitals: 0,
    acronymLike: 0,
    defined: 0,
    endsKnown: 0,
    beginsKnown: 0,
    known: 0,
    heads: new Map(),
    longer: new Map(),
    surfaces: new Map(),
    shortForms: new Map(),
  };
  found.set(key, candidate);
  return candidate;
}

function countField(candidate: Candidate, field: Field, titles: Set<Candidate>): void {
  if (field === 'title') {
    if (!titles.has(candidate)) candidate.titles++;
    titles.add(candidate);
    return;
  }
  candidate.inAbstract++;
  if (titles.delete(candidate)) candidate.titlesAndAbstracts++;
}

function countKnown(candidate: Candidate, known: Line['known'], i: number, j: number): void {
  const first = known[i] ?? null;
  const last = known[j - 1] ?? null;
  let covered = 0;
  for (let k = i; k < j; k++) if (known[k]) covered++;
  candidate.known += covered / (j - i);
  if (first === last) return;
  if (last && known[j] !== last) {
    candidate.endsKnown++;
    add(candidate.heads, last.concept);
  }
  if (first !== null && known[i - 1] !== first) candidate.beginsKnown++;
}

/** A capital that is not merely the first letter of a sentence. */
function hasCapital(surface: string, text: string, start: number): boolean {
  const opens = start === 0 || /[.?!:]\s$/.test(text.slice(start - 2, start));
  return /\p{Lu}/u.test(opens ? surface.slice(1) : surface);
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
