// Long work in parts, with room between them for a key, a click, a frame.

/** What follows comes in a task of its own. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
