// The client of the tasks: calls them in a Worker, or in the page where there are no Workers.

import { firstMap } from '../render/first-map.ts';
import { textsFrom } from './fetch-text.ts';
import { NotKept } from './not-kept.ts';
import { DatasetAssembler } from './pass-dataset.ts';
import { createTasks } from './tasks.ts';
import type { Comparison } from '../core/compare/parts.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { CoOccurrence } from '../core/links/co-occurrence.ts';
import type { DatasetFile } from '../core/dataset/files.ts';
import type { Library } from './library.ts';
import type { CallOptions, Tasks } from './tasks.ts';
import type { Answer, Call, CorpusSource } from './worker.ts';

/** The tasks over an open corpus. */
export interface OpenTasks extends Tasks {
  /** Terminates the Worker; pending and later calls reject. */
  readonly close: () => void;
}

/**
 * Opens the texts of a dataset.
 * @param files the dataset's files if they are in memory; null to fetch them
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
  return tasksIn(startLazily(start, firstMap));
}

/**
 * A Worker that starts when `time` resolves, or with the first message before that. The first map does not need it,
 * and starting it earlier would take processor time from painting.
 */
export function startLazily(start: () => CorpusWorker, time: Promise<void>): CorpusWorker {
  let worker: CorpusWorker | null = null;
  let isEnded = false;
  const listeners: Parameters<CorpusWorker['addEventListener']>[] = [];
  const started = () => {
    if (worker !== null) return worker;
    worker = start();
    for (const each of listeners) worker.addEventListener(...each);
    return worker;
  };
  void time.then(() => {
    if (!isEnded) started();
  });
  return {
    postMessage: (message: unknown) => {
      started().postMessage(message);
    },
    addEventListener: (...each: Parameters<CorpusWorker['addEventListener']>) => {
      if (worker === null) listeners.push(each);
      else worker.addEventListener(...each);
    },
    terminate: () => {
      isEnded = true;
      worker?.terminate();
    },
  };
}

/** A corpus loaded by the Worker that holds its texts. */
export interface LoadedCorpus {
  readonly dataset: Dataset;
  readonly tasks: OpenTasks;
  /** Counts over the whole corpus. */
  readonly counts: CoOccurrence;
  /** Receipt of a stored corpus. */
  readonly receipt: Uint8Array<ArrayBuffer> | null;
  /** The comparison, for two corpora. */
  readonly comparison: Comparison | null;
}

/**
 * Loads a corpus in a Worker, which parses it and posts it to the page in parts. The Worker is terminated on failure
 * or abort, and otherwise by `tasks.close`.
 * @throws NotKept; Error when the corpus is damaged; the reason of the signal
 */
export function loadInWorker(source: CorpusSource, signal?: AbortSignal): Promise<LoadedCorpus> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return loadFrom(worker, source, signal);
}

/** The same with a given Worker. */
export async function loadFrom(
  worker: CorpusWorker,
  source: CorpusSource,
  signal?: AbortSignal,
): Promise<LoadedCorpus> {
  try {
    signal?.throwIfAborted();
    return await requestCorpus(worker, source, signal);
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

function requestCorpus(
  worker: CorpusWorker,
  source: CorpusSource,
  signal?: AbortSignal,
): Promise<LoadedCorpus> {
  const taker = new DatasetAssembler();
  const taken = new Promise<LoadedCorpus>((resolve, reject) => {
    const hear = (answer: Answer) => {
      if ('part' in answer) taker.add(answer.part);
      else if ('untaken' in answer) throw failureOf(answer);
      else if ('taken' in answer) {
        const { taken: counts, receipt, comparison } = answer;
        const dataset = taker.whole();
        resolve({ dataset, tasks: tasksIn(worker), counts, receipt, comparison });
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
  /** Called with the progress, 0 to 1. */
  readonly onProgress: ((share: number) => void) | undefined;
}

/** Tasks as calls to a Worker; when it fails or is terminated, pending and later calls reject. */
export function tasksIn(worker: CorpusWorker): OpenTasks {
  const { call, close } = callsTo(worker);
  return {
    close,
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

/** A function that calls a task in a Worker, and one that terminates it. */
function callsTo(worker: CorpusWorker) {
  const waiting = new Map<number, Waiting>();
  let next = 0;
  /** Why the Worker no longer answers; null while it does. */
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
  /** @param args the arguments that can be posted, unlike `signal` and `onProgress` */
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
  const close = () => {
    worker.terminate();
    end(CLOSED);
  };
  return { call, close };
}
