// Long work in several tasks, so that the page stays responsive.

import { afterFrame } from './first-map.ts';
import { nextMessage, nextTask } from './next-task.ts';

export interface TaskSequence {
  /**
   * Runs acts in order, each in a task of its own, in place of those that still run. An act that returns true is run
   * again.
   */
  readonly start: (...acts: readonly (() => unknown)[]) => void;
  readonly stop: () => void;
}

export function createTaskSequence(): TaskSequence {
  let run = 0;
  const runAll = async (acts: readonly (() => unknown)[]) => {
    const mine = ++run;
    for (const [i, act] of acts.entries()) {
      // The first act runs before the next frame, which would be empty; the second after it.
      await (i === 0 ? nextMessage() : i === 1 ? afterFrame() : nextTask());
      // Yields once more to others that wait for the first picture.
      if (i === 1) await nextTask();
      while (run === mine && act() === true) await nextMessage();
      if (run !== mine) return;
    }
  };
  return {
    start: (...acts) => void runAll(acts),
    stop: () => {
      run++;
    },
  };
}
