// Similarity of papers on the map of papers: the papers tied to one, and the concepts that tie them.

import { paperYear } from '../../core/dataset/dataset.ts';
import { sharedConcepts } from '../../core/map/paper-ties.ts';
import { countOf } from '../words.ts';
import type { PlacedConcept } from '../../core/dataset/dataset.ts';
import type { PaperPair } from '../../scene/paper-emphasis.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Derived } from '../context.ts';
import type { PaperMap } from './use-paper-map.ts';

/** Maximum number of shared concepts listed for two papers. */
const MOST_SHARED = 4;

/** The concepts shared by two papers, rare ones first, among those that may tie papers. */
export function sharedByPair(
  { dataset, seen, paperRow }: Derived,
  { a, b }: PaperPair,
  mayTie: Uint8Array,
): PlacedConcept[] {
  const [p, q] = [paperRow.get(a), paperRow.get(b)];
  if (p === undefined || q === undefined) return [];
  const { counts, papers } = seen.together;
  return sharedConcepts(dataset.postings, [p, q], { counts, papers })
    .filter((i) => mayTie[i] === 1)
    .slice(0, MOST_SHARED)
    .map((i) => dataset.concepts[i]!);
}

/** A paper tied to another. */
export interface TiedPaper {
  readonly id: string;
  readonly likeness: number;
}

/** The papers tied to one, most similar first. */
export function tiedTo({ nodes, edges }: Scene, id: string): TiedPaper[] {
  const at = nodes.findIndex((node) => node.id === id);
  return edges
    .flatMap(({ a, b, strength }) => {
      if (a !== at && b !== at) return [];
      return [{ id: nodes[a === at ? b : a]!.id, likeness: strength }];
    })
    .reverse();
}

/** A concept, and to how many of a paper's neighbours it ties. */
export interface JoiningConcept {
  readonly concept: PlacedConcept;
  readonly papers: number;
}

/** The concepts that tie a paper to its neighbours, by number of neighbours, then by label. */
export function joinedBy(
  derived: Derived,
  { scene, shared }: Pick<PaperMap, 'scene' | 'shared'>,
  id: string,
): JoiningConcept[] {
  const counts = new Map<PlacedConcept, number>();
  for (const { id: other } of tiedTo(scene, id))
    for (const concept of sharedByPair(derived, { a: id, b: other }, shared))
      counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return Array.from(counts, ([concept, papers]) => ({ concept, papers })).sort(
    (p, q) => q.papers - p.papers || (p.concept.label < q.concept.label ? -1 : 1),
  );
}

/** A paper for screen readers: title, year and number of similar papers. */
export function describePaper({ dataset, paperRow }: Derived, scene: Scene, id: string): string {
  const row = paperRow.get(id)!;
  const year = paperYear(dataset, row);
  const near = countOf(tiedTo(scene, id).length, 'similar paper');
  return `${dataset.papers.titles[row]!}, ${year ?? 'no date'}, ${near}`;
}
