// Corpora for the controller: each opened by a Worker of its own that answers when the test says so, and a
// page of which it is known what it shows.

import { createCorpusController } from '../../src/work/corpus-controller.ts';
import { memoryCorpora } from '../../src/work/corpora.ts';
import { NotKept } from '../../src/work/not-kept.ts';
import { packText } from '../../src/work/packed.ts';
import { createPaperloomStore } from '../../src/state/store.ts';
import { NO_RECEIPT } from '../../src/work/corpus-status.ts';
import { keepAddress } from '../../src/state/follow-address.ts';
import { countTogether } from '../../src/core/links/co-occurrence.ts';
import { DATASET } from '../small-dataset.ts';
import type { FinishedCorpus } from '../../src/work/build-worker.ts';
import type { OpenedCorpus, CorpusTools, FirstCorpus } from '../../src/work/corpus-tools.ts';
import type { OpenTasks, LoadedCorpus } from '../../src/work/open-library.ts';
import type { CorpusSource } from '../../src/work/worker.ts';
import type { CorpusOrder, WatchBuild } from '../../src/work/build-corpus.ts';
import type { StartBuild } from '../../src/work/start-build.ts';

/** Until all that follows of itself has followed: counted in tasks, not by a clock. */
export async function rest(): Promise<void> {
  for (let task = 0; task < 40; task++) await new Promise((done) => setTimeout(done, 0));
}

/** A Worker as the page sees it. */
export interface FakeWorker {
  readonly of: string;
  isClosed: boolean;
  /** Lets it answer; with an error, it fails. */
  readonly answer: (error?: Error) => void;
}

interface FakeBuild {
  readonly order: CorpusOrder;
  readonly addTo: string | null;
  readonly watch: WatchBuild;
  isCancelled: boolean;
  readonly end: (corpus: FinishedCorpus) => void;
  readonly fail: (error: Error) => void;
}

const COUNTS = countTogether(DATASET.postings, DATASET.concepts.length);

/** @param changed tools in place of those that do what is told here */
export async function openPage(
  changed: Partial<CorpusTools> = {},
  first: Partial<FirstCorpus> = {},
) {
  const workers: FakeWorker[] = [];
  const builds: FakeBuild[] = [];
  /** What was drawn, in order: ids, and a dash for nothing. */
  const drawn: string[] = [];
  const emptied: (() => void)[] = [];
  const store = createPaperloomStore();
  const storage = memoryCorpora();
  const given = [{ name: 'papers.bib', bytes: new Uint8Array() }];
  for (const id of ['a', 'b', 'c'])
    await storage.write({ built: { id, name: id.toUpperCase(), ...SIZE }, given });

  const start = (of: string) => {
    let answer!: FakeWorker['answer'];
    const answered = new Promise<void>((resolve, reject) => {
      answer = (error) => {
        if (error) reject(error);
        else resolve();
      };
    });
    const worker: FakeWorker = { of, isClosed: false, answer };
    workers.push(worker);
    return { worker, answered, opened: openedBy(of, worker) };
  };
  const loadInWorker = async (source: CorpusSource, signal: AbortSignal): Promise<LoadedCorpus> => {
    const { worker, answered, opened } = start(nameOf(source));
    signal.addEventListener('abort', () => (worker.isClosed = true));
    try {
      await Promise.race([answered, ended(signal)]);
    } catch (error) {
      worker.isClosed = true;
      throw error;
    }
    const comparison = 'united' in source ? ({} as LoadedCorpus['comparison']) : null;
    const kept = 'kept' in source ? await storage.read(source.kept) : null;
    const receipt = receiptOf(kept !== null && kept.given.length > 0);
    return { ...opened, counts: COUNTS, receipt, comparison };
  };
  const startBuild: StartBuild = (order, watch, addTo) => {
    let build!: FakeBuild;
    const corpus = new Promise<FinishedCorpus>((end, fail) => {
      build = { order, addTo, watch, isCancelled: false, end, fail };
    });
    builds.push(build);
    return { corpus, cancel: () => (build.isCancelled = true) };
  };
  const opening = start(first.corpus ?? 'served');
  const tools: CorpusTools = {
    storage,
    loadInWorker,
    startBuild,
    first: () =>
      Promise.resolve({ ...opening.opened, corpus: null, receipt: null, missed: null, ...first }),
    readTerms: () => Promise.resolve({ lists: [], reports: [] }),
    begin: () => Promise.resolve(),
    readEdits: () => Promise.resolve([]),
    whenReaderWorkIsLoaded: () => Promise.resolve(),
    loadServed: async () => {
      const { answered, opened } = start('served');
      await answered;
      return opened;
    },
    served: 'http://localhost/dataset/',
    servedFiles: () => Promise.resolve([]),
    show: (opened) => {
      drawn.push(opened?.dataset.id ?? '-');
      if (opened === null) for (const tell of emptied.splice(0)) tell();
    },
    ...changed,
  };
  const bar = addressBar(first.missed?.corpus ?? first.corpus ?? null);
  keepAddress(store, bar);
  store.load((state) => ({ ...state, dataset: opening.opened.dataset }));
  const controller = createCorpusController(store, tools);
  const end = controller.start();
  await rest();
  return {
    store,
    storage,
    controller,
    workers,
    builds,
    drawn,
    bar,
    end,
    /** Settles in the task in which the page is emptied next. */
    whenEmptied: () => new Promise<void>((resolve) => void emptied.push(resolve)),
    news: () => controller.status.getState().news,
    shown: () => controller.status.getState().shown?.opened.dataset.id,
    /** Ids of the corpora whose Workers live. */
    open: () => workers.filter(({ isClosed }) => !isClosed).map(({ of }) => of),
    /** The newest Worker of a corpus. */
    worker: (of: string) => workers.findLast((each) => each.of === of)!,
  };
}

