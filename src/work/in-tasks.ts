// Runs long work in tasks of a few milliseconds, so that the page stays responsive.

import { whileTime } from '../core/steps.ts';
import { nextTask } from '../render/next-task.ts';

/** ms after which a task yields to others. */
const TASK_BUDGET = 8;

/**
 * Runs a generator to its end, as many steps in a task as fit into its budget.
 * @param now the time in ms
 * @param next resolves in the next task
 */
export async function inTasks<T>(
  steps: Iterator<unknown, T>,
  now = clock,
  next = nextTask,
): Promise<T> {
  for (;;) {
    const end = now() + TASK_BUDGET;
    const step = whileTime(steps, () => now() < end);
    if (step.done === true) return step.value;
    await next();
  }
}

function clock(): number {
  return performance.now();
}
