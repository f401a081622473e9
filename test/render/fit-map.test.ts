// The view of the whole map, and where its names are to keep.

import { describe, expect, it } from 'vitest';
import { discsBox } from '../../src/figure/names.ts';
import { fitMap } from '../../src/render/fit-map.ts';
import type { Box } from '../../src/figure/box.ts';
import type { NameCache } from '../../src/render/name-cache.ts';
import type { Scene, SceneNode } from '../../src/scene/scene.ts';

const node = (i: number): SceneNode => ({
  key: `concept:${i}`,
  kind: 'concept',
  id: String(i),
  shape: 'disc',
  hue: 0,
  x: (i % 20) * 60,
  y: Math.floor(i / 20) * 50,
  radius: 6,
  label: `concept ${i}`,
  labelSize: 12,
  weight: i,
});
const scene: Scene = {
  nodes: Array.from({ length: 200 }, (_, i) => node(i)),
  edges: [],
  captions: [],
};
const size = { width: 1000, height: 700 };
const insets = { left: 200, right: 0, top: 0, bottom: 100 };

function fitted() {
  const told: { zoom: number; box: Box }[] = [];
  const names: Pick<NameCache, 'keepWithin'> = {
    keepWithin: (zoom, box) => told.push({ zoom, box }),
  };
  const view = fitMap(scene, names, size, { insets, covers: [] });
  return { view, told };
}

describe('fitMap', () => {
  it('shows all discs in what nothing covers, and fills it', () => {
    const { view } = fitted();
    const { left, top, right, bottom } = discsBox(scene, view.zoom);
    expect(left + view.panX).toBeGreaterThan(200);
    expect(right + view.panX).toBeLessThan(1000);
    expect(top + view.panY).toBeGreaterThan(0);
    expect(bottom + view.panY).toBeLessThan(600);
    expect(right - left).toBeGreaterThan(0.8 * 800);
  });

  it('lets names at that zoom keep to the same part of the window', () => {
    const { view, told } = fitted();
    expect(told.map(({ zoom }) => zoom)).toEqual([view.zoom]);
    const { left, top, right, bottom } = told[0]!.box;
    expect(left + view.panX).toBeCloseTo(206);
    expect(right + view.panX).toBeCloseTo(994);
    expect(top + view.panY).toBeCloseTo(6);
    expect(bottom + view.panY).toBeCloseTo(594);
  });
});
