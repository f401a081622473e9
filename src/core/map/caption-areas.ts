// Areas with their names → where the caption of each stands.

import type { Cluster } from '../dataset/dataset.ts';
import type { Areas } from './areas.ts';
import type { Positions } from './layout.ts';

/**
 * Puts the caption of each area at the mean of its members' positions, weighted by the square of their
 * papers, so that the concepts visible on the map decide.
 * @param counts papers of each concept
 */
export function captionAreas(
  { cluster, labels }: Areas,
  counts: ArrayLike<number>,
  { x, y }: Positions,
): Cluster[] {
  return labels.map((label, c) => {
    const members = [...cluster.keys()].filter((i) => cluster[i] === c);
    const weight = members.reduce((sum, i) => sum + counts[i]! * counts[i]!, 0);
    const mean = (of: Float64Array) =>
      weight === 0
        ? 0
        : members.reduce((sum, i) => sum + of[i]! * counts[i]! * counts[i]!, 0) / weight;
    return { label, size: members.length, x: Math.round(mean(x)) + 0, y: Math.round(mean(y)) + 0 };
  });
}
