// The worker side of the pool: performs tasks as they arrive and, while none is waiting, finds the local
// names of papers ahead of their extraction. Worker threads start with this module.

import { isMainThread, workerData } from 'node:worker_threads';
import { packExtractions } from '../../src/core/concepts/pack-extractions.ts';
import { LocalNameFinder } from '../../src/core/concepts/local-names.ts';
import { createBatchExtractor, INLINE_EXECUTOR } from '../../src/core/executor.ts';
import { drawConcepts } from '../../src/core/map/chart.ts';
import { cleanText } from '../../src/core/papers/clean-text.ts';
import { foldedTitle } from '../../src/core/papers/fold-title.ts';
import { readJsonLines } from '../../src/core/papers/formats/json-records.ts';
import { cleanTexts } from '../../src/core/papers/merge-papers.ts';
import { DefinitionCollector } from '../../src/core/questions/defining-sentences.ts';
import { applyDelta } from './vocabulary-delta.ts';
import { papersOf, READY, textsOf } from './messages.ts';
import type { Transferable } from 'node:worker_threads';
import type { PaperText } from '../../src/core/concepts/concept.ts';
import type { BaseContext, LocalNames } from '../../src/core/concepts/local-names.ts';
import type { BatchExtractor, ExtractionContext } from '../../src/core/executor.ts';
import type { FilePart } from '../../src/core/papers/formats/formats.ts';
import type { DumpReading } from '../../src/core/papers/paper.ts';
import type {
  BatchTask,
  ContextUpdate,
  DrawTask,
  PrecomputeTask,
  Reply,
  Task,
  WorkerInit,
} from './messages.ts';

/** Address of this module; in an installed package, of the one file of the program. */
export const WORKER_URL = import.meta.url;

/** Handles tasks until the thread is terminated. */
function serve({ port, replyCount }: WorkerInit): void {
  let extract = EXTRACT_NOTHING;
  let base: (BaseContext & { readonly localNames: LocalNameFinder }) | null = null;
  let held = createPrecomputer(NO_BATCHES, null, () => undefined);
  const send = (reply: Reply) => {
    const moved: Transferable[] = reply.packed ? [reply.packed.numbers.buffer] : [];
    port.postMessage(reply, moved);
    Atomics.add(replyCount, 0, 1);
    Atomics.notify(replyCount, 0);
  };
  const contextOf = ({ base: newBase, vocabulary, delta }: ContextUpdate): ExtractionContext => {
    if (newBase) base = { ...newBase, localNames: new LocalNameFinder(newBase) };
    const { given } = base!;
    return { ...base!, vocabulary: vocabulary ?? (delta ? applyDelta(given, delta) : given) };
  };
  const perform = (task: BatchTask | DrawTask): Omit<Reply, 'taskId'> => {
    switch (task.kind) {
      case 'draw':
        // Extraction is over: free its tables before the map needs memory.
        held.close();
        [extract, base] = [EXTRACT_NOTHING, null];
        return {
          chart: drawConcepts(task.order, (ground) => {
            send({ taskId: task.taskId, ground });
          }),
        };
      case 'part':
        return withoutUnchanged(readAndClean(task.part));
      case 'extract': {
        const { texts, wantsDefinitions } = task;
        const batch = typeof texts === 'number' ? held.take(texts) : { papers: papersOf(texts) };
        return extract(batch, wantsDefinitions);
      }
      case 'clean':
        return { texts: nullIfUnchanged(task.texts.map(cleanText), task.texts) };
    }
  };
  port.on('message', (task: Task) => {
    held.postpone();
    if (task.kind === 'context') {
      extract = packedExtractor(createBatchExtractor(contextOf(task.update)));
    } else if (task.kind === 'precompute') {
      held.close();
      held = createPrecomputer(task, contextOf(task.update).localNames!, (localNames) => {
        send({ taskId: task.taskId, localNames });
      });
    } else send({ taskId: task.taskId, ...resultOrError(() => perform(task)) });
  });
  send({ taskId: READY });
}

