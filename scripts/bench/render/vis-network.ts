// vis-network without physics; highlighting is its selection.

import { DataSet, Network } from 'vis-network/standalone';
import { COLOURS, LINK_COLOUR } from './peer.ts';
import type { BenchGraph, Drawn } from './peer.ts';

/** Draws with vis-network, which highlights a node and its links but does not dim the rest. */
export async function draw(host: HTMLElement, { nodes, links }: BenchGraph): Promise<Drawn> {
  const shown = new DataSet(
    nodes.map(({ x, y, radius, cluster, label, isNamed }, id) => ({
      id,
      x,
      y,
      shape: 'dot',
      size: radius,
      color: COLOURS[cluster]!,
      hidden: false,
      ...(isNamed ? { label } : {}),
    })),
  );
  const network = new Network(
    host,
    {
      nodes: shown,
      edges: links.map(({ a, b }) => ({ from: a, to: b })),
    },
    {
      physics: false,
      edges: { smooth: false, width: 0.8, color: LINK_COLOUR },
      interaction: { hideEdgesOnDrag: false },
    },
  );
  network.fit({ animation: false });
  await new Promise<void>((resolve) => {
    network.once('afterDrawing', () => {
      resolve();
    });
  });
  return {
    panBy: (x, y) => {
      const at = network.getViewPosition();
      const scale = network.getScale();
      network.moveTo({ position: { x: at.x - x / scale, y: at.y - y / scale } });
    },
    zoomBy: (factor) => {
      network.moveTo({ scale: network.getScale() * factor });
    },
    highlight: (node) => {
      if (node === null) network.unselectAll();
      else network.selectNodes([node], true);
    },
    hide: (cluster) => {
      shown.update(nodes.map((node, id) => ({ id, hidden: node.cluster === cluster })));
    },
  };
}
