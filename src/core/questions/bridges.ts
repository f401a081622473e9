// Which concepts connect the areas: those on many shortest paths, with the areas that their links lead
// into.

import { seededRandom, shuffled } from '../random.ts';
import { betweenness } from './betweenness.ts';
import { byStrength, neighboursOf } from './neighbours.ts';
import type { UnitLink } from '../links/weigh.ts';
import type { Neighbour } from './neighbours.ts';

/** An area that a bridge has links into. */
export interface BridgedArea {
  /** Index into the dataset's clusters. */
  readonly cluster: number;
  /** Share of the strength of the bridge's links that lead into it, in (0, 1]. */
  readonly share: number;
  /** Indices of the concepts these links lead to, strongest first. */
  readonly through: readonly number[];
}

/** A concept on many shortest paths between others. */
export interface Bridge {
  readonly concept: number;
  /** Share of the pairs of other concepts whose shortest path leads through it, in [0, 1]. */
  readonly betweenness: number;
  /** The areas it connects, greatest share first; always two or more. */
  readonly areas: readonly BridgedArea[];
}

/** The bridges, and how they were found. */
export interface Bridges {
  /** Greatest betweenness first; ties by index. */
  readonly bridges: readonly Bridge[];
  /** Concepts from which paths were searched: all, or a seeded sample of a large map. */
  readonly sources: number;
  /** Concepts that have a link. */
  readonly concepts: number;
}

/** Limit of links visited in all, for a response while the reader waits; beyond it sources are sampled. */
const WORK = 4e6;

/** Least number of sources for a useful estimate. */
const LEAST_SOURCES = 50;

/**
 * The concepts that connect areas.
 * @param clusters area of each concept, by index; its length is the number of concepts
 * @param most limit of bridges; 20 by default
 */
export function findBridges(
  links: readonly UnitLink[],
  clusters: ArrayLike<number>,
  most = 20,
): Bridges {
  const concepts = [...new Set(links.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b);
  const node = new Map(concepts.map((concept, v) => [concept, v]));
  const among = links.map((link) => ({ ...link, a: node.get(link.a)!, b: node.get(link.b)! }));
  const sources = pickSources(concepts.length, links.length);
  const values = betweenness(concepts.length, among, sources);
  const around = neighboursOf(links);
  const bridges = concepts
    .map((concept, v) => ({ concept, betweenness: values[v]! }))
    .filter((found) => found.betweenness > 0)
    .sort((p, q) => q.betweenness - p.betweenness || p.concept - q.concept)
    .map((found) => ({ ...found, areas: areasAround(around.get(found.concept)!, clusters) }))
    .filter(({ areas }) => areas.length > 1);
  return {
    bridges: bridges.slice(0, most),
    sources: sources.length,
    concepts: concepts.length,
  };
}

/** All nodes, or a seeded sample where all would take too long. */
function pickSources(nodes: number, links: number): Uint32Array {
  const affordable = Math.max(LEAST_SOURCES, Math.floor(WORK / Math.max(1, links)));
  return shuffled(nodes, seededRandom(1)).slice(0, affordable).sort();
}

function areasAround(around: readonly Neighbour[], clusters: ArrayLike<number>): BridgedArea[] {
  const total = around.reduce((sum, { strength }) => sum + strength, 0);
  const areas = new Map<number, { share: number; through: number[] }>();
  // Strongest first, so that `through` is sorted.
  for (const { concept, strength } of [...around].sort(byStrength)) {
    const area = areas.get(clusters[concept]!) ?? { share: 0, through: [] };
    areas.set(clusters[concept]!, area);
    area.share += strength / total;
    area.through.push(concept);
  }
  return Array.from(areas, ([cluster, area]) => ({ cluster, ...area })).sort(
    (p, q) => q.share - p.share || p.cluster - q.cluster,
  );
}
