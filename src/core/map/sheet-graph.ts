// Which concepts are laid out on the sheet, and the graph of their links that clustering, naming, stability
// and layout share.

import { linkStrength, linksAmong } from '../links/co-occurrence.ts';
import { buildGraph, strengths } from './graph.ts';
import { SHEET_SIZE, sheetMinimum } from './sheet-minimum.ts';
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

/** Factor for a pair that only one paper has, which is weak evidence. */
export const WEIGHT_OF_ONE_PAPER = 0.3;

/** The most frequent concepts, at most {@link SHEET_SIZE}, and their links. */
export function sheetGraph(together: CoOccurrence): SheetGraph {
  const minPapers = sheetMinimum(together.counts);
  const all = [...together.counts.keys()].filter((i) => together.counts[i]! >= minPapers);
  const nodes = all.length > SHEET_SIZE ? bestLinked(all, together) : all;
  return { nodes, graph: graphAmong(nodes, together), minPapers };
}

/** Of too many concepts with equally many papers those to lay out; the others are placed beside them. */
function bestLinked(all: readonly number[], together: CoOccurrence): number[] {
  const weight = strengths(graphAmong(all, together));
  return [...all.keys()]
    .sort((a, b) => weight[b]! - weight[a]! || a - b)
    .slice(0, SHEET_SIZE)
    .map((v) => all[v]!)
    .sort((a, b) => a - b);
}

/** The links among some concepts that are stronger than chance, weighted by NPMI. */
export function graphAmong(nodes: readonly number[], together: CoOccurrence): Graph {
  const node = new Int32Array(together.counts.length).fill(-1);
  nodes.forEach((concept, v) => (node[concept] = v));
  const edges: Edge[] = [];
  for (const link of linksAmong(
    together,
    Uint8Array.from(node, (v) => +(v >= 0)),
  )) {
    const [a, b] = [node[link.a]!, node[link.b]!];
    const weight = linkStrength(link, together) * (link.papers > 1 ? 1 : WEIGHT_OF_ONE_PAPER);
    if (weight > 0) edges.push({ a, b, weight });
  }
  return buildGraph(nodes.length, edges);
}
