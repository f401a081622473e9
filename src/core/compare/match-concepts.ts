// Which concepts of two corpora are the same: by id, else by name. A name that several concepts have identifies
// none.

import { foldText } from '../text/fold.ts';
import type { Concept } from '../concepts/concept.ts';

type Named = Pick<Concept, 'id' | 'label' | 'aliases'>;

/** For each concept of `b` that is also in `a`, its id there; each of `a` at most once. */
export function matchConcepts(a: readonly Named[], b: readonly Named[]): Map<string, string> {
  const known = new Set(a.map(({ id }) => id));
  const pairs = new Map(b.flatMap(({ id }) => (known.has(id) ? [[id, id] as const] : [])));
  const taken = new Set(pairs.values());
  // The most reliable first: label to label, then a label among the other's aliases, either way.
  for (const [namesOfA, namesOfB] of [
    [labelOf, labelOf],
    [aliasesOf, labelOf],
    [labelOf, aliasesOf],
  ] as const) {
    const byName = holders(
      a.filter(({ id }) => !taken.has(id)),
      namesOfA,
    );
    for (const concept of b) {
      if (pairs.has(concept.id)) continue;
      const found = new Set(namesOfB(concept).flatMap((name) => byName.get(name) ?? []));
      const [other] = found;
      if (other === undefined || found.size > 1 || taken.has(other)) continue;
      pairs.set(concept.id, other);
      taken.add(other);
    }
  }
  return pairs;
}

function labelOf({ label }: Named): string[] {
  return [foldText(label)];
}

/** Least letters of an alias: shorter ones are initials of many things. */
const LEAST_LETTERS = 4;

function aliasesOf({ aliases }: Named): string[] {
  return aliases.map(foldText).filter((name) => name.length >= LEAST_LETTERS);
}

/** Folded name → the concept that has it; names of several are left out. */
function holders(
  concepts: readonly Named[],
  namesOf: (concept: Named) => string[],
): Map<string, string> {
  const found = new Map<string, string | null>();
  for (const concept of concepts)
    for (const name of new Set(namesOf(concept)))
      found.set(name, found.has(name) ? null : concept.id);
  return new Map([...found].filter((entry): entry is [string, string] => entry[1] !== null));
}
