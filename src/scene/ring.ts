// Positions around a node for the nodes that belong to it: a sunflower spiral outside its disc, avoiding
// positions that other nodes occupy.

import type { SceneNode } from './scene.ts';

/** A disc in map units. */
export type Disc = Pick<SceneNode, 'x' | 'y' | 'radius'>;

/** Map units between the disc and the first position. */
const GAP = 20;

/** Map units: the square root of the area that each position takes. */
const SPACING = 26;

/** Least map units between a position and another disc. */
const CLEARANCE = 13;

/** The golden angle in radians, at which no two positions share a direction (Vogel, 1979). */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Map units above and below the centre, to its right, that are kept free for the node's name. */
const NAME_HEIGHT = 20;

/** Positions tried for each one asked for; if too few are free, occupied ones are taken. */
const CANDIDATES_PER_PLACE = 6;

/**
 * `count` positions around a node in map units, nearest first.
 * @param others discs to avoid while there is room
 */
export function placesAround(
  { x, y, radius }: Disc,
  count: number,
  others: readonly Disc[] = [],
): { x: number; y: number }[] {
  const inner = radius + GAP;
  const places = Array.from({ length: count * CANDIDATES_PER_PLACE }, (_, k) => {
    // Equal area for each: the square of the distance grows linearly.
    const distance = Math.sqrt(inner * inner + (k * SPACING * SPACING) / Math.PI);
    const angle = k * GOLDEN - Math.PI / 2;
    return { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
  });
  const isFree = (place: { readonly x: number; readonly y: number }) =>
    (place.x < x || Math.abs(place.y - y) > NAME_HEIGHT) &&
    others.every((o) => Math.hypot(o.x - place.x, o.y - place.y) > o.radius + CLEARANCE);
  const free = places.filter(isFree);
  return [...free, ...places.filter((place) => !isFree(place))].slice(0, count);
}
