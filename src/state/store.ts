// The store: one state, changed only through actions.

import { createStore } from 'zustand/vanilla';
import { remember } from './history.ts';
import { INITIAL_STATE } from './state.ts';
import { nameOfAction } from './step-names.ts';
import type { StoreApi } from 'zustand/vanilla';
import type { State } from './state.ts';

export interface Store extends Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Replaces the state by the result of an action, and records an undo step. */
  readonly act: <Args extends unknown[]>(
    action: (state: State, ...args: Args) => State,
    ...args: Args
  ) => void;
  /** The same without an undo step, for changes that the reader did not make. */
  readonly load: Store['act'];
}

export function createPaperloomStore(initial: Partial<State> = {}): Store {
  const store = createStore<State>(() => ({ ...INITIAL_STATE, ...initial }));
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    act: (action, ...args) => {
      store.setState((state) => {
        const next = action(state, ...args);
        // Undo and redo have changed the history themselves.
        if (next.history !== state.history) return next;
        return remember(state, next, nameOfAction(action, state, args));
      }, true);
    },
    load: (action, ...args) => {
      store.setState((state) => action(state, ...args), true);
    },
  };
}
