// Edits kept on the reader's own machine, a list for each corpus, from one visit to the next.

import { openDB } from 'idb';
import { readCuration, writeCuration } from '../core/curate/layer-file.ts';
import { replaceEdits } from './curation.ts';
import type { Edit } from '../core/curate/edit.ts';
import type { Store } from './store.ts';

/** Where texts are kept by key; a visit without room for them does without. */
export interface Shelf {
  readonly read: (key: string) => Promise<string | null>;
  readonly write: (key: string, text: string) => Promise<void>;
}

/** The shelf of this browser. */
export function browserShelf(): Shelf {
  const name = 'edits';
  const open = openDB('paperloom-edits', 1, {
    upgrade: (db) => {
      db.createObjectStore(name);
    },
  });
  return {
    read: async (key) => ((await (await open).get(name, key)) as string | undefined) ?? null,
    write: async (key, text) => {
      await (await open).put(name, text, key);
    },
  };
}

/** A shelf in memory, for tests and for browsers that keep nothing. */
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

/**
 * Brings the edits of a corpus back and keeps every later change of them. What was kept in another
 * form, or cannot be read, is passed over. Ends when the edits are there.
 * @param corpus name of the dataset
 */
export async function keepCuration(
  store: Store,
  shelf: Shelf,
  corpus: string,
): Promise<() => void> {
  const kept = await readKept(shelf, corpus);
  if (kept.length > 0 && store.getState().curation.length === 0) store.act(replaceEdits, kept);
  return store.subscribe(({ curation }, before) => {
    if (curation === before.curation) return;
    // Edits that cannot be kept still hold for this visit, and can be saved as a file.
    shelf.write(corpus, writeCuration({ corpus, edits: curation })).catch(() => undefined);
  });
}

async function readKept(shelf: Shelf, corpus: string): Promise<readonly Edit[]> {
  try {
    const text = await shelf.read(corpus);
    return text === null ? [] : readCuration({ name: corpus, text }).edits;
  } catch {
    return [];
  }
}
