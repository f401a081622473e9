// What is done off the main thread: reading texts, and counting and walking what is large. Plain
// functions over a library; they run in the Worker, and in the page where there is none.

import { readTexts, shardFile } from '../core/dataset/files.ts';
import { layOutPapers } from '../core/map/paper-map.ts';
import { countPairs } from '../core/links/co-occurrence.ts';
import { findBridges } from '../core/questions/bridges.ts';
import { findGaps, isWiderEitherWay } from '../core/questions/gaps.ts';
import { joinPapers } from '../core/questions/paper-ties.ts';
import { byCloseness, findEvidence } from '../core/questions/evidence.ts';
import { indexPapers } from '../core/search/search-papers.ts';
import { namesOfPaper } from './library.ts';
import type { PaperText, PostingColumns } from '../core/dataset/dataset.ts';
import type { CoOccurrence, PairColumns } from '../core/links/co-occurrence.ts';
import type { PaperPlaces } from '../core/map/paper-map.ts';
import type { UnitLink } from '../core/links/weigh.ts';
import type { Gap, GapOrder } from '../core/questions/gaps.ts';
import type { Bridges } from '../core/questions/bridges.ts';
import type { Evidence } from '../core/questions/evidence.ts';
import type { PaperTies, PapersAsked } from '../core/questions/paper-ties.ts';
import type { Findings, PaperIndex } from '../core/search/search-papers.ts';
import type { Library } from './library.ts';

/** Entries of postings up to which a recount is done within a frame or two, and may stay in the page. */
export const COUNTED_IN_PAGE = 50_000;

/** Fetches the text of an address; fails on anything but success. */
export type FetchText = (address: string) => Promise<string>;

/** What can be asked. Every answer can be posted between threads. */
export interface Tasks {
  readonly readText: (row: number) => Promise<PaperText>;
  /** Evidence of papers for a pair of concepts, closest co-mention first. */
  readonly findEvidence: (rows: readonly number[], a: string, b: string) => Promise<Evidence[]>;
  /** Papers that answer a query as it is typed. */
  readonly searchPapers: (query: string) => Promise<Findings>;
  /** Counts among the papers kept (1 for each row that passes the filters), as columns. */
  readonly recount: (kept: Uint8Array) => Promise<PairColumns>;
  /** The concepts that join areas; seconds on a large map. */
  readonly findBridges: (...args: Parameters<typeof findBridges>) => Promise<Bridges>;
  /** What is missing among the concepts `shown`; `known` says which are wider, concepts first. */
  readonly findGaps: (
    shown: readonly number[],
    counted: CoOccurrence,
    links: readonly UnitLink[],
    asked: { readonly by: GapOrder; readonly known: Parameters<typeof isWiderEitherWay>[0] },
  ) => Promise<Gap[]>;
  /** Which papers are alike; a moment for thousands. */
  readonly joinPapers: (postings: PostingColumns, asked: PapersAsked) => Promise<PaperTies>;
  /** Places on the map of papers; seconds for thousands. */
  readonly layOutPapers: (
    postings: PostingColumns,
    clusters: readonly number[],
    asked: PapersAsked,
    onProgress?: (share: number) => void,
  ) => Promise<PaperPlaces>;
}

/** Tasks that tell, as their last argument, how much of them is done. */
export const TELLING: ReadonlySet<keyof Tasks> = new Set(['layOutPapers']);

/** What need not be copied to post an answer: the memory of its columns, which nobody else holds. */
export function buffersOf(answer: unknown): ArrayBuffer[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.values(answer).flatMap((part) =>
    ArrayBuffer.isView(part) && part.buffer instanceof ArrayBuffer ? [part.buffer] : [],
  );
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
  let index: Promise<PaperIndex> | null = null;
  const indexed = () => {
    index ??= indexTexts(library, shard);
    // What failed once may succeed when it is asked for again.
    index.catch(() => (index = null));
    return index;
  };
  return {
    readText,
    findEvidence: async (rows, a, b) => {
      const found = await Promise.all(
        rows.map(async (row) => findEvidence(row, library.titles[row]!, await readText(row), a, b)),
      );
      return found.filter((evidence) => evidence !== null).sort(byCloseness);
    },
    searchPapers: async (query) => (await indexed()).find(query),
    recount: (kept) =>
      Promise.resolve(countPairs(library.postings, library.conceptIds.length, kept)),
    findBridges: (...args) => Promise.resolve(findBridges(...args)),
    findGaps: (shown, counted, links, { by, known }) =>
      Promise.resolve(findGaps(shown, counted, links, { by, except: isWiderEitherWay(known) })),
    joinPapers: (postings, asked) => Promise.resolve(joinPapers(postings, asked)),
    layOutPapers: (postings, clusters, asked, onProgress) =>
      Promise.resolve(layOutPapers(postings, clusters, asked, onProgress ? { onProgress } : {})),
  };
}

async function indexTexts(
  library: Library,
  shard: (n: number) => Promise<PaperText[]>,
): Promise<PaperIndex> {
  const { titles, venues, years, shardSize } = library;
  const shards = Array.from({ length: Math.ceil(titles.length / shardSize) }, (_, n) => shard(n));
  const texts = (await Promise.all(shards)).flat();
  return indexPapers(
    titles.map((title, row) => ({
      title,
      abstract: texts[row]!.abstract,
      venue: venues[row] ?? null,
      year: years[row] ?? null,
      concepts: namesOfPaper(library, row),
    })),
  );
}
