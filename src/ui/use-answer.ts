// Hooks for asynchronous answers from the worker.

import { useContext, useEffect, useState } from 'react';
import { TasksContext } from './context.ts';
import type { Tasks } from '../work/tasks.ts';

export type Answer<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'failed'; readonly reason: string };

/** A constant, so that identity comparison detects no change. */
export const WAITING = { state: 'waiting' } as const;

interface Told<T> {
  readonly key: string;
  readonly tasks: Tasks | null;
  readonly answer: Answer<T>;
}

/** Answers cached per `Tasks`; the oldest is evicted beyond this number. */
const KEPT = 256;
const keptAnswers = new WeakMap<Tasks, Map<string, unknown>>();

function keep(tasks: Tasks | null, name: string, value: unknown): void {
  if (tasks === null) return;
  const kept = keptAnswers.get(tasks) ?? new Map<string, unknown>();
  keptAnswers.set(tasks, kept.set(name, value));
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
}

/**
 * Like {@link useAnswer}, but cached: a repeated request is answered synchronously, so that the layout does
 * not shift.
 * @param kind prefix of the cache key, so that keys of different requests do not collide
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
 * Requests an answer when `key` or the tasks change; answers to older requests are dropped.
 * @param ask gets a signal that is aborted when the answer is no longer needed
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
    // `key` identifies the request; `ask` is a new function on every render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, tasks]);
  return answer?.key === key && answer.tasks === tasks ? answer.answer : WAITING;
}
