// Scene → figure: a sheet with a title, the map fitted into what is left, a legend and a caption, as
// lists of marks. Names are placed anew for the sheet, so that they can be read at its size.

import { findContours } from './contours.ts';
import { isNarrow, layOutLegend, layOutLegendBeside, paintLegend, settingOf } from './legend.ts';
import { extentOf, placeNames, stressNames } from './names.ts';
import { paintContours } from './paint-contours.ts';
import { paintEdgesAtRest, paintEdgesInFront } from './paint-edges.ts';
import { paintMarks, paintNames } from './paint-names.ts';
import { paintNodes } from './paint-nodes.ts';
import { NO_INSETS, fitView } from './projection.ts';
import { Recorder } from './recorder.ts';
import { toPoints } from './size.ts';
import { groundOpacity, toneOf } from './tone.ts';
import { LABEL_FACE, TITLE_FACE, fontOf } from './type.ts';
import type { Drawing } from './drawing.ts';
import type { Legend } from './legend.ts';
import type { Names } from './names.ts';
import type { Box, Projection } from './projection.ts';
import type { Mark } from './recorder.ts';
import type { SheetSize } from './size.ts';
import type { Measure } from './type.ts';
import type { Palette } from '../scene/palette.ts';
import type { Emphasis, Scene } from '../scene/scene.ts';

/** What a reader chooses of a figure. */
export interface FigureChoices {
  /** The whole map, what is open and its neighbours, or what a view of it shows. */
  readonly part: 'whole' | 'open' | Projection;
  readonly size: SheetSize;
  /** pt of the smallest name; all else keeps its proportion to it. */
  readonly type: number;
  /** pt below which no line goes; 0 leaves them as they are. */
  readonly leastLine?: number;
  readonly hasLegend?: boolean;
  /** Under the map, which is the usual, or to the right of it. */
  readonly legendAt?: 'below' | 'beside';
  /** Without a ground, to lie on any page. */
  readonly isTransparent?: boolean;
  readonly title?: string;
  readonly caption?: string;
}

/** What is drawn, and with what. */
export interface FigureSource {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly palette: Palette;
  readonly measure: Measure;
}

/** Marks that belong together, the first painted first. */
export interface FigurePart {
  readonly name: 'title' | 'contours' | 'links' | 'concepts' | 'names' | 'legend' | 'caption';
  /** Nothing is seen outside. */
  readonly clip: Box | null;
  readonly marks: readonly Mark[];
}

/** A figure, all lengths in its own px. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  /** pt of a px. */
  readonly scale: number;
  readonly ground: string | null;
  readonly title: string;
  readonly parts: readonly FigurePart[];
}

/** px of the smallest name on the map, which {@link FigureChoices.type} is about. */
const SMALLEST_NAME = 10;

/** In ems of the legend's type. */
const TITLE = { face: TITLE_FACE, size: 2.15, least: 1.4, room: 4.6 };
const CAPTION = { face: LABEL_FACE, size: 0.85, least: 0.7, room: 2 };

/** Of the room between title and caption, how much a legend may take. */
const LEGEND_SHARE = 0.4;

/** Draws a figure; equal input gives an equal figure. */
export function figureOf(source: FigureSource, choices: FigureChoices): Figure {
  const { size, title = '', caption = '' } = choices;
  const scale = choices.type / SMALLEST_NAME;
  const side = (length: number) => toPoints(length, size.unit, size.dpi) / scale;
  const sheet = { width: side(size.width), height: side(size.height) };
  const em = settingOf(sheet.width).size;
  const bottom = sheet.height - (caption === '' ? 0 : CAPTION.room * em);
  const top = title === '' ? 0 : TITLE.room * em;
  const map = placeMap(source, choices, { width: sheet.width, top, bottom });
  const parts = [
    ...(title === '' ? [] : [linePart('title', title, source, sheet.width)]),
    ...mapParts(source, map),
    ...legendPart(source, map, isBeside(choices) ? map.view.width : 0, bottom),
    ...(caption === '' ? [] : [linePart('caption', caption, source, sheet.width, bottom - 4)]),
  ];
  const least = (choices.leastLine ?? 0) / scale;
  return {
    ...sheet,
    scale,
    ground: choices.isTransparent === true ? null : source.palette.ground,
    title,
    parts: parts.map((part) => ({ ...part, marks: part.marks.map((m) => atLeast(m, least)) })),
  };
}

