// The caller's side: the tasks in a Worker, or in the page itself where there is no Worker.

import { firstMap } from '../render/first-map.ts';
import { textsFrom } from './fetch-text.ts';
import { NotKept } from './not-kept.ts';
import { DatasetTaker } from './pass-dataset.ts';
import { createTasks } from './tasks.ts';
import type { Comparison } from '../core/compare/parts.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { CoOccurrence } from '../core/links/co-occurrence.ts';
import type { DatasetFile } from '../core/dataset/files.ts';
import type { Library } from './library.ts';
import type { CallOptions, Tasks } from './tasks.ts';
import type { Answer, Call, CorpusSource } from './worker.ts';

/** The tasks over a corpus that is open. */
export interface OpenTasks extends Tasks {
  /** Ends the Worker and lets go of the texts; what is asked then, or still waits, fails. */
  readonly close: () => void;
}

/**
 * Opens the texts of a dataset.
 * @param files the dataset's files, where they are at hand; otherwise they are fetched
 */
export function openLibrary(
  library: Library,
  files: readonly DatasetFile[] | null = null,
): OpenTasks {
  if (typeof Worker === 'undefined')
    return { ...createTasks(library, textsFrom(files)), close: () => undefined };
  const start = () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.postMessage({ kind: 'open', library, files } satisfies Call);
    return worker;
  };
  return callerOf(startLater(start, firstMap));
}

/**
 * A Worker that starts when a time has come, or it is asked something before: beside the first map, which asks it
 * nothing, it would take the processor from what paints that.
 */
export function startLater(start: () => CorpusWorker, time: Promise<void>): CorpusWorker {
  let worker: CorpusWorker | null = null;
  let isEnded = false;
  const listening: Parameters<CorpusWorker['addEventListener']>[] = [];
  const begun = () => {
    if (worker !== null) return worker;
    worker = start();
    for (const each of listening) worker.addEventListener(...each);
    return worker;
  };
  void time.then(() => {
    if (!isEnded) begun();
  });
  return {
    postMessage: (message: unknown) => {
      begun().postMessage(message);
    },
    addEventListener: (...each: Parameters<CorpusWorker['addEventListener']>) => {
      if (worker === null) listening.push(each);
      else worker.addEventListener(...each);
    },
    terminate: () => {
      isEnded = true;
      worker?.terminate();
    },
  };
}

/** A corpus opened by the Worker that keeps its texts. */
export interface TakenCorpus {
  readonly dataset: Dataset;
  readonly tasks: OpenTasks;
  /** Counts over the whole corpus. */
  readonly counts: CoOccurrence;
  /** Of one that was kept. */
  readonly receipt: Uint8Array<ArrayBuffer> | null;
  /** Of two corpora laid over each other. */
  readonly comparison: Comparison | null;
}

/**
 * Opens a corpus in a Worker: the page parses nothing, and takes it in in parts. Where it fails, or is
 * called off by the signal, the Worker is ended; where it is taken, by `tasks.close`.
 * @throws NotKept; Error when it is broken; the reason of the signal
 */
export function takeCorpus(source: CorpusSource, signal?: AbortSignal): Promise<TakenCorpus> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return takeFrom(worker, source, signal);
}

/** The same from a Worker that is given. */
export async function takeFrom(
  worker: CorpusWorker,
  source: CorpusSource,
  signal?: AbortSignal,
): Promise<TakenCorpus> {
  try {
    signal?.throwIfAborted();
    return await take(worker, source, signal);
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

function take(
  worker: CorpusWorker,
  source: CorpusSource,
  signal?: AbortSignal,
): Promise<TakenCorpus> {
  const taker = new DatasetTaker();
  const taken = new Promise<TakenCorpus>((resolve, reject) => {
    const hear = (answer: Answer) => {
      if ('part' in answer) taker.take(answer.part);
      else if ('untaken' in answer) throw failureOf(answer);
      else if ('taken' in answer) {
        const { taken: counts, receipt, comparison } = answer;
        const dataset = taker.whole();
        resolve({ dataset, tasks: callerOf(worker), counts, receipt, comparison });
      }
    };
    worker.addEventListener('message', (event) => {
      try {
        hear((event as MessageEvent<Answer>).data);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    worker.addEventListener('error', () => {
      reject(new Error(BROKE_OFF));
    });
    signal?.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
  const moved = 'packed' in source ? source.packed.map(({ bytes }) => bytes.buffer) : [];
  worker.postMessage({ kind: 'take', source } satisfies Call, moved);
  return taken;
}

type CorpusWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

function failureOf({ untaken, missing }: Extract<Answer, { untaken: string }>): Error {
  return missing === null ? new Error(untaken) : new NotKept(missing);
}

const BROKE_OFF = 'Reading it broke off; it may be too large for this browser.';

const DEAD = 'Reading the texts failed. Reload the page.';

const CLOSED = 'This corpus is not open any more.';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  /** Told how much is done, 0 to 1. */
  readonly onProgress: ((share: number) => void) | undefined;
}

/**
 * Tasks that are calls to a Worker; when it dies, or is ended, whoever waits for it or asks later is told.
 */
export function callerOf(worker: CorpusWorker): OpenTasks {
  const waiting = new Map<number, Waiting>();
  let next = 0;
  /** Why nothing more is answered; null as long as it is. */
  let ended: string | null = null;
  const end = (reason: string) => {
    ended ??= reason;
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };
  worker.addEventListener('message', (event) => {
    const answer = (event as MessageEvent<Answer>).data;
    if (!('id' in answer)) return;
    const call = waiting.get(answer.id);
    if ('done' in answer) {
      call?.onProgress?.(answer.done / 100);
      return;
    }
    waiting.delete(answer.id);
    if ('error' in answer) call?.reject(new Error(answer.error));
    else call?.resolve(answer.value);
  });
  worker.addEventListener('error', () => {
    end(DEAD);
  });
  /** @param args what is posted; neither a function nor a signal can be */
  const call = <Task extends keyof Tasks>(
    task: Task,
    args: readonly unknown[],
    { signal, onProgress }: CallOptions = {},
  ) => {
    const answer = new Promise<unknown>((resolve, reject) => {
      if (ended !== null) throw new Error(ended);
      const id = next++;
      waiting.set(id, { resolve, reject, onProgress });
      worker.postMessage({ kind: 'call', id, task, args } satisfies Call);
      signal?.addEventListener('abort', () => {
        if (!waiting.delete(id)) return;
        worker.postMessage({ kind: 'end', id } satisfies Call);
        reject(signal.reason as Error);
      });
    });
    return answer as ReturnType<Tasks[Task]>;
  };
  return {
    close: () => {
      worker.terminate();
      end(CLOSED);
    },
    readText: (...args) => call('readText', args),
    findEvidence: (...args) => call('findEvidence', args),
    searchPapers: (query, options) => call('searchPapers', [query], options),
    searchTitles: (query, options) => call('searchTitles', [query], options),
    recount: (...args) => call('recount', args),
    getReady: () => call('getReady', []),
    findAreas: (...args) => call('findAreas', args),
    findBridges: (...args) => call('findBridges', args),
    findGaps: (...args) => call('findGaps', args),
    joinPapers: (...args) => call('joinPapers', args),
    layOutPapers: (postings, clusters, asked, options) =>
      call('layOutPapers', [postings, clusters, asked], options),
  };
}
