// bench communities: VOSviewer's objective function on published VOSviewer maps: for the published clusters, for those
// of networkanalysis-ts (its authors' Leiden in TypeScript), and for ours, in one run.

import { existsSync } from 'node:fs';
import { NetworkClustering } from 'networkanalysis-ts/run/index.js';
import { findCommunities, vosQuality } from '../../src/core/map/communities.ts';
import { tell } from '../command.ts';
import { readVosMaps } from './read-vosviewer.ts';
import type { Node } from 'networkanalysis-ts/run/index.js';
import type { Graph } from '../../src/core/map/graph.ts';
import type { PublishedMap } from './read-vosviewer.ts';

const STARTS = 10;
const SEEDS = [1, 2, 3];

/** Prints the table for the maps in the folder given by `--vosviewer`. */
export function benchCommunities(args: readonly string[]): void {
  const folder = args[args.indexOf('--vosviewer') + 1];
  if (!args.includes('--vosviewer') || folder === undefined || !existsSync(folder)) {
    tell('communities: skipped. Add --vosviewer DIR, a folder of published VOSviewer maps.');
    return;
  }
  process.stdout.write(
    `\nVOSviewer's objective at γ = 1; ${STARTS} starts each, worst and best of ${SEEDS.length} seeds\n\n`,
  );
  for (const map of readVosMaps(folder)) printMap(map);
}

function printMap({ name, graph, clusters }: PublishedMap): void {
  const options = { resolution: 1, passes: 20, starts: STARTS };
  const ours = SEEDS.map((seed) =>
    measure(graph, () => findCommunities(graph, { ...options, seed })),
  );
  const peer = SEEDS.map((seed) => measure(graph, () => peerClusters(graph, seed)));
  const published = vosQuality(graph, clusters).toFixed(4);
  process.stdout.write(`${name} (${graph.size} items, ${graph.targets.length / 2} links)\n`);
  process.stdout.write(`  published           ${published}\n`);
  process.stdout.write(`  networkanalysis-ts  ${range(peer)}\n`);
  process.stdout.write(`  ours                ${range(ours)}\n`);
  process.stdout.write(`  time, ours to theirs  ${(mean(ours) / mean(peer)).toFixed(2)}\n\n`);
}

interface Run {
  readonly quality: number;
  readonly ms: number;
}

function measure(graph: Graph, run: () => Uint32Array): Run {
  const start = performance.now();
  const partition = run();
  return { ms: performance.now() - start, quality: vosQuality(graph, partition) };
}

function range(runs: readonly Run[]): string {
  const values = runs.map((run) => run.quality);
  return `${Math.min(...values).toFixed(4)} to ${Math.max(...values).toFixed(4)}`;
}

function mean(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.ms, 0) / runs.length;
}

/** Leiden by its authors' package, with VOSviewer's numbers of starts and iterations. */
function peerClusters(graph: Graph, seed: number): Uint32Array {
  const nodes = Array.from({ length: graph.size }, (_, id): Node => ({ id }));
  const links = nodes.flatMap((node, v) =>
    Array.from(graph.targets.subarray(graph.offsets[v], graph.offsets[v + 1])).flatMap((u, i) =>
      u < v
        ? []
        : [{ node1: node, node2: nodes[u]!, weight: graph.weights[graph.offsets[v]! + i]! }],
    ),
  );
  // The package logs its progress to the console.
  const { log } = console;
  console.log = () => undefined;
  new NetworkClustering()
    .data(nodes, links)
    .qualityFunction('CPM')
    .normalization('AssociationStrength')
    .algorithm('Leiden')
    .randomStarts(STARTS)
    .iterations(10)
    .seed(seed)
    .run();
  console.log = log;
  return Uint32Array.from(nodes, ({ cluster }) => cluster!);
}
