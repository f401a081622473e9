// Similarity of papers: their concepts as vectors, salience times inverse document frequency (K. Spärck Jones,
// 1972), and ties from each paper to the few nearest by cosine. Computed over inverted postings, so that only
// papers with a concept in common are ever compared.

import { log } from '../elementary.ts';
import type { PostingColumns } from '../dataset/dataset.ts';

/** Papers and concepts to use; 1 in a column for yes. */
export interface PapersAsked {
  /** By row. */
  readonly papers: Uint8Array;
  /** By concept: whether two papers may share it. */
  readonly concepts: Uint8Array;
  /** Number of ties beyond each paper's nearest, the most similar ones; none by default. */
  readonly more?: number;
}

/** Papers as vectors of length 1; of length 0 for a paper without concepts to share. */
export interface PaperVectors {
  /** Rows of the papers, ascending. */
  readonly rows: Uint32Array;
  /** Paper i, which is row `rows[i]`, is `offsets[i]` up to `offsets[i + 1]`. */
  readonly offsets: Uint32Array;
  /** Ascending within a paper. */
  readonly concepts: Uint32Array;
  /** Above 0. */
  readonly weights: Float64Array;
}

/** Papers and the ties between them. */
export interface PaperTies {
  /** Rows of the papers, ascending. */
  readonly rows: Uint32Array;
  /** Number of papers these were chosen from. */
  readonly of: number;
  /** Indices into `rows`, a < b: ties to a nearest paper in order, then further ones, most similar first. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Cosine of the two vectors, in (0, 1]. */
  readonly likeness: Float64Array;
  /** Number of ties to a nearest paper. */
  readonly near: number;
  /** Pairs of these papers with a concept in common, tied or not. */
  readonly pairs: number;
}

/** Most papers that are compared; of more, those most similar to the others. */
export const MOST_PAPERS = 3000;

/** Ties from each paper; it may get more from other papers. */
export const NEAREST = 4;

/**
 * Ties each paper asked for to the {@link NEAREST} most similar to it, ties of similarity by row. Of more than
 * `most` papers those are taken that are most similar to all others together.
 */
export function joinPapers(
  postings: PostingColumns,
  asked: PapersAsked,
  most = MOST_PAPERS,
): PaperTies {
  const all = weighPapers(postings, asked);
  const vectors = mostAlike(all, most);
  const { rows } = vectors;
  const more = asked.more ?? 0;
  const { keys, pairs, others } = findTies(vectors, more);
  const near = Float64Array.from(keys.keys()).sort();
  const beyond = others.filter(([key]) => !keys.has(key)).slice(0, more);
  const order = [...Array.from(near, (key): Tie => [key, keys.get(key)!]), ...beyond];
  return {
    rows,
    of: all.rows.length,
    a: Uint32Array.from(order, ([key]) => Math.floor(key / rows.length)),
    b: Uint32Array.from(order, ([key]) => key % rows.length),
    likeness: Float64Array.from(order, ([, likeness]) => likeness),
    near: near.length,
    pairs,
  };
}

/** The key of a pair of papers and their similarity. */
type Tie = readonly [key: number, likeness: number];

/** Ties to the nearest by key, the number of pairs, and enough of the most similar ones for so many more. */
function findTies(vectors: PaperVectors, more: number) {
  const papers = vectors.rows.length;
  const keyOf = (i: number, j: number) => Math.min(i, j) * papers + Math.max(i, j);
  const keys = new Map<number, number>();
  // Ties to the nearest may be among them.
  const others = more > 0 ? keepStrongest(more + NEAREST * papers) : null;
  let [from, ends] = [0, 0];
  const nearest = nearestFinder(vectors, (alike, products) => {
    // Each pair is visited from both its ends.
    ends += alike.length;
    if (others === null) return;
    for (const to of alike) if (to > from) others.add(keyOf(from, to), Math.min(1, products[to]!));
  });
  for (from = 0; from < papers; from++)
    for (const { paper, likeness } of nearest(from, NEAREST))
      keys.set(keyOf(from, paper), likeness);
  return { keys, others: others?.list() ?? [], pairs: ends / 2 };
}

