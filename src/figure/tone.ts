// Emphasis as numbers: how much each node is dimmed and each edge emphasised. Numbers can be interpolated, so a change
// of emphasis is animated rather than abrupt.

import type { Emphasis, Scene } from '../scene/scene.ts';

/** Levels from 0 at rest to 1. */
export interface Tone {
  /** How much each node is dimmed. */
  readonly nodes: Float32Array;
  /** How much each edge is emphasised. */
  readonly edges: Float32Array;
  /** How much everything else is dimmed: captions, contours, the other edges. */
  readonly rest: number;
}

/** Share of ground in a fully dimmed colour. */
export const DIMMED = 0.75;

/** Opacity of links and contours at a tone: they stay faintly visible when dimmed. */
export function groundOpacity({ rest }: Tone): number {
  return 1 - 0.72 * rest;
}

/** The tone of a scene once an emphasis has settled. */
export function toneOf(scene: Scene, emphasis: Emphasis): Tone {
  const { nearNodes, nearEdges, focusNodes, focusEdges } = emphasis;
  const isRest = nearNodes === null && nearEdges.size + focusEdges.size === 0;
  const nodes = new Float32Array(scene.nodes.length);
  const edges = new Float32Array(scene.edges.length);
  if (nearNodes !== null) nodes.fill(1);
  for (const i of [...(nearNodes ?? []), ...focusNodes]) nodes[i] = 0;
  for (const i of [...nearEdges, ...focusEdges]) edges[i] = 1;
  const tone = { nodes, edges, rest: nearNodes === null ? 0 : 1 };
  if (isRest) restingTones.add(tone);
  return tone;
}

/** Tones known to be at rest, which saves the first picture from checking thousands of levels. */
const restingTones = new WeakSet<Tone>();

/** Whether nothing is dimmed or emphasised. */
export function isAtRest(tone: Tone): boolean {
  if (restingTones.has(tone)) return true;
  return tone.rest === 0 && isEmpty(tone.nodes) && isEmpty(tone.edges);
}

/** Called in every frame, so a plain loop. */
function isEmpty(levels: Float32Array): boolean {
  for (const level of levels) if (level !== 0) return false;
  return true;
}

/** Interpolates between two tones of the same scene. */
export function blendTones(from: Tone, to: Tone, share: number): Tone {
  const between = (a: number, b: number) => a + (b - a) * share;
  return {
    nodes: to.nodes.map((v, i) => between(from.nodes[i]!, v)),
    edges: to.edges.map((v, i) => between(from.edges[i]!, v)),
    rest: between(from.rest, to.rest),
  };
}

/** An easing curve that slows down at the end. */
export function easeOut(t: number): number {
  return 1 - (1 - Math.min(1, Math.max(0, t))) ** 3;
}
