// Persists the theme and whether single-key shortcuts are on.

import { chooseTheme, switchKeys } from './actions.ts';
import { THEMES } from './state.ts';
import type { Theme } from './state.ts';
import type { Store } from './store.ts';

const KEY = 'paperloom.theme';
const KEYS_OFF = 'paperloom.keys-off';

/** The part of a window that stores settings. */
export interface ThemeKeeper {
  /** The getter throws where the browser forbids storage. */
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem'>;
}

/** Restores the settings from storage and writes their changes; failures of the storage are ignored. */
export function keepTheme(store: Store, keeper: ThemeKeeper): () => void {
  const kept = attempt(() => keeper.localStorage.getItem(KEY));
  const theme = THEMES.find((each) => each === kept);
  if (theme) store.load(chooseTheme, theme);
  if (attempt(() => keeper.localStorage.getItem(KEYS_OFF)) === '1') store.load(switchKeys, false);
  return store.subscribe((state, before) => {
    if (state.hasKeys !== before.hasKeys)
      attempt(() => {
        keeper.localStorage.setItem(KEYS_OFF, state.hasKeys ? '0' : '1');
      });
    if (state.theme !== before.theme)
      attempt(() => {
        keeper.localStorage.setItem(KEY, state.theme satisfies Theme);
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
