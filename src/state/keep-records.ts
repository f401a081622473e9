// Persists work that belongs to no single corpus between visits, and synchronises it between tabs: a record for
// each thing, so that tabs do not overwrite each other's work; the later of two records of a thing wins.

import { mapThroughHistory } from './history.ts';
import type { TextStorage } from './text-storage.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';
import type { TabChannel } from './tab-channel.ts';

/** A kind of work that is stored record by record. */
export interface RecordKind<T> {
  readonly part: 'marks' | 'vocabulary';
  /** The key under which a record is stored. */
  readonly keyOf: (item: T) => string;
  /** An empty record, sent to announce a deletion. */
  readonly blank: (key: string) => T;
  readonly isBlank: (item: T) => boolean;
  readonly write: (item: T) => string;
  /** The records in a text; none where it cannot be parsed. */
  readonly read: (text: string) => readonly T[];
  /** Merges a stored record with one of the same key made before it had been read. */
  readonly join: (kept: T, later: T) => T;
  /** Replaces the records with the same keys; blank ones are removed. */
  readonly put: (state: State, items: readonly T[]) => State;
}

/** Where records are stored and announced. */
export interface RecordKeeping {
  readonly storage: TextStorage;
  readonly channel: TabChannel | null;
  /** Called once when something cannot be stored. */
  readonly onTrouble: () => void;
}

/**
 * Loads the stored records, writes every change from now on and receives those of other tabs. Records made while
 * the stored ones are being read are merged with them.
 * @returns a function that ends it, once the records are loaded; never rejects
 */
export async function keepRecords<T>(
  store: Store,
  kind: RecordKind<T>,
  { storage, channel, onTrouble }: RecordKeeping,
): Promise<() => void> {
  const itemsOf = (state: State) => state[kind.part] as unknown as readonly T[];
  let isRead = false;
  let isReceiving = false;
  let hasReported = false;
  const trouble = () => {
    if (!hasReported) onTrouble();
    hasReported = true;
  };
  const keep = (before: readonly T[], after: readonly T[]) => {
    for (const item of changed(kind, before, after)) {
      const text = kind.write(item);
      storage.write(kind.keyOf(item), kind.isBlank(item) ? null : text).catch(trouble);
      channel?.post(text);
    }
  };
  /** Keys that another tab sent before all records were read: its records are later than the stored ones. */
  const received = new Set<string>();
  channel?.listen((message) => {
    const items = kind.read(textOf(message));
    if (!isRead) for (const item of items) received.add(kind.keyOf(item));
    isReceiving = true;
    store.load(kind.put, items);
    isReceiving = false;
  });
  // Subscribed before the first await. Changes made before all records are read are written only then: earlier,
  // they would overwrite the stored record of the same thing without being merged with it.
  const end = store.subscribe((state, before) => {
    // What another tab sent, that tab stores.
    if (isRead && !isReceiving) keep(itemsOf(before), itemsOf(state));
  });
  const texts = await storage.all().catch(() => [] as [string, string][]);
  const kept = texts
    .flatMap(([, text]) => kind.read(text))
    .filter((item) => !kind.isBlank(item) && !received.has(kind.keyOf(item)));
  if (kept.length > 0)
    store.load((state) =>
      mapThroughHistory<T>(state, kind.part, (later) => joined(kind, kept, later)),
    );
  isRead = true;
  keep(kept, itemsOf(store.getState()));
  return end;
}

/** The records of two lists merged by key, in order of key. */
function joined<T>({ keyOf, join }: RecordKind<T>, kept: readonly T[], later: readonly T[]): T[] {
  const byKey = new Map(kept.map((item) => [keyOf(item), item]));
  for (const item of later) {
    const former = byKey.get(keyOf(item));
    byKey.set(keyOf(item), former === undefined ? item : join(former, item));
  }
  return [...byKey.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The text of a message; tabs with an earlier version of the page send the record itself. */
function textOf(message: unknown): string {
  return typeof message === 'string' ? message : JSON.stringify(message ?? null);
}

/** New and changed records, and a blank one for each that was removed. */
function changed<T>(
  { keyOf, blank }: RecordKind<T>,
  before: readonly T[],
  after: readonly T[],
): readonly T[] {
  if (before === after) return [];
  const old = new Set(before);
  const keys = new Set(after.map(keyOf));
  const gone = before.map(keyOf).filter((key) => !keys.has(key));
  return [...after.filter((item) => !old.has(item)), ...gone.map(blank)];
}