/** The room between title and caption, in px. */
interface Room {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

interface PlacedMap {
  readonly view: Projection;
  readonly top: number;
  readonly names: Names;
  readonly legend: Legend | null;
}

/** The legend shows discs at the map's zoom, which follows from the room the legend leaves. */
const ROUNDS = 3;

function placeMap(source: FigureSource, choices: FigureChoices, room: Room): PlacedMap {
  const { scene, emphasis, palette, measure } = source;
  const { width, top, bottom } = room;
  let view: Projection = { zoom: 1, panX: 0, panY: 0, width, height: bottom - top };
  let legend: Legend | null = null;
  const areClear = isCrowded(choices, width);
  for (let round = 0; round < ROUNDS; round++) {
    if (choices.hasLegend === true) {
      legend = isBeside(choices)
        ? layOutLegendBeside(scene, palette, view, measure, { sheet: width, most: bottom - top })
        : layOutLegend(scene, palette, view, measure, (bottom - top) * LEGEND_SHARE);
    }
    view = viewOf(source, choices.part, { ...roomLeft(choices, room, legend), areClear });
  }
  const rest = placeNames(scene, view.zoom, measure, areClear);
  const names = stressNames(rest, emphasis, scene, view.zoom, measure);
  return { view, top, legend, names: namesWithin(names, view) };
}

function isBeside({ legendAt }: FigureChoices): boolean {
  return legendAt === 'beside';
}

/** What the legend leaves of the room. */
function roomLeft(choices: FigureChoices, { width, top, bottom }: Room, legend: Legend | null) {
  const height = bottom - top;
  if (legend === null) return { width, height };
  if (isBeside(choices)) return { width: Math.max(1, width - legend.width), height };
  return { width, height: Math.max(1, height - legend.height) };
}

/** A narrow sheet has room for names of areas or for the map; with a legend the map has it. */
function isCrowded({ hasLegend }: FigureChoices, width: number): boolean {
  return hasLegend === true && isNarrow(width);
}

/** px for a view, and whether captions keep clear of discs there. */
interface ViewRoom {
  readonly width: number;
  readonly height: number;
  readonly areClear: boolean;
}

function viewOf(
  { scene, emphasis, measure }: Omit<FigureSource, 'palette'>,
  part: FigureChoices['part'],
  { areClear, ...size }: ViewRoom,
): Projection {
  if (part === 'open') return viewOfOpen({ scene, emphasis, measure }, size);
  if (part === 'whole') {
    const extentAt = (zoom: number) =>
      extentOf(scene, placeNames(scene, zoom, measure, areClear), zoom);
    return fitView(size, NO_INSETS, extentAt);
  }
  const grown = Math.min(size.width / part.width, size.height / part.height);
  return {
    ...size,
    zoom: part.zoom * grown,
    panX: size.width / 2 - (part.width / 2 - part.panX) * grown,
    panY: size.height / 2 - (part.height / 2 - part.panY) * grown,
  };
}

/** What is open and its neighbours with their names; the whole map where nothing is. */
function viewOfOpen(
  source: Omit<FigureSource, 'palette'>,
  size: { readonly width: number; readonly height: number },
): Projection {
  const { scene, emphasis, measure } = source;
  const { focusNodes, nearNodes } = emphasis;
  const open = new Set([...focusNodes, ...(nearNodes ?? [])]);
  const nodes = scene.nodes.filter((_, i) => open.size === 0 || open.has(i));
  return fitView(size, NO_INSETS, (zoom) => {
    const rest = placeNames(scene, zoom, measure);
    const { labels } = stressNames(rest, emphasis, scene, zoom, measure);
    const named = labels.filter(({ index }) => open.has(index));
    return extentOf({ ...scene, nodes }, { labels: named, captions: [] }, zoom);
  });
}

/** Names that the rim would cut are left out: half a name is none. */
function namesWithin({ labels, captions }: Names, view: Projection): Names {
  const isWithin = ({ box }: { readonly box: Box }) =>
    box.left + view.panX >= 0 &&
    box.top + view.panY >= 0 &&
    box.right + view.panX <= view.width &&
    box.bottom + view.panY <= view.height;
  return { labels: labels.filter(isWithin), captions: captions.filter(isWithin) };
}

function mapParts(
  { scene, emphasis, palette }: FigureSource,
  { view, top, names }: PlacedMap,
): FigurePart[] {
  const tone = toneOf(scene, emphasis);
  const contours = findContours(scene);
  const drawing: Drawing = { scene, emphasis, palette, tone, contours, names };
  const clip = { left: 0, top, right: view.width, bottom: top + view.height };
  const part = (
    name: FigurePart['name'],
    alpha: number,
    ...painters: readonly (typeof paintNodes)[]
  ): FigurePart => {
    const pen = new Recorder(top);
    for (const paint of painters) {
      pen.globalAlpha = alpha;
      paint(pen, view, drawing);
    }
    return { name, clip, marks: pen.marks };
  };
  const faint = groundOpacity(tone);
  return [
    part('contours', faint, paintContours),
    part('links', faint, paintEdgesAtRest),
    part('links', 1, paintEdgesInFront),
    part('concepts', 1, paintNodes, paintMarks),
    part('names', 1, paintNames),
  ].filter(({ marks }) => marks.length > 0);
}

/** @param left where it begins beside the map; 0 for below it */
function legendPart(
  { palette }: FigureSource,
  { legend, top }: PlacedMap,
  left: number,
  bottom: number,
) {
  if (legend === null) return [];
  const pen = new Recorder();
  paintLegend(pen, legend, { left, top: left > 0 ? top : bottom - legend.height }, palette);
  return [{ name: 'legend', clip: null, marks: pen.marks } satisfies FigurePart];
}

/** A line of text across the sheet, smaller or shortened where it is too long. */
function linePart(
  name: 'title' | 'caption',
  text: string,
  { palette, measure }: FigureSource,
  width: number,
  top = 0,
): FigurePart {
  const { face, size, least, room } = name === 'title' ? TITLE : CAPTION;
  const { size: em, margin } = settingOf(width);
  const across = width - 2 * margin;
  const full = size * em;
  const fitting = Math.min(full, (full * across) / Math.max(1, measure(text, face, full)));
  const drawn = Math.max(least * em, fitting);
  const pen = new Recorder(top);
  pen.font = fontOf(face, drawn);
  pen.fillStyle = name === 'title' ? palette.ink : palette.quietInk;
  const shown = shorten(text, (t) => measure(t, face, drawn) <= across);
  pen.fillText(shown, margin, (room * em) / 2 + (name === 'title' ? 3 : 0));
  return { name, clip: null, marks: pen.marks };
}

function shorten(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const letters = Array.from(text);
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** No line finer than `least` px. */
function atLeast(mark: Mark, least: number): Mark {
  if (mark.kind === 'text' || mark.stroke === null || mark.width >= least) return mark;
  return { ...mark, width: least };
}

/** The smallest type and the finest line of a figure, in pt; null where it has none. */
export function finest({ parts, scale }: Figure): { type: number | null; line: number | null } {
  const marks = parts.flatMap((part) => part.marks);
  const least = (sizes: readonly number[]) =>
    sizes.length === 0 ? null : sizes.reduce((a, b) => Math.min(a, b)) * scale;
  return {
    type: least(marks.flatMap((m) => (m.kind === 'text' ? [m.size] : []))),
    line: least(marks.flatMap((m) => (m.kind !== 'text' && m.stroke !== null ? [m.width] : []))),
  };
}
