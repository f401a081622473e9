// The corpora of this browser, and the library they are kept with, fetched when first asked for; to list them is
// not what the first map waits for.

import { firstMap } from '../render/first-map.ts';
import type { CorpusShelf } from './corpora.ts';

/** The shelf of {@link browserCorpora}, opened on first use. */
export function laterCorpora(): CorpusShelf {
  let opened: Promise<CorpusShelf> | null = null;
  const shelf = () => (opened ??= import('./corpora.ts').then((m) => m.browserCorpora()));
  return {
    list: async () => {
      await firstMap;
      return (await shelf()).list();
    },
    read: async (id) => (await shelf()).read(id),
    write: async (corpus) => (await shelf()).write(corpus),
    remove: async (id) => (await shelf()).remove(id),
    grow: async (from, into) => (await shelf()).grow(from, into),
    exchange: async (id) => (await shelf()).exchange(id),
  };
}
