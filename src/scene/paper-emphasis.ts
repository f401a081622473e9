// Which nodes and edges are emphasised on the map of papers: a paper and those like it, two similar papers, or
// the papers of the concepts that are open.

import { conceptsOfPaper } from '../core/dataset/dataset.ts';
import { conceptsAsked, isQuestion } from '../state/question.ts';
import { emphasise } from './emphasis.ts';
import { NO_EMPHASIS } from './scene.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Selection } from '../state/state.ts';
import type { Emphasis, Scene } from './scene.ts';

/** Two papers on the map, by id. */
export interface PaperPair {
  readonly a: string;
  readonly b: string;
}

/** Sources of emphasis in order of precedence. */
export interface PaperEmphasisInput {
  readonly pair: PaperPair | null;
  readonly hover: Selection | null;
  readonly selection: Selection | null;
  /**
   * Ids of the concepts a search finds, whose papers are emphasised, or of the papers themselves; null without
   * a search.
   */
  readonly found: {
    readonly concepts: ReadonlySet<string>;
    readonly papers: ReadonlySet<string> | null;
  } | null;
}

/** The emphasis of a Scene of papers. */
export function emphasisePapers(
  dataset: Dataset,
  scene: Scene,
  { pair, hover, selection, found }: PaperEmphasisInput,
): Emphasis {
  if (pair) return aroundPair(scene, pair);
  const focus = hover ?? selection;
  const lit = focus && around(dataset, scene, focus);
  if (lit) return lit;
  if (found === null) return NO_EMPHASIS;
  const { papers, concepts } = found;
  if (papers === null) return emphasisePapersOf(dataset, scene, concepts, 'any');
  return emphasiseNodes(scene, (id) => papers.has(id));
}

/** Null for a question about no concept or paper in particular. */
function around(dataset: Dataset, scene: Scene, focus: Selection): Emphasis | null {
  if (focus.kind === 'paper' || focus.kind === 'place' || focus.kind === 'area')
    return emphasise(scene, { hover: null, selection: focus, found: null });
  const ids = conceptsIn(focus);
  if (ids.length === 0) return null;
  const isEither = focus.kind === 'path' || focus.kind === 'compare';
  if (isEither) return emphasisePapersOf(dataset, scene, new Set(ids), 'any');
  const withAll = emphasisePapersOf(dataset, scene, new Set(ids), 'all');
  // Few papers name a dozen concepts: fall back to those that name any, so that something is emphasised.
  const isNone = focus.kind === 'many' && withAll.nearNodes!.size === 0;
  return isNone ? emphasisePapersOf(dataset, scene, new Set(ids), 'any') : withAll;
}

/** The concepts a selection names. */
function conceptsIn(focus: Selection): readonly string[] {
  if (isQuestion(focus)) return conceptsAsked(focus);
  if (focus.kind === 'concept') return [focus.id];
  if (focus.kind === 'many') return focus.ids;
  return focus.kind === 'link' ? [focus.a, focus.b] : [];
}

/** The papers with all, or any, of some concepts, and the ties among them. */
function emphasisePapersOf(
  dataset: Dataset,
  scene: Scene,
  ids: ReadonlySet<string>,
  wanted: 'all' | 'any',
): Emphasis {
  const concepts = new Set(dataset.concepts.flatMap(({ id }, i) => (ids.has(id) ? [i] : [])));
  const least = wanted === 'any' ? 1 : ids.size;
  const rows = new Map(dataset.papers.ids.map((id, row) => [id, row]));
  const has = (id: string) =>
    conceptsOfPaper(dataset, rows.get(id)!).filter((c) => concepts.has(c)).length >= least;
  return emphasiseNodes(scene, has);
}

function emphasiseNodes(scene: Scene, isLit: (id: string) => boolean): Emphasis {
  const nodes = new Set(scene.nodes.flatMap(({ id }, i) => (isLit(id) ? [i] : [])));
  const edges = scene.edges.flatMap(({ a, b }, i) => (nodes.has(a) && nodes.has(b) ? [i] : []));
  return { ...NO_EMPHASIS, nearNodes: nodes, nearEdges: new Set(edges) };
}

/** Two papers and the tie between them. */
function aroundPair(scene: Scene, { a, b }: PaperPair): Emphasis {
  const isEnd = (node: number) => [a, b].includes(scene.nodes[node]!.id);
  const ends = new Set([...scene.nodes.keys()].filter(isEnd));
  const edges = new Set(
    scene.edges.flatMap((edge, i) => (isEnd(edge.a) && isEnd(edge.b) ? [i] : [])),
  );
  return { focusNodes: ends, focusEdges: edges, nearNodes: ends, nearEdges: edges };
}
