// Scene → names: captions first, then labels, at one zoom. Everything is in px with the pan at 0, so
// that panning moves names and never places them anew.

import { placeCaptions } from './place-captions.ts';
import { overlaps, reachesInto } from './obstacles.ts';
import { placeLabels } from './place-labels.ts';
import { discScale, labelScale, unite } from './projection.ts';
import { OUTLINES } from './shapes.ts';
import { LABEL_FACE, STRONG_FACE } from './type.ts';
import { NO_EMPHASIS } from '../scene/scene.ts';
import type { Disc } from './obstacles.ts';
import type { PlacedCaption } from './place-captions.ts';
import type { LabelWish, PlacedLabel, Side } from './place-labels.ts';
import type { Box } from './projection.ts';
import type { Face, Measure } from './type.ts';
import type { Emphasis, Scene, SceneNode } from '../scene/scene.ts';

/** The names of a scene at one zoom. */
export interface Names {
  /** Most important first. */
  readonly labels: readonly PlacedLabel[];
  readonly captions: readonly PlacedCaption[];
}

/** px between a disc in focus and the ring that marks it. */
export const MARK_GAP = 3;

/** px for that ring and some ground around it. */
const MARK_AIR = 2;

/** px that the half rings of two areas, or of two corpora, reach beyond the disc they are around. */
const RING_REACH = 3.4;

/** Of that, what names of others keep clear of: a thin ring may come near them. */
const RING_BODY = 1.2;

/** px of the pin above a node that the reader has put there: from disc to needle, needle, head, rim of ground. */
export const PIN_FOOT = 1.5;
export const PIN_NEEDLE = 5;
export const PIN_HEAD = 3.8;
export const PIN_RIM = 1.4;

/** Where pins stand at a zoom, in px with the pan at 0: no name goes below. */
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

/** px of a drawn node's disc. */
export function drawnRadius(node: SceneNode, zoom: number): number {
  return scaledRadius(node, discScale(zoom));
}

function scaledRadius({ radius }: SceneNode, scale: number): number {
  return Math.max(1.8, radius * scale);
}

/** px of a label's type. */
export function labelSize(node: SceneNode, zoom: number): number {
  // In half px: a browser prepares the letters anew for every size it has not seen.
  return Math.max(10, Math.round(node.labelSize * labelScale(zoom) * 2) / 2);
}

/** Heavier names are written stronger, as towns are on a map. */
export function labelFace(node: SceneNode, isFocus: boolean): Face {
  if (isFocus) return STRONG_FACE;
  return node.labelSize < 14.5 ? LABEL_FACE : { ...LABEL_FACE, weight: 500 };
}

/** How names are placed. */
export interface Manner {
  /** Leaves out captions that would lie on discs. */
  readonly areClear?: boolean;
  /** Looks longer for a place: on a figure, not for every frame of a screen. */
  readonly isThorough?: boolean;
  /** What lies over the map, in px with the pan at 0: no name goes below. */
  readonly covers?: readonly Box[];
  /** What no name leaves; where left out, a little more than the discs take. */
  readonly within?: Box;
}

/** Places the names of a scene with nothing in focus. */
export function placeNames(
  scene: Scene,
  zoom: number,
  measure: Measure,
  {
    areClear = false,
    isThorough = false,
    covers: over = [],
    within = sheetOf(scene, zoom),
  }: Manner = {},
): Names {
  const covers = [...over, ...pinBoxes(scene, zoom)];
  const wishes = wishesOf(scene, NO_EMPHASIS, zoom, measure, isThorough);
  const isCrowd = isCrowded(scene);
  const great = heaviest(wishes, isThorough ? FIRM_ON_PAPER : isCrowd ? FIRM : firmAt(zoom));
  const firm = placeLabels(great, { taken: [], within, covers, discs: wishes });
  const captions = placeCaptions(scene.captions, wishes, {
    ...{ zoom, measure, areClear, within },
    firm: [...firm.map(({ box }) => box), ...covers],
    letters: scene.letters,
    mayCover: isCrowd,
  });
  const sides = new Map(firm.map(({ index, side }) => [index, side]));
  const taken = captions.map(({ box }) => besideCaption(box));
  return { captions, labels: placeLabels(atSides(wishes, sides), { taken, within, covers }) };
}

