// Concepts, papers, links and evidence as tables, for spreadsheets and data frames: a header, a row for each
// item, lists inside a field separated by semicolons.

import { csvRow } from '../csv.ts';
import { WEIGHTS } from '../links/weights.ts';
import { yearIn } from './graph.ts';
import { tsvRow } from './tsv.ts';
import type { ExportGraph } from './graph.ts';

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

/** A row a concept. */
export function conceptTable({ nodes }: ExportGraph): Table {
  return {
    head: [
      ...['id', 'label', 'kind', 'area', 'area label', 'papers', 'first year', 'last year'],
      ...[
        'dated papers',
        'mean year',
        'other names',
        'broader',
        'definition',
        'stability',
        'x',
        'y',
      ],
    ],
    rows: nodes.map((n) => [
      ...[n.id, n.label, n.type, n.area + 1, n.areaLabel, n.papers],
      ...[
        n.years?.[0] ?? null,
        n.years?.[1] ?? null,
        n.dated,
        n.meanYear,
        n.aliases.join('; '),
        n.broader,
      ],
      ...[n.definition, n.stability, n.x, n.y],
    ]),
  };
}

/** A row a paper, with its concepts by falling salience. */
export function paperTable({ nodes, papers }: ExportGraph): Table {
  return {
    head: [
      ...['id', 'title', 'date', 'year', 'authors', 'number of authors', 'venue', 'doi', 'arxiv'],
      ...['url', 'keywords', 'concepts', 'abstract'],
    ],
    rows: papers.map(({ reference, ...p }) => [
      ...[p.id, p.title, p.date, yearIn(p.date), reference.authors.join('; ')],
      ...[p.authorCount, reference.venue, reference.doi],
      ...[reference.arxivId, reference.url ?? p.links[0] ?? null],
      ...[reference.keywords.join('; ')],
      ...[p.concepts.map(([node]) => nodes[node]!.label).join('; '), p.abstract],
    ]),
  };
}

/** A row a link, with every weight. */
export function linkTable({ nodes, links }: ExportGraph): Table {
  const weights = WEIGHTS.filter(({ id }) => id !== 'count');
  return {
    head: [
      ...['source', 'target', 'source label', 'target label', 'papers', 'strength'],
      ...weights.map(({ id }) => id),
    ],
    rows: links.map((link) => {
      const [a, b] = [nodes[link.a]!, nodes[link.b]!];
      const values = weights.map(({ id }) => link.weights[id]);
      return [a.id, b.id, a.label, b.label, link.papers, link.strength, ...values];
    }),
  };
}

/** A row for every paper of every link: the sentence, or the two, that name both ends. */
export function evidenceTable({ nodes, links, papers, evidence }: ExportGraph): Table {
  return {
    head: ['source', 'target', 'source label', 'target label', 'paper', 'title', 'sentences'],
    rows: evidence.map(({ link, paper, sentences }) => {
      const [a, b] = [nodes[links[link]!.a]!, nodes[links[link]!.b]!];
      const { id, title } = papers[paper]!;
      return [a.id, b.id, a.label, b.label, id, title, sentences.join(' … ')];
    }),
  };
}
