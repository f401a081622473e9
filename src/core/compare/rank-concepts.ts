// The concepts of a part of two corpora, the most characteristic first.

import { partOf, PARTS } from './parts.ts';
import type { Comparison } from './parts.ts';

/**
 * Ids of the concepts in a part: those in one corpus only by papers, most first; those in both by the difference
 * of their shares of the papers, greatest first. Ties by id.
 */
export function rankConcepts(
  { counts, papers }: Comparison,
  part: (typeof PARTS)[number],
): string[] {
  const share = (n: number, of: number) => (of === 0 ? 0 : n / of);
  const weight = ([a, b]: readonly [number, number]) =>
    part === 'both' ? Math.abs(share(a, papers[0]) - share(b, papers[1])) : a + b;
  // Weights are computed once each, not at every comparison: there are tens of thousands.
  return Object.keys(counts)
    .filter((id) => PARTS[partOf(counts[id]!)] === part)
    .map((id) => ({ id, weight: weight(counts[id]!) }))
    .sort((p, q) => q.weight - p.weight || (p.id < q.id ? -1 : 1))
    .map(({ id }) => id);
}
