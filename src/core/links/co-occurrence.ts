// Postings → links: in how many papers two concepts occur together. Every paper counts once (binary
// counting), however often it names them.

import { grown } from '../grown.ts';
import { allAtOnce } from '../steps.ts';
import { npmi } from './weights.ts';
import type { PairCounts } from './weights.ts';

/** Rows of papers, entries of concepts: the part of the postings that counting needs. */
export interface Rows {
  readonly offsets: Uint32Array;
  readonly concepts: Uint32Array;
}

/** Concepts a and b (a < b, indices) are both in `papers` papers. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly papers: number;
}

/**
 * Counts over a set of papers: how many papers, how many with each concept, and the links as columns.
 * A large corpus has hundreds of thousands of links, of which the map shows a few: as objects they would take
 * more time and memory than everything else, and could not be transferred between threads.
 */
export interface CoOccurrence {
  readonly papers: number;
  /** Papers with each concept, by concept index. */
  readonly counts: Uint32Array<ArrayBuffer>;
  /**
   * Link l is between concepts a[l] < b[l], in both[l] papers; by a, then b. both[l] is 0 where these are
   * counts over a selection of papers, with the links of all.
   */
  readonly a: Uint32Array<ArrayBuffer>;
  readonly b: Uint32Array<ArrayBuffer>;
  readonly both: Uint32Array<ArrayBuffer>;
}

/** A filter of links by their numbers: concepts a < b, together in so many papers. */
export type IsWanted = (a: number, b: number, papers: number) => boolean;

/** Number of links in the columns. */
export function linkCount({ a }: CoOccurrence): number {
  return a.length;
}

/** The links that are in a paper and pass a filter, in their order; by default all. */
export function linksWhere({ a, b, both }: CoOccurrence, isWanted: IsWanted = () => true): Link[] {
  const links: Link[] = [];
  for (let l = 0; l < a.length; l++) {
    const papers = both[l]!;
    if (papers > 0 && isWanted(a[l]!, b[l]!, papers)) links.push({ a: a[l]!, b: b[l]!, papers });
  }
  return links;
}

/** Number of papers with both concepts, in either order. */
export function papersTogether(together: CoOccurrence, p: number, q: number): number {
  const [first, second] = p < q ? [p, q] : [q, p];
  const at = placeOf(together, first, second);
  return together.a[at] === first && together.b[at] === second ? together.both[at]! : 0;
}

/**
 * The links of one concept, in their order. Those in which it comes second are scattered, one in the range of
 * each lower concept: a binary search for each is faster than a scan of all links.
 */
export function linksOf(together: CoOccurrence, concept: number): Link[] {
  const { a, b, both } = together;
  const links: Link[] = [];
  for (let p = 0; p < concept; p++) {
    const papers = papersTogether(together, p, concept);
    if (papers > 0) links.push({ a: p, b: concept, papers });
  }
  for (let l = placeOf(together, concept, 0); a[l] === concept; l++)
    if (both[l]! > 0) links.push({ a: concept, b: b[l]!, papers: both[l]! });
  return links;
}

/**
 * The links between concepts marked 1 that pass a filter, in their order; by default all. Most links of a large
 * corpus are between concepts that are not on the map: only the ranges of marked concepts are read.
 */
export function linksAmong(
  { a, b, both }: CoOccurrence,
  concepts: Uint8Array,
  isWanted: IsWanted = () => true,
): Link[] {
  const links: Link[] = [];
  let l = 0;
  for (let p = 0; p < concepts.length; p++) {
    if (concepts[p] !== 1) continue;
    l = placeOf({ a, b }, p, 0, l);
    for (; a[l] === p; l++) {
      const q = b[l]!;
      if (concepts[q] !== 1 || both[l] === 0) continue;
      if (isWanted(p, q, both[l]!)) links.push({ a: p, b: q, papers: both[l]! });
    }
  }
  return links;
}

