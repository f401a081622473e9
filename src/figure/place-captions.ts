// Places captions, the names of areas: near their given positions, moved a little to avoid discs and the names of the
// largest concepts.

import { boxAround, distance, grown, holds, overlaps, reachesInto, shifted, unite } from './box.ts';
import { boxObstacles, discObstacles } from './obstacles.ts';
import { labelBox } from './place-labels.ts';
import { CAPTION_FACE } from './type.ts';
import type { Box, Point } from './box.ts';
import type { Collider } from './obstacles.ts';
import type { LabelRequest } from './place-labels.ts';
import type { Measure } from './type.ts';
import type { SceneCaption } from '../scene/scene.ts';

export interface PlacedCaption {
  readonly lines: readonly string[];
  readonly hue: number;
  /** Font size in px. */
  readonly size: number;
  /** Opacity, 0 to 1. */
  readonly strength: number;
  readonly box: Box;
  /** Whether it covers discs, and needs a larger halo. */
  readonly isOver?: boolean;
}

/** Zooms between which captions fade out, since an area is no longer seen as a whole. */
const FADE_FROM = 2.5;
const FADE_TO = 4;

/** Offsets in px, across and down, at which a caption is tried, smallest first; rather down than across. */
const NEAR_SHIFTS = shiftsOf([0, 14, 30], [0, 8, 16, 26, 38]);
const SHIFTS = shiftsOf([0, 12, 26, 42, 60, 82], [0, 8, 16, 26, 38, 52, 70, 90]);

function shiftsOf(across: readonly number[], down: readonly number[]): Point[] {
  const both = (steps: readonly number[]) => steps.flatMap((n) => (n === 0 ? [0] : [-n, n]));
  return both(across)
    .flatMap((x) => both(down).map((y) => ({ x, y })))
    .sort((a, b) => cost(a) - cost(b));
}

/** Zoom below which the larger offsets would lead into another area. */
const SMALL = 0.25;

function smallness(zoom: number): number {
  return Math.min(1, zoom / SMALL);
}

/** The largest cost of an offset at a zoom. */
function farthest(zoom: number): number {
  return cost({ x: 82, y: 90 }) * smallness(zoom) ** 2;
}

/** Font scales tried before a caption covers a disc. */
const SCALES = [1, 0.88, 0.78];

/** The same with a larger font size set by the reader. */
const LARGE_SCALES = [1, 0.88];

/** Least font size in px. */
const SMALLEST = 11;

function cost({ x, y }: Point): number {
  return 2 * x * x + y * y;
}

/**
 * Places captions in order; one that would overlap another, a name that takes precedence, or more than a disc or two
 * is left out.
 */
export function placeCaptions(
  captions: readonly SceneCaption[],
  wishes: readonly LabelRequest[],
  setting: CaptionSetting,
): PlacedCaption[] {
  const { zoom, firm = [] } = setting;
  const strength = Math.min(1, Math.max(0, (FADE_TO - zoom) / (FADE_TO - FADE_FROM)));
  if (strength === 0 || captions.length === 0) return [];
  const discs = discObstacles();
  for (const wish of wishes) discs.add(wish);
  const great = boxObstacles();
  for (const wish of greatest(wishes)) great.add(labelBox(wish, 'right'));
  const placed: PlacedCaption[] = [];
  for (const caption of captions) {
    const others = anyOf([...firm, ...placed.map(airyBox)]);
    const away = nearerToOthers(caption.hue, wishes);
    const around = { others, discs, away, great, wishes };
    const one =
      // On a small map, shorten to one word rather than cover a disc.
      (isSmall(setting, wishes) ? placeFree(caption, setting, around) : null) ??
      placeOne(caption, setting, around) ??
      placeShort(caption, setting, around) ??
      (setting.mayCover === true ? placeOver(caption, setting, around) : null);
    if (one !== null) placed.push({ ...one, hue: caption.hue, strength });
  }
  return placed;
}

interface Around {
  readonly others: Collider;
  readonly discs: Collider;
  readonly away: Collider;
  readonly great: Collider;
  readonly wishes: readonly LabelRequest[];
}

/** Places only the first of a caption's two terms, where there is no room for both. */
function placeShort(caption: SceneCaption, setting: CaptionSetting, around: Around) {
  const [text = '', rest] = caption.text.split(' & ');
  return rest === undefined ? null : placeOne({ ...caption, text }, setting, around);
}

