// The records of a file, and the papers made of them.

import type { FoldedTitle } from './fold-title.ts';
import type { TableReading } from './formats/columns.ts';

/** The place of a record in the input: file name and 1-based line of its title. */
export interface Source {
  readonly file: string;
  readonly line: number;
}

/** A day as a dump prints it; pages omit the year when it is the current one. */
export interface PrintedDate {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** What a work is, as its source calls it. A thesis may be of any degree. */
export const WORK_KINDS = [
  'article',
  'conference',
  'thesis',
  'book',
  'chapter',
  'report',
  'preprint',
  'dataset',
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** Bibliographic data of a work besides title, abstract and date; as printed. */
export interface Reference {
  /** In order, `Family, Given` where the file tells them apart. */
  readonly authors: readonly string[];
  /** Journal, proceedings or book. */
  readonly venue: string | null;
  /** Lower case, without a resolver before it: `10.1000/xyz`. */
  readonly doi: string | null;
  /** Without version: `2403.01234` or `cs/0112017`. */
  readonly arxivId: string | null;
  readonly url: string | null;
  /** Author keywords, as printed. */
  readonly keywords: readonly string[];
  /** Null where the file does not tell, or calls it nothing of these. */
  readonly kind: WorkKind | null;
}

/** Of a work without bibliographic data. */
export const NO_REFERENCE: Reference = {
  authors: [],
  venue: null,
  doi: null,
  arxivId: null,
  url: null,
  keywords: [],
  kind: null,
};

/** One entry of one file as printed, neither cleaned nor merged. */
export interface DumpRecord {
  readonly title: string;
  /** Empty where the file has none. */
  readonly abstract: string;
  readonly authorCount: number | null;
  readonly date: PrintedDate | null;
  readonly commentCount: number | null;
  readonly source: Source;
  /** ISO 8601, as precise as given: `2024`, `2024-05` or `2024-05-17`; null or missing in dumps. */
  readonly published?: string | null;
  readonly reference?: Reference;
  /** 1-based, where the format has it. */
  readonly lastLine?: number;
  /** Lines of the record that were not read, and why. */
  readonly leftOut?: readonly LeftOutLine[];
  /** What is odd about how it is written, for the receipt: `3 cells under 7 columns`. */
  readonly notes?: readonly string[];
}

/** A line that was not read. */
export interface LeftOutLine {
  /** 1-based. */
  readonly line: number;
  readonly reason: string;
}

/** A part of a file that could not be read as a record, and why. */
export interface SkippedRecord {
  readonly source: Source;
  /** The beginning of the text that was skipped. */
  readonly text: string;
  readonly reason: string;
  /** 1-based, where the format has it. */
  readonly lastLine?: number;
}

/** The result of reading one file: every line of it is page furniture, part of a record, or reported as skipped. */
export interface DumpReading {
  readonly file: string;
  /** The day in the page's header, if any: when the page was saved. */
  readonly pageDate: PrintedDate | null;
  readonly records: readonly DumpRecord[];
  readonly skipped: readonly SkippedRecord[];
  /** Cleaned title and abstract of each record in turn, where the reader has cleaned them already. */
  readonly cleaned?: readonly string[];
  /** The folded titles of the records, where they have been computed. */
  readonly folded?: readonly FoldedTitle[];
  /** The columns of a table and the fields they were taken for. */
  readonly table?: TableReading;
  /** The label of the file's encoding, unless it is one of Unicode. */
  readonly encoding?: string;
}

/** A paper, cleaned; one that is in several files has several sources. */
export interface Paper {
  /** Stable across builds: made of the title's words. */
  readonly id: string;
  /** Cleaned, readable text. */
  readonly title: string;
  readonly abstract: string;
  /** The text as the richest record printed it. */
  readonly raw: { readonly title: string; readonly abstract: string };
  /** ISO 8601 day (`2024-12-03`), month or year, or null where no record is dated. */
  readonly date: string | null;
  readonly authorCount: number | null;
  readonly commentCount: number | null;
  /** Absolute http(s) addresses in the text, in order. */
  readonly links: readonly string[];
  /** Merged from the records. */
  readonly reference: Reference;
  /** In order of file and line; the very objects of the records; never empty. */
  readonly sources: readonly Source[];
}
