// Pajek: a network (.net) and a partition (.clu). Reference manual of Pajek, chapter 3.

import { oneLine } from './one-line.ts';
import type { ExportGraph, ExportNode } from './graph.ts';

/** The network: vertices with places in (0, 1), y downwards, and undirected edges by strength. */
export function writePajekNet({ nodes, links }: ExportGraph): string {
  const place = unitPlaces(nodes);
  const vertices = nodes.map((node, i) => {
    const [x, y] = place(node);
    return `${i + 1} "${quotable(node.label)}" ${x} ${y} 0.5\n`;
  });
  const edges = links.map(({ a, b, strength }) => `${a + 1} ${b + 1} ${strength}\n`);
  return [`*Vertices ${nodes.length}\n`, ...vertices, '*Edges\n', ...edges].join('');
}

/** The partition: the area of each vertex, from 1. */
export function writePajekClu({ nodes }: ExportGraph): string {
  return [`*Vertices ${nodes.length}\n`, ...nodes.map(({ area }) => `${area + 1}\n`)].join('');
}

/** Pajek has no escape for a quotation mark inside a label, and a backslash begins an escape sequence. */
function quotable(label: string): string {
  return oneLine(label).replaceAll('"', "'").replaceAll('\\', '/');
}

/** Scales both axes equally, to preserve the shape. */
function unitPlaces(nodes: readonly ExportNode[]): (node: ExportNode) => [string, string] {
  const least = (of: (node: ExportNode) => number) =>
    nodes.reduce((m, node) => Math.min(m, of(node)), Infinity);
  const [left, top] = [least(({ x }) => x), least(({ y }) => y)];
  const span = nodes.reduce((m, { x, y }) => Math.max(m, x - left, y - top), 1);
  const inUnit = (value: number) => (0.02 + (0.96 * value) / span).toFixed(4);
  return ({ x, y }) => [inUnit(x - left), inUnit(y - top)];
}
