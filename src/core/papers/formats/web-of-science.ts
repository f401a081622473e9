// Web of Science's plain-text form: two-letter tags, continued lines set in by three spaces.

import { mostPreciseDate, readDoi, readingOf, splitList } from './fields.ts';
import { linesOf, readTagged, valueOf, valuesOf } from './tagged.ts';
import { workKind } from './work-kinds.ts';
import type { DumpReading } from '../paper.ts';
import type { FoundRecord } from './fields.ts';
import type { TextFile } from './formats.ts';
import type { TaggedRecord } from './tagged.ts';

const TAGGING = {
  line: /^([A-Z][A-Z0-9])(?: (.*))?$/,
  begins: 'PT',
  ends: 'ER',
  ignored: ['FN', 'VR', 'EF'],
};

/** True for a file with the site's header, or that begins with a record. */
export function looksLikeWebOfScience(text: string): boolean {
  return /^\ufeff?\s*(?:FN .*\r?\n\s*VR |PT [A-Z]\r?\n)/.test(text.slice(0, 2000));
}

/** Reads a Web of Science export. */
export function readWebOfScience(file: TextFile): DumpReading {
  return readingOf(file.name, readTagged(file, TAGGING).map(recordOf));
}

function recordOf(record: TaggedRecord): FoundRecord {
  const year = valueOf(record, 'PY');
  return {
    line: record.line,
    lastLine: record.lastLine,
    title: valueOf(record, 'TI'),
    abstract: valueOf(record, 'AB'),
    authors: linesOf(record, 'AF', 'AU'),
    venue: valueOf(record, 'SO', 'J9'),
    doi: readDoi(valueOf(record, 'DI')),
    keywords: splitList(valueOf(record, 'DE'), /;/),
    published:
      mostPreciseDate([year, ...valuesOf(record, 'PD').map((day) => `${day} ${year}`)]) ??
      // Early access: not in an issue yet.
      mostPreciseDate(valuesOf(record, 'EA', 'EY')),
    kind: workKind(...splitList(valueOf(record, 'DT'), /;/)),
  };
}
