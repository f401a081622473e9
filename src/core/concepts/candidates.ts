// Candidate terms of a corpus: every run of words that may be a term, with its statistics. The counting part
// of K. Frantzi, S. Ananiadou & H. Mima, Automatic recognition of multi-word terms: the C-value/NC-value
// method, 2000.

import { findDefined } from './extract.ts';
import { countSpans } from './candidate-counts.ts';
import { Counted } from './counted.ts';
import { Neighbours } from './longer.ts';
import { TermLines, WORD, WordIndex } from './term-lines.ts';
import { findSpans } from './term-spans.ts';
import type { AcronymDefinition } from './acronyms.ts';
import type { Extraction, Field, Mention, PaperText } from './concept.ts';
import type { Counts } from './counted.ts';
import type { DefinedForms } from './extract.ts';
import type { ReadLines } from './read-lines.ts';
import type { WordTable } from './words.ts';

/** A paper and what the vocabulary finds in it. */
export interface ReadText {
  readonly paper: PaperText;
  readonly extraction: Extraction;
  /** The short forms that it defines, where they are known already. */
  readonly defined?: DefinedForms | undefined;
}

/**
 * All candidates of the papers, by key; keys in order of first occurrence.
 * @param leastPapers leaves out candidates of several words that occur in fewer papers
 */
export function findCandidates(
  papers: readonly ReadText[],
  words: WordTable,
  leastPapers = 1,
): Map<string, Counted> {
  const wordIndex = new WordIndex(words);
  const lines = new TermLines(wordIndex, likelyWords(papers));
  for (const { paper } of papers) for (const field of FIELDS) lines.add(paper[field]);
  const spans = findSpans(lines, leastPapers);
  const read = { lines, ...coverOf(lines, papers), definitions: definitionsIn(lines, papers) };
  const counts = countSpans(read, spans);
  const all: Counts = { read, spans, counts, neighbours: new Neighbours(lines) };
  const found = new Map<string, Counted>();
  for (let group = 0; group < spans.widths.length; group++) {
    const candidate = new Counted(all, group);
    found.set(candidate.key, candidate);
  }
  return found;
}

/** Title and abstract of a paper are consecutive lines. */
const FIELDS = ['title', 'abstract'] as const;

/** Characters of a word and the gap before it: fewer than in most texts. */
const LETTERS_A_WORD = 6;

/** An estimate of the number of words, rarely too low. */
function likelyWords(papers: readonly ReadText[]): number {
  let letters = 0;
  for (const { paper } of papers) letters += paper.title.length + paper.abstract.length;
  return Math.ceil(letters / LETTERS_A_WORD) + 1;
}

/** Marks the words in mentions of the vocabulary. */
function coverOf(
  lines: TermLines,
  papers: readonly ReadText[],
): Pick<ReadLines, 'known' | 'concepts' | 'knownShares'> {
  const known = new Int32Array(lines.length);
  const knownShares = new Float64Array(lines.texts.length);
  const concepts: string[] = [];
  papers.forEach(({ extraction }, row) => {
    const mentions = mentionsOf(extraction);
    FIELDS.forEach((field, f) => {
      const line = 2 * row + f;
      cover(known, lines, line, mentions[field], concepts.length);
      for (const { concept } of mentions[field]) concepts.push(concept);
      knownShares[line] = shareOf(known, lines.begins[line]!, lines.begins[line + 1]!);
    });
  });
  return { known, concepts, knownShares };
}

/** By field, in the order of their starts. */
function mentionsOf({ concepts }: Extraction): Readonly<Record<Field, Mention[]>> {
  const found: Record<Field, Mention[]> = { title: [], abstract: [] };
  for (const { mentions } of concepts)
    for (const mention of mentions) found[mention.field].push(mention);
  for (const field of FIELDS) found[field].sort((a, b) => a.start - b.start);
  return found;
}

/** Writes over the words of a line the number of the mention that covers each, from `before` + 1 on. */
function cover(
  known: Int32Array,
  { begins, ends }: TermLines,
  line: number,
  mentions: readonly Mention[],
  before: number,
): void {
  const end = begins[line + 1]!;
  let first = begins[line]!;
  mentions.forEach((mention, m) => {
    while (first < end && ends[first]! <= mention.start) first++;
    for (let i = first; i < end && ends[i]! <= mention.end; i++) known[i] = before + m + 1;
  });
}

function shareOf(known: Int32Array, from: number, to: number): number {
  let covered = 0;
  for (let i = from; i < to; i++) if (known[i] !== 0) covered++;
  return covered / Math.max(1, to - from);
}

/** Marks the last words of long forms; returns the definition by that word; of two with one end the later. */
function definitionsIn(
  { begins, ends, bits }: TermLines,
  papers: readonly ReadText[],
): Map<number, AcronymDefinition> {
  const found = new Map<number, AcronymDefinition>();
  papers.forEach(({ paper, defined = findDefined(paper) }, row) => {
    FIELDS.forEach((field, f) => {
      const [begin, end] = [begins[2 * row + f]!, begins[2 * row + f + 1]!];
      for (const definition of defined[field]) {
        const behind = definition.longStart + definition.long.length;
        const last = ends.subarray(begin, end).indexOf(behind);
        if (last < 0) continue;
        bits[begin + last]! |= WORD.defined;
        found.set(begin + last, definition);
      }
    });
  });
  return found;
}
