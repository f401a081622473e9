// Concepts and their links → areas with names, at a chosen resolution. This is the part of the map that
// the resolution slider computes again.

import { findCommunities } from './communities.ts';
import { labelClusters } from './label-clusters.ts';
import { closeGaps, matchAreas } from './match-areas.ts';
import { findAnchors, inherit, UNKNOWN } from './place-beside.ts';
import { sheetGraph } from './sheet-graph.ts';
import type { CoOccurrence } from '../links/co-occurrence.ts';
import type { Graph } from './graph.ts';
import type { AreaConcept } from './choose-names.ts';
import type { Anchors } from './place-beside.ts';
import type { SheetGraph } from './sheet-graph.ts';

/** How to find areas. */
export interface AreaOptions {
  /** Higher makes more and smaller areas; {@link DEFAULT_RESOLUTION} is the map's own. */
  readonly resolution: number;
  readonly seed: number;
  /** Previous area of each concept, NO_AREA where it had none: areas keep their numbers. */
  readonly previous?: Uint32Array;
}

/** Areas of all concepts. */
export interface Areas {
  /** Area of each concept. */
  readonly cluster: Uint32Array;
  /** Name of each area, unique. */
  readonly labels: readonly string[];
}

/** Gives areas few enough to caption: some ten on a sheet of two hundred concepts. */
export const DEFAULT_RESOLUTION = 1.3;

export const DEFAULT_AREA_OPTIONS: AreaOptions = { resolution: DEFAULT_RESOLUTION, seed: 1 };

/** Random starts; each takes a few milliseconds for a sheet. */
export const STARTS = 10;

/** Papers below which a corpus shows no areas: each concept would be one of its own. */
const LEAST_PAPERS = 3;

/** Name of the only area of such a corpus. */
const WHOLE = 'All concepts';

/** Name of the area of unlinked concepts: no community, always the last area. */
const REST = 'Other concepts';

/**
 * Areas of a corpus, numbered from 0 by falling size on the sheet, or as in `previous`. A concept off the
 * sheet is in the area of its anchor; unlinked concepts share the last area.
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

/** Area of each node of the sheet, and the names of all areas but the last, that of unlinked concepts. */
export function areasOfSheet(
  concepts: readonly AreaConcept[],
  together: CoOccurrence,
  { nodes, graph }: SheetGraph,
  { resolution, seed }: AreaOptions,
): { communities: Uint32Array; labels: string[] } {
  if (together.papers < LEAST_PAPERS)
    return {
      communities: new Uint32Array(graph.size),
      labels: concepts.length === 0 ? [] : [WHOLE],
    };
  const found = findCommunities(graph, { resolution, seed, starts: STARTS });
  const communities = gatherLoners(graph, found);
  const all = labelClusters({ concepts, counts: together.counts, nodes, graph, communities });
  return { communities, labels: all.slice(0, linkedAreas(graph, communities)) };
}

/** Puts all isolated nodes into one area, numbered after those of the linked nodes. */
function gatherLoners(graph: Graph, communities: Uint32Array): Uint32Array {
  const rest = linkedAreas(graph, communities);
  return communities.map((c, v) => (isLoner(graph, v) ? rest : c));
}

/** Number of areas with a link inside; isolated nodes are communities of one, so they come last. */
function linkedAreas(graph: Graph, communities: Uint32Array): number {
  return communities.reduce((max, c, v) => (isLoner(graph, v) ? max : Math.max(max, c + 1)), 0);
}

function isLoner({ offsets }: Graph, v: number): boolean {
  return offsets[v] === offsets[v + 1];
}

/** Area of every concept: concepts off the sheet take their anchor's, unlinked ones the last. */
export function spreadAreas(
  { nodes, graph }: SheetGraph,
  communities: Uint32Array,
  found: Anchors,
): Uint32Array {
  const known = new Uint32Array(found.anchors.length).fill(UNKNOWN);
  nodes.forEach((concept, v) => (known[concept] = communities[v]!));
  return inherit(found, known, linkedAreas(graph, communities));
}

/** The names, and one for the area of unlinked concepts where it has members. */
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
