// The formats a graph can be written in.

import { writeCitations } from './citations.ts';
import { writeCslJson } from './csl-json.ts';
import { writeCx2 } from './cx2.ts';
import { writeCyjs } from './cyjs.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import { writeJsonLd } from './json-ld.ts';
import { writeJson } from './json.ts';
import { writeVault } from './obsidian.ts';
import { writePajekClu, writePajekNet } from './pajek.ts';
import { citedOf, writeReadingList } from './reading-list.ts';
import {
  conceptTable,
  evidenceTable,
  linkTable,
  paperTable,
  writeCsv,
  writeTsv,
} from './tables.ts';
import { writeVosJson, writeVosMap, writeVosNetwork, writeVosThesaurus } from './vosviewer.ts';
import { zipFiles } from './zip.ts';
import type { ExportGraph } from './graph.ts';
import type { Table } from './tables.ts';

/** A way to write a graph. */
export interface ExportFormat {
  /** Its name on the command line. */
  readonly id: string;
  /** Its name for people. */
  readonly name: string;
  /** File extension, without the dot. */
  readonly extension: string;
  /** Whether it quotes sentences, so that the graph must include the evidence. */
  readonly needsEvidence: boolean;
  readonly write: (graph: ExportGraph) => string | Uint8Array;
}

type Write = ExportFormat['write'];

function format(id: string, name: string, extension: string, write: Write): ExportFormat {
  return { id, name, extension, needsEvidence: false, write };
}

function quotingFormat(id: string, name: string, extension: string, write: Write): ExportFormat {
  return { id, name, extension, needsEvidence: true, write };
}

const asCsv = (tableOf: (graph: ExportGraph) => Table) => (graph: ExportGraph) =>
  writeCsv(tableOf(graph));
const asTsv = (tableOf: (graph: ExportGraph) => Table) => (graph: ExportGraph) =>
  writeTsv(tableOf(graph));

/** All formats, in display order; ids are unique. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  format('gexf', 'GEXF (Gephi)', 'gexf', writeGexf),
  format('graphml', 'GraphML (yEd, igraph, networkx)', 'graphml', writeGraphml),
  format('cyjs', 'Cytoscape.js JSON', 'cyjs', writeCyjs),
  format('cx2', 'CX2 (Cytoscape, NDEx)', 'cx2', writeCx2),
  format('vosviewer', 'VOSviewer JSON', 'json', writeVosJson),
  format('vosviewer-map', 'VOSviewer map file', 'txt', writeVosMap),
  format('vosviewer-network', 'VOSviewer network file', 'txt', writeVosNetwork),
  format('vosviewer-thesaurus', 'VOSviewer thesaurus file', 'txt', writeVosThesaurus),
  format('pajek', 'Pajek network', 'net', writePajekNet),
  format('pajek-clu', 'Pajek partition: the areas', 'clu', writePajekClu),
  quotingFormat('json', 'JSON with everything', 'json', writeJson),
  format('json-ld', 'JSON-LD (SKOS, schema.org)', 'jsonld', writeJsonLd),
  format('concepts-csv', 'Concepts as CSV', 'csv', asCsv(conceptTable)),
  format('papers-csv', 'Papers as CSV', 'csv', asCsv(paperTable)),
  format('links-csv', 'Links as CSV', 'csv', asCsv(linkTable)),
  quotingFormat('evidence-csv', 'Evidence as CSV', 'csv', asCsv(evidenceTable)),
  format('concepts-tsv', 'Concepts, tab-separated', 'tsv', asTsv(conceptTable)),
  format('papers-tsv', 'Papers, tab-separated', 'tsv', asTsv(paperTable)),
  format('links-tsv', 'Links, tab-separated', 'tsv', asTsv(linkTable)),
  quotingFormat('evidence-tsv', 'Evidence, tab-separated', 'tsv', asTsv(evidenceTable)),
  quotingFormat('obsidian', 'Obsidian vault', 'zip', (graph) => zipFiles(writeVault(graph))),
  format('reading-list', 'Reading list in Markdown', 'md', writeReadingList),
  format('bibtex', 'BibTeX', 'bib', (graph) => writeCitations(graph.papers.map(citedOf), 'bibtex')),
  format('ris', 'RIS', 'ris', (graph) => writeCitations(graph.papers.map(citedOf), 'ris')),
  format('csl-json', 'CSL-JSON (Zotero, Pandoc)', 'json', (graph) =>
    writeCslJson(graph.papers.map(citedOf)),
  ),
];

/** The format with an id, or null. */
export function formatNamed(id: string): ExportFormat | null {
  return EXPORT_FORMATS.find((each) => each.id === id) ?? null;
}
