// Persists the reader's work on one corpus, its edits and its saved views, between visits, and synchronises it
// between tabs. The key is the identity of the dataset, since two corpora may have the same name.

import { mapThroughHistory } from './history.ts';
import type { TextStorage } from './text-storage.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';
import type { TabChannel } from './tab-channel.ts';

/** One kind of work on a corpus. */
export interface Layer<T> {
  readonly part: 'curation' | 'views';
  readonly write: (items: readonly T[], corpus: string) => string;
  /** Null for a text that cannot be parsed. */
  readonly read: (text: string) => readonly T[] | null;
  readonly replace: (state: State, items: readonly T[]) => State;
}

/** Identity and name of a corpus. */
export interface CorpusName {
  /** Identity of its dataset. */
  readonly id: string;
  readonly name: string;
}

/** Where a layer is stored and announced. */
export interface Keeping {
  readonly storage: TextStorage;
  readonly channel?: TabChannel | null;
  /** Whether the items come from the corpus of which this one is a rebuild: they take precedence over stored ones. */
  readonly isCarried?: boolean;
  /** Called once when something cannot be stored. */
  readonly onTrouble?: () => void;
}

const keyOf = (id: string) => `id:${id}`;
const lastOf = (name: string) => `last:${name}`;

/** An item identified within its layer by a number, alone or behind a letter. */
interface Numbered {
  readonly id: string;
}

/**
 * Loads what is stored for the open corpus into the store, and writes every change until another corpus is opened.
 * Items added while the stored ones are being read are appended to them. What is stored already is not written again,
 * since another tab may have changed it since it was read.
 * @returns a function that ends it, once the stored items are loaded; never rejects
 */
export async function keepLayer<T extends Numbered>(
  store: Store,
  layer: Layer<T>,
  corpus: CorpusName,
  { storage, channel = null, isCarried = false, onTrouble = () => undefined }: Keeping,
): Promise<() => void> {
  const keeper = new LayerKeeper(store, layer, corpus, { storage, channel, isCarried, onTrouble });
  // Subscribed before the first await, so that changes made meanwhile are stored as well.
  const end = keeper.watch();
  keeper.mergeStored(await readStored(storage, layer, corpus));
  return end;
}

/** Persists a layer of the corpus that is open at its construction, and of no other. */
class LayerKeeper<T extends Numbered> {
  /** The last value while the corpus was open. */
  private items: readonly T[];
  private readonly initialItems: readonly T[];
  private readonly dataset: State['dataset'];
  /** Items that another tab sent before the stored ones had been read. */
  private received: readonly T[] | null = null;
  private isOpen = true;
  private isRead = false;
  private isLoading = false;
  private hasReported = false;

  constructor(
    private readonly store: Store,
    private readonly layer: Layer<T>,
    private readonly corpus: CorpusName,
    private readonly keeping: Required<Keeping>,
  ) {
    this.dataset = store.getState().dataset;
    this.items = this.initialItems = this.itemsOf(store.getState());
  }

  /** @returns a function that ends it */
  watch(): () => void {
    const end = this.store.subscribe((state) => {
      // Opening another corpus clears this one's work from the state, but not from storage.
      if (state.dataset !== this.dataset) {
        this.isOpen = false;
        end();
      } else if (this.itemsOf(state) !== this.items) {
        this.items = this.itemsOf(state);
        if (this.isRead && !this.isLoading) void this.write();
      }
    });
    this.keeping.channel?.listen((message) => {
      const said = this.isOpen ? itemsInMessage(message, this.layer, this.corpus.id) : null;
      if (said !== null) this.receive(said);
    });
    return end;
  }

  mergeStored({ items, isOwn }: Stored<T>): void {
    const { isCarried } = this.keeping;
    const isBare = this.initialItems.length === 0;
    const isChanged = this.items !== this.initialItems;
    const kept = this.received ?? items;
    this.isRead = true;
    if (isBare) this.putBefore(kept);
    else if (this.isOpen && !isCarried && !isChanged && !this.isInitial(kept))
      this.load((state) => this.layer.replace(state, kept));
    const isUnstored = !isOwn && this.items.length > 0 && (this.isOpen || !isBare);
    if (isChanged || isCarried || isUnstored) void this.write();
  }

