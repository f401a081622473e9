// Links → neighbours of each concept.

import type { Link } from '../links/co-occurrence.ts';

/** A concept at the other end of a link. */
export interface Neighbour {
  readonly concept: number;
  readonly strength: number;
}

/** The neighbours of every concept that has one, in the order of `links`. */
export function neighboursOf(
  links: readonly (Link & { readonly strength: number })[],
): Map<number, Neighbour[]> {
  const found = new Map<number, Neighbour[]>();
  const add = (of: number, concept: number, strength: number) => {
    const own = found.get(of);
    if (own) own.push({ concept, strength });
    else found.set(of, [{ concept, strength }]);
  };
  for (const { a, b, strength } of links) {
    add(a, b, strength);
    add(b, a, strength);
  }
  return found;
}

/** Strongest first, ties by index. */
export function byStrength(p: Neighbour, q: Neighbour): number {
  return q.strength - p.strength || p.concept - q.concept;
}
