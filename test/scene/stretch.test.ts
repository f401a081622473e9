// The map drawn out for a window of another shape.

import { describe, expect, it } from 'vitest';
import {
  stretchFor,
  stretchPoint,
  stretchScene,
  unstretchPoint,
  unstretchScene,
} from '../../src/scene/stretch.ts';
import type { Scene, SceneNode } from '../../src/scene/scene.ts';

const node = (id: string, x: number, y: number): SceneNode => ({
  key: `concept:${id}`,
  kind: 'concept',
  id,
  x,
  y,
  radius: 8,
  shape: 'disc',
  hue: 0,
  label: id,
  labelSize: 12,
  weight: 9,
});
const scene: Scene = {
  nodes: [node('a', 0, 0), node('b', 100, 50), node('c', -30, 80)],
  edges: [],
  captions: [{ text: 'Area', x: 10, y: 20, hue: 0 }],
};

describe('a map in a room of another shape', () => {
  it('is drawn out up in a high one, across in a wide one, and never without end', () => {
    expect(stretchFor(390, 640)).toBeGreaterThan(1.3);
    expect(stretchFor(390, 230)).toBeLessThan(0.9);
    expect(stretchFor(100, 9000)).toBeLessThanOrEqual(1.75);
    expect(stretchFor(9000, 100)).toBeGreaterThan(0.5);
  });

  it('is as it is laid out where that fits', () => {
    expect(stretchFor(1.15 * 600 + 90, 690)).toBe(1);
    expect(stretchScene(scene, 1)).toBe(scene);
  });

  it('keeps discs round, and what is above or beside something there', () => {
    for (const stretch of [1.5, 0.7]) {
      const { nodes, captions } = stretchScene(scene, stretch);
      expect(nodes.map(({ radius }) => radius)).toEqual([8, 8, 8]);
      expect([nodes[2]!.x < nodes[0]!.x, nodes[0]!.y < nodes[1]!.y]).toEqual([true, true]);
      expect(captions[0]).toEqual(stretchPoint(scene.captions[0]!, stretch));
    }
  });

  it('is taken back to where all was', () => {
    for (const stretch of [1.5, 0.5]) {
      expect(unstretchScene(stretchScene(scene, stretch))).toEqual(scene);
      expect(unstretchPoint(stretchPoint({ x: 3, y: 4 }, stretch), stretch)).toEqual({
        x: 3,
        y: 4,
      });
    }
  });
});
