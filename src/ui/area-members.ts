// The concepts of an area.

import type { Derived } from './context.ts';

/** Indices of the visible concepts of an area, most papers first. */
export function membersOf(
  { dataset, seen }: Pick<Derived, 'dataset' | 'seen'>,
  cluster: number,
): number[] {
  const { counts } = seen.together;
  return dataset.concepts
    .flatMap((concept, i) => (concept.cluster === cluster && seen.concepts[i] === 1 ? [i] : []))
    .sort((p, q) => counts[q]! - counts[p]! || p - q);
}
