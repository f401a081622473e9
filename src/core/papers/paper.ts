// The first nouns of the river: what a dump says of a paper, and the paper itself.

import type { FoldedTitle } from './fold-title.ts';
import type { Table } from './formats/columns.ts';

/** Where a record stands in the raw input: file name and 1-based line of its title. */
export interface Source {
  readonly file: string;
  readonly line: number;
}

/** A day as a dump prints it; the year is missing when it was the year the page was read. */
export interface PrintedDate {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** What a file of references says of a work besides its title, abstract and date; as printed. */
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
}

/** A work of which nothing but its text is known. */
export const NO_REFERENCE: Reference = {
  authors: [],
  venue: null,
  doi: null,
  arxivId: null,
  url: null,
  keywords: [],
};

/** One entry of one file, as printed: nothing cleaned, nothing merged. */
export interface DumpRecord {
  readonly title: string;
  /** Empty where the file has none. */
  readonly abstract: string;
  readonly authorCount: number | null;
  readonly date: PrintedDate | null;
  readonly commentCount: number | null;
  readonly source: Source;
  /** ISO 8601, as fine as the file says: `2024`, `2024-05` or `2024-05-17`; formats with years only. */
  readonly published?: string | null;
  readonly reference?: Reference;
  /** 1-based, where the format tells. */
  readonly lastLine?: number;
  /** Lines of it that were not read, and why. */
  readonly leftOut?: readonly LeftOutLine[];
}

/** A line that was not read. */
export interface LeftOutLine {
  /** 1-based. */
  readonly line: number;
  readonly reason: string;
}

/** A stretch of a dump that could not be read as a record, and why. */
export interface SkippedRecord {
  readonly source: Source;
  /** The beginning of the text that was skipped. */
  readonly text: string;
  readonly reason: string;
  /** 1-based, where the format tells. */
  readonly lastLine?: number;
}

/** What reading one dump gives: every line of it is furniture, part of a record, or accounted for. */
export interface DumpReading {
  readonly file: string;
  /** The day in the page's header, where there is one: when the page was read. */
  readonly pageDate: PrintedDate | null;
  readonly records: readonly DumpRecord[];
  readonly skipped: readonly SkippedRecord[];
  /** Title and abstract of each record in turn, where whoever read them has cleaned them as well. */
  readonly cleaned?: readonly string[];
  /** What tells the title of each record, where that has been looked for in the cleaned ones. */
  readonly folded?: readonly FoldedTitle[];
  /** Which column was taken for what, where the file is a table. */
  readonly table?: Table;
  /** The label of the encoding the file was in, where it is none of Unicode. */
  readonly encoding?: string;
}

/** One paper, cleaned; the same paper in several dumps is one Paper with several sources. */
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
  /** Absolute http(s) addresses found in the text, in order, without trailing punctuation. */
  readonly links: readonly string[];
  /** Field by field what the records say; never of more than one work. */
  readonly reference: Reference;
  /** In file and line order, the records' own objects; never empty. */
  readonly sources: readonly Source[];
}
