// The reader's theme outlives the visit.

import { chooseTheme } from './actions.ts';
import type { Theme } from './state.ts';
import type { Store } from './store.ts';

const KEY = 'paperloom.theme';

/** Takes the theme from storage and keeps it there; a storage that refuses is done without. */
export function keepTheme(store: Store, storage: Pick<Storage, 'getItem' | 'setItem'>): () => void {
  const kept = attempt(() => storage.getItem(KEY));
  if (kept === 'light' || kept === 'dark') store.act(chooseTheme, kept);
  return store.subscribe((state, before) => {
    if (state.theme !== before.theme)
      attempt(() => {
        storage.setItem(KEY, state.theme satisfies Theme);
      });
  });
}

function attempt<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}
