// Hooks for asynchronous answers from the worker.

import { useContext, useEffect, useState } from 'react';
import { TasksContext } from './context.ts';
import type { Tasks } from '../work/tasks.ts';
import type { Answer } from './context.ts';

/** A constant, so that identity comparison detects no change. */
export const WAITING = { state: 'waiting' } as const;

interface StoredAnswer<T> {
  readonly key: string;
  /** The tasks, and what else the answer was computed from. */
  readonly sources: readonly unknown[];
  readonly answer: Answer<T>;
}

/** Answers cached per `Tasks`; the oldest is evicted beyond this number. */
const CACHE_SIZE = 256;
const cachedAnswers = new WeakMap<Tasks, Map<string, unknown>>();

function cacheAnswer(tasks: Tasks | null, name: string, value: unknown): void {
  if (tasks === null) return;
  const cached = cachedAnswers.get(tasks) ?? new Map<string, unknown>();
  cachedAnswers.set(tasks, cached.set(name, value));
  if (cached.size > CACHE_SIZE) cached.delete(cached.keys().next().value!);
}

/**
 * Like {@link useAnswer}, but cached: a repeated request is answered synchronously, so that the layout does
 * not shift.
 * @param kind prefix of the cache key, so that keys of different requests do not collide
 */
export function useCachedAnswer<T>(kind: string, key: string, ask: () => Promise<T>): Answer<T> {
  const tasks = useContext(TasksContext);
  const name = `${kind} ${key}`;
  const answer = useAnswer(key, async () => {
    const value = await ask();
    cacheAnswer(tasks, name, value);
    return value;
  });
  const cached = tasks && cachedAnswers.get(tasks);
  if (answer.state !== 'waiting' || !cached?.has(name)) return answer;
  return { state: 'here', value: cached.get(name) as T };
}

/**
 * Requests an answer when `key`, the tasks, or an object in `of` changes; answers to older requests are dropped.
 * @param ask gets a signal that is aborted when the answer is no longer needed
 * @param of the objects the answer is computed from, compared by identity; always as many
 */
export function useAnswer<T>(
  key: string,
  ask: (signal: AbortSignal) => Promise<T>,
  of: readonly object[] = [],
): Answer<T> {
  const sources = [useContext(TasksContext), ...of];
  const [answer, setAnswer] = useState<StoredAnswer<T> | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const isCurrent = () => !abort.signal.aborted;
    ask(abort.signal).then(
      (value) => {
        if (isCurrent()) setAnswer({ key, sources, answer: { state: 'here', value } });
      },
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        if (isCurrent()) setAnswer({ key, sources, answer: { state: 'failed', reason } });
      },
    );
    return () => {
      abort.abort();
    };
    // These identify the request; `ask` is a new function on every render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, ...sources]);
  const isCurrent = answer?.key === key && sources.every((each, i) => each === answer.sources[i]);
  return isCurrent ? answer.answer : WAITING;
}
