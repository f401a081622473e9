// Hands in threads of their own. The caller waits for them without leaving its function, and works
// along; it gives out small portions, so that nobody waits long for the slowest.

import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  isMainThread,
  MessageChannel,
  receiveMessageOnPort,
  Worker,
  workerData,
} from 'node:worker_threads';
import { packExtractions, unpackExtractions } from '../src/core/concepts/pack-extractions.ts';
import { createReader, OWN_HANDS } from '../src/core/hands.ts';
import { cleanText } from '../src/core/papers/clean-text.ts';
import type { MessagePort, Transferable, WorkerOptions } from 'node:worker_threads';
import type { Extraction } from '../src/core/concepts/concept.ts';
import type { PackedExtractions } from '../src/core/concepts/pack-extractions.ts';
import type { Hands, Knowledge } from '../src/core/hands.ts';

/** Records below which threads take longer to start than they save. */
const FEW = 1000;

/** Hands for so many records: as many threads as asked for, else as the machine has. */
export function withCrew<T>(wanted: number | null, records: number, work: (hands: Hands) => T): T {
  const threads = wanted ?? (records < FEW ? 1 : availableParallelism());
  if (threads === 1) return work(OWN_HANDS);
  const members = Array.from({ length: threads - 1 }, startMember);
  try {
    return work(handsOf(members));
  } finally {
    for (const { worker } of members) void worker.terminate();
  }
}

/** Texts to be cleaned, or those of papers to be read: title and abstract in turn. */
interface Portion {
  readonly kind: 'clean' | 'read';
  readonly ticket: number;
  readonly texts: readonly string[];
}

/** What is asked of a thread. */
type Task = { readonly kind: 'know'; readonly knowledge: Knowledge } | Portion;

/** What comes back; null stands for a text that was clean. */
interface Answer {
  readonly ticket: number;
  readonly texts?: readonly (string | null)[];
  readonly packed?: PackedExtractions;
  readonly error?: Error;
}

/** The ticket of the word that a thread is there: until then it is given nothing to do. */
const READY = -1;

/** What a thread is given to begin with. */
interface Desk {
  readonly isOfCrew: true;
  readonly port: MessagePort;
  /** Counts answers; the caller sleeps on it. */
  readonly answered: Int32Array;
}

interface Member {
  readonly worker: Worker;
  readonly port: MessagePort;
  /** It has said that it is there. */
  isReady: boolean;
  /** Portions it has been given and not answered. */
  due: number;
}

/** One for all members: whoever answers wakes the caller. */
const answered = new Int32Array(new SharedArrayBuffer(4));

/** How often a thread has answered, its first word that it is there included. */
export function answersSoFar(): number {
  return Atomics.load(answered, 0);
}

function startMember(): Member {
  const { port1, port2 } = new MessageChannel();
  const desk: Desk = { isOfCrew: true, port: port2, answered };
  const options = { workerData: desk, transferList: [port2], resourceLimits: LIMITS };
  const worker = startHere(import.meta.url, options);
  worker.unref();
  port1.unref();
  // A thread that cannot go on is done without.
  worker.on('error', () => undefined);
  return { worker, port: port1, isReady: false, due: 0 };
}

/** Room for what is soon forgotten: less of it is copied about. */
const LIMITS = { maxYoungGenerationSizeMb: 16 };

/** A thread that begins with this very module; in an installed package it is part of the one file. */
function startHere(url: string, options: WorkerOptions): Worker {
  if (!url.endsWith('.ts')) return new Worker(fileURLToPath(url), options);
  // A thread of its own has no loader for TypeScript yet; only the module of it works in one.
  const path = createRequire(url)
    .resolve('tsx/esm/api')
    .replace(/\.cjs$/, '.mjs');
  const [loader, here] = [pathToFileURL(path).href, url].map((each) => JSON.stringify(each));
  const code = `import(${loader}).then(({ register }) => { register(); return import(${here}); })`;
  return new Worker(code, { ...options, eval: true });
}

/** Texts and papers in a portion. */
const TEXTS = 256;
const PAPERS = 64;

function handsOf(members: readonly Member[]): Hands {
  return {
    clean: (texts) => {
      const cleaned = share(members, {
        kind: 'clean',
        portions: portionsOf(texts, TEXTS),
        own: OWN_HANDS.clean,
        open: ({ texts: found }, given) => found!.map((text, i) => text ?? given[i]!),
      });
      return cleaned.flat();
    },
    read: (papers, knowledge, count) => {
      for (const { port } of members) port.postMessage({ kind: 'know', knowledge } satisfies Task);
      const ids = knowledge.vocabulary.concepts.map(({ id }) => id);
      const texts = papers.flatMap(({ title, abstract }) => [title, abstract]);
      const reader = packingReader(knowledge);
      const read = share<Extraction>(members, {
        kind: 'read',
        portions: portionsOf(texts, 2 * PAPERS),
        // What the caller reads itself is kept packed as well: see there.
        own: (portion) => unpackExtractions(reader(portion), ids),
        open: ({ packed }) => unpackExtractions(packed!, ids),
        count: (portions) => count?.(Math.min(portions * PAPERS, papers.length)),
      });
      return read.flat();
    },
  };
}

