// Positions of the captions of areas on the map of papers: above the densest group of their papers, ignoring
// outliers.

import type { Cluster } from '../core/dataset/dataset.ts';
import type { SceneCaption, SceneNode } from './scene.ts';

/** Papers an area needs to get a caption. */
const MIN_PAPERS = 3;

/** Captions of areas, largest area first, ties by index. */
export function captionsOfPapers(
  clusters: readonly Cluster[],
  nodes: readonly SceneNode[],
): SceneCaption[] {
  const members = new Map<number, SceneNode[]>();
  for (const node of nodes) {
    if (node.hue === null) continue;
    const own = members.get(node.hue);
    if (own) own.push(node);
    else members.set(node.hue, [node]);
  }
  const reach = REACH * widthOf(nodes);
  return [...members]
    .filter(([, own]) => own.length >= MIN_PAPERS)
    .sort(([p, own], [q, others]) => others.length - own.length || p - q)
    .map(([hue, own]) => ({
      text: clusters[hue]!.label,
      hue,
      ...placeAbove(densestGroup(own, reach)),
    }));
}

/** Radius of an area's densest group, as a share of the width of the map. */
const REACH = 0.12;

function widthOf(nodes: readonly SceneNode[]): number {
  let [left, right] = [Infinity, -Infinity];
  for (const { x } of nodes) {
    left = Math.min(left, x);
    right = Math.max(right, x);
  }
  return Math.max(0, right - left);
}

/** The papers within reach of the one with most neighbours; of equals the first. */
function densestGroup(nodes: readonly SceneNode[], reach: number): readonly SceneNode[] {
  let best: readonly SceneNode[] = [];
  for (const { x, y } of nodes) {
    const near = nodes.filter((other) => Math.hypot(other.x - x, other.y - y) <= reach);
    if (near.length > best.length) best = near;
  }
  return best;
}

/** Map units from the uppermost papers to the caption. */
const ABOVE = 34;

/** Above the median in x and all but the top 6 % in y. */
function placeAbove(nodes: readonly SceneNode[]): { x: number; y: number } {
  const quantile = (values: number[], share: number) =>
    values.sort((p, q) => p - q)[Math.floor(share * (values.length - 1))]!;
  const across = nodes.map(({ x }) => x);
  const down = nodes.map(({ y }) => y);
  return { x: quantile(across, 0.5), y: quantile(down, 0.06) - ABOVE };
}
