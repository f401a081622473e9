// The colours of names: what has stepped back is still read where the reader asks for contrast.

import { describe, expect, it } from 'vitest';
import { captionInk, labelInk } from '../../src/figure/paint-names.ts';
import { parseColour } from '../../src/figure/colour.ts';
import { CONTRAST, CONTRAST_DARK, LIGHT } from '../../src/scene/palette.ts';

function luminance(colour: string): number {
  const [r, g, b] = parseColour(colour).map((v) => {
    const c = v / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((p, q) => p - q) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe('names that have stepped back', () => {
  it.each([CONTRAST, CONTRAST_DARK])('keep 4.5 to 1 where contrast is asked for', (palette) => {
    const inks = [labelInk(palette, 1), ...palette.hues.map((_, i) => captionInk(palette, i, 1))];
    for (const ink of inks) expect(contrast(ink, palette.ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([CONTRAST, CONTRAST_DARK, LIGHT])('are fainter than those in front', (palette) => {
    const at = (stepped: number) => contrast(labelInk(palette, stepped), palette.ground);
    expect(at(1)).toBeLessThan(at(0) * 0.6);
  });
});
