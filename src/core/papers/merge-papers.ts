// Records → papers: cleans and dates the records, and merges those of one work.

import { cleanText } from './clean-text.ts';
import { assignIds, foldedTitle } from './fold-title.ts';
import { findLinks } from './links.ts';
import { mergeReferences } from './merge-references.ts';
import { isoDay, inferPageYear, resolveYear } from './printed-date.ts';
import { groupByPaper } from './same-paper.ts';
import type { FoldedTitle } from './fold-title.ts';
import type { DumpReading, DumpRecord, Paper, PrintedDate, Source } from './paper.ts';

/** A record with its text cleaned and its day resolved. */
interface CleanRecord {
  readonly record: DumpRecord;
  readonly title: string;
  readonly abstract: string;
  readonly folded: FoldedTitle;
  /** The printed day of a dump, else the date of a reference file. */
  readonly date: string | null;
}

/**
 * The papers in the order of their first sources (file name, then line). Records with the same DOI, arXiv id or
 * folded title are one paper ({@link groupByPaper}). Each field is taken from the richest record: the longest
 * abstract, a day with a printed year before one whose year was inferred, the largest count. Papers without an
 * abstract are kept.
 * @param clean applies {@link cleanText} to each text
 * @param former ids as for {@link assignIds}
 */
export function mergePapers(
  readings: readonly DumpReading[],
  clean: CleanAll = (texts) => texts.map(cleanText),
  former?: ReadonlyMap<string, string>,
): Paper[] {
  const groups = groupByPaper(cleanRecords(readings, clean));
  const richest = groups.map(richestOf);
  const ids = assignIds(
    richest.map(({ folded }) => folded),
    former,
  );
  return groups.map((group, i) => mergeGroup(ids[i]!, group, richest[i]!));
}

/** Cleans texts, each by itself. */
export type CleanAll = (texts: readonly string[]) => readonly string[];

/** All records in source order, whatever the order of the readings. */
function cleanRecords(readings: readonly DumpReading[], clean: CleanAll): CleanRecord[] {
  const unclean = readings.filter(({ cleaned }) => !cleaned);
  const texts = cleanTexts(
    unclean.flatMap(({ records }) => records),
    clean,
  );
  let at = 0;
  return readings
    .flatMap((reading) => {
      const pageYear = inferPageYear(reading, readings);
      const { records, cleaned, folded, pageDate } = reading;
      const [own, from] = cleaned ? [cleaned, 0] : [texts, at];
      if (!cleaned) at += 2 * records.length;
      return records.map((record, i) => {
        const [title, abstract] = [own[from + 2 * i]!, own[from + 2 * i + 1]!];
        const date = dayOf(record, pageYear, pageDate);
        return { record, title, abstract, folded: folded?.[i] ?? foldedTitle(title), date };
      });
    })
    .sort((a, b) => compareSources(a.record.source, b.record.source));
}

/** Cleaned title and abstract of each record in turn. */
export function cleanTexts(records: readonly DumpRecord[], clean: CleanAll): readonly string[] {
  return clean(records.flatMap(({ title, abstract }) => [title, abstract]).map(withoutControls));
}

function dayOf(
  { date, published = null }: DumpRecord,
  pageYear: number | null,
  pageDate: PrintedDate | null,
): string | null {
  return date ? isoDay(resolveYear(date, pageYear, pageDate), date.month, date.day) : published;
}

/** Control characters, and those that change the direction of the text after them. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

function withoutControls(text: string): string {
  return text.replace(CONTROL, '');
}

function richestOf(group: readonly CleanRecord[]): CleanRecord {
  return group.reduce((best, clean) => (isRicher(clean, best) ? clean : best));
}

function mergeGroup(
  id: string,
  group: readonly CleanRecord[],
  { title, abstract, record }: CleanRecord,
): Paper {
  const reference = mergeReferences(group.map((clean) => clean.record));
  const counts = group.map((clean) => clean.record.authorCount);
  return {
    id,
    title,
    abstract,
    raw: { title: record.title, abstract: record.abstract },
    date: pickDate(group),
    authorCount: largest(counts) ?? (reference.authors.length || null),
    commentCount: largest(group.map((clean) => clean.record.commentCount)),
    links: findLinks(title, abstract),
    reference,
    sources: group.map((clean) => clean.record.source),
  };
}

/** The longer abstract (the other was truncated), then more fields. */
function isRicher(a: CleanRecord, b: CleanRecord): boolean {
  const longer = a.abstract.length - b.abstract.length;
  return longer > 0 || (longer === 0 && fieldCount(a.record) > fieldCount(b.record));
}

function fieldCount(record: DumpRecord): number {
  return [record.authorCount, record.date, record.commentCount].filter((x) => x !== null).length;
}

/** The first date with a printed year, else the first inferred one; refined by the most precise record that agrees. */
function pickDate(group: readonly CleanRecord[]): string | null {
  const dated = group.filter((clean) => clean.date !== null);
  const printed = dated.find(({ record }) => record.published != null || record.date?.year != null);
  const date = (printed ?? dated[0])?.date ?? null;
  const finer = dated.filter((clean) => date !== null && clean.date!.startsWith(`${date}-`));
  return finer.reduce((best, { date: day }) => (day!.length > best!.length ? day : best), date);
}

/** Counts on a page only grow, so the largest is the most recent. */
function largest(counts: readonly (number | null)[]): number | null {
  return counts.reduce((a, b) => (a === null ? b : b === null ? a : Math.max(a, b)), null);
}

function compareSources(a: Source, b: Source): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}
