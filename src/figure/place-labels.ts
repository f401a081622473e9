// Which names are written and on which side of their discs: greedy, the most important first, a name
// that fits nowhere is left out until there is room. After J. Christensen, J. Marks & S. Shieber,
// An empirical study of algorithms for point-feature label placement, ACM TOG 1995.

import { boxObstacles, discObstacles, holds, reachesInto } from './obstacles.ts';
import type { Disc, Meeting, Obstacles } from './obstacles.ts';
import { unite } from './projection.ts';
import type { Box } from './projection.ts';

export type Side =
  | 'right'
  | 'left'
  | 'below'
  | 'above'
  | 'below-right'
  | 'above-right'
  | 'below-left'
  | 'above-left'
  | 'right-low'
  | 'right-high'
  | 'left-low'
  | 'left-high'
  | 'below-east'
  | 'below-west'
  | 'above-east'
  | 'above-west';

const SIDES: readonly Side[] = [
  'right',
  'left',
  'below',
  'above',
  'below-right',
  'above-right',
  'below-left',
  'above-left',
];

/** Between those: where there is time to look further. */
const MORE_SIDES: readonly Side[] = [
  ...SIDES,
  'right-low',
  'right-high',
  'left-low',
  'left-high',
  'below-east',
  'below-west',
  'above-east',
  'above-west',
];

/** A node that wants its name written. All lengths in px. */
export interface LabelWish {
  /** Whose label; also the last tie-break. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  /** Of the drawn disc, which names keep clear of. */
  readonly radius: number;
  /** From the centre to the outermost corner or mark; the name begins beyond. */
  readonly reach: number;
  readonly width: number;
  /** It is no narrower than this, as can be told without measuring; 0 where left out. */
  readonly leastWidth?: number;
  readonly height: number;
  /** px that less of the name takes, which is written where there is no room for all. */
  readonly briefWidth?: number;
  /** Focus before near before rest, whatever the weight. */
  readonly rank: 'focus' | 'near' | 'rest';
  readonly weight: number;
  /** Tries the places between the usual ones as well. */
  readonly isThorough?: boolean;
  /** Covers discs rather than go without its name; what is in focus does unless it may not. */
  readonly mayCover?: boolean;
  /** Is written over others rather than not at all. */
  readonly isForced?: boolean;
  /** The area of its disc; null and nothing for none. */
  readonly hue?: number | null;
  /** What its own disc is to others: names in front may cover one that has stepped back. */
  readonly disc: 'concept' | 'paper' | 'dimmed';
  /** Where the label stood before; tried first, so that names stay put. */
  readonly usual?: Side;
}

/** What names at rest keep clear of, and what they keep to; those in front need not. */
export interface Bounds {
  readonly taken: readonly Box[];
  /** What no name goes below, whatever its rank. */
  readonly covers?: readonly Box[];
  readonly within?: Box;
  /** Whose discs are in the way; those of the wishes themselves when left out. */
  readonly discs?: readonly LabelWish[];
}

export interface PlacedLabel {
  readonly index: number;
  readonly side: Side;
  readonly box: Box;
  /** Less of the name is written. */
  readonly isBrief?: true;
}

const RANKS = ['focus', 'near', 'rest'] as const;

/** px between a disc and its name. */
const GAP = 3.5;

/** px kept free at the ends of a label: two in a line would read as one. */
const AIR = 2.5;

/** Places labels; no two of them overlap. */
export function placeLabels(
  wishes: readonly LabelWish[],
  bounds: Bounds = { taken: [] },
): PlacedLabel[] {
  const sheet = prepareSheet(wishes, bounds);
  const order = [...wishes].sort(
    (a, b) =>
      RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || b.weight - a.weight || a.index - b.index,
  );
  const placed: PlacedLabel[] = [];
  for (const wish of order) {
    const label = placeOne(wish, sheet) ?? placeBrief(wish, sheet);
    if (label === null) {
      if (sheet.unnamed.length < MOST_UNNAMED)
        sheet.unnamed.push({ x: wish.x, y: wish.y, radius: wish.radius + ASTRAY });
      continue;
    }
    sheet.labels.add(label.box);
    placed.push(label);
  }
  return placed;
}

/** Of those that go without their names, the heaviest, to which those of others are held. */
const MOST_UNNAMED = 24;

interface Sheet {
  readonly labels: Obstacles<Box>;
  readonly discs: Readonly<Record<LabelWish['disc'], Obstacles<Disc>>>;
  readonly taken: Obstacles<Box>;
  /** Heavier than what is placed next, and without their names; each with what is around it. */
  readonly unnamed: Disc[];
  readonly wishes: readonly LabelWish[];
  /** Whether there are discs of papers or dimmed ones. */
  readonly hasOthers: boolean;
  /** Met by what leaves the sheet, and by what leaves its rim as well. */
  readonly outside: Meeting;
  readonly beyond: Meeting;
}

