// The address bar and the store, each following the other.

import { followAddress } from './actions.ts';
import { readAddress, writeAddress } from './address.ts';
import { isSame } from './state.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';

/** The parts of a window that an address needs. */
export interface AddressBar {
  readonly location: { readonly hash: string; readonly pathname: string; readonly search: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'popstate' | 'hashchange', listener: () => void): void;
  removeEventListener(type: 'popstate' | 'hashchange', listener: () => void): void;
}

/**
 * Keeps store and address together: opening something is a step the back button undoes, as is a
 * neighbourhood that begins or ends; a moved slider is not. Returns what ends it.
 */
export function keepAddress(store: Store, bar: AddressBar): () => void {
  let isReading = false;
  const read = () => {
    if (bar.location.hash.slice(1) === writeAddress(store.getState())) return;
    isReading = true;
    store.load(followAddress, readAddress(bar.location.hash));
    isReading = false;
  };
  const write = (state: State, before: State) => {
    const address = writeAddress(state);
    if (address === bar.location.hash.slice(1) || address === writeAddress(before)) return;
    const url = `${bar.location.pathname}${bar.location.search}${address === '' ? '' : `#${address}`}`;
    // An address put right is no step of the reader's: on reading it, when the dataset arrives, or when
    // what it names cannot be opened.
    const isOther = state.dataset !== before.dataset || state.corpus !== before.corpus;
    const isCorrection = isReading || isOther;
    const isElsewhere = !isSame(state.selection, before.selection) || state.view !== before.view;
    const isAround = state.filters.focus?.concept !== before.filters.focus?.concept;
    if ((isElsewhere || isAround) && !isCorrection) bar.history.pushState(null, '', url);
    else bar.history.replaceState(null, '', url);
  };
  read();
  const unsubscribe = store.subscribe(write);
  bar.addEventListener('popstate', read);
  bar.addEventListener('hashchange', read);
  return () => {
    unsubscribe();
    bar.removeEventListener('popstate', read);
    bar.removeEventListener('hashchange', read);
  };
}
