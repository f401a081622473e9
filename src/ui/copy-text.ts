// Copying text to the clipboard.

import { tellTrouble } from '../state/actions.ts';
import { tellCopied } from '../state/copied.ts';
import type { Copied } from '../state/state.ts';
import type { Store } from '../state/store.ts';

/** Copies a text and says so; reports in the status line if the browser denies it. */
export function copyText(store: Store, text: string, of: Copied['of'] = 'text'): void {
  navigator.clipboard.writeText(text).then(
    () => {
      store.act(tellCopied, of);
    },
    () => {
      store.act(tellTrouble, 'The browser did not allow copying.');
    },
  );
}
