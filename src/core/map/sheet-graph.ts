// Which concepts stand on the sheet from the start, and the graph of their links that clustering,
// naming, stability and layout share.

import { linkStrength, linksAmong } from '../links/co-occurrence.ts';
import { buildGraph, strengths } from './graph.ts';
import type { CoOccurrence } from '../links/co-occurrence.ts';
import type { Edge, Graph } from './graph.ts';

/** The concepts of the sheet and how they are linked. */
export interface SheetGraph {
  /** Node v of the graph is concept `nodes[v]`; ascending. */
  readonly nodes: readonly number[];
  readonly graph: Graph;
  /** Papers a concept needs to be on the sheet. */
  readonly minPapers: number;
}

/** Concepts a sheet can name without crowding. */
const SHEET_SIZE = 190;

/** The most frequent concepts, at most {@link SHEET_SIZE}, and their links. */
export function sheetGraph(together: CoOccurrence): SheetGraph {
  const minPapers = sheetThreshold(together.counts);
  const nodes = atLeast(together.counts, minPapers);
  if (nodes.length > 1 || together.counts.length < 2)
    return { nodes, graph: graphAmong(nodes, together), minPapers };
  return crowdedSheet(together, minPapers);
}

function atLeast(counts: Uint32Array, minPapers: number): number[] {
  return [...counts.keys()].filter((i) => counts[i]! >= minPapers);
}

/** The smallest number of papers, two or more, that leaves at most {@link SHEET_SIZE} concepts. */
function sheetThreshold(counts: Uint32Array): number {
  const sorted = [...counts].sort((a, b) => b - a);
  return Math.max(Math.min(2, sorted[0] ?? 1), (sorted[SHEET_SIZE] ?? 0) + 1);
}

/**
 * Where a threshold leaves (almost) none because too many concepts have equally many papers: the best
 * linked of them are laid out, the others find a place beside.
 */
function crowdedSheet(together: CoOccurrence, threshold: number): SheetGraph {
  const most = together.counts.reduce((max, n) => (n < threshold ? Math.max(max, n) : max), 0);
  const minPapers = Math.max(1, most);
  const all = atLeast(together.counts, minPapers);
  const weight = strengths(graphAmong(all, together));
  const nodes = [...all.keys()]
    .sort((a, b) => weight[b]! - weight[a]! || a - b)
    .slice(0, SHEET_SIZE)
    .map((v) => all[v]!)
    .sort((a, b) => a - b);
  return { nodes, graph: graphAmong(nodes, together), minPapers };
}

/** The links among some concepts that say more than chance, weighted by NPMI. */
export function graphAmong(nodes: readonly number[], together: CoOccurrence): Graph {
  const node = new Int32Array(together.counts.length).fill(-1);
  nodes.forEach((concept, v) => (node[concept] = v));
  const edges: Edge[] = [];
  for (const link of linksAmong(
    together,
    Uint8Array.from(node, (v) => +(v >= 0)),
  )) {
    const [a, b] = [node[link.a]!, node[link.b]!];
    // A pair seen once says little.
    const weight = linkStrength(link, together) * (link.papers > 1 ? 1 : 0.3);
    if (weight > 0) edges.push({ a, b, weight });
  }
  return buildGraph(nodes.length, edges);
}
