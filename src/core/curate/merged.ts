// The concept that two are merged into.

import type { PlacedConcept } from '../dataset/dataset.ts';

/** The concept `to` with the names of `from`, and with its properties where `to` has none. */
export function mergedConcept(
  to: PlacedConcept,
  from: PlacedConcept,
  broader: string | null,
): PlacedConcept {
  const own = new Set([to.label, to.acronym]);
  const names = [...to.aliases, from.label, from.acronym, ...from.aliases];
  return {
    ...to,
    broader,
    acronym: to.acronym ?? from.acronym,
    aliases: [...new Set(names)].filter((name) => name !== null && !own.has(name)) as string[],
    definition: to.definition === '' ? from.definition : to.definition,
    discovered: from.discovered === null ? null : to.discovered,
    definedIn: to.definedIn ?? from.definedIn,
  };
}
