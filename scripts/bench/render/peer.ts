// The interface of the measured programs, and the graph they draw.

import { seededRandom } from '../../../src/core/random.ts';

/** A clustered graph whose sizes and degrees are distributed as in real corpora; deterministic. */
export interface BenchGraph {
  readonly nodes: readonly BenchNode[];
  readonly links: readonly { readonly a: number; readonly b: number }[];
}

export interface BenchNode {
  readonly x: number;
  readonly y: number;
  /** px at zoom 1 */
  readonly radius: number;
  readonly cluster: number;
  readonly label: string;
  /** Whether its name is drawn by programs that do not choose names themselves. */
  readonly isNamed: boolean;
}

/** A drawn graph. */
export interface Drawn {
  /** Resolves when the picture with all names has been painted; missing where the first picture has them. */
  readonly whole?: Promise<void>;
  readonly panBy: (x: number, y: number) => void;
  readonly zoomBy: (factor: number) => void;
  /** Highlights a node and its neighbours as on hover; null for none. */
  readonly highlight: (node: number | null) => void;
  /** Hides the nodes of a cluster and their links; null to show all. Not all programs can. */
  readonly hide?: (cluster: number | null) => void;
}

/** Draws a graph; resolves when all nodes and links are drawn, or will be in the next frame. */
export type Draw = (host: HTMLElement, graph: BenchGraph) => Promise<Drawn>;

export const COLOURS = ['#4e79a7', '#b07aa1', '#59a14f', '#9c755f', '#e15759', '#76b7b2'];
export const LINK_COLOUR = '#cfcbc2';
export const FAINT = '#e9e6df';

/** Share of nodes with names for programs that do not choose names themselves. */
const NAMED = 0.1;

export function makeGraph(size: number, links: number): BenchGraph {
  const random = seededRandom(1);
  const clusters = 6;
  const spread = 24 * Math.sqrt(size / clusters);
  const nodes = Array.from({ length: size }, (_, i): BenchNode => {
    const cluster = i % clusters;
    const [angle, far] = [2 * Math.PI * random(), spread * Math.sqrt(-Math.log(1 - random()))];
    const home = (2 * Math.PI * cluster) / clusters;
    return {
      x: Math.cos(home) * spread * 2.2 + Math.cos(angle) * far * 0.7,
      y: Math.sin(home) * spread * 1.5 + Math.sin(angle) * far * 0.7,
      radius: 3 + 16 / Math.sqrt(1 + i / 4),
      cluster,
      label: `Concept ${i + 1}`,
      isNamed: i < size * NAMED,
    };
  });
  return { nodes, links: drawLinks(size, links, clusters, random) };
}

/** Four of five links are within a cluster; large nodes have more links. */
function drawLinks(size: number, count: number, clusters: number, random: () => number) {
  const links = new Map<number, { a: number; b: number }>();
  while (links.size < count) {
    const a = Math.floor(size * random() ** 2);
    const any = Math.floor(size * random() ** 2);
    const b = random() < 0.8 ? any - (any % clusters) + (a % clusters) : any;
    if (a === b || b >= size) continue;
    links.set(Math.min(a, b) * size + Math.max(a, b), { a: Math.min(a, b), b: Math.max(a, b) });
  }
  return [...links.values()];
}

/** The neighbours of each node. */
export function neighboursOf({ nodes, links }: BenchGraph): ReadonlySet<number>[] {
  const near = nodes.map(() => new Set<number>());
  for (const { a, b } of links) {
    near[a]!.add(b);
    near[b]!.add(a);
  }
  return near;
}
