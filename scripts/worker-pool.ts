// An executor over worker threads. The calling thread takes part in the work and blocks until it is done, so
// that the build stays synchronous. Idle workers precompute the local names of papers.

import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { unpackExtractions } from '../src/core/concepts/pack-extractions.ts';
import { createBatchExtractor, INLINE_EXECUTOR } from '../src/core/executor.ts';
import { drawChart } from '../src/core/map/chart.ts';
import { placePapers } from '../src/core/map/place-papers.ts';
import { isSurelyClean } from '../src/core/papers/surely-clean.ts';
import { packedExtractor, readAndClean } from './pool/worker.ts';
import {
  reserveTaskIds,
  sendAhead,
  sendContext,
  startWorker,
  stopWorker,
  waitForReplyTo,
} from './pool/worker-handle.ts';
import { runBatches } from './pool/run-batches.ts';
import { batchesOf, papersOf, textsOf } from './pool/messages.ts';
import type { Extraction, PaperText } from '../src/core/concepts/concept.ts';
import type { BaseContext, LocalNames } from '../src/core/concepts/local-names.ts';
import type { Executor } from '../src/core/executor.ts';
import type { Chart, ChartOrder, ConceptPlaces } from '../src/core/map/chart.ts';
import type { DumpReading } from '../src/core/papers/paper.ts';
import type { HeldBatches, PoolWorker } from './pool/worker-handle.ts';
import type { Reply, Task } from './pool/messages.ts';

/** Records below which threads take longer to start than they save. */
const MIN_RECORDS = 1000;

/**
 * Bytes of bytecode that a function runs before V8 considers optimizing it: six times the default. Each
 * thread compiles for itself and a build is short: by default a third of the compilations never pay off.
 */
const INTERRUPT_BUDGET = 400_000;

/**
 * Growth of the heap in percent, from one full garbage collection to the next. A build keeps nearly all
 * that outlives the young generation, so frequent collections would find next to no garbage.
 */
const HEAP_GROWING_PERCENT = 200;

/**
 * Bytes of bytecode that V8 may inline into one optimized function: half of the default, to shorten
 * compilations that seldom pay off.
 */
const MAX_INLINED_BYTECODE = 500;

/**
 * Runs work with an executor of `threads` threads, the calling one included, and stops them afterwards.
 * @param threads null for as many as the machine has cores, or one for few records
 * @param records about how many records will be read
 */
export function withWorkerPool<T>(
  threads: number | null,
  records: number,
  work: (executor: Executor) => T,
): T {
  const size = threads ?? (records < MIN_RECORDS ? 1 : availableParallelism());
  if (size === 1) return work(INLINE_EXECUTOR);
  setV8Flags(size);
  const workers = Array.from({ length: size - 1 }, startWorker);
  try {
    return work(poolExecutor(workers));
  } finally {
    workers.forEach(stopWorker);
  }
}

/** Flags hold for the whole process; set before the workers start. */
function setV8Flags(threads: number): void {
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWING_PERCENT}`);
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${MAX_INLINED_BYTECODE}`);
  // Young-generation collections use helper threads; with a thread on every core they have no core to run on.
  if (threads >= availableParallelism()) setFlagsFromString('--no-parallel-scavenge');
}

/** Texts, and papers, in a batch. */
const TEXT_BATCH = 256;
const PAPER_BATCH = 64;

function poolExecutor(workers: readonly PoolWorker[]): Executor {
  return {
    readParts: (parts) =>
      runBatches(workers, {
        batches: parts,
        workOf: (part) => ({ kind: 'part', part }),
        runHere: readAndClean,
        decode: ({ reading, texts }) => withCleaned(reading!, texts!),
      }),
    clean: (texts) => cleanWith(workers, texts),
    warmUp: (context) => {
      for (const worker of workers) sendContext(worker, { ...context, vocabulary: context.given });
    },
    precompute: (papers, context) => {
      precomputeWith(workers, papers, context);
    },
    extract: (...extraction) => extractWith(workers, ...extraction),
    draw: (order) => {
      const worker = workers.find(({ isReady }) => isReady);
      if (!worker) return INLINE_EXECUTOR.draw(order);
      const taskId = reserveTaskIds(1);
      worker.port.postMessage({ kind: 'draw', taskId, order } satisfies Task);
      worker.queued += 2;
      return (beginCheck) => {
        const ground = waitForReplyTo(worker, taskId)?.ground;
        beginCheck();
        return (ground && chartFrom(worker, taskId, order, ground)) ?? drawChart(order);
      };
    },
  };
}