/** Keeps the strongest of millions of ties, ties of similarity by key; holds at most twice as many. */
function keepStrongest(most: number) {
  let kept: Tie[] = [];
  let least = 0;
  const trim = () => {
    kept = kept.sort(([k, p], [l, q]) => q - p || k - l).slice(0, most);
    if (kept.length === most) least = kept.at(-1)![1];
  };
  return {
    add: (key: number, likeness: number) => {
      if (likeness < least) return;
      kept.push([key, likeness]);
      if (kept.length >= 2 * most) trim();
    },
    list: (): readonly Tie[] => {
      trim();
      return kept;
    },
  };
}

/**
 * The vectors of the papers asked for. Document frequency is counted among them: a concept that all of them
 * have ties none.
 */
export function weighPapers(
  { offsets, concepts, salience }: PostingColumns,
  asked: PapersAsked,
): PaperVectors {
  const rows = Uint32Array.from(asked.papers.keys()).filter((row) => asked.papers[row] === 1);
  const counts = new Uint32Array(asked.concepts.length);
  for (const row of rows)
    for (let e = offsets[row]!; e < offsets[row + 1]!; e++) counts[concepts[e]!]!++;
  const ends = new Uint32Array(rows.length + 1);
  const kept: number[] = [];
  const weights: number[] = [];
  rows.forEach((row, i) => {
    const from = weights.length;
    for (let e = offsets[row]!; e < offsets[row + 1]!; e++) {
      const concept = concepts[e]!;
      const weight = salience[e]! * log(rows.length / counts[concept]!);
      if (asked.concepts[concept] !== 1 || weight <= 0) continue;
      kept.push(concept);
      weights.push(weight);
    }
    scale(weights, from);
    ends[i + 1] = weights.length;
  });
  return {
    rows,
    offsets: ends,
    concepts: Uint32Array.from(kept),
    weights: Float64Array.from(weights),
  };
}

/** Scales the part of a list from `from` on to a vector of length 1. */
function scale(weights: number[], from: number): void {
  let square = 0;
  for (let e = from; e < weights.length; e++) square += weights[e]! ** 2;
  const length = Math.sqrt(square);
  for (let e = from; e < weights.length; e++) weights[e]! /= length;
}

/**
 * Sum of each paper's cosines with all others, at least 0: one product with the sum of all vectors, so that a
 * hundred thousand papers need no pairwise comparison.
 */
export function totalLikeness({ rows, offsets, concepts, weights }: PaperVectors): Float64Array {
  const sums = new Float64Array(concepts.reduce((most, c) => Math.max(most, c + 1), 0));
  concepts.forEach((concept, e) => (sums[concept]! += weights[e]!));
  return Float64Array.from(rows, (_, i) => {
    let total = 0;
    for (let e = offsets[i]!; e < offsets[i + 1]!; e++)
      total += weights[e]! * (sums[concepts[e]!]! - weights[e]!);
    return Math.max(0, total);
  });
}

/** The papers most similar to all others, ties by row; all where there are no more than `most`. */
export function mostAlike(vectors: PaperVectors, most: number): PaperVectors {
  if (vectors.rows.length <= most) return vectors;
  const total = totalLikeness(vectors);
  const chosen = Uint32Array.from(vectors.rows.keys())
    .sort((i, j) => total[j]! - total[i]! || i - j)
    .subarray(0, most)
    .sort();
  const { offsets } = vectors;
  const spans = Array.from(chosen, (i): [number, number] => [offsets[i]!, offsets[i + 1]!]);
  const ends = new Uint32Array(chosen.length + 1);
  spans.forEach(([from, to], k) => (ends[k + 1] = ends[k]! + to - from));
  const entries = Uint32Array.from(spans.flatMap(([from, to]) => rangeOf(from, to)));
  return {
    rows: chosen.map((i) => vectors.rows[i]!),
    offsets: ends,
    concepts: entries.map((e) => vectors.concepts[e]!),
    weights: Float64Array.from(entries, (e) => vectors.weights[e]!),
  };
}

