// Records → papers: cleaned, dated, and the same title in several dumps made one paper.

import { cleanText } from './clean-text.ts';
import { assignIds, foldTitle } from './fold-title.ts';
import { findLinks } from './links.ts';
import type { DumpReading, DumpRecord, Paper, PrintedDate, Source } from './paper.ts';
import { inferPageYear, isoDay, resolveYear } from './printed-date.ts';

/** A record with its text cleaned and its day resolved. */
interface CleanRecord {
  readonly record: DumpRecord;
  readonly title: string;
  readonly abstract: string;
  readonly date: string | null;
}

/**
 * One paper for each folded title, in the order of first sources (file name, then line). Field by
 * field the richest record wins: the longest abstract, a day with a printed year before one whose
 * year was inferred, the largest count.
 */
export function mergePapers(readings: readonly DumpReading[]): Paper[] {
  const groups = new Map<string, CleanRecord[]>();
  for (const clean of cleanRecords(readings)) {
    const key = foldTitle(clean.title);
    const group = groups.get(key);
    if (group) group.push(clean);
    else groups.set(key, [clean]);
  }
  const papers = [...groups.values()].map(mergeGroup);
  const ids = assignIds(papers.map((paper) => paper.title));
  return papers.map((paper, index) => ({ id: ids[index]!, ...paper }));
}

/** All records in source order, whatever the order of the readings. */
function cleanRecords(readings: readonly DumpReading[]): CleanRecord[] {
  return readings
    .flatMap((reading) => {
      const pageYear = inferPageYear(reading, readings);
      return reading.records.map((record) => cleanRecord(record, pageYear, reading.pageDate));
    })
    .sort((a, b) => compareSources(a.record.source, b.record.source));
}

function cleanRecord(
  record: DumpRecord,
  pageYear: number | null,
  pageDate: PrintedDate | null,
): CleanRecord {
  const { date } = record;
  return {
    record,
    title: cleanText(record.title),
    abstract: cleanText(record.abstract),
    date: date && isoDay(resolveYear(date, pageYear, pageDate), date.month, date.day),
  };
}

function mergeGroup(group: readonly CleanRecord[]): Omit<Paper, 'id'> {
  const richest = group.reduce((best, clean) => (isRicher(clean, best) ? clean : best));
  const { title, abstract, record } = richest;
  return {
    title,
    abstract,
    raw: { title: record.title, abstract: record.abstract },
    date: pickDate(group),
    authorCount: largest(group.map((clean) => clean.record.authorCount)),
    commentCount: largest(group.map((clean) => clean.record.commentCount)),
    links: findLinks(`${title}\n${abstract}`),
    sources: group.map((clean) => clean.record.source),
  };
}

/** A longer abstract first (the other was cut), then the more of what a record may say. */
function isRicher(a: CleanRecord, b: CleanRecord): boolean {
  const longer = a.abstract.length - b.abstract.length;
  return longer > 0 || (longer === 0 && fieldCount(a.record) > fieldCount(b.record));
}

function fieldCount(record: DumpRecord): number {
  return [record.authorCount, record.date, record.commentCount].filter((x) => x !== null).length;
}

function pickDate(group: readonly CleanRecord[]): string | null {
  const dated = group.filter((clean) => clean.date !== null);
  const printed = dated.find((clean) => clean.record.date?.year != null);
  return (printed ?? dated[0])?.date ?? null;
}

/** Counts only grow while a page is online, so the largest is the newest. */
function largest(counts: readonly (number | null)[]): number | null {
  return counts.reduce((a, b) => (a === null ? b : b === null ? a : Math.max(a, b)), null);
}

function compareSources(a: Source, b: Source): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}
