// Corpora kept on the reader's own machine: a list that is small, and what each is made of.

import { openDB } from 'idb';
import type { ByteFile } from '../core/papers/decode.ts';
import type { BuiltCorpus } from './build-corpus.ts';

/** A corpus in the list. */
export interface CorpusEntry {
  /** Identity of its dataset. */
  readonly id: string;
  readonly name: string;
  readonly papers: number;
  readonly concepts: number;
}

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
}

/** The entry of a corpus. */
export function entryOf({ id, name, papers, concepts }: BuiltCorpus): CorpusEntry {
  return { id, name, papers, concepts };
}

function byName(a: CorpusEntry, b: CorpusEntry): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1;
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
  return {
    list: async () => ((await (await shelf()).getAll('entries')) as CorpusEntry[]).sort(byName),
    read: async (id) =>
      ((await (await shelf()).get('corpora', id)) as KeptCorpus | undefined) ?? null,
    write: async (corpus) => {
      const transaction = (await shelf()).transaction(['entries', 'corpora'], 'readwrite');
      const { built } = corpus;
      await Promise.all([
        transaction.objectStore('corpora').put(corpus, built.id),
        transaction.objectStore('entries').put(entryOf(built), built.id),
        transaction.done,
      ]);
    },
    remove: async (id) => {
      const transaction = (await shelf()).transaction(['entries', 'corpora'], 'readwrite');
      await Promise.all([
        transaction.objectStore('corpora').delete(id),
        transaction.objectStore('entries').delete(id),
        transaction.done,
      ]);
    },
  };
}

/** Corpora for as long as the program runs. */
export function memoryCorpora(): CorpusShelf {
  const corpora = new Map<string, KeptCorpus>();
  return {
    list: () =>
      Promise.resolve([...corpora.values()].map(({ built }) => entryOf(built)).sort(byName)),
    read: (id) => Promise.resolve(corpora.get(id) ?? null),
    write: (corpus) => {
      corpora.set(corpus.built.id, corpus);
      return Promise.resolve();
    },
    remove: (id) => {
      corpora.delete(id);
      return Promise.resolve();
    },
  };
}
