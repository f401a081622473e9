// Where the names of areas stand: at their places, moved a little to clear discs and the names of the
// greatest concepts.

import { boxObstacles, discObstacles, overlaps, reachesInto } from './obstacles.ts';
import { labelBox } from './place-labels.ts';
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
}

/** From here on a caption names what is no longer seen as one area, and fades. */
const FADE_FROM = 2.5;
const FADE_TO = 4;

/** px a caption may move across and down to stand clear, the least first; rather down than across. */
const NEAR_SHIFTS = shiftsOf([0, -14, 14, -30, 30]);
const SHIFTS = shiftsOf([0, -14, 14, -30, 30, -48, 48, -70, 70]);

function shiftsOf(across: readonly number[]): Point[] {
  return across
    .flatMap((x) => [0, -8, 8, -16, 16, -26, 26, -38, 38].map((y) => ({ x, y })))
    .sort((a, b) => cost(a) - cost(b));
}

function cost({ x, y }: Point): number {
  return 2 * x * x + y * y;
}

/**
 * Places captions, the first first; one that would lie on another, or on a name that must stand, is
 * left out.
 * @param firm names that were placed before
 */
export function placeCaptions(
  captions: readonly SceneCaption[],
  wishes: readonly LabelWish[],
  { zoom, measure, firm = [], areClear = false, letters = 1 }: CaptionSetting,
): PlacedCaption[] {
  const strength = Math.min(1, Math.max(0, (FADE_TO - zoom) / (FADE_TO - FADE_FROM)));
  if (strength === 0) return [];
  const discs = discObstacles();
  for (const wish of wishes) discs.add(wish);
  const great = boxObstacles();
  for (const wish of greatest(wishes)) great.add(labelBox(wish, 'right'));
  const placed: PlacedCaption[] = [];
  for (const caption of captions) {
    const shape = shapeCaption(caption, zoom, measure, letters);
    const others = anyOf([...firm, ...placed.map((other) => ({ box: airyBox(other) }))]);
    const away = awayFrom(caption.hue, wishes);
    const choices = choicesOf(shape.box, areClear ? NEAR_SHIFTS : SHIFTS);
    const box =
      clearest(choices, [others, discs, away, great], areClear ? 2 : 3) ??
      (areClear ? null : leastBad(choices, others, away, wishes));
    if (box !== null) placed.push({ ...shape, hue: caption.hue, strength, box });
  }
  return placed;
}

/** At what zoom captions are placed, and beside what. */
export interface CaptionSetting {
  readonly zoom: number;
  readonly measure: Measure;
  readonly firm?: readonly { readonly box: Box }[];
  /** Leaves out a caption that would lie on a disc: where a legend tells the names as well. */
  readonly areClear?: boolean;
  /** How many times as large as usual they are written. */
  readonly letters?: number | undefined;
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

/** Met where a name would stand nearer to another area than to its own. */
function awayFrom(hue: number, wishes: readonly LabelWish[]): Meeting {
  const own = wishes.filter((wish) => wish.hue === hue);
  const others = wishes.filter((wish) => wish.hue != null && wish.hue !== hue);
  const nearest = (box: Box, discs: readonly LabelWish[]) =>
    discs.reduce((least, disc) => Math.min(least, distance(box, disc)), Infinity);
  return { meets: (box) => nearest(box, own) > nearest(box, others) };
}

/** px from the rim of a disc to a box; below 0 where it reaches in. */
function distance({ left, top, right, bottom }: Box, { x, y, radius }: LabelWish): number {
  const across = Math.max(left - x, x - right, 0);
  const down = Math.max(top - y, y - bottom, 0);
  return Math.hypot(across, down) - radius;
}

function anyOf(placed: readonly { readonly box: Box }[]): Meeting {
  return { meets: (box) => placed.some((other) => overlaps(other.box, box)) };
}

/**
 * The first of some boxes, the least moved first, that is clear of all; else of all but the last, and so on. Null
 * when it cannot even be clear of the first `least`.
 */
function clearest(choices: readonly Box[], inOrder: readonly Meeting[], least: number): Box | null {
  for (let kept = inOrder.length; kept >= least; kept--) {
    const obstacles = inOrder.slice(0, kept);
    const free = choices.find((choice) => !obstacles.some((set) => set.meets(choice)));
    if (free !== undefined) return free;
  }
  return null;
}

function choicesOf({ left, top, right, bottom }: Box, shifts: readonly Point[]): Box[] {
  return shifts.map(({ x, y }) => ({
    ...{ left: left + x, right: right + x, top: top + y, bottom: bottom + y },
  }));
}

/** Discs covered that are as bad as standing nearer to another area. */
const ASTRAY = 2.5;

/** The one that covers the fewest discs, nearest to its own; null where names leave no place. */
function leastBad(
  choices: readonly Box[],
  others: Meeting,
  away: Meeting,
  wishes: readonly LabelWish[],
): Box | null {
  let [best, least] = [null as Box | null, Infinity];
  for (const choice of choices) {
    if (others.meets(choice)) continue;
    const covered = wishes.filter((wish) => reachesInto(wish, choice)).length;
    const badness = covered + (away.meets(choice) ? ASTRAY : 0);
    if (badness < least) [best, least] = [choice, badness];
  }
  return best;
}

const SIZE = 22;

/** Of {@link SIZE}: smaller, a caption would be lost among names. */
const LEAST = 0.54;

/** Ems from line to line, and of a line that letters really fill. */
const LEADING = 1.06;
const FILLED = 0.9;

/** Zoom below which areas are narrower than their names, which then take two lines. */
const BREAK_BELOW = 0.55;

function shapeCaption(
  { text, x, y }: SceneCaption,
  zoom: number,
  measure: Measure,
  letters: number,
) {
  const size = letters * SIZE * Math.min(1.1, Math.max(LEAST, zoom ** 0.5));
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
