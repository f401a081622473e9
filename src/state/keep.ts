// The reader's own work, kept from one visit to the next: a storage for each kind, a key for each corpus.

import { EDITS_LAYER } from './keep-curation.ts';
import { beginLayer, keepLayer } from './keep-layer.ts';
import { MARK_RECORDS } from './keep-marks.ts';
import { keepRecords } from './keep-records.ts';
import { VIEWS_LAYER } from './keep-views.ts';
import { TERM_RECORDS } from './keep-vocabulary.ts';
import { browserStorage } from './text-storage.ts';
import { openTabChannel } from './tab-channel.ts';
import type { CorpusName } from './keep-layer.ts';
import type { RecordKind } from './keep-records.ts';
import type { TextStorage } from './text-storage.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';
import type { TabChannel } from './tab-channel.ts';

/** The storage of each kind of work. */
export interface ReaderWorkStorages {
  readonly edits: TextStorage;
  readonly views: TextStorage;
  readonly marks: TextStorage;
  readonly vocabulary: TextStorage;
}

export function browserStorages(): ReaderWorkStorages {
  return {
    edits: browserStorage('edits'),
    views: browserStorage('views'),
    marks: browserStorage('marks'),
    vocabulary: browserStorage('vocabulary'),
  };
}

/** A handle on the persistence of the reader's work. */
export interface ReaderWorkKeeper {
  /** Resolves once the stored work on the open corpus, and that of no corpus, is in the store; never rejects. */
  readonly whenLoaded: () => Promise<void>;
  /** Ends it: nothing more is written, or received from other tabs. */
  readonly end: () => void;
}

/** Resolves to a function that ends the persistence of something, once what was stored of it is loaded. */
type Teardown = Promise<() => void>;

/**
 * Persists the reader's work, and switches to that of another corpus whenever one is opened or rebuilt.
 * @param onTrouble called when something cannot be stored
 */
export function keepReaderWork(
  store: Store,
  onTrouble: () => void,
  storages = browserStorages(),
  channelOf: (name: string) => TabChannel | null = openTabChannel,
): ReaderWorkKeeper {
  const ofRecords = <T>(kind: RecordKind<T>, storage: TextStorage): Teardown => {
    const channel = channelOf(kind.part);
    return combineTeardowns(channel, [keepRecords(store, kind, { storage, channel, onTrouble })]);
  };
  const ofCorpus = (corpus: CorpusName, state: State, before: State | null): Teardown => {
    const channel = channelOf('layers');
    const keeping = (part: 'views' | 'curation', storage: TextStorage) => {
      // Only a rebuild leaves the work of the former corpus in the state.
      const isSame = before !== null && before.dataset !== null && before[part] === state[part];
      return { storage, channel, onTrouble, isCarried: isSame && state[part].length > 0 };
    };
    return combineTeardowns(channel, [
      keepLayer(store, VIEWS_LAYER, corpus, keeping('views', storages.views)),
      keepLayer(store, EDITS_LAYER, corpus, keeping('curation', storages.edits)),
    ]);
  };
  const records = [
    ofRecords(MARK_RECORDS, storages.marks),
    ofRecords(TERM_RECORDS, storages.vocabulary),
  ];
  let layers: Teardown = Promise.resolve(() => undefined);
  let open: State['dataset'] = null;
  const follow = (state: State, before: State | null) => {
    const { dataset } = state;
    if (dataset === null || dataset === open) return;
    open = dataset;
    runWhenReady(layers);
    layers = ofCorpus({ id: dataset.id, name: dataset.name }, state, before);
  };
  follow(store.getState(), null);
  const unsubscribe = store.subscribe(follow);
  return {
    whenLoaded: async () => {
      await Promise.all([...records, layers]);
    },
    end: () => {
      unsubscribe();
      for (const ending of [...records, layers]) runWhenReady(ending);
    },
  };
}

/** One teardown for several, which also closes the channel that they share. */
async function combineTeardowns(
  channel: TabChannel | null,
  endings: readonly Teardown[],
): Teardown {
  const ends = await Promise.all(endings);
  return () => {
    for (const end of ends) end();
    channel?.close();
  };
}

function runWhenReady(ending: Teardown): void {
  void ending.then((end) => {
    end();
  });
}

/** Stores empty work for a new corpus. */
export async function beginReaderWork(
  corpus: CorpusName,
  storages = browserStorages(),
): Promise<void> {
  await Promise.all([
    beginLayer(storages.edits, EDITS_LAYER, corpus),
    beginLayer(storages.views, VIEWS_LAYER, corpus),
  ]);
}
