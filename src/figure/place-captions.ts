// Where the names of areas stand: at their places, moved a little to clear discs and the names of the
// greatest concepts.

import { boxObstacles, discObstacles, holds, overlaps, reachesInto } from './obstacles.ts';
import { labelBox } from './place-labels.ts';
import { unite } from './projection.ts';
import { CAPTION_FACE } from './type.ts';
import type { Meeting } from './obstacles.ts';
import type { LabelWish } from './place-labels.ts';
import type { Box, Point } from './projection.ts';
import type { Measure } from './type.ts';
import type { SceneCaption } from '../scene/scene.ts';

export interface PlacedCaption {
  readonly lines: readonly string[];
  readonly hue: number;
  /** px of type. */
  readonly size: number;
  /** 0 to 1. */
  readonly strength: number;
  readonly box: Box;
  /** Whether it lies over discs, and needs more ground around its letters. */
  readonly isOver?: boolean;
}

/** From here on a caption names what is no longer seen as one area, and fades. */
const FADE_FROM = 2.5;
const FADE_TO = 4;

/** px a caption may move across and down to stand clear, the least first; rather down than across. */
const NEAR_SHIFTS = shiftsOf([0, 14, 30], [0, 8, 16, 26, 38]);
const SHIFTS = shiftsOf([0, 12, 26, 42, 60, 82], [0, 8, 16, 26, 38, 52, 70, 90]);

function shiftsOf(across: readonly number[], down: readonly number[]): Point[] {
  const both = (steps: readonly number[]) => steps.flatMap((n) => (n === 0 ? [0] : [-n, n]));
  return both(across)
    .flatMap((x) => both(down).map((y) => ({ x, y })))
    .sort((a, b) => cost(a) - cost(b));
}

/** Zoom below which a map is so small that a way of so many px leads to another area. */
const SMALL = 0.25;

function smallness(zoom: number): number {
  return Math.min(1, zoom / SMALL);
}

/** What moving a caption may cost. */
function farthest(zoom: number): number {
  return cost({ x: 82, y: 90 }) * smallness(zoom) ** 2;
}

/** Where there is no room for a caption it is written smaller before it lies on a disc. */
const SCALES = [1, 0.88, 0.78];

/** But not much where letters are to be large. */
const LARGE_SCALES = [1, 0.88];

/** px that no caption is written smaller than. */
const SMALLEST = 11;

function cost({ x, y }: Point): number {
  return 2 * x * x + y * y;
}

/**
 * Places captions, the first first; one that would lie on another, on a name that must stand, or on
 * more than a disc or two, is left out.
 */
export function placeCaptions(
  captions: readonly SceneCaption[],
  wishes: readonly LabelWish[],
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
    const away = awayFrom(caption.hue, wishes);
    const around = { others, discs, away, great, wishes };
    const one =
      // On a small map by one word rather than on a disc.
      (isSmall(setting, wishes) ? placeFree(caption, setting, around) : null) ??
      placeOne(caption, setting, around) ??
      placeShort(caption, setting, around) ??
      (setting.mayCover === true ? placeOver(caption, setting, around) : null);
    if (one !== null) placed.push({ ...one, hue: caption.hue, strength });
  }
  return placed;
}

interface Around {
  readonly others: Meeting;
  readonly discs: Meeting;
  readonly away: Meeting;
  readonly great: Meeting;
  readonly wishes: readonly LabelWish[];
}

/** By the first of its two words, where there is no room for both: half of what tells an area is much. */
function placeShort(caption: SceneCaption, setting: CaptionSetting, around: Around) {
  const [text = '', rest] = caption.text.split(' & ');
  return rest === undefined ? null : placeOne({ ...caption, text }, setting, around);
}

/** Over discs, as few as can be and rather of its own area than of others: in a crowd there is no ground. */
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

/** Discs to which a caption is held twice: of more, the search for a place would hold up the page. */
const FEW_DISCS = 600;

