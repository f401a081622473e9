// The work on texts: what is done off the main thread. Plain functions over a library of texts; they
// run in the Worker, and in the page where there is none.

import { readTexts, shardFile } from '../core/dataset/files.ts';
import { byCloseness, findEvidence } from '../core/questions/evidence.ts';
import { searchPapers } from '../core/questions/search.ts';
import type { PaperText } from '../core/dataset/dataset.ts';
import type { Evidence } from '../core/questions/evidence.ts';
import type { PaperHit } from '../core/questions/search.ts';

/** Where the texts are and what they belong to. */
export interface Library {
  /** Absolute address of the dataset folder, ending in a slash. */
  readonly base: string;
  readonly conceptIds: readonly string[];
  readonly titles: readonly string[];
  readonly shardSize: number;
}

/** Fetches the text of an address; fails on anything but success. */
export type FetchText = (address: string) => Promise<string>;

/** What can be asked. Every answer can be posted between threads. */
export interface Tasks {
  readonly readText: (row: number) => Promise<PaperText>;
  /** Evidence of papers for a pair of concepts, closest co-mention first. */
  readonly findEvidence: (rows: readonly number[], a: string, b: string) => Promise<Evidence[]>;
  /** Papers that have every word of the query. */
  readonly searchPapers: (query: string) => Promise<PaperHit[]>;
}

/** The tasks over one library; shards are fetched once, when first needed. */
export function createTasks(library: Library, fetchText: FetchText): Tasks {
  const shards = new Map<number, Promise<PaperText[]>>();
  const shard = (n: number) => {
    const known = shards.get(n);
    if (known) return known;
    const file = shardFile(n);
    const loading = fetchText(library.base + file).then((text) =>
      readTexts(file, text, library.conceptIds),
    );
    shards.set(n, loading);
    // A failed fetch may succeed when it is asked for again.
    loading.catch(() => shards.delete(n));
    return loading;
  };
  const readText = async (row: number) => {
    const rows = await shard(Math.floor(row / library.shardSize));
    return rows[row % library.shardSize]!;
  };
  return {
    readText,
    findEvidence: async (rows, a, b) => {
      const found = await Promise.all(
        rows.map(async (row) => findEvidence(row, library.titles[row]!, await readText(row), a, b)),
      );
      return found.filter((evidence) => evidence !== null).sort(byCloseness);
    },
    searchPapers: async (query) => {
      const count = Math.ceil(library.titles.length / library.shardSize);
      const texts = (await Promise.all(Array.from({ length: count }, (_, n) => shard(n)))).flat();
      return searchPapers(
        query,
        texts.map(({ abstract }, row) => ({ title: library.titles[row]!, abstract })),
      );
    },
  };
}
