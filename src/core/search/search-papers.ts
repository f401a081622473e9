// Full-text search for papers, best match first. Texts are folded once and scanned for each query: for tens of
// thousands of abstracts that is ready sooner, and smaller, than an inverted index.

import { log } from '../elementary.ts';
import { splitSentences } from '../text/sentences.ts';
import { foldText, findTerm, isWordLetter } from '../text/fold.ts';
import { allAtOnce } from '../steps.ts';
import { parseQuery, termsWanted } from './query.ts';
import { nearestWords } from './typos.ts';
import type { TextSpan } from '../text/sentences.ts';
import type { Query, SearchField } from './query.ts';

/** The searchable parts of a paper. */
export interface SearchablePaper {
  readonly title: string;
  readonly abstract: string;
  /** The abstract as {@link foldText} returns it, where that was computed before. */
  readonly folded?: string;
  readonly venue?: string | null;
  readonly year?: number | null;
  /** As in the files: `Family, Given` where they distinguish these. */
  readonly authors?: readonly string[];
  /** Author keywords, as printed. */
  readonly keywords?: readonly string[];
  /** Every name of each concept; all papers share one list per concept. */
  readonly concepts?: () => readonly (readonly string[])[];
}

/** A paper that matches. */
export interface PaperHit {
  readonly row: number;
  /** The author keywords that match. */
  readonly keywords: readonly string[];
  /** The sentence of the abstract with most of the terms, or null when none has any. */
  readonly sentence: string | null;
  /** Spans of the terms in `sentence`. */
  readonly marks: readonly TextSpan[];
}

export interface Findings {
  /** The best matches. */
  readonly hits: readonly PaperHit[];
  /** Number of papers that match, including those not in `hits`. */
  readonly total: number;
  /** Rows of all matches, best first. */
  readonly rows: Uint32Array;
  /** Words that occur nowhere, and those searched for in their place. */
  readonly corrections: readonly { readonly word: string; readonly meant: readonly string[] }[];
}

/** A new object for each call: posting a result transfers its buffer. */
export function emptyFindings(): Findings {
  return { hits: [], total: 0, rows: new Uint32Array(0), corrections: [] };
}

/** A searchable corpus. */
export interface PaperIndex {
  /** Folds the titles, which nearly every query needs; else the first query does. */
  readonly foldTitles: () => void;
  readonly find: (typed: string, most?: number) => Findings;
  /** The same in steps of a few milliseconds, so that it can be abandoned for a newer query. */
  readonly findInSteps: (typed: string, most?: number) => Generator<void, Findings>;
}

type Term = Extract<Query, { kind: 'term' }>;

/** Matching rows, and their scores. */
interface Answer {
  readonly has: Uint8Array;
  readonly score: Float32Array;
}

interface Answered {
  readonly term: Term;
  readonly answer: Answer;
}

/** A word in a title counts as much as several in an abstract: it says what the paper is about. */
const FIELD_WEIGHT: Readonly<Record<SearchField, number>> = {
  title: 3,
  keyword: 2,
  abstract: 1,
  concept: 2,
  venue: 1,
  author: 1,
};

/** Fields in which a term without a field is looked for. */
const ANYWHERE: readonly SearchField[] = ['title', 'keyword', 'abstract'];

/** Hits that are returned with a sentence. */
const MOST = 50;

/** Papers scanned in one step: some milliseconds. */
const STEP = 2000;

/** Terms whose answers are cached, five bytes a paper each. */
const MOST_KNOWN = 8;

export interface IndexOptions {
  /** Whether unknown words are corrected; off while abstracts are missing. */
  readonly correctsTypos?: boolean;
}

/** Makes papers searchable; they are folded on first use. */
export function indexPapers(
  papers: readonly SearchablePaper[],
  { correctsTypos = true }: IndexOptions = {},
): PaperIndex {
  const index = new FoldedPapers(papers, correctsTypos);
  function* findInSteps(typed: string, most = MOST): Generator<void, Findings> {
    const query = parseQuery(typed);
    return query === null ? emptyFindings() : yield* index.find(query, most);
  }
  return {
    foldTitles: () => {
      index.foldTitles();
    },
    find: (typed, most = MOST) => allAtOnce(findInSteps(typed, most)),
    findInSteps,
  };
}

const FOLD: Readonly<Record<SearchField, (paper: SearchablePaper) => string>> = {
  title: ({ title }) => foldText(title),
  abstract: ({ abstract, folded }) => folded ?? foldText(abstract),
  keyword: ({ keywords = [] }) => foldText(keywords.join('\n')),
  venue: ({ venue }) => foldText(venue ?? ''),
  author: ({ authors }) => foldText((authors ?? []).flatMap(bothWays).join('\n')),
  concept: ({ concepts }) => foldText((concepts?.() ?? []).flat().join('\n')),
};

