// The graph itself, with nothing left out, as JSON that says what it is.

import type { ExportGraph } from './graph.ts';

/** Version of {@link writeJson}'s form. */
export const GRAPH_VERSION = 1;

/** The whole graph; `a`, `b`, `link`, `paper` and the concepts of a paper are indices from 0. */
export function writeJson(graph: ExportGraph): string {
  return `${JSON.stringify({ format: 'paperloom-graph', version: GRAPH_VERSION, ...graph })}\n`;
}
