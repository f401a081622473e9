// How do A and B connect? The paths of links between two concepts with the greatest product of strengths, each
// hop with the papers behind it, and a reading list to follow them.

import { buildGraph } from '../map/graph.ts';
import { pairCounts } from '../links/co-occurrence.ts';
import { unitLinks, weighLinks } from '../links/weigh.ts';
import { associationSign } from '../links/weights.ts';
import { papersWithBoth } from './papers-with.ts';
import { strongestWalks } from './walks.ts';
import type { PostingColumns } from '../dataset/dataset.ts';
import type { CoOccurrence, Link } from '../links/co-occurrence.ts';
import type { WeightId } from '../links/weights.ts';
import type { UnitLink } from '../links/weigh.ts';

/** One step of a path, from concept `from` to concept `to` (indices). */
export interface Hop {
  readonly from: number;
  readonly to: number;
  /** In (0, 1]. */
  readonly strength: number;
  /** Rows of the papers with both, by salience of both, highest first. */
  readonly rows: readonly number[];
}

/** A path from one concept to another. */
export interface Path {
  /** Concept indices, from the first end to the second. */
  readonly concepts: readonly number[];
  /** One fewer than concepts, in order. */
  readonly hops: readonly Hop[];
  /** Product of the hops' strengths, in (0, 1]. */
  readonly strength: number;
}

/** A paper to read for a path, and the hops it supports. */
export interface Reading {
  readonly row: number;
  readonly hops: readonly { readonly from: number; readonly to: number }[];
}

/** How two concepts connect in a corpus. */
export interface Connection {
  /** Strongest first; empty when no path of links connects the two. */
  readonly paths: readonly Path[];
  /** Least papers of every link on the paths. */
  readonly leastPapers: number;
  /** Rows with both ends themselves, by salience of both, highest first. */
  readonly together: readonly number[];
}

/** Options of a search for paths. */
export interface PathOptions {
  /** Limit of paths; 3 by default. */
  readonly most?: number;
  /**
   * Leaves out detours: paths with all concepts of a stronger one and more. On by default; off for the k paths
   * of Yen's algorithm.
   */
  readonly skipDetours?: boolean;
  /**
   * Limit of hops of a path; 5 by default, beyond which hardly a reader follows. `'fewest'`: as many as the
   * shortest path has.
   */
  readonly maxHops?: number | 'fewest';
  /** Which rows count as papers of a hop; by default all. */
  readonly keep?: (row: number) => boolean;
}

/**
 * How two concepts connect: by links of two papers or more where such a path exists, else by any link, since a
 * link of one paper is weak evidence. Links that occur less often than by chance are not used.
 * @param weight that defines the strength of links
 */
export function connect(
  postings: PostingColumns,
  together: CoOccurrence,
  weight: WeightId,
  ends: readonly [from: number, to: number],
  options: PathOptions = {},
): Connection {
  const links = weighLinks(together, weight).filter((link) => isBeyondChance(link, together));
  const pathsOf = (least: number, within: PathOptions) =>
    findPaths(
      postings,
      unitLinks(
        links.filter(({ papers }) => papers >= least),
        weight,
      ),
      ends,
      within,
    );
  const firm = pathsOf(2, options);
  const any = firm.length > 0 ? firm : pathsOf(1, options);
  return {
    // A long path is better than none.
    paths: any.length > 0 ? any : pathsOf(1, { ...options, maxHops: 'fewest' }),
    leastPapers: firm.length > 0 ? 2 : 1,
    together: ends[0] === ends[1] ? [] : papersWithBoth(postings, ends, options.keep),
  };
}

function isBeyondChance(link: Link, together: CoOccurrence): boolean {
  return associationSign(pairCounts(link, together)) > 0;
}

/**
 * The strongest paths between two concepts, strongest first; ties by fewer hops, then by the indices
 * of their concepts. Empty when there is none, or when the two are the same.
 * @param links that paths may use: the links on the map, or all with at least one paper
 */
export function findPaths(
  postings: PostingColumns,
  links: readonly UnitLink[],
  ends: readonly [from: number, to: number],
  { most = 3, maxHops = 5, skipDetours = true, keep = () => true }: PathOptions = {},
): Path[] {
  const nodes = links.reduce((n, { b }) => Math.max(n, b + 1), Math.max(...ends) + 1);
  const edges = links.map(({ a, b, strength }) => ({ a, b, weight: strength }));
  const walks = strongestWalks(buildGraph(nodes, edges), ends, { most, maxHops, skipDetours });
  return walks.map(({ nodes: concepts, strength, steps }) => ({
    concepts,
    strength,
    hops: steps.map((step, i) => {
      const [from, to] = [concepts[i]!, concepts[i + 1]!];
      return { from, to, strength: step, rows: papersWithBoth(postings, [from, to], keep) };
    }),
  }));
}

/**
 * The papers to read for some paths: the best `perHop` of each hop in path order, each paper once, with every
 * hop it supports.
 */
export function readingList(paths: readonly Path[], perHop = 2): Reading[] {
  const hops = new Map<string, Hop>();
  for (const hop of paths.flatMap((path) => path.hops))
    hops.set([hop.from, hop.to].sort((a, b) => a - b).join(), hop);
  const rows = new Set([...hops.values()].flatMap((hop) => hop.rows.slice(0, perHop)));
  return Array.from(rows, (row) => ({
    row,
    hops: [...hops.values()]
      .filter((hop) => hop.rows.includes(row))
      .map(({ from, to }) => ({ from, to })),
  }));
}
