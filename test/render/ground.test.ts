// What happens to the sheet under a hand that pans, zooms and drags.

import { describe, expect, it } from 'vitest';
import { findContours, isSameGround } from '../../src/figure/contours.ts';
import { isStill, shiftOf } from '../../src/render/ground.ts';
import { wheelFactor } from '../../src/render/wheel.ts';
import type { Scene, SceneNode } from '../../src/scene/scene.ts';

const view = { zoom: 1, panX: 0, panY: 0, width: 1500, height: 900 };

describe('shiftOf', () => {
  it('is sharp where nothing has moved', () => {
    expect(shiftOf(view, view)).toSatisfy(isStill);
  });

  it('moves a painted canvas with a small pan, and stretches it with a small zoom', () => {
    const shift = shiftOf(view, { ...view, zoom: 1.25, panX: -100, panY: 20 });
    expect(shift).toEqual({ x: -100, y: 20, scale: 1.25 });
  });

  it('gives up when ground would be missing or lines too thick', () => {
    expect(shiftOf(view, { ...view, panX: 800 })).toBeNull();
    expect(shiftOf(view, { ...view, zoom: 3 })).toBeNull();
    expect(shiftOf(view, { ...view, width: 1400 })).toBeNull();
  });
});

describe('wheelFactor', () => {
  const wheel = (deltaY: number, deltaMode = 0, ctrlKey = false) =>
    wheelFactor({ deltaY, deltaMode, ctrlKey });

  it('zooms by a quarter for a notch, in px or in lines', () => {
    expect(wheel(-100)).toBeCloseTo(1.25, 6);
    expect(wheel(-3, 1)).toBeCloseTo(1.25, 6);
    expect(wheel(100)).toBeCloseTo(1 / 1.25, 6);
  });

  it('takes the small steps of a pinch for more, and a wild one for less', () => {
    expect(wheel(-10, 0, true)).toBeGreaterThan(wheel(-10));
    expect(wheel(-5000)).toBeLessThan(2);
  });
});

const node = (i: number, x: number, y: number): SceneNode => ({
  key: `concept:${i}`,
  kind: 'concept',
  id: String(i),
  x,
  y,
  radius: 6,
  shape: 'disc',
  hue: 0,
  label: '',
  labelSize: 13,
  weight: 4,
});

const cluster: Scene = {
  nodes: Array.from({ length: 9 }, (_, i) =>
    node(i, (i % 3) * 30 - 30, Math.floor(i / 3) * 30 - 30),
  ),
  edges: [],
  captions: [],
};

describe('findContours', () => {
  it('draws rings around where the concepts are, the higher the narrower', () => {
    const contours = findContours(cluster);
    const widths = contours.map(({ rings }) => {
      const xs = rings.flatMap((ring) => ring.filter((_, i) => i % 2 === 0));
      return Math.max(...xs) - Math.min(...xs);
    });
    expect(widths.length).toBeGreaterThan(2);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
  });

  it('draws none for a handful', () => {
    expect(findContours({ ...cluster, nodes: cluster.nodes.slice(0, 3) })).toEqual([]);
  });

  it('is not needed again for the same concepts in another scene', () => {
    expect(isSameGround(cluster, { ...cluster, nodes: [...cluster.nodes] })).toBe(true);
    expect(isSameGround(cluster, { ...cluster, nodes: cluster.nodes.slice(1) })).toBe(false);
  });
});
