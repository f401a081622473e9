// Between the sheet and the window.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fitView,
  MAX_ZOOM,
  nearestZoom,
  NO_INSETS,
  nudge,
  project,
  trimmed,
  unproject,
  viewOfPart,
  zoomAt,
} from '../../src/figure/projection.ts';

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

describe('nearestZoom', () => {
  const apart = (...xs: number[]) => xs.map((x) => ({ x, y: x % 2 }));

  it('tells the closest two apart', () => {
    const zoom = nearestZoom(apart(0, 300, 112, 100, 200), 0.5);
    expect(zoom * 12).toBeGreaterThan(30);
    expect(zoom).toBeLessThan(nearestZoom(apart(0, 300, 104, 100, 200), 0.5));
  });

  it('is nearer than the whole map, and no nearer than the nearest', () => {
    expect(nearestZoom(apart(0, 900), 1)).toBeGreaterThan(1);
    expect(nearestZoom(apart(7), 1)).toBeGreaterThan(1);
    expect(nearestZoom(apart(0, 0), 1)).toBe(MAX_ZOOM);
  });
});

describe('nudge', () => {
  const clear = { left: 0, top: 0, right: 100, bottom: 100 };
  const across = (left: number, right: number) =>
    nudge({ left, right, top: 20, bottom: 50 }, clear).x;

  it('moves what is cut into the clear part, and leaves alone what lies in it', () => {
    expect([across(20, 50), across(-10, 50), across(50, 110)]).toEqual([0, 18, -18]);
  });

  it('cuts nothing at the other side for it, and does not go far', () => {
    expect([across(-10, 88), across(-10, 95), across(5, 110)]).toEqual([4, 0, 0]);
    expect(across(-300, -250)).toBe(0);
  });
});

describe('trimmed', () => {
  const window = { zoom: 1, panX: 10, panY: 20, width: 400, height: 800 };

  it('takes the empty ground off a view, and moves nothing', () => {
    const view = trimmed(window, { left: 0, top: 30, right: 400, bottom: 300 });
    expect([view.width, view.height]).toEqual([400, 318 - 12]);
    expect(project(view, { x: 50, y: 50 })).toEqual({ x: 60, y: 70 - 12 });
  });

  it('leaves a view that the map fills, or that shows nothing, as it is', () => {
    expect(trimmed(window, { left: -50, top: -50, right: 500, bottom: 900 })).toEqual(window);
    expect(trimmed(window, { left: 900, top: 0, right: 950, bottom: 900 })).toBe(window);
  });
});

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

describe('viewOfPart', () => {
  const size = { width: 800, height: 600 };
  const boxOf = (left: number, top: number, right: number, bottom: number) => (zoom: number) => ({
    left: left * zoom,
    top: top * zoom,
    right: right * zoom,
    bottom: bottom * zoom,
  });
  const all = boxOf(0, 0, 2000, 1500);

  it('shows a part at the edge of the map with no ground beyond that edge', () => {
    const shown = viewOfPart(size, NO_INSETS, boxOf(0, 0, 60, 40), all, 1);
    expect(shown.zoom).toBe(1);
    const corner = project(shown, { x: 0, y: 0 });
    expect(corner.x).toBeLessThan(30);
    expect(corner.y).toBeLessThan(30);
    expect(corner.x).toBeGreaterThan(0);
  });

  it('is filled by a part with far neighbours, all of which it shows', () => {
    const shown = viewOfPart(size, NO_INSETS, boxOf(100, 100, 1300, 500), all, 1);
    const [from, to] = [project(shown, { x: 100, y: 100 }), project(shown, { x: 1300, y: 500 })];
    expect(from.x).toBeGreaterThan(0);
    expect(to.x).toBeLessThan(800);
    expect(to.x - from.x).toBeGreaterThan(700);
    expect(project(shown, { x: 0, y: 0 }).y).toBeLessThan(30);
  });

  it('has a map that is smaller than the window in the middle', () => {
    const shown = viewOfPart(size, NO_INSETS, boxOf(0, 0, 10, 10), boxOf(0, 0, 400, 300), 1);
    expect(project(shown, { x: 200, y: 150 })).toEqual({ x: 400, y: 300 });
  });

  it('has a part in the middle of the map in its middle', () => {
    const shown = viewOfPart(size, NO_INSETS, boxOf(900, 700, 1100, 800), all, 1);
    expect(project(shown, { x: 1000, y: 750 })).toEqual({ x: 400, y: 300 });
  });
});