function portionsOf<T>(all: readonly T[], size: number): T[][] {
  const portions: T[][] = [];
  for (let from = 0; from < all.length; from += size) portions.push(all.slice(from, from + size));
  return portions;
}

function papersOf(texts: readonly string[]) {
  return portionsOf(texts, 2).map(([title, abstract]) => ({ title: title!, abstract: abstract! }));
}

/** Work in portions that members and caller share. */
interface Work<T> {
  readonly kind: 'clean' | 'read';
  readonly portions: readonly (readonly string[])[];
  /** A portion done by the caller. */
  readonly own: (portion: readonly string[]) => readonly T[];
  /** What a member made of a portion. */
  readonly open: (answer: Answer, portion: readonly string[]) => readonly T[];
  readonly count?: (portions: number) => void;
}

/** Portions a member has at hand: one to do and one to go on with. */
const AT_HAND = 2;

/** A member silent for so long, in milliseconds, is given up; the caller does its portions. */
const PATIENCE = 20_000;

/** Tickets go on from one work to the next, so that a late answer is known as one. */
let firstTicket = 0;

function share<T>(members: readonly Member[], work: Work<T>): (readonly T[])[] {
  const { portions, own, open, count } = work;
  const base = firstTicket;
  firstTicket += portions.length;
  const done: (readonly T[] | undefined)[] = portions.map(() => undefined);
  let [given, left] = [0, portions.length];
  const keep = (i: number, make: (portion: readonly string[]) => readonly T[]) => {
    if (i < 0 || done[i]) return;
    done[i] = make(portions[i]!);
    left--;
    count?.(portions.length - left);
  };
  while (left > 0) {
    const seen = Atomics.load(answered, 0);
    for (const answer of answersOf(members)) {
      keep(answer.ticket - base, (portion) => open(answer, portion));
    }
    given = giveOut(members, work, base, given);
    if (given < portions.length) keep(given++, own);
    else if (left > 0 && Atomics.wait(answered, 0, seen, PATIENCE) === 'timed-out') {
      portions.forEach((_, i) => {
        keep(i, own);
      });
    }
  }
  return done as (readonly T[])[];
}

/** Gives portions to members that have few, from `given` on; the first that nobody has. */
function giveOut<T>(
  members: readonly Member[],
  { portions, kind }: Work<T>,
  base: number,
  given: number,
): number {
  let next = given;
  for (const member of members.filter(({ isReady }) => isReady)) {
    for (; member.due < AT_HAND && next < portions.length; next++, member.due++) {
      const texts = portions[next]!;
      member.port.postMessage({ kind, ticket: base + next, texts } satisfies Task);
    }
  }
  return next;
}

function answersOf(members: readonly Member[]): Answer[] {
  return members.flatMap((member) => {
    const answers: Answer[] = [];
    for (;;) {
      const received = receiveMessageOnPort(member.port) as { message: Answer } | undefined;
      if (!received) return answers;
      if (received.message.error !== undefined) throw received.message.error;
      if (received.message.ticket === READY) {
        member.isReady = true;
        continue;
      }
      member.due--;
      answers.push(received.message);
    }
  });
}

/** A thread's own side: does what it is asked until it is ended. */
function serve({ port, answered: signal }: Desk): void {
  let read: (texts: readonly string[]) => PackedExtractions = () => ({
    numbers: new Int32Array([0]),
    texts: [],
    places: new Int32Array(0),
  });
  const perform = ({ kind, ticket, texts }: Portion): Answer => {
    if (kind === 'read') return { ticket, packed: read(texts) };
    return { ticket, texts: texts.map(cleanedOrNull) };
  };
  port.on('message', (task: Task) => {
    if (task.kind === 'know') read = packingReader(task.knowledge);
    else reply({ port, signal }, attempt(perform, task));
  });
  reply({ port, signal }, { ticket: READY });
}

function packingReader(knowledge: Knowledge): (texts: readonly string[]) => PackedExtractions {
  const reader = createReader(knowledge);
  const indexOf = new Map(knowledge.vocabulary.concepts.map(({ id }, i) => [id, i]));
  return (texts) => packExtractions(papersOf(texts).map(reader), indexOf);
}

function cleanedOrNull(text: string): string | null {
  const cleaned = cleanText(text);
  return cleaned === text ? null : cleaned;
}

function attempt(perform: (task: Portion) => Answer, task: Portion): Answer {
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
