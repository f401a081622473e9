// The ring of a concept that stands between two areas.

import { expect, it } from 'vitest';
import { paintSplitRing } from '../../src/figure/paint-nodes.ts';
import type { NodeLook } from '../../src/figure/node-look.ts';

const look = (fill: string): NodeLook => ({
  radius: 10,
  fill,
  border: 'black',
  borderWidth: 0,
  halo: 1,
});

it('is two half circles outside the node, its own hue left and the other right', () => {
  const arcs: { from: number; to: number; radius: number; colour: string }[] = [];
  const context = {
    lineWidth: 0,
    strokeStyle: '',
    beginPath: () => undefined,
    arc: (_x: number, _y: number, radius: number, from: number, to: number) =>
      arcs.push({ from, to, radius, colour: '' }),
    stroke: () => {
      arcs.at(-1)!.colour = context.strokeStyle;
    },
  };
  const canvas = context as unknown as CanvasRenderingContext2D;
  paintSplitRing(canvas, { x: 0, y: 0 }, [look('red'), look('blue')]);
  expect(arcs.map(({ colour }) => colour)).toEqual(['red', 'blue']);
  // The middle of an arc from π/2 to 3π/2 is π: the left.
  expect(arcs.map(({ from, to }) => Math.cos((from + to) / 2))).toEqual([-1, 1]);
  expect(arcs.every(({ radius }) => radius > 10)).toBe(true);
});
