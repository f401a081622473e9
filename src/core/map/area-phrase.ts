// How a concept is worded in the name of an area.

import type { Concept } from '../concepts/concept.ts';

/** Longest label that is written out, in characters, in a name of two parts and of one; longer ones give way to their acronym. */
const LONGEST_OF_TWO = 24;
export const LONGEST_ALONE = 30;

/** The label, or the acronym where the label is long; in the plural where there are many of a thing. */
export function phraseOf(
  { label, acronym }: Pick<Concept, 'label' | 'acronym'>,
  longest = LONGEST_OF_TWO,
): string {
  // Acronyms of two letters are not understood by themselves.
  if (label.length > longest && acronym !== null && acronym.length > 2) return acronym;
  if (label.endsWith(' minimum')) return label.replace(/um$/, 'a');
  return COUNTABLE.test(label) ? `${label}s` : label;
}

/** Head nouns that are put in the plural in the name of an area. */
const COUNTABLE =
  / (?:model|network|transformer|autoencoder|attack|example|equation|algorithm|optimizer|method|problem|law|bound|limit|system|vehicle|manipulator|robot|net|graph)$/;

/** Capitalised, unless the first word has a spelling of its own, as “muP”. */
export function capitalised(name: string): string {
  const [word = ''] = name.split(/[\s-]/);
  const isPlain = word === word.toLowerCase() && word.length > 1;
  return isPlain ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
