// Emphasis as numbers: how far each node has stepped back and each edge has come forward. Numbers can
// be blended, so a change of emphasis is a short movement instead of a flash.

import type { Emphasis, Scene } from '../scene/scene.ts';

/** All 0 at rest, 1 at most. */
export interface Tone {
  /** How far each node has stepped back. */
  readonly nodes: Float32Array;
  /** How far each edge has come forward. */
  readonly edges: Float32Array;
  /** How far everything else has stepped back: captions, contours, the other edges. */
  readonly rest: number;
}

/** How far a colour that steps back moves towards the ground. */
export const DIMMED = 0.75;

/** Opacity of links and contours at a tone: what steps back there is still a trace of the map. */
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

/** Known to be at rest: the first picture would wait while thousands of levels are looked through. */
const restingTones = new WeakSet<Tone>();

/** Whether nothing has stepped back or come forward. */
export function isAtRest(tone: Tone): boolean {
  if (restingTones.has(tone)) return true;
  return tone.rest === 0 && isEmpty(tone.nodes) && isEmpty(tone.edges);
}

/** Asked in every frame, so without a call for each. */
function isEmpty(levels: Float32Array): boolean {
  for (const level of levels) if (level !== 0) return false;
  return true;
}

/** `share` of the way from one tone to another of the same scene. */
export function blendTones(from: Tone, to: Tone, share: number): Tone {
  const between = (a: number, b: number) => a + (b - a) * share;
  return {
    nodes: to.nodes.map((v, i) => between(from.nodes[i]!, v)),
    edges: to.edges.map((v, i) => between(from.edges[i]!, v)),
    rest: between(from.rest, to.rest),
  };
}

/** Slow at the end, as things that come to rest are. */
export function easeOut(t: number): number {
  return 1 - (1 - Math.min(1, Math.max(0, t))) ** 3;
}
