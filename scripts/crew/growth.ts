// What a vocabulary has more than another: to a thread that knows the smaller one, only that is told, and
// what the thread has made of the smaller one can be gone on from.

import type { Concept } from '../../src/core/concepts/concept.ts';
import type { Surface, Vocabulary } from '../../src/core/concepts/vocabulary.ts';

/** Concepts and surfaces that came to a vocabulary. */
export interface Growth {
  readonly concepts: readonly Concept[];
  readonly surfaces: readonly Surface[];
}

/** What the larger vocabulary has beyond the smaller one; null where it is not that one and more. */
export function growthOf(smaller: Vocabulary, larger: Vocabulary): Growth | null {
  const known = new Set(smaller.concepts);
  const concepts = larger.concepts.filter((concept) => !known.has(concept));
  const isMore =
    larger.stopWords === smaller.stopWords &&
    larger.concepts.length === smaller.concepts.length + concepts.length &&
    smaller.surfaces.every((surface, i) => larger.surfaces[i] === surface);
  return isMore ? { concepts, surfaces: larger.surfaces.slice(smaller.surfaces.length) } : null;
}

/** The larger vocabulary, of the smaller one and what {@link growthOf} told. */
export function grown(smaller: Vocabulary, { concepts, surfaces }: Growth): Vocabulary {
  return {
    ...smaller,
    concepts: [...smaller.concepts, ...concepts].sort((a, b) => (a.id < b.id ? -1 : 1)),
    surfaces: [...smaller.surfaces, ...surfaces],
  };
}
