// GraphML, for yEd, igraph, networkx and Gephi. http://graphml.graphdrawing.org/specification.html

import { diameterOf, LINK_ATTRIBUTES, NODE_ATTRIBUTES, valuesOf } from './attributes.ts';
import { element, escapeXml, XML_HEAD } from './xml.ts';
import type { Attribute } from './attributes.ts';
import type { ExportGraph, ExportLink, ExportNode } from './graph.ts';

const NODES: readonly Attribute<ExportNode>[] = [
  { name: 'label', type: 'string', of: (node) => node.label },
  ...NODE_ATTRIBUTES,
  { name: 'x', type: 'double', of: (node) => node.x },
  { name: 'y', type: 'double', of: (node) => node.y },
  { name: 'size', type: 'double', of: diameterOf },
  { name: 'color', type: 'string', of: (node) => node.hue },
];

const LINKS: readonly Attribute<ExportLink>[] = [
  { name: 'weight', type: 'double', of: (link) => link.strength },
  ...LINK_ATTRIBUTES,
];

/** The graph as GraphML; `x`, `y` in map units, y downwards. */
export function writeGraphml({ name, datasetId, nodes, links }: ExportGraph): string {
  const content = [
    element('data', [['key', 'g_name']], escapeXml(name)),
    element('data', [['key', 'g_dataset']], escapeXml(datasetId)),
    ...nodes.map((node) => element('node', [['id', node.id]], dataOf('n', NODES, node))),
    ...links.map((link, i) => edgeOf(link, i, nodes)),
  ];
  const graph = element('graph', [['edgedefault', 'undirected']], lines(content));
  const keys = [
    keyOf('g', 'graph', 'name', 'string'),
    keyOf('g', 'graph', 'dataset', 'string'),
    ...NODES.map((attribute) => keyOf('n', 'node', attribute.name, attribute.type)),
    ...LINKS.map((attribute) => keyOf('e', 'edge', attribute.name, attribute.type)),
  ];
  const root = [['xmlns', 'http://graphml.graphdrawing.org/xmlns']] as const;
  return `${XML_HEAD}${element('graphml', root, lines([...keys, graph]))}\n`;
}

function lines(parts: readonly string[]): string {
  return `\n${parts.map((part) => `${part}\n`).join('')}`;
}

function keyOf(prefix: string, of: string, name: string, type: Attribute<unknown>['type']): string {
  return element('key', [
    ['id', `${prefix}_${name}`],
    ['for', of],
    ['attr.name', name],
    ['attr.type', type === 'integer' ? 'int' : type],
  ]);
}

function dataOf<T>(prefix: string, attributes: readonly Attribute<T>[], item: T): string {
  return valuesOf(attributes, item)
    .map(([name, value]) =>
      element('data', [['key', `${prefix}_${name}`]], escapeXml(String(value))),
    )
    .join('');
}

function edgeOf(link: ExportLink, index: number, nodes: readonly ExportNode[]): string {
  return element(
    'edge',
    [
      ['id', `e${index}`],
      ['source', nodes[link.a]!.id],
      ['target', nodes[link.b]!.id],
    ],
    dataOf('e', LINKS, link),
  );
}
