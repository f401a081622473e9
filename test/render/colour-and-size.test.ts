// Colours between two colours, and pictures no browser refuses.

import { describe, expect, it } from 'vitest';
import { mix, parseColour } from '../../src/render/colour.ts';
import { MAX_SIDE, scaleSize } from '../../src/render/picture.ts';

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

describe('the size of a picture', () => {
  it('is the size on the screen times the scale', () => {
    expect(scaleSize(800, 600, 3)).toMatchObject({
      width: 2400,
      height: 1800,
      scale: 3,
      isReduced: false,
    });
  });

  it('is reduced, and says so, where a side would pass what browsers can draw', () => {
    const size = scaleSize(8000, 1000, 4);
    expect(size.width).toBe(MAX_SIDE);
    expect(size.height).toBe(MAX_SIDE / 8);
    expect(size.isReduced).toBe(true);
  });
});