/** “Hinton, Geoffrey” is also found as “Geoffrey Hinton”. */
function bothWays(author: string): readonly string[] {
  const [, family, given] = /^([^,]+),\s*(.+)$/.exec(author) ?? [];
  return family && given ? [author, `${given} ${family}`] : [author];
}

class FoldedPapers {
  readonly #papers: readonly SearchablePaper[];
  readonly #correctsTypos: boolean;
  /** Fields are folded on first use: most queries never need concepts, the largest. */
  readonly #folded = new Map<SearchField, readonly string[]>();
  #words: ReadonlyMap<string, number> | null = null;
  #names: ReadonlyMap<string, number> | null = null;
  /** Cache of the last terms: while typing, all but one recur, or one gets longer by a letter. */
  readonly #answered = new Map<string, Answered>();

  constructor(papers: readonly SearchablePaper[], correctsTypos: boolean) {
    this.#papers = papers;
    this.#correctsTypos = correctsTypos;
  }

  #field(name: SearchField): readonly string[] {
    const known = this.#folded.get(name);
    if (known) return known;
    const folded = this.#papers.map(FOLD[name]);
    this.#folded.set(name, folded);
    return folded;
  }

  foldTitles(): void {
    this.#field('title');
  }

  *find(query: Query, most: number): Generator<void, Findings> {
    const corrections: { word: string; meant: readonly string[] }[] = [];
    const meant = this.#correctsTypos ? yield* this.#correct(query, corrections) : query;
    const { has, score } = yield* this.#answer(meant);
    const rows = bestFirst(has, score);
    yield;
    const terms = termsWanted(meant);
    const hits = Array.from(rows.subarray(0, most), (row) => this.#hit(row, terms));
    return { hits, total: rows.length, rows, corrections };
  }

  /** The query with unknown words replaced by the nearest known ones. */
  *#correct(
    query: Query,
    corrections: { word: string; meant: readonly string[] }[],
  ): Generator<void, Query> {
    if (query.kind === 'years') return query;
    if (query.kind === 'not') return query;
    if (query.kind !== 'term') {
      const parts: Query[] = [];
      for (const part of query.parts) parts.push(yield* this.#correct(part, corrections));
      return { ...query, parts };
    }
    if (query.isPhrase || (yield* this.#term(query)).has.includes(1)) return query;
    const meant = nearestWords(query.text, this.#known(query.field));
    if (meant.length === 0) return query;
    corrections.push({ word: query.text, meant });
    return { kind: 'any', parts: meant.map((text) => ({ ...query, text })) };
  }

  /** Words that a typo may stand for: names of authors in the author field, else words of texts. */
  #known(field: SearchField | null): ReadonlyMap<string, number> {
    if (field === 'author') return (this.#names ??= countWords(this.#field('author')));
    return (this.#words ??= this.#wordsOfTexts());
  }

  /** Words of titles, venues and concepts: few, and rarely misspelt. */
  #wordsOfTexts(): ReadonlyMap<string, number> {
    const words = countWords([...this.#field('title'), ...this.#field('venue')]);
    for (const [names, papers] of countAlike(this.#papers.flatMap((p) => p.concepts?.() ?? [])))
      addWords(words, foldText(names.join('\n')), papers);
    return words;
  }

  *#answer(query: Query): Generator<void, Answer> {
    if (query.kind === 'term') return yield* this.#term(query);
    if (query.kind === 'years') return this.#years(query.from, query.to);
    if (query.kind === 'not') return without(yield* this.#answer(query.part));
    const answers: Answer[] = [];
    for (const part of query.parts) answers.push(yield* this.#answer(part));
    return answers.reduce(query.kind === 'all' ? both : either);
  }

  *#term(term: Term): Generator<void, Answer> {
    const key = JSON.stringify([term.field, term.isPhrase, term.text]);
    const known = this.#answered.get(key);
    const answer = known?.answer ?? (yield* this.#lookFor(term));
    // Re-inserted last: the Map is in order of last use.
    this.#answered.delete(key);
    this.#answered.set(key, { term, answer });
    if (this.#answered.size > MOST_KNOWN)
      this.#answered.delete(this.#answered.keys().next().value!);
    return answer;
  }

  /** Scores occurrences by field and by rarity; those in one paper saturate (as in BM25). */
  *#lookFor(term: Term): Generator<void, Answer> {
    const { text, isPhrase, field } = term;
    const answer = nothing(this.#papers.length);
    const among = this.#among(term);
    const fields: readonly SearchField[] = field === null ? ANYWHERE : [field];
    for (const name of fields) {
      const folded = this.#field(name);
      for (let row = 0; row < folded.length; row++) {
        if (row % STEP === 0) yield;
        if (among !== null && among[row] === 0) continue;
        const n = countTerm(folded[row]!, text, isPhrase);
        answer.score[row]! += (FIELD_WEIGHT[name] * n) / (n + 1);
        if (n > 0) answer.has[row] = 1;
      }
    }
    const found = answer.has.reduce((sum, has) => sum + has, 0);
    const rarity = log(1 + this.#papers.length / Math.max(1, found));
    answer.score.forEach((score, row) => (answer.score[row] = score * rarity));
    return answer;
  }

  /** Papers that match a prefix of a term, which include all that match the term; null where none is cached. */
  #among({ text, field }: Term): Uint8Array | null {
    let longest: Answered | null = null;
    for (const each of this.#answered.values()) {
      const begins = !each.term.isPhrase && each.term.field === field;
      if (!begins || !text.startsWith(each.term.text)) continue;
      if (longest === null || each.term.text.length > longest.term.text.length) longest = each;
    }
    return longest?.answer.has ?? null;
  }

  #years(from: number, to: number): Answer {
    const answer = nothing(this.#papers.length);
    this.#papers.forEach(({ year }, row) => {
      if (year !== null && year !== undefined && year >= from && year <= to) answer.has[row] = 1;
    });
    return answer;
  }

  #hit(row: number, terms: readonly Term[]): PaperHit {
    const { abstract, keywords = [] } = this.#papers[row]!;
    const soughtIn = (name: SearchField) =>
      terms.filter(({ field }) => field === null || field === name);
    const matching = keywords.filter((keyword) => hasTerm(keyword, soughtIn('keyword')));
    return { row, keywords: matching, ...bestSentence(abstract, soughtIn('abstract')) };
  }
}

/** How often each word occurs in folded texts. */
function countWords(texts: readonly string[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const text of texts) addWords(words, text, 1);
  return words;
}

function addWords(words: Map<string, number>, folded: string, times: number): void {
  for (const word of folded.split(/[^\p{L}\p{N}]+/u))
    if (word !== '') words.set(word, (words.get(word) ?? 0) + times);
}

/** How often each item occurs in a list. */
function countAlike<T>(list: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const thing of list) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

function nothing(rows: number): Answer {
  return { has: new Uint8Array(rows), score: new Float32Array(rows) };
}

/**
 * Matching rows by score, ties by row. The bits of non-negative floats are ordered like the floats: with the row
 * appended they form one number, and numbers sort ten times as fast as rows with a comparison function.
 */
function bestFirst(has: Uint8Array, score: Float32Array): Uint32Array {
  const bits = new Uint32Array(score.buffer, score.byteOffset, score.length);
  const keys = new Float64Array(has.reduce((sum, is) => sum + is, 0));
  let at = 0;
  for (let row = 0; row < has.length; row++)
    if (has[row] === 1) keys[at++] = (TOP_BITS - bits[row]!) * MOST_ROWS + row;
  return Uint32Array.from(keys.sort(), (key) => key % MOST_ROWS);
}

/** The bits of infinity; with 22 more bits for the row, a key is still an exact integer. */
const TOP_BITS = 0x7f800000;
const MOST_ROWS = 2 ** 22;

function without({ has }: Answer): Answer {
  return { has: has.map((is) => 1 - is), score: new Float32Array(has.length) };
}

function both(a: Answer, b: Answer): Answer {
  return {
    has: a.has.map((is, row) => is & b.has[row]!),
    score: a.score.map((score, row) => score + b.score[row]!),
  };
}

function either(a: Answer, b: Answer): Answer {
  return {
    has: a.has.map((is, row) => is | b.has[row]!),
    score: a.score.map((score, row) => Math.max(score, b.score[row]!)),
  };
}

/** How often a term begins a word; as {@link findTerm}, without allocating spans. */
function countTerm(folded: string, term: string, isPhrase: boolean): number {
  let n = 0;
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
    const ends = !isPhrase || !isWordLetter(folded.charCodeAt(at + term.length));
    if (ends && !isWordLetter(folded.charCodeAt(at - 1))) n++;
  }
  return n;
}

function hasTerm(text: string, terms: readonly Term[]): boolean {
  const folded = foldText(text);
  return terms.some((term) => findTerm(folded, term.text, term.isPhrase).length > 0);
}

/** The sentence with most of the terms; the first of equals. */
function bestSentence(
  abstract: string,
  terms: readonly Term[],
): Pick<PaperHit, 'sentence' | 'marks'> {
  let best: Pick<PaperHit, 'sentence' | 'marks'> = { sentence: null, marks: [] };
  let most = 0;
  for (const { start, end } of splitSentences(abstract)) {
    const sentence = abstract.slice(start, end);
    const folded = foldText(sentence);
    // Folding may change lengths, which would misplace the marks.
    if (folded.length !== sentence.length) continue;
    const found = terms.map((term) => findTerm(folded, term.text, term.isPhrase));
    const n = found.filter((spans) => spans.length > 0).length;
    if (n <= most) continue;
    most = n;
    best = { sentence, marks: found.flat().sort((a, b) => a.start - b.start || b.end - a.end) };
  }
  return best;
}
