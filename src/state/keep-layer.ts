// What a reader lays over one corpus, its edits and its saved views, from visit to visit and from tab
// to tab. It is filed under what the corpus holds, not under its name: two of one name are two.

import type { Shelf } from './shelf.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';
import type { Wire } from './wire.ts';

/** A kind of work over a corpus. */
export interface Layer<T> {
  readonly part: 'curation' | 'views';
  readonly write: (items: readonly T[], corpus: string) => string;
  /** Null for a text that holds none. */
  readonly read: (text: string) => readonly T[] | null;
  readonly replace: (state: State, items: readonly T[]) => State;
}

/** What a corpus is known by. */
export interface CorpusName {
  /** Identity of its dataset. */
  readonly id: string;
  readonly name: string;
}

/** Where a layer is kept and told of. */
export interface Keeping {
  readonly shelf: Shelf;
  readonly wire?: Wire | null;
  /** Told once when something cannot be kept. */
  readonly onTrouble?: () => void;
}

const keyOf = (id: string) => `id:${id}`;
const lastOf = (name: string) => `last:${name}`;

/**
 * Brings what is kept for a corpus into the store, and keeps every later change of it.
 * @returns what ends it, when the work is there
 */
export async function keepLayer<T>(
  store: Store,
  layer: Layer<T>,
  corpus: CorpusName,
  { shelf, wire = null, onTrouble = () => undefined }: Keeping,
): Promise<() => void> {
  const itemsOf = (state: State) => state[layer.part] as unknown as readonly T[];
  const isOpen = ({ dataset }: State) => dataset === null || dataset.id === corpus.id;
  let isTold = false;
  const write = async (items: readonly T[]) => {
    const text = layer.write(items, corpus.name);
    wire?.post({ part: layer.part, id: corpus.id, text });
    try {
      await shelf.write(keyOf(corpus.id), text);
      await shelf.write(lastOf(corpus.name), corpus.id);
    } catch {
      if (!isTold) onTrouble();
      isTold = true;
    }
  };
  const kept = await readLayer(shelf, layer, corpus);
  const here = itemsOf(store.getState());
  // What came with a project goes before what was kept, and is kept in its place.
  if (here.length > 0) void write(here);
  else if (kept.length > 0 && isOpen(store.getState())) {
    store.load(layer.replace, kept);
    void write(kept);
  }
  let isHearing = false;
  wire?.listen((message) => {
    const heard = isOpen(store.getState()) ? itemsHeard(message, layer, corpus.id) : null;
    if (heard === null) return;
    isHearing = true;
    store.load(layer.replace, heard);
    isHearing = false;
  });
  return store.subscribe((state, before) => {
    // Another corpus that is opened clears the page of this one's work, not the shelf.
    if (itemsOf(state) === itemsOf(before) || isHearing || !isOpen(state)) return;
    void write(itemsOf(state));
  });
}

function itemsHeard<T>(message: unknown, layer: Layer<T>, id: string): readonly T[] | null {
  if (typeof message !== 'object' || message === null) return null;
  const { part, id: of, text } = message as Record<string, unknown>;
  return part === layer.part && of === id && typeof text === 'string' ? layer.read(text) : null;
}

/**
 * What is kept for a corpus. Where there is nothing yet, a copy of what was last kept under its name:
 * a corpus that has grown is another one, and earlier versions knew it by its name alone.
 */
export async function readLayer<T>(
  shelf: Shelf,
  layer: Pick<Layer<T>, 'read'>,
  { id, name }: CorpusName,
): Promise<readonly T[]> {
  try {
    const own = await shelf.read(keyOf(id));
    if (own !== null) return layer.read(own) ?? [];
    const last = await shelf.read(lastOf(name));
    const former = last === null ? null : await shelf.read(keyOf(last));
    const text = former ?? (await shelf.read(name));
    return text === null ? [] : (layer.read(text) ?? []);
  } catch {
    return [];
  }
}

/** Says of a new corpus that it begins without work, whatever another of its name has. */
export async function beginLayer<T>(
  shelf: Shelf,
  layer: Layer<T>,
  { id, name }: CorpusName,
): Promise<void> {
  if ((await shelf.read(keyOf(id))) === null) await shelf.write(keyOf(id), layer.write([], name));
}
