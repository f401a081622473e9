// Scene → figure: a sheet with a title, the map fitted into what is left, a legend and a caption, as
// lists of marks. Names are placed anew for the sheet, so that they can be read at its size.

import { findContours } from './contours.ts';
import {
  isNarrow,
  layOutLegend,
  layOutLegendBeside,
  paintLegend,
  paintPanel,
  settingOf,
} from './legend.ts';
import { drawnRadius, extentOf, placeNames, stressNames } from './names.ts';
import { holds, overlaps, reachesInto } from './obstacles.ts';
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
import type { Box, Insets, Projection } from './projection.ts';
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
  /** Under the map, to the right of it, or over a corner of it; none by default. */
  readonly legend?: LegendPlace;
  /** Without a ground, to lie on any page. */
  readonly isTransparent?: boolean;
  readonly title?: string;
  readonly titleAt?: 'above' | 'below' | 'none';
  readonly caption?: string;
  readonly captionAt?: 'below' | 'none';
}

/** Corners of the sheet, less title and caption. */
export const CORNERS = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;
type Corner = (typeof CORNERS)[number];

/** Where a legend may stand. */
export const LEGEND_PLACES = ['below', 'beside', ...CORNERS, 'none'] as const;
export type LegendPlace = (typeof LEGEND_PLACES)[number];

export const TITLE_PLACES = ['above', 'below', 'none'] as const;
export const CAPTION_PLACES = ['below', 'none'] as const;

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

/** Of the room between title and caption, how much a legend may take below the map, or over it. */
const LEGEND_SHARE = 0.4;
const CORNER_SHARE = 0.85;

/** Draws a figure; equal input gives an equal figure. */
export function figureOf(source: FigureSource, choices: FigureChoices): Figure {
  const { size } = choices;
  const scale = choices.type / SMALLEST_NAME;
  const side = (length: number) => toPoints(length, size.unit, size.dpi) / scale;
  const sheet = { width: side(size.width), height: side(size.height) };
  const { room, lines } = layOutLines(source, choices, sheet);
  const map = placeMap(source, choices, room);
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

/** Title and caption in their places, and the room they leave. */
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
  // The caption is the last line of a sheet.
  if (caption !== '' && captionAt === 'below') put('caption', caption, false);
  if (title !== '' && titleAt !== 'none') put('title', title, titleAt === 'above');
  return { room: { width, top, bottom }, lines };
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
  const { scene, emphasis, measure } = source;
  const { width, top, bottom } = room;
  let view: Projection = { zoom: 1, panX: 0, panY: 0, width, height: bottom - top };
  let legend: Legend | null = null;
  const areClear = isCrowded(choices, width);
  for (let round = 0; round < ROUNDS; round++) {
    legend = legendFor(source, choices, view, room);
    const left = { ...roomLeft(choices, room, legend), areClear };
    view = viewOf(source, choices.part, left, coverOf(choices, room, legend));
  }
  const manner = { areClear, isThorough: true };
  const rest = placeNames(scene, view.zoom, measure, manner);
  const names = stressNames(rest, emphasis, scene, view.zoom, measure, manner);
  const cover = coverOf(choices, room, legend);
  const wanted = choices.part === 'open' ? namesOfOpen(names, emphasis) : names;
  return { view, top, legend, names: namesWithin(wanted, view, cover) };
}

/** The names of what is open: what stands around it is seen, not read. */
function namesOfOpen(names: Names, { focusNodes, nearNodes }: Emphasis): Names {
  if (nearNodes === null) return names;
  const isOpen = (index: number) => focusNodes.has(index) || nearNodes.has(index);
  return { labels: names.labels.filter(({ index }) => isOpen(index)), captions: [] };
}

/** The legend that goes with a view, as full as its place allows; null for none. */
function legendFor(
  { scene, palette, measure }: FigureSource,
  { legend = 'none' }: FigureChoices,
  view: Projection,
  { width, top, bottom }: Room,
): Legend | null {
  const high = bottom - top;
  if (legend === 'none') return null;
  if (legend === 'below') return layOutLegend(scene, palette, view, measure, high * LEGEND_SHARE);
  const most = legend === 'beside' ? high : high * CORNER_SHARE;
  return layOutLegendBeside(scene, palette, view, measure, { sheet: width, most });
}

function cornerIn({ legend }: FigureChoices): Corner | null {
  return CORNERS.find((corner) => corner === legend) ?? null;
}

/** Where the top left of a legend stands, in px of the sheet. */
function legendCorner(choices: FigureChoices, map: PlacedMap, { width, top, bottom }: Room) {
  const { legend } = map;
  if (legend === null) return { left: 0, top };
  const cover = coverOf(choices, { width, top, bottom }, legend);
  if (cover !== null) return { left: cover.left, top: top + cover.top };
  const isBeside = choices.legend === 'beside';
  return isBeside ? { left: map.view.width, top } : { left: 0, top: bottom - legend.height };
}

