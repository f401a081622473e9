// RIS, as Scopus, Web of Science, ProQuest, Zotero, Embase and PsycINFO write it.

import {
  mostPreciseDate,
  readArxivId,
  readDoi,
  readingOf,
  splitList,
  withoutTags,
} from './fields.ts';
import { longestOf, readTagged, valueOf, valuesOf } from './tagged.ts';
import { workKind } from './work-kinds.ts';
import type { DumpReading } from '../paper.ts';
import type { FoundRecord } from './fields.ts';
import type { TextFile } from './formats.ts';
import type { TaggedRecord } from './tagged.ts';

/** A tag and two spaces before the hyphen; with one space, only tags that papers have. */
const TAGGING = {
  line: /^\s*([A-Z][A-Z0-9](?=  )|(?:TY|ER|A[1-4BDNUV]|B[TX]|C[1-8TY]|D[AOBP]|E[DPT]|I[DS]|J[AFO12]|K[WY]|L[1-4AK]|M[1-3]|N[12]|P[BPY]|S[ENPT]|T[1-3AI]|U[1-5R]|VL?|Y[12])(?= -)) {1,2}- ?(.*)$/,
  begins: 'TY',
  ends: 'ER',
  ignored: ['EF'],
};

/** True when a record begins near the start. */
export function looksLikeRis(text: string): boolean {
  return /^[\ufeff\s]*TY {1,2}- ?\S/m.test(text.slice(0, 4000));
}

/** Reads a RIS file; a record without end tag ends at the next one. */
export function readRis(file: TextFile): DumpReading {
  return readingOf(file.name, readTagged(file, TAGGING).map(recordOf));
}

function recordOf(record: TaggedRecord): FoundRecord {
  const addresses = ['UR', 'L2', 'L1', 'LK'].flatMap((tag) => valuesOf(record, tag));
  const notes = ['DO', 'M3', 'N1', 'AN'].flatMap((tag) => valuesOf(record, tag));
  return {
    line: record.line,
    lastLine: record.lastLine,
    title: withoutTags(valueOf(record, 'TI', 'T1', 'CT', 'BT', 'ST')),
    abstract: withoutTags(longestOf(record, 'AB', 'N2')),
    authors: valuesOf(record, 'AU', 'A1').flatMap((names) => splitList(names, /;/)),
    venue: valueOf(record, 'JF', 'JO', 'T2', 'JA', 'J2', 'BT'),
    doi: readDoi(valueOf(record, 'DO')) ?? readDoi([...addresses, ...notes].join(' ')),
    arxivId: readArxivId([...addresses, ...notes].join(' ')),
    url: addresses.join(' '),
    keywords: valuesOf(record, 'KW').flatMap((words) => splitList(words, /;/).map(withoutStar)),
    published: mostPreciseDate(datesOf(record)),
    kind: workKind(valueOf(record, 'TY')),
  };
}

/** Embase marks main keywords with a star. */
function withoutStar(keyword: string): string {
  return keyword.replace(/^\*/, '');
}

function datesOf(record: TaggedRecord): string[] {
  const dates = ['PY', 'Y1', 'DA'].flatMap((tag) => valuesOf(record, tag));
  // Web of Science has month and day in another field than the year.
  const year = dates.find((date) => /^\d{4}$/.test(date)) ?? '';
  return [...dates, ...valuesOf(record, 'PD').map((day) => `${day} ${year}`)];
}
