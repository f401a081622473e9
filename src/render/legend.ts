// What the marks of a map mean, in rows below it: areas, kinds, papers, strength.

import { lookOf } from './node-look.ts';
import { restingWidth } from './paint-edges.ts';
import { paintShape } from './paint-nodes.ts';
import { discScale, lineScale } from './projection.ts';
import { LABEL_FACE, STRONG_FACE, fontOf } from './type.ts';
import { discRadius } from '../core/map/draw-map.ts';
import { SHAPES } from '../scene/scene.ts';
import type { Projection } from './projection.ts';
import type { Face, Measure } from './type.ts';
import type { Palette } from '../scene/palette.ts';
import type { Scene, SceneNode, Shape } from '../scene/scene.ts';

type Paint = (context: CanvasRenderingContext2D, x: number, y: number) => void;

/** A mark and its meaning, at its place, in px from the top left of the legend. */
interface Entry {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly textX: number;
  readonly face: Face;
  readonly paint: Paint;
}

export interface Legend {
  readonly width: number;
  readonly height: number;
  readonly entries: readonly Entry[];
}

/** A mark before it has a place; `reach` is half its width, `rise` half its height. */
interface Mark {
  readonly text: string;
  readonly reach: number;
  readonly rise?: number;
  readonly paint: Paint;
}

interface Row {
  readonly title: string;
  readonly marks: readonly Mark[];
}

const MARGIN = 36;
const SIZE = 13;
const LINE = 24;
const INDENT = 104;
const SPACE = 22;

/** Lays the legend of a scene out at the width of the view. */
export function layOutLegend(
  scene: Scene,
  palette: Palette,
  view: Projection,
  measure: Measure,
): Legend {
  const rows = [
    areas(scene, palette),
    kinds(scene, palette),
    papers(scene, palette, view),
    strengths(scene, palette, view),
  ];
  const entries: Entry[] = [];
  let top = 12;
  for (const row of rows.filter(({ marks }) => marks.length > 0)) {
    const line = lineHeight(row);
    const y = top + line / 2;
    entries.push({ x: 0, y, text: row.title, textX: MARGIN, face: STRONG_FACE, paint: nothing });
    const { lines, marks } = layOutRow(row, view.width, measure);
    for (const mark of marks) entries.push({ ...mark, y: y + mark.y * line });
    top += lines * line;
  }
  return { width: view.width, height: top + 14, entries };
}

const nothing: Paint = () => undefined;

function lineHeight({ marks }: Row): number {
  return Math.max(LINE, ...marks.map(({ rise = 0 }) => 2 * rise + 6));
}

/** The marks of a row from left to right, on new lines as needed; `y` counts lines. */
function layOutRow(row: Row, width: number, measure: Measure): { lines: number; marks: Entry[] } {
  const left = MARGIN + INDENT;
  let x = left;
  let y = 0;
  const marks = row.marks.map(({ text, reach, paint }): Entry => {
    const length = 2 * reach + 7 + measure(text, LABEL_FACE, SIZE);
    if (x + length > width - MARGIN && x > left) {
      x = left;
      y++;
    }
    const entry = { x: x + reach, y, text, textX: x + 2 * reach + 7, face: LABEL_FACE, paint };
    x += length + SPACE;
    return entry;
  });
  return { lines: y + 1, marks };
}

export function paintLegend(
  context: CanvasRenderingContext2D,
  { width, entries }: Legend,
  top: number,
  palette: Palette,
): void {
  context.strokeStyle = palette.hairline;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(MARGIN, top + 0.5);
  context.lineTo(width - MARGIN, top + 0.5);
  context.stroke();
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  for (const { x, y, text, textX, face, paint } of entries) {
    paint(context, x, top + y);
    context.font = fontOf(face, SIZE);
    context.fillStyle = palette.ink;
    context.fillText(text, textX, top + y);
  }
}

function areas({ captions }: Scene, palette: Palette): Row {
  const marks = captions.map(({ text, hue }) => ({
    text,
    reach: 5,
    paint: shapeMark('disc', 5, hue, palette),
  }));
  return { title: 'Areas', marks };
}

const KIND_NAMES: ReadonlyMap<Shape, string> = new Map([
  ...Object.entries(SHAPES).map(([type, shape]) => [shape, type] as const),
  ['diamond', 'data set'],
  ['sheet', 'paper'],
]);

function kinds({ nodes }: Scene, palette: Palette): Row {
  const present = new Set(nodes.map(({ shape }) => shape));
  const shapes = [...KIND_NAMES].filter(([shape]) => present.has(shape));
  const marks = shapes.map(([shape, text]) => ({
    text,
    reach: 6,
    paint: shapeMark(shape, 5, null, palette),
  }));
  return { title: 'Kinds', marks };
}

/** Papers of the discs in the legend. */
const SAMPLE_PAPERS = [5, 20, 80];

function papers({ nodes }: Scene, palette: Palette, { zoom }: Projection): Row {
  const marks = SAMPLE_PAPERS.map((count) => {
    const radius = discRadius(count) * discScale(zoom);
    return {
      text: String(count),
      reach: radius,
      rise: radius,
      paint: shapeMark('disc', radius, null, palette),
    };
  });
  return { title: 'Papers', marks: nodes.some(({ kind }) => kind === 'concept') ? marks : [] };
}

function strengths({ edges }: Scene, palette: Palette, { zoom }: Projection): Row {
  const widths = edges.filter(({ kind }) => kind === 'link').map(restingWidth);
  if (widths.length === 0) return { title: 'Links', marks: [] };
  const least = widths.reduce((a, b) => Math.min(a, b));
  const most = widths.reduce((a, b) => Math.max(a, b));
  const line = (text: string, width: number) => ({
    text,
    reach: 14,
    paint: lineMark(width * lineScale(zoom), palette),
  });
  return { title: 'Links', marks: [line('weaker', least), line('stronger', most)] };
}

function shapeMark(shape: Shape, radius: number, hue: number | null, palette: Palette): Paint {
  const node = { shape, radius, hue } as SceneNode;
  const look = { ...lookOf(node, 0, palette, 1), halo: 0 };
  return (context, x, y) => {
    paintShape(context, { x, y }, shape, look, palette);
  };
}

function lineMark(width: number, palette: Palette): Paint {
  return (context, x, y) => {
    context.strokeStyle = palette.mixed;
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(x - 14, y);
    context.lineTo(x + 14, y);
    context.stroke();
  };
}
