// An answer that takes a moment: nothing yet, the value, or why there is none.

import { useContext, useEffect, useState } from 'react';
import { TasksContext } from './context.ts';
import type { Tasks } from '../work/tasks.ts';

export type Answer<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'failed'; readonly reason: string };

/** The same each time, so that nothing follows from it again. */
export const WAITING = { state: 'waiting' } as const;

interface Told<T> {
  readonly key: string;
  readonly tasks: Tasks | null;
  readonly answer: Answer<T>;
}

/** Answers kept for each tasks, the oldest of them going when there are more than so many. */
const KEPT = 256;
const keptAnswers = new WeakMap<Tasks, Map<string, unknown>>();

function keep(tasks: Tasks | null, name: string, value: unknown): void {
  if (tasks === null) return;
  const kept = keptAnswers.get(tasks) ?? new Map<string, unknown>();
  keptAnswers.set(tasks, kept.set(name, value));
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
}

/**
 * The same for what is asked again when the reader comes back to it: what has been told once is there at
 * once, so that nothing moves when it comes.
 * @param kind what is asked, so that the same key of another question is another
 */
export function useKeptAnswer<T>(kind: string, key: string, ask: () => Promise<T>): Answer<T> {
  const tasks = useContext(TasksContext);
  const name = `${kind} ${key}`;
  const answer = useAnswer(key, async () => {
    const value = await ask();
    keep(tasks, name, value);
    return value;
  });
  const kept = tasks && keptAnswers.get(tasks);
  if (answer.state !== 'waiting' || !kept?.has(name)) return answer;
  return { state: 'here', value: kept.get(name) as T };
}

/**
 * Asks when `key` or what the tasks are over changes; an answer to an older question is dropped.
 * @param ask is told by the signal when the answer is no longer waited for
 */
export function useAnswer<T>(key: string, ask: (signal: AbortSignal) => Promise<T>): Answer<T> {
  const tasks = useContext(TasksContext);
  const [answer, setAnswer] = useState<Told<T> | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const isCurrent = () => !end.signal.aborted;
    ask(end.signal).then(
      (value) => {
        if (isCurrent()) setAnswer({ key, tasks, answer: { state: 'here', value } });
      },
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        if (isCurrent()) setAnswer({ key, tasks, answer: { state: 'failed', reason } });
      },
    );
    return () => {
      end.abort();
    };
    // The key says what is asked; `ask` is made anew on every render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, tasks]);
  return answer?.key === key && answer.tasks === tasks ? answer.answer : WAITING;
}
