// Lazy loading: components whose code is loaded after the first map, with a placeholder until then.

import { createContext, memo, startTransition, useContext, useEffect, useState } from 'react';
import { firstMap } from '../render/first-map.ts';
import { enqueue } from './step-queue.ts';
import type { ComponentType, FunctionComponent, ReactNode } from 'react';

/**
 * True while a corpus is being opened: lazy components then render one after the other, in tasks of their
 * own.
 */
export const OpeningContext = createContext<{ readonly current: boolean }>({ current: false });

const listeners = new Set<() => void>();

/** Calls the listener whenever a lazy component has been rendered for the first time. @returns unsubscribe */
export function onComponentLoaded(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/**
 * A lazy component that renders `placeholder` until its code is loaded. Unlike Suspense, which throttles the
 * reveal after showing a fallback, it appears as soon as possible. Memoised, because its parents re-render on
 * every click.
 */
export function lazyComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  placeholder: ReactNode = null,
): FunctionComponent<Props> {
  let loaded: ComponentType<Props> | null = null;
  function LazyComponent(props: Props) {
    const isOpening = useContext(OpeningContext).current;
    const [Part, setPart] = useState(() => (isOpening ? null : loaded));
    const [failure, setFailure] = useState<Error | null>(null);
    useEffect(() => {
      let isMounted = true;
      const end = () => {
        isMounted = false;
      };
      const show = (part: ComponentType<Props>) => {
        enqueue(() => {
          if (isMounted)
            startTransition(() => {
              setPart(() => part);
            });
          return true;
        });
      };
      if (loaded !== null) {
        show(loaded);
        return end;
      }
      const onFailure = (error: unknown) => {
        if (isMounted) setFailure(error instanceof Error ? error : new Error(String(error)));
      };
      // Queued one by one: starting a dozen imports at once would block the main thread.
      void firstMap.then(() => {
        enqueue(() => {
          load().then((part) => {
            loaded = part;
            show(part);
          }, onFailure);
          return true;
        });
      });
      return end;
    }, []);
    useEffect(() => {
      if (Part !== null) for (const listener of listeners) listener();
    }, [Part]);
    if (failure !== null) throw failure;
    return Part === null ? <>{placeholder}</> : <Part {...props} />;
  }
  return memo(LazyComponent);
}
