// Global keyboard shortcuts. Single keys never fire while the reader types, or when they are switched off.

import { useContext, useEffect, useMemo } from 'react';
import { COMMANDS, keyOfEvent } from './commands.ts';
import { TasksContext, usePaperloomStore } from './context.ts';
import { createCommandQueue } from './command-queue.ts';
import { onComponentLoaded } from './lazy-component.tsx';
import { useMapHandle } from './map-handle.ts';

const BY_KEY = new Map(
  COMMANDS.flatMap((command) => (command.key ? [[command.key, command]] : [])),
);

export function usePageKeys(): void {
  const store = usePaperloomStore();
  const { current: map } = useMapHandle();
  const tasks = useContext(TasksContext);
  const queue = useMemo(() => {
    const made = createCommandQueue((command, typed, context) => {
      void import('./answer-queued.ts').then(({ answerQueued }) =>
        answerQueued(command, typed, context, made.run),
      );
    });
    return made;
  }, []);
  useEffect(() => {
    const retry = () => {
      queue.retry({ store, map });
    };
    // A new map may be what a queued command needs.
    retry();
    return onComponentLoaded(retry);
  }, [store, map, queue]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = keyOfEvent(event);
      if (!event.defaultPrevented && queue.typeKey(key, { store, map, tasks })) {
        event.preventDefault();
        return;
      }
      const command = BY_KEY.get(key);
      const isBusyNow = isBusy(event.target) || isBusy(document.activeElement);
      if (!command || event.defaultPrevented || event.altKey) return;
      // The palette opens even from a text field; undo there is left to the browser.
      if (isBusyNow && command.id !== 'palette') return;
      const isSingle = key.length === 1;
      if (isSingle && !store.getState().hasKeys) return;
      event.preventDefault();
      queue.run(command, { store, map });
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [store, map, tasks, queue]);
}

const NOT_TYPED_IN = ['range', 'checkbox', 'radio'].map((type) => `[type=${type}]`).join();

/**
 * Whether the target is a text field, or inside a dialog, which handles its own keys. While the reader types,
 * React Aria dispatches keys to the focused search result, so check the active element too.
 */
function isBusy(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(`input:not(${NOT_TYPED_IN}), textarea, [role=dialog]`) !== null
  );
}
