// Newcomers on a map that must not move: each stands beside what it is most strongly linked to.

import { linkStrength } from '../links/co-occurrence.ts';
import { separate } from './separate.ts';
import type { Concept } from '../concepts/concept.ts';
import type { CoOccurrence } from '../links/co-occurrence.ts';
import type { Positions } from './layout.ts';

/** A laid-out sheet of some concepts, and all that are to have a place. */
export interface Sheet {
  readonly concepts: readonly Concept[];
  readonly together: CoOccurrence;
  /** Concepts on the sheet; `communities` and `sheet` are parallel to it. */
  readonly nodes: readonly number[];
  readonly communities: Uint32Array;
  readonly sheet: Positions;
}

/** Half the side of the square a newcomer keeps free around its disc, in map units. */
const ROOM = 7;

/** Golden angle, so that newcomers around one anchor spread evenly. */
const TURN = 2.399963;

/** Positions and clusters of all concepts; those on the sheet keep theirs. */
export function placeBeside(input: Sheet): { positions: Positions; cluster: Uint32Array } {
  const { concepts, nodes, sheet, communities } = input;
  const placed = new Uint8Array(concepts.length);
  const cluster = new Uint32Array(concepts.length);
  const positions = { x: new Float64Array(concepts.length), y: new Float64Array(concepts.length) };
  nodes.forEach((concept, v) => {
    placed[concept] = 1;
    cluster[concept] = communities[v]!;
    positions.x[concept] = sheet.x[v]!;
    positions.y[concept] = sheet.y[v]!;
  });
  const onSheet = placed.slice();
  const neighbours = strongestNeighbours(input);
  const guests = new Uint32Array(concepts.length);
  // Two rounds: first beside concepts of the sheet, then beside those that came in the first.
  for (const round of [onSheet, placed]) {
    const anchors = round.slice();
    concepts.forEach((_, i) => {
      if (placed[i] === 1) return;
      const anchor = neighbours[i]!.find((n) => anchors[n] === 1);
      if (anchor === undefined) return;
      const n = guests[anchor]!++;
      const distance = 16 + 7 * Math.sqrt(n);
      positions.x[i] = positions.x[anchor]! + distance * Math.cos(n * TURN);
      positions.y[i] = positions.y[anchor]! + distance * Math.sin(n * TURN);
      cluster[i] = cluster[anchor]!;
      placed[i] = 1;
    });
  }
  standStrangersBelow(placed, positions);
  const box = { left: ROOM, right: ROOM, up: ROOM, down: ROOM };
  separate(
    positions,
    concepts.map(() => box),
    { fixed: (i) => onSheet[i] === 1, rounds: 80 },
  );
  return { positions, cluster };
}

/** Neighbours of each concept, strongest first. */
function strongestNeighbours({ concepts, together }: Sheet): number[][] {
  const near = concepts.map((): [number, number][] => []);
  for (const link of together.links) {
    const strength = linkStrength(link, together);
    near[link.a]!.push([strength, link.b]);
    near[link.b]!.push([strength, link.a]);
  }
  return near.map((list) => list.sort((p, q) => q[0] - p[0] || p[1] - q[1]).map(([, n]) => n));
}

/** Concepts linked to nothing on the map stand in rows under it. */
function standStrangersBelow(placed: Uint8Array, { x, y }: Positions): void {
  const bottom = y.reduce((max, v) => Math.max(max, v), 0) + 60;
  let n = 0;
  placed.forEach((isPlaced, i) => {
    if (isPlaced === 1) return;
    x[i] = ((n % 30) - 15) * 3 * ROOM;
    y[i] = bottom + Math.floor(n / 30) * 3 * ROOM;
    n++;
  });
}
