// Linked data: concepts in SKOS, papers in schema.org, as JSON-LD 1.1. https://www.w3.org/TR/skos-reference/

import type { ExportGraph, ExportNode, ExportPaper } from './graph.ts';

/** The graph as one JSON-LD document; names are URNs under the dataset's id. */
export function writeJsonLd(graph: ExportGraph): string {
  const urn = urnsOf(graph);
  const scheme = {
    '@id': urn('scheme', ''),
    '@type': 'skos:ConceptScheme',
    'skos:prefLabel': graph.name,
    'dcterms:identifier': graph.datasetId,
  };
  return `${JSON.stringify({
    '@context': {
      skos: 'http://www.w3.org/2004/02/skos/core#',
      schema: 'https://schema.org/',
      dcterms: 'http://purl.org/dc/terms/',
    },
    '@graph': [
      scheme,
      ...areasOf(graph, urn),
      ...graph.nodes.map((node, i) => conceptOf(graph, node, i, urn)),
      ...graph.papers.map((paper) => paperOf(graph, paper, urn)),
    ],
  })}\n`;
}

type Urn = (kind: 'scheme' | 'concept' | 'paper' | 'area', id: string) => string;

function urnsOf({ datasetId }: ExportGraph): Urn {
  return (kind, id) =>
    `urn:paperloom:${[datasetId, kind, id]
      .filter((part) => part !== '')
      .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
      .join(':')}`;
}

const to = (id: string) => ({ '@id': id });

function conceptOf({ nodes, links }: ExportGraph, node: ExportNode, index: number, urn: Urn) {
  const related = links.flatMap(({ a, b }) => (a === index ? [b] : b === index ? [a] : []));
  const isShown = node.broader !== null && nodes.some(({ id }) => id === node.broader);
  return {
    '@id': urn('concept', node.id),
    '@type': 'skos:Concept',
    'skos:inScheme': to(urn('scheme', '')),
    'skos:prefLabel': node.label,
    ...(node.aliases.length > 0 && { 'skos:altLabel': node.aliases }),
    ...(node.definition !== '' && { 'skos:definition': node.definition }),
    ...(isShown && { 'skos:broader': to(urn('concept', node.broader)) }),
    ...(related.length > 0 && {
      'skos:related': related.map((other) => to(urn('concept', nodes[other]!.id))),
    }),
    'dcterms:type': node.type,
  };
}

function areasOf({ nodes }: ExportGraph, urn: Urn) {
  const areas = [...new Map(nodes.map(({ area, areaLabel }) => [area, areaLabel]))];
  return areas
    .sort((p, q) => p[0] - q[0])
    .map(([area, label]) => ({
      '@id': urn('area', String(area + 1)),
      '@type': 'skos:Collection',
      'skos:prefLabel': label,
      'skos:member': nodes
        .filter((node) => node.area === area)
        .map(({ id }) => to(urn('concept', id))),
    }));
}

function paperOf({ nodes }: ExportGraph, paper: ExportPaper, urn: Urn) {
  const { reference } = paper;
  const url = reference.url ?? paper.links[0];
  return {
    '@id': urn('paper', paper.id),
    '@type': 'schema:ScholarlyArticle',
    'schema:name': paper.title,
    ...(paper.abstract !== '' && { 'schema:abstract': paper.abstract }),
    ...(paper.date !== null && { 'schema:datePublished': paper.date }),
    ...(reference.authors.length > 0 && { 'schema:author': reference.authors }),
    ...(reference.venue !== null && { 'schema:isPartOf': reference.venue }),
    ...(reference.doi !== null && { 'schema:identifier': `doi:${reference.doi}` }),
    ...(url !== undefined && { 'schema:url': url }),
    'schema:about': paper.concepts.map(([node]) => to(urn('concept', nodes[node]!.id))),
  };
}
