// The client of the build Worker: starts a build, reports its progress and cancels it.

import type { BuildCall, BuildNews, FinishedCorpus } from './build-worker.ts';
import type { CorpusOrder, TableRead, WatchBuild } from './build-corpus.ts';
import type { ReadTerms, TermOrder } from './read-terms.ts';

/** A running build. */
export interface RunningBuild {
  /** Rejects with an Error with a message for the reader, or UnreadTable; never settles once cancelled. */
  readonly corpus: Promise<FinishedCorpus>;
  readonly cancel: () => void;
}

/** Nothing could be read because the columns of a table are unknown. */
export class UnreadTable extends Error {
  constructor(
    message: string,
    readonly unread: TableRead,
  ) {
    super(message);
  }
}

/** @param addTo id of a stored corpus to which the files are added; null for a new one */
export type StartBuild = (
  order: CorpusOrder,
  watch: WatchBuild,
  addTo: string | null,
) => RunningBuild;

const DEAD =
  'The build broke off; the files may be too large for this browser. Use the command line.';

type BuildWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

function baseOfApp(): string {
  return new URL('.', document.baseURI).href;
}

/** Reads vocabulary files in a Worker. Rejects with an Error with a message for the reader. */
export function readTerms(order: TermOrder): Promise<ReadTerms> {
  const worker = new Worker(new URL('./build-worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<BuildNews>) => {
      worker.terminate();
      if (data.kind === 'read') resolve(data.terms);
      else reject(new Error(data.kind === 'failed' ? data.reason : DEAD));
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      reject(new Error(DEAD));
    });
    worker.postMessage({ kind: 'terms', order, base: baseOfApp() } satisfies BuildCall);
  });
}

function failureOf(news: BuildNews): Error {
  if (news.kind !== 'failed') return new Error(DEAD);
  return news.unread ? new UnreadTable(news.reason, news.unread) : new Error(news.reason);
}

/** Starts a build in a new Worker. */
export const startBuild: StartBuild = (order, watch, addTo) => {
  const worker = new Worker(new URL('./build-worker.ts', import.meta.url), { type: 'module' });
  return runIn(worker, { kind: 'build', order, addTo, base: baseOfApp() }, watch);
};

/** The same in a given Worker. */
export function runIn(worker: BuildWorker, call: BuildCall, watch: WatchBuild): RunningBuild {
  const corpus = new Promise<FinishedCorpus>((resolve, reject) => {
    worker.addEventListener('message', (event) => {
      const news = (event as MessageEvent<BuildNews>).data;
      if (news.kind === 'progress') {
        watch(news.progress);
        return;
      }
      worker.terminate();
      if (news.kind === 'done') resolve(news.corpus);
      else reject(failureOf(news));
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      reject(new Error(DEAD));
    });
  });
  // The bytes are transferred, not copied.
  const bytes = call.order.files.map((file) => file.bytes.buffer as ArrayBuffer);
  worker.postMessage(call, [...new Set(bytes)]);
  return {
    corpus,
    cancel: () => {
      worker.terminate();
    },
  };
}
