// Colours between two colours.

import { describe, expect, it } from 'vitest';
import { mix, parseColour } from '../../src/figure/colour.ts';

describe('mix', () => {
  it('is the one colour at 0, the other at 1, and between them between', () => {
    expect(parseColour(mix('#102030', '#ffffff', 0))).toEqual(parseColour('#102030'));
    expect(parseColour(mix('#102030', '#ffffff', 1))).toEqual(parseColour('#ffffff'));
    const half = Object.values(
      parseColour(mix('#000000', '#ffffff', 0.5)) as unknown as Record<string, number>,
    );
    for (const part of half) expect(Math.abs(part - 127.5)).toBeLessThanOrEqual(1);
  });
});