/** @param hasFiles whether the files that the corpus was built from are stored */
function receiptOf(hasFiles: boolean) {
  return packText(JSON.stringify({ ...NO_RECEIPT, builtWith: hasFiles ? '' : null }));
}

const SIZE = { papers: 6, concepts: 7, files: [], receipt: [], refused: [] };

function openedBy(id: string, worker: FakeWorker): OpenedCorpus {
  const tasks = { close: () => (worker.isClosed = true) } as unknown as OpenTasks;
  return { dataset: { ...DATASET, id, name: id.toUpperCase() }, tasks };
}

function nameOf(source: CorpusSource): string {
  if ('kept' in source) return source.kept;
  if ('united' in source) return source.united.map((id) => id ?? 'served').join('+');
  return source.packed[0]!.name;
}

function ended(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error('aborted'));
    });
  });
}

/** A finished build, whose Worker is called after it. */
export function finished(id: string, more: Partial<FinishedCorpus> = {}): FinishedCorpus {
  return {
    id,
    name: id.toUpperCase(),
    papers: 6,
    concepts: 7,
    refused: [],
    isKept: true,
    packed: [{ name: id, bytes: packText('') }],
    receipt: receiptOf(true),
    ...more,
  };
}

export const notKept = (id: string) => new NotKept(id);

/** The address of a page, and its reader's hand on it. */
function addressBar(corpus: string | null) {
  const listeners = new Set<() => void>();
  const enter = (state: unknown, _: string, url?: string | URL | null) => {
    bar.location.hash = String(url).slice(1);
    bar.history.state = state;
  };
  const hashOf = (id: string | null, more = '') =>
    `#v=1${id === null ? '' : `&corpus=${id}`}${more}`;
  const bar = {
    location: { hash: corpus === null ? '' : hashOf(corpus), pathname: '/', search: '' },
    history: { pushState: enter, replaceState: enter, state: null as unknown },
    addEventListener: (_: string, listener: () => void) => void listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => void listeners.delete(listener),
    /** The reader follows a link to a corpus. */
    go: (id: string | null, more = '') => {
      bar.location.hash = hashOf(id, more);
      bar.history.state = null;
      for (const listener of listeners) listener();
    },
  };
  return bar;
}
