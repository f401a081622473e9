// Names for communities: phrases made of their own members that weigh much there and little elsewhere:
// “Adversarial robustness”, “Flat minima & sharpness”.

import { chooseNames } from './choose-names.ts';
import type { ConceptType } from '../concepts/concept.ts';
import type { AreaConcept, Candidate } from './choose-names.ts';
import type { Graph } from './graph.ts';

/** Input of naming. */
export interface ClusterInput {
  readonly concepts: readonly AreaConcept[];
  /** Papers with each concept. */
  readonly counts: Uint32Array;
  /** Node v of the graph is concept `nodes[v]`. */
  readonly nodes: readonly number[];
  readonly graph: Graph;
  readonly communities: Uint32Array;
}

/** A name for each community, by number; unique, and the same for the same input. */
export function labelClusters(input: ClusterInput): string[] {
  const count = input.communities.reduce((max, c) => Math.max(max, c + 1), 0);
  const candidates = scoreMembers(input).sort(
    (a, b) => b.score - a.score || (a.concept.id < b.concept.id ? -1 : 1),
  );
  const members = Array.from({ length: count }, (_, c) =>
    candidates.filter(({ community }) => community === c),
  );
  return chooseNames(members, input.concepts);
}

/** How well a kind names an area: fields, tasks and methods do, properties and data sets do not. */
const NAMING: Readonly<Record<ConceptType, number>> = {
  field: 1,
  task: 1,
  method: 0.95,
  architecture: 0.75,
  theory: 0.65,
  objective: 0.4,
  dataset: 0.03,
  metric: 0.03,
};

/**
 * How much less well a concept does that the vocabulary files under no wider one: “sparsity”, “residual”,
 * “data augmentation” turn up in papers of every subject.
 */
const UNFILED: Readonly<Record<ConceptType, number>> = {
  field: 0.7,
  task: 0.7,
  method: 0.6,
  architecture: 0.7,
  theory: 0.3,
  objective: 0.6,
  dataset: 1,
  metric: 1,
};

/** Weight of a discovered term relative to a concept of the vocabulary, in a field that the vocabulary covers. */
const DISCOVERED = 0.35;

/** Shares of the mentions on a map that are of the vocabulary: of a field that it covers, and of one that it does not. */
const COVERED = 0.9;
const FOREIGN = 0.5;

/** How foreign a corpus is to the vocabulary, 0 to 1: where most is discovered, discovered terms name areas as well. */
function foreignnessOf({ concepts, counts, nodes }: ClusterInput): number {
  let [known, all] = [0, 0];
  for (const i of nodes) {
    all += counts[i]!;
    if (concepts[i]!.discovered === null) known += counts[i]!;
  }
  const share = all === 0 ? 1 : known / all;
  return Math.min(1, Math.max(0, (COVERED - share) / (COVERED - FOREIGN)));
}

/**
 * @param hasKinds whether kinds of it stand in the same area, of which it is then the wider name
 * @param foreignness how foreign the corpus is to the vocabulary, 0 to 1
 */
function namingWeight(
  { type, broader, discovered }: AreaConcept,
  hasKinds: boolean,
  foreignness: number,
): number {
  const filed = broader === null && !hasKinds ? UNFILED[type] : 1;
  if (discovered === null) return NAMING[type] * filed;
  const atHome = filed * DISCOVERED;
  return NAMING[type] * (atHome + foreignness * (1 - atHome));
}

/**
 * Members scored by what a label has to be: central inside the community, and telling it from the others.
 * After C. D. Manning, P. Raghavan & H. Schütze, Introduction to Information Retrieval, 2008, section 17.7.
 */
