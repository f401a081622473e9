// Long work in parts, with room between them for a key, a click, a frame.

import { whileTime } from '../core/steps.ts';
import { nextTask } from '../render/next-task.ts';

/** ms after which a task makes room for others. */
const ENOUGH = 8;

/**
 * Takes steps, as many in one task as are done in a moment.
 * @param next waits for the next task
 */
export async function inTasks<T>(
  steps: Iterator<unknown, T>,
  now = clock,
  next = nextTask,
): Promise<T> {
  for (;;) {
    const end = now() + ENOUGH;
    const step = whileTime(steps, () => now() < end);
    if (step.done === true) return step.value;
    await next();
  }
}

function clock(): number {
  return performance.now();
}