function rangeOf(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** A paper, by index in the vectors, and its similarity to another. */
export interface NearPaper {
  readonly paper: number;
  readonly likeness: number;
}

/**
 * Returns a search for the papers nearest to one: most similar first, ties by index.
 * @param onAlike receives at each search the papers with a concept in common, and the similarity to every paper
 */
export function nearestFinder(
  vectors: PaperVectors,
  onAlike?: (papers: readonly number[], likeness: Float64Array) => void,
): (paper: number, most: number) => readonly NearPaper[] {
  const { offsets, concepts, weights, rows } = vectors;
  const inverted = invert(vectors);
  const products = new Float64Array(rows.length);
  return (paper, most) => {
    const touched: number[] = [];
    for (let e = offsets[paper]!; e < offsets[paper + 1]!; e++) {
      const concept = concepts[e]!;
      for (let at = inverted.offsets[concept]!; at < inverted.offsets[concept + 1]!; at++) {
        const other = inverted.papers[at]!;
        if (products[other] === 0 && other !== paper) touched.push(other);
        products[other]! += weights[e]! * inverted.weights[at]!;
      }
    }
    onAlike?.(touched, products);
    const found = keepMost(touched, products, most);
    for (const other of touched) products[other] = 0;
    products[paper] = 0;
    return found;
  };
}

/** The most similar of the papers touched. */
function keepMost(touched: readonly number[], products: Float64Array, most: number): NearPaper[] {
  const found: NearPaper[] = [];
  for (const paper of touched) {
    const near = { paper, likeness: Math.min(1, products[paper]!) };
    const last = found[most - 1];
    if (last && byLikeness(last, near) < 0) continue;
    found.push(near);
    found.sort(byLikeness);
    found.length = Math.min(found.length, most);
  }
  return found;
}

function byLikeness(p: NearPaper, q: NearPaper): number {
  return q.likeness - p.likeness || p.paper - q.paper;
}

/** Concept → papers that have it, with their weights. */
function invert({ rows, offsets, concepts, weights }: PaperVectors) {
  const count = concepts.reduce((most, c) => Math.max(most, c + 1), 0);
  const starts = new Uint32Array(count + 1);
  for (const concept of concepts) starts[concept + 1]!++;
  for (let c = 0; c < count; c++) starts[c + 1]! += starts[c]!;
  const next = starts.slice();
  const papers = new Uint32Array(concepts.length);
  const own = new Float64Array(concepts.length);
  rows.forEach((_, i) => {
    for (let e = offsets[i]!; e < offsets[i + 1]!; e++) {
      const at = next[concepts[e]!]!++;
      papers[at] = i;
      own[at] = weights[e]!;
    }
  });
  return { offsets: starts, papers, weights: own };
}

/**
 * Indices of the concepts that two papers share, by contribution to their similarity, ties by index.
 * @param counts papers with each concept, of `papers` in all
 */
export function sharedConcepts(
  { offsets, concepts, salience }: PostingColumns,
  [p, q]: readonly [number, number],
  { counts, papers }: { readonly counts: Uint32Array; readonly papers: number },
): number[] {
  const own = new Map<number, number>();
  for (let e = offsets[p]!; e < offsets[p + 1]!; e++) own.set(concepts[e]!, salience[e]!);
  const shared: [concept: number, weight: number][] = [];
  for (let e = offsets[q]!; e < offsets[q + 1]!; e++) {
    const concept = concepts[e]!;
    const rarity = log(papers / Math.max(1, counts[concept]!));
    const mine = own.get(concept);
    if (mine !== undefined) shared.push([concept, mine * salience[e]! * rarity * rarity]);
  }
  return shared.sort((x, y) => y[1] - x[1] || x[0] - y[0]).map(([concept]) => concept);
}
