// Places the names of a Scene at one zoom: captions first, then labels. Everything is in px with the pan at 0, so that
// panning moves names without placing them again.

import { grown, overlaps, reachesInto, unite } from './box.ts';
import { placeCaptions } from './place-captions.ts';
import { placeLabels } from './place-labels.ts';
import { discScale, labelScale } from './projection.ts';
import { OUTLINES } from './shapes.ts';
import { LABEL_FACE, STRONG_FACE } from './type.ts';
import { NO_EMPHASIS } from '../scene/scene.ts';
import type { Box, Disc } from './box.ts';
import type { PlacedCaption } from './place-captions.ts';
import type { LabelRequest, PlacedLabel, Side } from './place-labels.ts';
import type { Face, Measure } from './type.ts';
import type { Emphasis, Scene, SceneNode } from '../scene/scene.ts';

/** The names of a scene at one zoom. */
export interface Names {
  /** Most important first. */
  readonly labels: readonly PlacedLabel[];
  readonly captions: readonly PlacedCaption[];
}

/** px between a focused disc and its focus ring. */
export const MARK_GAP = 3;

/** px of the point on a ring that says what rises or falls. */
export const POINT_RISE = 6;

/** px for that ring and some ground around it. */
const MARK_AIR = 2;

/** px that the half rings of two areas, or of two corpora, reach beyond their disc. */
const RING_REACH = 3.4;

/** The part of that which names of others avoid: they may come near a thin ring. */
const RING_BODY = 1.2;

/** Lengths in px of the pin above a pinned node: from disc to needle, needle, head, halo. */
export const PIN_FOOT = 1.5;
export const PIN_NEEDLE = 5;
export const PIN_HEAD = 3.8;
export const PIN_RIM = 1.4;

/** Boxes of the pins at a zoom, in px with the pan at 0, which no name may cover. */
export function pinBoxes({ nodes }: Scene, zoom: number): Box[] {
  const wide = PIN_HEAD + PIN_RIM;
  return nodes
    .filter(({ isPinned }) => isPinned === true)
    .map((node) => {
      const [x, bottom] = [node.x * zoom, node.y * zoom - drawnRadius(node, zoom)];
      const high = PIN_FOOT + PIN_NEEDLE + 2 * PIN_HEAD + PIN_RIM;
      return { left: x - wide, right: x + wide, top: bottom - high, bottom };
    });
}

/** Where the points of rings stand at a zoom, in px with the pan at 0: no name goes there either. */
function pointBoxes({ nodes }: Scene, { marks }: Emphasis, zoom: number): Box[] {
  return Array.from(marks ?? []).flatMap(([index, mark]) => {
    if (mark !== 'up' && mark !== 'down') return [];
    const node = nodes[index]!;
    const out = drawnRadius(node, zoom) * OUTLINES[node.shape].reach + MARK_GAP;
    const [x, y] = [node.x * zoom, node.y * zoom];
    const [top, bottom] = mark === 'up' ? [-out - POINT_RISE, -out] : [out, out + POINT_RISE];
    return [{ left: x - 3, right: x + 3, top: y + top, bottom: y + bottom }];
  });
}

/** px of a drawn node's disc. */
export function drawnRadius(node: Pick<SceneNode, 'radius'>, zoom: number): number {
  return scaledRadius(node, discScale(zoom));
}

function scaledRadius({ radius }: Pick<SceneNode, 'radius'>, scale: number): number {
  return Math.max(1.8, radius * scale);
}

/** Font size of a label in px. */
export function labelSize(node: SceneNode, zoom: number): number {
  // Rounded to half px, since browsers rasterise glyphs again for every new size.
  return Math.max(10, Math.round(node.labelSize * labelScale(zoom) * 2) / 2);
}

/** Nodes with more weight get bolder labels, as larger towns do on a map. */
export function labelFace(node: SceneNode, isFocus: boolean): Face {
  if (isFocus) return STRONG_FACE;
  return node.labelSize < 14.5 ? LABEL_FACE : { ...LABEL_FACE, weight: 500 };
}

