// Threads as the caller knows them: started, told what to read with, listened to.

import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { MEMBER_URL } from './member.ts';
import { growthOf } from './growth.ts';
import { programOf } from './program.ts';
import { READY } from './tasks.ts';
import type { MessagePort, WorkerOptions } from 'node:worker_threads';
import type { PaperText } from '../../src/core/concepts/concept.ts';
import type { Vocabulary } from '../../src/core/concepts/vocabulary.ts';
import type { FirstKnowledge, Knowledge, Notes } from '../../src/core/hands.ts';
import type { Answer, Desk, News, Task } from './tasks.ts';

/** A thread, and what it has been given. */
export interface Member {
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
export interface Foreseen {
  readonly ticket: number;
  readonly papers: readonly PaperText[];
  /** Which portions of them it will be given, half-open. */
  readonly from: number;
  readonly to: number;
  /** Its notes of those that the caller will read, by their places. */
  readonly noted: Map<number, readonly Notes[]>;
}

const NOTHING_FORESEEN: Foreseen = { ticket: READY, papers: [], from: 0, to: 0, noted: new Map() };

/** One for all members: whoever answers wakes the caller. */
const answered = new Int32Array(new SharedArrayBuffer(4));

/** How often a thread has answered, its first word that it is there included. */
export function answersSoFar(): number {
  return Atomics.load(answered, 0);
}

/** Starts a thread; it says when it is there. */
export function startMember(): Member {
  const { port1, port2 } = new MessageChannel();
  const desk: Desk = { isOfCrew: true, port: port2, answered };
  const options = { workerData: desk, transferList: [port2], resourceLimits: LIMITS };
  const worker = startAt(MEMBER_URL, options);
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

/** Ends a thread; it is given nothing to do any more. */
export function dismiss(member: Member): void {
  member.isReady = false;
  void member.worker.terminate();
}

/** Room for what is soon forgotten: less of it is copied about. */
const LIMITS = { maxYoungGenerationSizeMb: 96 };

/** A thread that begins with a module. */
function startAt(url: string, options: WorkerOptions): Worker {
  return url.endsWith('.ts')
    ? new Worker(programOf(url), { ...options, eval: true, execArgv: [] })
    : new Worker(fileURLToPath(url), options);
}

/** Tells a member what to read with, unless that is what it reads with already. */
export function tell(member: Member, knowledge: Knowledge): void {
  if (member.reads === knowledge.vocabulary && hasBeenTold(member, knowledge)) return;
  const news = newsFor(member, knowledge);
  member.reads = knowledge.vocabulary;
  member.port.postMessage({ kind: 'know', news } satisfies Task);
}

function hasBeenTold({ told }: Member, { given, words }: FirstKnowledge): boolean {
  return told !== null && told.given === given && told.words === words;
}

/** To copy what is known of all words takes a tenth of a second and its memory: it is told but once. */
export function newsFor(member: Member, knowledge: Knowledge): News {
  const { given, words, vocabulary } = knowledge;
  const isTold = hasBeenTold(member, knowledge);
  if (!isTold) member.told = { given, words };
  const growth = vocabulary === given ? null : growthOf(given, vocabulary);
  return {
    first: isTold ? null : { given, words },
    vocabulary: vocabulary === given || growth !== null ? null : vocabulary,
    growth,
  };
}

/** A member silent for so long, in milliseconds, is given up; the caller does its portions. */
const PATIENCE = 20_000;

/** Sleeps until there are more answers than so many; false where nobody answers. */
export function sleepPast(seen: number): boolean {
  return Atomics.wait(answered, 0, seen, PATIENCE) !== 'timed-out';
}

/** Tickets go on from one work to the next, so that a late answer is known as one. */
let nextTicket = 0;

/** So many tickets in a row; the first of them. */
export function takeTickets(count: number): number {
  nextTicket += count;
  return nextTicket - count;
}

/** Waits for the next answer to one ticket; null where whoever owes it is silent. */
export function answerTo(member: Member, ticket: number): Answer | null {
  for (;;) {
    const seen = answersSoFar();
    for (let answer = nextAnswer(member); answer; answer = nextAnswer(member)) {
      if (answer.ticket === ticket) return answer;
    }
    if (!sleepPast(seen)) return null;
  }
}

/** What has come in from all of them. */
export function answersOf(members: readonly Member[]): Answer[] {
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
    const { foreseen } = member;
    if (message.error !== undefined) throw message.error;
    if (message.ticket === READY) member.isReady = true;
    else if (message.noted) {
      const { place, notes } = message.noted;
      if (message.ticket === foreseen.ticket) foreseen.noted.set(place, notes);
    } else {
      member.due--;
      return message;
    }
  }
}
