// Places around a node for what belongs to it: a sunflower's spiral outside of its disc, less the places
// where something else stands.

import type { SceneNode } from './scene.ts';

/** A disc in map units. */
export type Standing = Pick<SceneNode, 'x' | 'y' | 'radius'>;

/** Map units between a disc and the first place. */
const GAP = 20;

/** Map units: the square root of the room that each has. */
const ROOM = 26;

/** Map units between a place and what stands near it. */
const CLEAR = 13;

/** The angle after which no spoke comes back to another (Vogel, 1979), in radians. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Map units above and below the middle that are left to the name, at the right. */
const NAME = 20;

/** Places looked at for each that is wanted: beyond, all is full and what stands there is covered. */
const TRIES = 6;

/**
 * `count` places in map units around a node, the first nearest.
 * @param others what stands around it already; no place is on one of them
 */
export function ringOf(
  { x, y, radius }: Standing,
  count: number,
  others: readonly Standing[] = [],
): { x: number; y: number }[] {
  const inner = radius + GAP;
  const places = Array.from({ length: count * TRIES }, (_, k) => {
    // Each takes the same room: the square of the distance grows evenly.
    const distance = Math.sqrt(inner * inner + (k * ROOM * ROOM) / Math.PI);
    const angle = k * GOLDEN - Math.PI / 2;
    return { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
  });
  const isFree = (place: { readonly x: number; readonly y: number }) =>
    (place.x < x || Math.abs(place.y - y) > NAME) &&
    others.every((o) => Math.hypot(o.x - place.x, o.y - place.y) > o.radius + CLEAR);
  const free = places.filter(isFree);
  return [...free, ...places.filter((place) => !isFree(place))].slice(0, count);
}
