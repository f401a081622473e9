// The palettes: every hue can be told from the ground and from every other hue.

import { describe, expect, it } from 'vitest';
import { seenAs } from '../../src/figure/colour-vision.ts';
import { CONTRAST, CONTRAST_DARK, DARK, hueOf, LIGHT, shadeOf } from '../../src/scene/palette.ts';

type Triple = readonly [number, number, number];

/** Linear light of `#RRGGBB`. */
function linear(color: string): Triple {
  const channel = (at: number) => {
    const c = parseInt(color.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Contrast ratio of WCAG 2, 1 to 21. */
function contrast(p: string, q: string): number {
  const light = [p, q].map((color) => {
    const [r, g, b] = linear(color);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  });
  return Math.max(...light) / Math.min(...light);
}

/** B. Ottosson, A perceptual color space for image processing, 2020: Oklab. */
function oklab(color: string): Triple {
  const [r, g, b] = linear(color);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function difference(p: string, q: string): number {
  const [a, b] = [oklab(p), oklab(q)];
  return Math.hypot(...a.map((v, i) => v - b[i]!));
}

/** About one and a half times what an eye just notices between two patches side by side. */
const NOTICEABLE = 0.03;

/** Ways of seeing under which areas must keep apart by hue alone; without colour their names do it. */
const CONES = ['protan', 'deutan', 'tritan'] as const;

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
  ['high contrast', CONTRAST],
  ['dark high contrast', CONTRAST_DARK],
])('the %s palette to eyes without one kind of cone', (_, { hues }) => {
  it.each(CONES)('tells every two hues apart: %s', (vision) => {
    hues.forEach((p, i) => {
      for (const q of hues.slice(i + 1))
        expect(difference(seenAs(vision, p), seenAs(vision, q)), `${p} and ${q}`).toBeGreaterThan(
          NOTICEABLE,
        );
    });
  });
});

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
  ['high contrast', CONTRAST],
])('the %s palette past its last hue', (_, palette) => {
  const hues = palette.hues.map((_, i) => hueOf(palette, i));

  it('tells a thirteenth area from the twelve, whatever cones an eye has', () => {
    const next = hueOf(palette, palette.hues.length);
    for (const vision of CONES)
      for (const hue of hues)
        expect(
          difference(seenAs(vision, next), seenAs(vision, hue)),
          `${next} and ${hue}`,
        ).toBeGreaterThan(NOTICEABLE);
  });

  it('tells the areas of one hue apart by how light they are', () => {
    for (let i = 0; i < hues.length; i++) {
      const again = [0, 1, 2].map((lap) => hueOf(palette, i + lap * hues.length));
      expect(difference(again[0]!, again[1]!)).toBeGreaterThan(NOTICEABLE);
      expect(difference(again[1]!, again[2]!)).toBeGreaterThan(NOTICEABLE);
    }
  });
});

describe('the measures', () => {
  it('know black, white and the well-known grey of least contrast', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21);
    expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
    expect(difference('#000000', '#FFFFFF')).toBeCloseTo(1, 3);
    expect(difference('#123456', '#123456')).toBe(0);
  });
});

