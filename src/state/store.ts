// The one store: a value, and one door through which it changes.

import { createStore } from 'zustand/vanilla';
import { remember } from './history.ts';
import { INITIAL_STATE } from './state.ts';
import { nameOfAction } from './step-names.ts';
import type { StoreApi } from 'zustand/vanilla';
import type { State } from './state.ts';

export interface Store extends Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Replaces the state by what an action makes of it. */
  readonly act: <Args extends unknown[]>(
    action: (state: State, ...args: Args) => State,
    ...args: Args
  ) => void;
  /** The same for what is not the reader's doing, and not theirs to take back. */
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
        // An action that goes through history has written its own.
        if (next.history !== state.history) return next;
        return remember(state, next, nameOfAction(action, state, args));
      }, true);
    },
    load: (action, ...args) => {
      store.setState((state) => action(state, ...args), true);
    },
  };
}
