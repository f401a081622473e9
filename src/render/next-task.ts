// Yields to the event loop, so that input and frames are handled between parts of long work.

/** Resolves in a new task behind waiting ones; nested timers are delayed by at least 4 ms. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/**
 * Resolves in a new task behind waiting messages only, without the minimum delay of timers, which is much where a
 * task takes 8 ms.
 */
export function nextMessage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
