// Which concepts hold the areas together: those through which shortest paths lead, and the areas that
// their links reach into.

import { seededRandom, shuffled } from '../random.ts';
import { betweenness } from './betweenness.ts';
import { byStrength, neighboursOf } from './neighbours.ts';
import type { UnitLink } from '../links/weigh.ts';
import type { Neighbour } from './neighbours.ts';

/** An area a bridge touches. */
export interface Shore {
  /** Index into the dataset's clusters. */
  readonly cluster: number;
  /** Share of the strength of the bridge's links that leads into it, in (0, 1]. */
  readonly share: number;
  /** Concept indices through which, strongest first. */
  readonly through: readonly number[];
}

/** A concept on many shortest paths between others. */
export interface Bridge {
  readonly concept: number;
  /** Share of the pairs of other concepts whose shortest path leads through it, in [0, 1]. */
  readonly betweenness: number;
  /** The areas it joins, widest first; always two or more. */
  readonly shores: readonly Shore[];
}

/** The answer, and how it was reached. */
export interface Bridges {
  /** Greatest betweenness first; ties by index. */
  readonly bridges: readonly Bridge[];
  /** Concepts from which paths were followed: all, or a seeded sample of a large map. */
  readonly sources: number;
  /** Concepts that have a link. */
  readonly concepts: number;
}

/** Links looked at in all: what a page can wait for; beyond it sources are sampled. */
const WORK = 4e6;

/** Sources from which on an estimate says something. */
const LEAST_SOURCES = 50;

/**
 * The concepts that join areas.
 * @param clusters area of each concept, by index; its length is the number of concepts
 * @param most how many are wanted; 20 by default
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
    .map((found) => ({ ...found, shores: shoresOf(around.get(found.concept)!, clusters) }))
    .filter(({ shores }) => shores.length > 1);
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

function shoresOf(around: readonly Neighbour[], clusters: ArrayLike<number>): Shore[] {
  const total = around.reduce((sum, { strength }) => sum + strength, 0);
  const shores = new Map<number, { share: number; through: number[] }>();
  // Strongest first, so that `through` is.
  for (const { concept, strength } of [...around].sort(byStrength)) {
    const shore = shores.get(clusters[concept]!) ?? { share: 0, through: [] };
    shores.set(clusters[concept]!, shore);
    shore.share += strength / total;
    shore.through.push(concept);
  }
  return Array.from(shores, ([cluster, shore]) => ({ cluster, ...shore })).sort(
    (p, q) => q.share - p.share || p.cluster - q.cluster,
  );
}
