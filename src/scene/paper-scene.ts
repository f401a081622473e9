// Builds a Scene of papers alone from their positions and similarities, for the same renderer as the map of
// concepts.

import { captionsOfPapers } from './paper-captions.ts';
import { briefTitle, shortTitle } from './paper-title.ts';
import { conceptsSeen } from './seen.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { PaperPlaces } from '../core/map/paper-map.ts';
import type { PaperTies } from '../core/map/paper-ties.ts';
import type { Filters } from '../state/state.ts';
import type { Seen } from './seen.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';

export interface PaperSceneInput {
  readonly places: PaperPlaces;
  /** Similarities among the papers that pass the filters. */
  readonly ties: PaperTies;
  /** The area of each row; -1 for none. */
  readonly areas: Int32Array;
  /** Whether the reader has read a paper, by id. */
  readonly isRead?: (id: string) => boolean;
}

/** Papers a concept needs to link two papers. */
export const LEAST_SHARED = 2;

/**
 * 1 for each concept that may link two papers: all that pass the filters, and unless the reader has set a
 * minimum of papers, those too rare for the map of concepts as well.
 */
export function conceptsShared(dataset: Dataset, filters: Filters, seen: Seen): Uint8Array {
  if (filters.minPapers !== null || filters.focus !== null) return seen.concepts;
  return conceptsSeen(dataset, { ...filters, minPapers: LEAST_SHARED }, seen.together);
}

/** The Scene of the papers that have a position and pass the filters, nodes in order of row. */
export function buildPaperScene(dataset: Dataset, input: PaperSceneInput): Scene {
  const { places, ties } = input;
  const placed = new Map(Array.from(places.rows, (row, i) => [row, i]));
  const degrees = degreesOf(ties);
  const nodes: SceneNode[] = [];
  const index = new Map<number, number>();
  ties.rows.forEach((row, i) => {
    const at = placed.get(row);
    if (at === undefined) return;
    index.set(i, nodes.length);
    const point = { x: places.x[at]!, y: places.y[at]! };
    nodes.push(paperNode(dataset, row, input, { ...point, ties: degrees[i]! }));
  });
  return {
    nodes,
    edges: tieEdges(nodes, ties, index),
    captions: captionsOfPapers(dataset.clusters, nodes),
  };
}

/** Number of nearest-paper ties of each paper; not of all drawn, so that drawing more changes no disc or name. */
function degreesOf({ rows, a, b, near }: PaperTies): Uint32Array {
  const degrees = new Uint32Array(rows.length);
  for (const end of a.subarray(0, near)) degrees[end]!++;
  for (const end of b.subarray(0, near)) degrees[end]!++;
  return degrees;
}

/** Radius in map units of the disc of a paper with so many similar ones. */
export function paperRadius(alike: number): number {
  return 4 + 1.5 * Math.sqrt(alike);
}

interface Stand {
  readonly x: number;
  readonly y: number;
  readonly ties: number;
}

function paperNode(
  dataset: Dataset,
  row: number,
  { areas, isRead }: PaperSceneInput,
  { x, y, ties }: Stand,
): SceneNode {
  const id = dataset.papers.ids[row]!;
  const title = dataset.papers.titles[row]!;
  const [label, brief] = [shortTitle(title), briefTitle(title)];
  return {
    key: `paper:${id}`,
    kind: 'paper',
    id,
    x,
    y,
    radius: paperRadius(ties),
    shape: 'disc',
    hue: areas[row]! < 0 ? null : areas[row]!,
    label,
    ...(brief === label ? {} : { brief }),
    labelSize: 11,
    weight: ties,
    ...(isRead?.(id) === true ? { readShare: 1 } : {}),
  };
}

function tieEdges(
  nodes: readonly SceneNode[],
  { a, b, likeness }: PaperTies,
  index: ReadonlyMap<number, number>,
): SceneEdge[] {
  const edges: SceneEdge[] = [];
  a.forEach((from, e) => {
    const [p, q] = [index.get(from), index.get(b[e]!)];
    if (p === undefined || q === undefined) return;
    const [one, other] = [nodes[p]!, nodes[q]!];
    edges.push({
      key: `alike:${one.id}~${other.id}`,
      kind: 'link',
      a: p,
      b: q,
      width: 0.4 + 1.4 * likeness[e]!,
      hue: one.hue === other.hue ? one.hue : null,
      // Squared, so that of thousands of ties only the strong ones show when zoomed out.
      strength: likeness[e]! ** 2,
    });
  });
  // Strongest last, so that they are drawn on top.
  return edges.sort((p, q) => p.strength - q.strength || p.a - q.a || p.b - q.b);
}
