// Walking the map by keyboard: the strongest neighbour in a direction, else the nearest node.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walk } from '../../src/scene/walk.ts';
import type { Scene } from '../../src/scene/scene.ts';
import type { Direction } from '../../src/scene/walk.ts';

type Node = readonly [key: string, x: number, y: number, weight?: number];
type Edge = readonly [a: string, b: string, strength: number];

function sceneOf(nodes: readonly Node[], edges: readonly Edge[] = []): Scene {
  const keys = nodes.map(([key]) => key);
  return {
    nodes: nodes.map(([key, x, y, weight = 0]) => ({ key, x, y, weight })),
    edges: edges.map(([a, b, strength]) => ({ a: keys.indexOf(a), b: keys.indexOf(b), strength })),
    captions: [],
  } as unknown as Scene;
}

const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down'];
const BEARINGS = { right: 0, down: 90, left: 180, up: 270 } as const;

describe('walk', () => {
  const cross: readonly Node[] = [
    ['here', 0, 0],
    ['east', 10, 0],
    ['west', -10, 0],
    ['north', 0, -10],
    ['south', 0, 10],
  ];

  it.each([
    ['left', 'west'],
    ['right', 'east'],
    ['up', 'north'],
    ['down', 'south'],
  ] as const)('goes %s to the %s', (direction, key) => {
    expect(walk(sceneOf(cross), 'here', direction)).toBe(key);
  });

  it('prefers the strongest neighbour to the nearest node, whichever way its link runs', () => {
    const nodes: Node[] = [...cross, ['far', 90, 5], ['farther', 95, -5]];
    const edges: Edge[] = [
      ['here', 'far', 0.4],
      ['farther', 'here', 0.6],
    ];
    expect(walk(sceneOf(nodes, edges), 'here', 'right')).toBe('farther');
    expect(walk(sceneOf(nodes, edges.slice(0, 1)), 'here', 'right')).toBe('far');
  });

  it('takes even the weakest neighbour before a node without a link', () => {
    const nodes: Node[] = [...cross, ['weak', 50, 0]];
    expect(walk(sceneOf(nodes, [['here', 'weak', 0]]), 'here', 'right')).toBe('weak');
  });

  it('takes the nearer of two equally strong', () => {
    const nodes: Node[] = [
      ['here', 0, 0],
      ['far', 20, 0],
      ['near', 10, 0],
    ];
    const edges: Edge[] = [
      ['here', 'far', 0.5],
      ['here', 'near', 0.5],
    ];
    expect(walk(sceneOf(nodes, edges), 'here', 'right')).toBe('near');
  });

  it('goes nowhere when nothing lies there', () => {
    expect(walk(sceneOf(cross.slice(0, 2)), 'here', 'up')).toBeNull();
  });

  it('begins at the heaviest, from nowhere and from what is no longer there', () => {
    const scene = sceneOf([
      ['light', 0, 0, 2],
      ['heavy', 5, 5, 7],
      ['paper', 9, 9, 0],
    ]);
    expect(walk(scene, null, 'left')).toBe('heavy');
    expect(walk(scene, 'gone', 'left')).toBe('heavy');
    expect(walk(sceneOf([]), null, 'left')).toBeNull();
  });

  const scene = fc
    .array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
      minLength: 1,
      maxLength: 8,
    })
    .chain((points) => {
      const edge = fc.tuple(fc.nat(points.length - 1), fc.nat(points.length - 1), fc.nat(3));
      return fc.tuple(
        fc.constant(points),
        fc.uniqueArray(edge, { selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}` }),
      );
    });

  it('finds what a plain search over all nodes finds', () => {
    fc.assert(
      fc.property(scene, fc.constantFrom(...DIRECTIONS), ([points, links], direction) => {
        const name = (i: number) => `n${i}`;
        const nodes = points.map(([x, y], i): Node => [name(i), x, y]);
        const edges = links.map(([a, b, s]): Edge => [name(a), name(b), s / 3]);
        const ranked = points
          .map(([x, y], i) => {
            const [dx, dy] = [x - points[0]![0], y - points[0]![1]];
            const bearing = (Math.atan2(dy, dx) * 180) / Math.PI - BEARINGS[direction];
            const off = Math.abs(((bearing + 540) % 360) - 180);
            const link = links.find(([a, b]) => (a === 0 && b === i) || (b === 0 && a === i));
            return {
              key: name(i),
              off,
              distance: Math.hypot(dx, dy),
              strength: link ? link[2] : -1,
            };
          })
          .filter(({ off, distance }) => distance > 0 && off <= 60)
          .sort((p, q) => q.strength - p.strength || p.distance - q.distance);
        const best = ranked.filter(
          ({ strength, distance }) =>
            strength === ranked[0]!.strength && distance === ranked[0]!.distance,
        );
        const reached = walk(sceneOf(nodes, edges), 'n0', direction);
        if (best.length === 0) expect(reached).toBeNull();
        else expect(best.map(({ key }) => key)).toContain(reached);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
