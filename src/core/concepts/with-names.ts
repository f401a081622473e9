// Further names for a concept.

import type { Concept } from './concept.ts';

/** A concept with further aliases, each name once; its label and its acronym are no aliases. Nulls are left out. */
export function withNames<T extends Pick<Concept, 'label' | 'acronym' | 'aliases'>>(
  concept: T,
  names: readonly (string | null)[],
): T {
  const all = new Set([...concept.aliases, ...names]);
  for (const own of [null, concept.label, concept.acronym]) all.delete(own);
  return { ...concept, aliases: [...all] as string[] };
}
