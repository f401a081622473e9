// The legend of a map: rows for areas or a colour scale, kinds, papers and strength.

import { lookOf } from './node-look.ts';
import { scaleRows } from './legend-scale.ts';
import { restingWidth } from './paint-edges.ts';
import { marksRow } from './legend-marked.ts';
import { paintPart, paintShape } from './paint-nodes.ts';
import { discScale, lineScale } from './projection.ts';
import { LABEL_FACE, STRONG_FACE, fontOf } from './type.ts';
import { discRadius } from '../core/map/draw-map.ts';
import { paperRadius } from '../scene/paper-scene.ts';
import { SHAPES } from '../scene/scene.ts';
import type { LegendMark, Paint, Row, Setting } from './legend-rows.ts';
import type { Pen } from './pen.ts';
import type { Projection } from './projection.ts';
import type { Face, Measure } from './type.ts';
import type { Palette } from '../scene/palette.ts';
import type { Meaning, Scene, SceneNode, Shape } from '../scene/scene.ts';

/** A placed mark and its label, in px from the top left of the legend. */
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
  readonly setting: Setting;
  readonly entries: readonly Entry[];
}

/** What a legend explains. */
export interface Explained {
  readonly scene: Scene;
  readonly palette: Palette;
  /** What the marks of an emphasis mean; none where it has no other than the ring of what is open. */
  readonly meanings?: readonly Meaning[] | undefined;
}

const WIDE: Setting = { margin: 36, size: 13, line: 24, indent: 104, space: 22 };
const NARROW: Setting = { margin: 16, size: 10, line: 16, indent: 44, space: 11 };

/** Whether a sheet is a column of a journal rather than a page. */
export function isNarrow(width: number): boolean {
  return width < 560;
}

/** Width in px from which settings scale with the sheet, as on a poster. */
const GROWS_FROM = 1700;

/** The typographic settings of a sheet of a width in px. */
export function settingOf(width: number): Setting {
  if (isNarrow(width)) return NARROW;
  const by = Math.max(1, width / GROWS_FROM);
  const { margin, size, line, indent, space } = WIDE;
  return {
    margin: by * margin,
    size: by * size,
    line: by * line,
    indent: by * indent,
    space: by * space,
  };
}

/** Half the width of a mark, by the font size of the legend. */
function markReach({ size }: Setting): number {
  return Math.max(5, 0.4 * size);
}

/**
 * Lays out the legend of a scene at the width of the view, at most `most` px high. If it is too high, areas, which
 * are named on the map, are left out first, then the strength of links.
 */
export function layOutLegend(
  explained: Explained,
  view: Projection,
  measure: Measure,
  most = Infinity,
): Legend | null {
  const setting = settingOf(view.width);
  const legends = choicesOf(explained, view, setting, measure).map((rows) =>
    layOutRows(rows, view.width, setting, measure),
  );
  return legends.find(({ height }) => height <= most) ?? null;
}

/**
 * Lays out the legend as a column beside the map, as wide as its longest label, with each title above its marks.
 * @param sheet width of the whole sheet in px, which determines the font size
 */
export function layOutLegendBeside(
  explained: Explained,
  view: Projection,
  measure: Measure,
  { sheet, most }: { readonly sheet: number; readonly most: number },
): Legend | null {
  const { margin, size, ...rest } = settingOf(sheet);
  const setting: Setting = { ...rest, size, margin: margin / 2, line: 1.5 * size, indent: 0 };
  const choices = choicesOf(explained, view, setting, measure);
  const lengthOf = ({ text, reach }: LegendMark) => 2 * reach + 7 + measure(text, LABEL_FACE, size);
  const longest = Math.max(...choices.flat(2).flatMap(({ marks }) => marks.map(lengthOf)), 0);
  const width = Math.min(sheet / 2, longest + 2 * setting.margin + 1);
  const legends = choices.map((rows) => layOutRows(rows, width, setting, measure));
  return legends.find(({ height }) => height <= most) ?? null;
}

