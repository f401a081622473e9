// A thread that helps: it reads, cleans, finds concepts and draws as it is asked, and in between takes notes
// of papers that it has been shown. A thread begins with this very module.

import { isMainThread, workerData } from 'node:worker_threads';
import { packExtractions } from '../../src/core/concepts/pack-extractions.ts';
import { createNoter, createReader, OWN_HANDS } from '../../src/core/hands.ts';
import { drawConcepts } from '../../src/core/map/chart.ts';
import { cleanText } from '../../src/core/papers/clean-text.ts';
import { foldedTitle } from '../../src/core/papers/fold-title.ts';
import { readJsonLines } from '../../src/core/papers/formats/json-records.ts';
import { cleanTexts } from '../../src/core/papers/merge-papers.ts';
import { Sayings } from '../../src/core/questions/definitions.ts';
import { grown } from './growth.ts';
import { papersOf, READY, textsOf } from './tasks.ts';
import type { MessagePort, Transferable } from 'node:worker_threads';
import type { PaperText } from '../../src/core/concepts/concept.ts';
import type { FirstKnowledge, Knowledge, Notes, Reader } from '../../src/core/hands.ts';
import type { Ground } from '../../src/core/map/chart.ts';
import type { FilePart } from '../../src/core/papers/formats/formats.ts';
import type { DumpReading } from '../../src/core/papers/paper.ts';
import type { Answer, Desk, Drawing, News, Portion, Prospect, Task } from './tasks.ts';

/** Where this module is; in an installed package it is part of the one file. */
export const MEMBER_URL = import.meta.url;

/** A thread's own side: does what it is asked until it is ended. */
function serve({ port, answered: signal }: Desk): void {
  const readNothing: PackingReader = () => ({ packed: packExtractions([], new Map()), said: [] });
  let read = readNothing;
  let known: FirstKnowledge | null = null;
  let notebook = createNotebook(NO_PROSPECT, null, () => undefined);
  const take = ({ first, vocabulary, growth }: News): Knowledge => {
    known = first ?? known;
    const { given, words } = known!;
    return { given, words, vocabulary: vocabulary ?? (growth ? grown(given, growth) : given) };
  };
  const perform = (task: Portion | Drawing): Answer => {
    const { ticket } = task;
    if (task.kind === 'draw') {
      // All is read: what it was read with makes room.
      notebook.close();
      [read, known] = [readNothing, null];
      const tell = (ground: Ground) => {
        reply({ port, signal }, { ticket, ground });
      };
      return { ticket, chart: drawConcepts(task.order, tell) };
    }
    if (task.kind === 'part') return { ticket, ...withoutCleaned(readAndClean(task.part)) };
    if (task.kind === 'read') {
      const { texts, isToDefine } = task;
      const portion =
        typeof texts === 'number' ? notebook.take(texts) : { papers: papersOf(texts) };
      return { ticket, ...read(portion, isToDefine) };
    }
    const { texts } = task;
    return { ticket, texts: orNull(texts.map(cleanText), texts) };
  };
  port.on('message', (task: Task) => {
    notebook.pause();
    if (task.kind === 'know') read = packingReader(createReader(take(task.news)));
    else if (task.kind === 'foresee') {
      notebook.close();
      notebook = createNotebook(task, take(task.news), (noted) => {
        reply({ port, signal }, { ticket: task.ticket, noted });
      });
    } else reply({ port, signal }, attempt(perform, task));
  });
  reply({ port, signal }, { ticket: READY });
}

/** A portion of papers, with notes of them where there was time to take any. */
interface NotedPortion {
  readonly papers: readonly PaperText[];
  readonly notes?: readonly Notes[] | undefined;
}

const NO_PROSPECT: Pick<Prospect, 'own' | 'forCaller'> = { own: [], forCaller: [] };

/** Takes notes of portions, one in each turn of the thread in which nothing was asked of it. */
function createNotebook(
  prospect: Pick<Prospect, 'own' | 'forCaller'>,
  knowledge: FirstKnowledge | null,
  tell: (noted: NonNullable<Answer['noted']>) => void,
) {
  const own = prospect.own.map(papersOf);
  const waiting = [...prospect.forCaller];
  const noter = knowledge && createNoter(knowledge);
  const noted = new Map<number, readonly Notes[]>();
  let next = 0;
  let wasAsked = false;
  const note = () => {
    if (next < own.length) noted.set(next, own[next++]!.map(noter!));
    else {
      const { place, texts } = waiting.shift()!;
      tell({ place, notes: papersOf(texts).map(noter!) });
    }
  };
  const turn = () => {
    if (next === own.length && waiting.length === 0) return;
    if (!wasAsked) note();
    wasAsked = false;
    setImmediate(turn);
  };
  turn();
  return {
    pause(): void {
      wasAsked = true;
    },
    /** A portion to be read now; it is not kept. */
    take(i: number): NotedPortion {
      const [papers, notes] = [own[i]!, noted.get(i)];
      own[i] = [];
      noted.delete(i);
      return { papers, notes };
    },
    /** No more notes are wanted. */
    close(): void {
      own.length = waiting.length = next = 0;
    },
  };
}

type PackingReader = (
  portion: NotedPortion,
  isToDefine: boolean,
) => Required<Pick<Answer, 'packed' | 'said'>>;

/** Reads portions into what passes between threads. */
export function packingReader({ read, ids }: Reader): PackingReader {
  return ({ papers, notes }, isToDefine) => {
    const packed = read(papers, notes);
    const sayings = new Sayings();
    if (isToDefine) sayings.addFromPacked(papers, packed, ids);
    return { packed, said: sayings.all() };
  };
}

/** What a part of a file says, its texts cleaned and its titles folded. */
export function readAndClean(part: FilePart): DumpReading {
  const reading = readJsonLines(part);
  const cleaned = cleanTexts(reading.records, OWN_HANDS.clean);
  return {
    ...reading,
    cleaned,
    folded: reading.records.map((_, i) => foldedTitle(cleaned[2 * i]!)),
  };
}

/** What goes over to another thread: most texts were clean, and need not go twice. */
function withoutCleaned({ cleaned, ...reading }: DumpReading): Omit<Answer, 'ticket'> {
  return { reading, texts: orNull(cleaned!, textsOf(reading.records)) };
}

function orNull(cleaned: readonly string[], raw: readonly string[]): (string | null)[] {
  return cleaned.map((text, i) => (text === raw[i] ? null : text));
}

function attempt<T extends Portion | Drawing>(perform: (task: T) => Answer, task: T): Answer {
  try {
    return perform(task);
  } catch (error) {
    return {
      ticket: task.ticket,
      error: error instanceof Error ? error : new Error(String(error)),
    };
  }
}

interface Line {
  readonly port: MessagePort;
  readonly signal: Int32Array;
}

function reply({ port, signal }: Line, answer: Answer): void {
  const moved: Transferable[] = answer.packed ? [answer.packed.numbers.buffer] : [];
  port.postMessage(answer, moved);
  Atomics.add(signal, 0, 1);
  Atomics.notify(signal, 0);
}

const desk = workerData as Partial<Desk> | null;
if (!isMainThread && desk?.isOfCrew === true) serve(desk as Desk);
