// The input of questions: the papers, concepts and links that pass the filters.

import { conceptsOfPaper } from '../core/dataset/dataset.ts';
import { unitLinks } from '../core/links/weigh.ts';
import { connect } from '../core/questions/paths.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { StrongLink, UnitLink } from '../core/links/weigh.ts';
import type { WeightId } from '../core/links/weights.ts';
import type { Connection } from '../core/questions/paths.ts';
import type { Selection } from '../state/state.ts';
import type { Seen } from './seen.ts';

/** Links that pass the filters, including those outside the backbone, which only thins the drawing. */
export function linksPassing({ links, offBackbone }: Seen): StrongLink[] {
  return [...links, ...offBackbone];
}

/** The same with strengths in (0, 1]. */
export function unitLinksPassing(seen: Seen, weight: WeightId): UnitLink[] {
  return unitLinks(linksPassing(seen), weight);
}

/** Indices of the concepts shown, ascending. */
export function conceptsShown({ concepts }: Pick<Seen, 'concepts'>): number[] {
  return [...concepts.keys()].filter((i) => concepts[i] === 1);
}

/** Indices of the concepts of an area shown, most papers first. */
export function membersOfArea({ concepts }: Dataset, seen: Seen, area: number): number[] {
  const { counts } = seen.together;
  return conceptsShown(seen)
    .filter((i) => concepts[i]!.cluster === area)
    .sort((p, q) => counts[q]! - counts[p]! || p - q);
}

/** A paper, by row, and how many of some concepts it names. */
export interface PaperNaming {
  readonly row: number;
  readonly named: number;
}

/** Papers shown that name any of some concepts, those that name most of them first. */
export function papersNaming(
  dataset: Dataset,
  { papers }: Seen,
  concepts: readonly number[],
): PaperNaming[] {
  const wanted = new Set(concepts);
  return dataset.papers.ids
    .flatMap((_, row) => {
      if (papers[row] !== 1) return [];
      const named = conceptsOfPaper(dataset, row).filter((i) => wanted.has(i)).length;
      return named > 0 ? [{ row, named }] : [];
    })
    .sort((p, q) => q.named - p.named || p.row - q.row);
}

/** How two concepts connect through links that pass; null while one of them is not picked. */
export function connectionAsked(
  dataset: Dataset,
  seen: Seen,
  weight: WeightId,
  [a, b]: readonly [a: string | null, b: string | null],
): Connection | null {
  // Called at every change of a filter, mostly without a path asked for.
  if (a === null || b === null) return null;
  const indexOf = (id: string) => dataset.concepts.findIndex((c) => c.id === id);
  const ends = [indexOf(a), indexOf(b)] as const;
  if (ends.includes(-1)) return null;
  const keep = (row: number) => seen.papers[row] === 1;
  return connect(dataset.postings, seen.together, weight, ends, { keep });
}

/** Indices of the concepts on the emphasised path; empty without one. */
export function routeAsked(
  connection: Connection | null,
  selection: Selection | null,
): readonly number[] {
  if (connection === null || selection?.kind !== 'path') return NO_ROUTE;
  return connection.paths[selection.nth]?.concepts ?? connection.paths[0]?.concepts ?? NO_ROUTE;
}

const NO_ROUTE: readonly number[] = [];

/** The ends of an open link that the filters exclude, so that it is drawn nevertheless. */
export function linkOpened(
  { concepts }: Dataset,
  { links }: Seen,
  selection: Selection | null,
): readonly number[] {
  if (selection?.kind !== 'link') return NO_ROUTE;
  const ends = [selection.a, selection.b].map((id) => concepts.findIndex((c) => c.id === id));
  const [low, high] = ends.sort((p, q) => p - q) as [number, number];
  return links.some(({ a, b }) => a === low && b === high) ? NO_ROUTE : ends;
}