/**
 * Places them again under an emphasis: what is in front first, the others where they stood, if they
 * still can. Captions stay unless they would lie on what is in front, and nothing leaves the sheet
 * that the names at rest fill: a window that shows all of those cuts none of these.
 */
export function stressNames(
  rest: Names,
  emphasis: Emphasis,
  scene: Scene,
  zoom: number,
  measure: Measure,
  { isThorough = false, covers: over = [] }: Manner = {},
): Names {
  const covers = [...over, ...pinBoxes(scene, zoom)];
  const sides = new Map<number, Side>(rest.labels.map(({ index, side }) => [index, side]));
  const wishes = inFront(wishesOf(scene, emphasis, zoom, measure, isThorough));
  const inFocus = wishes.filter(({ rank }) => rank === 'focus');
  const isClear = ({ box }: PlacedCaption) => !inFocus.some((wish) => reachesInto(wish, box));
  const beside = rest.captions.filter(isClear);
  const taken = beside.map(({ box }) => besideCaption(box));
  const within = extentOf(scene, rest, zoom);
  const labels = placeLabels(atSides(wishes, sides), { taken, within, covers });
  // Names in front may have taken the place of a caption; half a one is none.
  const captions = beside.filter(({ box }) => !labels.some((label) => overlaps(label.box, box)));
  return { captions, labels };
}

/** As many in focus are named whatever their names cover. */
const FEW = 4;

/** Of many in focus a name that hides another of them says less than none: more places are tried instead. */
function inFront(wishes: readonly LabelWish[]): readonly LabelWish[] {
  const isFew = wishes.filter(({ rank }) => rank === 'focus').length <= FEW;
  return wishes.map((wish) => {
    const isOne = wish.rank === 'focus' && !isFew;
    return isOne ? { ...wish, mayCover: false, isThorough: true } : wish;
  });
}

/** px kept free at the ends of a caption. */
const CAPTION_AIR = 5;

function besideCaption({ left, right, ...box }: Box): Box {
  return { ...box, left: left - CAPTION_AIR, right: right + CAPTION_AIR };
}

/** Concepts whose names come before those of areas: what most papers are about is named anywhere. */
const FIRM = 10;
const FIRM_ON_PAPER = 16;

/** These are named at any size, before areas, even where the name has to cover discs. */
const FIRMEST = 5;
const FIRMEST_ON_PAPER = 3;

/** Beside a sheet on a phone, where every third name of an area would go for them, there are fewer. */
function firmestAt(zoom: number): number {
  return zoom < 0.33 ? 3 : FIRMEST;
}

/** On a small map the names of areas are what tells most. */
function firmAt(zoom: number): number {
  return Math.max(firmestAt(zoom), Math.round(FIRM * Math.min(1, zoom / 0.45)));
}

/** Papers that are named even over others: more the closer one looks. */
function papersNamed(zoom: number): number {
  return Math.round(PAPERS_NAMED * Math.min(4, Math.max(0.4, zoom / 0.6) ** 2));
}

const PAPERS_NAMED = 16;

/** Where every name is asked for, as many look for room over discs: longer would hold a zoom up. */
const MOST_OVER = 600;

/** Concepts from which on there is no free ground between them. */
const CROWD = 600;

/** Whether names have to lie over discs, or there are none but those of the outermost. */
function isCrowded({ nodes }: Scene): boolean {
  return nodes.length > CROWD && nodes.filter(({ kind }) => kind === 'concept').length > CROWD;
}

function heaviest(wishes: readonly LabelWish[], most: number): LabelWish[] {
  return heaviestOf(
    wishes.filter(({ disc }) => disc === 'concept'),
    most,
  );
}

function heaviestOf(wishes: readonly LabelWish[], most: number): LabelWish[] {
  return [...wishes].sort((a, b) => b.weight - a.weight || a.index - b.index).slice(0, most);
}

