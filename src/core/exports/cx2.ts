// CX2, for Cytoscape and NDEx: a list of aspects. https://cytoscape.org/cx/cx2/specification/

import { diameterOf, LINK_ATTRIBUTES, NODE_ATTRIBUTES, valuesOf } from './attributes.ts';
import type { Attribute } from './attributes.ts';
import type { ExportGraph, ExportLink, ExportNode } from './graph.ts';

const NODES: readonly Attribute<ExportNode>[] = [
  { name: 'name', type: 'string', of: (node) => node.label },
  { name: 'conceptId', type: 'string', of: (node) => node.id },
  ...NODE_ATTRIBUTES,
  { name: 'colour', type: 'string', of: (node) => node.hue },
  { name: 'size', type: 'double', of: diameterOf },
];

const LINKS: readonly Attribute<ExportLink>[] = [
  { name: 'weight', type: 'double', of: (link) => link.strength },
  ...LINK_ATTRIBUTES,
];

/** The graph as CX2; nodes and edges are numbered from 0 in the order of the graph. */
export function writeCx2({ name, datasetId, nodes, links }: ExportGraph): string {
  const aspects = {
    attributeDeclarations: [
      {
        networkAttributes: { name: { d: 'string' }, description: { d: 'string' } },
        nodes: declare(NODES),
        edges: declare(LINKS),
      },
    ],
    networkAttributes: [{ name, description: `Paperloom, dataset ${datasetId}` }],
    nodes: nodes.map((node, id) => ({ id, x: node.x, y: node.y, v: asObject(NODES, node) })),
    edges: links.map((link, id) => ({ id, s: link.a, t: link.b, v: asObject(LINKS, link) })),
    visualProperties: [LOOK],
  };
  const parts = Object.entries(aspects);
  const metaData = parts.map(([aspect, items]) => ({ name: aspect, elementCount: items.length }));
  return `${JSON.stringify([
    { CXVersion: '2.0', hasFragments: false },
    { metaData },
    ...parts.map(([aspect, items]) => ({ [aspect]: items })),
    { status: [{ error: '', success: true }] },
  ])}\n`;
}

function declare<T>(attributes: readonly Attribute<T>[]): Record<string, { d: string }> {
  return Object.fromEntries(attributes.map(({ name, type }) => [name, { d: type }]));
}

function asObject<T>(attributes: readonly Attribute<T>[], item: T) {
  return Object.fromEntries(valuesOf(attributes, item));
}

const passThrough = (attribute: string, type: string) => ({
  type: 'PASSTHROUGH',
  definition: { attribute, type },
});

const LOOK = {
  default: {
    network: { NETWORK_BACKGROUND_COLOR: '#FAF8F4' },
    node: { NODE_SHAPE: 'ellipse', NODE_LABEL_FONT_SIZE: 10 },
    edge: { EDGE_LINE_COLOR: '#9A978F', EDGE_WIDTH: 1 },
  },
  nodeMapping: {
    NODE_LABEL: passThrough('name', 'string'),
    NODE_BACKGROUND_COLOR: passThrough('colour', 'string'),
    NODE_WIDTH: passThrough('size', 'double'),
    NODE_HEIGHT: passThrough('size', 'double'),
  },
  edgeMapping: {},
};
