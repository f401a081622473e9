// What passes the filters → the Scene.

import { conceptsOfPaper } from '../core/dataset/dataset.ts';
import { discRadius, labelSize, mapLabel } from '../core/map/draw-map.ts';
import { linkStrength } from '../core/links/co-occurrence.ts';
import { SHAPES } from './scene.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Filters, PapersShown, Selection } from '../state/state.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';
import type { Seen, StrongLink } from './seen.ts';

/** What the Scene is made of, beside the dataset. */
export interface SceneInput {
  readonly seen: Seen;
  readonly filters: Filters;
  readonly papersShown: PapersShown;
  readonly selection: Selection | null;
}

/** Builds the Scene; equal input gives an equal Scene. */
export function buildScene(
  dataset: Dataset,
  { seen, filters, papersShown, selection }: SceneInput,
): Scene {
  const index = new Map<number, number>();
  const nodes: SceneNode[] = [];
  const opened = openedConcepts(dataset, selection);
  dataset.concepts.forEach((_, i) => {
    // What is open is on the map even when the filters would leave it out.
    if (seen.concepts[i] !== 1 && !opened.includes(i)) return;
    index.set(i, nodes.length);
    nodes.push(conceptNode(dataset, i, seen.together.counts[i]!));
  });
  const edges = linkEdges(dataset, [...linksOfGuests(seen, filters, opened), ...seen.links], index);
  const rows = papersOnMap(dataset, seen, papersShown, selection);
  for (const row of rows) {
    const node = nodes.length;
    nodes.push(paperNode(dataset, row));
    edges.unshift(...tiesOf(dataset, row, node, index));
  }
  return { nodes, edges, captions: captionsOf(dataset, seen) };
}

/**
 * The selection as far as it decides what is on the map: null when the Scene is the same without it,
 * so that opening what is already there draws nothing anew.
 */
export function sceneSelection(
  dataset: Dataset,
  { seen, papersShown, selection }: Omit<SceneInput, 'filters'>,
): Selection | null {
  if (selection === null || selection.kind === 'paper' || papersShown === 'selection')
    return selection;
  const isThere = openedConcepts(dataset, selection).every((i) => seen.concepts[i] === 1);
  return isThere ? null : selection;
}

function openedConcepts(dataset: Dataset, selection: Selection | null): number[] {
  if (selection === null || selection.kind === 'paper') return [];
  const ids = selection.kind === 'link' ? [selection.a, selection.b] : [selection.id];
  return ids.map((id) => dataset.concepts.findIndex((concept) => concept.id === id));
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
    label: mapLabel(concept),
    labelSize: labelSize(papers),
    weight: papers,
  };
}

/** Links of what is open but not among the concepts seen, to those that are, by the same filters. */
function linksOfGuests(
  { concepts, together }: Seen,
  filters: Filters,
  opened: readonly number[],
): StrongLink[] {
  const guests = opened.filter((i) => concepts[i] !== 1);
  if (guests.length === 0) return [];
  const isGuest = (i: number) => guests.includes(i);
  const isThere = (i: number) => concepts[i] === 1 || isGuest(i);
  return together.links
    .filter(({ a, b }) => (isGuest(a) && isThere(b)) || (isGuest(b) && isThere(a)))
    .map((link) => ({ ...link, strength: linkStrength(link, together) }))
    .filter(
      ({ papers, strength }) => papers >= filters.minLinkPapers && strength >= filters.minStrength,
    );
}

function linkEdges(
  dataset: Dataset,
  links: readonly StrongLink[],
  index: ReadonlyMap<number, number>,
): SceneEdge[] {
  const strongest = links.reduce((most, link) => Math.max(most, link.strength), 1e-9);
  return links.map((link) => {
    const [a, b] = [dataset.concepts[link.a]!, dataset.concepts[link.b]!];
    return {
      key: `link:${a.id}~${b.id}`,
      kind: 'link',
      a: index.get(link.a)!,
      b: index.get(link.b)!,
      width: 0.6 + 0.5 * Math.log2(link.papers),
      hue: a.cluster === b.cluster ? a.cluster : null,
      strength: Math.max(0, link.strength) / strongest,
    };
  });
}

/** Rows of papers to stand on the map: an open one, and all that pass or those of what is open. */
function papersOnMap(
  dataset: Dataset,
  seen: Seen,
  shown: PapersShown,
  selection: Selection | null,
): number[] {
  const rows = [...dataset.papers.ids.keys()];
  const opened = selection?.kind === 'paper' ? dataset.papers.ids.indexOf(selection.id) : -1;
  if (shown === 'all') return rows.filter((row) => seen.papers[row] === 1 || row === opened);
  if (opened >= 0) return [opened];
  if (shown === 'none' || selection === null || selection.kind === 'paper') return [];
  const wanted = openedConcepts(dataset, selection);
  return rows.filter((row) => {
    const own = conceptsOfPaper(dataset, row);
    return seen.papers[row] === 1 && wanted.every((i) => own.includes(i));
  });
}

/** Longest title that stands beside a paper on the map. */
const TITLE_LENGTH = 34;

function paperNode(dataset: Dataset, row: number): SceneNode {
  const title = dataset.papers.titles[row]!;
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
    label: title.length > TITLE_LENGTH ? `${title.slice(0, TITLE_LENGTH).trimEnd()}…` : title,
    labelSize: 10.5,
    weight: 0,
  };
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