/** Options of the placement of names. */
export interface PlacementOptions {
  /** Leaves out captions that would cover discs. */
  readonly areClear?: boolean;
  /** Tries more positions: for figures, too slow for every frame on screen. */
  readonly isThorough?: boolean;
  /** Boxes over the map, in px with the pan at 0, which names avoid. */
  readonly covers?: readonly Box[];
  /** The box in which all names must lie; by default a little more than the box of the discs. */
  readonly within?: Box;
}

/** Places the names of a scene without emphasis. */
export function placeNames(
  scene: Scene,
  zoom: number,
  measure: Measure,
  {
    areClear = false,
    isThorough = false,
    covers: over = [],
    within = sheetOf(scene, zoom),
  }: PlacementOptions = {},
): Names {
  const covers = [...over, ...pinBoxes(scene, zoom)];
  const wishes = wishesOf(scene, NO_EMPHASIS, zoom, measure, isThorough);
  const isCrowd = isCrowded(scene);
  const great = heaviest(
    wishes,
    isThorough ? PLACED_FIRST_IN_FIGURE : isCrowd ? PLACED_FIRST : placedFirstAt(zoom),
  );
  const firm = placeLabels(great, { taken: [], within, covers, discs: wishes });
  const captions = placeCaptions(scene.captions, wishes, {
    zoom,
    measure,
    areClear,
    within,
    firm: [...firm.map(({ box }) => box), ...covers],
    letters: scene.letters,
    mayCover: isCrowd,
  });
  const sides = new Map(firm.map(({ index, side }) => [index, side]));
  const taken = captions.map(({ box }) => besideCaption(box));
  return { captions, labels: placeLabels(atSides(wishes, sides), { taken, within, covers }) };
}

/**
 * Places names under an emphasis: emphasised ones first, the others where they were at rest if that is still free.
 * Captions stay unless they would cover emphasised names. No name leaves the box that the names at rest fill, so that
 * a window that shows all of those cuts off none of these.
 */
export function placeNamesEmphasised(
  rest: Names,
  emphasis: Emphasis,
  scene: Scene,
  zoom: number,
  measure: Measure,
  { isThorough = false, covers: over = [] }: PlacementOptions = {},
): Names {
  const covers = [...over, ...pinBoxes(scene, zoom), ...pointBoxes(scene, emphasis, zoom)];
  const sides = new Map<number, Side>(rest.labels.map(({ index, side }) => [index, side]));
  const wishes = inFront(wishesOf(scene, emphasis, zoom, measure, isThorough));
  const inFocus = wishes.filter(({ rank }) => rank === 'focus');
  const isClear = ({ box }: PlacedCaption) => !inFocus.some((wish) => reachesInto(wish, box));
  const beside = rest.captions.filter(isClear);
  const taken = beside.map(({ box }) => besideCaption(box));
  const within = extentOf(scene, rest, zoom);
  const labels = placeLabels(atSides(wishes, sides), { taken, within, covers });
  // Captions that emphasised names overlap are left out.
  const captions = beside.filter(({ box }) => !labels.some((label) => overlaps(label.box, box)));
  return { captions, labels };
}

/** Up to this number of focused nodes are named whatever their names cover. */
const FEW = 4;

/** With more focused nodes their names must not hide each other: more positions are tried instead. */
function inFront(wishes: readonly LabelRequest[]): readonly LabelRequest[] {
  const isFew = wishes.filter(({ rank }) => rank === 'focus').length <= FEW;
  return wishes.map((wish) => {
    const isOne = wish.rank === 'focus' && !isFew;
    return isOne ? { ...wish, mayCover: false, isThorough: true } : wish;
  });
}

/** Padding in px at the ends of a caption. */
const CAPTION_AIR = 5;

export function besideCaption(box: Box): Box {
  return grown(box, CAPTION_AIR, 0);
}

