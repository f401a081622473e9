// Runs the batches of a job on the workers and the calling thread together. Batches are small, so that all
// finish at about the same time.

import { pendingReplies, replyCount, reserveTaskIds, waitForReply } from './worker-handle.ts';
import type { PaperText } from '../../src/core/concepts/concept.ts';
import type { PoolWorker } from './worker-handle.ts';
import type { BatchWork, Reply, Task } from './messages.ts';

/** A job in batches. */
export interface BatchJob<B, T> {
  /** The papers of an extraction: batches of them that a worker holds already are sent by index. */
  readonly papers?: readonly PaperText[];
  readonly batches: readonly B[];
  /** The task for a worker; `held` is the batch's index among those that the worker holds, or null. */
  readonly workOf: (batch: B, held: number | null) => BatchWork;
  /** Does a batch in the calling thread. */
  readonly runHere: (batch: B, index: number) => T;
  /** The result of a batch from a worker's reply. */
  readonly decode: (reply: Reply, batch: B, index: number) => T;
  readonly onProgress?: (batches: number) => void;
}

/** Tasks queued at a worker: as many as it does while the caller does one batch, and one more. */
const QUEUE_LENGTH = 4;

/** Runs all batches; their results, in order. */
export function runBatches<B, T>(workers: readonly PoolWorker[], job: BatchJob<B, T>): T[] {
  const { batches, runHere, decode, onProgress } = job;
  const firstTaskId = reserveTaskIds(batches.length);
  const results: (T | undefined)[] = batches.map(() => undefined);
  const isAssigned = new Uint8Array(batches.length);
  let left = batches.length;
  const complete = (i: number, resultOf: (batch: B, index: number) => T) => {
    if (i < 0 || results[i]) return;
    results[i] = resultOf(batches[i]!, i);
    left--;
    onProgress?.(batches.length - left);
  };
  while (left > 0) {
    const seen = replyCount();
    for (const reply of pendingReplies(workers)) {
      complete(reply.taskId - firstTaskId, (batch, index) => decode(reply, batch, index));
    }
    assign(workers, job, firstTaskId, isAssigned);
    // Workers take batches from the front, where those they hold are, the caller from the back.
    const free = isAssigned.lastIndexOf(0);
    if (free >= 0) {
      isAssigned[free] = 1;
      complete(free, runHere);
    } else if (left > 0 && !waitForReply(seen)) {
      batches.forEach((_, i) => {
        complete(i, runHere);
      });
    }
  }
  return results as T[];
}

/** Fills the queues of the workers with unassigned batches and marks these as assigned. */
function assign<B, T>(
  workers: readonly PoolWorker[],
  { batches, workOf, papers }: BatchJob<B, T>,
  firstTaskId: number,
  isAssigned: Uint8Array,
): void {
  for (const worker of workers.filter(({ isReady }) => isReady)) {
    const { papers: heldPapers, from, to } = worker.held;
    const isHeld = (i: number) => heldPapers === papers && from <= i && i < to;
    while (worker.queued < QUEUE_LENGTH) {
      const nextHeld = isAssigned.indexOf(0, from);
      const next = isHeld(nextHeld) ? nextHeld : isAssigned.indexOf(0);
      if (next < 0) break;
      isAssigned[next] = 1;
      const work = workOf(batches[next]!, isHeld(next) ? next - from : null);
      worker.port.postMessage({ ...work, taskId: firstTaskId + next } satisfies Task);
      worker.queued++;
    }
  }
}