/** Places a caption over as few discs as possible, and rather over those of its own area: crowded maps have no free ground. */
function placeOver(
  caption: SceneCaption,
  { zoom, measure, areClear = false, letters = 1, within }: CaptionSetting,
  { others, wishes }: Around,
): Pick<PlacedCaption, 'lines' | 'size' | 'box' | 'isOver'> | null {
  if (areClear) return null;
  const shape = shapeCaption(caption, zoom, measure, sizesOf(zoom, letters)[0]!);
  const shifts = SHIFTS.filter((shift) => cost(shift) <= farthest(zoom));
  const choices = choicesOf(shape.box, shifts, within).filter((box) => !others.meets(box));
  const near = reaching(wishes, choices);
  let [best, least] = [null as Box | null, Infinity];
  for (const box of choices) {
    let covered = 0;
    for (const wish of near)
      if (reachesInto(wish, box))
        covered += (wish.hue === caption.hue ? 1 : 3) * (wish.radius > LARGE ? 3 : 1);
    if (covered < least) [best, least] = [box, covered];
  }
  return best === null ? null : { ...shape, box: best, isOver: true };
}

/** Number of discs up to which a second search is made; with more it would block the page. */
const FEW_DISCS = 600;

function isSmall({ zoom, areClear }: CaptionSetting, { length }: readonly LabelRequest[]): boolean {
  return zoom < BREAK_BELOW && areClear !== true && length <= FEW_DISCS;
}

/** Places a caption, whole or shortened, without covering a disc; null without room. */
function placeFree(caption: SceneCaption, setting: CaptionSetting, around: Around) {
  const most = { ...setting, mostCovered: 0 };
  return placeOne(caption, most, around) ?? placeShort(caption, most, around);
}

/** Places a caption at the largest size that fits clear; else over few discs, or null. */
function placeOne(
  caption: SceneCaption,
  { zoom, measure, areClear = false, letters = 1, within, mostCovered, isStrict }: CaptionSetting,
  { others, discs, away, great, wishes }: Around,
): Pick<PlacedCaption, 'lines' | 'size' | 'box'> | null {
  const shapes = sizesOf(zoom, letters).map((size) => {
    const shape = shapeCaption(caption, zoom, measure, size);
    const shifts = areClear ? NEAR_SHIFTS : SHIFTS.filter((shift) => cost(shift) <= farthest(zoom));
    return { ...shape, choices: choicesOf(shape.box, shifts, within) };
  });
  let costly: Pick<PlacedCaption, 'lines' | 'size' | 'box'> | null = null;
  for (const [i, shape] of shapes.entries()) {
    // Rather at the cost of a large concept's name than much smaller.
    if (i > 1 && costly !== null) break;
    for (const box of shape.choices) {
      if (others.meets(box) || discs.meets(box) || away.meets(box)) continue;
      if (!great.meets(box)) return { ...shape, box };
      costly ??= { ...shape, box };
    }
  }
  if (costly !== null) return costly;
  const [first, last] = [shapes[0]!, shapes.at(-1)!];
  const box = areClear
    ? firstClear(first.choices, [others, discs])
    : leastCovering(
        last.choices,
        others,
        nearerToOthers(caption.hue, wishes, isStrict ? 0 : STRAY_SLACK),
        wishes,
        mostCovered,
      );
  return box === null ? null : { ...(areClear ? first : last), box };
}

/** Options of the placement of captions. */
export interface CaptionSetting {
  readonly zoom: number;
  readonly measure: Measure;
  /** Boxes of names placed before, and of covers. */
  readonly firm?: readonly Box[];
  /** Leaves out captions that would cover a disc, for figures with a legend that names areas. */
  readonly areClear?: boolean;
  /** Lets captions cover any number of discs rather than be left out. */
  readonly mayCover?: boolean;
  /** Factor of the font size. */
  readonly letters?: number | undefined;
  /** The box in which all captions must lie. */
  readonly within?: Box;
  /** Most discs that a caption may cover. */
  readonly mostCovered?: number;
  /** Leaves out a caption that would stand nearer to another area than to its own, or on a disc of one. */
  readonly isStrict?: boolean;
}

/** The largest quarter of the names, whose room captions must not take. */
function greatest(wishes: readonly LabelRequest[]): LabelRequest[] {
  return [...wishes].sort((a, b) => b.weight - a.weight).slice(0, Math.ceil(wishes.length / 4));
}

/** Padding around a caption in ems: two without it would read as one name. */
const AIR = { across: 0.8, down: 0.12 };

function airyBox({ box, size }: PlacedCaption): Box {
  return grown(box, AIR.across * size, AIR.down * size);
}

/** Collides with boxes that are nearer to another area than to their own by more than `slack` px. */
function nearerToOthers(hue: number, wishes: readonly LabelRequest[], slack = 0): Collider {
  const own = wishes.filter((wish) => wish.hue === hue);
  const others = wishes.filter((wish) => wish.hue != null && wish.hue !== hue);
  return {
    meets: (box) => {
      let least = Infinity;
      for (const disc of own) least = Math.min(least, distance(box, disc) - disc.radius);
      for (const disc of others) if (distance(box, disc) - disc.radius + slack < least) return true;
      return false;
    },
  };
}