function cleanWith(workers: readonly PoolWorker[], texts: readonly string[]): string[] {
  // Most texts are clean: checking that here is cheaper than sending them.
  const unclean = texts.filter((text) => !isSurelyClean(text));
  const cleaned = runBatches(workers, {
    batches: batchesOf(unclean, TEXT_BATCH),
    workOf: (batch) => ({ kind: 'clean', texts: batch }),
    runHere: INLINE_EXECUTOR.clean,
    decode: ({ texts: found }, batch) => found!.map((text, i) => text ?? batch[i]!),
  });
  const inOrder = cleaned.flat().values();
  let next = 0;
  return texts.map((text) => (text === unclean[next] && ++next ? inOrder.next().value! : text));
}

function extractWith(
  workers: readonly PoolWorker[],
  ...[papers, context, onProgress, definitions]: Parameters<Executor['extract']>
): Extraction[] {
  for (const worker of workers) sendContext(worker, context);
  const extractor = createBatchExtractor(context);
  const extractPacked = packedExtractor(extractor);
  const wantsDefinitions = definitions !== undefined;
  type Extracted = Pick<Reply, 'packed' | 'definitions'>;
  const decode = ({ packed, definitions: found }: Extracted, index: number) => {
    definitions?.addBatch(found!, index * PAPER_BATCH);
    return unpackExtractions(packed!, extractor.ids);
  };
  const extractions = runBatches(workers, {
    papers,
    batches: batchesOf(textsOf(papers), 2 * PAPER_BATCH),
    workOf: (batch, held) => ({ kind: 'extract', texts: held ?? batch, wantsDefinitions }),
    // Packed here too: extractions are unpacked on access, which saves memory.
    runHere: (batch, index) => {
      const localNames = localNamesFor(workers, papers, index);
      return decode(
        extractPacked({ papers: papersOf(batch), localNames }, wantsDefinitions),
        index,
      );
    },
    decode: (reply, _, index) => decode(reply, index),
    onProgress: (batches) => onProgress?.(Math.min(batches * PAPER_BATCH, papers.length)),
  });
  return extractions.flat();
}

/**
 * The chart of a worker that has drawn the ground; papers are placed here while it checks the areas. Null after a
 * timeout.
 */
function chartFrom(
  worker: PoolWorker,
  taskId: number,
  { postings }: ChartOrder,
  { places, minPapers }: ConceptPlaces,
): Chart | null {
  const papers = placePapers(postings, places, minPapers);
  const chart = waitForReplyTo(worker, taskId)?.chart;
  // No task follows, and the worker holds a quarter of the memory.
  stopWorker(worker);
  return chart ? { ...chart, papers } : null;
}

/**
 * Sends each worker an equal share of the papers, which it will extract, and part of the caller's share: it
 * finds the local names of both while the caller merges and discovers.
 */
function precomputeWith(
  workers: readonly PoolWorker[],
  papers: readonly PaperText[],
  context: BaseContext,
): void {
  const batches = batchesOf(textsOf(papers), 2 * PAPER_BATCH);
  const share = Math.floor(batches.length / (workers.length + 1));
  // Last batch first: the caller extracts from the back.
  const callers = batches
    .map((texts, batch) => ({ batch, texts }))
    .slice(workers.length * share)
    .reverse();
  workers.forEach((worker, i) => {
    const [from, to] = [i * share, (i + 1) * share];
    const held: HeldBatches = {
      taskId: reserveTaskIds(1),
      papers,
      from,
      to,
      localNames: new Map(),
    };
    const own = batches.slice(from, to);
    const forCaller = callers.filter((_, n) => n % workers.length === i);
    sendAhead(worker, context, held, { own, forCaller });
  });
}

/** The local names that a worker has found in a batch of the caller, if any has. */
function localNamesFor(
  workers: readonly PoolWorker[],
  papers: readonly PaperText[],
  batch: number,
): readonly LocalNames[] | undefined {
  const holders = workers.filter(({ held }) => held.papers === papers);
  return holders.map(({ held }) => held.localNames.get(batch)).find((names) => names);
}

function withCleaned(reading: DumpReading, texts: NonNullable<Reply['texts']>): DumpReading {
  const raw = textsOf(reading.records);
  return { ...reading, cleaned: texts.map((text, i) => text ?? raw[i]!) };
}
