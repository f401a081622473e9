// bench recount: counting the links of the papers that pass a filter, ours against a graphology graph with weighted
// edges, in one run.

import Graph from 'graphology';
import { countKept, countTogether, linkCount } from '../../src/core/links/co-occurrence.ts';
import { createRecount } from '../../src/core/links/recount.ts';
import { seededRandom } from '../../src/core/random.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';

const RUNS = 9;

/** A large corpus: papers, and concepts per paper. */
const LARGE = { papers: 40_000, concepts: 14 } as const;

/** A line each: both for every second paper of a dataset, then ours for a large corpus. */
export function benchRecount(dataset: Dataset): string {
  const lines = [compareRecounts(dataset)];
  const large = drawLike(dataset.postings);
  const kept = Uint8Array.from({ length: LARGE.papers }, (_, row) => row % 2);
  for (const [name, rows] of [
    ['half', kept],
    ['all', kept.map(() => 1)],
  ] as const) {
    const [ms, pairs] = median(() => countKept(large, dataset.concepts.length, rows).a.length);
    lines.push(
      `Of ${LARGE.papers} papers with ${LARGE.concepts} concepts, drawn as often as in the corpus, ` +
        `${name}: ${ms.toFixed(0)} ms (${pairs} links).`,
    );
  }
  lines.push(countAgain(large, dataset.concepts.length));
  return lines.join('\n');
}

/** One paper in 50 is removed, about as many as of a year; filters seldom remove fewer. */
const ONE_IN = 50;

/** The time of ours for nearly all papers of a large corpus, after all have been counted. */
function countAgain(large: Dataset['postings'], concepts: number): string {
  const recount = createRecount(large, countTogether(large, concepts));
  let turn = 0;
  const [ms, papers] = median(() => {
    const less = turn++ % ONE_IN;
    return recount(Uint8Array.from({ length: LARGE.papers }, (_, row) => +(row % ONE_IN !== less)))
      .papers;
  });
  return `Of these, all but one in ${ONE_IN}, with all counted before: ${ms.toFixed(0)} ms (${papers} papers).`;
}

/** Random postings with the frequencies of a corpus, each concept at most once per paper; seeded. */
function drawLike({ concepts }: Dataset['postings']): Dataset['postings'] {
  const random = seededRandom(1);
  const rows = Array.from({ length: LARGE.papers }, () => {
    const own = new Set<number>();
    while (own.size < LARGE.concepts) own.add(concepts[Math.floor(random() * concepts.length)]!);
    return [...own].sort((a, b) => a - b);
  });
  return {
    offsets: Uint32Array.from({ length: LARGE.papers + 1 }, (_, row) => row * LARGE.concepts),
    concepts: Uint32Array.from(rows.flat()),
    salience: new Uint16Array(LARGE.papers * LARGE.concepts),
  };
}

function compareRecounts({ concepts, postings }: Dataset): string {
  const keep = (row: number) => row % 2 === 0;
  const [ours, links] = median(() => linkCount(countTogether(postings, concepts.length, keep)));
  const [theirs, edges] = median(() => countByGraph(postings, keep));
  return (
    `For half the papers of the default corpus: ${ours.toFixed(1)} ms, ` +
    `graphology ${(theirs / ours).toFixed(1)} times as long (${links} and ${edges} links).`
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
