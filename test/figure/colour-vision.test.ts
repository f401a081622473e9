// Seeing without one kind of cone.

import { describe, expect, it } from 'vitest';
import { VISIONS, seenAs } from '../../src/figure/colour-vision.ts';
import type { Vision } from '../../src/figure/colour-vision.ts';

const ALL = Object.keys(VISIONS) as Vision[];

describe('colours seen without one kind of cone', () => {
  it.each(ALL)('leave black, white and grey what they are: %s', (vision) => {
    for (const colour of ['#000000', '#808080', '#ffffff'])
      expect(seenAs(vision, colour)).toBe(colour);
  });

  it('are like for red and green without long or middle cones, and stay apart without short', () => {
    const gap = (vision: Vision) => {
      const [p, q] = ['#b04000', '#707000'].map((colour) => seenAs(vision, colour));
      return Math.abs(parseInt(p!.slice(1, 3), 16) - parseInt(q!.slice(1, 3), 16));
    };
    expect(gap('tritan')).toBeGreaterThan(gap('deutan'));
    expect(gap('tritan')).toBeGreaterThan(gap('protan'));
  });

  it('are one channel three times where there is no colour', () => {
    const [, r, g, b] = /^#(..)(..)(..)$/.exec(seenAs('grey', '#3c71be'))!;
    expect([g, b]).toEqual([r, r]);
  });
});
