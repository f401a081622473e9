// What a reader lays over one corpus, its edits and its saved views, from visit to visit and from tab
// to tab. It is filed under what the corpus holds, not under its name: two of one name are two.

import { putUnder } from './history.ts';
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

/** An item that is told apart from others of its layer by its number, alone or behind a letter. */
interface Numbered {
  readonly id: string;
}

/**
 * Brings what is kept for the corpus that is open into the store, and keeps every change of it from now
 * on, until another is opened. What came along with the corpus, as with one that was built anew, goes
 * before what was kept; what is done while that is being read stands behind it.
 * @returns what ends it, once the work is there; it does not fail
 */
export async function keepLayer<T extends Numbered>(
  store: Store,
  layer: Layer<T>,
  corpus: CorpusName,
  { shelf, wire = null, onTrouble = () => undefined }: Keeping,
): Promise<() => void> {
  const keeper = new LayerKeeper(store, layer, corpus, { shelf, wire, onTrouble });
  // Before anything is waited for: what is done meanwhile is kept as well.
  const end = keeper.watch();
  keeper.bringIn(await readLayer(shelf, layer, corpus));
  return end;
}

/** Keeps a layer of the corpus that is open when it begins, and of no other. */
class LayerKeeper<T extends Numbered> {
  /** As they were last while the corpus was open. */
  private items: readonly T[];
  private readonly cameAlong: readonly T[];
  private readonly dataset: State['dataset'];
  /** What another tab said before what was kept had been read. */
  private heard: readonly T[] | null = null;
  private isOpen = true;
  private isRead = false;
  private isLoading = false;
  private isTold = false;

  constructor(
    private readonly store: Store,
    private readonly layer: Layer<T>,
    private readonly corpus: CorpusName,
    private readonly keeping: Required<Keeping>,
  ) {
    this.dataset = store.getState().dataset;
    this.items = this.cameAlong = this.itemsOf(store.getState());
  }

  /** @returns what ends it */
  watch(): () => void {
    const end = this.store.subscribe((state) => {
      // Another corpus that is opened clears the page of this one's work, not the shelf.
      if (state.dataset !== this.dataset) {
        this.isOpen = false;
        end();
      } else if (this.itemsOf(state) !== this.items) {
        this.items = this.itemsOf(state);
        if (this.isRead && !this.isLoading) void this.write();
      }
    });
    this.keeping.wire?.listen((message) => {
      const said = this.isOpen ? itemsHeard(message, this.layer, this.corpus.id) : null;
      if (said !== null) this.hear(said);
    });
    return end;
  }

  bringIn(read: readonly T[]): void {
    const isBare = this.cameAlong.length === 0;
    const kept = isBare ? (this.heard ?? read) : [];
    const isChanged = this.items !== this.cameAlong;
    this.isRead = true;
    if (!this.isOpen) this.items = continued(kept, this.items);
    else if (kept.length > 0)
      this.load((state) => putUnder<T>(state, this.layer.part, (later) => continued(kept, later)));
    const isOfPage = this.isOpen || !isBare;
    if (isChanged || (isOfPage && this.items.length > 0)) void this.write();
  }

  private hear(said: readonly T[]): void {
    if (!this.isRead && this.cameAlong.length === 0) this.heard = said;
    else this.load((state) => this.layer.replace(state, said));
  }

  /** Changes the store in a way that is not the reader's own, and not to be written. */
  private load(change: (state: State) => State): void {
    this.isLoading = true;
    this.store.load(change);
    this.isLoading = false;
  }

  private async write(): Promise<void> {
    const { shelf, wire, onTrouble } = this.keeping;
    const { id, name } = this.corpus;
    const text = this.layer.write(this.items, name);
    wire?.post({ part: this.layer.part, id, text });
    try {
      await shelf.write(keyOf(id), text);
      await shelf.write(lastOf(name), id);
    } catch {
      if (!this.isTold) onTrouble();
      this.isTold = true;
    }
  }

  private itemsOf(state: State): readonly T[] {
    return state[this.layer.part] as unknown as readonly T[];
  }
}

/**
 * Items, and those that were made before they had been read. The latter may have the same numbers, and
 * get those that follow: always by the same distance, so that a step on them knows them again.
 */
function continued<T extends Numbered>(items: readonly T[], later: readonly T[]): readonly T[] {
  if (items.length === 0) return later;
  const numberOf = ({ id }: T) => Number(/\d+$/.exec(id)?.[0] ?? 0);
  const most = items.reduce((max, item) => Math.max(max, numberOf(item)), 0);
  const moved = later.map((item) => ({
    ...item,
    id: item.id.replace(/\d+$/, (n) => String(most + Number(n))),
  }));
  return [...items, ...moved];
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
