// What the bench of builds makes of its runs, and the corpora it builds.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { exponentOf, plotOf, tableOf } from '../../../scripts/bench/build-report.ts';
import { cutCorpus, drawPapers } from '../../../scripts/bench/cut-corpus.ts';

const run = (papers: number, seconds: number) => ({
  papers,
  stages: [
    ['read', seconds / 4],
    ['extract', (3 * seconds) / 4],
  ] as const,
  processor: 2 * seconds,
  peak: papers * 1e5,
});

const PAPERS = [
  { title: 'Flat minima of wide networks', abstract: 'Minima are flat. Networks are wide.' },
  { title: 'On the rank of adapters', abstract: 'Rank is low. Adapters are small.' },
];

it('tells with which power of the papers time grows', () => {
  expect(exponentOf([run(400, 1), run(4000, 100)])).toBeCloseTo(2);
  expect(exponentOf([run(4000, 10), run(400, 1)])).toBeCloseTo(1);
});

it('has a line for each stage, and papers a second over all of them', () => {
  const lines = tableOf([run(400, 1), run(4000, 10)]).split('\n');
  expect(lines.find((line) => line.startsWith('extract'))).toMatch(/ 0\.75 +7\.50$/);
  expect(lines.find((line) => line.startsWith('papers/s'))).toMatch(/ 400 +400$/);
});

it('draws a point for each run on either axis', () => {
  expect(plotOf([run(400, 1), run(4000, 10)]).match(/<circle/g)).toHaveLength(4);
});

it('cuts the sizes that there are records for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paperloom-cut-'));
  const paths = cutCorpus(drawPapers(PAPERS, 5000), folder);
  expect(paths.map((path) => basename(path))).toEqual(['first-400.jsonl', 'first-4000.jsonl']);
  expect(readFileSync(paths[0]!, 'utf8').trimEnd().split('\n')).toHaveLength(400);
  rmSync(folder, { recursive: true });
});

it('draws the same papers each time, no two of one title', () => {
  const drawn = drawPapers(PAPERS, 500);
  expect(new Set(drawn.map(({ title }) => title)).size).toBe(500);
  expect(drawPapers(PAPERS, 500)).toEqual(drawn);
});
