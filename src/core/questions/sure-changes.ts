// Which changes of share are findings, by the same test as the list of what rises and falls.

import { log2 } from '../elementary.ts';
import { falseDiscoveryRates, fisherExact } from './proportions.ts';
import { FALSE_DISCOVERIES, LEAST_PAPERS, LEAST_RATIO } from './rising.ts';
import type { ShareChanges } from './paper-years.ts';

/**
 * 1 for each concept whose shares differ by {@link LEAST_RATIO} or more, and by more than chance at
 * {@link FALSE_DISCOVERIES}.
 * @param concepts indices of those that are tested together; those with too few papers are left out
 */
export function sureChanges(changes: ShareChanges, concepts: readonly number[]): Uint8Array {
  const { papersEarly, papersLate, ofEarly, ofLate, change } = changes;
  const tested = concepts.filter((i) => papersEarly[i]! + papersLate[i]! >= LEAST_PAPERS);
  const rates = falseDiscoveryRates(
    tested.map((i) =>
      fisherExact({ papers: papersEarly[i]!, of: ofEarly }, { papers: papersLate[i]!, of: ofLate }),
    ),
  );
  const sure = new Uint8Array(change.length);
  tested.forEach((i, n) => {
    const isLarge = Math.abs(change[i]!) >= log2(LEAST_RATIO);
    if (isLarge && rates[n]! <= FALSE_DISCOVERIES) sure[i] = 1;
  });
  return sure;
}
