// GEXF 1.3 with the viz module, for Gephi, graphology and sigma. https://gexf.net/schema.html

import { diameterOf, LINK_ATTRIBUTES, NODE_ATTRIBUTES, valuesOf } from './attributes.ts';
import { element, escapeXml, XML_HEAD } from './xml.ts';
import { rgbOf } from './hues.ts';
import type { Attribute } from './attributes.ts';
import type { ExportGraph, ExportLink, ExportNode } from './graph.ts';

/** The graph as GEXF. Its y axis points upwards, so that Gephi shows the map the same way up. */
export function writeGexf(graph: ExportGraph): string {
  const { name, datasetId, nodes, links } = graph;
  const meta = [
    element('creator', [], 'Paperloom'),
    element('description', [], escapeXml(`${name} (dataset ${datasetId})`)),
  ].join('');
  const parts = [
    declare('node', NODE_ATTRIBUTES),
    declare('edge', LINK_ATTRIBUTES),
    element('nodes', [], block(nodes.map(nodeOf))),
    element('edges', [], block(links.map((link, i) => edgeOf(link, i, nodes)))),
  ];
  const body = element(
    'graph',
    [
      ['mode', 'static'],
      ['defaultedgetype', 'undirected'],
      ['idtype', 'string'],
    ],
    block(parts),
  );
  return `${XML_HEAD}${element('gexf', NAMESPACES, block([element('meta', [], meta), body]))}\n`;
}

const NAMESPACES = [
  ['xmlns', 'http://gexf.net/1.3'],
  ['xmlns:viz', 'http://gexf.net/1.3/viz'],
  ['version', '1.3'],
] as const;

function block(lines: readonly string[]): string {
  return `\n${lines.map((line) => `${line}\n`).join('')}`;
}

function declare<T>(of: 'node' | 'edge', attributes: readonly Attribute<T>[]): string {
  const declared = attributes.map(({ name, type }) =>
    element('attribute', [
      ['id', name],
      ['title', name],
      ['type', type],
    ]),
  );
  return element(
    'attributes',
    [
      ['class', of],
      ['mode', 'static'],
    ],
    block(declared),
  );
}

function attvalues<T>(attributes: readonly Attribute<T>[], item: T): string {
  const values = valuesOf(attributes, item).map(([name, value]) =>
    element('attvalue', [
      ['for', name],
      ['value', value],
    ]),
  );
  return element('attvalues', [], values.join(''));
}

function nodeOf(node: ExportNode): string {
  const [r, g, b] = rgbOf(node.hue);
  const viz = [
    element('viz:color', [
      ['r', r],
      ['g', g],
      ['b', b],
    ]),
    element('viz:position', [
      ['x', node.x],
      // `+ 0` turns negative zero into zero.
      ['y', -node.y + 0],
      ['z', 0],
    ]),
    element('viz:size', [['value', diameterOf(node)]]),
  ];
  return element(
    'node',
    [
      ['id', node.id],
      ['label', node.label],
    ],
    [attvalues(NODE_ATTRIBUTES, node), ...viz].join(''),
  );
}

function edgeOf(link: ExportLink, index: number, nodes: readonly ExportNode[]): string {
  return element(
    'edge',
    [
      ['id', String(index)],
      ['source', nodes[link.a]!.id],
      ['target', nodes[link.b]!.id],
      ['weight', link.strength],
    ],
    attvalues(LINK_ATTRIBUTES, link),
  );
}
