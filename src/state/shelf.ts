// A place for texts by key on the reader's own machine, and what stands in for it where there is none.

import { openDB } from 'idb';

/** Where texts are kept by key. Both fail where the browser keeps nothing, or has no room left. */
export interface Shelf {
  readonly read: (key: string) => Promise<string | null>;
  readonly write: (key: string, text: string) => Promise<void>;
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
      await (await shelf()).put(name, text, key);
    },
  };
}

/** A shelf that lasts as long as the program. */
export function memoryShelf(): Shelf {
  const texts = new Map<string, string>();
  return {
    read: (key) => Promise.resolve(texts.get(key) ?? null),
    write: (key, text) => {
      texts.set(key, text);
      return Promise.resolve();
    },
  };
}
