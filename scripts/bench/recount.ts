// bench recount: links counted again for the papers of a filter, ours against a graphology graph
// whose edges are raised one by one, in one run.

import Graph from 'graphology';
import { countTogether } from '../../src/core/links/co-occurrence.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';

const RUNS = 9;

/** Prints the time of both for every second paper of a dataset, and that they count alike. */
export function benchRecount({ concepts, postings }: Dataset): void {
  const keep = (row: number) => row % 2 === 0;
  const [ours, links] = median(() => countTogether(postings, concepts.length, keep).links.length);
  const [theirs, edges] = median(() => countByGraph(postings, keep));
  process.stdout.write(
    `\nLinks counted again for half the papers: ${ours.toFixed(1)} ms, ` +
      `graphology ${(theirs / ours).toFixed(1)} times as long (${links} and ${edges} links)\n`,
  );
}

function median(run: () => number): [ms: number, result: number] {
  const runs = Array.from({ length: RUNS }, (): [number, number] => {
    const start = performance.now();
    const result = run();
    return [performance.now() - start, result];
  });
  return runs.sort((p, q) => p[0] - q[0])[Math.floor(RUNS / 2)]!;
}

function countByGraph({ offsets, concepts }: Dataset['postings'], keep: (row: number) => boolean) {
  const graph = new Graph({ type: 'undirected' });
  for (let row = 0; row + 1 < offsets.length; row++) {
    if (!keep(row)) continue;
    const members = concepts.subarray(offsets[row], offsets[row + 1]);
    members.forEach((a, i) => {
      for (const b of members.subarray(i + 1)) {
        graph.updateUndirectedEdge(a, b, ({ papers = 0 }: { papers?: number }) => ({
          papers: papers + 1,
        }));
      }
    });
  }
  return graph.size;
}
