// Saved views, from one visit to the next: a list for each corpus.

import { readViews, replaceViews, writeViews } from './views.ts';
import type { Shelf } from './shelf.ts';
import type { Store } from './store.ts';

/**
 * Brings the saved views of a corpus back and keeps every later change.
 * @param onTrouble told once when they cannot be kept
 * @returns what ends it, when the views are there
 */
export async function keepViews(
  store: Store,
  shelf: Shelf,
  corpus: string,
  onTrouble: () => void = () => undefined,
): Promise<() => void> {
  const kept = readViews((await shelf.read(corpus).catch(() => null)) ?? '');
  if (kept !== null && store.getState().views.length === 0) store.load(replaceViews, kept);
  let isTold = false;
  return store.subscribe(({ views }, before) => {
    if (views === before.views) return;
    shelf.write(corpus, writeViews(views)).catch(() => {
      if (!isTold) onTrouble();
      isTold = true;
    });
  });
}
