// Copying text to the clipboard.

import { tellTrouble } from '../state/actions.ts';
import type { Store } from '../state/store.ts';

/** Copies a text; reports in the status line if the browser denies it. */
export function copyText(store: Store, text: string): void {
  navigator.clipboard.writeText(text).catch(() => {
    store.act(tellTrouble, 'The browser does not let this page copy.');
  });
}