function resultOrError(perform: () => Omit<Reply, 'taskId'>): Omit<Reply, 'taskId'> {
  try {
    return perform();
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** A batch of papers, with their local names where these have been precomputed. */
interface HeldBatch {
  readonly papers: readonly PaperText[];
  readonly localNames?: readonly LocalNames[] | undefined;
}

const NO_BATCHES: Pick<PrecomputeTask, 'own' | 'forCaller'> = { own: [], forCaller: [] };

/**
 * Holds the batches of a {@link PrecomputeTask} and finds their local names, one batch in each turn of the
 * event loop in which no task has arrived.
 */
function createPrecomputer(
  batches: Pick<PrecomputeTask, 'own' | 'forCaller'>,
  finder: LocalNameFinder | null,
  sendToCaller: (found: NonNullable<Reply['localNames']>) => void,
) {
  const own = batches.own.map(papersOf);
  const forCaller = [...batches.forCaller];
  const findLocalNames = (paper: PaperText) => finder!.find(paper);
  const found = new Map<number, readonly LocalNames[]>();
  let next = 0;
  let isPostponed = false;
  const computeNext = () => {
    if (next < own.length) found.set(next, own[next++]!.map(findLocalNames));
    else {
      const { batch, texts } = forCaller.shift()!;
      sendToCaller({ batch, names: papersOf(texts).map(findLocalNames) });
    }
  };
  const turn = () => {
    if (next === own.length && forCaller.length === 0) return;
    if (!isPostponed) computeNext();
    isPostponed = false;
    setImmediate(turn);
  };
  turn();
  return {
    /** A task has arrived: computes nothing in the next turn. */
    postpone(): void {
      isPostponed = true;
    },
    /** Removes and returns an own batch. */
    take(i: number): HeldBatch {
      const [papers, localNames] = [own[i]!, found.get(i)];
      own[i] = [];
      found.delete(i);
      return { papers, localNames };
    },
    /** Stops, and drops all batches. */
    close(): void {
      own.length = forCaller.length = next = 0;
    },
  };
}

type PackedExtractor = (
  batch: HeldBatch,
  wantsDefinitions: boolean,
) => Required<Pick<Reply, 'packed' | 'definitions'>>;

const EXTRACT_NOTHING: PackedExtractor = () => ({
  packed: packExtractions([], new Map()),
  definitions: [],
});

/** Extracts batches into the form that is cheap to send between threads. */
export function packedExtractor({ extract, ids }: BatchExtractor): PackedExtractor {
  return ({ papers, localNames }, wantsDefinitions) => {
    const packed = extract(papers, localNames);
    const definitions = new DefinitionCollector();
    if (wantsDefinitions) definitions.addFromPacked(papers, packed, ids);
    return { packed, definitions: definitions.all() };
  };
}

/** Reads a part of a file, cleans its texts and folds its titles. */
export function readAndClean(part: FilePart): DumpReading {
  const reading = readJsonLines(part);
  const cleaned = cleanTexts(reading.records, INLINE_EXECUTOR.clean);
  return {
    ...reading,
    cleaned,
    folded: reading.records.map((_, i) => foldedTitle(cleaned[2 * i]!)),
  };
}

/** Most texts are clean as given, and need not be sent twice. */
function withoutUnchanged({ cleaned, ...reading }: DumpReading): Pick<Reply, 'reading' | 'texts'> {
  return { reading, texts: nullIfUnchanged(cleaned!, textsOf(reading.records)) };
}

function nullIfUnchanged(cleaned: readonly string[], raw: readonly string[]): (string | null)[] {
  return cleaned.map((text, i) => (text === raw[i] ? null : text));
}

const init = workerData as Partial<WorkerInit> | null;
if (!isMainThread && init?.isPoolWorker === true) serve(init as WorkerInit);
