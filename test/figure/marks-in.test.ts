// The marks that a part of a figure shows.

import { describe, expect, it } from 'vitest';
import { marksIn } from '../../src/figure/marks-in.ts';
import type { Figure } from '../../src/figure/figure.ts';
import type { FigureMark } from '../../src/figure/recorder.ts';

const ink = { fill: null, stroke: '#000000', width: 4, cap: 'butt', opacity: 1 } as const;
const disc: FigureMark = { kind: 'disc', x: 50, y: 50, radius: 10, ...ink };
const line: FigureMark = {
  kind: 'path',
  steps: [
    ['M', 0, 0],
    ['C', 0, 90, 100, 90, 100, 0],
  ],
  ...ink,
};
const text = { kind: 'text', text: 'a', x: 5, y: 200, size: 10, halo: null } as FigureMark;
const figure: Figure = {
  width: 100,
  height: 210,
  scale: 1,
  ground: null,
  title: '',
  parts: [{ name: 'names', clip: null, marks: [disc, line, text] }],
};

const seen = (left: number, top: number, right: number, bottom: number) =>
  marksIn(figure, { left, top, right, bottom }).parts[0]!.marks;

describe('a part of a figure', () => {
  it('has what reaches into it by half a line', () => {
    expect(seen(61, 45, 65, 55)).toContain(disc);
    expect(seen(64, 45, 70, 55)).not.toContain(disc);
  });

  it('has a curve as far as its control points, and a line of text all across', () => {
    expect(seen(40, 80, 60, 89)).toEqual([line]);
    expect(seen(90, 195, 100, 199)).toEqual([text]);
  });

  it('of the whole is the whole', () => {
    expect(marksIn(figure, { left: 0, top: 0, right: 100, bottom: 210 })).toEqual(figure);
  });
});
