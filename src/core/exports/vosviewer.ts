// VOSviewer: the JSON of VOSviewer and VOSviewer Online, and the map, network and thesaurus files.
// Manual of VOSviewer 1.6.20, chapter 4.

import { fileHue } from './hues.ts';
import { oneLine } from './one-line.ts';
import { unsharedNames } from './thesaurus-names.ts';
import { escapeXml } from './xml.ts';
import { tsvRow } from './tsv.ts';
import type { ExportGraph, ExportNode } from './graph.ts';

/**
 * The graph as VOSviewer's JSON: weights are papers, strengths are papers with both, which VOSviewer normalises
 * itself. The y axis points upwards: VOSviewer Online draws the least y at the bottom.
 */
export function writeVosJson({ name, datasetId, nodes, links }: ExportGraph): string {
  const areas = areasOf(nodes);
  return `${JSON.stringify({
    config: {
      // VOSviewer Online draws a thousand links unless told otherwise.
      parameters: { max_n_links: links.length },
      color_schemes: {
        cluster_colors: areas.map(([area]) => ({
          cluster: area + 1,
          color: fileHue(area),
        })),
      },
    },
    // VOSviewer shows descriptions as HTML.
    info: { title: name, description: escapeXml(`Paperloom, dataset ${datasetId}`) },
    network: {
      items: nodes.map((node, i) => ({
        id: i + 1,
        label: node.label,
        ...(node.definition === '' ? {} : { description: escapeXml(node.definition) }),
        x: node.x,
        y: -node.y + 0,
        cluster: node.area + 1,
        weights: { Papers: node.papers },
        ...(node.years === null ? {} : { scores: scoresOf(node.years[0], node.meanYear) }),
      })),
      links: links.map(({ a, b, papers }) => ({
        source_id: a + 1,
        target_id: b + 1,
        strength: papers,
      })),
      clusters: areas.map(([area, label]) => ({ cluster: area + 1, label })),
    },
  })}\n`;
}

/** Scores by which VOSviewer may colour items. */
function scoresOf(first: number, mean: number | null): Record<string, number> {
  return { 'First year': first, ...(mean === null ? {} : { 'Mean year': mean }) };
}

function areasOf(nodes: readonly ExportNode[]): [number, string][] {
  const areas = new Map(nodes.map(({ area, areaLabel }) => [area, areaLabel]));
  return [...areas].sort((p, q) => p[0] - q[0]);
}

/** The map file: an item a line, tab-separated, with a header. */
export function writeVosMap({ nodes }: ExportGraph): string {
  const head = [
    'id',
    'label',
    'x',
    'y',
    'cluster',
    'weight<Papers>',
    'score<First year>',
    'score<Mean year>',
  ];
  const rows = nodes.map((node, i) =>
    tsvRow([
      i + 1,
      quotable(node.label),
      node.x,
      -node.y + 0,
      node.area + 1,
      node.papers,
      node.years?.[0] ?? null,
      node.meanYear,
    ]),
  );
  return [tsvRow(head), ...rows].join('');
}

/** A quotation mark at the start of a field would begin a quoted field. */
function quotable(text: string): string {
  const line = oneLine(text);
  return line.startsWith('"') ? `"${line.replaceAll('"', '""')}"` : line;
}

/** The network file: a link a line, with the numbers of its ends and the papers with both. */
export function writeVosNetwork({ links }: ExportGraph): string {
  return links.map(({ a, b, papers }) => tsvRow([a + 1, b + 1, papers])).join('');
}

/** The thesaurus file: the names that stand for one concept alone, and the label that replaces each. */
export function writeVosThesaurus({ nodes }: ExportGraph): string {
  const names = unsharedNames(
    nodes.map(({ label, aliases }) => {
      // VOSviewer compares in lower case.
      return { label, names: aliases.map((alias) => alias.toLowerCase()) };
    }),
  );
  const rows = nodes.flatMap(({ label }, i) =>
    names[i]!.map((name) => tsvRow([name, label].map(quotable))),
  );
  return [tsvRow(['label', 'replace by']), ...rows].join('');
}