/** The possible sets of rows, fullest first. */
function choicesOf(
  { scene, palette, meanings = [] }: Explained,
  view: Projection,
  setting: Setting,
  measure: Measure,
): Row[][] {
  const reach = markReach(setting);
  const named = areas(scene, palette, reach);
  const rest = [kinds(scene, palette, reach), sizes(scene, palette, view)];
  const strong = strengths(scene, palette, view, reach);
  // What is marked is what the figure is about, so it is explained in any room.
  const marked = meanings.length > 0 ? [marksRow(meanings, palette, reach)] : [];
  if (scene.overlay !== undefined) {
    // Areas are named on the map and have no colours here; the scale is never left out.
    const scale = scaleRows(scene.overlay, palette, setting, measure);
    const parts = scene.parts ? [named] : [];
    return [[...scale, ...parts, ...rest, strong], [...scale, ...rest], scale].map((rows) => [
      ...marked,
      ...rows,
    ]);
  }
  return [[named, ...rest, strong], [...rest, strong], rest].map((rows) => [...marked, ...rows]);
}

function layOutRows(
  rows: readonly Row[],
  width: number,
  setting: Setting,
  measure: Measure,
): Legend {
  const entries: Entry[] = [];
  let top = setting.line / 2;
  for (const row of rows.filter(({ marks }) => marks.length > 0)) {
    const line = lineHeight(row, setting);
    const isAbove = setting.indent === 0 && row.title !== '';
    const y = top + (isAbove ? setting.line + line / 2 : line / 2);
    const at = isAbove ? top + setting.line / 2 : y;
    const title = { x: 0, y: at, text: row.title, textX: setting.margin };
    entries.push({ ...title, face: STRONG_FACE, paint: nothing });
    if (isAbove) top += 1.4 * setting.line;
    const { lines, marks } = layOutRow(row, width, setting, measure);
    for (const mark of marks) entries.push({ ...mark, y: y + mark.y * line });
    top += lines * line;
  }
  return { width, height: top + setting.line * 0.6, setting, entries };
}

const nothing: Paint = () => undefined;

function lineHeight({ marks }: Row, { line }: Setting): number {
  return Math.max(line, ...marks.map(({ rise = 0 }) => 2 * rise + 6));
}

/** The marks of a row from left to right, on new lines as needed; `y` counts lines. */
function layOutRow(
  row: Row,
  width: number,
  { margin, indent, size, space }: Setting,
  measure: Measure,
): { lines: number; marks: Entry[] } {
  const left = margin + indent;
  let x = left;
  let y = 0;
  const marks = row.marks.map(({ text, reach, paint }): Entry => {
    const length = 2 * reach + 7 + measure(text, LABEL_FACE, size);
    if (x + length > width - margin && x > left) {
      x = left;
      y++;
    }
    const entry = { x: x + reach, y, text, textX: x + 2 * reach + 7, face: LABEL_FACE, paint };
    x += length + space;
    return entry;
  });
  return { lines: y + 1, marks };
}

/** Padding in px of the panel of a legend over the map. */
const PANEL_RIM = 6;

/** Paints the background of a legend over the map. */
export function paintPanel(
  context: Pen,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
  palette: Palette,
): void {
  const [x, y] = [left + PANEL_RIM, top + PANEL_RIM];
  context.beginPath();
  context.roundRect(x, y, width - 2 * PANEL_RIM, height - 2 * PANEL_RIM, PANEL_RIM);
  context.fillStyle = palette.ground;
  context.fill();
  context.strokeStyle = palette.hairline;
  context.lineWidth = 1;
  context.stroke();
}

export function paintLegend(
  context: Pen,
  { width, entries, setting: { margin, size, indent } }: Legend,
  { left, top }: { readonly left: number; readonly top: number },
  palette: Palette,
): void {
  // In a column the legend needs no separating line.
  if (indent > 0) {
    context.strokeStyle = palette.hairline;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(margin, top + 0.5);
    context.lineTo(width - margin, top + 0.5);
    context.stroke();
  }
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  for (const { x, y, text, textX, face, paint } of entries) {
    paint(context, left + x, top + y);
    context.font = fontOf(face, size);
    context.fillStyle = palette.ink;
    if (text !== '') context.fillText(text, left + textX, top + y);
  }
}