  /** Puts stored items before those added while they were being read. */
  private putBefore(kept: readonly T[]): void {
    if (!this.isOpen) this.items = renumberedAfter(kept, this.items);
    else if (kept.length > 0)
      this.load((state) =>
        mapThroughHistory<T>(state, this.layer.part, (later) => renumberedAfter(kept, later)),
      );
  }

  private isInitial(items: readonly T[]): boolean {
    const textOf = (all: readonly T[]) => this.layer.write(all, this.corpus.name);
    return textOf(items) === textOf(this.initialItems);
  }

  private receive(said: readonly T[]): void {
    if (!this.isRead) this.received = said;
    else this.load((state) => this.layer.replace(state, said));
  }

  /** Changes the state without an undo step and without writing it to storage. */
  private load(change: (state: State) => State): void {
    this.isLoading = true;
    this.store.load(change);
    this.isLoading = false;
  }

  private async write(): Promise<void> {
    const { storage, channel, onTrouble } = this.keeping;
    const { id, name } = this.corpus;
    const text = this.layer.write(this.items, name);
    channel?.post({ part: this.layer.part, id, text });
    try {
      await storage.write(keyOf(id), text);
      await storage.write(lastOf(name), id);
    } catch {
      if (!this.hasReported) onTrouble();
      this.hasReported = true;
    }
  }

  private itemsOf(state: State): readonly T[] {
    return state[this.layer.part] as unknown as readonly T[];
  }
}

/**
 * Stored items followed by those made before the stored ones had been read. Numbers of the latter may clash, and
 * are all shifted by the same amount, so that steps of the history that contain them stay consistent.
 */
function renumberedAfter<T extends Numbered>(
  items: readonly T[],
  later: readonly T[],
): readonly T[] {
  if (items.length === 0) return later;
  const numberOf = ({ id }: T) => Number(/\d+$/.exec(id)?.[0] ?? 0);
  const most = items.reduce((max, item) => Math.max(max, numberOf(item)), 0);
  const moved = later.map((item) => ({
    ...item,
    id: item.id.replace(/\d+$/, (n) => String(most + Number(n))),
  }));
  return [...items, ...moved];
}

function itemsInMessage<T>(message: unknown, layer: Layer<T>, id: string): readonly T[] | null {
  if (typeof message !== 'object' || message === null) return null;
  const { part, id: of, text } = message as Record<string, unknown>;
  return part === layer.part && of === id && typeof text === 'string' ? layer.read(text) : null;
}

/** Items read from storage. */
interface Stored<T> {
  readonly items: readonly T[];
  /** Whether they are stored for this very corpus. */
  readonly isOwn: boolean;
}

/** The items stored for a corpus, or those it inherits as {@link readStored} tells. Never rejects. */
export async function readLayer<T>(
  storage: TextStorage,
  layer: Pick<Layer<T>, 'read'>,
  corpus: CorpusName,
): Promise<readonly T[]> {
  return (await readStored(storage, layer, corpus)).items;
}

/**
 * The items stored for a corpus. Where there are none, those last stored under its name: a corpus that has grown
 * has another identity, and earlier versions stored by name alone.
 */
async function readStored<T>(
  storage: TextStorage,
  layer: Pick<Layer<T>, 'read'>,
  { id, name }: CorpusName,
): Promise<Stored<T>> {
  const parsed = (text: string | null) => (text === null ? [] : (layer.read(text) ?? []));
  try {
    const own = await storage.read(keyOf(id));
    if (own !== null) return { items: parsed(own), isOwn: true };
    const last = await storage.read(lastOf(name));
    const former = last === null ? null : await storage.read(keyOf(last));
    return { items: parsed(former ?? (await storage.read(name))), isOwn: false };
  } catch {
    return { items: [], isOwn: false };
  }
}

/** Stores an empty layer for a new corpus, so that it does not inherit that of another with its name. */
export async function beginLayer<T>(
  storage: TextStorage,
  layer: Layer<T>,
  { id, name }: CorpusName,
): Promise<void> {
  if ((await storage.read(keyOf(id))) === null)
    await storage.write(keyOf(id), layer.write([], name));
}
