// The columns of bibliographic data: made from papers, and packed for a file without empty columns.

import type { Reference } from '../papers/paper.ts';
import type { ReferenceColumns } from './dataset.ts';

/** The columns of some references; venues by index into a sorted table. */
export function referenceColumns(references: readonly Reference[]): ReferenceColumns {
  const named = references.flatMap(({ venue }) => venue ?? []);
  const venues = [...new Set(named)].sort();
  const index = new Map(venues.map((venue, i) => [venue, i]));
  const column = <T>(pick: (reference: Reference) => T) => references.map(pick);
  return {
    venues,
    venue: column(({ venue }) => (venue === null ? null : index.get(venue)!)),
    doi: column(({ doi }) => doi),
    arxivId: column(({ arxivId }) => arxivId),
    url: column(({ url }) => url),
    authors: column(({ authors }) => authors),
    keywords: column(({ keywords }) => keywords),
    kind: column(({ kind }) => kind),
  };
}

/** The columns in a file: empty ones are left out. */
export type PackedReferences = Partial<ReferenceColumns>;

/** Leaves out the columns that hold only null or empty lists. */
export function packReferences(columns: ReferenceColumns): PackedReferences {
  const { venues, venue, doi, arxivId, url, authors, keywords, kind } = columns;
  const all = { venues, venue, doi, arxivId, url, authors, keywords, kind };
  return Object.fromEntries(Object.entries(all).filter(([, column]) => column.some(isFilled)));
}

function isFilled(value: string | number | null | readonly string[]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

/** All columns of `rows` papers; those left out, or missing in an older version, are empty. */
export function unpackReferences(packed: PackedReferences, rows: number): ReferenceColumns {
  const nothing = (): null[] => Array.from({ length: rows }, () => null);
  const none = (): string[][] => Array.from({ length: rows }, () => []);
  return {
    venues: packed.venues ?? [],
    venue: packed.venue ?? nothing(),
    doi: packed.doi ?? nothing(),
    arxivId: packed.arxivId ?? nothing(),
    url: packed.url ?? nothing(),
    authors: packed.authors ?? none(),
    keywords: packed.keywords ?? none(),
    kind: packed.kind ?? nothing(),
  };
}
