// Two concepts side by side: their common neighbours, the neighbours of one only, their papers, their years.

import { NO_YEAR } from '../dataset/dataset.ts';
import { byStrength, neighboursOf } from './neighbours.ts';
import { papersWithBoth, salienceIn } from './papers-with.ts';
import type { PostingColumns } from '../dataset/dataset.ts';
import type { StrongLink } from '../links/weigh.ts';
import type { DatedPapers } from './dated-papers.ts';
import type { Neighbour } from './neighbours.ts';

/** A common neighbour, with the strengths of its two links. */
export interface SharedNeighbour {
  readonly concept: number;
  readonly toA: number;
  readonly toB: number;
}

/** Papers of one year with either or both. */
export interface YearCounts {
  readonly year: number;
  readonly a: number;
  readonly b: number;
  readonly both: number;
}

export interface ConceptComparison {
  readonly a: number;
  readonly b: number;
  /** By the weaker of the two strengths, strongest first; ties by index. */
  readonly shared: readonly SharedNeighbour[];
  /** Strongest first; neither a nor b is among them. */
  readonly onlyA: readonly Neighbour[];
  readonly onlyB: readonly Neighbour[];
  /** Rows with both, by salience of both, highest first; rows with one only, in order. */
  readonly papers: {
    readonly both: readonly number[];
    readonly onlyA: readonly number[];
    readonly onlyB: readonly number[];
  };
  /** From the first to the last year in which either occurs; empty when no paper is dated. */
  readonly years: readonly YearCounts[];
  /** Papers with either that have no date. */
  readonly undated: number;
}

/**
 * Compares two concepts (indices).
 * @param links that define neighbours
 */
export function compareConcepts(
  [a, b]: readonly [a: number, b: number],
  links: readonly StrongLink[],
  papers: DatedPapers,
): ConceptComparison {
  const { postings, kept } = papers;
  const around = neighboursOf(links);
  const ofA = [...(around.get(a) ?? [])].filter((n) => n.concept !== b).sort(byStrength);
  const ofB = [...(around.get(b) ?? [])].filter((n) => n.concept !== a).sort(byStrength);
  const inA = new Set(ofA.map(({ concept }) => concept));
  const toB = new Map(ofB.map(({ concept, strength }) => [concept, strength]));
  const shared = ofA.flatMap(({ concept, strength }) => {
    const other = toB.get(concept);
    return other === undefined ? [] : [{ concept, toA: strength, toB: other }];
  });
  const rows = [...kept.keys()].filter((row) => kept[row] === 1);
  const [withA, withB] = [a, b].map((c) => new Set(rows.filter((row) => has(postings, row, c))));
  return {
    a,
    b,
    shared: shared.sort(byWeaker),
    onlyA: ofA.filter(({ concept }) => !toB.has(concept)),
    onlyB: ofB.filter(({ concept }) => !inA.has(concept)),
    papers: {
      both: papersWithBoth(postings, [a, b], (row) => kept[row] === 1),
      onlyA: rows.filter((row) => withA!.has(row) && !withB!.has(row)),
      onlyB: rows.filter((row) => withB!.has(row) && !withA!.has(row)),
    },
    ...compareYears(withA!, withB!, papers.years),
  };
}

function has(postings: PostingColumns, row: number, concept: number): boolean {
  return salienceIn(postings, row, concept) >= 0;
}

function byWeaker(p: SharedNeighbour, q: SharedNeighbour): number {
  return Math.min(q.toA, q.toB) - Math.min(p.toA, p.toB) || p.concept - q.concept;
}

function compareYears(
  withA: ReadonlySet<number>,
  withB: ReadonlySet<number>,
  years: Int16Array,
): Pick<ConceptComparison, 'years' | 'undated'> {
  const counts = new Map<number, { a: number; b: number; both: number }>();
  let undated = 0;
  for (const row of new Set([...withA, ...withB])) {
    const year = years[row]!;
    if (year === NO_YEAR) {
      undated++;
      continue;
    }
    const own = counts.get(year) ?? { ...NO_PAPERS };
    own.a += Number(withA.has(row));
    own.b += Number(withB.has(row));
    own.both += Number(withA.has(row) && withB.has(row));
    counts.set(year, own);
  }
  const known = [...counts.keys()].sort((p, q) => p - q);
  const [first = 0, last = -1] = [known[0], known.at(-1)];
  return {
    undated,
    years: Array.from({ length: last - first + 1 }, (_, i) => ({
      year: first + i,
      ...(counts.get(first + i) ?? NO_PAPERS),
    })),
  };
}

const NO_PAPERS = { a: 0, b: 0, both: 0 };
