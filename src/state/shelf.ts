// A place for texts by key on the reader's own machine, and what stands in for it where there is none.

import { openDB } from 'idb';

/** Where texts are kept by key. Both fail where the browser keeps nothing, or has no room left. */
export interface Shelf {
  readonly read: (key: string) => Promise<string | null>;
  /** Null takes the text of a key away. */
  readonly write: (key: string, text: string | null) => Promise<void>;
  /** Every key with its text, in order of key. */
  readonly all: () => Promise<[key: string, text: string][]>;
}

/** A shelf of this browser, by name; opened when it is first used. */
export function browserShelf(name: string): Shelf {
  const open = () =>
    openDB(`paperloom-${name}`, 1, {
      upgrade: (db) => {
        db.createObjectStore(name);
      },
    });
  let opened: ReturnType<typeof open> | null = null;
  const shelf = () => (opened ??= open());
  return {
    read: async (key) => ((await (await shelf()).get(name, key)) as string | undefined) ?? null,
    write: async (key, text) => {
      const transaction = (await shelf()).transaction(name, 'readwrite');
      const asked =
        text === null ? transaction.store.delete(key) : transaction.store.put(text, key);
      // All is said at once: a page that goes before it hears an answer has kept its last letter too.
      transaction.commit();
      await Promise.all([asked, transaction.done]);
    },
    all: async () => {
      const transaction = (await shelf()).transaction(name);
      const [keys, texts] = await Promise.all([
        transaction.store.getAllKeys(),
        transaction.store.getAll(),
      ]);
      return keys.map((key, i) => [key as string, texts[i] as string]);
    },
  };
}

/** A shelf that lasts as long as the program. */
export function memoryShelf(): Shelf {
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
