// Hands in threads of their own. The caller waits for them without leaving its function, and works
// along; it gives out small portions, so that nobody waits long for the slowest. A member that has
// nothing to do takes notes of what it will have to read.

import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  isMainThread,
  MessageChannel,
  receiveMessageOnPort,
  Worker,
  workerData,
} from 'node:worker_threads';
import { packExtractions, unpackExtractions } from '../src/core/concepts/pack-extractions.ts';
import { createNoter, createReader, OWN_HANDS } from '../src/core/hands.ts';
import { drawChart, drawConcepts } from '../src/core/map/chart.ts';
import { placePapers } from '../src/core/map/place-papers.ts';
import { cleanText } from '../src/core/papers/clean-text.ts';
import { readJsonLines } from '../src/core/papers/formats/json-records.ts';
import { cleanTexts } from '../src/core/papers/merge-papers.ts';
import { isQuiet } from '../src/core/papers/quiet-text.ts';
import { Sayings } from '../src/core/questions/definitions.ts';
import type { Vocabulary } from '../src/core/concepts/vocabulary.ts';
import type { MessagePort, Transferable, WorkerOptions } from 'node:worker_threads';
import type { PaperText } from '../src/core/concepts/extract.ts';
import type { PackedExtractions } from '../src/core/concepts/pack-extractions.ts';
import type { FirstKnowledge, Hands, Knowledge, Notes } from '../src/core/hands.ts';
import type { Chart, ChartOrder, Ground } from '../src/core/map/chart.ts';
import type { FilePart } from '../src/core/papers/formats/formats.ts';
import type { DumpReading } from '../src/core/papers/paper.ts';
import type { Saying } from '../src/core/questions/definitions.ts';

/** Records below which threads take longer to start than they save. */
const FEW = 1000;

/**
 * How much of a function is to be run before V8 compiles it anew: six times what it takes to be enough.
 * Each thread compiles for itself, and a build is soon over: a third of what is compiled is never paid back.
 */
const WARM = 400_000;

/** Hands for so many records, or about so many: as many threads as asked for, else as the machine has. */
export function withCrew<T>(wanted: number | null, records: number, work: (hands: Hands) => T): T {
  const threads = wanted ?? (records < FEW ? 1 : availableParallelism());
  if (threads === 1) return work(OWN_HANDS);
  setFlagsFromString(`--interrupt-budget=${WARM}`);
  // With a hand for every core none is left over to help with what is soon forgotten.
  if (threads >= availableParallelism()) setFlagsFromString('--no-parallel-scavenge');
  const members = Array.from({ length: threads - 1 }, startMember);
  try {
    return work(handsOf(members));
  } finally {
    for (const { worker } of members) void worker.terminate();
  }
}

/** What is to be done with one portion of some work. */
type Job =
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

type Portion = Job & { readonly ticket: number };

/** What papers are read with, less what a thread has been told before; none beside the first: null. */
interface News {
  readonly first: FirstKnowledge | null;
  readonly vocabulary: Vocabulary | null;
}

/** Portions that will be read, to take notes of them as long as nothing else is asked. */
interface Prospect {
  readonly kind: 'foresee';
  readonly news: News;
  /** Those that it will be given. */
  readonly own: readonly (readonly string[])[];
  /** Those that the caller will read: the notes go to it. */
  readonly forCaller: readonly { readonly place: number; readonly texts: readonly string[] }[];
}

/** A corpus to be drawn. */
interface Drawing {
  readonly kind: 'draw';
  readonly ticket: number;
  readonly order: ChartOrder;
}

/** What is asked of a thread. */
type Task = { readonly kind: 'know'; readonly news: News } | Prospect | Portion | Drawing;

/** What comes back; null stands for a text that was clean. */
interface Answer {
  readonly ticket: number;
  /** Of a portion that the caller will read; the ticket is {@link NOTED}. */
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
const READY = -1;

/** The ticket of notes, which nobody waits for. */
const NOTED = -2;

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
  foreseen: Foreseen;
  /** What it was told that papers are read with, before terms are discovered. */
  told: FirstKnowledge | null;
  /** The vocabulary that it is prepared to read with. */
  reads: Vocabulary | null;
}

