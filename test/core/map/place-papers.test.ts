// Papers on the map: in the middle of what they are about, apart as far as rounds allow.

import { describe, expect, it } from 'vitest';
import { placePapers, roundsFor } from '../../../src/core/map/place-papers.ts';
import { postingsOf } from '../../postings.ts';

describe('the rounds in which papers are parted', () => {
  it('are 40 for papers that have room, and fewer for a crowd', () => {
    expect([404, 4000, 12_500].map(roundsFor)).toEqual([40, 40, 40]);
    expect([20_000, 40_000, 1_000_000].map(roundsFor)).toEqual([25, 12, 12]);
    expect(roundsFor(0)).toBe(40);
  });
});

it('parts papers of one concept, and leaves them beside it', () => {
  const papers = 30;
  const postings = postingsOf(Array.from({ length: papers }, () => [0]));
  const { x, y } = placePapers(postings, [{ x: 100, y: 50, papers }], 1);
  for (let row = 0; row < papers; row++) {
    expect(Math.hypot(x[row]! - 100, y[row]! - 50)).toBeLessThan(80);
    for (let other = 0; other < row; other++) {
      const apart = Math.max(Math.abs(x[row]! - x[other]!), Math.abs(y[row]! - y[other]!));
      expect(apart).toBeGreaterThan(11);
    }
  }
});
