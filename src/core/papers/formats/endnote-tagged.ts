// EndNote's tagged form (refer): a percent sign and a letter.

import { mostPreciseDate, readArxivId, readDoi, readingOf, splitList } from './fields.ts';
import { linesOf, readTagged, valueOf, valuesOf } from './tagged.ts';
import { workKind } from './work-kinds.ts';
import type { DumpReading } from '../paper.ts';
import type { FoundRecord } from './fields.ts';
import type { TextFile } from './formats.ts';
import type { TaggedRecord } from './tagged.ts';

const TAGGING = { line: /^%([0-9A-Z@!?#$&<>^~*+])(?: (.*))?$/, begins: '0', ends: null };

/** True when a record begins with its type. */
export function looksLikeEndnoteTagged(text: string): boolean {
  return /^\ufeff?\s*%0 \S/m.test(text.slice(0, 2000));
}

/** Reads a refer file. */
export function readEndnoteTagged(file: TextFile): DumpReading {
  return readingOf(file.name, readTagged(file, TAGGING).map(recordOf));
}

function recordOf(record: TaggedRecord): FoundRecord {
  const notes = ['R', 'U', 'Z', 'M'].flatMap((tag) => valuesOf(record, tag));
  return {
    line: record.line,
    lastLine: record.lastLine,
    title: valueOf(record, 'T', '!'),
    abstract: valueOf(record, 'X'),
    authors: valuesOf(record, 'A'),
    venue: valueOf(record, 'J', 'B'),
    doi: readDoi(notes.join(' ')),
    arxivId: readArxivId(notes.join(' ')),
    url: valueOf(record, 'U'),
    // One keyword per line of the value.
    keywords: linesOf(record, 'K').flatMap((words) => splitList(words, /[;,]/)),
    published: mostPreciseDate([...valuesOf(record, 'D'), ...valuesOf(record, '8')]),
    kind: workKind(valueOf(record, '0')),
  };
}
