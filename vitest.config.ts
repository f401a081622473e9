import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of pure functions: whichever ran before leaves nothing behind. */
const PURE = ['core', 'scene', 'state', 'figure'].map(
  (stage) => `test/${stage}/**/*.test.{ts,tsx}`,
);

const WAITS = { restoreMocks: true, testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // Nothing else runs beside them; by itself vitest leaves a core idle, one of two where there are two.
    maxWorkers: availableParallelism(),
    projects: [
      // What they import is read once, not once for every file: that took a third of their time.
      { test: { name: 'pure', include: PURE, isolate: false, ...WAITS } },
      { test: { name: 'page', include: ['test/**/*.test.{ts,tsx}'], exclude: PURE, ...WAITS } },
    ],
  },
});
