// Builds the Scene from the dataset and what passes the filters.

import { conceptsOfPaper } from '../core/dataset/dataset.ts';
import { UNSTABLE_BELOW } from '../core/map/stability.ts';
import { papersWith } from '../core/questions/papers-with.ts';
import { PARTS } from '../core/compare/parts.ts';
import { discRadius, labelSize, mapLabel } from '../core/map/draw-map.ts';
import { linksOf, pairCounts, papersTogether } from '../core/links/co-occurrence.ts';
import { weigh, weightOf } from '../core/links/weigh.ts';
import { conceptsAsked, isQuestion } from '../state/question.ts';
import { SHAPES } from './scene.ts';
import { linkJudge } from './link-judge.ts';
import { shortTitle } from './paper-title.ts';
import { placesAround } from './ring.ts';
import type { Link } from '../core/links/co-occurrence.ts';
import type { StrongLink } from '../core/links/weigh.ts';
import type { Dataset, PlacedConcept } from '../core/dataset/dataset.ts';
import type { Filters, PapersShown, Pin, Selection } from '../state/state.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';
import type { Seen } from './seen.ts';

/** The input of {@link buildScene} beside the dataset. */
export interface SceneInput {
  readonly seen: Seen;
  readonly filters: Filters;
  readonly papersShown: PapersShown;
  readonly selection: Selection | null;
  /** Indices of the concepts on the emphasised path, in order; shown whatever the filters. */
  readonly route?: readonly number[];
  /** Ids of concepts whose papers are shown around them. */
  readonly unfolded?: readonly string[];
  readonly pins?: readonly Pin[];
  readonly hasDensity?: boolean;
  readonly hasAllNames?: boolean;
  /** Whether two corpora are compared: hues then show in which of them a concept occurs. */
  readonly isComparing?: boolean;
  /** Share of each concept's papers that are read, by index. */
  readonly readShare?: Float64Array | null;
}

/** Builds the Scene; equal input gives an equal Scene. */
export function buildScene(
  dataset: Dataset,
  { seen, filters, papersShown, selection, route = [], ...own }: SceneInput,
): Scene {
  const index = new Map<number, number>();
  const nodes: SceneNode[] = [];
  const opened = [...openedConcepts(dataset, selection), ...route];
  dataset.concepts.forEach((_, i) => {
    // An open concept is shown even when the filters exclude it.
    if (seen.concepts[i] !== 1 && !opened.includes(i)) return;
    index.set(i, nodes.length);
    const made = conceptNode(dataset, i, seen.together.counts[i]!);
    const node = own.isComparing ? { ...made, part: PARTS[made.hue!]! } : made;
    const readShare = own.readShare?.[i] ?? 0;
    nodes.push(readShare > 0 ? { ...node, readShare } : node);
  });
  const links = [...linksOfFilteredOut(seen, filters, opened), ...seen.links];
  const edges = linkEdges(
    dataset,
    [...linksOfRoute(seen, filters, route, links), ...links],
    filters,
    index,
  );
  const rows = papersOnMap(dataset, seen, papersShown, selection);
  const ties = rows.flatMap((row, i) => tiesOf(dataset, row, nodes.length + i, index));
  nodes.push(...rows.map((row) => paperNode(dataset, row)));
  const placed = pinNodes(nodes, own.pins ?? []);
  const around = unfoldPapers(dataset, { seen, placed, index, except: rows }, own.unfolded ?? []);
  return {
    nodes: pinNodes([...around.placed, ...around.nodes], own.pins ?? []),
    edges: [...around.ties, ...ties, ...edges],
    ...(own.isComparing ? partsOf(dataset) : { captions: captionsOf(dataset, seen) }),
    ...(own.hasDensity ? { hasDensity: true } : {}),
    ...(own.hasAllNames ? { hasAllNames: true } : {}),
  };
}

/** In a comparison: a legend of the two corpora in place of captions of areas. */
function partsOf({ clusters }: Dataset): Pick<Scene, 'captions' | 'parts'> {
  return {
    captions: [],
    parts: clusters.map(({ label }, i) => ({ text: label, part: PARTS[i]! })),
  };
}

/** Nodes with the pinned ones at their pins. */
function pinNodes(nodes: readonly SceneNode[], pins: readonly Pin[]): SceneNode[] {
  const byKey = new Map(pins.map((pin) => [pin.key, pin]));
  return nodes.map((node) => {
    const pin = byKey.get(node.key);
    return pin ? { ...node, x: pin.x, y: pin.y, isPinned: true } : node;
  });
}

