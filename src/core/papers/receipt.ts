// The receipt: the outcome of every record of every file, one line each.

import { csvRow } from '../csv.ts';
import { leftOutInWords } from './long-lines.ts';
import { ownArxivId, ownDoi } from './same-paper.ts';
import type { DumpReading, DumpRecord, Paper, SkippedRecord, Source } from './paper.ts';

/** The outcome of one record. */
export interface ReceiptLine {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly title: string;
  /** Kept as the first record of its paper, merged into an earlier one, or skipped. */
  readonly outcome: 'kept' | 'merged' | 'skipped';
  /** The paper's id; null where skipped. */
  readonly into: string | null;
  /** What is missing or odd, and the key it was merged by. */
  readonly notes: readonly string[];
  /** Why it was skipped. */
  readonly reason: string | null;
}

/**
 * One line for each record and each skipped part, by file in the order of the readings, then by line.
 * @param papers as `mergePapers` made them of these readings
 */
export function receiptOf(
  readings: readonly DumpReading[],
  papers: readonly Paper[],
): ReceiptLine[] {
  // By identity of the source: several records may begin on one line.
  const paperOf = new Map(papers.flatMap((paper) => paper.sources.map((s) => [s, paper] as const)));
  const firstOf = firstRecords(readings, papers);
  return readings.flatMap(({ records, skipped }) => {
    const read = records.map((record) => lineOf(record, paperOf.get(record.source)!, firstOf));
    return [...read, ...skipped.map(skippedLine)].sort((a, b) => a.line - b.line);
  });
}

type RecordsBySource = ReadonlyMap<Source, DumpRecord>;

/** The first record of each paper, by source. */
function firstRecords(readings: readonly DumpReading[], papers: readonly Paper[]): RecordsBySource {
  const firsts = new Set(papers.map(({ sources }) => sources[0]!));
  const records = readings.flatMap((reading) => reading.records);
  return new Map(records.flatMap((r) => (firsts.has(r.source) ? [[r.source, r] as const] : [])));
}

function lineOf(record: DumpRecord, paper: Paper, firstOf: RecordsBySource): ReceiptLine {
  const { source, title } = record;
  const first = firstOf.get(paper.sources[0]!)!;
  const isFirst = first === record;
  return {
    file: source.file,
    line: source.line,
    title,
    outcome: isFirst ? 'kept' : 'merged',
    into: paper.id,
    notes: [...lacksOf(record), ...(isFirst ? [] : [mergedBy(record, first)])],
    reason: null,
  };
}

function lacksOf({ abstract, published, date, leftOut = [], notes = [] }: DumpRecord): string[] {
  const isDated = (published ?? date) !== null;
  return [
    ...(abstract === '' ? ['no abstract'] : []),
    ...(isDated ? [] : ['no year']),
    ...leftOut.map(leftOutInWords),
    ...notes,
  ];
}

/** The key that the record shares with the first of its paper. */
function mergedBy(record: DumpRecord, first: DumpRecord): string {
  const doi = ownDoi(record);
  if (doi !== null && doi === ownDoi(first)) return 'merged by DOI';
  const arxivId = ownArxivId(record);
  if (arxivId !== null && arxivId === ownArxivId(first)) return 'merged by arXiv id';
  return 'merged by title';
}

function skippedLine({ source, text, reason }: SkippedRecord): ReceiptLine {
  const { file, line } = source;
  return { file, line, title: text, outcome: 'skipped', into: null, notes: [], reason };
}

/** The receipt as CSV; notes are separated by semicolons. */
export function receiptCsv(lines: readonly ReceiptLine[]): string {
  const header = ['file', 'line', 'title', 'outcome', 'into', 'notes', 'reason'];
  const rows = lines.map(({ file, line, title, outcome, into, notes, reason }) =>
    csvRow([file, line, title, outcome, into, notes.join('; '), reason]),
  );
  return [csvRow(header), ...rows].join('');
}

/** Number of records by outcome. */
export interface ReceiptSums {
  readonly records: number;
  readonly kept: number;
  readonly merged: number;
  readonly skipped: number;
  /** Without an abstract: records in a receipt, papers in the account of a build. */
  readonly noAbstract: number;
}

/** The sums of a receipt. */
export function sumReceipt(lines: readonly ReceiptLine[]): ReceiptSums {
  const count = (test: (line: ReceiptLine) => boolean) => lines.filter(test).length;
  return {
    records: lines.length,
    kept: count(({ outcome }) => outcome === 'kept'),
    merged: count(({ outcome }) => outcome === 'merged'),
    skipped: count(({ outcome }) => outcome === 'skipped'),
    noAbstract: count(({ notes }) => notes.includes('no abstract')),
  };
}

/** `12 records: 9 papers, 2 merged, 1 skipped; 3 without abstract`. */
export function sumsInWords(sums: ReceiptSums): string {
  const { records, kept, merged, skipped, noAbstract } = sums;
  const bare = noAbstract > 0 ? `; ${noAbstract} without abstract` : '';
  const given = `${records} record${records === 1 ? '' : 's'}`;
  const papers = `${kept} paper${kept === 1 ? '' : 's'}`;
  return `${given}: ${papers}, ${merged} merged, ${skipped} skipped${bare}`;
}
