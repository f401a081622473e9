// Where the names of areas stand: at their places, moved a little to clear discs and the names of the
// greatest concepts.

import { boxObstacles, discObstacles, overlaps } from './obstacles.ts';
import { labelBox } from './place-labels.ts';
import { CAPTION_FACE } from './type.ts';
import type { Meeting } from './obstacles.ts';
import type { LabelWish } from './place-labels.ts';
import type { Box } from './projection.ts';
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
const SHIFTS = [0, -14, 14, -30, 30]
  .flatMap((x) => [0, -8, 8, -16, 16, -26, 26, -38, 38].map((y) => ({ x, y })))
  .sort((a, b) => cost(a) - cost(b));

function cost({ x, y }: { readonly x: number; readonly y: number }): number {
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
  { zoom, measure, firm = [], areClear = false }: CaptionSetting,
): PlacedCaption[] {
  const strength = Math.min(1, Math.max(0, (FADE_TO - zoom) / (FADE_TO - FADE_FROM)));
  if (strength === 0) return [];
  const discs = discObstacles();
  for (const wish of wishes) discs.add(wish);
  const great = boxObstacles();
  for (const wish of greatest(wishes)) great.add(labelBox(wish, 'right'));
  const placed: PlacedCaption[] = [];
  for (const caption of captions) {
    const shape = shapeCaption(caption, zoom, measure);
    const box = clearest(shape.box, [anyOf([...firm, ...placed]), discs, great], areClear ? 2 : 1);
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
}

/** The quarter of the names that a caption must not cost: a map without its towns is no map. */
function greatest(wishes: readonly LabelWish[]): LabelWish[] {
  return [...wishes].sort((a, b) => b.weight - a.weight).slice(0, Math.ceil(wishes.length / 4));
}

function anyOf(placed: readonly { readonly box: Box }[]): Meeting {
  return { meets: (box) => placed.some((other) => overlaps(other.box, box)) };
}

/**
 * The box moved by the smallest shift that is clear of all; else of all but the last, and so on. Null
 * when it cannot even be clear of the first `least`.
 */
function clearest(box: Box, inOrder: readonly Meeting[], least: number): Box | null {
  const choices = SHIFTS.map(({ x, y }) => ({
    left: box.left + x,
    top: box.top + y,
    right: box.right + x,
    bottom: box.bottom + y,
  }));
  for (let kept = inOrder.length; kept >= least; kept--) {
    const obstacles = inOrder.slice(0, kept);
    const free = choices.find((choice) => !obstacles.some((set) => set.meets(choice)));
    if (free !== undefined) return free;
  }
  return null;
}

const SIZE = 22;

/** Of {@link SIZE}: smaller, a caption would be lost among names. */
const LEAST = 0.54;

/** Ems from line to line, and of a line that letters really fill. */
const LEADING = 1.06;
const FILLED = 0.9;

/** Zoom below which areas are narrower than their names, which then take two lines. */
const BREAK_BELOW = 0.55;

function shapeCaption({ text, x, y }: SceneCaption, zoom: number, measure: Measure) {
  const size = SIZE * Math.min(1.1, Math.max(LEAST, zoom ** 0.5));
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