/** What a member has seen before it is to be read. */
interface Foreseen {
  readonly papers: readonly PaperText[];
  /** Which portions of them it will be given, half-open. */
  readonly from: number;
  readonly to: number;
  /** Its notes of those that the caller will read, by their places. */
  readonly noted: Map<number, readonly Notes[]>;
}

const NOTHING_FORESEEN: Foreseen = { papers: [], from: 0, to: 0, noted: new Map() };

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
  return {
    worker,
    port: port1,
    isReady: false,
    due: 0,
    foreseen: NOTHING_FORESEEN,
    told: null,
    reads: null,
  };
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
    readParts: (parts) =>
      share(members, {
        portions: parts,
        jobOf: (part) => ({ kind: 'part', part }),
        own: readAndClean,
        open: ({ reading, texts }) => withCleaned(reading!, texts!),
      }),
    clean: (texts) => {
      // Most are clean, and that is sooner seen than told to another thread.
      const loud = texts.filter((text) => !isQuiet(text));
      const cleaned = share(members, {
        portions: portionsOf(loud, TEXTS),
        jobOf: (portion) => ({ kind: 'clean', texts: portion }),
        own: OWN_HANDS.clean,
        open: ({ texts: found }, given) => found!.map((text, i) => text ?? given[i]!),
      });
      const inTurn = cleaned.flat().values();
      let next = 0;
      return texts.map((text) => (text === loud[next] && ++next ? inTurn.next().value! : text));
    },
    learn: (knowledge) => {
      for (const member of members) tell(member, { ...knowledge, vocabulary: knowledge.given });
    },
    foresee: (papers, knowledge) => {
      foresee(members, papers, knowledge);
    },
    read: (papers, knowledge, count, sayings) => {
      for (const member of members) tell(member, knowledge);
      const ids = knowledge.vocabulary.concepts.map(({ id }) => id);
      const reader = packingReader(knowledge);
      const isToDefine = sayings !== undefined;
      const open = ({ packed, said }: Pick<Answer, 'packed' | 'said'>, place: number) => {
        for (const saying of said!) sayings?.add(movedDown(saying, place * PAPERS));
        return unpackExtractions(packed!, ids);
      };
      const read = share(members, {
        papers,
        portions: portionsOf(textsOf(papers), 2 * PAPERS),
        jobOf: (portion, seen) => ({ kind: 'read', texts: seen ?? portion, isToDefine }),
        // What the caller reads itself is kept packed as well: see there.
        own: (portion, place) => {
          const notes = notesFor(members, papers, place);
          return open(reader({ papers: papersOf(portion), notes }, isToDefine), place);
        },
        open: (answer, _, place) => open(answer, place),
        count: (portions) => count?.(Math.min(portions * PAPERS, papers.length)),
      });
      return read.flat();
    },
    draw: (order, beginCheck) => {
      const artist = members.find(({ isReady }) => isReady);
      if (!artist) return OWN_HANDS.draw(order, beginCheck);
      beginCheck();
      const ticket = firstTicket++;
      artist.port.postMessage({ kind: 'draw', ticket, order } satisfies Task);
      artist.due += 2;
      collectGarbage();
      return () => drawnWith(artist, ticket, order) ?? drawChart(order);
    },
  };
}

/** What an artist draws, its papers placed while the areas are looked at; null where it is silent. */
function drawnWith(artist: Member, ticket: number, order: ChartOrder): Chart | null {
  const ground = answerTo(artist, ticket)?.ground;
  if (!ground) return null;
  const papers = placePapers(order.postings, ground.places, ground.minPapers);
  const chart = answerTo(artist, ticket)?.chart;
  return chart ? { ...chart, papers } : null;
}

/**
 * Gives back what reading has left: most of the heap by then, and left to itself the collector would
 * come to it only after the artist has taken as much again. The caller has to wait anyway.
 */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/**
 * Shows members the papers that each will be given first, a fair share, and those that are left to the
 * caller: of these they take notes for it, as long as it does what comes before reading.
 */
