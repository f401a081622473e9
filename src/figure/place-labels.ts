// Greedy label placement: the most important first, each on the first free side of its disc; a label without a free
// side is left out. After J. Christensen, J. Marks & S. Shieber, An empirical study of algorithms for point-feature
// label placement, ACM TOG 1995.

import { boxAround, grown, holds, reachesInto, shifted, unite } from './box.ts';
import { boxObstacles, discObstacles } from './obstacles.ts';
import type { Box, Disc } from './box.ts';
import type { Collider, Obstacles } from './obstacles.ts';

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
export const MORE_SIDES: readonly Side[] = [
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

/** A label to place. All lengths in px. */
export interface LabelRequest {
  /** Index of the node; also the last tie-break. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  /** Radius of the drawn disc, which names avoid. */
  readonly radius: number;
  /** From the centre to the outermost corner or ring; the label begins beyond. */
  readonly reach: number;
  readonly width: number;
  /** A lower bound of the width, known without measuring; 0 if absent. */
  readonly leastWidth?: number;
  readonly height: number;
  /** Width of the shorter label that is used where there is no room for the full one. */
  readonly briefWidth?: number;
  /** Placement order before weight: focus, near, rest. */
  readonly rank: 'focus' | 'near' | 'rest';
  readonly weight: number;
  /** Tries the positions between the usual ones as well. */
  readonly isThorough?: boolean;
  /** Whether it may cover discs rather than be left out; by default only focused labels may. */
  readonly mayCover?: boolean;
  /** Whether it may cover a few smaller discs, and no others, rather than be left out. */
  readonly coversSmaller?: boolean;
  /** Is placed over other labels rather than left out. */
  readonly isForced?: boolean;
  /** The area of its disc; null or absent for none. */
  readonly hue?: number | null;
  /** The kind of its disc as an obstacle: emphasised labels may cover dimmed discs. */
  readonly disc: 'concept' | 'paper' | 'dimmed';
  /** The side of its last position; tried first, so that labels do not jump. */
  readonly usual?: Side;
}

/** The limits of placement; emphasised labels may leave the sheet and cover dimmed discs. */
export interface Bounds {
  readonly taken: readonly Box[];
  /** Boxes that no label may overlap, whatever its rank. */
  readonly covers?: readonly Box[];
  readonly within?: Box;
  /** The discs that are obstacles; by default those of the requests. */
  readonly discs?: readonly LabelRequest[];
}

export interface PlacedLabel {
  readonly index: number;
  readonly side: Side;
  readonly box: Box;
  /** The shorter label is used. */
  readonly isBrief?: true;
}

const RANKS = ['focus', 'near', 'rest'] as const;

/** px between a disc and its label. */
const GAP = 3.5;

/** px kept free at the ends of a label: two in a line would read as one. */
export const AIR = 2.5;

/** Places labels; no two of them overlap. */
export function placeLabels(
  wishes: readonly LabelRequest[],
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
        sheet.unnamed.push({ x: wish.x, y: wish.y, radius: wish.radius + MISLEADING_DISTANCE });
      continue;
    }
    sheet.labels.add(label.box);
    placed.push(label);
  }
  return placed;
}

/** Number of heaviest unlabelled discs that other labels must stay away from. */
const MOST_UNNAMED = 24;

interface LabelSpace {
  readonly labels: Obstacles<Box>;
  readonly discs: Readonly<Record<LabelRequest['disc'], Obstacles<Disc>>>;
  readonly taken: Obstacles<Box>;
  /** Unlabelled discs, all heavier than what is placed next. */
  readonly unnamed: Disc[];
  readonly wishes: readonly LabelRequest[];
  /** Whether any disc is of a paper or dimmed. */
  readonly hasOthers: boolean;
  /** Collide with boxes that leave the sheet, or the sheet with its margin. */
  readonly outside: Collider;
  readonly beyond: Collider;
}

/** Margin in px around the sheet in a window that fits it. */
const RIM = 14;

