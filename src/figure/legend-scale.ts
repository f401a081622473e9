// What a scale of colours means, on one line of the legend: what it is of, a bar from its least colour to its
// most with the words of its ends beside it and its ticks below, and what has no value.

import { shapeMark } from './legend-rows.ts';
import { LABEL_FACE, fontOf } from './type.ts';
import { scaleOf, shadeOf } from '../scene/palette.ts';
import type { LegendMark, Paint, Row, Setting } from './legend-rows.ts';
import type { Pen } from './pen.ts';
import type { Measure } from './type.ts';
import type { Palette } from '../scene/palette.ts';
import type { Overlay } from '../scene/scene.ts';

/** In ems of the legend's type. */
const BAR = { length: 10, height: 0.4 };
const GAP = 0.5;
const TICK = 0.2;

/** From the middle of the line up to that of the bar, and down to that of the words of its ticks. */
const LIFT = 0.5;
const DROP = 0.42;

/** Number of stripes of the bar: more than the eye distinguishes. */
const STRIPES = 64;

/** The row of a scale. */
export function scaleRows(
  overlay: Overlay,
  palette: Palette,
  setting: Setting,
  measure: Measure,
): Row[] {
  const { ends, without, unsure, undated } = overlay;
  const bar = ends === null ? [] : [barMark(overlay, ends, palette, setting, measure)];
  const lack = without === null ? [] : [lackMark(without, palette, setting)];
  const said = [unsure, undated].filter((text) => text !== null);
  const left = said.map((text) => ({ text, reach: 0, paint: () => undefined }));
  return [{ title: overlay.title, marks: [...bar, ...lack, ...left] }];
}

function barMark(
  overlay: Overlay,
  [low, high]: readonly [string, string],
  palette: Palette,
  { size }: Setting,
  measure: Measure,
): LegendMark {
  const [length, height, gap] = [BAR.length * size, BAR.height * size, GAP * size];
  const widthOf = (text: string) => measure(text, LABEL_FACE, size);
  const [left, right] = [widthOf(low) + gap, widthOf(high) + gap];
  const reach = (left + length + right) / 2;
  const rise = (DROP + 0.55) * size;
  const write = (context: Pen, text: string, x: number, y: number) => {
    context.font = fontOf(LABEL_FACE, size);
    context.fillStyle = palette.ink;
    context.fillText(text, x, y);
  };
  const paint: Paint = (context, x, y) => {
    const from = x - reach + left;
    const top = y - LIFT * size - height / 2;
    write(context, low, x - reach, y);
    paintStripes(context, scaleOf(palette, overlay), { left: from, top, length, height });
    write(context, high, from + length + gap, y);
    for (const { share, text } of overlay.ticks) {
      const at = from + share * length;
      paintTick(context, palette, at, top + height, TICK * size);
      write(context, text, at - widthOf(text) / 2, y + DROP * size);
    }
  };
  return { text: '', reach, rise, paint };
}

interface Bar {
  readonly left: number;
  readonly top: number;
  readonly length: number;
  readonly height: number;
}

/** Each stripe extends to the end of the bar, so that no ground shows between two. */
function paintStripes(
  context: Pen,
  scale: readonly string[],
  { left, top, length, height }: Bar,
): void {
  for (let i = 0; i < STRIPES; i++) {
    const from = left + (i / STRIPES) * length;
    context.beginPath();
    context.moveTo(from, top);
    context.lineTo(left + length, top);
    context.lineTo(left + length, top + height);
    context.lineTo(from, top + height);
    context.closePath();
    context.fillStyle = shadeOf(scale, i / (STRIPES - 1));
    context.fill();
  }
}

function paintTick(context: Pen, palette: Palette, x: number, y: number, length: number): void {
  context.strokeStyle = palette.quietInk;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x, y + length);
  context.stroke();
}

function lackMark(text: string, palette: Palette, { size }: Setting): LegendMark {
  const radius = Math.max(5, 0.4 * size);
  const shade = { colour: palette.mixed, isPale: true };
  return { text, reach: radius, paint: shapeMark('disc', radius, null, palette, shade) };
}
