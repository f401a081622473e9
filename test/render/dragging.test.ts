import { describe, expect, it } from 'vitest';
import { dropTargetAt } from '../../src/render/dragging.ts';
import type { Scene, SceneNode } from '../../src/scene/scene.ts';

const node = (key: string, x: number, radius = 20) =>
  ({ key, kind: key.split(':')[0], id: key.split(':')[1], x, y: 0, radius }) as SceneNode;

const scene: Scene = {
  nodes: [
    node('concept:a', 0),
    node('concept:b', 100),
    node('paper:p', 200),
    node('concept:c', 108, 2),
  ],
  edges: [],
  captions: [],
};

describe('a concept that is held over another', () => {
  it('meets the one whose middle is nearest to the hand', () => {
    expect(dropTargetAt(scene, 1, 'concept:a', [{ x: 95, y: 0 }])?.onto).toBe('concept:b');
    expect(dropTargetAt(scene, 1, 'concept:a', [{ x: 109, y: 3 }])?.onto).toBe('concept:c');
  });

  it('meets what its own disc covers where the hand is beside it', () => {
    const points = [
      { x: 150, y: 0 },
      { x: 101, y: 0 },
    ];
    expect(dropTargetAt(scene, 1, 'concept:a', points)?.onto).toBe('concept:b');
  });

  it('meets neither itself, nor a paper, nor what is out of reach', () => {
    expect(dropTargetAt(scene, 1, 'concept:a', [{ x: 0, y: 0 }])).toBeNull();
    expect(dropTargetAt(scene, 1, 'concept:a', [{ x: 200, y: 0 }])).toBeNull();
    expect(dropTargetAt(scene, 1, 'concept:a', [{ x: 50, y: 0 }])).toBeNull();
    expect(dropTargetAt(scene, 1, 'paper:p', [{ x: 100, y: 0 }])).toBeNull();
  });
});
