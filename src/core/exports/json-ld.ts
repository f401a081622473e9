// Linked data: concepts in SKOS, papers in schema.org, as JSON-LD 1.1. https://www.w3.org/TR/skos-reference/

import { ancestorsOf } from '../concepts/ancestors.ts';
import { addressOf } from './citations.ts';
import type { WorkKind } from '../papers/paper.ts';
import type { ExportGraph, ExportNode, ExportPaper } from './graph.ts';

/** The graph as one JSON-LD document; names are URNs under the dataset's id. */
export function writeJsonLd(graph: ExportGraph): string {
  const urn = urnsOf(graph);
  const relations = relationsOf(graph);
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
      ...graph.nodes.map((node, i) => conceptOf(graph, node, relations[i]!, urn)),
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

/** Relations of a concept to others of the graph, as indices of nodes. */
interface Relations {
  readonly broader: number | undefined;
  readonly related: readonly number[];
}

/**
 * Links are `skos:related`, except those between a concept and one that is broader, directly or further up: no
 * two concepts may be both (S27).
 */
function relationsOf({ nodes, links }: ExportGraph): Relations[] {
  const indexOf = new Map(nodes.map(({ id }, i) => [id, i]));
  const broader = nodes.map((node) =>
    node.broader === null ? undefined : indexOf.get(node.broader),
  );
  const above = nodes.map((_, i) => ancestorsOf(i, (at) => broader[at] ?? null));
  const related = nodes.map((): number[] => []);
  for (const { a, b } of links) {
    if (above[a]!.has(b) || above[b]!.has(a)) continue;
    related[a]!.push(b);
    related[b]!.push(a);
  }
  return related.map((others, i) => ({ broader: broader[i], related: others }));
}

function conceptOf({ nodes }: ExportGraph, node: ExportNode, relations: Relations, urn: Urn) {
  const { broader, related } = relations;
  const toNode = (index: number) => to(urn('concept', nodes[index]!.id));
  return {
    '@id': urn('concept', node.id),
    '@type': 'skos:Concept',
    'skos:inScheme': to(urn('scheme', '')),
    'skos:prefLabel': node.label,
    ...(node.aliases.length > 0 && { 'skos:altLabel': node.aliases }),
    ...(node.definition !== '' && { 'skos:definition': node.definition }),
    ...(broader !== undefined && { 'skos:broader': toNode(broader) }),
    ...(related.length > 0 && { 'skos:related': related.map(toNode) }),
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

const SCHEMA_TYPES: Readonly<Record<WorkKind, string>> = {
  article: 'ScholarlyArticle',
  conference: 'ScholarlyArticle',
  preprint: 'ScholarlyArticle',
  thesis: 'Thesis',
  book: 'Book',
  chapter: 'Chapter',
  report: 'Report',
  dataset: 'Dataset',
};

function paperOf({ nodes }: ExportGraph, paper: ExportPaper, urn: Urn) {
  const { reference } = paper;
  const url = addressOf(paper)?.url;
  return {
    '@id': urn('paper', paper.id),
    '@type': `schema:${SCHEMA_TYPES[reference.kind ?? 'article']}`,
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
