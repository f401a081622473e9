// sigma with graphology: WebGL, here rendered in software.

import Graph from 'graphology';
import Sigma from 'sigma';
import { COLOURS, FAINT, LINK_COLOUR, neighboursOf } from './peer.ts';
import type { BenchGraph, Drawn } from './peer.ts';

/** Draws with sigma. */
export async function draw(host: HTMLElement, given: BenchGraph): Promise<Drawn> {
  const graph = new Graph({ type: 'undirected' });
  given.nodes.forEach(({ x, y, radius, cluster, label }, i) => {
    graph.addNode(i, { x, y: -y, size: radius / 2, color: COLOURS[cluster], label });
  });
  for (const { a, b } of given.links) graph.addEdge(a, b, { size: 0.8, color: LINK_COLOUR });
  const near = neighboursOf(given);
  let lit: number | null = null;
  let hidden: number | null = null;
  const isHidden = (key: string) => given.nodes[Number(key)]!.cluster === hidden;
  const isNear = (i: number) => lit === null || i === lit || near[lit]!.has(i);
  const sigma = new Sigma(graph, host, {
    nodeReducer: (key, look) => {
      if (isHidden(key)) return { ...look, hidden: true };
      return isNear(Number(key)) ? look : { ...look, color: FAINT, label: '' };
    },
    edgeReducer: (key, look) => {
      const isLit = lit === null || graph.extremities(key).includes(String(lit));
      const isOff = graph.extremities(key).some(isHidden);
      return isLit && !isOff ? look : { ...look, hidden: true };
    },
  });
  await Promise.resolve();
  const camera = sigma.getCamera();
  return {
    panBy: (x, y) => {
      const { x: atX, y: atY, ratio } = camera.getState();
      const side = Math.min(host.clientWidth, host.clientHeight);
      camera.setState({ x: atX - (x / side) * ratio, y: atY + (y / side) * ratio });
    },
    zoomBy: (factor) => camera.setState({ ratio: camera.getState().ratio / factor }),
    highlight: (node) => {
      lit = node;
      sigma.refresh({ skipIndexation: true });
    },
    hide: (cluster) => {
      hidden = cluster;
      sigma.refresh({ skipIndexation: true });
    },
  };
}
