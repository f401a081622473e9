// The tasks done off the main thread: reading and searching texts, and computations over the whole corpus. Plain
// functions over a library, which run in the Worker, or in the page where there are no Workers.

import { readAbstracts, readTexts, shardFile } from '../core/dataset/files.ts';
import { layOutPapers } from '../core/map/paper-map.ts';
import { findAreas } from '../core/map/areas.ts';
import { countTogether } from '../core/links/co-occurrence.ts';
import { createRecount } from '../core/links/recount.ts';
import { findBridges } from '../core/questions/bridges.ts';
import { findGaps, areKin } from '../core/questions/gaps.ts';
import { joinPapers } from '../core/map/paper-ties.ts';
import { byCloseness, findEvidence } from '../core/questions/evidence.ts';
import { foldText } from '../core/text/fold.ts';
import { indexPapers } from '../core/search/search-papers.ts';
import { namesOfPaper } from './library.ts';
import { nextMessage } from '../render/next-task.ts';
import { inTasks } from './in-tasks.ts';
import type { StoredText, PostingColumns } from '../core/dataset/dataset.ts';
import type { CoOccurrence } from '../core/links/co-occurrence.ts';
import type { ChoiceCounts, Recount } from '../core/links/recount.ts';
import type { AreaOptions, Areas } from '../core/map/areas.ts';
import type { PaperPlaces } from '../core/map/paper-map.ts';
import type { UnitLink } from '../core/links/weigh.ts';
import type { Gap, GapOrder } from '../core/questions/gaps.ts';
import type { Bridges } from '../core/questions/bridges.ts';
import type { Evidence } from '../core/questions/evidence.ts';
import type { PaperTies, PapersAsked } from '../core/map/paper-ties.ts';
import type { SearchablePaper, Findings, PaperIndex } from '../core/search/search-papers.ts';
import type { Library } from './library.ts';

/** Number of postings up to which a recount takes a frame or two, and may run in the page. */
export const COUNTED_IN_PAGE = 50_000;

/** Number of papers whose abstracts can be searched within a frame. */
export const SEARCHED_AT_ONCE = 4000;

/** Findings by title. */
export interface ByTitle extends Findings {
  /** Whether abstracts are still being read. */
  readonly isReading: boolean;
}

/** Fetches the text at an address; rejects on any failure. */
export type FetchText = (address: string) => Promise<string>;

