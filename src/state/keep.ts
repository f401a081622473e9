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
import type { RecordKind } from './keep-records.ts';
import type { Shelf } from './shelf.ts';
import type { State } from './state.ts';
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

/** The keeping of a reader's work. */
export interface WorkKeeper {
  /** Settles once what was kept of the corpus that is open, and of all, is in the store; never fails. */
  readonly whenRead: () => Promise<void>;
  /** Ends it: nothing more is kept, or heard from other tabs. */
  readonly end: () => void;
}

/** What ends the keeping of something, once what was kept of it is there. */
type Ending = Promise<() => void>;

/**
 * Keeps what belongs to the corpus that is open, and goes over to the next when another is opened, or the
 * same anew.
 * @param onTrouble told when something cannot be kept
 */
export function keepWork(
  store: Store,
  onTrouble: () => void,
  shelves = browserShelves(),
  wireOf: (name: string) => Wire | null = browserWire,
): WorkKeeper {
  const ofRecords = <T>(kind: RecordKind<T>, shelf: Shelf): Ending => {
    const wire = wireOf(kind.part);
    return closing(wire, [keepRecords(store, kind, { shelf, wire, onTrouble })]);
  };
  const ofCorpus = (corpus: CorpusName): Ending => {
    const wire = wireOf('layers');
    const keeping = { wire, onTrouble };
    return closing(wire, [
      keepLayer(store, VIEWS_LAYER, corpus, { ...keeping, shelf: shelves.views }),
      keepLayer(store, EDITS_LAYER, corpus, { ...keeping, shelf: shelves.edits }),
    ]);
  };
  const records = [
    ofRecords(MARK_RECORDS, shelves.marks),
    ofRecords(TERM_RECORDS, shelves.vocabulary),
  ];
  let layers: Ending = Promise.resolve(() => undefined);
  let open: State['dataset'] = null;
  const follow = () => {
    const { dataset } = store.getState();
    if (dataset === null || dataset === open) return;
    open = dataset;
    endSoon(layers);
    layers = ofCorpus({ id: dataset.id, name: dataset.name });
  };
  follow();
  const unsubscribe = store.subscribe(follow);
  return {
    whenRead: async () => {
      await Promise.all([...records, layers]);
    },
    end: () => {
      unsubscribe();
      for (const ending of [...records, layers]) endSoon(ending);
    },
  };
}

/** What ends all of them, and closes the wire that they share. */
async function closing(wire: Wire | null, endings: readonly Ending[]): Ending {
  const ends = await Promise.all(endings);
  return () => {
    for (const end of ends) end();
    wire?.close();
  };
}

function endSoon(ending: Ending): void {
  void ending.then((end) => {
    end();
  });
}

/** A new corpus begins without work. */
export async function beginWork(corpus: CorpusName, shelves = browserShelves()): Promise<void> {
  await Promise.all([
    beginLayer(shelves.edits, EDITS_LAYER, corpus),
    beginLayer(shelves.views, VIEWS_LAYER, corpus),
  ]);
}
