// Candidate terms of a corpus: every run of words that may be a term, with what the corpus shows of
// it. The counting part of K. Frantzi, S. Ananiadou & H. Mima, Automatic recognition of multi-word
// terms: the C-value/NC-value method, 2000.

import { findDefinitions } from './acronyms.ts';
import { Counted, Places } from './counted.ts';
import { CAPITAL, WordBook } from './term-lines.ts';
import { numberSpans, SPAN } from './term-spans.ts';
import type { Candidate } from './candidate.ts';
import type { Extraction, Field, Mention } from './concept.ts';
import type { Line, Occurrence } from './counted.ts';
import type { PaperText } from './extract.ts';
import type { TermLine } from './term-lines.ts';
import type { WordTable } from './words.ts';

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
  const book = new WordBook(words);
  const lines = papers.map((read) => FIELDS.map((field) => readLine(read, field, book)));
  const numbered = numberSpans(lines, leastPapers);
  const found: Found = { byKey: new Map(), byNode: [], places: new Places(book), book };
  lines.forEach((fields, row) => {
    fields.forEach((line, f) => {
      const spans = numbered.spans[row]![f]!;
      for (let at = 0; at < spans.length; at += SPAN) {
        const [i, j] = [spans[at]!, spans[at + 1]!];
        const node = spans[at + 4]!;
        if (numbered.papers[node]! < leastPapers && j > i + 1) continue;
        const candidate = (found.byNode[node] ??= create(found, line, i, j));
        count(candidate, line, { i, j, from: spans[at + 2]!, to: spans[at + 3]!, row });
      }
    });
  });
  return found.byKey;
}

const FIELDS = ['title', 'abstract'] as const;

function readLine({ paper, extraction }: ReadText, field: Field, book: WordBook): Line {
  const line = book.cut(paper[field]);
  const mentions = extraction.concepts.flatMap((c) => c.mentions.filter((m) => m.field === field));
  mentions.sort((a, b) => a.start - b.start);
  const known = coverOf(line, mentions);
  const defined = new Map(
    findDefinitions(line.text).map((d) => [
      d.longStart + d.long.length,
      [d.longStart, d.short] as const,
    ]),
  );
  return { ...line, field, mentions, known, knownShare: shareOf(known), defined };
}

/** By word: which of the mentions covers it, from 1 on; 0: none. */
function coverOf({ length, ends }: TermLine, mentions: readonly Mention[]): Int32Array {
  const cover = new Int32Array(length);
  let first = 0;
  mentions.forEach((mention, m) => {
    while (first < length && ends[first]! <= mention.start) first++;
    for (let i = first; i < length && ends[i]! <= mention.end; i++) cover[i] = m + 1;
  });
  return cover;
}

function shareOf(known: Int32Array): number {
  let covered = 0;
  for (const mention of known) if (mention !== 0) covered++;
  return covered / Math.max(1, known.length);
}

/** The candidates so far, also by the number of their words. */
interface Found {
  readonly byKey: Map<string, Candidate>;
  readonly byNode: (Counted | undefined)[];
  readonly places: Places;
  readonly book: WordBook;
}

function create({ byKey, places, book }: Found, line: Line, i: number, j: number): Counted {
  const { norms, lowers } = line;
  let key = book.norm(norms[i]!);
  for (let k = i + 1; k < j; k++) key += ` ${book.norm(norms[k]!)}`;
  const words: string[] = [];
  for (let k = i; k < j; k++) words.push(book.lower(lowers[k]!));
  const candidate = new Counted(key, words, places);
  byKey.set(key, candidate);
  return candidate;
}

function count(candidate: Counted, line: Line, at: Occurrence): void {
  const { starts, ends, defined } = line;
  const { row, i, j } = at;
  const [start, end] = [starts[i]!, ends[j - 1]!];
  candidate.count++;
  candidate.note(line, at);
  candidate.noteField(row, line.field);
  if (i === at.from && j === at.to) candidate.whole++;
  if (mayHoldCapital(line, i, j)) countCapitals(candidate, line, start, end);
  const definition = defined.size === 0 ? undefined : defined.get(end);
  if (definition?.[0] === start) {
    candidate.defined++;
    candidate.addShortForm(definition[1]);
  }
  candidate.knownAround += line.knownShare;
  countKnown(candidate, line, i, j);
}

/** False for most candidates. */
function mayHoldCapital({ capitals }: Line, i: number, j: number): boolean {
  let found = capitals[i]! & CAPITAL.inWord;
  for (let k = i + 1; k < j; k++) found |= capitals[k]!;
  return found !== 0;
}

function countCapitals(candidate: Counted, line: Line, start: number, end: number): void {
  const surface = line.text.slice(start, end);
  if (line.field === 'abstract' && hasCapital(surface, line.text, start)) candidate.capitals++;
  if (/\p{Lu}\S*\p{Lu}/u.test(surface)) candidate.acronymLike++;
}

/** A capital that is not merely the first letter of a sentence. */
function hasCapital(surface: string, text: string, start: number): boolean {
  const opens = start === 0 || /[.?!:]\s$/.test(text.slice(start - 2, start));
  return /\p{Lu}/u.test(opens ? surface.slice(1) : surface);
}

function countKnown(candidate: Counted, { known, mentions }: Line, i: number, j: number): void {
  const [first, last] = [known[i]!, known[j - 1]!];
  let covered = 0;
  for (let k = i; k < j; k++) if (known[k] !== 0) covered++;
  candidate.known += covered / (j - i);
  if (first === last) return;
  if (last !== 0 && known[j] !== last) {
    candidate.endsKnown++;
    candidate.addHead(mentions[last - 1]!.concept);
  }
  if (first !== 0 && known[i - 1] !== first) candidate.beginsKnown++;
}
