// Names for communities: two of their own members that weigh most and stand least elsewhere.

import type { Concept } from '../concepts/concept.ts';
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

/** Weight inside the community times the share of the weight that stays inside it. */
function scoreMembers({ concepts, counts, nodes, graph, communities }: ClusterInput): Float64Array {
  return Float64Array.from(nodes, (concept, v) => {
    let inside = 0;
    let all = 1e-9;
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e++) {
      all += graph.weights[e]!;
      if (communities[graph.targets[e]!] === communities[v]) inside += graph.weights[e]!;
    }
    // Data sets and measures stand in a field; they do not name it.
    const type = concepts[concept]!.type;
    const naming = type === 'dataset' || type === 'metric' ? 0.05 : 1;
    return naming * inside * (inside / all) * Math.sqrt(counts[concept]!);
  });
}

function chooseLabel(members: readonly Concept[], taken: ReadonlySet<string>): string {
  const names = members.map(shortName);
  const [first = 'Other'] = names;
  const second = names.find(
    (name, i) => i > 0 && i < 6 && areDistinct(first, name) && fits(first, name),
  );
  const label = capitalised(second === undefined ? first : `${first} & ${second}`);
  if (!taken.has(label)) return label;
  const other = names.find((name) => !taken.has(capitalised(name)));
  return other === undefined ? `${label} (${taken.size})` : capitalised(other);
}

function fits(first: string, second: string): boolean {
  return first.length + second.length + 3 <= MAX_LENGTH;
}

/** The label, or the acronym where the label is long. */
function shortName({ label, acronym }: Concept): string {
  return label.length > 24 && acronym !== null ? acronym : label;
}

function areDistinct(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(/[\s-]+/));
  return !b
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => words.has(word));
}

function capitalised(name: string): string {
  const [word = ''] = name.split(/[\s-]/);
  const isPlain = word === word.toLowerCase() && word.length > 1;
  return isPlain ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