/**
 * The selection if the Scene depends on it, else null, so that opening something already shown does not
 * rebuild the Scene.
 */
export function sceneSelection(
  dataset: Dataset,
  { seen, papersShown, selection }: Omit<SceneInput, 'filters' | 'route'>,
): Selection | null {
  if (selection === null || paperOpened(selection) !== null || papersShown === 'selection')
    return selection;
  const isThere = openedConcepts(dataset, selection).every((i) => seen.concepts[i] === 1);
  return isThere ? null : selection;
}

function openedConcepts(dataset: Dataset, selection: Selection | null): number[] {
  if (selection === null || paperOpened(selection) !== null) return [];
  return idsOpened(selection).map((id) => dataset.concepts.findIndex((c) => c.id === id));
}

function idsOpened(selection: Selection): string[] {
  if (isQuestion(selection)) return conceptsAsked(selection);
  if (selection.kind === 'area') return [];
  if (selection.kind === 'many') return [...selection.ids];
  return selection.kind === 'link' ? [selection.a, selection.b] : [selection.id];
}

/** The id of the paper that is open or whose position is asked for. */
function paperOpened(selection: Selection | null): string | null {
  return selection?.kind === 'paper' || selection?.kind === 'place' ? selection.id : null;
}

/** Whether a concept belongs to two areas about equally. */
export function isBetween({ secondCluster, stability }: PlacedConcept): boolean {
  return typeof secondCluster === 'number' && (stability ?? 1) < UNSTABLE_BELOW;
}

function conceptNode(dataset: Dataset, i: number, papers: number): SceneNode {
  const concept = dataset.concepts[i]!;
  return {
    key: `concept:${concept.id}`,
    kind: 'concept',
    id: concept.id,
    x: concept.x,
    y: concept.y,
    radius: discRadius(papers),
    shape: SHAPES[concept.type],
    hue: concept.cluster,
    ...(isBetween(concept) ? { secondHue: concept.secondCluster! } : {}),
    label: mapLabel(concept),
    labelSize: labelSize(papers),
    weight: papers,
  };
}

/** Links from open concepts that the filters exclude to concepts shown and to each other, by the same link filters. */
function linksOfFilteredOut(
  { concepts, together }: Seen,
  filters: Filters,
  opened: readonly number[],
): StrongLink[] {
  const excluded = new Set(opened.filter((i) => concepts[i] !== 1));
  // A link between two of them is taken from its first end only.
  const links = [...excluded].flatMap((concept) =>
    linksOf(together, concept).filter(({ a, b }) =>
      a === concept ? concepts[b] === 1 || excluded.has(b) : concepts[a] === 1,
    ),
  );
  const judge = linkJudge(filters, together);
  const passed = byEnds(links).filter(({ a, b, papers }) => judge(a, b, papers) === null);
  return weigh(passed, together, filters.weight);
}

function byEnds(links: readonly Link[]): Link[] {
  return [...links].sort((p, q) => p.a - q.a || p.b - q.b);
}

/** The links of the emphasised path that are not drawn anyway. */
function linksOfRoute(
  { together }: Seen,
  { weight }: Filters,
  route: readonly number[],
  drawn: readonly StrongLink[],
): StrongLink[] {
  return route.slice(1).flatMap((to, i) => {
    const [a, b] = [Math.min(route[i]!, to), Math.max(route[i]!, to)];
    const link = { a, b, papers: papersTogether(together, a, b) };
    const isThere = drawn.some((each) => each.a === a && each.b === b);
    if (isThere || link.papers === 0) return [];
    return [{ ...link, strength: weightOf(weight).of(pairCounts(link, together)) }];
  });
}

function linkEdges(
  dataset: Dataset,
  links: readonly StrongLink[],
  { weight }: Filters,
  index: ReadonlyMap<number, number>,
): SceneEdge[] {
  const strongest = links.reduce((most, link) => Math.max(most, link.strength), 1e-9);
  // Unbounded weights have few large values; the square root keeps the others visible.
  const power = weightOf(weight).isShare ? 1 : 0.5;
  return links.map((link) => {
    const [a, b] = [dataset.concepts[link.a]!, dataset.concepts[link.b]!];
    return {
      key: `link:${a.id}~${b.id}`,
      kind: 'link',
      a: index.get(link.a)!,
      b: index.get(link.b)!,
      width: 0.6 + 0.5 * Math.log2(link.papers),
      hue: a.cluster === b.cluster ? a.cluster : null,
      strength: (Math.max(0, link.strength) / strongest) ** power,
    };
  });
}

