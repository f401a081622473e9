// What a watcher of a build reads.

import { expect, it } from 'vitest';
import { createProgressPrinter, progressInWords } from '../../scripts/tell-stage.ts';

it('tells how fast it goes and how long it still takes', () => {
  const words = progressInWords({ stage: 'extract', done: 640, total: 4000 }, 2);
  expect(words).toBe('finding concepts: 640 of 4000 papers, 320 a second, 11 s left');
});

it('tells minutes where seconds are many', () => {
  const words = progressInWords({ stage: 'extract', done: 100, total: 1900 }, 10);
  expect(words).toMatch(/, 3 min left$/);
});

it('tells no rate before it has settled', () => {
  const words = progressInWords({ stage: 'extract', done: 64, total: 4000 }, 0.1);
  expect(words).toBe('finding concepts: 64 of 4000 papers');
});

it('takes the time of each stage from its beginning', () => {
  const said: string[] = [];
  let now = 0;
  const tell = createProgressPrinter(
    () => now,
    (words) => said.push(words),
  );
  tell({ stage: 'merge', done: 0, total: 1 });
  now = 50_000;
  tell({ stage: 'extract', done: 0, total: 100 });
  now = 51_000;
  tell({ stage: 'extract', done: 50, total: 100 });
  expect(said.at(-1)).toContain('50 a second, 1 s left');
});