/** Number of largest concepts whose names are placed before captions, on screen and in figures. */
const PLACED_FIRST = 10;
const PLACED_FIRST_IN_FIGURE = 16;

/** Number of largest concepts named at any zoom, before captions, even over discs. */
const ALWAYS_NAMED = 5;
const ALWAYS_NAMED_IN_FIGURE = 3;

/** Number of largest concepts whose names may cover a few much smaller discs rather than be left out. */
const OVER_SMALLER = 24;

/** Fewer on phones, where they would cost every third caption. */
function alwaysNamedAt(zoom: number): number {
  return zoom < 0.33 ? 3 : ALWAYS_NAMED;
}

/** Fewer on a small map, where captions are the most informative names. */
function placedFirstAt(zoom: number): number {
  return Math.max(alwaysNamedAt(zoom), Math.round(PLACED_FIRST * Math.min(1, zoom / 0.45)));
}

/** Number of papers named even over others: more at larger zoom. */
function papersNamed(zoom: number): number {
  return Math.round(PAPERS_NAMED * Math.min(4, Math.max(0.4, zoom / 0.6) ** 2));
}

const PAPERS_NAMED = 16;

/** With all names on, at most this number may cover discs: more would delay zooming. */
const MOST_OVER = 600;

/** Number of concepts from which there is no free ground between discs. */
const CROWD = 600;

/** Whether only the outermost concepts would be named if names could not cover discs. */
function isCrowded({ nodes }: Scene): boolean {
  return nodes.length > CROWD && nodes.filter(({ kind }) => kind === 'concept').length > CROWD;
}

function heaviest(wishes: readonly LabelRequest[], most: number): LabelRequest[] {
  return heaviestOf(
    wishes.filter(({ disc }) => disc === 'concept'),
    most,
  );
}

function heaviestOf(wishes: readonly LabelRequest[], most: number): LabelRequest[] {
  return [...wishes].sort((a, b) => b.weight - a.weight || a.index - b.index).slice(0, most);
}

/** The wishes, each with the side at which its name was placed before. */
function atSides(
  wishes: readonly LabelRequest[],
  sides: ReadonlyMap<number, Side>,
): readonly LabelRequest[] {
  return wishes.map((wish) => {
    const usual = sides.get(wish.index);
    return usual === undefined ? wish : { ...wish, usual };
  });
}

function wishesOf(
  scene: Scene,
  emphasis: Emphasis,
  zoom: number,
  measure: Measure,
  isThorough: boolean,
): LabelRequest[] {
  const wishes = scene.nodes.map((_, i) => wishOf(scene, emphasis, zoom, measure, i));
  const most = isCrowded(scene)
    ? PLACED_FIRST
    : isThorough
      ? ALWAYS_NAMED_IN_FIGURE
      : alwaysNamedAt(zoom);
  const concepts = wishes.filter(({ index }) => scene.nodes[index]!.kind === 'concept');
  // On a map of papers the largest, which are in the most crowded parts, are named as well.
  const [among, few] = concepts.length > 0 ? [concepts, most] : [wishes, papersNamed(zoom)];
  const firmest = new Set(
    heaviestOf(among, scene.hasAllNames ? MOST_OVER : few).map(({ index }) => index),
  );
  const great = new Set(heaviestOf(concepts, OVER_SMALLER).map(({ index }) => index));
  return wishes.map((wish) => {
    const mayCover = firmest.has(wish.index);
    const coversSmaller = great.has(wish.index);
    if (isThorough) return { ...wish, isThorough, mayCover, coversSmaller };
    // Not copied if unchanged: property access on thousands of copies would be slower.
    if (mayCover) return { ...wish, isThorough: true, mayCover };
    return coversSmaller ? { ...wish, coversSmaller } : wish;
  });
}

/** The wishes of all nodes with nothing in focus, as they are. */
export function wishesAt(scene: Scene, zoom: number, measure: Measure): LabelRequest[] {
  return scene.nodes.map((_, i) => wishOf(scene, NO_EMPHASIS, zoom, measure, i));
}

