// Places the map and its legend on a sheet: the legend below, beside, or over a corner that the map avoids.

import { grown, holds, overlaps, shifted } from './box.ts';
import { CORNERS } from './choices.ts';
import { viewOf } from './figure-view.ts';
import { NOTHING_NAMED, isNarrow, layOutLegend, layOutLegendBeside } from './legend.ts';
import { extentOf, placeNames, placeNamesEmphasised } from './names.ts';
import { isForPage, placeNamesOnPage, withDots } from './names-on-page.ts';
import { project, trimmed } from './projection.ts';
import type { Box, Point } from './box.ts';
import type { Corner, FigureChoices, FigureSource } from './choices.ts';
import type { MapContents } from './legend.ts';
import type { Legend } from './legend-layout.ts';
import type { Names } from './names.ts';
import type { PageNames } from './names-on-page.ts';
import type { Projection } from './projection.ts';
import type { Emphasis, Scene } from '../scene/scene.ts';

/** Of the room between title and caption, how much a legend may take below the map, or over it. */
const LEGEND_SHARE = 0.2;
const CORNER_SHARE = 0.85;

/** The space between title and caption, in px. */
export interface MapSpace {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedMap {
  /** What is drawn: on a page, concepts without a name are dots. */
  readonly scene: Scene;
  readonly view: Projection;
  readonly top: number;
  readonly names: Names;
  readonly legend: Legend | null;
}

/** Iterations: the legend shows discs at the map's zoom, which depends on the space the legend leaves. */
const ROUNDS = 3;

export function placeMap(source: FigureSource, choices: FigureChoices, space: MapSpace): PlacedMap {
  const { scene, emphasis } = source;
  const { width, top, bottom } = space;
  const namesIn = namesFor(source, choices, width);
  let view: Projection = { zoom: 1, panX: 0, panY: 0, width, height: bottom - top };
  let legend: Legend | null = null;
  let contents: MapContents = NOTHING_NAMED;
  let all: PageNames;
  for (let round = 1; ; round++) {
    legend = legendFor(source, choices, view, contents, space);
    const left = roomLeft(choices, space, legend);
    view = viewOf(source, choices.part, left, coverOf(choices, space, legend), namesIn);
    all = namesIn(view.zoom, paneOf(view, choices));
    contents = contentsOf(source, choices, view, all, width);
    if (round === ROUNDS) break;
  }
  const wanted = choices.part === 'open' ? namesOfOpen(all, emphasis) : all;
  const within = namesWithin(wanted, view, coverOf(choices, space, legend));
  const names = { ...all, ...within };
  if (legend !== null) {
    // It tells of the names that are there in the end, in the room that it has.
    const told = contentsOf(source, choices, view, names, width);
    const room = choices.legend === 'below' ? legend.height : Infinity;
    const said = legendFor(source, choices, view, told, space, room);
    if (said !== null && said.height <= legend.height) legend = { ...said, height: legend.height };
  }
  const drawn = isPage(source, choices, width)
    ? withDots(scene, names, view.zoom)
    : { scene, names: within };
  return { view, top, legend, ...drawn };
}

/** px of width up to which a figure is a page, on which few names have room: larger ones are looked at as a screen is. */
const PAGE = 900;

function isPage({ scene, emphasis }: FigureSource, choices: FigureChoices, width: number): boolean {
  const { part, unnamed = width < PAGE ? 'dots' : 'full' } = choices;
  return unnamed === 'dots' && part !== 'open' && isForPage(scene, emphasis);
}

/** Names of a figure at a zoom; `within` is what none of them leaves, in px with the pan at 0. */
type NamesIn = (zoom: number, within?: Box) => PageNames;

function namesFor(source: FigureSource, choices: FigureChoices, width: number): NamesIn {
  const { scene, emphasis, measure } = source;
  if (isPage(source, choices, width))
    return (zoom, within) => placeNamesOnPage(scene, zoom, measure, within && { within });
  const options = { areClear: isCrowded(choices, width), isThorough: true };
  return (zoom) => {
    const rest = placeNames(scene, zoom, measure, options);
    return {
      ...placeNamesEmphasised(rest, emphasis, scene, zoom, measure, options),
      full: new Set(scene.nodes.keys()),
      gone: new Set(),
    };
  };
}

/** px between the names of a part of the map and the edge of the sheet. */
const NAME_RIM = 6;

/** What names of a part of the map keep to; of the whole map, they take the room they need. */
function paneOf(
  { panX, panY, width, height }: Projection,
  { part }: FigureChoices,
): Box | undefined {
  if (part === 'whole' || part === 'open') return undefined;
  return grown({ left: -panX, top: -panY, right: width - panX, bottom: height - panY }, -NAME_RIM);
}

/** What the names of a map say, so that its legend need not. */
function contentsOf(
  source: FigureSource,
  choices: FigureChoices,
  view: Projection,
  { labels, captions, full: drawnInFull, gone }: PageNames,
  width: number,
): MapContents {
  const { scene } = source;
  const full = new Map(scene.captions.map(({ hue, text }) => [hue, text]));
  const named = captions.filter(({ hue, lines }) => lines.join(' ') === full.get(hue));
  const dots = scene.nodes.filter(
    (node, i) => !drawnInFull.has(i) && !gone.has(i) && isSeen(project(view, node), view),
  ).length;
  const isOnPage = isPage(source, choices, width);
  const byWeight = labels
    .map(({ index }) => scene.nodes[index]!)
    .sort((p, q) => p.weight - q.weight);
  return {
    named: new Set(named.map(({ hue }) => hue)),
    heaviest: new Map(byWeight.flatMap(({ hue, label }) => (hue === null ? [] : [[hue, label]]))),
    dots: isOnPage ? dots : 0,
    gone: isOnPage ? gone.size : 0,
  };
}

function isSeen({ x, y }: Point, { width, height }: Projection): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

/** Trims empty ground above and below the map; returns the map and the px removed. */
export function trimMap(
  choices: FigureChoices,
  map: PlacedMap,
): { readonly map: PlacedMap; readonly spare: number } {
  const { scene, view, names, legend } = map;
  // A legend over a corner stands where the map is not.
  if (cornerIn(choices) !== null) return { map, spare: 0 };
  const drawn = extentOf(scene, names, view.zoom);
  const close = trimmed(view, shifted(drawn, view.panX, view.panY));
  const least = choices.legend === 'beside' ? (legend?.height ?? 0) : 0;
  const height = Math.min(view.height, Math.max(close.height, least));
  const panY = close.panY + (height - close.height) / 2;
  return { map: { ...map, view: { ...view, panY, height } }, spare: view.height - height };
}

/** The names of the selection and its neighbours. */
function namesOfOpen(names: Names, { focusNodes, nearNodes }: Emphasis): Names {
  if (nearNodes === null) return names;
  const isOpen = (index: number) => focusNodes.has(index) || nearNodes.has(index);
  return { labels: names.labels.filter(({ index }) => isOpen(index)), captions: [] };
}

/** The fullest legend that fits with a view; null for none. */
/** @param room px of height that it may take at most, beside the share of the sheet that it may */
function legendFor(
  source: FigureSource,
  { legend = 'none' }: FigureChoices,
  view: Projection,
  contents: MapContents,
  { width, top, bottom }: MapSpace,
  room = Infinity,
): Legend | null {
  const high = bottom - top;
  if (legend === 'none') return null;
  if (legend === 'below')
    return layOutLegend(source, view, contents, Math.min(room, high * LEGEND_SHARE));
  const most = Math.min(room, legend === 'beside' ? high : high * CORNER_SHARE);
  return layOutLegendBeside(source, view, contents, { sheet: width, most });
}

export function cornerIn({ legend }: FigureChoices): Corner | null {
  return CORNERS.find((corner) => corner === legend) ?? null;
}

/** The top left corner of a legend, in px of the sheet. */
export function legendCorner(
  choices: FigureChoices,
  map: PlacedMap,
  { width, top, bottom }: MapSpace,
) {
  const { legend } = map;
  if (legend === null) return { left: 0, top };
  const cover = coverOf(choices, { width, top, bottom }, legend);
  if (cover !== null) return { left: cover.left, top: top + cover.top };
  const isBeside = choices.legend === 'beside';
  return isBeside ? { left: map.view.width, top } : { left: 0, top: bottom - legend.height };
}

/** The box that a legend in a corner covers, in px of the view. */
function coverOf(choices: FigureChoices, space: MapSpace, legend: Legend | null): Box | null {
  const corner = cornerIn(choices);
  if (corner === null || legend === null) return null;
  // Aligned with title and caption.
  const [across, down] = [legend.setting.margin, legend.setting.margin / 2];
  const [left, top] = [
    corner.endsWith('left') ? across : space.width - legend.width - across,
    corner.startsWith('top') ? down : space.bottom - space.top - legend.height - down,
  ];
  return { left, top, right: left + legend.width, bottom: top + legend.height };
}

/** The space that the legend leaves. */
function roomLeft(choices: FigureChoices, { width, top, bottom }: MapSpace, legend: Legend | null) {
  const height = bottom - top;
  if (legend !== null && choices.legend === 'beside')
    return { width: Math.max(1, width - legend.width), height };
  if (legend !== null && choices.legend === 'below')
    return { width, height: Math.max(1, height - legend.height) };
  return { width, height };
}

/** Whether captions must not cover discs: on narrow sheets with a legend, which names the areas. */
function isCrowded({ legend = 'none' }: FigureChoices, width: number): boolean {
  return legend !== 'none' && isNarrow(width);
}

/** Leaves out names that the edge would cut off or a legend would cover. */
function namesWithin({ labels, captions }: Names, view: Projection, cover: Box | null): Names {
  const pane = { left: 0, top: 0, right: view.width, bottom: view.height };
  const isWithin = ({ box }: { readonly box: Box }) => {
    const moved = shifted(box, view.panX, view.panY);
    return holds(pane, moved) && !(cover !== null && overlaps(cover, moved));
  };
  return { labels: labels.filter(isWithin), captions: captions.filter(isWithin) };
}