function areas({ captions, parts, overlay }: Scene, palette: Palette, reach: number): Row {
  if (parts)
    return { title: 'Corpora', marks: parts.map(partMark(palette, reach, overlay !== undefined)) };
  const marks = captions.map(({ text, hue }) => ({
    text,
    reach,
    paint: shapeMark('disc', reach, hue, palette),
  }));
  return { title: 'Areas', marks };
}

function partMark(palette: Palette, reach: number, isGrey: boolean) {
  return ({ text, part }: NonNullable<Scene['parts']>[number], index: number): LegendMark => {
    const hue = isGrey ? null : index;
    const disc = shapeMark('disc', 0.7 * reach, hue, palette);
    const node = { shape: 'disc', radius: 0.7 * reach, hue } as SceneNode;
    const paint: Paint = (context, x, y) => {
      disc(context, x, y);
      paintPart(context, { x, y }, part, lookOf(node, 0, palette, 1));
    };
    return { text, reach: 1.3 * reach, paint };
  };
}

const KIND_NAMES: ReadonlyMap<Shape, string> = new Map([
  ...Object.entries(SHAPES).map(([type, shape]) => [shape, type] as const),
  ['diamond', 'dataset'],
  ['sheet', 'paper'],
]);

function kinds({ nodes }: Scene, palette: Palette, reach: number): Row {
  // Discs of papers do not stand for methods.
  const present = new Set(nodes.filter(isNamedByShape).map(({ shape }) => shape));
  const shapes = [...KIND_NAMES].filter(([shape]) => present.has(shape));
  const marks = shapes.map(([shape, text]) => ({
    text,
    reach: 1.2 * reach,
    paint: shapeMark(shape, reach, null, palette),
  }));
  return { title: 'Kinds', marks };
}

function isNamedByShape({ kind, shape }: SceneNode): boolean {
  return kind === 'concept' || shape === 'sheet';
}

/** Sample sizes in the legend: papers of a concept, and similar papers of a paper. */
const SAMPLE_PAPERS = [5, 20, 80];
const SAMPLE_ALIKE = [1, 10, 40];

/** The row for sizes of discs. */
function sizes(scene: Scene, palette: Palette, { zoom }: Projection): Row {
  const sample = (count: number, atRest: number): LegendMark => {
    const radius = atRest * discScale(zoom);
    const paint = shapeMark('disc', radius, null, palette);
    return { text: String(count), reach: radius, rise: radius, paint };
  };
  if (scene.nodes.length === 0) return { title: 'Papers', marks: [] };
  return isOfPapers(scene)
    ? { title: 'Papers like it', marks: SAMPLE_ALIKE.map((n) => sample(n, paperRadius(n))) }
    : { title: 'Papers', marks: SAMPLE_PAPERS.map((n) => sample(n, discRadius(n))) };
}

/** Whether a map has only papers. */
function isOfPapers({ nodes }: Scene): boolean {
  return nodes.every(({ kind }) => kind === 'paper');
}

function strengths(scene: Scene, palette: Palette, { zoom }: Projection, reach: number): Row {
  const widths = scene.edges.filter(({ kind }) => kind === 'link').map(restingWidth);
  const title = isOfPapers(scene) ? 'Likeness' : 'Links';
  if (widths.length === 0) return { title, marks: [] };
  const least = widths.reduce((a, b) => Math.min(a, b));
  const most = widths.reduce((a, b) => Math.max(a, b));
  const line = (text: string, width: number) => ({
    text,
    reach: 2.8 * reach,
    paint: lineMark(width * lineScale(zoom), 2.8 * reach, palette),
  });
  return { title, marks: [line('weaker', least), line('stronger', most)] };
}

function shapeMark(shape: Shape, radius: number, hue: number | null, palette: Palette): Paint {
  const node = { shape, radius, hue } as SceneNode;
  const look = { ...lookOf(node, 0, palette, 1), halo: 0 };
  return (context, x, y) => {
    paintShape(context, { x, y }, shape, look, palette);
  };
}

function lineMark(width: number, reach: number, palette: Palette): Paint {
  return (context, x, y) => {
    context.strokeStyle = palette.mixed;
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(x - reach, y);
    context.lineTo(x + reach, y);
    context.stroke();
  };
}
