// Concepts, papers, links and evidence as tables, for spreadsheets and data frames: a header, a row for each
// item, lists inside a field separated by semicolons.

import { csvRow } from '../csv.ts';
import { addressOf } from './citations.ts';
import { NODE_ATTRIBUTES, WEIGHT_ATTRIBUTES } from './attributes.ts';
import { yearIn } from './graph.ts';
import { tsvRow } from './tsv.ts';
import type { ExportEvidence, ExportGraph, ExportLink, ExportNode, ExportPaper } from './graph.ts';

type Cell = string | number | null;

/** A header and its rows. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table as CSV (RFC 4180), safe to open in a spreadsheet. */
export function writeCsv({ head, rows }: Table): string {
  return [head, ...rows].map(csvRow).join('');
}

/** A table with tabs between fields and none inside. */
export function writeTsv({ head, rows }: Table): string {
  return [head, ...rows].map(tsvRow).join('');
}

/** A column: its heading, and its field of an item. */
type Column<T> = readonly [heading: string, of: (item: T) => Cell];

function tableOf<T>(items: readonly T[], columns: readonly Column<T>[]): Table {
  return {
    head: columns.map(([heading]) => heading),
    rows: items.map((item) => columns.map(([, of]) => of(item))),
  };
}

/** Headings of attributes, where not their names in graph files. */
const HEADINGS: Readonly<Record<string, string>> = {
  areaLabel: 'area label',
  firstYear: 'first year',
  lastYear: 'last year',
  datedPapers: 'dated papers',
  meanYear: 'mean year',
  aliases: 'other names',
};

const CONCEPT_COLUMNS: readonly Column<ExportNode>[] = [
  ['id', (node) => node.id],
  ['label', (node) => node.label],
  ...NODE_ATTRIBUTES.map(({ name, of }): Column<ExportNode> => [HEADINGS[name] ?? name, of]),
  ['x', (node) => node.x],
  ['y', (node) => node.y],
];

/** A row a concept. */
export function conceptTable({ nodes }: ExportGraph): Table {
  return tableOf(nodes, CONCEPT_COLUMNS);
}

/** A row a paper, with its concepts by falling salience. */
export function paperTable({ nodes, papers }: ExportGraph): Table {
  const labelsOf = ({ concepts }: ExportPaper) => concepts.map(([node]) => nodes[node]!.label);
  return tableOf(papers, [
    ['id', (paper) => paper.id],
    ['title', (paper) => paper.title],
    ['date', (paper) => paper.date],
    ['year', (paper) => yearIn(paper.date)],
    ['authors', ({ reference }) => reference.authors.join('; ')],
    ['number of authors', (paper) => paper.authorCount],
    ['venue', ({ reference }) => reference.venue],
    ['kind', ({ reference }) => reference.kind],
    ['doi', ({ reference }) => reference.doi],
    ['arxiv', ({ reference }) => reference.arxivId],
    ['url', (paper) => addressOf(paper)?.url ?? null],
    ['keywords', ({ reference }) => reference.keywords.join('; ')],
    ['concepts', (paper) => labelsOf(paper).join('; ')],
    ['abstract', (paper) => paper.abstract],
  ]);
}

/** A row a link, with every weight. */
export function linkTable({ nodes, links }: ExportGraph): Table {
  return tableOf<ExportLink>(links, [
    ...endColumns<ExportLink>(nodes, (link) => link),
    ['papers', (link) => link.papers],
    ['strength', (link) => link.strength],
    ...WEIGHT_ATTRIBUTES.map(({ name, of }): Column<ExportLink> => [name, of]),
  ]);
}

/** A row for every paper of every link: the sentence, or the two, that name both ends. */
export function evidenceTable({ nodes, links, papers, evidence }: ExportGraph): Table {
  return tableOf<ExportEvidence>(evidence, [
    ...endColumns<ExportEvidence>(nodes, ({ link }) => links[link]!),
    ['paper', ({ paper }) => papers[paper]!.id],
    ['title', ({ paper }) => papers[paper]!.title],
    ['sentences', ({ sentences }) => sentences.join(' … ')],
  ]);
}

/** The two concepts of a link. */
function endColumns<T>(
  nodes: readonly ExportNode[],
  linkOf: (item: T) => ExportLink,
): readonly Column<T>[] {
  return [
    ['source', (item) => nodes[linkOf(item).a]!.id],
    ['target', (item) => nodes[linkOf(item).b]!.id],
    ['source label', (item) => nodes[linkOf(item).a]!.label],
    ['target label', (item) => nodes[linkOf(item).b]!.label],
  ];
}
