// Storage of corpora in this browser (IndexedDB), or in memory: a small list, and the content of each.

import { openDB } from 'idb';
import type { ByteFile } from '../core/papers/decode.ts';
import { renameFiles } from '../core/dataset/rename.ts';
import {
  entryOf,
  exchanged,
  grown,
  idsKept,
  inOrder,
  namedIn,
  renamed,
  withEntry,
  without,
} from './entries.ts';
import type { BuiltCorpus } from './build-corpus.ts';
import type { CorpusEntry } from './entries.ts';

/** A stored corpus. */
export interface KeptCorpus {
  readonly built: BuiltCorpus;
  /** The reader's files, so that others can be added to them. */
  readonly given: readonly ByteFile[];
}

/** Storage of corpora. All methods reject where the browser forbids storage or has no space left. */
export interface CorpusStorage {
  /** In order of name. */
  readonly list: () => Promise<CorpusEntry[]>;
  /** Under the name that the list has for it. */
  readonly read: (id: string) => Promise<KeptCorpus | null>;
  readonly write: (corpus: KeptCorpus) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Changes the name of a corpus, and nothing else: its content is stored as it was built. */
  readonly rename: (id: string, name: string) => Promise<void>;
  /** Replaces a corpus in the list by its rebuilt version, with the earlier one stored as its `former`. */
  readonly grow: (from: string, into: string) => Promise<void>;
  /** Swaps a corpus and its `former`. */
  readonly exchange: (id: string) => Promise<void>;
}

type Change = (entries: readonly CorpusEntry[]) => readonly CorpusEntry[];

/** Changes the list, writes `corpus` if given, and deletes every corpus that the list no longer names. */
type ChangeBy = (change: Change, corpus?: KeptCorpus) => Promise<void>;

function changesBy(change: ChangeBy): Omit<CorpusStorage, 'list' | 'read'> {
  return {
    write: (corpus) => change((entries) => withEntry(entries, entryOf(corpus.built)), corpus),
    remove: (id) => change((entries) => without(entries, id)),
    rename: (id, name) => change((entries) => renamed(entries, id, name)),
    grow: (from, into) => change((entries) => grown(entries, from, into)),
    exchange: (id) => change((entries) => exchanged(entries, id)),
  };
}

/** A stored corpus under its name in the list. */
function asListed(
  kept: KeptCorpus | undefined,
  entries: readonly CorpusEntry[],
): KeptCorpus | null {
  if (kept === undefined) return null;
  const { built } = kept;
  const name = namedIn(entries, built.id)?.name ?? built.name;
  if (name === built.name) return kept;
  return { ...kept, built: { ...built, name, files: renameFiles(built.files, name) } };
}

/** Storage in this browser. */
export function browserCorpora(): CorpusStorage {
  const open = () =>
    openDB('paperloom-corpora', 1, {
      upgrade: (db) => {
        db.createObjectStore('entries');
        db.createObjectStore('corpora');
      },
    });
  let opened: ReturnType<typeof open> | null = null;
  const database = () => (opened ??= open());
  const change: ChangeBy = async (change, corpus) => {
    const transaction = (await database()).transaction(['entries', 'corpora'], 'readwrite');
    const [entries, corpora] = [
      transaction.objectStore('entries'),
      transaction.objectStore('corpora'),
    ];
    const next = change((await entries.getAll()) as CorpusEntry[]);
    const ids = idsKept(next);
    const gone = (await corpora.getAllKeys()).filter(
      (id) => !(typeof id === 'string' && ids.has(id)),
    );
    await Promise.all([
      ...(corpus ? [corpora.put(corpus, corpus.built.id)] : []),
      ...gone.map((id) => corpora.delete(id)),
      entries.clear(),
      ...next.map((entry) => entries.put(entry, entry.id)),
      transaction.done,
    ]);
  };
  const entries = async () => (await (await database()).getAll('entries')) as CorpusEntry[];
  return {
    list: async () => inOrder(await entries()),
    read: async (id) => {
      const kept = (await (await database()).get('corpora', id)) as KeptCorpus | undefined;
      return asListed(kept, await entries());
    },
    ...changesBy(change),
  };
}

/** Storage in memory. */
export function memoryCorpora(): CorpusStorage {
  const corpora = new Map<string, KeptCorpus>();
  let entries: readonly CorpusEntry[] = [];
  const change: ChangeBy = (change, corpus) => {
    if (corpus) corpora.set(corpus.built.id, corpus);
    entries = change(entries);
    const ids = idsKept(entries);
    for (const id of corpora.keys()) if (!ids.has(id)) corpora.delete(id);
    return Promise.resolve();
  };
  return {
    list: () => Promise.resolve(inOrder(entries)),
    read: (id) => Promise.resolve(asListed(corpora.get(id), entries)),
    ...changesBy(change),
  };
}
