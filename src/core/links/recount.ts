// Links counted incrementally for one selection of papers after another. The links of each paper are looked up
// once; after that, adding or removing a paper changes its counts by one.

import { transpose } from './co-occurrence.ts';
import type { CoOccurrence, Rows } from './co-occurrence.ts';

/**
 * Counts over a selection of papers, for the links of all papers, whose ends are not repeated: both[l] is the
 * count of link l, 0 where no selected paper has it.
 */
export type ChoiceCounts = Pick<CoOccurrence, 'papers' | 'counts' | 'both'>;

/** Counts over the rows marked 1. The caller owns the result. */
export type Recount = (kept: Uint8Array) => ChoiceCounts;

/** Adds the ends of their links to the counts of a selection. */
export function withEnds({ a, b }: CoOccurrence, counts: ChoiceCounts): CoOccurrence {
  return { ...counts, a, b };
}

/**
 * A call takes time linear in the pairs of concepts of the papers added or removed since the last one. Keeps
 * four bytes for each pair of concepts of each paper: 8 MB for 40,000 papers.
 * @param whole counts of all rows
 */
export function createRecount(rows: Rows, whole: CoOccurrence): Recount {
  const { offsets, concepts } = rows;
  const { runs, places } = findPlaces(rows, whole);
  const now = new Uint8Array(offsets.length - 1).fill(1);
  const [counts, both] = [whole.counts.slice(), whole.both.slice()];
  let { papers } = whole;
  const put = (row: number, by: 1 | -1) => {
    const [from, to] = [offsets[row]!, offsets[row + 1]!];
    papers += by;
    for (let e = from; e < to; e++) counts[concepts[e]!]! += by;
    for (let p = runs[from]!; p < runs[to]!; p++) both[places[p]!]! += by;
  };
  return (kept) => {
    for (let row = 0; row < now.length; row++) {
      if (kept[row] === now[row]) continue;
      put(row, kept[row] === 1 ? 1 : -1);
      now[row] = kept[row]!;
    }
    return { papers, counts: counts.slice(), both: both.slice() };
  };
}

/** For each pair of concepts of a paper, the index of their link. */
interface Places {
  /** Start of the pairs of an entry with those after it in its row; one more at the end. */
  readonly runs: Uint32Array;
  readonly places: Uint32Array;
}

function findPlaces(rows: Rows, { a, b, counts }: CoOccurrence): Places {
  const runs = startsOfRuns(rows);
  const places = new Uint32Array(runs[runs.length - 1]!);
  const { starts, entries, ends } = transpose(rows, counts.length);
  /** Of the links of the current concept, by the other end. */
  const placeOf = new Uint32Array(counts.length);
  for (let concept = 0, link = 0; concept < counts.length; concept++) {
    for (; a[link] === concept; link++) placeOf[b[link]!] = link;
    for (let i = starts[concept]!; i < starts[concept + 1]!; i++) {
      let run = runs[entries[i]!]!;
      for (let e = entries[i]! + 1; e < ends[i]!; e++) places[run++] = placeOf[rows.concepts[e]!]!;
    }
  }
  return { runs, places };
}

/** An entry has a pair with each that follows in its row. */
function startsOfRuns({ offsets, concepts }: Rows): Uint32Array {
  const runs = new Uint32Array(concepts.length + 1);
  for (let row = 0; row + 1 < offsets.length; row++) {
    const end = offsets[row + 1]!;
    for (let e = offsets[row]!; e < end; e++) runs[e + 1] = runs[e]! + end - e - 1;
  }
  return runs;
}
