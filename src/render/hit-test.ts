// Hit tests for nodes and links, by their geometry as painted. Ties cannot be hit.

import { curveOf, distanceToCurve, isNearBox } from '../figure/curve.ts';
import { drawnRadius } from '../figure/names.ts';
import { isClear } from '../figure/paint-edges.ts';
import type { Point } from '../figure/box.ts';
import type { Emphasis, Scene } from '../scene/scene.ts';

/** Hit-test tolerances for links, in px on screen. */
export const MOUSE_REACH = 6;
export const FINGER_REACH = 16;

/**
 * The index of the node under a point in map units, the smallest of several, or null.
 * @param reach px around a disc that still count
 */
export function nodeAt(scene: Scene, { x, y }: Point, zoom: number, reach = 0): number | null {
  let best: number | null = null;
  let least = Infinity;
  scene.nodes.forEach((node, i) => {
    const radius = drawnRadius(node, zoom);
    if (radius >= least || Math.hypot(node.x - x, node.y - y) * zoom > radius + reach) return;
    best = i;
    least = radius;
  });
  return best;
}

/** Whether the edge with an index is visible enough to be hit. */
export type IsSeen = (index: number) => boolean;

/**
 * The edges that can be hit: emphasised ones, and without emphasis those drawn clearly, since faint ones are
 * everywhere, and a click on what looks empty would hit one of them.
 * @param open the emphasis without hover
 * @param now the current emphasis
 */
export function edgesSeen({ edges }: Scene, open: Emphasis, now: Emphasis): IsSeen {
  const isLit = (index: number) =>
    [open, now].some(({ nearEdges, focusEdges }) => nearEdges.has(index) || focusEdges.has(index));
  const isRest = open.nearNodes === null;
  return (index) => isLit(index) || (isRest && isClear(edges[index]!));
}

/**
 * The index of the link nearest to a point, or null when none is within reach; of two equally near,
 * the first.
 * @param point in map units
 * @param reach in px on the screen
 */
export function linkAt(
  scene: Scene,
  point: Point,
  zoom: number,
  reach: number,
  isSeen: IsSeen = () => true,
): number | null {
  let best: number | null = null;
  let nearest = reach / zoom;
  scene.edges.forEach((edge, i) => {
    if (edge.kind !== 'link' || !isSeen(i)) return;
    const curve = curveOf(scene, edge);
    if (!isNearBox(curve, point, nearest)) return;
    const distance = distanceToCurve(curve, point);
    if (distance > nearest || (distance === nearest && best !== null)) return;
    best = i;
    nearest = distance;
  });
  return best;
}