function anyOf(boxes: readonly Box[]): Collider {
  return { meets: (box) => boxes.some((other) => overlaps(other, box)) };
}

/** The first of some boxes that collides with nothing. */
function firstClear(choices: readonly Box[], obstacles: readonly Collider[]): Box | null {
  return choices.find((choice) => !obstacles.some((set) => set.meets(choice))) ?? null;
}

/** A box at all offsets, moved back into `within` where it would leave it. */
function choicesOf(box: Box, shifts: readonly Point[], within: Box | undefined): Box[] {
  const places = shifts.map(({ x, y }) => shifted(box, x, y));
  return within === undefined ? places : places.map((place) => pulledIn(place, within));
}

function pulledIn(box: Box, within: Box): Box {
  const x = Math.max(within.left - box.left, 0) + Math.min(within.right - box.right, 0);
  const y = Math.max(within.top - box.top, 0) + Math.min(within.bottom - box.bottom, 0);
  // A box wider than the sheet extends beyond both sides.
  return holds(within, box) ? box : shifted(box, x, y);
}

/** Radius in px from which a disc must not be covered. */
const LARGE = 6;

/** px by which another area may be nearer, for captions without a better position. */
const STRAY_SLACK = 12;

/** Most discs that a caption without a better position may cover. */
const MOST_COVERED = 2;

/** The requests whose discs any of some boxes can cover, to test only these repeatedly. */
function reaching(wishes: readonly LabelRequest[], boxes: readonly Box[]): readonly LabelRequest[] {
  const around = unite(boxes);
  return wishes.filter((wish) => reachesInto(wish, around));
}

/** The box that covers the fewest discs; null if those are too many, or other areas are nearer. */
function leastCovering(
  choices: readonly Box[],
  others: Collider,
  away: Collider,
  wishes: readonly LabelRequest[],
  most = MOST_COVERED,
): Box | null {
  let [best, least] = [null as Box | null, most + 1];
  const large = largeAmong(wishes);
  const near = reaching(wishes, choices);
  for (const choice of choices) {
    if (others.meets(choice)) continue;
    let covered = 0;
    for (const wish of near) {
      if (reachesInto(wish, choice)) covered += wish.radius > large ? Infinity : 1;
      if (covered >= least) break;
    }
    if (covered < least && !away.meets(choice)) [best, least] = [choice, covered];
  }
  return best;
}

const largest = new WeakMap<readonly LabelRequest[], number>();

/** Radius from which a disc counts as large; on a small map, where none is, that of the largest names. */
function largeAmong(wishes: readonly LabelRequest[]): number {
  let large = largest.get(wishes);
  if (large === undefined) {
    large = greatest(wishes).reduce((least, { radius }) => Math.min(least, radius - 0.01), LARGE);
    largest.set(wishes, large);
  }
  return large;
}

const SIZE = 22;

/** Least share of {@link SIZE}: a smaller caption would not stand out from labels. */
const LEAST = 0.54;

/** Line height in ems, and the part of it that glyphs fill. */
const LEADING = 1.06;
const FILLED = 0.9;

/** Zoom below which areas are narrower than their captions, which then take two lines. */
const BREAK_BELOW = 0.55;

/** Font sizes in px to try, largest first. */
function sizesOf(zoom: number, letters: number): number[] {
  // Captions are large already, so they grow with the square root of the reader's font scale.
  const full = Math.sqrt(letters) * SIZE * Math.min(1.1, Math.max(LEAST, zoom ** 0.5));
  const scales = letters > 1.2 ? LARGE_SCALES : SCALES;
  // In whole px: at fractional sizes browsers space small italics unevenly.
  return scales.map((scale) => Math.max(SMALLEST, Math.round(full * scale)));
}

function shapeCaption({ text, x, y }: SceneCaption, zoom: number, measure: Measure, size: number) {
  const lines = zoom < BREAK_BELOW ? breakCaption(text) : [text];
  const halfWidth = Math.max(...lines.map((line) => measure(line, CAPTION_FACE, size))) / 2;
  const halfHeight = (((lines.length - 1) * LEADING + FILLED) * size) / 2;
  const box = grown(boxAround({ x: x * zoom, y: y * zoom }), halfWidth, halfHeight);
  return { lines, size, box };
}

/** Two lines if a name has an “&”, else one. */
function breakCaption(text: string): string[] {
  const at = text.indexOf(' & ');
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
