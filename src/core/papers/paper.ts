// The first nouns of the river: what a dump says of a paper, and the paper itself.

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

/** One entry of one dump, as printed: nothing cleaned, nothing merged. */
export interface DumpRecord {
  readonly title: string;
  readonly abstract: string;
  readonly authorCount: number | null;
  readonly date: PrintedDate | null;
  readonly commentCount: number | null;
  readonly source: Source;
}

/** A stretch of a dump that could not be read as a record, and why. */
export interface SkippedRecord {
  readonly source: Source;
  /** The beginning of the text that was skipped. */
  readonly text: string;
  readonly reason: string;
}

/** What reading one dump gives: every line of it is furniture, part of a record, or accounted for. */
export interface DumpReading {
  readonly file: string;
  /** The day in the page's header, where there is one: when the page was read. */
  readonly pageDate: PrintedDate | null;
  readonly records: readonly DumpRecord[];
  readonly skipped: readonly SkippedRecord[];
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
  /** ISO 8601 day (`2024-12-03`), or null where no record is dated. */
  readonly date: string | null;
  readonly authorCount: number | null;
  readonly commentCount: number | null;
  /** Absolute http(s) addresses found in the text, in order, without trailing punctuation. */
  readonly links: readonly string[];
  /** In file and line order; never empty. */
  readonly sources: readonly Source[];
}
