// The reader's own work, kept from one visit to the next: a shelf for each kind, a key for each corpus.

import { EDITS_LAYER } from './keep-curation.ts';
import { beginLayer, keepLayer } from './keep-layer.ts';
import { MARK_RECORDS } from './keep-marks.ts';
import { keepRecords } from './keep-records.ts';
import { VIEWS_LAYER } from './keep-views.ts';
import { TERM_RECORDS } from './keep-vocabulary.ts';
import { browserShelf } from './shelf.ts';
import { browserWire } from './wire.ts';
import type { CorpusName } from './keep-layer.ts';
import type { Shelf } from './shelf.ts';
import type { Store } from './store.ts';
import type { Wire } from './wire.ts';

/** Where each kind of work lies. */
export interface Shelves {
  readonly edits: Shelf;
  readonly views: Shelf;
  readonly marks: Shelf;
  readonly vocabulary: Shelf;
}

export function browserShelves(): Shelves {
  return {
    edits: browserShelf('edits'),
    views: browserShelf('views'),
    marks: browserShelf('marks'),
    vocabulary: browserShelf('vocabulary'),
  };
}

/**
 * Keeps what belongs to the corpus that is open, and goes over to the next when another is opened.
 * @param onTrouble told when something cannot be kept
 * @returns what ends it
 */
export function keepWork(
  store: Store,
  onTrouble: () => void,
  shelves = browserShelves(),
  wireOf: (name: string) => Wire | null = browserWire,
): () => void {
  const { marks, vocabulary } = shelves;
  void keepRecords(store, MARK_RECORDS, { shelf: marks, wire: wireOf('marks'), onTrouble });
  const words = { shelf: vocabulary, wire: wireOf('vocabulary'), onTrouble };
  void keepRecords(store, TERM_RECORDS, words);
  let end: Promise<() => void> = Promise.resolve(() => undefined);
  let corpus: string | null = null;
  const follow = () => {
    const { dataset } = store.getState();
    if (dataset === null || dataset.id === corpus) return;
    corpus = dataset.id;
    const wire = wireOf('layers');
    end = end.then(async (before) => {
      before();
      const { id, name } = dataset;
      const keeping = { wire, onTrouble };
      const ends = [
        await keepLayer(store, VIEWS_LAYER, { id, name }, { ...keeping, shelf: shelves.views }),
        await keepLayer(store, EDITS_LAYER, { id, name }, { ...keeping, shelf: shelves.edits }),
      ];
      return () => {
        wire?.close();
        for (const stop of ends) stop();
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

/** A new corpus begins without work. */
export async function beginWork(corpus: CorpusName, shelves = browserShelves()): Promise<void> {
  await Promise.all([
    beginLayer(shelves.edits, EDITS_LAYER, corpus),
    beginLayer(shelves.views, VIEWS_LAYER, corpus),
  ]);
}
