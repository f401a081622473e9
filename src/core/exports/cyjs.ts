// Cytoscape.js JSON, which Cytoscape opens as well. https://js.cytoscape.org/#notation/elements-json

import { diameterOf, LINK_ATTRIBUTES, NODE_ATTRIBUTES, valuesOf } from './attributes.ts';
import { linkKey } from './keys.ts';
import type { ExportGraph } from './graph.ts';

/** Elements with positions, a small style sheet, and the preset layout; a complete argument of `cytoscape(…)`. */
export function writeCyjs({ name, datasetId, nodes, links }: ExportGraph): string {
  return `${JSON.stringify({
    format_version: '1.0',
    generated_by: 'Paperloom',
    target_cytoscapejs_version: '~3.0',
    data: { name, shared_name: name, dataset: datasetId },
    elements: {
      nodes: nodes.map((node) => ({
        data: {
          id: node.id,
          name: node.label,
          ...Object.fromEntries(valuesOf(NODE_ATTRIBUTES, node)),
          colour: node.hue,
          size: diameterOf(node),
        },
        position: { x: node.x, y: node.y },
      })),
      edges: links.map((link, i) => ({
        data: {
          id: linkKey(i),
          source: nodes[link.a]!.id,
          target: nodes[link.b]!.id,
          weight: link.strength,
          ...Object.fromEntries(valuesOf(LINK_ATTRIBUTES, link)),
        },
      })),
    },
    style: STYLE,
    layout: { name: 'preset' },
  })}\n`;
}

const STYLE = [
  {
    selector: 'node',
    style: {
      label: 'data(name)',
      'background-color': 'data(colour)',
      width: 'data(size)',
      height: 'data(size)',
      'font-size': 10,
    },
  },
  { selector: 'edge', style: { width: 1, 'line-color': '#9A978F', opacity: 0.5 } },
];
