// Lines as curves, and which of them is under the pointer.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveOf, distanceToCurve, pointAt } from '../../src/figure/curve.ts';
import { linkAt } from '../../src/render/hit-test.ts';
import type { Scene, SceneEdge, SceneNode } from '../../src/scene/scene.ts';

const node = (x: number, y: number): SceneNode => ({
  key: `concept:${x},${y}`,
  kind: 'concept',
  id: `${x},${y}`,
  x,
  y,
  radius: 5,
  shape: 'disc',
  hue: 0,
  label: '',
  labelSize: 12,
  weight: 1,
});

const edge = (a: number, b: number, kind: SceneEdge['kind'] = 'link'): SceneEdge => ({
  key: `${kind}:${a}~${b}`,
  kind,
  a,
  b,
  width: 1,
  hue: 0,
  strength: 1,
});

const scene = (points: readonly (readonly [number, number])[], edges: SceneEdge[]): Scene => ({
  nodes: points.map(([x, y]) => node(x, y)),
  edges,
  captions: [],
});

/** Distance by brute force over many points of the curve. */
function sampled(s: Scene, e: SceneEdge, point: { x: number; y: number }): number {
  const curve = curveOf(s, e);
  let best = Infinity;
  for (let t = 0; t <= 1; t += 0.001) {
    const on = pointAt(curve, t);
    best = Math.min(best, Math.hypot(on.x - point.x, on.y - point.y));
  }
  return best;
}

const place = fc.integer({ min: -200, max: 200 });
const point = fc.tuple(place, place);

describe('curves', () => {
  it('begin and end at the discs they join', () => {
    const s = scene(
      [
        [0, 0],
        [100, 40],
      ],
      [edge(0, 1)],
    );
    const curve = curveOf(s, s.edges[0]!);
    expect(pointAt(curve, 0)).toEqual({ x: 0, y: 0 });
    expect(pointAt(curve, 1)).toEqual({ x: 100, y: 40 });
  });

  it('bend, but ties between a paper and its concept are straight', () => {
    const s = scene(
      [
        [0, 0],
        [100, 0],
      ],
      [edge(0, 1), edge(0, 1, 'tie')],
    );
    expect(Math.abs(pointAt(curveOf(s, s.edges[0]!), 0.5).y)).toBeGreaterThan(3);
    expect(pointAt(curveOf(s, s.edges[1]!), 0.5).y).toBeCloseTo(0, 9);
  });

  it('are as far from a point as a search over all their points says', () => {
    fc.assert(
      fc.property(point, point, point, (a, b, [x, y]) => {
        fc.pre(a[0] !== b[0] || a[1] !== b[1]);
        const s = scene([a, b], [edge(0, 1)]);
        const exact = sampled(s, s.edges[0]!, { x, y });
        expect(Math.abs(distanceToCurve(curveOf(s, s.edges[0]!), { x, y }) - exact)).toBeLessThan(
          1.5,
        );
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('linkAt', () => {
  it('finds the nearest link within reach, as a search over all finds it', () => {
    const points = fc.array(point, { minLength: 4, maxLength: 8 });
    fc.assert(
      fc.property(points, point, (list, [x, y]) => {
        const distinct = [...new Map(list.map((p) => [p.join(), p])).values()];
        fc.pre(distinct.length >= 3);
        const s = scene(
          distinct,
          distinct.slice(1).map((_, i) => edge(i, i + 1)),
        );
        const distances = s.edges.map((e) => sampled(s, e, { x, y }));
        const nearest = Math.min(...distances);
        const found = linkAt(s, { x, y }, 1, 20);
        // Near the limit, sampling and the exact distance may disagree by a hair.
        if (nearest > 21.5) expect(found).toBeNull();
        else if (nearest < 18.5) expect(distances[found!]! - nearest).toBeLessThan(2);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('reaches less far in map units the closer one looks', () => {
    const s = scene(
      [
        [0, 0],
        [100, 0],
      ],
      [edge(0, 1)],
    );
    const middle = pointAt(curveOf(s, s.edges[0]!), 0.5);
    const near = { x: middle.x, y: middle.y + 5 };
    expect(linkAt(s, near, 1, 6)).toBe(0);
    expect(linkAt(s, near, 4, 6)).toBeNull();
  });

  it('does not find ties', () => {
    const s = scene(
      [
        [0, 0],
        [100, 0],
      ],
      [edge(0, 1, 'tie')],
    );
    expect(linkAt(s, { x: 50, y: 0 }, 1, 6)).toBeNull();
  });
});
