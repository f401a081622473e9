// Co-occurrence counts over the whole corpus, cached by its postings: those stay the same object when only the
// areas change.

import { countInSteps } from '../core/links/co-occurrence.ts';
import { allAtOnce } from '../core/steps.ts';
import type { CoOccurrence } from '../core/links/co-occurrence.ts';
import type { Dataset } from '../core/dataset/dataset.ts';

const wholeCounts = new WeakMap<Dataset['postings'], CoOccurrence>();

/** Counts over the whole corpus; cached. */
export function countAll(dataset: Dataset): CoOccurrence {
  return wholeCounts.get(dataset.postings) ?? allAtOnce(countAllInSteps(dataset));
}

/** Counts the whole corpus in steps of a few milliseconds, and caches the result. */
export function* countAllInSteps({ postings, concepts }: Dataset): Generator<void, CoOccurrence> {
  const all = new Uint8Array(postings.offsets.length - 1).fill(1);
  const counts = yield* countInSteps(postings, concepts.length, all);
  wholeCounts.set(postings, counts);
  return counts;
}

/** Caches counts over the whole corpus that were made elsewhere, as by a worker. */
export function cacheCounts(dataset: Dataset, counts: CoOccurrence): void {
  wholeCounts.set(dataset.postings, counts);
}

/** Whether the counts over the whole corpus are cached. */
export function hasCounts(dataset: Dataset): boolean {
  return wholeCounts.has(dataset.postings);
}
