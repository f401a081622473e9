// mm, inches, points and dots.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CANVAS_SIDE,
  PRESETS,
  inUnit,
  pixelsOf,
  refusePixels,
  refuseSize,
  toPoints,
} from '../../src/figure/size.ts';
import type { SheetSize, Unit } from '../../src/figure/size.ts';

const sheet = (width: number, height: number, unit: Unit, dpi = 300): SheetSize => ({
  width,
  height,
  unit,
  dpi,
});

describe('a length', () => {
  it('is the same in mm, inches and dots', () => {
    expect(toPoints(25.4, 'mm', 300)).toBeCloseTo(72);
    expect(toPoints(1, 'in', 300)).toBe(72);
    expect(toPoints(300, 'px', 300)).toBe(72);
  });

  it('comes back from another unit as it was, up to rounding', () => {
    const units = fc.constantFrom<Unit>('mm', 'in', 'px');
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 2000 }), units, (mm, unit) => {
        const back = inUnit(inUnit(sheet(mm, mm, 'mm'), unit), 'mm');
        expect(Math.abs(back.width - mm)).toBeLessThan(0.3);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('the pixels of a sheet', () => {
  it('are its inches times the dots', () => {
    expect(pixelsOf(144, 72, 600)).toMatchObject({ width: 1200, height: 600 });
  });

  it('are all there or refused, never fewer', () => {
    const poster = sheet(1189, 841, 'mm', 1200);
    expect(refusePixels(poster, 'PNG', true)).toBeNull();
    expect(refusePixels(poster, 'JPEG', false)).toMatch(
      /^56173 × 39732 px are more than a browser paints as JPEG, 16000 a side\. .*SVG/,
    );
    expect(refusePixels(sheet(5000, 5000, 'mm', 1200), 'PNG', true)).toMatch(
      /programs open\. .*SVG/,
    );
    expect(refusePixels(sheet(CANVAS_SIDE, 200, 'px'), 'WebP', false)).toBeNull();
  });

  it('are rounded once', () => {
    const points = toPoints(930.4, 'px', 96);
    expect(pixelsOf(points, points, 192).height).toBe(1861);
  });
});

describe('a size', () => {
  it('of every preset will do', () => {
    expect(PRESETS.map(({ size }) => refuseSize(size))).toEqual(PRESETS.map(() => null));
  });

  it('is refused with a remedy where it is a slip of the hand', () => {
    expect(refuseSize(sheet(85, 5, 'mm'))).toMatch(/20 mm/);
    expect(refuseSize(sheet(NaN, 50, 'mm'))).toMatch(/20 mm/);
    expect(refuseSize(sheet(85, 85, 'mm', 20))).toMatch(/72 to 1200/);
  });
});
