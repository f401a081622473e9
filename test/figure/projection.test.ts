// Between the sheet and the window.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitView, NO_INSETS, project, unproject, zoomAt } from '../../src/figure/projection.ts';

const view = fc.record({
  zoom: fc.double({ min: 0.05, max: 8, noNaN: true }),
  panX: fc.integer({ min: -2000, max: 2000 }),
  panY: fc.integer({ min: -2000, max: 2000 }),
  width: fc.constant(800),
  height: fc.constant(600),
});
const point = fc.record({
  x: fc.integer({ min: -1000, max: 1000 }),
  y: fc.integer({ min: -1000, max: 1000 }),
});
const check = { seed: 1, numRuns: 200 };

describe('projection', () => {
  it('comes back to where it started', () => {
    fc.assert(
      fc.property(view, point, (v, p) => {
        const back = unproject(v, project(v, p));
        expect(back.x).toBeCloseTo(p.x, 6);
        expect(back.y).toBeCloseTo(p.y, 6);
      }),
      check,
    );
  });

  it('zooms around the point that is to stay still', () => {
    fc.assert(
      fc.property(view, point, fc.double({ min: 0.05, max: 8, noNaN: true }), (v, still, zoom) => {
        const under = unproject(v, still);
        const after = project(zoomAt(v, zoom, still), under);
        expect(after.x).toBeCloseTo(still.x, 5);
        expect(after.y).toBeCloseTo(still.y, 5);
      }),
      check,
    );
  });

  it('fits all that is drawn into what the panels leave free', () => {
    const extentAt = (zoom: number) => ({
      left: -400 * zoom - 60,
      right: 400 * zoom + 60,
      top: -300 * zoom,
      bottom: 300 * zoom,
    });
    const insets = { ...NO_INSETS, bottom: 200 };
    const fitted = fitView({ width: 800, height: 700 }, insets, extentAt);
    const box = extentAt(fitted.zoom);
    expect(box.left + fitted.panX).toBeGreaterThanOrEqual(0);
    expect(box.right + fitted.panX).toBeLessThanOrEqual(800);
    expect(box.top + fitted.panY).toBeGreaterThanOrEqual(0);
    expect(box.bottom + fitted.panY).toBeLessThanOrEqual(500);
  });
});
