// Names → canvas: captions in the hue of their area, or in grey, labels in ink, all with a rim of ground so that
// they read over lines.

import { shifted } from './box.ts';
import { mix } from './colour.ts';
import { labelFace, labelSize } from './names.ts';
import { DIMMED } from './tone.ts';
import { CAPTION_FACE, fontOf } from './type.ts';
import { hueOf } from '../scene/palette.ts';
import type { Box } from './box.ts';
import type { Drawing } from './drawing.ts';
import type { PlacedCaption } from './place-captions.ts';
import type { Pen } from './pen.ts';
import type { PlacedLabel } from './place-labels.ts';
import type { Projection } from './projection.ts';
import type { Palette } from '../scene/palette.ts';
import type { Emphasis } from '../scene/scene.ts';

/** px of the radius of the corners of what lies below a name in focus. */
const PLATE_CORNER = 3;

export function paintNames(context: Pen, view: Projection, drawing: Drawing): void {
  context.lineJoin = 'round';
  context.textBaseline = 'middle';
  context.strokeStyle = drawing.palette.ground;
  for (const caption of drawing.names.captions) paintCaption(context, view, drawing, caption);
  // The most important are first in the list, and painted last.
  for (const label of drawing.names.labels.toReversed()) paintLabel(context, view, drawing, label);
}

/**
 * The colour of a caption, dimmed by `stepped`, 0 to 1.
 * @param hue of the area; null where colour shows a quantity
 */
export function captionInk(palette: Palette, hue: number | null, stepped: number): string {
  const full = hue === null ? palette.quietInk : hueOf(palette, hue);
  return palette.namesDimmed === undefined
    ? mix(full, palette.ground, 0.08 + 0.55 * stepped)
    : full;
}

/** The colour of a label, dimmed by `stepped`, 0 to 1. */
export function labelInk(palette: Palette, stepped: number): string {
  const full = mix(palette.ink, palette.ground, 0.12);
  return mix(full, palette.ground, (palette.namesDimmed ?? DIMMED) * stepped);
}

function paintCaption(
  context: Pen,
  view: Projection,
  { palette, tone, scene }: Drawing,
  { lines, box, size, hue, strength, isOver }: PlacedCaption,
): void {
  context.globalAlpha = strength;
  context.font = fontOf(CAPTION_FACE, size);
  context.textAlign = 'center';
  context.fillStyle = captionInk(palette, scene.overlay ? null : hue, tone.rest);
  const x = (box.left + box.right) / 2 + view.panX;
  const height = (box.bottom - box.top) / lines.length;
  const rim = (isOver ? 7 : 4) * (1 - tone.rest);
  lines.forEach((line, i) => {
    writeWithRim(context, line, x, box.top + (i + 0.5) * height + view.panY, rim);
  });
  context.globalAlpha = 1;
}

function paintLabel(
  context: Pen,
  view: Projection,
  { scene, emphasis, palette, tone }: Drawing,
  { index, box, isBrief }: PlacedLabel,
): void {
  const x = (box.left + box.right) / 2 + view.panX;
  const y = (box.top + box.bottom) / 2 + view.panY;
  if (box.right + view.panX < 0 || box.left + view.panX > view.width) return;
  if (y < -40 || y > view.height + 40) return;
  const node = scene.nodes[index]!;
  const isFocus = emphasis.focusNodes.has(index);
  const stepped = Math.max(0, tone.nodes[index]!);
  if (isFocus && hasMarkedLines(emphasis)) paintPlate(context, view, box, palette);
  context.font = fontOf(labelFace(node, isFocus), labelSize(node, view.zoom));
  context.textAlign = 'center';
  context.fillStyle = isFocus ? palette.ink : labelInk(palette, stepped);
  const text = isBrief === true ? node.brief! : node.label;
  writeWithRim(context, text, x, y, 3 * (1 - stepped));
}

/** Whether lines are drawn that are as dark as names. */
function hasMarkedLines({ focusEdges, absentLinks = [] }: Emphasis): boolean {
  return focusEdges.size + absentLinks.length > 0;
}

/** Ends lines at the box of a name: between its letters they would read as points and dashes. */
function paintPlate(context: Pen, { panX, panY }: Projection, box: Box, palette: Palette): void {
  const { left, top, right, bottom } = shifted(box, panX, panY);
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, PLATE_CORNER);
  context.fillStyle = palette.ground;
  context.fill();
}

/** @param rim px of ground around the letters; none for dimmed names, which would cut emphasised lines */
function writeWithRim(context: Pen, text: string, x: number, y: number, rim: number): void {
  if (rim > 0) {
    context.lineWidth = rim;
    context.strokeText(text, x, y);
  }
  context.fillText(text, x, y);
}
