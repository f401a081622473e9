// Which nodes and edges are emphasised on the map of papers: a paper and those like it, two similar papers, or
// the papers of the concepts that are open.

import { conceptsOfPaper } from '../core/dataset/dataset.ts';
import { mapLabel } from '../core/map/draw-map.ts';
import { conceptsAsked, isQuestion } from '../state/question.ts';
import { meaningsOfBoth } from './answer-emphasis.ts';
import { emphasise } from './emphasis.ts';
import { lightAmong } from './lit-nodes.ts';
import { NO_EMPHASIS } from './scene.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Selection } from '../state/state.ts';
import type { Question } from '../state/question.ts';
import type { Emphasis, NodeMark, Scene } from './scene.ts';

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
  if (focus.kind === 'compare' && ids.length === 2) return lightCompared(dataset, scene, focus);
  const isEither = focus.kind === 'path' || focus.kind === 'compare';
  if (isEither) return emphasisePapersOf(dataset, scene, new Set(ids), 'any');
  const withAll = emphasisePapersOf(dataset, scene, new Set(ids), 'all');
  // Few papers name a dozen concepts: fall back to those that name any, so that something is emphasised.
  const isNone = focus.kind === 'many' && withAll.nearNodes!.size === 0;
  return isNone ? emphasisePapersOf(dataset, scene, new Set(ids), 'any') : withAll;
}

/** The papers with either of two concepts, each marked by which; or those of them that are listed. */
function lightCompared(
  dataset: Dataset,
  scene: Scene,
  { a, b, papers }: Question & { readonly kind: 'compare' },
): Emphasis {
  const [indexA, indexB] = [a, b].map((id) => dataset.concepts.findIndex((c) => c.id === id));
  const rows = new Map(dataset.papers.ids.map((id, row) => [id, row]));
  const markOf = (id: string): NodeMark | null => {
    const own = conceptsOfPaper(dataset, rows.get(id)!);
    const [hasA, hasB] = [own.includes(indexA!), own.includes(indexB!)];
    if (!hasA && !hasB) return null;
    return hasA && hasB ? 'both' : hasA ? 'left' : 'right';
  };
  const wanted = papers && { both: 'both', a: 'left', b: 'right' }[papers];
  const marks = new Map<number, NodeMark>();
  scene.nodes.forEach(({ id }, i) => {
    const mark = markOf(id);
    if (mark !== null && (wanted === undefined || mark === wanted)) marks.set(i, mark);
  });
  const lit = lightAmong(scene, new Set(marks.keys()));
  if (wanted !== undefined) return lit;
  const [nameA, nameB] = [indexA!, indexB!].map((i) => mapLabel(dataset.concepts[i]!));
  const meanings = meaningsOfBoth(marks, ['names both', `only ${nameA!}`, `only ${nameB!}`]);
  return { ...lit, marks, meanings };
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

/** Some papers, and the ties among them. */
function emphasiseNodes(scene: Scene, isLit: (id: string) => boolean): Emphasis {
  return lightAmong(scene, new Set(scene.nodes.flatMap(({ id }, i) => (isLit(id) ? [i] : []))));
}

/** Two papers and the tie between them. */
function aroundPair(scene: Scene, { a, b }: PaperPair): Emphasis {
  const lit = emphasiseNodes(scene, (id) => id === a || id === b);
  return { ...lit, focusNodes: lit.nearNodes!, focusEdges: lit.nearEdges };
}
