// How a concept is worded in the name of an area.

import type { Concept } from '../concepts/concept.ts';

/** Longest label that is written out, in characters; longer ones give way to their acronym. */
const LONGEST = 30;

/** The label, or the acronym where the label is long; in the plural where there are many of a thing. */
export function phraseOf({ label, acronym }: Named): string {
  // Acronyms of two letters are not understood by themselves.
  if (label.length > LONGEST && acronym !== null && acronym.length > 2) return acronym;
  return writtenOut({ label });
}

/** The label, in the plural where there are many of a thing. */
export function writtenOut({ label }: Pick<Named, 'label'>): string {
  if (label.endsWith(' minimum')) return label.replace(/um$/, 'a');
  if (!COUNTABLE.test(label)) return label;
  if (/[^aeiou]y$/.test(label)) return label.replace(/y$/, 'ies');
  return label.endsWith('s') ? `${label}es` : `${label}s`;
}

type Named = Pick<Concept, 'label' | 'acronym'>;

/** Head nouns that are put in the plural in the name of an area. */
const COUNTABLE =
  / (?:agent|algorithm|array|attack|autoencoder|bandit|bound|camera|circuit|class|cloud|code|device|disease|disorder|distribution|embedding|equation|example|function|game|graph|gripper|kernel|law|limit|manipulator|method|model|net|network|operator|optimizer|policy|polynomial|problem|process|processor|protocol|rate|robot|sensor|system|transformer|tree|unit|vehicle)$/;

/** Capitalised, unless the first word has a spelling of its own, as “muP”. */
export function capitalised(name: string): string {
  const [word = ''] = name.split(/[\s-]/);
  const isPlain = word === word.toLowerCase() && word.length > 1;
  return isPlain ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
