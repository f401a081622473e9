// Lazy loading: components whose code is loaded after the first map, with a placeholder until then, and a
// queue that runs work in separate tasks.

import { createContext, memo, startTransition, useContext, useEffect, useState } from 'react';
import { firstMap } from '../render/first-map.ts';
import type { ComponentType, FunctionComponent, ReactNode } from 'react';

/**
 * True while a corpus is being opened: lazy components then render one after the other, in tasks of their
 * own.
 */
export const OpeningContext = createContext<{ readonly current: boolean }>({ current: false });

const listeners = new Set<() => void>();

/** Calls the listener whenever a lazy component has been rendered for the first time. @returns unsubscribe */
export function onArrival(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Queued steps; each returns whether it is done or must run again. */
const waiting: (() => boolean)[] = [];

/** Queues a step; steps run in order, each in a task of its own, so that frames can be painted in between. */
function inTurn(act: () => boolean): void {
  if (waiting.push(act) > 1) return;
  const next = () => {
    let isDone = true;
    try {
      isDone = waiting[0]!();
    } finally {
      // A step that throws is dropped, so that it does not block the queue.
      if (isDone) waiting.shift();
      if (waiting.length > 0) setTimeout(next, 0);
    }
  };
  setTimeout(next, 0);
}

/** Runs an iterator step by step in the queue; later steps wait until it is done. @returns cancel */
export function stepInTurn(steps: Iterator<void, void>): () => void {
  let isOver = false;
  inTurn(() => isOver || steps.next().done === true);
  return () => {
    isOver = true;
  };
}

/**
 * A lazy component that renders `placeholder` until its code is loaded. Unlike Suspense, which throttles the
 * reveal after showing a fallback, it appears as soon as possible. Memoised, because its parents re-render on
 * every click.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  standIn: ReactNode = null,
): FunctionComponent<Props> {
  let here: ComponentType<Props> | null = null;
  function Later(props: Props) {
    const isOpening = useContext(OpeningContext).current;
    const [Part, setPart] = useState(() => (isOpening ? null : here));
    const [failure, setFailure] = useState<Error | null>(null);
    useEffect(() => {
      let isWanted = true;
      const end = () => {
        isWanted = false;
      };
      const show = (part: ComponentType<Props>) => {
        inTurn(() => {
          if (isWanted)
            startTransition(() => {
              setPart(() => part);
            });
          return true;
        });
      };
      if (here !== null) {
        show(here);
        return end;
      }
      const onFailure = (error: unknown) => {
        if (isWanted) setFailure(error instanceof Error ? error : new Error(String(error)));
      };
      // Queued one by one: starting a dozen imports at once would block the main thread.
      void firstMap.then(() => {
        inTurn(() => {
          load().then((part) => {
            here = part;
            show(part);
          }, onFailure);
          return true;
        });
      });
      return end;
    }, []);
    useEffect(() => {
      if (Part !== null) for (const tell of listeners) tell();
    }, [Part]);
    if (failure !== null) throw failure;
    return Part === null ? <>{standIn}</> : <Part {...props} />;
  }
  return memo(Later);
}
