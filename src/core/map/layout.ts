// Concepts and links → positions. Forces as in ForceAtlas2 (M. Jacomy, T. Venturini, S. Heymann &
// M. Bastian, PLoS ONE 2014) with LinLog attraction (A. Noack, 2009), which sets communities apart,
// and a step size that cools, so that the result depends on the graph and the seed only.

import { cos, log, sin } from '../elementary.ts';
import { seededRandom } from '../random.ts';
import { strengths } from './graph.ts';
import type { Graph } from './graph.ts';

/** Coordinates in map units, one px at zoom 1; y grows downwards. */
export interface Positions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Options of a layout. */
export interface LayoutOptions {
  readonly seed: number;
  /** More takes longer and untangles further. */
  readonly iterations: number;
  /** Width over height of the sheet to fill. */
  readonly aspect: number;
  /** Pull of a community on its members, against that of single links; 0 leaves it to the links. */
  readonly cohesion: number;
}

export const DEFAULT_LAYOUT_OPTIONS: LayoutOptions = {
  seed: 1,
  iterations: 300,
  aspect: 1.2,
  cohesion: 0.8,
};

/**
 * Positions of a graph's nodes, communities apart, centred on the origin. Boxes may overlap.
 * @param onProgress called with the share done, 0 to 1, between steps of some milliseconds
 */
export function layOut(
  graph: Graph,
  communities: Uint32Array,
  options: LayoutOptions = DEFAULT_LAYOUT_OPTIONS,
  onProgress?: (share: number) => void,
): Positions {
  const positions = startPositions(graph.size, communities, options);
  const force: Positions = { x: new Float64Array(graph.size), y: new Float64Array(graph.size) };
  const mass = strengths(graph).map((s) => 1 + s);
  const spread = 30 * Math.sqrt(Math.max(1, graph.size));
  for (let i = 0; i < options.iterations; i++) {
    onProgress?.(i / options.iterations);
    force.x.fill(0);
    force.y.fill(0);
    repel(positions, mass, force);
    attract(graph, positions, force);
    holdTogether(positions, mass, communities, options, force);
    const left = 1 - i / options.iterations;
    move(positions, force, mass, spread * 0.1 * left * Math.sqrt(left) + 0.05);
  }
  onProgress?.(1);
  return centred(positions);
}

/** Communities on a sunflower spiral, members scattered around: a start without symmetry. */
function startPositions(
  size: number,
  communities: Uint32Array,
  { seed, aspect }: LayoutOptions,
): Positions {
  const random = seededRandom(seed);
  const x = new Float64Array(size);
  const y = new Float64Array(size);
  for (let v = 0; v < size; v++) {
    const c = communities[v]!;
    const radius = 90 * Math.sqrt(c + 0.5);
    x[v] = (radius * cos(c * 2.399963) + 60 * (random() - 0.5)) * aspect;
    y[v] = radius * sin(c * 2.399963) + 60 * (random() - 0.5);
  }
  return { x, y };
}

/** Strength of repulsion: with it, a typical link comes out some 60 px long. */
const REPULSION = 60;

function repel({ x, y }: Positions, mass: Float64Array, force: Positions): void {
  for (let a = 0; a < x.length; a++) {
    for (let b = a + 1; b < x.length; b++) {
      const dx = x[a]! - x[b]!;
      const dy = y[a]! - y[b]!;
      const d2 = Math.max(1, dx * dx + dy * dy);
      const f = (REPULSION * mass[a]! * mass[b]!) / d2;
      force.x[a]! += f * dx;
      force.y[a]! += f * dy;
      force.x[b]! -= f * dx;
      force.y[b]! -= f * dy;
    }
  }
}

/** How strongly links pull, against {@link REPULSION}. */
const ATTRACTION = 90;

function attract(
  { size, offsets, targets, weights }: Graph,
  { x, y }: Positions,
  force: Positions,
): void {
  for (let a = 0; a < size; a++) {
    for (let e = offsets[a]!; e < offsets[a + 1]!; e++) {
      const b = targets[e]!;
      if (b < a) continue;
      const dx = x[b]! - x[a]!;
      const dy = y[b]! - y[a]!;
      const d = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
      const f = (ATTRACTION * weights[e]! * log(1 + d / 10)) / d;
      force.x[a]! += f * dx;
      force.y[a]! += f * dy;
      force.x[b]! -= f * dx;
      force.y[b]! -= f * dy;
    }
  }
}

/** Pulls each node to its community's centre and all to the middle of the sheet. */
function holdTogether(
  { x, y }: Positions,
  mass: Float64Array,
  communities: Uint32Array,
  { aspect, cohesion }: LayoutOptions,
  force: Positions,
): void {
  const centres = new Map<number, { x: number; y: number; n: number }>();
  communities.forEach((c, v) => {
    const centre = centres.get(c) ?? { x: 0, y: 0, n: 0 };
    centres.set(c, { x: centre.x + x[v]!, y: centre.y + y[v]!, n: centre.n + 1 });
  });
  for (let v = 0; v < x.length; v++) {
    const { x: cx, y: cy, n } = centres.get(communities[v]!)!;
    force.x[v]! += mass[v]! * (cohesion * (cx / n - x[v]!) - (GRAVITY * x[v]!) / aspect);
    force.y[v]! += mass[v]! * (cohesion * (cy / n - y[v]!) - GRAVITY * aspect * y[v]!);
  }
}

/** Keeps unconnected components on the sheet. */
const GRAVITY = 0.35;

function move({ x, y }: Positions, force: Positions, mass: Float64Array, limit: number): void {
  for (let v = 0; v < x.length; v++) {
    const fx = force.x[v]! / mass[v]!;
    const fy = force.y[v]! / mass[v]!;
    const length = Math.sqrt(fx * fx + fy * fy);
    const scale = length > limit ? limit / length : Math.min(1, limit / 10);
    x[v]! += fx * scale;
    y[v]! += fy * scale;
  }
}

function centred({ x, y }: Positions): Positions {
  const mx = (minOf(x) + maxOf(x)) / 2;
  const my = (minOf(y) + maxOf(y)) / 2;
  return { x: x.map((v) => v - mx), y: y.map((v) => v - my) };
}

function minOf(values: Float64Array): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function maxOf(values: Float64Array): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}
