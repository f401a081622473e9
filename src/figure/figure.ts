// Lays out a Scene as a figure: a sheet with a title, the map fitted into the remaining space, a legend and a caption,
// as lists of marks. Names are placed for the size of the sheet.

import { findContours } from './contours.ts';
import { paintLegend, paintPanel, settingOf } from './legend.ts';
import { paintContours } from './paint-contours.ts';
import { paintEdgesAtRest, paintEdgesInFront } from './paint-edges.ts';
import { paintAbsentLinks, paintMarks } from './paint-marks.ts';
import { paintNames } from './paint-names.ts';
import { paintNodes } from './paint-nodes.ts';
import { cornerIn, legendCorner, placeMap, trimMap } from './place-map.ts';
import { Recorder } from './recorder.ts';
import { toPoints } from './size.ts';
import { groundOpacity, toneOf } from './tone.ts';
import { LABEL_FACE, TITLE_FACE, fontOf } from './type.ts';
import type { FigureChoices, FigureSource } from './choices.ts';
import type { Drawing } from './drawing.ts';
import type { PlacedMap, Room } from './place-map.ts';
import type { Box } from './projection.ts';
import type { Mark } from './recorder.ts';

/** A layer of marks in painting order. */
export interface FigurePart {
  readonly name: 'title' | 'contours' | 'links' | 'concepts' | 'names' | 'legend' | 'caption';
  /** Marks are clipped to this box; null for no clip. */
  readonly clip: Box | null;
  readonly marks: readonly Mark[];
}

/** A figure; all lengths are in its own px. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  /** pt per px. */
  readonly scale: number;
  readonly ground: string | null;
  readonly title: string;
  readonly parts: readonly FigurePart[];
}

/** px of the smallest name on the map, whose size in pt is {@link FigureChoices.type}. */
const SMALLEST_NAME = 10;

/** Sizes in ems of the legend's type. */
const TITLE = { face: TITLE_FACE, size: 2.15, least: 1.4, room: 4.6 };
const CAPTION = { face: LABEL_FACE, size: 0.85, least: 0.7, room: 2 };

/** Draws a figure; equal input gives an equal figure. */
export function figureOf(source: FigureSource, choices: FigureChoices): Figure {
  const { size } = choices;
  const scale = choices.type / SMALLEST_NAME;
  const side = (length: number) => toPoints(length, size.unit, size.dpi) / scale;
  const most = { width: side(size.width), height: side(size.height) };
  const full = placeMap(source, choices, layOutLines(source, choices, most).room);
  const { map, spare } =
    choices.isTrimmed === true ? trimMap(source, choices, full) : { map: full, spare: 0 };
  const sheet = { ...most, height: most.height - spare };
  const { room, lines } = layOutLines(source, choices, sheet);
  const parts = [
    ...lines.filter(({ name }) => name === 'title'),
    ...mapParts(source, map),
    ...legendPart(source, map, legendCorner(choices, map, room), cornerIn(choices) !== null),
    ...lines.filter(({ name }) => name === 'caption'),
  ];
  const least = (choices.leastLine ?? 0) / scale;
  return {
    ...sheet,
    scale,
    ground: choices.isTransparent === true ? null : source.palette.ground,
    title: choices.title ?? '',
    parts: parts.map((part) => ({ ...part, marks: part.marks.map((m) => atLeast(m, least)) })),
  };
}

/** Places title and caption, and returns the remaining space. */
function layOutLines(
  source: FigureSource,
  choices: FigureChoices,
  { width, height }: { readonly width: number; readonly height: number },
): { room: Room; lines: FigurePart[] } {
  const { title = '', titleAt = 'above', caption = '', captionAt = 'below' } = choices;
  const em = settingOf(width).size;
  const lines: FigurePart[] = [];
  let [top, bottom] = [0, height];
  const put = (name: 'title' | 'caption', text: string, isAbove: boolean) => {
    const room = (name === 'title' ? TITLE : CAPTION).room * em;
    if (!isAbove) bottom -= room;
    lines.push(linePart(name, text, source, width, isAbove ? 0 : bottom));
    if (isAbove) top += room;
  };
  // The caption goes below everything else.
  if (caption !== '' && captionAt === 'below') put('caption', caption, false);
  if (title !== '' && titleAt !== 'none') put('title', title, titleAt === 'above');
  return { room: { width, top, bottom }, lines };
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
    part('links', 1, paintEdgesInFront, paintAbsentLinks),
    part('concepts', 1, paintNodes, paintMarks),
    part('names', 1, paintNames),
  ].filter(({ marks }) => marks.length > 0);
}

function legendPart(
  { palette }: FigureSource,
  { legend }: PlacedMap,
  at: { readonly left: number; readonly top: number },
  isOverMap: boolean,
): FigurePart[] {
  if (legend === null) return [];
  const pen = new Recorder();
  if (isOverMap) paintPanel(pen, { ...at, width: legend.width, height: legend.height }, palette);
  paintLegend(pen, legend, at, palette);
  return [{ name: 'legend', clip: null, marks: pen.marks }];
}

/** A line of text across the sheet, made smaller or shortened if it is too long. */
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

/** A mark with lines of at least `least` px. */
function atLeast(mark: Mark, least: number): Mark {
  if (mark.kind === 'text' || mark.stroke === null || mark.width >= least) return mark;
  return { ...mark, width: least };
}

/** The smallest font size and the thinnest line of a figure, in pt; null where it has none. */
export function finest({ parts, scale }: Figure): { type: number | null; line: number | null } {
  const marks = parts.flatMap((part) => part.marks);
  const least = (sizes: readonly number[]) =>
    sizes.length === 0 ? null : sizes.reduce((a, b) => Math.min(a, b)) * scale;
  return {
    type: least(marks.flatMap((m) => (m.kind === 'text' ? [m.size] : []))),
    line: least(marks.flatMap((m) => (m.kind !== 'text' && m.stroke !== null ? [m.width] : []))),
  };
}
