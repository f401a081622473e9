// What every program that is measured must be able to do, and the graph it is given.

import { seededRandom } from '../../../src/core/random.ts';

/** Nodes stand in clusters; sizes and degrees fall off as in real corpora. Equal input, equal graph. */
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
  /** Whether peers that do not choose for themselves write its name. */
  readonly isNamed: boolean;
}

/** A drawn graph. */
export interface Drawn {
  /** Settles when the picture is whole, names and all, and on its way to the screen; where left out, the first is. */
  readonly whole?: Promise<void>;
  readonly panBy: (x: number, y: number) => void;
  readonly zoomBy: (factor: number) => void;
  /** Makes a node and its neighbours stand out as a hover does; null: nothing does. */
  readonly highlight: (node: number | null) => void;
  /** Takes the nodes of a cluster, and their links, from the picture; null: shows all again. Not every program can. */
  readonly hide?: (cluster: number | null) => void;
}

/** Draws a graph; settles when all nodes and links have been drawn, or are at the latest in the next frame. */
export type Draw = (host: HTMLElement, graph: BenchGraph) => Promise<Drawn>;

export const COLOURS = ['#4e79a7', '#b07aa1', '#59a14f', '#9c755f', '#e15759', '#76b7b2'];
export const LINK_COLOUR = '#cfcbc2';
export const FAINT = '#e9e6df';

/** Share of nodes with a name where a peer does not choose for itself. */
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

/** Four of five links stay in a cluster; large nodes have more. */
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

/** Each node with the nodes it is linked to. */
export function neighboursOf({ nodes, links }: BenchGraph): ReadonlySet<number>[] {
  const near = nodes.map(() => new Set<number>());
  for (const { a, b } of links) {
    near[a]!.add(b);
    near[b]!.add(a);
  }
  return near;
}
