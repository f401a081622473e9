// Names for communities: two of their own members that weigh most and stand least elsewhere.

import type { Concept, ConceptType } from '../concepts/concept.ts';
import type { Graph } from './graph.ts';

/** What naming needs to know. */
export interface ClusterInput {
  readonly concepts: readonly Concept[];
  /** Papers with each concept. */
  readonly counts: Uint32Array;
  /** Node v of the graph is concept `nodes[v]`. */
  readonly nodes: readonly number[];
  readonly graph: Graph;
  readonly communities: Uint32Array;
}

/** Longest name a caption can carry. */
const MAX_LENGTH = 34;

/** A name for each community, by number; unique, and the same for the same input. */
export function labelClusters(input: ClusterInput): string[] {
  const count = input.communities.reduce((max, c) => Math.max(max, c + 1), 0);
  const scores = scoreMembers(input);
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, c) => {
    const members = input.nodes
      .map((concept, v) => ({ concept: input.concepts[concept]!, v, score: scores[v]! }))
      .filter(({ v }) => input.communities[v] === c)
      .sort((a, b) => b.score - a.score || (a.concept.id < b.concept.id ? -1 : 1))
      .map(({ concept }) => concept);
    const label = chooseLabel(members, taken);
    taken.add(label);
    return label;
  });
}

/** How well a kind names an area: data sets and measures stand in one, broad fields span several. */
const NAMING: Readonly<Record<ConceptType, number>> = {
  method: 1,
  architecture: 1,
  theory: 1,
  objective: 1,
  task: 1,
  field: 0.6,
  dataset: 0.05,
  metric: 0.05,
};

/** Weight inside the community times the share of the weight that stays inside it. */
function scoreMembers({ concepts, counts, nodes, graph, communities }: ClusterInput): Float64Array {
  return Float64Array.from(nodes, (concept, v) => {
    let inside = 0;
    let all = 1e-9;
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e++) {
      all += graph.weights[e]!;
      if (communities[graph.targets[e]!] === communities[v]) inside += graph.weights[e]!;
    }
    return (
      NAMING[concepts[concept]!.type] *
      inside *
      Math.sqrt(inside / all) *
      Math.sqrt(counts[concept]!)
    );
  });
}

function chooseLabel(members: readonly Concept[], taken: ReadonlySet<string>): string {
  const [first, ...rest] = members;
  if (first === undefined) return 'Other';
  const name = shortName(first);
  const second = rest
    .slice(0, 5)
    .find((other) => areDistinct(first, other) && fits(name, shortName(other)));
  const label = capitalised(second === undefined ? name : `${name} & ${shortName(second)}`);
  if (!taken.has(label)) return label;
  const other = members
    .map((member) => capitalised(shortName(member)))
    .find((free) => !taken.has(free));
  return other ?? `${label} (${taken.size})`;
}

function fits(first: string, second: string): boolean {
  return first.length + second.length + 3 <= MAX_LENGTH;
}

/** The label, or the acronym where the label is long. */
function shortName({ label, acronym }: Concept): string {
  return label.length > 24 && acronym !== null ? acronym : label;
}

/** Two members name an area better than one when neither is the other's kind nor shares its words. */
function areDistinct(a: Concept, b: Concept): boolean {
  if (a.broader === b.id || b.broader === a.id) return false;
  const words = new Set(wordsOf(a));
  return !wordsOf(b).some((word) => words.has(word));
}

function wordsOf({ label }: Concept): string[] {
  return label.toLowerCase().split(/[\s-]+/);
}

function capitalised(name: string): string {
  const [word = ''] = name.split(/[\s-]/);
  const isPlain = word === word.toLowerCase() && word.length > 1;
  return isPlain ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
