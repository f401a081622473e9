// The Dataset, which a build makes and a page reads: versioned, immutable, plain data without class instances or
// Maps. Links are not in it; they are counted from the postings.

import type { Concept, Extraction } from '../concepts/concept.ts';
import type { Reference, WorkKind } from '../papers/paper.ts';

/**
 * Version of the form below; a reader refuses a newer one and reads every older one from 2 on.
 * 3: columns of references (venue, DOI, arXiv id, authors, keywords, address).
 */
export const DATASET_VERSION = 3;

/** A concept on the map. */
export interface PlacedConcept extends Concept {
  /** Map units, one px at zoom 1; y grows downwards. */
  readonly x: number;
  readonly y: number;
  /** Index into `clusters`. */
  readonly cluster: number;
  /** The area it was most often in when clustering random samples of the papers moved it; null where it seldom did. */
  readonly secondCluster: number | null;
  /** Share of these samples in which it stayed with its area, 0 to 1; null where not measured for this area. */
  readonly stability: number | null;
  /** Papers with it in the whole corpus. */
  readonly papers: number;
  /** Papers needed to be on the map initially, where it differs from the dataset's `defaultMinPapers`. */
  readonly minPapers?: number;
  /** The best defining sentence in the abstracts, if any. */
  readonly definedIn: DefiningSentence | null;
}

/** A sentence of an abstract that says what a concept is. */
export interface DefiningSentence {
  /** Index of the paper. */
  readonly row: number;
  /** Half-open span of UTF-16 units of its abstract. */
  readonly start: number;
  readonly end: number;
}

/** A broader concept of the vocabulary that occurs in no paper. */
export interface Ancestor {
  readonly id: string;
  readonly label: string;
  readonly broader: string | null;
  readonly definition: string;
}

/** A community of concepts: an area of the map. */
export interface Cluster {
  readonly label: string;
  readonly size: number;
  /** Position of its caption, in map units. */
  readonly x: number;
  readonly y: number;
}

/** An input file. */
export interface CorpusFile {
  readonly name: string;
  readonly records: number;
  readonly skipped: readonly {
    readonly line: number;
    readonly text: string;
    readonly reason: string;
  }[];
}

/** Bibliographic data of the papers, one column per property of `Reference`. */
export interface ReferenceColumns {
  /** Distinct names of journals, proceedings and books, sorted. */
  readonly venues: readonly string[];
  /** Index into `venues`, or null. */
  readonly venue: readonly (number | null)[];
  readonly doi: readonly (string | null)[];
  readonly arxivId: readonly (string | null)[];
  readonly url: readonly (string | null)[];
  readonly authors: readonly (readonly string[])[];
  readonly keywords: readonly (readonly string[])[];
  readonly kind: readonly (WorkKind | null)[];
}

/** The papers, one column per property. */
export interface PaperColumns extends ReferenceColumns {
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  /** ISO day, month or year, or null. */
  readonly dates: readonly (string | null)[];
  readonly authorCounts: readonly (number | null)[];
  readonly commentCounts: readonly (number | null)[];
  readonly links: readonly (readonly string[])[];
  /** Pairs of index into `files` and 1-based line. */
  readonly sources: readonly (readonly (readonly [number, number])[])[];
  /** Map units. */
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Paper → concept, compressed sparse rows. */
export interface PostingColumns {
  /** Row r is `offsets[r]` up to `offsets[r + 1]`. */
  readonly offsets: Uint32Array;
  /** Indices into `concepts`, ascending within a row. */
  readonly concepts: Uint32Array;
  /** 0 to 1000. */
  readonly salience: Uint16Array;
}

export interface Dataset {
  readonly version: typeof DATASET_VERSION;
  /** Hash of the content: equal datasets have equal ids. */
  readonly id: string;
  readonly name: string;
  readonly files: readonly CorpusFile[];
  readonly clusters: readonly Cluster[];
  /** Sorted by id. */
  readonly concepts: readonly PlacedConcept[];
  /** Their transitively broader concepts that are not among them; sorted by id. */
  readonly ancestors: readonly Ancestor[];
  readonly papers: PaperColumns;
  readonly postings: PostingColumns;
  /** Papers a concept needs to be on the map initially. */
  readonly defaultMinPapers: number;
  /** Rows in one text shard. */
  readonly shardSize: number;
}

/** A paper's text and extraction, fetched on demand; spans are in the cleaned title and abstract. */
export interface StoredText {
  readonly abstract: string;
  /** As printed, where cleaning changed it. */
  readonly rawTitle: string | null;
  readonly rawAbstract: string | null;
  readonly extraction: Extraction;
}

/** Whether a concept is on the initial map. */
export function isAtStart(
  { papers, minPapers }: PlacedConcept,
  { defaultMinPapers }: Pick<Dataset, 'defaultMinPapers'>,
): boolean {
  return papers >= (minPapers ?? defaultMinPapers);
}

/** Number of papers. */
export function paperCount(dataset: Dataset): number {
  return dataset.papers.ids.length;
}

const yearColumns = new WeakMap<PaperColumns['dates'], Int16Array>();

/** In {@link paperYears}: a paper without a date. */
export const NO_YEAR = -1;

/** Year of every row, {@link NO_YEAR} without a date; cached, as every filter needs all of them. */
export function paperYears({ papers: { dates } }: Dataset): Int16Array {
  const known = yearColumns.get(dates);
  if (known) return known;
  const years = Int16Array.from(dates, (date) => (date ? Number(date.slice(0, 4)) : NO_YEAR));
  yearColumns.set(dates, years);
  return years;
}

/** Year of a row; null without a date. */
export function paperYear(dataset: Dataset, row: number): number | null {
  const year = paperYears(dataset)[row] ?? NO_YEAR;
  return year === NO_YEAR ? null : year;
}

/** The bibliographic data of one paper. */
export function referenceOf(columns: ReferenceColumns, row: number): Reference {
  const venue = columns.venue[row] ?? null;
  return {
    authors: columns.authors[row] ?? [],
    venue: venue === null ? null : (columns.venues[venue] ?? null),
    doi: columns.doi[row] ?? null,
    arxivId: columns.arxivId[row] ?? null,
    url: columns.url[row] ?? null,
    keywords: columns.keywords[row] ?? [],
    kind: columns.kind[row] ?? null,
  };
}

/** Concept indices of one paper, ascending. */
export function conceptsOfPaper({ postings }: Dataset, row: number): Uint32Array {
  return postings.concepts.subarray(postings.offsets[row], postings.offsets[row + 1]);
}
