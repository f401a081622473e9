// Measures of a drawing: stress, neighbourhood preservation, separation of communities, overlap of names.
// For the bench and for tests.

import { hopsFrom } from '../../src/core/map/graph.ts';
import type { Graph } from '../../src/core/map/graph.ts';
import type { Positions } from '../../src/core/map/layout.ts';
import type { Box } from '../../src/core/map/separate.ts';

function distance({ x, y }: Positions, a: number, b: number): number {
  const [dx, dy] = [x[a]! - x[b]!, y[a]! - y[b]!];
  return Math.sqrt(dx * dx + dy * dy);
}

/**
 * Normalised stress, in [0, 1], 0 best: how far distances are from hops, at the best scale of the drawing.
 * J. Kruskal, Multidimensional scaling, 1964. Unconnected pairs do not count.
 */
export function stress(graph: Graph, positions: Positions): number {
  let [dd, dh, hh] = [0, 0, 0];
  for (let a = 0; a < graph.size; a++) {
    const hops = hopsFrom(graph, a);
    for (let b = 0; b < a; b++) {
      if (hops[b] === Infinity) continue;
      const d = distance(positions, a, b);
      dd += d * d;
      dh += d * hops[b]!;
      hh += hops[b]! ** 2;
    }
  }
  // At the best scale α = dh / dd, Σ (αd − h)² / Σ h² is 1 − dh² / (dd hh).
  return hh === 0 ? 0 : dd === 0 ? 1 : Math.max(0, 1 - dh ** 2 / (dd * hh));
}

/**
 * Mean Jaccard index, in [0, 1], 1 best, of each node's neighbours in the graph and as many nearest nodes
 * on the sheet, ties by index. Nodes without neighbours do not count; 1 where none has any.
 */
export function neighbourhoodPreservation(graph: Graph, positions: Positions): number {
  let [sum, counted] = [0, 0];
  for (let v = 0; v < graph.size; v++) {
    const near = new Set(graph.targets.subarray(graph.offsets[v], graph.offsets[v + 1]));
    if (near.size === 0) continue;
    const shared = nearest(positions, v, near.size).filter((u) => near.has(u)).length;
    sum += shared / (2 * near.size - shared);
    counted++;
  }
  return counted === 0 ? 1 : sum / counted;
}

function nearest(positions: Positions, v: number, k: number): number[] {
  return [...positions.x.keys()]
    .filter((u) => u !== v)
    .map((u) => ({ u, d: distance(positions, v, u) }))
    .sort((p, q) => p.d - q.d || p.u - q.u)
    .slice(0, k)
    .map(({ u }) => u);
}

/**
 * Mean silhouette of communities on the sheet, in [-1, 1], 1 best; 0 for a community of one.
 * P. Rousseeuw, Silhouettes, 1987.
 */
export function silhouette(positions: Positions, communities: Uint32Array): number {
  const count = communities.reduce((max, c) => Math.max(max, c + 1), 0);
  const sizes = new Float64Array(count);
  for (const c of communities) sizes[c]!++;
  const values = Array.from(communities, (own, v) => {
    const sums = new Float64Array(count);
    communities.forEach((c, u) => (sums[c]! += distance(positions, v, u)));
    const others = Array.from(sums, (sum, c) =>
      c === own || sizes[c] === 0 ? Infinity : sum / sizes[c]!,
    );
    const [a, b] = [sums[own]! / (sizes[own]! - 1), Math.min(...others)];
    const isAlone = sizes[own] === 1 || b === Infinity || Math.max(a, b) === 0;
    return isAlone ? 0 : (b - a) / Math.max(a, b);
  });
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Number of pairs of boxes that overlap by more than rounding. */
export function overlapCount({ x, y }: Positions, boxes: readonly Box[]): number {
  const tolerance = 1e-6;
  let count = 0;
  boxes.forEach((p, a) => {
    for (let b = 0; b < a; b++) {
      const q = boxes[b]!;
      const wide =
        Math.min(x[a]! + p.right, x[b]! + q.right) - Math.max(x[a]! - p.left, x[b]! - q.left);
      const high = Math.min(y[a]! + p.down, y[b]! + q.down) - Math.max(y[a]! - p.up, y[b]! - q.up);
      if (wide > tolerance && high > tolerance) count++;
    }
  });
  return count;
}
