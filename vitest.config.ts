import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const testsOf = (...stages: string[]) => stages.map((stage) => `test/${stage}/**/*.test.{ts,tsx}`);

/** Tests of pure functions: whichever ran before leaves nothing behind. */
const PURE = testsOf('core', 'scene', 'state', 'figure');

/** Tests of React components, which a setup file cleans up after. */
const UI = testsOf('ui');

const WAITS = { restoreMocks: true, testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // Nothing else runs beside them; by itself vitest leaves a core idle, one of two where there are two.
    maxWorkers: availableParallelism(),
    projects: [
      // Their modules are loaded once, not once for every file: that took a third of their time.
      { test: { name: 'pure', include: PURE, isolate: false, ...WAITS } },
      {
        test: {
          name: 'ui',
          include: UI,
          environment: 'jsdom',
          isolate: false,
          setupFiles: ['test/ui/leave-no-trace.ts'],
          ...WAITS,
        },
      },
      {
        test: {
          name: 'page',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...PURE, ...UI],
          ...WAITS,
        },
      },
    ],
  },
});
