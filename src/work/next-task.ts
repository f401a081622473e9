// Long work in parts, with room between them for a key, a click, a frame.

/** Takes each step in a task of its own. */
export async function inTasks<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await nextTask();
  }
}

/** What follows comes in a task of its own. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
