// Contours that come before the lines on a sheet, and those that come after.

import { expect, it } from 'vitest';
import { paintContours, paintContoursBelow } from '../../src/figure/paint-contours.ts';
import { Recorder } from '../../src/figure/recorder.ts';
import { LIGHT } from '../../src/scene/palette.ts';

const view = { zoom: 1, panX: 0, panY: 0, width: 100, height: 100 };
const ring = (side: number) => [0, 0, side, 0, side, side, 0, side];
const scene = { nodes: [], edges: [], captions: [] };
const contours = [90, 60, 30].map((side, level) => ({ level, rings: [ring(side)] }));

function marksOf(paint: typeof paintContours) {
  const pen = new Recorder();
  paint(pen, view, { contours, palette: LIGHT, scene });
  return pen.marks;
}

it('contours painted below are the same marks, the last first', () => {
  const marks = marksOf(paintContours);
  expect(marks.length).toBe(6);
  expect(marksOf(paintContoursBelow)).toEqual(marks.toReversed());
});
