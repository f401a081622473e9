// Synchronises the address bar and the store in both directions.

import { followAddress } from './corpus.ts';
import { readAddress, writeAddress } from './address.ts';
import { isSame } from './state.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';

/** The parts of a window that an address needs. */
export interface AddressBar {
  readonly location: { readonly hash: string; readonly pathname: string; readonly search: string };
  readonly history: Pick<History, 'pushState' | 'replaceState' | 'state'>;
  addEventListener(type: 'popstate' | 'hashchange', listener: () => void): void;
  removeEventListener(type: 'popstate' | 'hashchange', listener: () => void): void;
}

/** What was open at an entry of the browser's history, and the trail to it. */
type Place = Pick<State, 'selection' | 'trail'>;

/**
 * Synchronises store and address. Opening something, changing the view and entering or leaving a neighbourhood add
 * an entry to the browser's history; all else, such as moving a slider, replaces the current one.
 * @returns a function that ends it
 */
export function keepAddress(store: Store, bar: AddressBar): () => void {
  let isReading = false;
  const places = new Map<number | string, Place>();
  let last = numberOf(bar.history.state) ?? 0;
  /** Key of the current entry; an entry from a typed address has no number and is known by its hash. */
  const here = () => numberOf(bar.history.state) ?? bar.location.hash;
  /** The address with the trail and the selection object stored for its entry, which restore the panel. */
  const readPlace = (): Partial<State> => {
    const read = readAddress(bar.location.hash);
    const place = places.get(here());
    return place && isSame(place.selection, read.selection ?? null) ? { ...read, ...place } : read;
  };
  const read = () => {
    if (bar.location.hash.slice(1) === writeAddress(store.getState())) return;
    isReading = true;
    store.load(followAddress, readPlace());
    isReading = false;
  };
  const write = (state: State, before: State) => {
    const address = writeAddress(state);
    if (address === bar.location.hash.slice(1) || address === writeAddress(before)) return;
    const url = `${bar.location.pathname}${bar.location.search}${address === '' ? '' : `#${address}`}`;
    // Corrections add no entry: on reading an address, when the dataset arrives, or when what the address names
    // cannot be opened.
    const isOther = state.dataset !== before.dataset || state.corpus !== before.corpus;
    const isCorrection = isReading || isOther;
    const isElsewhere = !isSame(state.selection, before.selection) || state.view !== before.view;
    const isAround = state.filters.focus?.concept !== before.filters.focus?.concept;
    if ((isElsewhere || isAround) && !isCorrection) {
      places.set(here(), placeIn(before));
      bar.history.pushState({ place: ++last }, '', url);
    } else {
      bar.history.replaceState({ place: numberOf(bar.history.state) ?? ++last }, '', url);
    }
    places.set(here(), placeIn(state));
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

function placeIn({ selection, trail }: State): Place {
  return { selection, trail };
}

/** The number that {@link keepAddress} gave an entry of the browser's history; null for other entries. */
function numberOf(entry: unknown): number | null {
  const isOurs = typeof entry === 'object' && entry !== null && 'place' in entry;
  return isOurs && typeof entry.place === 'number' ? entry.place : null;
}
