// How stable a concept's area is: samples of the papers are clustered with other seeds (subsetting as in
// C. Hennig, Cluster-wise assessment of cluster stability, 2007), and for each the share of concepts that are
// still with the majority of their area is counted.

import { countKept } from '../links/co-occurrence.ts';
import { seededRandom } from '../random.ts';
import { DEFAULT_RESOLUTION, onSheet } from './areas.ts';
import { findCommunities } from './communities.ts';
import { findAnchors, inherit, UNKNOWN } from './place-beside.ts';
import { graphAmong, sheetGraph } from './sheet-graph.ts';
import type { CoOccurrence, Rows } from '../links/co-occurrence.ts';
import type { Anchors } from './place-beside.ts';
import type { SheetGraph } from './sheet-graph.ts';

/** Input of the measurement: the papers, their counts, and the area of each concept. */
export interface StabilityInput {
  readonly rows: Rows;
  readonly together: CoOccurrence;
  readonly cluster: Uint32Array;
  /** What {@link findAnchors} returned for the concepts off the sheet, where it was called before. */
  readonly anchors?: Anchors;
}

/** How stable the area of each concept is. */
export interface Stability {
  /** Share of replicas in which a concept was with the majority of its area, 0 to 1. */
  readonly share: Float64Array;
  /** The area with whose majority it was most often otherwise, {@link NO_SECOND} where seldom. */
  readonly second: Uint32Array;
}

export const NO_SECOND = 0xffffffff;

/** Below this a concept counts as being between areas. */
export const UNSTABLE_BELOW = 0.5;

/**
 * Share of the papers in a replica. Drawn without replacement: a paper drawn twice would make each of
 * its pairs look as if two papers supported it.
 */
const DRAWN = 0.8;

/** Share of replicas from which on a second area is reported. */
const SECOND_FROM = 0.2;

/**
 * Samples drawn: enough to tell a concept on a border from one at the core of its area. The share has an
 * error of some 1 / (2 √{@link REPLICAS}).
 */
const REPLICAS = 10;

/** Measures stability; concepts off the sheet take the values of their anchor. */
export function measureStability(input: StabilityInput): Stability {
  const { together, cluster } = input;
  const sheet = sheetGraph(together);
  const { stayed, elsewhere } = askReplicas(input, sheet);
  const anchors = input.anchors ?? findAnchors(onSheet(sheet, cluster.length), together);
  /** From nodes to concepts; an unlinked concept is in no community it could leave. */
  const spread = (ofNode: (v: number) => number, none: number) => {
    const known = new Uint32Array(cluster.length).fill(UNKNOWN);
    const { offsets } = sheet.graph;
    sheet.nodes.forEach((i, v) => (known[i] = offsets[v] === offsets[v + 1] ? none : ofNode(v)));
    return inherit(anchors, known, none);
  };
  // Counts are inherited, not shares: `inherit` takes whole numbers.
  const stays = spread((v) => stayed[v]!, REPLICAS);
  const second = spread((v) => mostOften(elsewhere[v]!), NO_SECOND);
  return {
    share: Float64Array.from(stays, (n) => n / REPLICAS),
    second: second.map((c, i) => (c === cluster[i] ? NO_SECOND : c)),
  };
}

/** In how many replicas each node stayed, and in which other areas it was. */
interface Votes {
  readonly stayed: Uint32Array;
  /** By node, then by area. */
  readonly elsewhere: readonly Uint32Array[];
}

function askReplicas({ rows, together, cluster }: StabilityInput, { nodes }: SheetGraph): Votes {
  const home = Uint32Array.from(nodes, (i) => cluster[i]!);
  const areas = cluster.reduce((max, c) => Math.max(max, c + 1), 0);
  const votes: Votes = {
    stayed: new Uint32Array(home.length),
    elsewhere: Array.from(home, () => new Uint32Array(areas)),
  };
  const ofSheet = rowsAmong(nodes, rows, together.counts.length);
  const random = seededRandom(1);
  for (let replica = 0; replica < REPLICAS; replica++) {
    const drawn = countKept(ofSheet, nodes.length, drawRows(rows, random));
    const graph = graphAmong([...nodes.keys()], drawn);
    const options = { resolution: DEFAULT_RESOLUTION, seed: replica + 2 };
    vote(home, findCommunities(graph, options), areas, votes);
  }
  return votes;
}

/** Marks the rows of a replica with 1. */
function drawRows({ offsets }: Rows, random: () => number): Uint8Array {
  return Uint8Array.from({ length: offsets.length - 1 }, () => +(random() < DRAWN));
}

/** The rows with the entries of some concepts only, renumbered by their index in the ascending `nodes`. */
function rowsAmong(nodes: readonly number[], rows: Rows, conceptCount: number): Rows {
  const node = new Int32Array(conceptCount).fill(-1);
  nodes.forEach((concept, v) => (node[concept] = v));
  const offsets = new Uint32Array(rows.offsets.length);
  const concepts = new Uint32Array(rows.concepts.length);
  let size = 0;
  for (let row = 0; row + 1 < rows.offsets.length; row++) {
    for (let e = rows.offsets[row]!; e < rows.offsets[row + 1]!; e++) {
      const v = node[rows.concepts[e]!]!;
      if (v >= 0) concepts[size++] = v;
    }
    offsets[row + 1] = size;
  }
  return { offsets, concepts: concepts.slice(0, size) };
}

/** Counts for each node whether it is with the majority of its own area, or of another. */
function vote(home: Uint32Array, communities: Uint32Array, areas: number, votes: Votes): void {
  const width = communities.reduce((max, c) => Math.max(max, c + 1), 0);
  const counts = Array.from({ length: areas }, () => new Uint32Array(width));
  home.forEach((h, v) => counts[h]![communities[v]!]!++);
  home.forEach((h, v) => {
    const own = communities[v]!;
    // The node itself does not count: else two concepts of an area of two would never part.
    counts[h]![own]!--;
    const isHome = isMajority(counts[h]!, own);
    counts[h]![own]!++;
    if (isHome) votes.stayed[v]!++;
    else counts.forEach((of, c) => isMajority(of, own) && c !== h && votes.elsewhere[v]![c]!++);
  });
}

/** Whether a community has some members of an area, and no other has more. */
function isMajority(counts: Uint32Array, community: number): boolean {
  const here = counts[community]!;
  return here > 0 && counts.every((n) => n <= here);
}

function mostOften(counts: Uint32Array): number {
  const most = counts.reduce((max, n) => Math.max(max, n), 0);
  return most === 0 || most < SECOND_FROM * REPLICAS ? NO_SECOND : counts.indexOf(most);
}
