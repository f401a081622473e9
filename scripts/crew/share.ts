// Work that a caller and its threads share: small portions, so that nobody waits long for the slowest.

import { answersOf, answersSoFar, sleepPast, takeTickets } from './members.ts';
import type { PaperText } from '../../src/core/concepts/concept.ts';
import type { Member } from './members.ts';
import type { Answer, Job, Task } from './tasks.ts';

/** Work in portions that members and caller share. */
export interface Work<P, T> {
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

/** Portions a member has at hand: what it does while the caller does one, and one to go on with. */
const AT_HAND = 4;

/** Has all portions done, by members and the caller; what comes of each, in their order. */
export function share<P, T>(members: readonly Member[], work: Work<P, T>): T[] {
  const { portions, own, open, count } = work;
  const base = takeTickets(portions.length);
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
    const seen = answersSoFar();
    for (const answer of answersOf(members)) {
      keep(answer.ticket - base, (portion, place) => open(answer, portion, place));
    }
    giveOut(members, work, base, given);
    // Members begin with what they have seen, the caller at the other end.
    const free = given.lastIndexOf(0);
    if (free >= 0) {
      given[free] = 1;
      keep(free, own);
    } else if (left > 0 && !sleepPast(seen)) {
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
