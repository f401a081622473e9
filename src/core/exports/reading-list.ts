// The visible papers as a reading list in Markdown: by area, and in each the papers that are most about it
// first.

import { escapeMarkdown, writeCitations } from './citations.ts';
import { oneLine } from './one-line.ts';
import type { CitedPaper } from './citations.ts';
import type { ExportGraph, ExportPaper } from './graph.ts';

/** Concepts listed after a paper. */
const NAMED = 6;

/** The list; a paper is in the area of its most salient concepts, papers without any at the end. */
export function writeReadingList(graph: ExportGraph): string {
  const areas = new Map<number | null, [paper: ExportPaper, weight: number][]>();
  for (const paper of graph.papers) {
    const [area, weight] = areaOf(graph, paper);
    const list = areas.get(area);
    if (list) list.push([paper, weight]);
    else areas.set(area, [[paper, weight]]);
  }
  const order = [...areas.keys()].sort((p, q) => (p ?? Infinity) - (q ?? Infinity));
  const sections = order.map((area) => {
    // The sort is stable: ties stay in the order of the dataset.
    const list = areas.get(area)!.sort((p, q) => q[1] - p[1]);
    return `## ${nameOf(graph, area)}\n\n${list.map(([paper]) => entryOf(graph, paper)).join('')}`;
  });
  return [`# ${escapeMarkdown(oneLine(graph.name))}\n`, ...sections].join('\n');
}

/** The area with the most salience in a paper, ties by number; null where no concept is visible. */
function areaOf({ nodes }: ExportGraph, paper: ExportPaper): [area: number | null, weight: number] {
  const weights = new Map<number, number>();
  for (const [node, salience] of paper.concepts) {
    const { area } = nodes[node]!;
    weights.set(area, (weights.get(area) ?? 0) + salience);
  }
  const [first] = [...weights].sort((p, q) => q[1] - p[1] || p[0] - q[0]);
  return first ?? [null, 0];
}

function nameOf({ nodes }: ExportGraph, area: number | null): string {
  if (area === null) return 'Other papers';
  return escapeMarkdown(oneLine(nodes.find((node) => node.area === area)!.areaLabel));
}

function entryOf({ nodes }: ExportGraph, paper: ExportPaper): string {
  const names = paper.concepts
    .slice(0, NAMED)
    .map(([node]) => escapeMarkdown(oneLine(nodes[node]!.label)));
  const cited = writeCitations([citedOf(paper)], 'markdown');
  return names.length === 0 ? cited : `${cited}  ${names.join(', ')}\n`;
}

/** The citation of a paper of the graph. */
export function citedOf(paper: ExportPaper): CitedPaper {
  const { id, title, date, authorCount, links, reference, abstract } = paper;
  return { id, title, date, authorCount, links, reference, abstract };
}
