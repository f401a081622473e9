// The links of the sheet ahead of the papers they follow from: with them an overview alone is a map, while
// the papers of a large corpus are still on their way.

import { countTogether } from '../links/co-occurrence.ts';
import type { CoOccurrence } from '../links/co-occurrence.ts';
import { isAtStart } from './dataset.ts';
import type { Dataset } from './dataset.ts';

/** Papers from which on an overview says its links: those of fewer are there as soon as it is. */
export const PAPERS_AHEAD = 4000;

/** Counts over the whole corpus, as far as the sheet needs them. */
export interface SheetLinks {
  /** Papers of the corpus. */
  readonly papers: number;
  /** Link l is between concepts a[l] < b[l] of the sheet, together in both[l] papers; by a, then b. */
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly both: readonly number[];
}

/** The links between the concepts that are on the map before anything is filtered. */
export function sheetLinks({
  concepts,
  postings,
  defaultMinPapers,
}: Pick<Dataset, 'concepts' | 'postings' | 'defaultMinPapers'>): SheetLinks {
  const sheet = concepts.flatMap((concept, i) =>
    isAtStart(concept, { defaultMinPapers }) ? [i] : [],
  );
  const { a, b, both } = countTogether(among(postings, sheet, concepts.length), sheet.length);
  return {
    papers: postings.offsets.length - 1,
    a: Array.from(a, (i) => sheet[i]!),
    b: Array.from(b, (i) => sheet[i]!),
    both: [...both],
  };
}

/** Postings of a few concepts alone, each by its place among them. */
function among({ offsets, concepts }: Dataset['postings'], few: readonly number[], count: number) {
  const place = new Int32Array(count).fill(-1);
  few.forEach((concept, i) => {
    place[concept] = i;
  });
  const rows = new Uint32Array(offsets.length);
  const entries: number[] = [];
  for (let row = 0; row + 1 < offsets.length; row++) {
    for (let e = offsets[row]!; e < offsets[row + 1]!; e++) {
      const at = place[concepts[e]!]!;
      if (at >= 0) entries.push(at);
    }
    rows[row + 1] = entries.length;
  }
  return { offsets: rows, concepts: Uint32Array.from(entries) };
}

/** The same as counts: no link but those of the sheet, and of every concept its papers. */
export function countsAhead(
  concepts: Dataset['concepts'],
  { papers, a, b, both }: SheetLinks,
): CoOccurrence {
  return {
    papers,
    counts: Uint32Array.from(concepts, (concept) => concept.papers),
    a: Uint32Array.from(a),
    b: Uint32Array.from(b),
    both: Uint32Array.from(both),
  };
}
