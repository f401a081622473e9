// A queue that runs work in steps, each in a task of its own, so that input and frames are handled in between.

/** Queued steps; each returns whether it is done or must run again. */
const queue: (() => boolean)[] = [];

/** Queues a step; steps run in order, each in a task of its own, so that frames can be painted in between. */
export function enqueue(act: () => boolean): void {
  if (queue.push(act) > 1) return;
  const next = () => {
    let isDone = true;
    try {
      isDone = queue[0]!();
    } finally {
      // A step that throws is dropped, so that it does not block the queue.
      if (isDone) queue.shift();
      if (queue.length > 0) setTimeout(next, 0);
    }
  };
  setTimeout(next, 0);
}

/** Runs an iterator step by step in the queue; later steps wait until it is done. @returns cancel */
export function runInSteps(steps: Iterator<void, void>): () => void {
  let isCancelled = false;
  enqueue(() => isCancelled || steps.next().done === true);
  return () => {
    isCancelled = true;
  };
}
