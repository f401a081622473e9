// Graphs to write: three concepts of which the first has a name to be chosen, and the default corpus.

import { readCorpus, readOwnVocabulary } from '../../../scripts/read-input.ts';
import { exportGraph } from '../../../src/core/exports/build-graph.ts';
import { shownAtFirst } from '../../../src/core/exports/shown.ts';
import { NO_REFERENCE } from '../../../src/core/papers/paper.ts';
import { buildFromReadings } from '../../../src/core/pipeline.ts';
import type { ExportGraph, ExportNode } from '../../../src/core/exports/graph.ts';

const node = (id: string, label: string, x: number, y: number): ExportNode => ({
  id,
  label,
  type: 'method',
  area: 0,
  areaLabel: label,
  hue: '#B0423B',
  x,
  y,
  papers: 4,
  years: [2020, 2024],
  aliases: [label.toUpperCase()],
  broader: null,
  dated: 3,
  meanYear: 2021.33,
  definition: label,
  stability: 0.5,
});

const weights = { npmi: 0.25, association: 0.1, jaccard: 0.2, cosine: 0.3, count: 2, g2: 4 };

/** Three concepts in a row, each linked to the next. */
export function graphOf(label: string): ExportGraph {
  return {
    name: label,
    datasetId: 'd1',
    nodes: [node('p', label, 1, 2.5), node('q', 'Q', -3, 0), node('r', 'R', 4, -7)],
    links: [0, 1].map((a) => ({ a, b: a + 1, papers: 2, strength: 0.25, weights })),
    papers: [
      {
        id: 'x',
        title: label,
        abstract: label,
        date: '2024-05',
        authorCount: null,
        links: [],
        concepts: [[0, 0.9]],
        reference: { ...NO_REFERENCE, authors: [label] },
      },
    ],
    evidence: [{ link: 0, paper: 0, sentences: [label] }],
  };
}

let made: ExportGraph | null = null;

/** What the map of the default corpus shows at first, without its evidence. */
export function defaultGraph(): ExportGraph {
  if (made !== null) return made;
  const { name, readings } = readCorpus([]);
  const { dataset, texts } = buildFromReadings(name, readings, readOwnVocabulary());
  made = exportGraph({ dataset, texts, shown: shownAtFirst(dataset) });
  return made;
}
