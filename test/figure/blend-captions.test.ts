// Captions on their way from one choice of them to another.

import { describe, expect, it } from 'vitest';
import { blendCaptions } from '../../src/figure/blend-captions.ts';
import type { PlacedCaption } from '../../src/figure/place-captions.ts';

const caption = (text: string, hue: number, strength = 1): PlacedCaption => ({
  lines: [text],
  hue,
  size: 14,
  strength,
  box: { left: 0, top: 0, right: 10, bottom: 10 },
});
const [stays, goes, comes] = [caption('stays', 0), caption('goes', 1), caption('comes', 2)];

const strengths = (captions: readonly PlacedCaption[]) =>
  captions.map(({ lines, strength }) => [lines[0], strength]);

describe('blendCaptions', () => {
  it('lets what goes fade while what comes grows, and leaves the others', () => {
    const blended = blendCaptions([stays, goes], [stays, comes], 0.25);
    expect(strengths(blended)).toEqual([
      ['goes', 0.75],
      ['stays', 1],
      ['comes', 0.25],
    ]);
  });

  it('goes on from where it was when the way is changed', () => {
    const half = blendCaptions([stays, goes], [stays], 0.5);
    expect(strengths(blendCaptions(half, [stays, goes], 0.5))).toEqual([
      ['stays', 1],
      ['goes', 0.75],
    ]);
  });
});
