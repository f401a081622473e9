// Corpora kept on the reader's own machine: a list that is small, and what each is made of.

import { openDB } from 'idb';
import type { ByteFile } from '../core/papers/decode.ts';
import { entryOf, exchanged, grown, idsKept, inOrder, withEntry, without } from './entries.ts';
import type { BuiltCorpus } from './build-corpus.ts';
import type { CorpusEntry } from './entries.ts';

/** A corpus with all that is kept of it. */
export interface KeptCorpus {
  readonly built: BuiltCorpus;
  /** The files as they were given, so that others can be added to them. */
  readonly given: readonly ByteFile[];
}

/** Where corpora are kept. Everything fails where the browser keeps nothing, or has no room left. */
export interface CorpusShelf {
  /** In order of name. */
  readonly list: () => Promise<CorpusEntry[]>;
  readonly read: (id: string) => Promise<KeptCorpus | null>;
  readonly write: (corpus: KeptCorpus) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Puts a corpus in the place of what it was, which is kept behind it. */
  readonly grow: (from: string, into: string) => Promise<void>;
  /** Puts what is behind a corpus in its place, and it behind. */
  readonly exchange: (id: string) => Promise<void>;
}

type Change = (entries: readonly CorpusEntry[]) => readonly CorpusEntry[];

/** What is kept is what the list says; `corpus` comes along. */
type ChangeBy = (change: Change, corpus?: KeptCorpus) => Promise<void>;

function changesBy(change: ChangeBy): Omit<CorpusShelf, 'list' | 'read'> {
  return {
    write: (corpus) => change((entries) => withEntry(entries, entryOf(corpus.built)), corpus),
    remove: (id) => change((entries) => without(entries, id)),
    grow: (from, into) => change((entries) => grown(entries, from, into)),
    exchange: (id) => change((entries) => exchanged(entries, id)),
  };
}

/** The corpora of this browser. */
export function browserCorpora(): CorpusShelf {
  const open = () =>
    openDB('paperloom-corpora', 1, {
      upgrade: (db) => {
        db.createObjectStore('entries');
        db.createObjectStore('corpora');
      },
    });
  let opened: ReturnType<typeof open> | null = null;
  const shelf = () => (opened ??= open());
  const change: ChangeBy = async (change, corpus) => {
    const transaction = (await shelf()).transaction(['entries', 'corpora'], 'readwrite');
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
  return {
    list: async () => inOrder((await (await shelf()).getAll('entries')) as CorpusEntry[]),
    read: async (id) =>
      ((await (await shelf()).get('corpora', id)) as KeptCorpus | undefined) ?? null,
    ...changesBy(change),
  };
}

/** Corpora for as long as the program runs. */
export function memoryCorpora(): CorpusShelf {
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
    read: (id) => Promise.resolve(corpora.get(id) ?? null),
    ...changesBy(change),
  };
}
