// The legend of a map: rows for areas or a colour scale, kinds, papers and strength.

import { lookOf } from './node-look.ts';
import { inLines, layOutRows, lengthOf } from './legend-layout.ts';
import { scaleRows } from './legend-scale.ts';
import type { Legend } from './legend-layout.ts';
import { restingWidth } from './paint-edges.ts';
import { marksRow } from './legend-marked.ts';
import { shapeMark } from './legend-rows.ts';
import { paintPart, paintShape, paintSplitRing } from './paint-nodes.ts';
import { DOT } from './names-on-page.ts';
import { discScale, lineScale } from './projection.ts';
import { fontOf } from './type.ts';
import { grouped } from '../core/grouped.ts';
import { discRadius } from '../core/map/draw-map.ts';
import { paperRadius } from '../scene/paper-scene.ts';
import { SHAPES } from '../scene/scene.ts';
import type { NodeLook } from './node-look.ts';
import type { LegendMark, Paint, Row, Setting } from './legend-rows.ts';
import type { FigureSource } from './choices.ts';
import type { Pen } from './pen.ts';
import type { Projection } from './projection.ts';
import type { Palette } from '../scene/palette.ts';
import type { Scene, SceneNode, Shape } from '../scene/scene.ts';

const WIDE: Setting = { margin: 36, size: 13, line: 20, indent: 64, space: 18 };
const NARROW: Setting = { margin: 14, size: 10, line: 13.5, indent: 36, space: 9 };

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
  source: LegendSource,
  view: Projection,
  contents: MapContents,
  most = Infinity,
): Legend | null {
  const setting = settingOf(view.width);
  const legends = choicesOf(source, view, setting, contents).map((rows) =>
    layOutRows(inLines(rows), view.width, setting, source.measure),
  );
  return legends.find(({ height }) => height <= most) ?? null;
}

/**
 * Lays out the legend as a column beside the map, as wide as its longest label, with each title above its marks.
 * @param sheet width of the whole sheet in px, which determines the font size
 */
export function layOutLegendBeside(
  source: LegendSource,
  view: Projection,
  contents: MapContents,
  { sheet, most }: { readonly sheet: number; readonly most: number },
): Legend | null {
  const { measure } = source;
  const { margin, size, ...rest } = settingOf(sheet);
  const setting: Setting = { ...rest, size, margin: margin / 2, line: 1.5 * size, indent: 0 };
  const choices = choicesOf(source, view, setting, contents);
  const longest = Math.max(
    ...choices.flat(2).flatMap(({ marks }) => marks.map((mark) => lengthOf(mark, size, measure))),
    0,
  );
  const width = Math.min(sheet / 2, longest + 2 * setting.margin + 1);
  const legends = choices.map((rows) =>
    layOutRows(
      rows.filter(({ marks }) => marks.length > 0).map((row) => [row]),
      width,
      setting,
      measure,
    ),
  );
  return legends.find(({ height }) => height <= most) ?? null;
}

/** What the map beside a legend shows, which decides what the legend still has to explain. */
export interface MapContents {
  /** Hues of the areas that are named in full on the map. */
  readonly named: ReadonlySet<number>;
  /** By hue, the heaviest concept of an area that has its name on the map: it finds the area in grey print. */
  readonly heaviest: ReadonlyMap<number, string>;
  /** Number of concepts drawn as dots, and of those that are not drawn. */
  readonly dots: number;
  readonly gone: number;
}

export const NOTHING_NAMED: MapContents = {
  named: new Set(),
  heaviest: new Map(),
  dots: 0,
  gone: 0,
};

/** The parts of a figure's source that its legend explains. */
type LegendSource = Pick<FigureSource, 'scene' | 'palette' | 'measure' | 'emphasis'>;

/** The possible sets of rows, fullest first: areas that are named on the map are left out before others. */
function choicesOf(
  { scene, palette, measure, emphasis: { meanings = [] } }: LegendSource,
  view: Projection,
  setting: Setting,
  contents: MapContents,
): Row[][] {
  const reach = markReach(setting);
  const all = areas(scene, palette, reach);
  const unnamed = areas(scene, palette, reach, contents);
  const brief = areas(scene, palette, reach, { ...contents, heaviest: new Map() });
  const dotted = dotRow(contents, palette);
  const size = sizes(scene, palette, view);
  const rest = [kinds(scene, palette, reach), size];
  const ring = rings(scene, palette, reach);
  const strong = strengths(scene, palette, view, reach);
  // What is marked is what the figure is about, so it is explained in any room.
  const marked = meanings.length > 0 ? [marksRow(meanings, palette, reach)] : [];
  if (scene.overlay !== undefined) {
    // Areas are named on the map and have no colours here; the scale is never left out.
    const scale = scaleRows(scene.overlay, palette, setting, measure);
    const parts = scene.parts ? [all] : [];
    return [
      [...marked, ...scale, ...parts, ...rest, strong, dotted],
      [...marked, ...scale, ...rest, dotted],
      [...marked, ...scale],
    ];
  }
  const choices = [
    [all, ...rest, ring, strong, dotted],
    [unnamed, ...rest, ring, strong, dotted],
    [unnamed, ...rest, ring, dotted],
    [unnamed, ...rest, dotted],
    [brief, ...rest, dotted],
    [unnamed, size, dotted],
    [unnamed],
    [...rest, strong],
    rest,
  ];
  return choices.map((rows) => [...marked, ...rows]);
}