/** Index of a link, or where it would be; among those from `from` on. */
function placeOf(
  { a, b }: Pick<CoOccurrence, 'a' | 'b'>,
  first: number,
  second: number,
  from = 0,
): number {
  let [low, high] = [from, a.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const isBefore = a[middle]! < first || (a[middle] === first && b[middle]! < second);
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Counts papers, concepts and pairs.
 * @param conceptCount number of concepts, one more than the largest index in `rows`
 * @param keep which rows count; by default all
 */
export function countTogether(
  rows: Rows,
  conceptCount: number,
  keep: (row: number) => boolean = () => true,
): CoOccurrence {
  const kept = new Uint8Array(rows.offsets.length - 1);
  for (let row = 0; row < kept.length; row++) kept[row] = +keep(row);
  return countKept(rows, conceptCount, kept);
}

/**
 * As {@link countTogether}, for marked rows. Counts concept by concept, over the papers that have it
 * (Gustavson's row-wise sparse product of the transposed postings with themselves, 1978), so that all
 * sums of a step are in one small array. Linear in the number of pairs.
 * @param kept 1 for each row that counts
 */
export function countKept(rows: Rows, conceptCount: number, kept: Uint8Array): CoOccurrence {
  return allAtOnce(countInSteps(rows, conceptCount, kept));
}

/** Concepts counted in one step: some milliseconds in a large corpus. */
const STEP = 512;

/** As {@link countKept}, yielding between steps. */
export function* countInSteps(
  rows: Rows,
  conceptCount: number,
  kept: Uint8Array,
): Generator<void, CoOccurrence> {
  const { papers, starts, entries, ends } = transpose(rows, conceptCount, kept);
  const row = new SparseRow(conceptCount);
  const links = new LinkColumns();
  for (let a = 0; a < conceptCount; a++) {
    for (let i = starts[a]!; i < starts[a + 1]!; i++)
      row.add(rows.concepts, entries[i]! + 1, ends[i]!);
    row.emptyInto(links, a);
    if (a % STEP === 0) yield;
  }
  const counts = Uint32Array.from({ length: conceptCount }, (_, a) => starts[a + 1]! - starts[a]!);
  return { papers, counts, ...links.columns() };
}

/** Concept → its entries in kept rows, each with the end of its row; by default in all rows. */
export function transpose(
  { offsets, concepts }: Rows,
  conceptCount: number,
  kept: Uint8Array = new Uint8Array(offsets.length - 1).fill(1),
) {
  const starts = new Uint32Array(conceptCount + 1);
  let papers = 0;
  for (let r = 0; r < kept.length; r++) {
    if (kept[r] !== 1) continue;
    papers++;
    for (let e = offsets[r]!; e < offsets[r + 1]!; e++) starts[concepts[e]! + 1]!++;
  }
  for (let a = 0; a < conceptCount; a++) starts[a + 1]! += starts[a]!;
  const next = starts.slice();
  const entries = new Uint32Array(starts[conceptCount]!);
  const ends = new Uint32Array(entries.length);
  for (let r = 0; r < kept.length; r++) {
    if (kept[r] !== 1) continue;
    for (let e = offsets[r]!; e < offsets[r + 1]!; e++) {
      const at = next[concepts[e]!]!++;
      entries[at] = e;
      ends[at] = offsets[r + 1]!;
    }
  }
  return { papers, starts, entries, ends };
}

/** One row of the product: a sum for each concept met, emitted by index. */
class SparseRow {
  private readonly sums: Uint32Array;
  private readonly met: Uint32Array;
  /** A bit for each concept met. */
  private readonly bits: Uint32Array;
  private size = 0;

  constructor(conceptCount: number) {
    this.sums = new Uint32Array(conceptCount);
    this.met = new Uint32Array(conceptCount);
    this.bits = new Uint32Array((conceptCount + 31) >>> 5);
  }

  add(concepts: Uint32Array, from: number, to: number): void {
    const { sums, met, bits } = this;
    let size = this.size;
    for (let e = from; e < to; e++) {
      const b = concepts[e]!;
      if (sums[b]!++ > 0) continue;
      met[size++] = b;
      bits[b >>> 5]! |= 1 << (b & 31);
    }
    this.size = size;
  }

  emptyInto(links: LinkColumns, a: number): void {
    links.makeRoom(this.size);
    // Scanning the bits sorts for free where many were met; few are sorted faster.
    const sorted = this.size * 8 > this.bits.length ? this.readBits() : this.sortMet();
    for (let i = 0; i < this.size; i++) {
      const b = sorted[i]!;
      links.push(a, b, this.sums[b]!);
      this.sums[b] = 0;
    }
    this.size = 0;
  }

  private readBits(): Uint32Array {
    const { bits, met } = this;
    let size = 0;
    for (let word = 0; word < bits.length; word++) {
      for (let rest = bits[word]!; rest !== 0; rest &= rest - 1)
        met[size++] = (word << 5) + 31 - Math.clz32(rest & -rest);
      bits[word] = 0;
    }
    return met;
  }

  private sortMet(): Uint32Array {
    const met = this.met.subarray(0, this.size).sort();
    for (const b of met) this.bits[b >>> 5] = 0;
    return met;
  }
}

/** Three columns that grow together. */
class LinkColumns {
  private a = new Uint32Array(1024);
  private b = new Uint32Array(1024);
  private both = new Uint32Array(1024);
  private size = 0;

  /** Must be called before so many pushes. */
  makeRoom(links: number): void {
    const wanted = this.size + links;
    if (wanted <= this.a.length) return;
    const room = Math.max(wanted, 2 * this.a.length);
    this.a = grown(this.a, room);
    this.b = grown(this.b, room);
    this.both = grown(this.both, room);
  }

  push(a: number, b: number, both: number): void {
    this.a[this.size] = a;
    this.b[this.size] = b;
    this.both[this.size++] = both;
  }

  columns(): Pick<CoOccurrence, 'a' | 'b' | 'both'> {
    const { a, b, both, size } = this;
    return { a: a.slice(0, size), b: b.slice(0, size), both: both.slice(0, size) };
  }
}

/** The four counts that every weight of a link is computed from. */
export function pairCounts(link: Link, { counts, papers }: CoOccurrence): PairCounts {
  return { both: link.papers, a: counts[link.a]!, b: counts[link.b]!, papers };
}

/** The strength by which links are filtered and ranked: NPMI, in [-1, 1]. */
export function linkStrength(link: Link, together: CoOccurrence): number {
  return npmi(pairCounts(link, together));
}
