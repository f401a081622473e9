// Names for communities: phrases made of their own members that weigh much there and little elsewhere:
// “Adversarial robustness”, “Flat minima & sharpness”.

import type { Concept, ConceptType } from '../concepts/concept.ts';
import type { Graph } from './graph.ts';

/** The part of a concept that names are made of. */
export type AreaConcept = Pick<Concept, 'id' | 'label' | 'type' | 'acronym' | 'broader'>;

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

/** Longest name that fits a caption, in characters. */
const MAX_LENGTH = 34;

/** Share of the first part's score that a second part of a name needs. */
const EQUAL = 0.55;

interface Candidate {
  readonly concept: AreaConcept;
  readonly community: number;
  readonly score: number;
}

/** A name for each community, by number; unique, and the same for the same input. */
export function labelClusters(input: ClusterInput): string[] {
  const count = input.communities.reduce((max, c) => Math.max(max, c + 1), 0);
  const candidates = scoreMembers(input).sort(
    (a, b) => b.score - a.score || (a.concept.id < b.concept.id ? -1 : 1),
  );
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, c) => {
    const label = chooseLabel(
      candidates.filter(({ community }) => community === c),
      taken,
    );
    taken.add(label);
    return label;
  });
}

/** How well a kind names an area: data sets and metrics belong to one, broad fields span several. */
const NAMING: Readonly<Record<ConceptType, number>> = {
  field: 1,
  task: 1,
  theory: 1,
  method: 1,
  architecture: 0.8,
  objective: 0.6,
  dataset: 0.05,
  metric: 0.05,
};

/** Members scored by their papers, and by how far their links keep to the community. */
function scoreMembers(input: ClusterInput): Candidate[] {
  const { concepts, counts, nodes, communities } = input;
  const narrower = papersOfNarrower(input);
  const focus = focusOf(input);
  // A concept in more than half the papers names no area better than one in half of them.
  const cap = counts.reduce((max, n) => Math.max(max, n), 0) / 2;
  return nodes.map((i, v) => {
    const concept = concepts[i]!;
    const kinds = narrower.get(concept.id);
    const here = kinds?.get(communities[v]!) ?? 0;
    const papers = Math.min(cap, counts[i]!) + 0.5 * here;
    // A field with narrower concepts in every area distinguishes none of them.
    const all = [...(kinds?.values() ?? [])].reduce((sum, n) => sum + n, 0);
    const share = (counts[i]! + here) / (counts[i]! + all);
    const score = NAMING[concept.type] * papers * focus[v]! * share;
    return { concept, community: communities[v]!, score };
  });
}

/** Broader concept → community → papers of its narrower concepts in that community. */
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

/** For each node: the share of its link weight inside its community, above what the sizes explain; never 0. */
function focusOf({ graph, communities }: ClusterInput): Float64Array {
  const inside = new Float64Array(graph.size);
  const all = new Float64Array(graph.size);
  const sums = new Map<number, number>();
  for (let v = 0; v < graph.size; v++) {
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e++) {
      all[v]! += graph.weights[e]!;
      if (communities[graph.targets[e]!] === communities[v]) inside[v]! += graph.weights[e]!;
    }
    sums.set(communities[v]!, (sums.get(communities[v]!) ?? 0) + all[v]!);
  }
  const total = all.reduce((sum, w) => sum + w, 1e-9);
  return inside.map((w, v) => {
    const expected = (all[v]! * sums.get(communities[v]!)!) / total;
    return 0.01 + Math.max(0, (w - expected) / (all[v]! + 1e-9));
  });
}

function chooseLabel(members: readonly Candidate[], taken: ReadonlySet<string>): string {
  const [first, ...rest] = members;
  if (first === undefined) return 'Other';
  const name = phraseOf(first.concept);
  const second = rest.find(
    ({ concept, score }) =>
      score >= EQUAL * first.score &&
      areDistinct(first.concept, concept) &&
      name.length + phraseOf(concept).length + 3 <= MAX_LENGTH,
  );
  const names = members.map(({ concept }) => capitalised(phraseOf(concept)));
  if (second) names.unshift(capitalised(`${name} & ${phraseOf(second.concept)}`));
  return names.find((free) => !taken.has(free)) ?? `${names[0]!} (${taken.size})`;
}

/** The label, or the acronym where the label is long; countable nouns in the plural. */
function phraseOf({ label, acronym }: AreaConcept): string {
  if (label.length > 24 && acronym !== null) return acronym;
  if (label.endsWith(' minimum')) return label.replace(/um$/, 'a');
  return COUNTABLE.test(label) ? `${label}s` : label;
}

/** Head nouns that a name of an area has in the plural. */
const COUNTABLE =
  / (?:model|network|transformer|autoencoder|attack|example|equation|algorithm|optimizer|method|problem|law|bound|limit|system)$/;

/** Whether two members name an area better than one: neither is broader than the other, and they share no word. */
function areDistinct(a: AreaConcept, b: AreaConcept): boolean {
  if (a.broader === b.id || b.broader === a.id) return false;
  const [p, q] = [wordsOf(a), wordsOf(b)];
  return !p.some((word) => q.some((other) => word === other || isFormOf(word, other)));
}

function wordsOf({ label }: AreaConcept): string[] {
  return label.toLowerCase().split(/[\s-]+/);
}

/** Forms of a word begin alike: “generative”, “generation”; “robust”, “robustness”. */
function isFormOf(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, 6);
  return length >= 5 && a.slice(0, length) === b.slice(0, length);
}

function capitalised(name: string): string {
  const [word = ''] = name.split(/[\s-]/);
  const isPlain = word === word.toLowerCase() && word.length > 1;
  return isPlain ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
