// The messages between the calling thread and the workers of a pool.

import type { MessagePort } from 'node:worker_threads';
import type { PaperText } from '../../src/core/concepts/concept.ts';
import type { PackedExtractions } from '../../src/core/concepts/pack-extractions.ts';
import type { Vocabulary } from '../../src/core/concepts/vocabulary.ts';
import type { BaseContext, LocalNames } from '../../src/core/concepts/local-names.ts';
import type { Chart, ChartOrder, ConceptPlaces } from '../../src/core/map/chart.ts';
import type { FilePart } from '../../src/core/papers/formats/formats.ts';
import type { DumpReading } from '../../src/core/papers/paper.ts';
import type { ScoredDefinition } from '../../src/core/questions/defining-sentences.ts';
import type { VocabularyDelta } from './vocabulary-delta.ts';

/** What to do with one batch. */
export type BatchWork =
  /** Read a part of a file and clean its texts. */
  | { readonly kind: 'part'; readonly part: FilePart }
  | { readonly kind: 'clean'; readonly texts: readonly string[] }
  | {
      readonly kind: 'extract';
      /** Title and abstract of each paper in turn; or the index of a batch in {@link PrecomputeTask.own}. */
      readonly texts: readonly string[] | number;
      readonly wantsDefinitions: boolean;
    };

export type BatchTask = BatchWork & { readonly taskId: number };

/** The extraction context, less what the worker has; all null when it is the base alone, already sent. */
export interface ContextUpdate {
  readonly base: BaseContext | null;
  /** What the vocabulary has beyond that of the base. */
  readonly delta: VocabularyDelta | null;
  /** The whole vocabulary, where it does not extend that of the base. */
  readonly vocabulary: Vocabulary | null;
}

/** Batches of papers whose local names are to be found while no other task is waiting. */
export interface PrecomputeTask {
  readonly kind: 'precompute';
  /** Of the replies for `forCaller`. */
  readonly taskId: number;
  readonly update: ContextUpdate;
  /** Batches that this worker will extract; their local names stay with it. */
  readonly own: readonly (readonly string[])[];
  /** Batches that the caller will extract; their local names are sent to it. */
  readonly forCaller: readonly { readonly batch: number; readonly texts: readonly string[] }[];
}

/** A map to draw; answered twice, with the ground and with the chart. */
export interface DrawTask {
  readonly kind: 'draw';
  readonly taskId: number;
  readonly order: ChartOrder;
}

/** A message to a worker. */
export type Task =
  | { readonly kind: 'context'; readonly update: ContextUpdate }
  | PrecomputeTask
  | BatchTask
  | DrawTask;

/** A message from a worker. */
export interface Reply {
  readonly taskId: number;
  /** Of a batch that the caller will extract. */
  readonly localNames?: { readonly batch: number; readonly names: readonly LocalNames[] };
  /** Cleaned texts; null for a text that cleaning left as it was. */
  readonly texts?: readonly (string | null)[];
  /** Of a part of a file, whose cleaned texts are `texts`. */
  readonly reading?: DumpReading;
  readonly packed?: PackedExtractions;
  /** Of the papers of the batch, which begin at row 0. */
  readonly definitions?: readonly ScoredDefinition[];
  /** First reply to a {@link DrawTask}: positions of the concepts. */
  readonly ground?: ConceptPlaces;
  /** Second reply to a {@link DrawTask}. */
  readonly chart?: Omit<Chart, 'papers'>;
  readonly error?: Error;
}

/** The task id of a worker's first message: it has loaded and accepts tasks. */
export const READY = -1;

/** The `workerData` of a worker. */
export interface WorkerInit {
  readonly isPoolWorker: true;
  readonly port: MessagePort;
  /** Number of replies of all workers, shared memory; the caller sleeps on it. */
  readonly replyCount: Int32Array;
}

/** Title and abstract of each paper in turn. */
export function textsOf(papers: readonly PaperText[]): string[] {
  return papers.flatMap(({ title, abstract }) => [title, abstract]);
}

/** Inverse of {@link textsOf}. */
export function papersOf(texts: readonly string[]) {
  return batchesOf(texts, 2).map(([title, abstract]) => ({ title: title!, abstract: abstract! }));
}

/** A list in batches of a size; the last may be smaller. */
export function batchesOf<T>(all: readonly T[], size: number): T[][] {
  const batches: T[][] = [];
  for (let from = 0; from < all.length; from += size) batches.push(all.slice(from, from + size));
  return batches;
}