/** Rows of the papers to show: an open one, and either all that pass or those of the open concepts. */
function papersOnMap(
  dataset: Dataset,
  seen: Seen,
  shown: PapersShown,
  selection: Selection | null,
): number[] {
  const paper = paperOpened(selection);
  const opened = paper === null ? -1 : dataset.papers.ids.indexOf(paper);
  const rows = () => [...dataset.papers.ids.keys()];
  if (shown === 'all') return rows().filter((row) => seen.papers[row] === 1 || row === opened);
  if (opened >= 0) return [opened];
  if (shown === 'none') return [];
  const wanted = openedConcepts(dataset, selection);
  if (wanted.length === 0) return [];
  return rows().filter((row) => {
    const own = conceptsOfPaper(dataset, row);
    return seen.papers[row] === 1 && wanted.every((i) => own.includes(i));
  });
}

function paperNode(dataset: Dataset, row: number): SceneNode {
  const id = dataset.papers.ids[row]!;
  return {
    key: `paper:${id}`,
    kind: 'paper',
    id,
    x: dataset.papers.x[row]!,
    y: dataset.papers.y[row]!,
    radius: 4.5,
    shape: 'sheet',
    hue: null,
    label: shortTitle(dataset.papers.titles[row]!),
    labelSize: 10.5,
    weight: 0,
  };
}

interface Unfolding {
  readonly seen: Seen;
  readonly placed: readonly SceneNode[];
  /** Index of each concept's node. */
  readonly index: ReadonlyMap<number, number>;
  /** Rows of papers that are on the map already. */
  readonly except: readonly number[];
}

/** Most papers shown around a concept; more would be too crowded to find one. */
const MOST_AROUND = 36;

/**
 * The papers of each unfolded concept around it, most salient nearest; a paper of several stands around the
 * first. The label of a concept with more papers than fit says how many are left out.
 */
function unfoldPapers(
  dataset: Dataset,
  { seen, placed, index, except }: Unfolding,
  unfolded: readonly string[],
): { placed: SceneNode[]; nodes: SceneNode[]; ties: SceneEdge[] } {
  const wanted = unfolded.map((id) => dataset.concepts.findIndex((c) => c.id === id));
  const shown = new Map(wanted.flatMap((i) => (index.has(i) ? [[i, index.get(i)!]] : [])));
  const taken = new Set(except);
  const nodes: SceneNode[] = [];
  const ties: SceneEdge[] = [];
  const named = [...placed];
  for (const [concept, at] of shown) {
    const all = papersWith(dataset.postings, concept).filter(
      (r) => seen.papers[r] === 1 && !taken.has(r),
    );
    const rows = all.slice(0, MOST_AROUND);
    if (rows.length < all.length)
      named[at] = {
        ...placed[at]!,
        label: `${placed[at]!.label} + ${all.length - rows.length} more papers`,
      };
    const others = [...placed, ...nodes].filter((node) => node !== placed[at]);
    const places = placesAround(placed[at]!, rows.length, others);
    rows.forEach((row, k) => {
      taken.add(row);
      ties.push(...tiesOf(dataset, row, placed.length + nodes.length, shown));
      nodes.push({ ...paperNode(dataset, row), ...places[k]! });
    });
  }
  return { placed: named, nodes, ties };
}

function tiesOf(
  dataset: Dataset,
  row: number,
  node: number,
  index: ReadonlyMap<number, number>,
): SceneEdge[] {
  const ties: SceneEdge[] = [];
  for (let e = dataset.postings.offsets[row]!; e < dataset.postings.offsets[row + 1]!; e++) {
    const i = dataset.postings.concepts[e]!;
    const target = index.get(i);
    if (target === undefined) continue;
    const { id, cluster } = dataset.concepts[i]!;
    const strength = dataset.postings.salience[e]! / 1000;
    const key = `tie:${dataset.papers.ids[row]!}~${id}`;
    ties.push({ key, kind: 'tie', a: node, b: target, width: 0.5, hue: cluster, strength });
  }
  return ties;
}

/** An area is named while at least two of its concepts are on the map. */
function captionsOf(dataset: Dataset, seen: Seen): Scene['captions'] {
  const members = new Uint32Array(dataset.clusters.length);
  dataset.concepts.forEach(({ cluster }, i) => {
    if (seen.concepts[i] === 1) members[cluster]!++;
  });
  return dataset.clusters.flatMap(({ label, x, y }, hue) =>
    members[hue]! >= 2 ? [{ text: label, x, y, hue }] : [],
  );
}
