// Links counted again and again, for one choice of papers after the other: a choice differs little from
// the last, so only the papers that have come or gone are counted, and put to what is known or taken
// from it.

import { countKept } from './co-occurrence.ts';
import type { CoOccurrence, Rows } from './co-occurrence.ts';

/** Counts among the rows marked 1. The answer is the caller's own. */
export type Recount = (kept: Uint8Array) => CoOccurrence;

/** Counts, and the rows they are of. */
interface Known {
  readonly kept: Uint8Array;
  readonly counted: CoOccurrence;
}

/**
 * Begins with nothing counted; the first answer takes as long as `countKept`.
 * @param conceptCount number of concepts, one more than the largest index in `rows`
 */
export function createRecount(rows: Rows, conceptCount: number): Recount {
  const paperCount = rows.offsets.length - 1;
  const count = (kept: Uint8Array) => countKept(rows, conceptCount, kept);
  const none = new Uint8Array(paperCount);
  const nothing: Known = { kept: none, counted: count(none) };
  let [whole, last] = [nothing, nothing];
  return (kept) => {
    const from = [nothing, whole, last].reduce((best, known) =>
      differences(known.kept, kept) < differences(best.kept, kept) ? known : best,
    );
    const come = kept.map((is, row) => is & ~from.kept[row]!);
    const gone = kept.map((is, row) => from.kept[row]! & ~is);
    let { counted } = from;
    if (come.includes(1)) counted = combine(counted, count(come), 1);
    if (gone.includes(1)) counted = combine(counted, count(gone), -1);
    last = { kept: kept.slice(), counted };
    if (!kept.includes(0)) whole = last;
    return copyOf(counted);
  };
}

function differences(one: Uint8Array, other: Uint8Array): number {
  let differing = 0;
  for (let row = 0; row < one.length; row++) differing += one[row]! ^ other[row]!;
  return differing;
}

function copyOf({ papers, counts, a, b, both }: CoOccurrence): CoOccurrence {
  return { papers, counts: counts.slice(), a: a.slice(), b: b.slice(), both: both.slice() };
}

/**
 * Counts of two sets of papers that have none in common put together, or of a set without one of its
 * parts. Both have their links in the same order, so they are walked side by side.
 */
function combine(all: CoOccurrence, part: CoOccurrence, sign: 1 | -1): CoOccurrence {
  const room = all.a.length + (sign > 0 ? part.a.length : 0);
  const [a, b, both] = [new Uint32Array(room), new Uint32Array(room), new Uint32Array(room)];
  let [size, link] = [0, 0];
  /** Those that stay as they are, up to but without one. */
  const takeBefore = (p: number, q: number) => {
    for (; all.a[link]! < p || (all.a[link] === p && all.b[link]! < q); link++) {
      a[size] = all.a[link]!;
      b[size] = all.b[link]!;
      both[size++] = all.both[link]!;
    }
  };
  for (let added = 0; added < part.a.length; added++) {
    const [p, q] = [part.a[added]!, part.b[added]!];
    takeBefore(p, q);
    const isThere = all.a[link] === p && all.b[link] === q;
    const papers = (isThere ? all.both[link++]! : 0) + sign * part.both[added]!;
    if (papers === 0) continue;
    a[size] = p;
    b[size] = q;
    both[size++] = papers;
  }
  takeBefore(Infinity, 0);
  return {
    papers: all.papers + sign * part.papers,
    counts: all.counts.map((papers, concept) => papers + sign * part.counts[concept]!),
    ...{ a: a.subarray(0, size), b: b.subarray(0, size), both: both.subarray(0, size) },
  };
}