/** The wishes, each at the side where its name stood. */
function atSides(
  wishes: readonly LabelWish[],
  sides: ReadonlyMap<number, Side>,
): readonly LabelWish[] {
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
): LabelWish[] {
  const wishes = scene.nodes.map((_, i) => wishOf(scene, emphasis, zoom, measure, i));
  const most = isCrowded(scene) ? FIRM : isThorough ? FIRMEST_ON_PAPER : firmestAt(zoom);
  const concepts = wishes.filter(({ index }) => scene.nodes[index]!.kind === 'concept');
  // On a map of papers the largest are named as well, whose places are the most crowded.
  const [among, few] = concepts.length > 0 ? [concepts, most] : [wishes, papersNamed(zoom)];
  const firmest = new Set(
    heaviestOf(among, scene.hasAllNames ? MOST_OVER : few).map(({ index }) => index),
  );
  return wishes.map((wish) => {
    const mayCover = firmest.has(wish.index);
    if (isThorough) return { ...wish, isThorough, mayCover };
    // Thousands are left as they are: copies of them would be slower to ask.
    return mayCover ? { ...wish, isThorough: true, mayCover } : wish;
  });
}

function wishOf(
  { nodes, hasAllNames }: Scene,
  { focusNodes, nearNodes }: Emphasis,
  zoom: number,
  measure: Measure,
  index: number,
): LabelWish {
  const node = nodes[index]!;
  const isFocus = focusNodes.has(index);
  const isNear = nearNodes?.has(index) === true;
  const size = labelSize(node, zoom);
  const radius = drawnRadius(node, zoom);
  // A square reaches less far than the disc that stands for it where others ask.
  const reach = radius * Math.max(1, OUTLINES[node.shape].reach);
  const mark = isFocus ? MARK_GAP + MARK_AIR : 0;
  const isRinged = hasRing(node);
  const around = Math.max(mark, isRinged ? RING_REACH : 0);
  // On a large map most names find no place however narrow they are, and are never measured.
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
    // A title is long and its beginning says little: one over another can be read as neither.
    ...(hasAllNames && node.kind === 'concept' ? { isForced: true } : {}),
  };
}

/** Ems that no letter of a Latin face is narrower than; others may stand on top of one another. */
const NARROWEST = 0.18;
const LATIN = /^[ -\u024f]*$/;

function leastWidth(text: string, size: number): number {
  return LATIN.test(text) ? NARROWEST * size * text.length : 0;
}

function hasRing({ secondHue, part }: SceneNode): boolean {
  return secondHue !== undefined || part !== undefined;
}

/**
 * px by which names may hang over the rim of the discs: less the smaller the map, or on a phone the map
 * would have to shrink for the sake of its outermost names.
 */
export function overhang(zoom: number): number {
  return Math.max(22, 150 * zoom ** 1.2);
}

function sheetOf(scene: Scene, zoom: number): Box {
  const { left, top, right, bottom } = discsBox(scene, zoom);
  const over = overhang(zoom);
  return { left: left - over, top: top - over, right: right + over, bottom: bottom + over };
}

/** What is drawn at a zoom, in px with the pan at 0. */
export function extentOf(scene: Scene, names: Names, zoom: number): Box {
  const boxes = [...names.labels, ...names.captions].map(({ box }) => box);
  return unite([discsBox(scene, zoom), ...boxes]);
}

/** The discs at a zoom, in px with the pan at 0. */
export function discsOf({ nodes }: Scene, zoom: number): Disc[] {
  return nodes.map((node) => ({
    ...{ x: node.x * zoom, y: node.y * zoom },
    radius: drawnRadius(node, zoom) + (hasRing(node) ? RING_REACH : 0),
  }));
}

/** The box around all discs at a zoom, in px with the pan at 0. */
export function discsBox({ nodes }: Scene, zoom: number): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const scale = discScale(zoom);
  // Asked for at every step of a search for a zoom, so without a box for each.
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
