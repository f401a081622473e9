// The Worker's message loop: calls name a task, answers and errors carry the call's id. A corpus loaded here is
// posted to the page in parts.

import { readDatasetFiles } from '../core/dataset/files.ts';
import { countTogether } from '../core/links/co-occurrence.ts';
import { EDITS_LAYER } from '../state/keep-curation.ts';
import { readLayer } from '../state/keep-layer.ts';
import { browserStorage } from '../state/text-storage.ts';
import { browserCorpora } from './corpora.ts';
import { fetchFiles } from './fetch-files.ts';
import { NotKept } from './not-kept.ts';
import { WITH_OPTIONS, buffersOf, createTasks } from './tasks.ts';
import { textsFrom } from './fetch-text.ts';
import { libraryOf } from './library.ts';
import { packText, unpackFiles } from './packed.ts';
import { partsOf } from './pass-dataset.ts';
import type { Comparison } from '../core/compare/parts.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { DatasetFile } from '../core/dataset/files.ts';
import type { CoOccurrence } from '../core/links/co-occurrence.ts';
import type { Receipt } from './build-corpus.ts';
import type { KeptCorpus } from './corpora.ts';
import type { Library } from './library.ts';
import type { PackedFile } from './packed.ts';
import type { DatasetPart } from './pass-dataset.ts';
import type { CallOptions, Tasks } from './tasks.ts';

/** A corpus given by its files or by its id in storage, or two corpora to compare. */
export type CorpusSource =
  | { readonly packed: readonly PackedFile[] }
  | { readonly kept: string }
  | {
      /** The id of each in storage; null for the served one. */
      readonly united: readonly [string | null, string | null];
      /** Base address of the served dataset; ends in a slash. */
      readonly served: string;
    };

/** A message to the Worker. */
export type Call =
  | {
      readonly kind: 'open';
      readonly library: Library;
      /** The dataset's files; null to fetch them. */
      readonly files: readonly DatasetFile[] | null;
    }
  | { readonly kind: 'take'; readonly source: CorpusSource }
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly task: keyof Tasks;
      readonly args: readonly unknown[];
    }
  /** Aborts a call. */
  | { readonly kind: 'end'; readonly id: number };

/** A message from the Worker. */
export type Answer =
  | { readonly id: number; readonly value: unknown }
  /** Progress in per cent. */
  | { readonly id: number; readonly done: number }
  | { readonly id: number; readonly error: string }
  | { readonly part: DatasetPart }
  | {
      /** Sent after all parts: the counts over the whole corpus, and the receipt of a stored one. */
      readonly taken: CoOccurrence;
      readonly receipt: Uint8Array<ArrayBuffer> | null;
      /** For two corpora. */
      readonly comparison: Comparison | null;
    }
  | {
      readonly untaken: string;
      /** Id of the corpus if the reason is that it is not stored here. */
      readonly missing: string | null;
    };

let tasks: Tasks | null = null;

/** Abort controllers of running calls, by id. */
const abortControllers = new Map<number, AbortController>();

self.addEventListener('message', ({ data }: MessageEvent<Call>) => {
  if (data.kind === 'open') tasks = createTasks(data.library, textsFrom(data.files));
  else if (data.kind === 'take') void take(data.source);
  else if (data.kind === 'end') abortControllers.get(data.id)?.abort();
  else void answer(data.id, data.task, data.args);
});

function post(message: Answer, transfer: ArrayBuffer[] = []): void {
  self.postMessage(message, { transfer });
}

async function take(source: CorpusSource): Promise<void> {
  try {
    const { files, kept, comparison } = await filesIn(source);
    const dataset = readDatasetFiles(files);
    tasks = createTasks(libraryOf(dataset, ''), textsFrom(files));
    const taken = countTogether(dataset.postings, dataset.concepts.length);
    const receipt = kept === null ? null : packText(JSON.stringify(receiptIn(kept)));
    // No further work here while the page receives the parts, which needs processor time.
    for (const part of partsOf(dataset)) post({ part });
    post({ taken, receipt, comparison }, [...buffersOf(taken), ...buffersOf({ receipt })]);
  } catch (error) {
    const missing = error instanceof NotKept ? error.corpus : null;
    post({ untaken: error instanceof Error ? error.message : String(error), missing });
  }
}

interface Found {
  readonly files: readonly DatasetFile[];
  readonly kept: KeptCorpus | null;
  readonly comparison: Comparison | null;
}

async function filesIn(source: CorpusSource): Promise<Found> {
  if ('packed' in source)
    return { files: unpackFiles(source.packed), kept: null, comparison: null };
  if ('kept' in source) {
    const kept = await readKept(source.kept);
    return { files: kept.built.files, kept, comparison: null };
  }
  const { united, served } = source;
  const { uniteFiles } = await import('./unite-files.ts');
  const [a, b] = united.map(async (id) =>
    id === null ? fetchFiles(served) : (await readKept(id)).built.files,
  );
  return { ...(await uniteFiles([await a!, await b!], keptEdits)), kept: null };
}

async function readKept(id: string): Promise<KeptCorpus> {
  const kept = await browserCorpora().read(id);
  if (kept === null) throw new NotKept(id);
  return kept;
}

const keptEdits = (dataset: Dataset) => readLayer(browserStorage('edits'), EDITS_LAYER, dataset);

/** The receipt of a stored corpus; older ones lack tables, unknown columns and encodings. */
function receiptIn({ built, given }: KeptCorpus): Receipt {
  const builtWith = given.length === 0 ? null : (built.terms ?? '');
  const { receipt: lines, tables = [], unknown = [], encodings = [] } = built;
  return { lines, tables, unknown, encodings, builtWith };
}

async function answer(id: number, task: keyof Tasks, args: readonly unknown[]): Promise<void> {
  try {
    if (!tasks) throw new Error('No dataset is open.');
    const run = tasks[task] as (...args: readonly unknown[]) => Promise<unknown>;
    // Signals and functions cannot be posted, so local ones are connected to messages.
    const options = {
      signal: abortSignalFor(id),
      onProgress: progressReporterFor(id),
    } satisfies CallOptions;
    const value = await run(...args, ...(WITH_OPTIONS.has(task) ? [options] : []));
    post({ id, value }, buffersOf(value));
  } catch (error) {
    post({ id, error: error instanceof Error ? error.message : String(error) });
  } finally {
    abortControllers.delete(id);
  }
}

function abortSignalFor(id: number): AbortSignal {
  const end = new AbortController();
  abortControllers.set(id, end);
  return end.signal;
}

/** Posts each whole per cent once. */
function progressReporterFor(id: number): (share: number) => void {
  let told = -1;
  return (share) => {
    const done = Math.floor(100 * share);
    if (done > told) post({ id, done: (told = done) });
  };
}
