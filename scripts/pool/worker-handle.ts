// The calling thread's side of a worker: starts it, keeps its extraction context up to date, receives its
// replies.

import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { WORKER_URL } from './worker.ts';
import { vocabularyDelta } from './vocabulary-delta.ts';
import { bundleOf } from './worker-bundle.ts';
import { READY } from './messages.ts';
import type { MessagePort, WorkerOptions } from 'node:worker_threads';
import type { PaperText } from '../../src/core/concepts/concept.ts';
import type { Vocabulary } from '../../src/core/concepts/vocabulary.ts';
import type { BaseContext, LocalNames } from '../../src/core/concepts/local-names.ts';
import type { ExtractionContext } from '../../src/core/executor.ts';
import type { ContextUpdate, PrecomputeTask, Reply, Task, WorkerInit } from './messages.ts';

/** A worker and its state as the caller knows it. */
export interface PoolWorker {
  readonly thread: Worker;
  readonly port: MessagePort;
  /** Whether it has loaded and not been stopped. */
  isReady: boolean;
  /** Tasks sent and not yet answered. */
  queued: number;
  held: HeldBatches;
  /** The base of its extraction context. */
  base: BaseContext | null;
  /** The vocabulary that it extracts with. */
  vocabulary: Vocabulary | null;
}

/** Batches of papers sent to a worker ahead of their extraction, so that it can find their local names. */
export interface HeldBatches {
  readonly taskId: number;
  readonly papers: readonly PaperText[];
  /** Indices of the batches it holds, half-open. */
  readonly from: number;
  readonly to: number;
  /** Local names it has found in batches of the caller, by the index of the batch. */
  readonly localNames: Map<number, readonly LocalNames[]>;
}

const NONE_HELD: HeldBatches = { taskId: READY, papers: [], from: 0, to: 0, localNames: new Map() };

/** Shared by all workers, so that a reply of any of them wakes the caller. */
const sharedReplyCount = new Int32Array(new SharedArrayBuffer(4));

/** Replies of all workers so far, {@link READY} included. */
export function replyCount(): number {
  return Atomics.load(sharedReplyCount, 0);
}

/** Starts a worker; it becomes ready when its first message is received. */
export function startWorker(): PoolWorker {
  const { port1, port2 } = new MessageChannel();
  const init: WorkerInit = { isPoolWorker: true, port: port2, replyCount: sharedReplyCount };
  const options = { workerData: init, transferList: [port2], resourceLimits: LIMITS };
  const thread = startThread(WORKER_URL, options);
  thread.unref();
  port1.unref();
  // A worker that fails stops answering, and the caller does its tasks.
  thread.on('error', () => undefined);
  return {
    thread,
    port: port1,
    isReady: false,
    queued: 0,
    held: NONE_HELD,
    base: null,
    vocabulary: null,
  };
}

/** Ends a worker. */
export function stopWorker(worker: PoolWorker): void {
  worker.isReady = false;
  void worker.thread.terminate();
}

/** A large young generation: more objects are garbage by the next scavenge, and fewer are copied. */
const LIMITS = { maxYoungGenerationSizeMb: 96 };

function startThread(url: string, options: WorkerOptions): Worker {
  return url.endsWith('.ts')
    ? new Worker(bundleOf(url), { ...options, eval: true, execArgv: [] })
    : new Worker(fileURLToPath(url), options);
}

/** Sets the context of a worker's extractions, unless it has that context. */
export function sendContext(worker: PoolWorker, context: ExtractionContext): void {
  if (worker.vocabulary === context.vocabulary && hasBase(worker, context)) return;
  worker.vocabulary = context.vocabulary;
  postWithContext(worker, context, (update) => ({ kind: 'context', update }));
}

/** Sends batches ahead of their extraction. */
export function sendAhead(
  worker: PoolWorker,
  base: BaseContext,
  held: HeldBatches,
  { own, forCaller }: Pick<PrecomputeTask, 'own' | 'forCaller'>,
): void {
  worker.held = held;
  postWithContext(worker, { ...base, vocabulary: base.given }, (update) => {
    return { kind: 'precompute', taskId: held.taskId, update, own, forCaller };
  });
}

/** Copying the word table takes 0.1 s and its memory, so the base is sent once. */
function postWithContext(
  worker: PoolWorker,
  context: ExtractionContext,
  taskOf: (update: ContextUpdate) => Task,
): void {
  const { given, words, vocabulary } = context;
  const base = hasBase(worker, context) ? null : { given, words };
  const delta = vocabulary === given ? null : vocabularyDelta(given, vocabulary);
  const isWhole = vocabulary !== given && delta === null;
  worker.port.postMessage(taskOf({ base, delta, vocabulary: isWhole ? vocabulary : null }));
  worker.base = base ?? worker.base;
}

function hasBase({ base }: PoolWorker, { given, words }: BaseContext): boolean {
  return base !== null && base.given === given && base.words === words;
}

/** Milliseconds without any reply after which the caller does the tasks itself. */
const TIMEOUT = 20_000;

/** Blocks until there are more replies than `seen`; false after a timeout. */
export function waitForReply(seen: number): boolean {
  return Atomics.wait(sharedReplyCount, 0, seen, TIMEOUT) !== 'timed-out';
}

/** Unique over all jobs, so that a late reply to an earlier one is recognized. */
let nextTaskId = 0;

/** Reserves consecutive task ids; the first of them. */
export function reserveTaskIds(count: number): number {
  nextTaskId += count;
  return nextTaskId - count;
}

/** Blocks until the next reply to a task; null after a timeout. Other replies are dropped. */
export function waitForReplyTo(worker: PoolWorker, taskId: number): Reply | null {
  for (;;) {
    const seen = replyCount();
    for (let reply = nextReply(worker); reply; reply = nextReply(worker)) {
      if (reply.taskId === taskId) return reply;
    }
    if (!waitForReply(seen)) return null;
  }
}

/** The replies that have arrived from all workers. */
export function pendingReplies(workers: readonly PoolWorker[]): Reply[] {
  return workers.flatMap((worker) => {
    const replies: Reply[] = [];
    for (let reply = nextReply(worker); reply; reply = nextReply(worker)) replies.push(reply);
    return replies;
  });
}

/**
 * The next reply that has arrived, or null. Handles those that answer no queued task: a worker becomes ready,
 * local names are stored.
 * @throws the error of a task that failed
 */
function nextReply(worker: PoolWorker): Reply | null {
  for (;;) {
    const received = receiveMessageOnPort(worker.port) as { message: Reply } | undefined;
    if (!received) return null;
    const { message } = received;
    const { held } = worker;
    if (message.error !== undefined) throw message.error;
    if (message.taskId === READY) worker.isReady = true;
    else if (message.localNames) {
      const { batch, names } = message.localNames;
      if (message.taskId === held.taskId) held.localNames.set(batch, names);
    } else {
      worker.queued--;
      return message;
    }
  }
}
