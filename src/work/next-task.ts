// Long work in parts, with room between them for a key, a click, a frame.

import { whileTime } from '../core/steps.ts';

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

/** What follows comes in a task of its own. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/**
 * The same behind the messages that are waiting, and those alone: a timer that sets the next one is kept
 * waiting for 4 ms, which is much where a task takes 8.
 */
export function nextMessage(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