/** What of the map's room a legend in a corner covers, in px of the view. */
function coverOf(choices: FigureChoices, room: Room, legend: Legend | null): Box | null {
  const corner = cornerIn(choices);
  if (corner === null || legend === null) return null;
  // In line with the title and the caption.
  const [across, down] = [legend.setting.margin, legend.setting.margin / 2];
  const [left, top] = [
    corner.endsWith('left') ? across : room.width - legend.width - across,
    corner.startsWith('top') ? down : room.bottom - room.top - legend.height - down,
  ];
  return { left, top, right: left + legend.width, bottom: top + legend.height };
}

/** What the legend leaves of the room. */
function roomLeft(choices: FigureChoices, { width, top, bottom }: Room, legend: Legend | null) {
  const height = bottom - top;
  if (legend !== null && choices.legend === 'beside')
    return { width: Math.max(1, width - legend.width), height };
  if (legend !== null && choices.legend === 'below')
    return { width, height: Math.max(1, height - legend.height) };
  return { width, height };
}

/** A narrow sheet has room for names of areas or for the map; with a legend the map has it. */
function isCrowded({ legend = 'none' }: FigureChoices, width: number): boolean {
  return legend !== 'none' && isNarrow(width);
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
  cover: Box | null,
): Projection {
  if (part === 'open') return viewOfOpen({ scene, emphasis, measure }, size);
  if (part === 'whole') {
    const namesAt = (zoom: number) =>
      placeNames(scene, zoom, measure, { areClear, isThorough: true });
    return viewClearOf(cover, size, scene, namesAt);
  }
  return viewAgain(part, size, cover);
}

/** What a view shows, as large as fits beside what covers a corner; around it the map goes on. */
function viewAgain(
  part: Projection,
  size: { readonly width: number; readonly height: number },
  cover: Box | null,
): Projection {
  const isLeft = cover !== null && cover.left < size.width - cover.right;
  const free = {
    left: isLeft ? cover.right : 0,
    right: cover === null || isLeft ? size.width : cover.left,
  };
  const grown = Math.min((free.right - free.left) / part.width, size.height / part.height);
  return {
    ...size,
    zoom: part.zoom * grown,
    panX: (free.left + free.right) / 2 - (part.width / 2 - part.panX) * grown,
    panY: size.height / 2 - (part.height / 2 - part.panY) * grown,
  };
}

/** Shares of a cover's side that the map moves away from it, the least first. */
const RETREATS = [0, 0.4, 0.7, 1];

/** The whole map as large as it can be with nothing of it under what covers a corner. */
function viewClearOf(
  cover: Box | null,
  size: { readonly width: number; readonly height: number },
  scene: Scene,
  namesAt: (zoom: number) => Names,
): Projection {
  const fit = (insets: Insets) =>
    fitView(size, insets, (zoom) => extentOf(scene, namesAt(zoom), zoom));
  if (cover === null) return fit(NO_INSETS);
  const [isLeft, isTop] = [
    cover.left < size.width - cover.right,
    cover.top < size.height - cover.bottom,
  ];
  for (const share of RETREATS) {
    const across = share * (isLeft ? cover.right : size.width - cover.left);
    const down = share * (isTop ? cover.bottom : size.height - cover.top);
    const views = [
      fit({ ...NO_INSETS, [isLeft ? 'left' : 'right']: across }),
      fit({ ...NO_INSETS, [isTop ? 'top' : 'bottom']: down }),
    ].sort((p, q) => q.zoom - p.zoom);
    const clear = views.find((view) => isClearOf(cover, view, scene, namesAt(view.zoom)));
    if (clear !== undefined) return clear;
  }
  return fit({
    ...NO_INSETS,
    [isLeft ? 'left' : 'right']: isLeft ? cover.right : size.width - cover.left,
  });
}

function isClearOf(cover: Box, view: Projection, { nodes }: Scene, names: Names): boolean {
  const moved = shifted(cover, -view.panX, -view.panY);
  const discs = nodes.map((node) => ({
    ...{ x: node.x * view.zoom, y: node.y * view.zoom },
    radius: drawnRadius(node, view.zoom) + 2,
  }));
  const boxes = [...names.labels, ...names.captions].map(({ box }) => box);
  return !boxes.some((box) => overlaps(box, moved)) && !discs.some((d) => reachesInto(d, moved));
}

function shifted({ left, top, right, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

const THOROUGH = { isThorough: true };

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
    const rest = placeNames(scene, zoom, measure, THOROUGH);
    const { labels } = stressNames(rest, emphasis, scene, zoom, measure, THOROUGH);
    const named = labels.filter(({ index }) => open.has(index));
    return extentOf({ ...scene, nodes }, { labels: named, captions: [] }, zoom);
  });
}

/** Names that the rim would cut, or a legend would cover, are left out: half a name is none. */
function namesWithin({ labels, captions }: Names, view: Projection, cover: Box | null): Names {
  const pane = { left: 0, top: 0, right: view.width, bottom: view.height };
  const isWithin = ({ box }: { readonly box: Box }) => {
    const moved = shifted(box, view.panX, view.panY);
    return holds(pane, moved) && !(cover !== null && overlaps(cover, moved));
  };
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
