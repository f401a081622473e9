// Merges the references of several records of one work.

import { ownArxivId, ownDoi } from './same-paper.ts';
import { NO_REFERENCE } from './paper.ts';
import type { DumpRecord, Reference } from './paper.ts';

/**
 * By field: the longest list of authors, a publisher's venue and DOI before a preprint's, the union of
 * keywords, the first web address, the kind of what is published before that of a preprint.
 */
export function mergeReferences(records: readonly DumpRecord[]): Reference {
  const said = records.flatMap(({ reference }) => reference ?? []);
  if (said.length === 0) return NO_REFERENCE;
  const [only] = records;
  if (only && records.length === 1) return ownReference(only, said[0]!);
  const venues = said.flatMap(({ venue }) => venue ?? []);
  const published = venues.find((venue) => !PREPRINT.test(venue));
  const kinds = said.flatMap(({ kind }) => kind ?? []);
  return {
    authors: said.map(({ authors }) => authors).reduce((a, b) => (b.length > a.length ? b : a)),
    venue: published ?? venues[0] ?? null,
    doi: first(records, ownDoi) ?? first(said, ({ doi }) => doi),
    arxivId: first(records, ownArxivId),
    url: first(said, ({ url }) => webAddressOf(url)),
    keywords: unique(said.flatMap(({ keywords }) => keywords)),
    // What has been published somewhere is a preprint no more.
    kind:
      kinds.find((kind) => kind !== 'preprint') ??
      (published === undefined ? (kinds[0] ?? null) : null),
  };
}

/** Fast path: nearly every work has one record. */
function ownReference(record: DumpRecord, said: Reference): Reference {
  const { authors, venue, doi, url, keywords, kind } = said;
  return {
    authors,
    venue,
    doi,
    arxivId: ownArxivId(record),
    url: webAddressOf(url),
    keywords: unique(keywords),
    kind,
  };
}

function webAddressOf(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}

const PREPRINT = /\b(?:arxiv|biorxiv|medrxiv|corr|ssrn|preprints?)\b/i;

function first<T, U>(items: readonly T[], pick: (item: T) => U | null): U | null {
  for (const item of items) {
    const value = pick(item);
    if (value !== null) return value;
  }
  return null;
}

/** Without duplicates, ignoring case. */
function unique(keywords: readonly string[]): readonly string[] {
  if (keywords.length < 2) return keywords;
  const byKey = new Map<string, string>();
  for (const keyword of keywords) {
    const key = keyword.toLowerCase();
    if (!byKey.has(key)) byKey.set(key, keyword);
  }
  return [...byKey.values()];
}
