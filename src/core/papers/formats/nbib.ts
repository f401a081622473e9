// MEDLINE's tagged form, as PubMed's “Send to: Citation manager” saves it (.nbib).

import { mostPreciseDate, readDoi, readingOf } from './fields.ts';
import { readTagged, valueOf, valuesOf } from './tagged.ts';
import { workKind } from './work-kinds.ts';
import type { DumpReading } from '../paper.ts';
import type { FoundRecord } from './fields.ts';
import type { TextFile } from './formats.ts';
import type { TaggedRecord } from './tagged.ts';

const TAGGING = { line: /^([A-Z]{2,4}) *- ?(.*)$/, begins: 'PMID', ends: null };

/** True when a record begins near the start. */
export function looksLikeNbib(text: string): boolean {
  return /^\ufeff?\s*PMID ?- ?\d/m.test(text.slice(0, 4000));
}

/** Reads a MEDLINE file. */
export function readNbib(file: TextFile): DumpReading {
  return readingOf(file.name, readTagged(file, TAGGING).map(recordOf));
}

function recordOf(record: TaggedRecord): FoundRecord {
  const ids = [...valuesOf(record, 'LID'), ...valuesOf(record, 'AID')];
  return {
    line: record.line,
    lastLine: record.lastLine,
    title: valueOf(record, 'TI', 'BTI', 'TT'),
    abstract: valueOf(record, 'AB', 'OAB'),
    authors: valuesOf(record, 'FAU', 'AU'),
    venue: valueOf(record, 'JT', 'TA'),
    doi: readDoi(ids.find((id) => id.includes('[doi]')) ?? ''),
    keywords: valuesOf(record, 'OT').map((word) => word.replace(/^\*/, '')),
    published: mostPreciseDate([...valuesOf(record, 'DP'), ...valuesOf(record, 'DEP')]),
    kind: workKind(...valuesOf(record, 'PT')),
  };
}
