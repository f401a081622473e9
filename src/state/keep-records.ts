// Work that belongs to no one corpus, from visit to visit and from tab to tab: a record for each thing,
// so that two tabs lose nothing of each other's; of two records of one thing the later holds.

import { putUnder } from './history.ts';
import type { Shelf } from './shelf.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';
import type { Wire } from './wire.ts';

/** A kind of work that is kept record by record. */
export interface RecordKind<T> {
  readonly part: 'marks' | 'vocabulary';
  /** What a record is of, and is filed under. */
  readonly keyOf: (item: T) => string;
  /** A record that holds nothing: what is said of one that went. */
  readonly blank: (key: string) => T;
  readonly isBlank: (item: T) => boolean;
  readonly write: (item: T) => string;
  /** What a text holds; nothing for one that is none. */
  readonly read: (text: string) => readonly T[];
  /** One record of a thing that was kept and one that was made before it had been read. */
  readonly join: (kept: T, later: T) => T;
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
 * Brings the records back, keeps every change from now on and hears those of other tabs. What is done
 * while the records are being read is joined to them.
 * @returns what ends it, once the records are there; it does not fail
 */
export async function keepRecords<T>(
  store: Store,
  kind: RecordKind<T>,
  { shelf, wire, onTrouble }: RecordKeeping,
): Promise<() => void> {
  const itemsOf = (state: State) => state[kind.part] as unknown as readonly T[];
  let isRead = false;
  let isHearing = false;
  let isTold = false;
  const trouble = () => {
    if (!isTold) onTrouble();
    isTold = true;
  };
  const keep = (before: readonly T[], after: readonly T[]) => {
    for (const item of changed(kind, before, after)) {
      const text = kind.write(item);
      shelf.write(kind.keyOf(item), kind.isBlank(item) ? null : text).catch(trouble);
      wire?.post(text);
    }
  };
  /** Things of which another tab spoke before all was read: what it said is the later. */
  const heard = new Set<string>();
  wire?.listen((message) => {
    const items = kind.read(textOf(message));
    if (!isRead) for (const item of items) heard.add(kind.keyOf(item));
    isHearing = true;
    store.load(kind.put, items);
    isHearing = false;
  });
  // Subscribed before anything is waited for. What is done before all is read is written when that is
  // there: alone it would take the place of what was kept of the same thing.
  const end = store.subscribe((state, before) => {
    // What was heard is kept by the tab that said it.
    if (isRead && !isHearing) keep(itemsOf(before), itemsOf(state));
  });
  const texts = await shelf.all().catch(() => [] as [string, string][]);
  const kept = texts
    .flatMap(([, text]) => kind.read(text))
    .filter((item) => !kind.isBlank(item) && !heard.has(kind.keyOf(item)));
  if (kept.length > 0)
    store.load((state) => putUnder<T>(state, kind.part, (later) => joined(kind, kept, later)));
  isRead = true;
  keep(kept, itemsOf(store.getState()));
  return end;
}

/** Records of two lists, one for each thing, in order of key. */
function joined<T>({ keyOf, join }: RecordKind<T>, kept: readonly T[], later: readonly T[]): T[] {
  const byKey = new Map(kept.map((item) => [keyOf(item), item]));
  for (const item of later) {
    const former = byKey.get(keyOf(item));
    byKey.set(keyOf(item), former === undefined ? item : join(former, item));
  }
  return [...byKey.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** What a tab says; one that was opened with an earlier page says the record itself. */
function textOf(message: unknown): string {
  return typeof message === 'string' ? message : JSON.stringify(message ?? null);
}

/** Records that are other than before; those that went, blank. */
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
