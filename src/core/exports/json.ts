// The whole graph as self-describing JSON.

import type { ExportGraph } from './graph.ts';

/** Version of the format of {@link writeJson}. */
export const GRAPH_VERSION = 1;

/** The whole graph; `a`, `b`, `link`, `paper` and the concepts of a paper are indices from 0. */
export function writeJson(graph: ExportGraph): string {
  return `${JSON.stringify({ format: 'paperloom-graph', version: GRAPH_VERSION, ...graph })}\n`;
}
