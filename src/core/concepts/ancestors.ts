// Walks up the relation `broader`.

import type { Concept } from './concept.ts';

/**
 * All that is broader than a concept, directly or not, nearest first. A cycle, as data of others may have, is
 * walked once, and then the concept is among its own ancestors.
 */
export function ancestorsOf<Id>(id: Id, broaderOf: (id: Id) => Id | null): Set<Id> {
  const above = new Set<Id>();
  for (let up = broaderOf(id); up !== null && !above.has(up); up = broaderOf(up)) above.add(up);
  return above;
}

/** For pairs of concepts by index: whether one of the two is broader than the other, directly or not. */
export function isWiderEitherWay(
  concepts: readonly Pick<Concept, 'id' | 'broader'>[],
): (a: number, b: number) => boolean {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const broaderOf = (id: string) => byId.get(id)?.broader ?? null;
  const isAbove = (wide: number, narrow: number) =>
    ancestorsOf(concepts[narrow]!.id, broaderOf).has(concepts[wide]!.id);
  return (a, b) => isAbove(a, b) || isAbove(b, a);
}