function foresee(
  members: readonly Member[],
  papers: readonly PaperText[],
  knowledge: FirstKnowledge,
): void {
  const portions = portionsOf(textsOf(papers), 2 * PAPERS);
  const each = Math.floor(portions.length / (members.length + 1));
  // The caller begins at the end.
  const callers = portions.map((texts, place) => ({ place, texts })).slice(members.length * each);
  callers.reverse();
  members.forEach((member, i) => {
    const [from, to] = [i * each, (i + 1) * each];
    member.foreseen = { papers, from, to, noted: new Map() };
    const news = newsFor(member, { ...knowledge, vocabulary: knowledge.given });
    const own = portions.slice(from, to);
    const forCaller = callers.filter((_, n) => n % members.length === i);
    member.port.postMessage({ kind: 'foresee', news, own, forCaller } satisfies Task);
  });
}

/** The notes that a member has taken of one of the caller's portions, if it has. */
function notesFor(
  members: readonly Member[],
  papers: readonly PaperText[],
  place: number,
): readonly Notes[] | undefined {
  const shown = members.filter(({ foreseen }) => foreseen.papers === papers);
  return shown.map(({ foreseen }) => foreseen.noted.get(place)).find((notes) => notes);
}

/** Tells a member what to read with, unless that is what it reads with already. */
function tell(member: Member, knowledge: Knowledge): void {
  if (member.reads === knowledge.vocabulary && hasBeenTold(member, knowledge)) return;
  const news = newsFor(member, knowledge);
  member.reads = knowledge.vocabulary;
  member.port.postMessage({ kind: 'know', news } satisfies Task);
}

function hasBeenTold({ told }: Member, { given, words }: FirstKnowledge): boolean {
  return told !== null && told.given === given && told.words === words;
}

/** To copy what is known of all words takes a tenth of a second and its memory: it is told but once. */
function newsFor(member: Member, knowledge: Knowledge): News {
  const { given, words, vocabulary } = knowledge;
  const isTold = hasBeenTold(member, knowledge);
  if (!isTold) member.told = { given, words };
  return {
    first: isTold ? null : { given, words },
    vocabulary: vocabulary === given ? null : vocabulary,
  };
}