describe.each([LIGHT, DARK])('the $name palette', (palette) => {
  it.each(palette.hues)('shows %s against the ground', (hue) => {
    expect(contrast(hue, palette.ground)).toBeGreaterThanOrEqual(3);
  });

  it('tells every two hues apart', () => {
    palette.hues.forEach((p, i) => {
      for (const q of palette.hues.slice(i + 1))
        expect(difference(p, q), `${p} and ${q}`).toBeGreaterThan(NOTICEABLE);
    });
  });

  it('has no hue that is taken for the accent', () => {
    for (const hue of palette.hues)
      expect(difference(hue, palette.accent), hue).toBeGreaterThan(NOTICEABLE);
  });

  it('has ink, quiet ink and accent that can be read', () => {
    for (const color of [palette.ink, palette.quietInk, palette.accent])
      expect(contrast(color, palette.ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('gives areas their hues in turn, and no area the mixed colour', () => {
    const { hues, mixed } = palette;
    expect([0, 1].map((n) => hueOf(palette, n))).toEqual([hues[0], hues[1]]);
    expect(hueOf(palette, hues.length)).not.toBe(hues[0]);
    expect(hueOf(palette, null)).toBe(mixed);
  });
});

describe.each([CONTRAST, CONTRAST_DARK])('the $name palette of high contrast', (palette) => {
  it('has no ink that WCAG would not pass at its strictest, and no hue that text could not have', () => {
    for (const ink of [palette.ink, palette.quietInk, palette.accent])
      expect(contrast(ink, palette.ground)).toBeGreaterThanOrEqual(7);
    for (const hue of palette.hues)
      expect(contrast(hue, palette.ground), hue).toBeGreaterThanOrEqual(4.5);
  });

  it('tells every two hues apart, as many as the others have', () => {
    const { hues } = palette;
    expect(hues).toHaveLength(LIGHT.hues.length);
    hues.forEach((p, i) => {
      for (const q of hues.slice(i + 1))
        expect(difference(p, q), `${p} and ${q}`).toBeGreaterThan(NOTICEABLE);
    });
  });
});

describe.each([
  ['light', LIGHT, 3],
  ['dark', DARK, 3],
  ['high contrast', CONTRAST, 4.5],
  ['dark high contrast', CONTRAST_DARK, 4.5],
] as const)('the scale of the %s palette', (_, palette, least) => {
  const { scale, ground, mixed } = palette;
  const steps = (colours: readonly string[]) =>
    colours.slice(1).map((colour, i) => difference(colours[i]!, colour));

  it('can be told from the ground at every place, and from what has no value', () => {
    for (let share = 0; share <= 1; share += 0.05) {
      expect(contrast(shadeOf(scale, share), ground)).toBeGreaterThanOrEqual(least - 0.03);
      expect(difference(shadeOf(scale, share), mixed)).toBeGreaterThan(NOTICEABLE);
    }
  });

  it('goes in steps that look alike, always the lighter way', () => {
    const even = steps(scale);
    expect(Math.max(...even) / Math.min(...even)).toBeLessThan(1.35);
    const lights = scale.map((colour) => oklab(colour)[0]);
    expect(lights).toEqual(lights.toSorted((a, b) => a - b));
  });

  it.each([...CONES, 'grey'] as const)('goes one way and as far, seen as %s', (vision) => {
    const seen = scale.map((colour) => seenAs(vision, colour));
    const lights = seen.map((colour) => oklab(colour)[0]);
    expect(lights).toEqual(lights.toSorted((a, b) => a - b));
    expect(difference(seen[0]!, seen.at(-1)!)).toBeGreaterThan(8 * NOTICEABLE);
  });

  it('begins and ends with its ends', () => {
    const ends = [shadeOf(scale, 0), shadeOf(scale, 1)].map((each) => each.toUpperCase());
    expect(ends).toEqual([scale[0], scale.at(-1)]);
  });
});

describe.each([
  ['light', LIGHT, 3],
  ['dark', DARK, 3],
  ['high contrast', CONTRAST, 4.5],
  ['dark high contrast', CONTRAST_DARK, 4.5],
] as const)('the two directions of the %s palette', (_, { diverging, ground, mixed }, least) => {
  const middle = (diverging.length - 1) / 2;

  it('can be told from the ground and from what has no value', () => {
    for (let share = 0; share <= 1; share += 0.05) {
      expect(contrast(shadeOf(diverging, share), ground)).toBeGreaterThanOrEqual(least - 0.03);
      expect(difference(shadeOf(diverging, share), mixed)).toBeGreaterThan(NOTICEABLE);
    }
  });

  it.each(CONES)('are told apart, and each step by step from the middle, seen as %s', (vision) => {
    const seen = diverging.map((colour) => seenAs(vision, colour));
    for (let i = 0; i < middle; i++) {
      const [low, high] = [seen[i]!, seen[diverging.length - 1 - i]!];
      expect(difference(low, high)).toBeGreaterThan(NOTICEABLE);
      expect(difference(low, seen[middle]!)).toBeGreaterThan(NOTICEABLE);
      expect(difference(high, seen[middle]!)).toBeGreaterThan(NOTICEABLE);
    }
  });

  it('leave the middle both the lighter way or both the darker way', () => {
    const lights = diverging.map((colour) => oklab(colour)[0]);
    const out = (from: readonly number[]) => from.slice(1).map((l, i) => Math.sign(l - from[i]!));
    const ways = [...out(lights.slice(middle)), ...out(lights.slice(0, middle + 1).reverse())];
    expect(new Set(ways).size).toBe(1);
  });
});

describe('the two palettes', () => {
  it('have as many hues, so that an area is the same in both', () => {
    expect(DARK.hues).toHaveLength(LIGHT.hues.length);
    expect(LIGHT.hues.length).toBeGreaterThanOrEqual(12);
  });
});
