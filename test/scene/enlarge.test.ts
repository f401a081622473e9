import { describe, expect, it } from 'vitest';
import { placeNames } from '../../src/figure/names.ts';
import { enlarge } from '../../src/scene/enlarge.ts';
import type { Scene, SceneNode } from '../../src/scene/scene.ts';

const node: SceneNode = {
  key: 'concept:sam',
  kind: 'concept',
  id: 'sam',
  x: 0,
  y: 0,
  radius: 8,
  shape: 'disc',
  hue: 0,
  label: 'SAM',
  labelSize: 12,
  weight: 9,
};
const scene: Scene = {
  nodes: [node],
  edges: [],
  captions: [{ text: 'Sharpness', x: 0, y: 200, hue: 0 }],
};
const measure = (text: string, _: unknown, size: number) => text.length * size * 0.5;

function heights(of: Scene): number[] {
  const { labels, captions } = placeNames(of, 1, measure);
  return [...labels, ...captions].map(({ box }) => box.bottom - box.top);
}

describe('enlarge', () => {
  it('leaves the scene alone for letters of the usual size', () => {
    expect(enlarge(scene, 1)).toBe(scene);
  });

  it('makes names twice as high, captions, which are large, by the root of it, and no disc', () => {
    const [label, caption] = heights(scene);
    const large = enlarge(scene, 2);
    expect(heights(large)[0]! / label!).toBeCloseTo(2, 1);
    expect(heights(large)[1]! / caption!).toBeCloseTo(Math.SQRT2, 1);
    expect(large.nodes[0]!.radius).toBe(8);
  });
});