/** Explains the pale dots, with the number of concepts drawn as such. */
function dotRow({ dots, gone }: MapContents, palette: Palette): Row {
  const paint = shapeMark('disc', DOT, null, palette);
  const many = `${grouped(dots)} more ${dots === 1 ? 'concept' : 'concepts'}, of any size`;
  const text = gone === 0 ? many : `${many}, ${grouped(gone)} not drawn`;
  return { title: '', marks: dots === 0 ? [] : [{ text, reach: DOT, paint }] };
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

/** The areas; with what the map names, only those that it does not, each with a concept that it does. */
function areas(
  { captions, parts, overlay }: Scene,
  palette: Palette,
  reach: number,
  { named, heaviest }: Pick<MapContents, 'named' | 'heaviest'> = NOTHING_NAMED,
): Row {
  if (parts)
    return { title: 'Corpora', marks: parts.map(partMark(palette, reach, overlay !== undefined)) };
  const marks = captions
    .filter(({ hue }) => !named.has(hue))
    .map(({ text, hue }) => {
      const concept = heaviest.get(hue);
      const paint = shapeMark('disc', reach, hue, palette);
      return { text: concept === undefined ? text : `${text} (with ${concept})`, reach, paint };
    });
  return { title: 'Areas', marks, inColumns: true };
}

function partMark(palette: Palette, reach: number, isGrey: boolean) {
  return ({ text, part }: NonNullable<Scene['parts']>[number], index: number): LegendMark => {
    const hue = isGrey ? null : index;
    const disc = shapeMark('disc', 0.7 * reach, hue, palette);
    const look = lookOf({ shape: 'disc', radius: 0.7 * reach, hue }, 0, palette, 1);
    const paint: Paint = (context, x, y) => {
      disc(context, x, y);
      paintPart(context, { x, y }, part, look);
    };
    return { text, reach: 1.3 * reach, paint };
  };
}

const KIND_NAMES: ReadonlyMap<Shape, string> = new Map([
  ...Object.entries(SHAPES).map(([type, shape]) => [shape, type] as const),
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

/**
 * Three sample sizes up to `most`: papers of a concept, or similar papers of a paper. The largest has one digit
 * that is not zero, the others are about a fourth and a sixteenth of it; fewer where these coincide.
 */
export function sampleSizes(most: number): number[] {
  const top = Math.max(1, rounded(most, ONE_DIGIT));
  const sizes = [top / 16, top / 4].map((n) => Math.max(1, rounded(n, ROUND)));
  return [...new Set([...sizes, top])];
}

const ONE_DIGIT = [9, 8, 7, 6, 5, 4, 3, 2, 1];
const ROUND = [5, 2, 1];

/** The largest number not above `n` that is one of some digits times a power of ten. */
function rounded(n: number, digits: readonly number[]): number {
  let power = 1;
  while (power * 10 <= n) power *= 10;
  return power * (digits.find((digit) => digit * power <= n) ?? 0);
}

/** The row for rings of concepts between two areas, in the hues of one of them; empty without any. */
function rings({ nodes, overlay }: Scene, palette: Palette, reach: number): Row {
  const between = nodes.find(({ secondHue }) => secondHue !== undefined);
  if (between === undefined || overlay !== undefined) return { title: 'Ring', marks: [] };
  const [own, other] = [between.hue, between.secondHue!].map((hue) =>
    lookOf({ shape: 'disc', radius: RINGED * reach, hue }, 0, palette, 1),
  ) as [NodeLook, NodeLook];
  const paint: Paint = (context, x, y) => {
    paintShape(context, { x, y }, 'disc', { ...own, halo: 0 }, palette);
    paintSplitRing(context, { x, y }, [own, other]);
  };
  return { title: 'Ring', marks: [{ text: 'between two areas', reach: 1.3 * reach, paint }] };
}

/** Radius of the disc in a sample ring, in half widths of a mark. */
const RINGED = 0.6;

/** The row for sizes of discs. */
function sizes(scene: Scene, palette: Palette, { zoom }: Projection): Row {
  const sample = (count: number, atRest: number): LegendMark => {
    const radius = atRest * discScale(zoom);
    const paint = shapeMark('disc', radius, null, palette);
    return { text: String(count), reach: radius, rise: radius, paint };
  };
  const [title, radiusOf] = isOfPapers(scene)
    ? (['Papers like it', paperRadius] as const)
    : (['Papers', discRadius] as const);
  const weights = scene.nodes.map(({ weight }) => weight);
  const most = weights.reduce((a, b) => Math.max(a, b), 0);
  return { title, marks: most === 0 ? [] : sampleSizes(most).map((n) => sample(n, radiusOf(n))) };
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