function wishOf(
  { nodes, hasAllNames }: Scene,
  { focusNodes, nearNodes, marks }: Emphasis,
  zoom: number,
  measure: Measure,
  index: number,
): LabelRequest {
  const node = nodes[index]!;
  const isFocus = focusNodes.has(index);
  const isNear = nearNodes?.has(index) === true;
  const size = labelSize(node, zoom);
  const radius = drawnRadius(node, zoom);
  // Obstacles treat every shape as a disc, whose radius may exceed the shape's reach.
  const reach = radius * Math.max(1, OUTLINES[node.shape].reach);
  const mark = isFocus || marks?.has(index) === true ? MARK_GAP + MARK_AIR : 0;
  const isRinged = hasRing(node);
  const around = Math.max(mark, isRinged ? RING_REACH : 0);
  // Measured lazily: on a large map most names find no room at their least width already.
  let width: number | undefined;
  return {
    index,
    x: node.x * zoom,
    y: node.y * zoom,
    radius: radius + Math.max(mark, isRinged ? RING_BODY : 0),
    reach: reach + around,
    get width() {
      return (width ??= measure(node.label, labelFace(node, isFocus), size));
    },
    leastWidth: leastWidth(node.label, size),
    ...(node.brief === undefined
      ? {}
      : { briefWidth: measure(node.brief, labelFace(node, isFocus), size) }),
    height: size * 1.08,
    rank: isFocus ? 'focus' : isNear ? 'near' : 'rest',
    weight: node.weight,
    hue: node.hue,
    disc: nearNodes !== null && !isNear && !isFocus ? 'dimmed' : node.kind,
    // Not for papers: of two overlapping long titles neither can be read.
    ...(hasAllNames && node.kind === 'concept' ? { isForced: true } : {}),
  };
}

/** Least width of a Latin letter in ems; characters of other scripts may combine. */
const NARROWEST = 0.18;
const LATIN = /^[ -\u024f]*$/;

function leastWidth(text: string, size: number): number {
  return LATIN.test(text) ? NARROWEST * size * text.length : 0;
}

function hasRing({ secondHue, part }: SceneNode): boolean {
  return secondHue !== undefined || part !== undefined;
}

/**
 * px by which names may extend beyond the box of the discs: less on smaller maps, or a phone's map would have to
 * shrink for its outermost names.
 */
export function overhang(zoom: number): number {
  return Math.max(22, 150 * zoom ** 1.2);
}

export function sheetOf(scene: Scene, zoom: number): Box {
  return grown(discsBox(scene, zoom), overhang(zoom));
}

/** Bounding box of everything drawn at a zoom, in px with the pan at 0. */
export function extentOf(scene: Scene, names: Names, zoom: number): Box {
  const boxes = [...names.labels, ...names.captions].map(({ box }) => box);
  return unite([discsBox(scene, zoom), ...boxes]);
}

/** The discs at a zoom, in px with the pan at 0. */
export function discsOf({ nodes }: Scene, zoom: number): Disc[] {
  return nodes.map((node) => ({
    x: node.x * zoom,
    y: node.y * zoom,
    radius: drawnRadius(node, zoom) + (hasRing(node) ? RING_REACH : 0),
  }));
}

/** Bounding box of all discs at a zoom, in px with the pan at 0. */
export function discsBox({ nodes }: Scene, zoom: number): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const scale = discScale(zoom);
  // Called at every step of a search for a zoom, so it allocates no box for each node.
  for (const node of nodes) {
    const reach = scaledRadius(node, scale) + 2;
    const x = node.x * zoom;
    const y = node.y * zoom;
    if (x - reach < left) left = x - reach;
    if (y - reach < top) top = y - reach;
    if (x + reach > right) right = x + reach;
    if (y + reach > bottom) bottom = y + reach;
  }
  return left > right ? unite([]) : { left, top, right, bottom };
}
