// The concept that two are merged into.

import { withNames } from '../concepts/with-names.ts';
import type { PlacedConcept } from '../dataset/dataset.ts';

/** The concept `to` with the names of `from`, and with its properties where `to` has none. */
export function mergedConcept(
  to: PlacedConcept,
  from: PlacedConcept,
  broader: string | null,
): PlacedConcept {
  const merged = {
    ...to,
    broader,
    acronym: to.acronym ?? from.acronym,
    definition: to.definition === '' ? from.definition : to.definition,
    discovered: from.discovered === null ? null : to.discovered,
    definedIn: to.definedIn ?? from.definedIn,
  };
  return withNames(merged, [from.label, from.acronym, ...from.aliases]);
}