/** px around the sheet that a window which shows all of it has left. */
const RIM = 14;

function prepareSheet(
  wishes: readonly LabelWish[],
  { taken, covers = [], within, discs = wishes }: Bounds,
): Sheet {
  const sheet: Sheet = {
    labels: boxObstacles(),
    discs: { concept: discObstacles(), paper: discObstacles(), dimmed: discObstacles() },
    taken: boxObstacles(),
    unnamed: [],
    wishes: discs,
    hasOthers: discs.some(({ disc }) => disc !== 'concept'),
    outside: { meets: (box) => within !== undefined && !holds(within, box) },
    beyond: { meets: (box) => within !== undefined && !holds(grown(within, RIM), box) },
  };
  for (const box of covers) sheet.labels.add(box);
  for (const box of taken) sheet.taken.add(box);
  for (const wish of discs) sheet.discs[wish.disc].add(wish);
  return sheet;
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** Less of a name at rest, first where it covers nothing, then over discs where it may lie there. */
function placeBrief(wish: LabelWish, sheet: Sheet): PlacedLabel | null {
  if (wish.briefWidth === undefined || wish.rank !== 'rest') return null;
  const { briefWidth: width, index, x, y, radius, reach, height, rank, weight, disc } = wish;
  const brief = { index, x, y, radius, reach, height, rank, weight, disc, width };
  const label = placeOne({ ...brief, isThorough: true }, sheet);
  const over = label ?? (wish.mayCover ? placeOver({ ...brief, mayCover: true }, sheet) : null);
  return over && { ...over, isBrief: true };
}

/** The first free side; the more important gives up its manners before it goes unnamed. */
function placeOne(wish: LabelWish, sheet: Sheet): PlacedLabel | null {
  const astray = astrayOf(wish, sheet);
  for (const obstacles of obstaclesOf(wish, sheet)) {
    const label = firstFree(wish, astray === null ? obstacles : [...obstacles, astray]);
    if (label !== null) return label;
  }
  return placeOver(wish, sheet) ?? (wish.isForced === true ? anywhere(wish) : null);
}

function anywhere(wish: LabelWish): PlacedLabel {
  const side = wish.usual ?? 'right';
  return { index: wish.index, side, box: labelBox(wish, side) };
}

/** What has to be named covers discs, what is in focus before it leaves the sheet and may be cut. */
function placeOver(wish: LabelWish, sheet: Sheet): PlacedLabel | null {
  const { labels, outside, beyond, taken, discs } = sheet;
  if (wish.rank === 'rest') {
    if (wish.mayCover !== true || wish.briefWidth !== undefined) return null;
    // One that has stepped back covers nothing that has not.
    const others = wish.disc === 'dimmed' ? [discs.concept] : [];
    return leastCovering(wish, sheet, [labels, outside, taken, ...others]);
  }
  if (wish.rank === 'near') return null;
  const isBound = wish.mayCover === false;
  const within = isBound ? null : leastCovering(wish, sheet, [labels, beyond]);
  if (within !== null) return within;
  const label = firstFree(wish, [labels, discs.concept]);
  return label === null && !isBound ? firstFree(wish, [labels]) : label;
}

/** How many times as large an unnamed disc has to be to draw the name of another to itself. */
const DRAWING = 1.4;

/** px from such a disc to the names of others. */
const ASTRAY = 9;

/** Met where a name at rest would be read as that of a larger disc beside it, which has none. */
function astrayOf(
  { rank, disc, radius, isThorough }: LabelWish,
  { unnamed }: Sheet,
): Meeting | null {
  // On paper, where one looks closely, a name may come near.
  if (rank !== 'rest' || disc !== 'concept' || isThorough === true) return null;
  const least = DRAWING * radius + ASTRAY;
  if (!unnamed.some((around) => around.radius > least)) return null;
  return { meets: (box) => isNearOne(unnamed, least, box) };
}

/** Asked for every place that a name might have: a plain loop, for some thousands of names. */
function isNearOne(around: readonly Disc[], least: number, box: Box): boolean {
  for (const disc of around) if (disc.radius > least && reachesInto(disc, box)) return true;
  return false;
}

/** The side on which a name covers least of the discs of others; null where there is no room at all. */
function leastCovering(
  wish: LabelWish,
  { wishes }: Sheet,
  obstacles: readonly Meeting[],
): PlacedLabel | null {
  const places = MORE_SIDES.map((side) => ({ index: wish.index, side, box: labelBox(wish, side) }));
  const free = places.filter(({ box }) => isClear(box, obstacles));
  // Of thousands of discs, the few that one of them can cover.
  const around = unite(free.map(({ box }) => box));
  const near = wishes.filter((other) => other.disc !== 'dimmed' && reachesInto(other, around));
  let [best, least]: [PlacedLabel | null, number] = [null, Infinity];
  for (const place of free) {
    let covered = 0;
    for (const other of near) if (reachesInto(other, place.box)) covered += other.radius ** 2;
    if (covered < least) [best, least] = [place, covered];
  }
  return best;
}

/** What a label keeps clear of, at first and then at worst; other labels always. */
function obstaclesOf({ rank, disc }: LabelWish, sheet: Sheet): Meeting[][] {
  const { labels, discs, taken, outside, beyond, hasOthers } = sheet;
  const all = [labels, outside, taken, discs.concept, discs.dimmed, discs.paper];
  if (rank === 'focus') return [all, [labels, outside, discs.concept]];
  // Papers are many: one's title is not worth covering another.
  if (rank === 'near' && disc === 'paper')
    return [all, [labels, outside, taken, discs.concept, discs.paper]];
  // Over what is dimmed rather than where the rim of the window may cut it.
  if (rank === 'near')
    return [all, [labels, outside, discs.concept], [labels, beyond, discs.concept]];
  // A concept's name is worth more than a free view of a paper.
  const choices = [all];
  if (disc === 'concept' && hasOthers) choices.push([labels, outside, taken, discs.concept]);
  return choices;
}

function firstFree(wish: LabelWish, obstacles: readonly Meeting[]): PlacedLabel | null {
  const { usual, index } = wish;
  const all = wish.isThorough === true ? MORE_SIDES : SIDES;
  const sides = usual === undefined ? all : [usual, ...all];
  for (const side of sides) {
    if (!isClear(labelBox(wish, side, wish.leastWidth ?? 0), obstacles)) continue;
    const box = labelBox(wish, side);
    if (isClear(box, obstacles)) return { index, side, box };
  }
  return null;
}

function isClear(box: Box, obstacles: readonly Meeting[]): boolean {
  for (const set of obstacles) if (set.meets(box)) return false;
  return true;
}

/** Where a side lies: -1 left or above, 1 right or below. */
const WAYS: Readonly<Record<Side, readonly [across: number, down: number]>> = {
  right: [1, 0],
  left: [-1, 0],
  below: [0, 1],
  above: [0, -1],
  'below-right': [1, 1],
  'above-right': [1, -1],
  'below-left': [-1, 1],
  'above-left': [-1, -1],
  'right-low': [1, 0],
  'right-high': [1, 0],
  'left-low': [-1, 0],
  'left-high': [-1, 0],
  'below-east': [0, 1],
  'below-west': [0, 1],
  'above-east': [0, -1],
  'above-west': [0, -1],
};

/** How far a name is moved along its side, in its own widths and heights. */
const MOVES: Readonly<Partial<Record<Side, readonly [across: number, down: number]>>> = {
  'right-low': [0, 0.4],
  'right-high': [0, -0.4],
  'left-low': [0, 0.4],
  'left-high': [0, -0.4],
  'below-east': [0.28, 0],
  'below-west': [-0.28, 0],
  'above-east': [0.28, 0],
  'above-west': [-0.28, 0],
};

/** Where a label stands when its disc has grown by some px around its centre. */
export function besideGrown({ side, box }: PlacedLabel, by: number): Box {
  const [across, down] = WAYS[side];
  const reach = across !== 0 && down !== 0 ? by * CORNER : by;
  const [x, y] = [across * reach, down * reach];
  return { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y };
}

/** Of its reach: towards a corner a disc curves away. */
const CORNER = 0.72;

/** Where a label stands on one side of its disc. */
export function labelBox(wish: LabelWish, side: Side, width = wish.width): Box {
  const { x, y, height } = wish;
  const [across, down] = WAYS[side];
  const isCorner = across !== 0 && down !== 0;
  const reach = (isCorner ? wish.reach * CORNER : wish.reach) + GAP;
  const [along, aside] = MOVES[side] ?? [0, 0];
  const from = across > 0 ? x + reach : across < 0 ? x - reach - width : x - width / 2;
  const lift = isCorner ? reach - height * 0.35 : reach - height * 0.1;
  const over = down === 0 ? y - height / 2 : down > 0 ? y + lift : y - lift - height;
  const [left, top] = [from + along * width, over + aside * height];
  return { left: left - AIR, top, right: left + width + AIR, bottom: top + height };
}
