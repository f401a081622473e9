// The scene on a map while nodes of it are dragged, and while others are given.

import { beforeEach, describe, expect, it } from 'vitest';
import { MapScene } from '../../src/render/map-scene.ts';
import type { Scene, SceneNode } from '../../src/scene/scene.ts';

const node = (id: string) =>
  ({ key: `concept:${id}`, kind: 'concept', id, x: 0, y: 0, weight: 1 }) as SceneNode;
const sceneOf = (...ids: readonly string[]): Scene => ({
  nodes: ids.map(node),
  edges: [],
  captions: [],
});
const PUT = { x: 500, y: 600 };

describe('a node that is dragged', () => {
  let map: MapScene;
  beforeEach(() => {
    map = new MapScene();
    map.give(sceneOf('a', 'b'), false);
    map.move(new Map([['concept:b', PUT]]));
  });

  it('is where it is dragged to, in every scene given meanwhile', () => {
    expect(map.nodeOf('concept:b')).toMatchObject(PUT);
    map.give(sceneOf('c', 'b'), true);
    expect(map.indexOf('concept:b')).toBe(1);
    expect(map.nodeOf('concept:b')).toMatchObject(PUT);
  });

  it('leaves a scene without it as it is', () => {
    const without = sceneOf('a');
    map.give(without, true);
    expect(map.shown).toBe(without);
    expect(map.nodeOf('concept:b')).toBeUndefined();
  });

  it('is where the scene has it once it is dropped', () => {
    map.give(sceneOf('a', 'b'), false);
    expect(map.nodeOf('concept:b')).toMatchObject({ x: 0, y: 0 });
  });

  it('stays where it is when only colours change', () => {
    const given = sceneOf('a', 'b');
    map.give(given, true);
    const overlay = { fills: ['red', 'red'] } as unknown as NonNullable<Scene['overlay']>;
    expect(map.give({ ...given, overlay }, true)).toBe(false);
    expect(map.shown.overlay).toBe(overlay);
    expect(map.nodeOf('concept:b')).toMatchObject(PUT);
  });
});
