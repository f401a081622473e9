// The additions of a vocabulary over another: a worker that has the smaller one is sent only these, and the
// tables it has made of the smaller one can be extended.

import type { Concept } from '../../src/core/concepts/concept.ts';
import type { Surface, Vocabulary } from '../../src/core/concepts/vocabulary.ts';

/** Concepts and surfaces added to a vocabulary. */
export interface VocabularyDelta {
  readonly concepts: readonly Concept[];
  readonly surfaces: readonly Surface[];
}

/** The additions of the larger vocabulary; null where it does not extend the smaller one. */
export function vocabularyDelta(smaller: Vocabulary, larger: Vocabulary): VocabularyDelta | null {
  const known = new Set(smaller.concepts);
  const concepts = larger.concepts.filter((concept) => !known.has(concept));
  const extendsSmaller =
    larger.stopWords === smaller.stopWords &&
    larger.concepts.length === smaller.concepts.length + concepts.length &&
    smaller.surfaces.every((surface, i) => larger.surfaces[i] === surface);
  return extendsSmaller
    ? { concepts, surfaces: larger.surfaces.slice(smaller.surfaces.length) }
    : null;
}

/** The larger vocabulary, from the smaller one and its {@link vocabularyDelta}. */
export function applyDelta(
  smaller: Vocabulary,
  { concepts, surfaces }: VocabularyDelta,
): Vocabulary {
  return {
    ...smaller,
    concepts: [...smaller.concepts, ...concepts].sort((a, b) => (a.id < b.id ? -1 : 1)),
    surfaces: [...smaller.surfaces, ...surfaces],
  };
}
