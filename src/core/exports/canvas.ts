// The map as a JSON Canvas 1.0: a card a concept, a line a link. https://jsoncanvas.org/spec/1.0/

import { linkKey } from './keys.ts';
import type { ExportGraph } from './graph.ts';

/** Factor by which positions are spread, since cards are larger than the discs of the map. */
const SPREAD = 5;
const WIDTH = 260;
const HEIGHT = 60;

/** A canvas of notes; `paths` are those of the concepts' notes, in the order of the nodes. */
export function writeCanvas({ nodes, links }: ExportGraph, paths: readonly string[]): string {
  return `${JSON.stringify({
    nodes: nodes.map((node, i) => ({
      id: node.id,
      type: 'file',
      file: paths[i]!,
      x: Math.round(node.x * SPREAD - WIDTH / 2),
      y: Math.round(node.y * SPREAD - HEIGHT / 2),
      width: WIDTH,
      height: HEIGHT,
      color: node.hue,
    })),
    edges: links.map(({ a, b }, i) => ({
      id: linkKey(i),
      fromNode: nodes[a]!.id,
      toNode: nodes[b]!.id,
      toEnd: 'none',
    })),
  })}\n`;
}