function prepareSheet(
  wishes: readonly LabelRequest[],
  { taken, covers = [], within, discs = wishes }: Bounds,
): LabelSpace {
  const sheet: LabelSpace = {
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

/** Places the shorter label: clear of everything, else over discs if it may. */
function placeBrief(wish: LabelRequest, sheet: LabelSpace): PlacedLabel | null {
  if (wish.briefWidth === undefined || wish.rank !== 'rest') return null;
  const { briefWidth: width, index, x, y, radius, reach, height, rank, weight, disc } = wish;
  const brief = { index, x, y, radius, reach, height, rank, weight, disc, width };
  const label = placeOne({ ...brief, isThorough: true }, sheet);
  const over = label ?? (wish.mayCover ? placeOver({ ...brief, mayCover: true }, sheet) : null);
  return over && { ...over, isBrief: true };
}

/** Places a label at the first free side; more important ones may ignore some obstacles rather than be left out. */
function placeOne(wish: LabelRequest, sheet: LabelSpace): PlacedLabel | null {
  const astray = misleadingDiscs(wish, sheet);
  for (const obstacles of obstaclesOf(wish, sheet)) {
    const label = firstFree(wish, astray === null ? obstacles : [...obstacles, astray]);
    if (label !== null) return label;
  }
  return placeOver(wish, sheet) ?? (wish.isForced === true ? anywhere(wish) : null);
}

function anywhere(wish: LabelRequest): PlacedLabel {
  const side = wish.usual ?? 'right';
  return { index: wish.index, side, box: labelBox(wish, side) };
}

/** Places a label over discs; focused ones stay within the sheet if possible. */
function placeOver(wish: LabelRequest, sheet: LabelSpace): PlacedLabel | null {
  const { labels, outside, beyond, taken, discs } = sheet;
  if (wish.rank === 'rest') {
    if (wish.briefWidth !== undefined) return null;
    // Labels of dimmed discs do not cover undimmed ones.
    const others = wish.disc === 'dimmed' ? [discs.concept] : [];
    const obstacles = [labels, outside, taken, ...others];
    if (wish.mayCover === true) return leastCovering(wish, sheet, obstacles);
    return wish.coversSmaller === true ? overSmaller(wish, sheet, obstacles) : null;
  }
  if (wish.rank === 'near') return null;
  const isBound = wish.mayCover === false;
  const within = isBound ? null : leastCovering(wish, sheet, [labels, beyond], FURTHER);
  if (within !== null) return within;
  const label = firstFree(wish, [labels, discs.concept]);
  return label === null && !isBound ? firstFree(wish, [labels]) : label;
}

/** Ratio of radii from which an unlabelled disc would be taken as the owner of another's label. */
const MISLEADING_RATIO = 1.4;

/** Least px from such a disc to the labels of others. */
const MISLEADING_DISTANCE = 9;

/** Collides where a label at rest would be read as that of a larger unlabelled disc; null where that is allowed. */
function misleadingDiscs(
  { rank, disc, radius, isThorough }: LabelRequest,
  { unnamed }: LabelSpace,
): Collider | null {
  // In figures, which are viewed closely, a label may come near.
  if (rank !== 'rest' || disc !== 'concept' || isThorough === true) return null;
  const least = MISLEADING_RATIO * radius + MISLEADING_DISTANCE;
  if (!unnamed.some((around) => around.radius > least)) return null;
  return { meets: (box) => isNearOne(unnamed, least, box) };
}

/** Called for every candidate position of thousands of labels, so a plain loop. */
function isNearOne(around: readonly Disc[], least: number, box: Box): boolean {
  for (const disc of around) if (disc.radius > least && reachesInto(disc, box)) return true;
  return false;
}

/** px by which a focused label may stand further off its disc to spare others. */
const FURTHER = [0, 4, 8];

/**
 * The label at the side where it covers least of other discs; null without any room.
 * @param further px between the usual position and those tried, nearest first
 */
function leastCovering(
  wish: LabelRequest,
  { wishes }: LabelSpace,
  obstacles: readonly Collider[],
  further: readonly number[] = [0],
): PlacedLabel | null {
  const { index, reach } = wish;
  const places = further.flatMap((by) => {
    const away = by === 0 ? wish : { ...wish, reach: reach + by };
    return MORE_SIDES.map((side) => ({ index, side, box: labelBox(away, side) }));
  });
  const free = places.filter(({ box }) => isClear(box, obstacles));
  // Of thousands of discs, the few that any of the boxes can cover.
  const around = unite(free.map(({ box }) => box));
  const near = wishes.filter((other) => other.disc !== 'dimmed' && reachesInto(other, around));
  let [best, least]: [PlacedLabel | null, number] = [null, Infinity];
  for (const place of free) {
    let covered = 0;
    for (const other of near) covered += coveredPart(other, place.box);
    if (covered < least) [best, least] = [place, covered];
  }
  return best;
}

/** About the area of a disc that a box covers, in px²; 0 only where the disc does not reach into it. */
function coveredPart(disc: Disc, box: Box): number {
  if (!reachesInto(disc, box)) return 0;
  const { left, top, right, bottom } = boxAround(disc, disc.radius);
  const across = Math.min(right, box.right) - Math.max(left, box.left);
  return across * (Math.min(bottom, box.bottom) - Math.max(top, box.top));
}

/** Share of its own radius up to which a disc may be covered by the label of a larger one, and how many may be. */
const SMALLER = 0.75;
const MOST_COVERED = 2;

/** Whether a disc stands at an end of a label, which would be read as its own. */
function isBeside({ x, y }: Disc, { left, right, top, bottom }: Box): boolean {
  return (x < left || x > right) && y > top && y < bottom;
}

/** The label at the side where it covers least, and at most a few much smaller discs; null without such a side. */
function overSmaller(
  wish: LabelRequest,
  sheet: LabelSpace,
  obstacles: readonly Collider[],
): PlacedLabel | null {
  const reached = (box: Box) =>
    sheet.wishes.filter((other) => other.index !== wish.index && reachesInto(other, box));
  const tooMuch: Collider = {
    meets: (box) => {
      const covered = reached(box);
      return (
        covered.length > MOST_COVERED ||
        covered.some((disc) => disc.radius > SMALLER * wish.radius || isBeside(disc, box))
      );
    },
  };
  return leastCovering(wish, sheet, [...obstacles, tooMuch]);
}

/** The obstacles of a label in order of relaxation, strictest first; other labels always are. */
function obstaclesOf({ rank, disc }: LabelRequest, sheet: LabelSpace): Collider[][] {
  const { labels, discs, taken, outside, beyond, hasOthers } = sheet;
  const all = [labels, outside, taken, discs.concept, discs.dimmed, discs.paper];
  if (rank === 'focus') return [all, [labels, outside, discs.concept]];
  // Papers are many, so their labels must not cover each other's discs.
  if (rank === 'near' && disc === 'paper')
    return [all, [labels, outside, taken, discs.concept, discs.paper]];
  // Rather over dimmed discs than where the edge of the window may cut it off.
  if (rank === 'near')
    return [all, [labels, outside, discs.concept], [labels, beyond, discs.concept]];
  // Labels of concepts may cover discs of papers.
  const choices = [all];
  if (disc === 'concept' && hasOthers) choices.push([labels, outside, taken, discs.concept]);
  return choices;
}

function firstFree(wish: LabelRequest, obstacles: readonly Collider[]): PlacedLabel | null {
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

function isClear(box: Box, obstacles: readonly Collider[]): boolean {
  for (const set of obstacles) if (set.meets(box)) return false;
  return true;
}

/** The direction of each side: -1 left or above, 1 right or below. */
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

/** Offset along the side, in widths and heights of the label. */
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

/** The box of a label after its disc has grown by some px. */
export function besideGrown({ side, box }: PlacedLabel, by: number): Box {
  const [across, down] = WAYS[side];
  const reach = across !== 0 && down !== 0 ? by * CORNER : by;
  return shifted(box, across * reach, down * reach);
}

/** Share of the reach at diagonal sides, where a disc curves away. */
const CORNER = 0.72;

/** The box of a label on one side of its disc. */
export function labelBox(wish: LabelRequest, side: Side, width = wish.width): Box {
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
