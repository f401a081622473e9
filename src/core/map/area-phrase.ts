// How a concept is worded in the name of an area.

import type { Concept } from '../concepts/concept.ts';

/** Letters of a label from which on its acronym stands for it: beside another name, and alone. */
const LONGEST_OF_TWO = 24;
export const LONGEST_ALONE = 30;

/** The label, or the acronym where the label is long; in the plural where there are many of a thing. */
export function phraseOf(
  { label, acronym }: Pick<Concept, 'label' | 'acronym'>,
  longest = LONGEST_OF_TWO,
): string {
  // Two letters are a riddle, not a name.
  if (label.length > longest && acronym !== null && acronym.length > 2) return acronym;
  if (label.endsWith(' minimum')) return label.replace(/um$/, 'a');
  return COUNTABLE.test(label) ? `${label}s` : label;
}

/** Heads of a name that a shelf carries in the plural. */
const COUNTABLE =
  / (?:model|network|transformer|autoencoder|attack|example|equation|algorithm|optimizer|method|problem|law|bound|limit|system|vehicle|manipulator|robot|net|graph)$/;

/** With a capital, unless its first word has letters of its own kind, as “muP”. */
export function capitalised(name: string): string {
  const [word = ''] = name.split(/[\s-]/);
  const isPlain = word === word.toLowerCase() && word.length > 1;
  return isPlain ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
