// The storage of corpora, loaded with its library on first use, so that it does not delay the first map.

import { firstMap } from '../render/first-map.ts';
import type { CorpusStorage } from './corpora.ts';

/** {@link browserCorpora}, loaded on first use; listing waits for the first map. */
export function lazyCorpora(): CorpusStorage {
  let opened: Promise<CorpusStorage> | null = null;
  const storage = () => (opened ??= import('./corpora.ts').then((m) => m.browserCorpora()));
  return {
    list: async () => {
      await firstMap;
      return (await storage()).list();
    },
    read: async (id) => (await storage()).read(id),
    write: async (corpus) => (await storage()).write(corpus),
    remove: async (id) => (await storage()).remove(id),
    rename: async (id, name) => (await storage()).rename(id, name),
    grow: async (from, into) => (await storage()).grow(from, into),
    exchange: async (id) => (await storage()).exchange(id),
  };
}
