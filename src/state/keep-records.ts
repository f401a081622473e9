// Work that belongs to no one corpus, from visit to visit and from tab to tab: a record for each thing,
// so that two tabs lose nothing of each other's; of two records of one thing the later holds.

import type { Shelf } from './shelf.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';
import type { Wire } from './wire.ts';

/** A kind of work that is kept record by record. */
export interface RecordKind<T> {
  readonly itemsOf: (state: State) => readonly T[];
  /** What a record is of, and is filed under. */
  readonly keyOf: (item: T) => string;
  /** A record that holds nothing: what is said of one that went. */
  readonly blank: (key: string) => T;
  readonly isBlank: (item: T) => boolean;
  readonly write: (item: T) => string;
  /** What a text holds; nothing for one that is none. */
  readonly read: (text: string) => readonly T[];
  /** Puts records in place of those of their keys; blank ones go. */
  readonly put: (state: State, items: readonly T[]) => State;
}

/** Where records are kept and told of. */
export interface RecordKeeping {
  readonly shelf: Shelf;
  readonly wire: Wire | null;
  /** Told once when something cannot be kept. */
  readonly onTrouble: () => void;
}

/**
 * Brings the records back, keeps every later change and hears those of other tabs.
 * @returns what ends it, when the records are there
 */
export async function keepRecords<T>(
  store: Store,
  kind: RecordKind<T>,
  { shelf, wire, onTrouble }: RecordKeeping,
): Promise<() => void> {
  const kept = await shelf.all().catch(() => [] as [string, string][]);
  const items = kept.flatMap(([, text]) => kind.read(text));
  // What came with a project meanwhile goes before what was kept.
  if (items.length > 0) store.load(kind.put, [...items, ...kind.itemsOf(store.getState())]);
  let isHearing = false;
  wire?.listen((message) => {
    isHearing = true;
    store.load(kind.put, kind.read(textOf(message)));
    isHearing = false;
  });
  let isTold = false;
  const trouble = () => {
    if (!isTold) onTrouble();
    isTold = true;
  };
  return store.subscribe((state, before) => {
    // What was heard is kept by the tab that said it.
    if (kind.itemsOf(state) === kind.itemsOf(before) || isHearing) return;
    for (const item of changed(kind, before, state)) {
      const text = kind.write(item);
      shelf.write(kind.keyOf(item), kind.isBlank(item) ? null : text).catch(trouble);
      wire?.post(text);
    }
  });
}

/** What a tab says; one that was opened with an earlier page says the record itself. */
function textOf(message: unknown): string {
  return typeof message === 'string' ? message : JSON.stringify(message ?? null);
}

/** Records that are other than before; those that went, blank. */
function changed<T>({ itemsOf, keyOf, blank }: RecordKind<T>, before: State, after: State): T[] {
  const old = new Set(itemsOf(before));
  const keys = new Set(itemsOf(after).map(keyOf));
  const gone = itemsOf(before)
    .map(keyOf)
    .filter((key) => !keys.has(key));
  return [...itemsOf(after).filter((item) => !old.has(item)), ...gone.map(blank)];
}