function textsOf(papers: readonly PaperText[]): string[] {
  return papers.flatMap(({ title, abstract }) => [title, abstract]);
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
interface Work<P, T> {
  /** Those that are read: what a member has seen of them need not be sent. */
  readonly papers?: readonly PaperText[];
  readonly portions: readonly P[];
  /** What a member is asked; `seen` is the portion's place among those that it was shown. */
  readonly jobOf: (portion: P, seen: number | null) => Job;
  /** A portion done by the caller. */
  readonly own: (portion: P, place: number) => T;
  /** What a member made of a portion. */
  readonly open: (answer: Answer, portion: P, place: number) => T;
  readonly count?: (portions: number) => void;
}

/** Portions a member has at hand: one to do and one to go on with. */
const AT_HAND = 4;

/** A member silent for so long, in milliseconds, is given up; the caller does its portions. */
const PATIENCE = 20_000;

/** Tickets go on from one work to the next, so that a late answer is known as one. */
let firstTicket = 0;

function share<P, T>(members: readonly Member[], work: Work<P, T>): T[] {
  const { portions, own, open, count } = work;
  const base = firstTicket;
  firstTicket += portions.length;
  const done: (T | undefined)[] = portions.map(() => undefined);
  const given = new Uint8Array(portions.length);
  let left = portions.length;
  const keep = (i: number, make: (portion: P, place: number) => T) => {
    if (i < 0 || done[i]) return;
    done[i] = make(portions[i]!, i);
    left--;
    count?.(portions.length - left);
  };
  while (left > 0) {
    const seen = Atomics.load(answered, 0);
    for (const answer of answersOf(members)) {
      keep(answer.ticket - base, (portion, place) => open(answer, portion, place));
    }
    giveOut(members, work, base, given);
    // Members begin with what they have seen, the caller at the other end.
    const free = given.lastIndexOf(0);
    if (free >= 0) {
      given[free] = 1;
      keep(free, own);
    } else if (left > 0 && Atomics.wait(answered, 0, seen, PATIENCE) === 'timed-out') {
      portions.forEach((_, i) => {
        keep(i, own);
      });
    }
  }
  return done as T[];
}

/** Gives portions that nobody has to members that have few, and notes them as given. */
function giveOut<P, T>(
  members: readonly Member[],
  { portions, jobOf, papers }: Work<P, T>,
  base: number,
  given: Uint8Array,
): void {
  for (const member of members.filter(({ isReady }) => isReady)) {
    const { papers: seen, from, to } = member.foreseen;
    const isSeen = (i: number) => seen === papers && from <= i && i < to;
    while (member.due < AT_HAND) {
      const own = given.indexOf(0, from);
      const next = isSeen(own) ? own : given.indexOf(0);
      if (next < 0) break;
      given[next] = 1;
      const job = jobOf(portions[next]!, isSeen(next) ? next - from : null);
      member.port.postMessage({ ...job, ticket: base + next } satisfies Task);
      member.due++;
    }
  }
}

/** Waits for the next answer to one ticket; null where whoever owes it is silent. */
function answerTo(member: Member, ticket: number): Answer | null {
  for (;;) {
    const seen = Atomics.load(answered, 0);
    for (let answer = nextAnswer(member); answer; answer = nextAnswer(member)) {
      if (answer.ticket === ticket) return answer;
    }
    if (Atomics.wait(answered, 0, seen, PATIENCE) === 'timed-out') return null;
  }
}

/** What has come in from all of them. */
function answersOf(members: readonly Member[]): Answer[] {
  return members.flatMap((member) => {
    const answers: Answer[] = [];
    for (let answer = nextAnswer(member); answer; answer = nextAnswer(member)) answers.push(answer);
    return answers;
  });
}

/** An answer that has come in, or null; notes are kept, and who says that it is there is ready. */
function nextAnswer(member: Member): Answer | null {
  for (;;) {
    const received = receiveMessageOnPort(member.port) as { message: Answer } | undefined;
    if (!received) return null;
    const { message } = received;
    if (message.error !== undefined) throw message.error;
    if (message.ticket === READY) member.isReady = true;
    else if (message.noted) member.foreseen.noted.set(message.noted.place, message.noted.notes);
    else {
      member.due--;
      return message;
    }
  }
}

/** A thread's own side: does what it is asked until it is ended. */
function serve({ port, answered: signal }: Desk): void {
  const readNothing: PackingReader = () => ({ packed: packExtractions([], new Map()), said: [] });
  let read = readNothing;
  let known: FirstKnowledge | null = null;
  let notebook = createNotebook(NO_PROSPECT, null, () => undefined);
  const take = ({ first, vocabulary }: News): Knowledge => {
    known = first ?? known;
    const { given, words } = known!;
    return { given, words, vocabulary: vocabulary ?? given };
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
    if (task.kind === 'know') read = packingReader(take(task.news));
    else if (task.kind === 'foresee') {
      notebook = createNotebook(task, take(task.news), (noted) => {
        reply({ port, signal }, { ticket: NOTED, noted });
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

function packingReader(knowledge: Knowledge): PackingReader {
  const reader = createReader(knowledge);
  const indexOf = new Map(knowledge.vocabulary.concepts.map(({ id }, i) => [id, i]));
  return ({ papers, notes }, isToDefine) => {
    const sayings = new Sayings();
    const extractions = papers.map((paper, i) => {
      const extraction = reader(paper, notes?.[i]);
      if (isToDefine) sayings.addFrom({ paper, extraction }, i);
      return extraction;
    });
    return { packed: packExtractions(extractions, indexOf), said: sayings.all() };
  };
}

/** A saying of a paper that stands so many rows below where it was counted from. */
function movedDown({ sentence, ...saying }: Saying, rows: number): Saying {
  return { ...saying, sentence: { ...sentence, row: sentence.row + rows } };
}

function readAndClean(part: FilePart): DumpReading {
  const reading = readJsonLines(part);
  return { ...reading, cleaned: cleanTexts(reading.records, OWN_HANDS.clean) };
}

/** What goes over to another thread: most texts were clean, and need not go twice. */
function withoutCleaned({ cleaned, ...reading }: DumpReading): Omit<Answer, 'ticket'> {
  return { reading, texts: orNull(cleaned!, textsOf(reading.records)) };
}

function withCleaned(reading: DumpReading, texts: NonNullable<Answer['texts']>): DumpReading {
  const raw = textsOf(reading.records);
  return { ...reading, cleaned: texts.map((text, i) => text ?? raw[i]!) };
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
