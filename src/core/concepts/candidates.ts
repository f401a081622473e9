// Candidate terms of a corpus: every run of words that may be a term, with what the corpus shows of
// it. The counting part of K. Frantzi, S. Ananiadou & H. Mima, Automatic recognition of multi-word
// terms: the C-value/NC-value method, 2000.

import { findDefinitions } from './acronyms.ts';
import { numberSpans, spansIn } from './term-spans.ts';
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

/**
 * All candidates of the papers, by key; keys in the order in which they are first met.
 * @param leastPapers leaves out candidates of several words that stand in fewer papers
 */
export function findCandidates(
  papers: readonly ReadText[],
  words: WordTable,
  leastPapers = 1,
): Map<string, Candidate> {
  const lines = papers.map((read) => FIELDS.map((field) => readLine(read, field)));
  const numbered = numberSpans(lines, words);
  const found = { byKey: new Map<string, Candidate>(), byNode: new Map<number, Candidate>() };
  lines.forEach((fields, row) => {
    const titles = new Set<Candidate>();
    fields.forEach((line, f) => {
      const keyOf = createKeys(line.tokens);
      for (const span of spansIn(numbered.spans[row]![f]!)) {
        const isRare = numbered.papers[span.node]! < leastPapers && span.j > span.i + 1;
        if (!isRare) count(found, line, { ...span, row, keyOf }, titles);
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

function readLine({ paper, extraction }: ReadText, field: Field): Line {
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
    lower: tokens.map((t) => text.slice(t.start, t.end).toLowerCase()),
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

interface Occurrence extends NumberedSpan {
  readonly row: number;
  readonly keyOf: KeyOf;
}

/** The candidates so far, also by the number of their words. */
interface Found {
  readonly byKey: Map<string, Candidate>;
  readonly byNode: Map<number, Candidate>;
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

function count(found: Found, line: Line, at: Occurrence, titles: Set<Candidate>): void {
  const { text, tokens, known, defined } = line;
  const { row, i, j, keyOf } = at;
  const candidate =
    found.byNode.get(at.node) ?? create(found, at.node, keyOf(i, j), line.lower.slice(i, j));
  const [start, end] = [tokens[i]!.start, tokens[j - 1]!.end];
  const surface = text.slice(start, end);
  candidate.count++;
  if (candidate.papers.at(-1) !== row) candidate.papers.push(row);
  countField(candidate, line.field, titles);
  if (i === at.from && j === at.to) candidate.whole++;
  if (mayHoldCapital(surface)) {
    if (line.field === 'abstract' && hasCapital(surface, text, start)) candidate.capitals++;
    if (/\p{Lu}\S*\p{Lu}/u.test(surface)) candidate.acronymLike++;
  }
  const definition = defined.get(end);
  if (definition?.[0] === start) {
    candidate.defined++;
    add(candidate.shortForms, definition[1]);
  }
  add(candidate.surfaces, surface);
  if (i > at.from) add(candidate.longer, keyOf(i - 1, j));
  if (j < at.to) add(candidate.longer, keyOf(i, j + 1));
  candidate.knownAround += line.knownShare;
  countKnown(candidate, known, i, j);
}

function create(found: Found, node: number, key: string, words: readonly string[]): Candidate {
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
    knownAround: 0,
    heads: new Map(),
    longer: new Map(),
    surfaces: new Map(),
    shortForms: new Map(),
  };
  found.byKey.set(key, candidate);
  found.byNode.set(node, candidate);
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

/** False for small ASCII letters, digits and signs only: most candidates. */
function mayHoldCapital(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
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
