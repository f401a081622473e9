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
import { NO_EMPHASIS } from '../scene/scene.ts';
import type { Box } from './box.ts';
import type { FigureChoices, FigureSource } from './choices.ts';
import type { Drawing } from './drawing.ts';
import type { MapSpace, PlacedMap } from './place-map.ts';
import type { FigureMark } from './recorder.ts';
import type { Scene } from '../scene/scene.ts';

/** A layer of marks in painting order. */
export interface FigurePart {
  readonly name: 'title' | 'contours' | 'links' | 'concepts' | 'names' | 'legend' | 'caption';
  /** Marks are clipped to this box; null for no clip. */
  readonly clip: Box | null;
  readonly marks: readonly FigureMark[];
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
const CAPTION = { face: LABEL_FACE, size: 0.85, line: 1.35, room: 0.9 };

/** Lines that a caption may take; what is longer is shortened. */
const CAPTION_LINES = 4;

/** Draws a figure; equal input gives an equal figure. */
export function figureOf(source: FigureSource, choices: FigureChoices): Figure {
  const { size } = choices;
  const scale = choices.type / SMALLEST_NAME;
  const side = (length: number) => toPoints(length, size.unit, size.dpi) / scale;
  const most = { width: side(size.width), height: side(size.height) };
  const full = placeMap(source, choices, layOutLines(source, choices, most).space);
  const { map, spare } =
    choices.isTrimmed === true ? trimMap(choices, full) : { map: full, spare: 0 };
  const sheet = { ...most, height: most.height - spare };
  const { space, lines } = layOutLines(source, choices, sheet);
  const parts = [
    ...lines.filter(({ name }) => name === 'title'),
    ...mapParts(source, map),
    ...legendPart(source, map, legendCorner(choices, map, space), cornerIn(choices) !== null),
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
): { space: MapSpace; lines: FigurePart[] } {
  const { title = '', titleAt = 'above', caption = '', captionAt = 'below' } = choices;
  const em = settingOf(width).size;
  const lines: FigurePart[] = [];
  let [top, bottom] = [0, height];
  // The caption is the last of a sheet.
  if (caption !== '' && captionAt === 'below') {
    const part = captionPart(caption, source, width, bottom);
    bottom -= part.height;
    lines.push(part);
  }
  if (title !== '' && titleAt !== 'none') {
    const room = TITLE.room * em;
    if (titleAt === 'below') bottom -= room;
    lines.push(titlePart(title, source, width, titleAt === 'above' ? 0 : bottom));
    if (titleAt === 'above') top += room;
  }
  return { space: { width, top, bottom }, lines };
}

function mapParts(
  { scene: given, emphasis, palette }: FigureSource,
  { scene, view, top, names }: PlacedMap,
): FigurePart[] {
  const isWhole = scene === given;
  const settled = toneOf(scene, isWhole ? emphasis : NO_EMPHASIS);
  const tone = isWhole ? settled : { ...settled, nodes: paleDots(scene, names) };
  const contours = findContours(given);
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

/** How far dots step back: their colours are seen, and names and discs before them. */
const PALE = 0.55;

function paleDots({ nodes }: Scene, { labels }: PlacedMap['names']): Float32Array {
  const levels = new Float32Array(nodes.length).fill(PALE);
  for (const { index } of labels) levels[index] = 0;
  return levels;
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

/** A line of text across the sheet, smaller or shortened where it is too long. */
function titlePart(
  text: string,
  { palette, measure }: FigureSource,
  width: number,
  top: number,
): FigurePart {
  const { face, size, least, room } = TITLE;
  const { size: em, margin } = settingOf(width);
  const across = width - 2 * margin;
  const full = size * em;
  const fitting = Math.min(full, (full * across) / Math.max(1, measure(text, face, full)));
  const drawn = Math.max(least * em, fitting);
  const pen = new Recorder(top);
  pen.font = fontOf(face, drawn);
  pen.fillStyle = palette.ink;
  const shown = shorten(text, (t) => measure(t, face, drawn) <= across);
  pen.fillText(shown, margin, (room * em) / 2 + 3);
  return { name: 'title', clip: null, marks: pen.marks };
}

/** Lines of text that end at the bottom of the sheet, in type no smaller than names. */
function captionPart(
  text: string,
  { palette, measure }: FigureSource,
  width: number,
  bottom: number,
): FigurePart & { readonly height: number } {
  const { face, size, line, room } = CAPTION;
  const { size: em, margin } = settingOf(width);
  const type = Math.max(SMALLEST_NAME, size * em);
  const lines = wrap(text, (t) => measure(t, face, type) <= width - 2 * margin);
  const height = lines.length * line * type + room * em;
  const pen = new Recorder(bottom - height);
  pen.font = fontOf(face, type);
  pen.fillStyle = palette.quietInk;
  lines.forEach((each, i) => {
    pen.fillText(each, margin, (room * em) / 2 + (i + 0.5) * line * type);
  });
  return { name: 'caption', clip: null, marks: pen.marks, height };
}

/** At spaces; the last line that may be is shortened where more would follow. */
function wrap(text: string, fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)!} ${word}`;
    if (lines.length > 0 && (fits(longer) || lines.length === CAPTION_LINES))
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => shorten(line, fits));
}

function shorten(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const letters = Array.from(text);
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** A mark with lines of at least `least` px. */
function atLeast(mark: FigureMark, least: number): FigureMark {
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
