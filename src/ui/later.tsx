// Parts of the page that come after the first map: their place is kept, their code is not waited for.

import { createContext, memo, startTransition, useContext, useEffect, useState } from 'react';
import { firstMap } from '../render/first-map.ts';
import type { ComponentType, FunctionComponent, ReactNode } from 'react';

/** Whether a corpus is just being opened: then parts of the page come one after the other. */
export const OpeningContext = createContext<{ readonly current: boolean }>({ current: false });

const listeners = new Set<() => void>();

/** Tells of every part that has come onto the page, from now on; gives what ends it. */
export function onArrival(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Each says whether it is done, or has to come again. */
const waiting: (() => boolean)[] = [];

/** Does things in tasks of their own, in turn, with room for a frame between them. */
function inTurn(act: () => boolean): void {
  if (waiting.push(act) > 1) return;
  const next = () => {
    let isDone = true;
    try {
      isDone = waiting[0]!();
    } finally {
      // What fails keeps nothing waiting behind it.
      if (isDone) waiting.shift();
      if (waiting.length > 0) setTimeout(next, 0);
    }
  };
  setTimeout(next, 0);
}

/** Takes steps in tasks of their own, before whatever asks for its turn later; gives what ends it. */
export function stepInTurn(steps: Iterator<void, void>): () => void {
  let isOver = false;
  inTurn(() => isOver || steps.next().done === true);
  return () => {
    isOver = true;
  };
}

/**
 * A component that shows `standIn` until its code is here; from then on it is there at once. Suspense
 * would hold it back for a while after it has shown that something is missing. It is rendered anew
 * only with other props: what is around it changes with every click.
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
      // To ask for a dozen at once would hold the page as well.
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