/** Options of a call. */
export interface CallOptions {
  /** Aborts the call, which rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called with the progress, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** The tasks. All results can be posted between threads. */
export interface Tasks {
  readonly readText: (row: number) => Promise<StoredText>;
  /** Evidence of papers for a pair of concepts, closest co-mention first. */
  readonly findEvidence: (rows: readonly number[], a: string, b: string) => Promise<Evidence[]>;
  /** Papers that match a query as it is typed. */
  readonly searchPapers: (
    query: string,
    options?: Pick<CallOptions, 'signal'>,
  ) => Promise<Findings>;
  /**
   * Papers that match by title, keywords, venue and concepts, to show while the search of abstracts takes time: while those of
   * a large corpus are being read for the first search, and where they are too many to search at each keystroke. Null
   * where abstracts can be searched at once.
   */
  readonly searchTitles: (
    query: string,
    options?: Pick<CallOptions, 'signal'>,
  ) => Promise<ByTitle | null>;
  /** Counts among the papers kept (1 for each row that passes the filters), over the links of all. */
  readonly recount: (kept: Uint8Array) => Promise<ChoiceCounts>;
  /** Counts all papers and folds their titles in advance, so that the first filter and search are fast. */
  readonly getReady: () => Promise<void>;
  /** The areas of the whole corpus with these options. */
  readonly findAreas: (options: AreaOptions) => Promise<Areas>;
  /** The concepts that bridge areas; seconds on a large map. */
  readonly findBridges: (...args: Parameters<typeof findBridges>) => Promise<Bridges>;
  /** Gaps among the concepts `shown`; `known` has their broader concepts, starting with the concepts themselves. */
  readonly findGaps: (
    shown: readonly number[],
    counted: CoOccurrence,
    links: readonly UnitLink[],
    asked: { readonly by: GapOrder; readonly known: Parameters<typeof areKin>[0] },
  ) => Promise<Gap[]>;
  /** Similarities of papers; fast for thousands. */
  readonly joinPapers: (postings: PostingColumns, asked: PapersAsked) => Promise<PaperTies>;
  /** Positions on the map of papers; seconds for thousands. */
  readonly layOutPapers: (
    postings: PostingColumns,
    clusters: readonly number[],
    asked: PapersAsked,
    options?: Pick<CallOptions, 'onProgress'>,
  ) => Promise<PaperPlaces>;
}

/** Tasks that take {@link CallOptions}, as their last argument. */
export const WITH_OPTIONS: ReadonlySet<keyof Tasks> = new Set([
  'searchPapers',
  'searchTitles',
  'layOutPapers',
]);

/** The buffers of an answer's typed arrays, to transfer rather than copy; the answer must own them. */
export function buffersOf(answer: unknown): ArrayBuffer[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.values(answer).flatMap((part) =>
    ArrayBuffer.isView(part) && part.buffer instanceof ArrayBuffer ? [part.buffer] : [],
  );
}

/** The tasks over one library; shards are fetched once, when first needed. */
export function createTasks(library: Library, fetchText: FetchText): Tasks {
  const shards = new Map<number, Promise<StoredText[]>>();
  const shard = (n: number) => {
    const known = shards.get(n);
    if (known) return known;
    const file = shardFile(n);
    const loading = fetchText(library.base + file).then((text) =>
      readTexts(file, text, library.conceptIds),
    );
    shards.set(n, loading);
    // A failed fetch may succeed on a retry.
    loading.catch(() => shards.delete(n));
    return loading;
  };
  const readText = async (row: number) => {
    const rows = await shard(Math.floor(row / library.shardSize));
    return rows[row % library.shardSize]!;
  };
  const abstracts = async (n: number) => {
    const known = shards.get(n);
    if (known) return (await known).map(({ abstract }) => abstract);
    const file = shardFile(n);
    return readAbstracts(file, await fetchText(library.base + file));
  };
  const search = createSearch(library, abstracts);
  let whole: CoOccurrence | null = null;
  const countWhole = () => (whole ??= countTogether(library.postings, library.conceptIds.length));
  let counter: Recount | null = null;
  const recounter = () => (counter ??= createRecount(library.postings, countWhole()));
  return {
    readText,
    findEvidence: async (rows, a, b) => {
      const found = await Promise.all(
        rows.map(async (row) => findEvidence(row, library.titles[row]!, await readText(row), a, b)),
      );
      return found.filter((evidence) => evidence !== null).sort(byCloseness);
    },
    searchPapers: search.searchPapers,
    searchTitles: search.searchTitles,
    getReady: () => {
      warmUpRecount(recounter(), library.postings.offsets.length - 1);
      search.foldTitles();
      return Promise.resolve();
    },
    recount: (kept) => Promise.resolve(recounter()(kept)),
    findAreas: (options) => Promise.resolve(findAreas(library.concepts, countWhole(), options)),
    findBridges: (...args) => Promise.resolve(findBridges(...args)),
    findGaps: (shown, counted, links, { by, known }) =>
      Promise.resolve(findGaps(shown, counted, links, { by, except: areKin(known) })),
    joinPapers: (postings, asked) => Promise.resolve(joinPapers(postings, asked)),
    layOutPapers: (postings, clusters, asked, options) =>
      Promise.resolve(layOutPapers(postings, clusters, asked, options?.onProgress)),
  };
}

/** Recounts without and with every second paper, so that the code is compiled before the reader's first filter. */
function warmUpRecount(recount: Recount, papers: number): void {
  recount(Uint8Array.from({ length: papers }, (_, row) => row % 2));
  recount(new Uint8Array(papers).fill(1));
}

/** The searches over a library: by title at once, by abstract once all abstracts are read. */
function createSearch(
  library: Library,
  abstracts: (shard: number) => Promise<string[]>,
): Pick<Tasks, 'searchPapers' | 'searchTitles'> & Pick<PaperIndex, 'foldTitles'> {
  let titles: PaperIndex | null = null;
  const byTitle = () =>
    (titles ??= indexPapers(searchablePapersOf(library), { correctsTypos: false }));
  let whole: Promise<PaperIndex> | null = null;
  let isReading = true;
  const indexed = () => {
    whole ??= indexTexts(library, abstracts).finally(() => (isReading = false));
    // A failed read may succeed on a retry.
    whole.catch(() => (whole = null));
    return whole;
  };
  return {
    foldTitles: () => {
      byTitle().foldTitles();
    },
    searchPapers: async (query, { signal } = {}) => {
      const papers = await indexed();
      return inTasks(abortable(papers.findInSteps(query), signal), undefined, nextMessage);
    },
    searchTitles: (query, { signal } = {}) => {
      if (!isReading && library.titles.length <= SEARCHED_AT_ONCE) return Promise.resolve(null);
      const titles = abortable(byTitle().findInSteps(query), signal);
      return inTasks(titles, undefined, nextMessage).then((found) => ({ ...found, isReading }));
    },
  };
}

/** The steps of a generator, throwing once the signal is aborted. */
function* abortable<T>(steps: Generator<void, T>, signal?: AbortSignal): Generator<void, T> {
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done === true) return step.value;
    yield;
  }
}

async function indexTexts(
  library: Library,
  abstracts: (shard: number) => Promise<string[]>,
): Promise<PaperIndex> {
  const count = Math.ceil(library.titles.length / library.shardSize);
  // Folded one shard per task, so that other calls wait for one shard at most.
  let turn = Promise.resolve();
  const shards = Array.from({ length: count }, async (_, n) => {
    const read = await abstracts(n);
    const mine = turn.then(() =>
      read.map((abstract) => ({ abstract, folded: foldText(abstract) })),
    );
    turn = mine.then(nextMessage, nextMessage);
    return mine;
  });
  const texts = (await Promise.all(shards)).flat();
  return indexPapers(
    searchablePapersOf(library).map((paper, row) => ({ ...paper, ...texts[row]! })),
  );
}

function searchablePapersOf(library: Library): SearchablePaper[] {
  const { titles, venues, years, authors, keywords } = library;
  return titles.map((title, row) => ({
    title,
    abstract: '',
    venue: venues[row] ?? null,
    year: years[row] ?? null,
    authors: authors[row] ?? [],
    keywords: keywords[row] ?? [],
    concepts: () => namesOfPaper(library, row),
  }));
}
