// The caller's side: the tasks in a Worker, or in the page itself where there is no Worker.

import { firstMap } from '../render/first-map.ts';
import { textsFrom } from './fetch-text.ts';
import { DatasetTaker } from './pass-dataset.ts';
import { createTasks } from './tasks.ts';
import type { Comparison } from '../core/compare/parts.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { CoOccurrence } from '../core/links/co-occurrence.ts';
import type { DatasetFile } from '../core/dataset/files.ts';
import type { Library } from './library.ts';
import type { Tasks } from './tasks.ts';
import type { Answer, Call, CorpusSource } from './worker.ts';

/**
 * Opens the texts of a dataset.
 * @param files the dataset's files, where they are at hand; otherwise they are fetched
 */
export function openLibrary(library: Library, files: readonly DatasetFile[] | null = null): Tasks {
  if (typeof Worker === 'undefined') return createTasks(library, textsFrom(files));
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
  const listening: Parameters<CorpusWorker['addEventListener']>[] = [];
  const begun = () => {
    if (worker !== null) return worker;
    worker = start();
    for (const each of listening) worker.addEventListener(...each);
    return worker;
  };
  void time.then(begun);
  return {
    postMessage: (message: unknown) => {
      begun().postMessage(message);
    },
    addEventListener: (...each: Parameters<CorpusWorker['addEventListener']>) => {
      if (worker === null) listening.push(each);
      else worker.addEventListener(...each);
    },
  };
}

/** A corpus opened by the Worker that keeps its texts. */
export interface TakenCorpus {
  readonly dataset: Dataset;
  readonly tasks: Tasks;
  /** Counts over the whole corpus. */
  readonly counts: CoOccurrence;
  /** Of one that was kept. */
  readonly receipt: Uint8Array<ArrayBuffer> | null;
  /** Of two corpora laid over each other. */
  readonly comparison: Comparison | null;
}

/**
 * Opens a corpus in a Worker: the page parses nothing, and takes it in in parts.
 * @throws Error when it is not kept here, or broken
 */
export function takeCorpus(source: CorpusSource): Promise<TakenCorpus> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return takeFrom(worker, source);
}

/** The same from a Worker that is given. */
export function takeFrom(worker: CorpusWorker, source: CorpusSource): Promise<TakenCorpus> {
  const taker = new DatasetTaker();
  const taken = new Promise<TakenCorpus>((resolve, reject) => {
    worker.addEventListener('message', (event) => {
      const answer = (event as MessageEvent<Answer>).data;
      if ('part' in answer) taker.take(answer.part);
      else if ('untaken' in answer) reject(new Error(answer.untaken));
      else if ('taken' in answer) {
        const { taken: counts, receipt, comparison } = answer;
        const dataset = taker.whole();
        resolve({ dataset, tasks: callerOf(worker), counts, receipt, comparison });
      }
    });
    worker.addEventListener('error', () => {
      reject(new Error(DEAD));
    });
  });
  const moved = 'packed' in source ? source.packed.map(({ bytes }) => bytes.buffer) : [];
  worker.postMessage({ kind: 'take', source } satisfies Call, moved);
  return taken;
}

type CorpusWorker = Pick<Worker, 'postMessage' | 'addEventListener'>;

const DEAD = 'Reading the texts failed. Reload the page.';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  /** Told how much is done, 0 to 1. */
  readonly onProgress: ((share: number) => void) | undefined;
}

/** Tasks that are calls to a Worker; when it dies, whoever waits for it or asks later is told. */
export function callerOf(worker: Pick<Worker, 'postMessage' | 'addEventListener'>): Tasks {
  const waiting = new Map<number, Waiting>();
  let next = 0;
  let isDead = false;
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
    isDead = true;
    for (const { reject } of waiting.values()) reject(new Error(DEAD));
    waiting.clear();
  });
  const call =
    (task: keyof Tasks) =>
    (...args: unknown[]) =>
      new Promise((resolve, reject) => {
        if (isDead) throw new Error(DEAD);
        const id = next++;
        // Neither a function nor a signal can be posted; the Worker has its own, that post what they are
        // told and are told what is posted.
        const onProgress = args.find(
          (arg): arg is Waiting['onProgress'] => arg instanceof Function,
        );
        const signal = args.find((arg) => arg instanceof AbortSignal);
        waiting.set(id, { resolve, reject, onProgress });
        const posted = args.filter(
          (arg) => arg === undefined || (arg !== onProgress && arg !== signal),
        );
        worker.postMessage({ kind: 'call', id, task, args: posted } satisfies Call);
        signal?.addEventListener('abort', () => {
          if (!waiting.delete(id)) return;
          worker.postMessage({ kind: 'end', id } satisfies Call);
          reject(signal.reason as Error);
        });
      });
  return {
    readText: call('readText') as Tasks['readText'],
    findEvidence: call('findEvidence') as Tasks['findEvidence'],
    searchPapers: call('searchPapers') as Tasks['searchPapers'],
    searchTitles: call('searchTitles') as Tasks['searchTitles'],
    recount: call('recount') as Tasks['recount'],
    getReady: call('getReady') as Tasks['getReady'],
    findAreas: call('findAreas') as Tasks['findAreas'],
    findBridges: call('findBridges') as Tasks['findBridges'],
    findGaps: call('findGaps') as Tasks['findGaps'],
    joinPapers: call('joinPapers') as Tasks['joinPapers'],
    layOutPapers: call('layOutPapers') as Tasks['layOutPapers'],
  };
}
