// The links of the initial map, stored in the overview of a large corpus, so that the map can be drawn before the
// papers, from which links are otherwise counted, have loaded.

import { countTogether } from '../links/co-occurrence.ts';
import type { CoOccurrence } from '../links/co-occurrence.ts';
import { isAtStart } from './dataset.ts';
import type { Dataset } from './dataset.ts';

/** Papers from which on an overview has links; fewer papers load as fast as the overview. */
export const PAPERS_AHEAD = 4000;

/** Counts over the whole corpus, for the concepts of the initial map. */
export interface SheetLinks {
  /** Papers of the corpus. */
  readonly papers: number;
  /** Link l joins concepts a[l] < b[l], which occur together in both[l] papers; sorted by a, then b. */
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
  const { a, b, both } = countTogether(restrictTo(postings, sheet, concepts.length), sheet.length);
  return {
    papers: postings.offsets.length - 1,
    a: Array.from(a, (i) => sheet[i]!),
    b: Array.from(b, (i) => sheet[i]!),
    both: [...both],
  };
}

/** The postings of some concepts, renumbered by position among them. */
function restrictTo(
  { offsets, concepts }: Dataset['postings'],
  few: readonly number[],
  count: number,
) {
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

/** Co-occurrence counts from the overview: only the stored links, and the papers of every concept. */
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
