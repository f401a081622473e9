// Long work in parts, with room between them for a key, a click, a frame.

import { whileTime } from '../core/steps.ts';

/** ms after which a task makes room for others. */
const ENOUGH = 8;

/** Takes steps, as many in one task as are done in a moment. */
export async function inTasks<T>(steps: Iterator<unknown, T>, now = clock): Promise<T> {
  for (;;) {
    const end = now() + ENOUGH;
    const step = whileTime(steps, () => now() < end);
    if (step.done === true) return step.value;
    await nextTask();
  }
}

function clock(): number {
  return performance.now();
}

/** What follows comes in a task of its own. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
