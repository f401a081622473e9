// force-graph without forces, with fixed nodes.

import ForceGraph from 'force-graph';
import { COLOURS, FAINT, LINK_COLOUR, neighboursOf } from './peer.ts';
import type { BenchGraph, Drawn } from './peer.ts';

interface Node {
  readonly id: number;
  readonly fx: number;
  readonly fy: number;
}

/** Draws with force-graph; names in its callback after each node. */
export async function draw(host: HTMLElement, given: BenchGraph): Promise<Drawn> {
  const near = neighboursOf(given);
  let lit: number | null = null;
  const isNear = (i: number) => lit === null || i === lit || near[lit]!.has(i);
  const endOf = (end: unknown) => (typeof end === 'object' ? (end as Node).id : Number(end));
  let hasNodes = false;
  let tellDrawn: () => void = () => undefined;
  const isDrawn = new Promise<void>((resolve) => (tellDrawn = resolve));
  const graph = new ForceGraph<Node>(host)
    .cooldownTicks(0)
    .nodeLabel(() => '')
    .nodeRelSize(1)
    .nodeVal(({ id }) => given.nodes[id]!.radius ** 2)
    .nodeColor(({ id }) => (isNear(id) ? COLOURS[given.nodes[id]!.cluster]! : FAINT))
    .nodeCanvasObjectMode(() => 'after')
    .nodeCanvasObject(({ id }, context, zoom) => {
      hasNodes = true;
      const { x, y, radius, label, isNamed } = given.nodes[id]!;
      if (!isNamed || !isNear(id)) return;
      context.font = `${12 / zoom}px sans-serif`;
      context.fillStyle = '#333333';
      context.fillText(label, x + radius, y);
    })
    .linkColor(({ source, target }) =>
      lit === null || endOf(source) === lit || endOf(target) === lit ? LINK_COLOUR : FAINT,
    )
    .onRenderFramePost(() => {
      // The first frames are empty.
      if (hasNodes) tellDrawn();
    })
    .graphData({
      nodes: given.nodes.map(({ x, y }, id) => ({ id, fx: x, fy: y, x, y })),
      links: given.links.map(({ a, b }) => ({ source: a, target: b })),
    });
  graph.zoom(zoomThatFits(host, given)).centerAt(0, 0);
  await isDrawn;
  return {
    panBy: (x, y) => {
      const at = graph.centerAt();
      graph.centerAt(at.x - x / graph.zoom(), at.y - y / graph.zoom());
    },
    zoomBy: (factor) => graph.zoom(graph.zoom() * factor),
    highlight: (node) => {
      lit = node;
      graph.nodeColor(graph.nodeColor()).linkColor(graph.linkColor());
    },
    hide: (cluster) => {
      const isShown = (end: unknown) => given.nodes[endOf(end)]!.cluster !== cluster;
      graph
        .nodeVisibility(isShown)
        .linkVisibility(({ source, target }) => isShown(source) && isShown(target));
    },
  };
}

function zoomThatFits({ clientWidth, clientHeight }: HTMLElement, { nodes }: BenchGraph): number {
  const most = (values: readonly number[]) => 2 * values.reduce((a, b) => Math.max(a, Math.abs(b)));
  const [width, height] = [most(nodes.map(({ x }) => x)), most(nodes.map(({ y }) => y))];
  return Math.min(clientWidth / width, clientHeight / height) * 0.95;
}