function scoreMembers(input: ClusterInput): (Candidate & { readonly community: number })[] {
  const { concepts, counts, nodes, communities } = input;
  const narrower = papersOfNarrower(input);
  const { focus, centrality } = tiesOf(input);
  const usual = meanLinks(input);
  const foreignness = foreignnessOf(input);
  // A concept in more than half as many papers as the largest one names no area better than one in half as many.
  const cap = counts.reduce((max, n) => Math.max(max, n), 0) / 2;
  return nodes.map((i, v) => {
    const concept = concepts[i]!;
    const kinds = narrower.get(concept.id);
    const here = kinds?.get(communities[v]!) ?? 0;
    const papers = Math.min(cap, counts[i]!) + 0.5 * here;
    // A field with narrower concepts in every area distinguishes none of them.
    const all = [...(kinds?.values() ?? [])].reduce((sum, n) => sum + n, 0);
    const share = (counts[i]! + here) / (counts[i]! + all);
    const score =
      namingWeight(concept, here > 0, foreignness) *
      papers *
      focus[v]! *
      Math.sqrt(centrality[v]!) *
      share;
    const linked = linkedWith(input, v, usual[communities[v]!] ?? 0);
    return { concept, community: communities[v]!, score, papers: counts[i]!, linked };
  });
}

/** For each community the mean weight of a link inside it. */
function meanLinks({ graph, communities }: ClusterInput): number[] {
  const [sums, counts] = [[], []] as [number[], number[]];
  for (let v = 0; v < graph.size; v++) {
    const own = communities[v]!;
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e++) {
      if (communities[graph.targets[e]!] !== own) continue;
      sums[own] = (sums[own] ?? 0) + graph.weights[e]!;
      counts[own] = (counts[own] ?? 0) + 1;
    }
  }
  return sums.map((sum, c) => sum / counts[c]!);
}

function linkedWith(
  { graph, nodes, concepts, communities }: ClusterInput,
  v: number,
  usual: number,
): ReadonlySet<string> {
  const linked = new Set<string>();
  for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e++) {
    const target = graph.targets[e]!;
    if (communities[target] === communities[v] && graph.weights[e]! >= usual)
      linked.add(concepts[nodes[target]!]!.id);
  }
  return linked;
}

/** Kind → community → papers of the members of that community that are of the kind. */
function papersOfNarrower({ concepts, counts, nodes, communities }: ClusterInput) {
  const papers = new Map<string, Map<number, number>>();
  nodes.forEach((i, v) => {
    const { broader } = concepts[i]!;
    if (broader === null) return;
    const ofKind = papers.get(broader) ?? new Map<number, number>();
    ofKind.set(communities[v]!, (ofKind.get(communities[v]!) ?? 0) + counts[i]!);
    papers.set(broader, ofKind);
  });
  return papers;
}

/** Link weight below which there is too little evidence that a concept keeps to its area. */
const LITTLE = 2;

/** Least value of both measures below, so that every area has a member that can name it. */
const LEAST = 0.01;

interface Ties {
  /** Share of a node's links inside its community, above what the sizes explain. */
  readonly focus: Float64Array;
  /** Weight of a node's links inside its community, over that of the best linked there. */
  readonly centrality: Float64Array;
}

function tiesOf({ graph, communities }: ClusterInput): Ties {
  const inside = new Float64Array(graph.size);
  const all = new Float64Array(graph.size);
  const sums = new Map<number, number>();
  const most = new Map<number, number>();
  for (let v = 0; v < graph.size; v++) {
    const own = communities[v]!;
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e++) {
      all[v]! += graph.weights[e]!;
      if (communities[graph.targets[e]!] === own) inside[v]! += graph.weights[e]!;
    }
    sums.set(own, (sums.get(own) ?? 0) + all[v]!);
    most.set(own, Math.max(most.get(own) ?? 0, inside[v]!));
  }
  const total = all.reduce((sum, w) => sum + w, 1e-9);
  const focus = inside.map((w, v) => {
    const expected = (all[v]! * sums.get(communities[v]!)!) / total;
    return LEAST + Math.max(0, (w - expected) / (all[v]! + LITTLE));
  });
  const centrality = inside.map((w, v) => LEAST + w / (most.get(communities[v]!)! + LEAST));
  return { focus, centrality };
}
