// Stability: hearts of areas stay, what stands between two does not.

import { describe, expect, it } from 'vitest';
import { countTogether } from '../../../src/core/links/co-occurrence.ts';
import { measureStability, NO_SECOND } from '../../../src/core/map/stability.ts';
import { seededRandom } from '../../../src/core/random.ts';
import { postingsOf } from '../../postings.ts';

/** Two fields of six concepts, a paper four of one; 12 is as often in papers of either, 13 alone. */
function corpus() {
  const random = seededRandom(4);
  const papers = Array.from({ length: 60 }, (_, row) => {
    const first = row % 2 === 0 ? 0 : 6;
    const own = Array.from({ length: 6 }, (_, i) => first + i).filter(() => random() < 0.7);
    return row % 6 < 2 ? [...own, 12] : row < 4 ? [...own, 13] : own;
  });
  const alone = [...papers, [14], [14]];
  const rows = postingsOf(alone);
  const cluster = Uint32Array.of(0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 1, 2);
  return { rows, together: countTogether(rows, 15), cluster };
}

describe('stability', () => {
  const found = measureStability(corpus());

  it('of the hearts of two areas is high, without a second area', () => {
    for (let i = 0; i < 12; i++) {
      expect(found.share[i]).toBeGreaterThanOrEqual(0.8);
      expect(found.second[i]).toBe(NO_SECOND);
    }
  });

  it('of what stands between is lower, and the other area is told', () => {
    expect(found.share[12]).toBeLessThan(0.8);
    expect(found.second[12]).toBe(1);
  });

  it('of a concept without links is 1: it has no area to leave', () => {
    expect([found.share[14], found.second[14]]).toEqual([1, NO_SECOND]);
  });

  it('is the same every time', () => {
    expect(measureStability(corpus())).toEqual(found);
  });
});
