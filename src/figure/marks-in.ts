// Culls the marks of a figure to a part of it: a large picture is painted in many parts, each with few marks.

import { boxAround, grown, overlaps, unite } from './box.ts';
import type { Box } from './box.ts';
import type { Figure } from './figure.ts';
import type { FigureMark, PathMark } from './recorder.ts';

/** The figure with only the marks that may be visible within the part. */
export function marksIn(figure: Figure, part: Box): Figure {
  const parts = figure.parts.map((each) => ({
    ...each,
    marks: each.marks.filter((mark) => overlaps(boxOf(mark), part)),
  }));
  return { ...figure, parts };
}

const boxes = new WeakMap<FigureMark, Box>();

/** A bounding box of a mark, in px of the figure. */
function boxOf(mark: FigureMark): Box {
  const known = boxes.get(mark);
  if (known !== undefined) return known;
  const box = grown(bareBoxOf(mark), reachOf(mark));
  boxes.set(mark, box);
  return box;
}

function bareBoxOf(mark: FigureMark): Box {
  if (mark.kind === 'path') return pathBox(mark);
  if (mark.kind === 'disc') return boxAround(mark, mark.radius);
  // The width of text is not known here.
  const { y, size } = mark;
  return { left: -Infinity, right: Infinity, top: y - 1.2 * size, bottom: y + 0.5 * size };
}

/** Curves stay within their control points. */
function pathBox({ steps }: PathMark): Box {
  const points = steps.flatMap(([, ...numbers]) =>
    numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1]! }] : [])),
  );
  return unite(points.map((point) => boxAround(point)));
}

/** Reach beyond the outline: half the line or halo, and antialiasing. */
function reachOf(mark: FigureMark): number {
  const width = mark.kind === 'text' ? (mark.halo?.width ?? 0) : mark.width;
  return width / 2 + 1;
}
