// Saved views, from one visit to the next: a list for each corpus.

import { readViews, replaceViews, writeViews } from './views.ts';
import type { Shelf } from './shelf.ts';
import type { SavedView } from './state.ts';
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
  const { views: here } = store.getState();
  let isTold = false;
  const write = (views: readonly SavedView[]) => {
    shelf.write(corpus, writeViews(views)).catch(() => {
      if (!isTold) onTrouble();
      isTold = true;
    });
  };
  // What came with a project goes before what was kept, and is kept in its place.
  if (here.length > 0) write(here);
  else if (kept !== null) store.load(replaceViews, kept);
  return store.subscribe(({ views }, before) => {
    if (views !== before.views) write(views);
  });
}
