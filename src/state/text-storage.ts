// Key-value storage of texts in this browser (IndexedDB), and one in memory.

import { openDB } from 'idb';

/** Key-value storage of texts. All methods reject where the browser forbids storage; writing also without space. */
export interface TextStorage {
  readonly read: (key: string) => Promise<string | null>;
  /** Null deletes the key. */
  readonly write: (key: string, text: string | null) => Promise<void>;
  /** Every key with its text, in order of key. */
  readonly all: () => Promise<[key: string, text: string][]>;
}

/** A named database of this browser; opened on first use. */
export function browserStorage(name: string): TextStorage {
  const open = () =>
    openDB(`paperloom-${name}`, 1, {
      upgrade: (db) => {
        db.createObjectStore(name);
      },
    });
  let opened: ReturnType<typeof open> | null = null;
  const storage = () => (opened ??= open());
  return {
    read: async (key) => ((await (await storage()).get(name, key)) as string | undefined) ?? null,
    write: async (key, text) => {
      const transaction = (await storage()).transaction(name, 'readwrite');
      const asked =
        text === null ? transaction.store.delete(key) : transaction.store.put(text, key);
      // Committed without waiting for the request, so that the write survives the page being closed right away.
      transaction.commit();
      await Promise.all([asked, transaction.done]);
    },
    all: async () => {
      const transaction = (await storage()).transaction(name);
      const [keys, texts] = await Promise.all([
        transaction.store.getAllKeys(),
        transaction.store.getAll(),
      ]);
      return keys.map((key, i) => [key as string, texts[i] as string]);
    },
  };
}

/** A storage in memory. */
export function memoryStorage(): TextStorage {
  const texts = new Map<string, string>();
  return {
    read: (key) => Promise.resolve(texts.get(key) ?? null),
    write: (key, text) => {
      if (text === null) texts.delete(key);
      else texts.set(key, text);
      return Promise.resolve();
    },
    all: () => Promise.resolve([...texts].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