function isSmall({ zoom, areClear }: CaptionSetting, { length }: readonly LabelWish[]): boolean {
  return zoom < BREAK_BELOW && areClear !== true && length <= FEW_DISCS;
}

/** By both words or by one where no disc is covered; null where neither finds room. */
function placeFree(caption: SceneCaption, setting: CaptionSetting, around: Around) {
  const most = { ...setting, mostCovered: 0 };
  return placeOne(caption, most, around) ?? placeShort(caption, most, around);
}

/** As large as it finds a clear place; else over as little as can be, where that is little. */
function placeOne(
  caption: SceneCaption,
  { zoom, measure, areClear = false, letters = 1, within, mostCovered }: CaptionSetting,
  { others, discs, away, great, wishes }: Around,
): Pick<PlacedCaption, 'lines' | 'size' | 'box'> | null {
  const shapes = sizesOf(zoom, letters).map((size) => {
    const shape = shapeCaption(caption, zoom, measure, size);
    const shifts = areClear ? NEAR_SHIFTS : SHIFTS.filter((shift) => cost(shift) <= farthest(zoom));
    return { ...shape, choices: choicesOf(shape.box, shifts, within) };
  });
  let costly: Pick<PlacedCaption, 'lines' | 'size' | 'box'> | null = null;
  for (const [i, shape] of shapes.entries()) {
    // At the cost of a great name rather than much smaller.
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
    : leastBad(last.choices, others, awayFrom(caption.hue, wishes, ASTRAY), wishes, mostCovered);
  return box === null ? null : { ...(areClear ? first : last), box };
}

/** At what zoom captions are placed, and beside what. */
export interface CaptionSetting {
  readonly zoom: number;
  readonly measure: Measure;
  /** Names that were placed before, and what lies over the map. */
  readonly firm?: readonly Box[];
  /** Leaves out a caption that would lie on a disc: where a legend tells the names as well. */
  readonly areClear?: boolean;
  /** Puts a caption over any number of discs before it is left out. */
  readonly mayCover?: boolean;
  /** How many times as large as usual names are written. */
  readonly letters?: number | undefined;
  /** What none may leave. */
  readonly within?: Box;
  /** Discs that one may cover at most. */
  readonly mostCovered?: number;
}

/** The quarter of the names that a caption must not cost: a map without its towns is no map. */
function greatest(wishes: readonly LabelWish[]): LabelWish[] {
  return [...wishes].sort((a, b) => b.weight - a.weight).slice(0, Math.ceil(wishes.length / 4));
}

/** Ems kept free around a caption: two side by side would read as one name. */
const AIR = { across: 0.8, down: 0.12 };

function airyBox({ box: { left, top, right, bottom }, size }: PlacedCaption): Box {
  const [across, down] = [AIR.across * size, AIR.down * size];
  return { left: left - across, top: top - down, right: right + across, bottom: bottom + down };
}

/** Met where a name would stand nearer to another area than to its own, by more than some px. */
function awayFrom(hue: number, wishes: readonly LabelWish[], slack = 0): Meeting {
  const own = wishes.filter((wish) => wish.hue === hue);
  const others = wishes.filter((wish) => wish.hue != null && wish.hue !== hue);
  return {
    meets: (box) => {
      let least = Infinity;
      for (const disc of own) least = Math.min(least, distance(box, disc));
      for (const disc of others) if (distance(box, disc) + slack < least) return true;
      return false;
    },
  };
}

/** px from the rim of a disc to a box; below 0 where it reaches in. */
function distance({ left, top, right, bottom }: Box, { x, y, radius }: LabelWish): number {
  const across = Math.max(left - x, x - right, 0);
  const down = Math.max(top - y, y - bottom, 0);
  return Math.sqrt(across * across + down * down) - radius;
}

function anyOf(boxes: readonly Box[]): Meeting {
  return { meets: (box) => boxes.some((other) => overlaps(other, box)) };
}

/** The first of some boxes, the least moved first, that is clear of all. */
function firstClear(choices: readonly Box[], obstacles: readonly Meeting[]): Box | null {
  return choices.find((choice) => !obstacles.some((set) => set.meets(choice))) ?? null;
}

/** A box at all its places; what would leave the sheet there is moved in as far as need be. */
function choicesOf(box: Box, shifts: readonly Point[], within: Box | undefined): Box[] {
  const places = shifts.map(({ x, y }) => shifted(box, x, y));
  return within === undefined ? places : places.map((place) => pulledIn(place, within));
}

function shifted({ left, top, right, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

function pulledIn(box: Box, within: Box): Box {
  const x = Math.max(within.left - box.left, 0) + Math.min(within.right - box.right, 0);
  const y = Math.max(within.top - box.top, 0) + Math.min(within.bottom - box.bottom, 0);
  // What is wider than the sheet hangs over at both sides.
  return holds(within, box) ? box : shifted(box, x, y);
}

/** px of radius from which on a disc must be seen whole. */
const LARGE = 6;

/** px by which another area may be nearer to a caption that has no other place. */
const ASTRAY = 12;

/** Discs that a caption may cover at most, where it has no other place. */
const MOST_COVERED = 2;

/** Those that any of some boxes can cover: of thousands, few are asked again and again. */
function reaching(wishes: readonly LabelWish[], boxes: readonly Box[]): readonly LabelWish[] {
  const around = unite(boxes);
  return wishes.filter((wish) => reachesInto(wish, around));
}

/** The one that covers the fewest discs; null where they are many, or others are nearer. */
function leastBad(
  choices: readonly Box[],
  others: Meeting,
  away: Meeting,
  wishes: readonly LabelWish[],
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

const largest = new WeakMap<readonly LabelWish[], number>();

/** On a small map no disc is large by itself: there those of the great names are. Found once for all captions. */
function largeAmong(wishes: readonly LabelWish[]): number {
  let large = largest.get(wishes);
  if (large === undefined) {
    large = greatest(wishes).reduce((least, { radius }) => Math.min(least, radius - 0.01), LARGE);
    largest.set(wishes, large);
  }
  return large;
}

const SIZE = 22;

/** Of {@link SIZE}: smaller, a caption would be lost among names. */
const LEAST = 0.54;

/** Ems from line to line, and of a line that letters really fill. */
const LEADING = 1.06;
const FILLED = 0.9;

/** Zoom below which areas are narrower than their names, which then take two lines. */
const BREAK_BELOW = 0.55;

/** px of type to try, the largest first. */
function sizesOf(zoom: number, letters: number): number[] {
  // They are large already: of larger letters they take the root, or they would cover the map.
  const full = Math.sqrt(letters) * SIZE * Math.min(1.1, Math.max(LEAST, zoom ** 0.5));
  const scales = letters > 1.2 ? LARGE_SCALES : SCALES;
  // In whole px: between those, browsers set small italics unevenly.
  return scales.map((scale) => Math.max(SMALLEST, Math.round(full * scale)));
}

function shapeCaption({ text, x, y }: SceneCaption, zoom: number, measure: Measure, size: number) {
  const lines = zoom < BREAK_BELOW ? breakCaption(text) : [text];
  const halfWidth = Math.max(...lines.map((line) => measure(line, CAPTION_FACE, size))) / 2;
  const halfHeight = (((lines.length - 1) * LEADING + FILLED) * size) / 2;
  const box: Box = {
    left: x * zoom - halfWidth,
    top: y * zoom - halfHeight,
    right: x * zoom + halfWidth,
    bottom: y * zoom + halfHeight,
  };
  return { lines, size, box };
}

/** Two lines where a name has an “&”, else one. */
function breakCaption(text: string): string[] {
  const at = text.indexOf(' & ');
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
