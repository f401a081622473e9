// What follows comes in a task of its own, with room before it for a key, a click, a frame.

/** Behind whatever waits: a timer is set to 4 ms at the least where timers set each other. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/**
 * Behind the messages that are waiting, and those alone: without the ms that a timer waits at the least,
 * which is much where a task takes 8.
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
