// The reader's own work, kept from one visit to the next: a shelf for each kind, a key for each corpus.

import { keepCuration } from './keep-curation.ts';
import { keepViews } from './keep-views.ts';
import { browserWire, keepMarks } from './keep-marks.ts';
import { browserShelf } from './shelf.ts';
import type { Store } from './store.ts';

/**
 * Keeps what belongs to the corpus that is open, and goes over to the next when another is opened.
 * @param onTrouble told when something cannot be kept
 * @returns what ends it
 */
export function keepWork(store: Store, onTrouble: () => void): () => void {
  const [views, edits] = [browserShelf('views'), browserShelf('edits')];
  void keepMarks(store, { shelf: browserShelf('marks'), wire: browserWire() }, onTrouble);
  let end: Promise<() => void> = Promise.resolve(() => undefined);
  let corpus: string | null = null;
  const follow = () => {
    const name = store.getState().dataset?.name ?? null;
    if (name === null || name === corpus) return;
    corpus = name;
    end = end.then(async (before) => {
      before();
      const ends = [
        await keepViews(store, views, name, onTrouble),
        await keepCuration(store, edits, name),
      ];
      return () => {
        ends.forEach((stop) => {
          stop();
        });
      };
    });
  };
  follow();
  const unsubscribe = store.subscribe(follow);
  return () => {
    unsubscribe();
    void end.then((stop) => {
      stop();
    });
  };
}
