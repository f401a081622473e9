// Concepts and their links → areas with names, at a resolution the reader may turn: the part of the
// map that a slider asks for again.

import { findCommunities } from './communities.ts';
import { labelClusters } from './label-clusters.ts';
import { closeGaps, matchAreas } from './match-areas.ts';
import { findAnchors, inherit, UNKNOWN } from './place-beside.ts';
import { sheetGraph } from './sheet-graph.ts';
import type { CoOccurrence } from '../links/co-occurrence.ts';
import type { Graph } from './graph.ts';
import type { AreaConcept } from './label-clusters.ts';
import type { Anchors } from './place-beside.ts';
import type { SheetGraph } from './sheet-graph.ts';

/** How to find areas. */
export interface AreaOptions {
  /** Higher makes more and smaller areas; {@link DEFAULT_RESOLUTION} is the map's own. */
  readonly resolution: number;
  readonly seed: number;
  /** Area of each concept before, NO_AREA where it had none: areas keep their numbers. */
  readonly previous?: Uint32Array;
}

/** Areas of all concepts. */
export interface Areas {
  /** Area of each concept. */
  readonly cluster: Uint32Array;
  /** Name of each area, unique. */
  readonly labels: readonly string[];
}

/** Gives areas that a caption can name: some ten on a sheet of two hundred. */
export const DEFAULT_RESOLUTION = 1.3;

export const DEFAULT_AREA_OPTIONS: AreaOptions = { resolution: DEFAULT_RESOLUTION, seed: 1 };

/** Random starts: a sheet takes a few milliseconds a start. */
const STARTS = 10;

/** The area of what is linked to nothing: no community, always the last. */
const REST = 'Other concepts';

/**
 * Areas of a corpus: numbered from 0 by falling size on the sheet, or as before. Concepts off the
 * sheet belong where their strongest neighbour does; those linked to nothing are an area of the rest.
 */
export function findAreas(
  concepts: readonly AreaConcept[],
  together: CoOccurrence,
  options: AreaOptions = DEFAULT_AREA_OPTIONS,
): Areas {
  const sheet = sheetGraph(together);
  const isPlaced = onSheet(sheet, concepts.length);
  const { communities, labels } = areasOfSheet(concepts, together, sheet, options);
  const cluster = spreadAreas(sheet, communities, findAnchors(isPlaced, together));
  return asBefore({ cluster, labels: withRest(labels, cluster) }, options.previous);
}

/** 1 for each concept of the sheet. */
export function onSheet({ nodes }: SheetGraph, count: number): Uint8Array {
  const is = new Uint8Array(count);
  for (const i of nodes) is[i] = 1;
  return is;
}

/** Area of each node of the sheet, and the names of all but the rest, whose number follows them. */
export function areasOfSheet(
  concepts: readonly AreaConcept[],
  together: CoOccurrence,
  { nodes, graph }: SheetGraph,
  { resolution, seed }: AreaOptions,
): { communities: Uint32Array; labels: string[] } {
  const found = findSheetCommunities(graph, { resolution, seed, starts: STARTS });
  const communities = gatherLoners(graph, found);
  const all = labelClusters({ concepts, counts: together.counts, nodes, graph, communities });
  return { communities, labels: all.slice(0, linkedAreas(graph, communities)) };
}

/**
 * Communities of a sheet's graph by VOSviewer's objective, on links that are strengths already: what
 * ties a pair closer than its ends' other ties would make one expect.
 */
export function findSheetCommunities(
  graph: Graph,
  options: { readonly resolution: number; readonly seed: number; readonly starts: number },
): Uint32Array {
  return findCommunities(graph, { ...options, passes: 10, objective: 'association' });
}

/** Nodes without any link are one area together, after those of the linked. */
function gatherLoners(graph: Graph, communities: Uint32Array): Uint32Array {
  const rest = linkedAreas(graph, communities);
  return communities.map((c, v) => (isLoner(graph, v) ? rest : c));
}

/** Number of areas with a link inside; loners are communities of one, so they come last. */
function linkedAreas(graph: Graph, communities: Uint32Array): number {
  return communities.reduce((max, c, v) => (isLoner(graph, v) ? max : Math.max(max, c + 1)), 0);
}

function isLoner({ offsets }: Graph, v: number): boolean {
  return offsets[v] === offsets[v + 1];
}

/** Area of every concept: newcomers join their anchor's, strangers the rest. */
export function spreadAreas(
  { nodes, graph }: SheetGraph,
  communities: Uint32Array,
  found: Anchors,
): Uint32Array {
  const known = new Uint32Array(found.anchors.length).fill(UNKNOWN);
  nodes.forEach((concept, v) => (known[concept] = communities[v]!));
  return inherit(found, known, linkedAreas(graph, communities));
}

/** The names, and one for the rest where anybody is in it. */
export function withRest(labels: readonly string[], cluster: Uint32Array): string[] {
  return cluster.includes(labels.length) ? [...labels, REST] : [...labels];
}

/** The same areas under the numbers they had, without gaps. */
function asBefore({ cluster, labels }: Areas, previous: Uint32Array | undefined): Areas {
  if (previous === undefined) return { cluster, labels };
  const numbers = closeGaps(matchAreas(previous, cluster));
  const ordered = [...labels];
  labels.forEach((label, c) => (ordered[numbers[c]!] = label));
  return { cluster: cluster.map((c) => numbers[c]!), labels: ordered };
}
