// What a caller and a thread that helps say to each other.

import type { MessagePort } from 'node:worker_threads';
import type { PaperText } from '../../src/core/concepts/concept.ts';
import type { PackedExtractions } from '../../src/core/concepts/pack-extractions.ts';
import type { Vocabulary } from '../../src/core/concepts/vocabulary.ts';
import type { FirstKnowledge, Notes } from '../../src/core/hands.ts';
import type { Chart, ChartOrder, Ground } from '../../src/core/map/chart.ts';
import type { FilePart } from '../../src/core/papers/formats/formats.ts';
import type { DumpReading } from '../../src/core/papers/paper.ts';
import type { Saying } from '../../src/core/questions/definitions.ts';
import type { Growth } from './growth.ts';

/** What is to be done with one portion of some work. */
export type Job =
  /** To be read and cleaned. */
  | { readonly kind: 'part'; readonly part: FilePart }
  | { readonly kind: 'clean'; readonly texts: readonly string[] }
  /** Papers, title and abstract in turn; or which one of the portions that were shown before. */
  | {
      readonly kind: 'read';
      readonly texts: readonly string[] | number;
      /** Whether sentences that define are wanted. */
      readonly isToDefine: boolean;
    };

export type Portion = Job & { readonly ticket: number };

/** What papers are read with, less what a thread has been told before; none beside the first: null. */
export interface News {
  readonly first: FirstKnowledge | null;
  /** What the vocabulary has beyond the first one; or all of it, where it is another. */
  readonly growth: Growth | null;
  readonly vocabulary: Vocabulary | null;
}

/** Portions that will be read, to take notes of them as long as nothing else is asked. */
export interface Prospect {
  readonly kind: 'foresee';
  /** That of the notes which go to the caller. */
  readonly ticket: number;
  readonly news: News;
  /** Those that it will be given. */
  readonly own: readonly (readonly string[])[];
  /** Those that the caller will read: the notes go to it. */
  readonly forCaller: readonly { readonly place: number; readonly texts: readonly string[] }[];
}

/** A corpus to be drawn. */
export interface Drawing {
  readonly kind: 'draw';
  readonly ticket: number;
  readonly order: ChartOrder;
}

/** What is asked of a thread. */
export type Task = { readonly kind: 'know'; readonly news: News } | Prospect | Portion | Drawing;

/** What comes back; null stands for a text that was clean. */
export interface Answer {
  readonly ticket: number;
  /** Of a portion that the caller will read. */
  readonly noted?: { readonly place: number; readonly notes: readonly Notes[] };
  readonly texts?: readonly (string | null)[];
  /** Of a part of a file; its texts, cleaned, are `texts`. */
  readonly reading?: DumpReading;
  readonly packed?: PackedExtractions;
  /** Of the papers of the portion, by their places in it. */
  readonly said?: readonly Saying[];
  /** Of a drawing: first where concepts stand, then the rest but its papers. */
  readonly ground?: Ground;
  readonly chart?: Omit<Chart, 'papers'>;
  readonly error?: Error;
}

/** The ticket of the word that a thread is there: until then it is given nothing to do. */
export const READY = -1;

/** What a thread is given to begin with. */
export interface Desk {
  readonly isOfCrew: true;
  readonly port: MessagePort;
  /** Counts answers; the caller sleeps on it. */
  readonly answered: Int32Array;
}

/** Title and abstract of each paper in turn. */
export function textsOf(papers: readonly PaperText[]): string[] {
  return papers.flatMap(({ title, abstract }) => [title, abstract]);
}

/** A list in pieces of a size; the last may be smaller. */
export function portionsOf<T>(all: readonly T[], size: number): T[][] {
  const portions: T[][] = [];
  for (let from = 0; from < all.length; from += size) portions.push(all.slice(from, from + size));
  return portions;
}

/** The papers of titles and abstracts in turn. */
export function papersOf(texts: readonly string[]) {
  return portionsOf(texts, 2).map(([title, abstract]) => ({ title: title!, abstract: abstract! }));
}
