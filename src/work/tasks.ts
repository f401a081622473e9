// What is done off the main thread: reading texts, and counting and walking what is large. Plain
// functions over a library; they run in the Worker, and in the page where there is none.

import { readAbstracts, readTexts, shardFile } from '../core/dataset/files.ts';
import { layOutPapers } from '../core/map/paper-map.ts';
import { findAreas } from '../core/map/areas.ts';
import { countTogether } from '../core/links/co-occurrence.ts';
import { createRecount } from '../core/links/recount.ts';
import { findBridges } from '../core/questions/bridges.ts';
import { findGaps, isWiderEitherWay } from '../core/questions/gaps.ts';
import { joinPapers } from '../core/questions/paper-ties.ts';
import { byCloseness, findEvidence } from '../core/questions/evidence.ts';
import { foldText } from '../core/search/fold.ts';
import { indexPapers } from '../core/search/search-papers.ts';
import { namesOfPaper } from './library.ts';
import { nextMessage } from '../render/next-task.ts';
import { inTasks } from './in-tasks.ts';
import type { PaperText, PostingColumns } from '../core/dataset/dataset.ts';
import type { CoOccurrence } from '../core/links/co-occurrence.ts';
import type { ChoiceCounts, Recount } from '../core/links/recount.ts';
import type { AreaOptions, Areas } from '../core/map/areas.ts';
import type { PaperPlaces } from '../core/map/paper-map.ts';
import type { UnitLink } from '../core/links/weigh.ts';
import type { Gap, GapOrder } from '../core/questions/gaps.ts';
import type { Bridges } from '../core/questions/bridges.ts';
import type { Evidence } from '../core/questions/evidence.ts';
import type { PaperTies, PapersAsked } from '../core/questions/paper-ties.ts';
import type { Findable, Findings, PaperIndex } from '../core/search/search-papers.ts';
import type { Library } from './library.ts';

/** Entries of postings up to which a recount is done within a frame or two, and may stay in the page. */
export const COUNTED_IN_PAGE = 50_000;

/** Papers whose abstracts are looked through within a frame. */
export const SEARCHED_AT_ONCE = 4000;

/** What is found by titles. */
export interface ByTitle extends Findings {
  /** Whether abstracts are still being read. */
  readonly isReading: boolean;
}

/** Fetches the text of an address; fails on anything but success. */
export type FetchText = (address: string) => Promise<string>;

/** Of a call: what it tells, and what calls it off. */
export interface CallOptions {
  /** The call fails with its reason once nobody waits for the answer. */
  readonly signal?: AbortSignal;
  /** Told how much is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** What can be asked. Every answer can be posted between threads. */
export interface Tasks {
  readonly readText: (row: number) => Promise<PaperText>;
  /** Evidence of papers for a pair of concepts, closest co-mention first. */
  readonly findEvidence: (rows: readonly number[], a: string, b: string) => Promise<Evidence[]>;
  /** Papers that answer a query as it is typed. */
  readonly searchPapers: (
    query: string,
    options?: Pick<CallOptions, 'signal'>,
  ) => Promise<Findings>;
  /**
   * What answers by its title, venue and concepts, for as long as abstracts take: while those of a large
   * corpus are being read for the first search, and where they are so many that a letter would wait for
   * them. Null where they take a moment, or fail to come.
   */
  readonly searchTitles: (
    query: string,
    options?: Pick<CallOptions, 'signal'>,
  ) => Promise<ByTitle | null>;
  /** Counts among the papers kept (1 for each row that passes the filters), over the links of all. */
  readonly recount: (kept: Uint8Array) => Promise<ChoiceCounts>;
  /** Counts all papers and folds their titles beforehand: the first filter and the first letter wait for both. */
  readonly getReady: () => Promise<void>;
  /** The areas of the whole corpus, cut as asked. */
  readonly findAreas: (options: AreaOptions) => Promise<Areas>;
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
    options?: Pick<CallOptions, 'onProgress'>,
  ) => Promise<PaperPlaces>;
}

/** Tasks that take {@link CallOptions}, as their last argument. */
export const WITH_OPTIONS: ReadonlySet<keyof Tasks> = new Set([
  'searchPapers',
  'searchTitles',
  'layOutPapers',
]);

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
      rehearse(recounter(), library.postings.offsets.length - 1);
      search.foldTitles();
      return Promise.resolve();
    },
    recount: (kept) => Promise.resolve(recounter()(kept)),
    findAreas: (options) => Promise.resolve(findAreas(library.concepts, countWhole(), options)),
    findBridges: (...args) => Promise.resolve(findBridges(...args)),
    findGaps: (shown, counted, links, { by, known }) =>
      Promise.resolve(findGaps(shown, counted, links, { by, except: isWiderEitherWay(known) })),
    joinPapers: (postings, asked) => Promise.resolve(joinPapers(postings, asked)),
    layOutPapers: (postings, clusters, asked, options) =>
      Promise.resolve(layOutPapers(postings, clusters, asked, options)),
  };
}

/** Takes every second paper out and in again, so that the first who filters does not wait for code to be made ready. */
function rehearse(recount: Recount, papers: number): void {
  recount(Uint8Array.from({ length: papers }, (_, row) => row % 2));
  recount(new Uint8Array(papers).fill(1));
}

/** The searches over a library: by title at once, by abstract when all of them are read. */
function createSearch(
  library: Library,
  abstracts: (shard: number) => Promise<string[]>,
): Pick<Tasks, 'searchPapers' | 'searchTitles'> & Pick<PaperIndex, 'foldTitles'> {
  let titles: PaperIndex | null = null;
  const byTitle = () => (titles ??= indexPapers(findablesOf(library), { mends: false }));
  let whole: Promise<PaperIndex> | null = null;
  let isReading = true;
  const indexed = () => {
    whole ??= indexTexts(library, abstracts).finally(() => (isReading = false));
    // What failed once may succeed when it is asked for again.
    whole.catch(() => (whole = null));
    return whole;
  };
  return {
    foldTitles: () => {
      byTitle().foldTitles();
    },
    searchPapers: async (query, { signal } = {}) => {
      const papers = await indexed();
      return inTasks(untilEnded(papers.findInSteps(query), signal), undefined, nextMessage);
    },
    searchTitles: (query, { signal } = {}) => {
      if (!isReading && library.titles.length <= SEARCHED_AT_ONCE) return Promise.resolve(null);
      const titles = untilEnded(byTitle().findInSteps(query), signal);
      return inTasks(titles, undefined, nextMessage).then((found) => ({ ...found, isReading }));
    },
  };
}

/** Steps that fail where one would be taken for nobody. */
function* untilEnded<T>(steps: Generator<void, T>, signal?: AbortSignal): Generator<void, T> {
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
  // Each is folded as it comes, and in its turn: what is asked meanwhile waits for one and not for all.
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
  return indexPapers(findablesOf(library).map((paper, row) => ({ ...paper, ...texts[row]! })));
}

function findablesOf(library: Library): Findable[] {
  const { titles, venues, years, authors } = library;
  return titles.map((title, row) => ({
    title,
    abstract: '',
    venue: venues[row] ?? null,
    year: years[row] ?? null,
    authors: authors[row] ?? [],
    concepts: () => namesOfPaper(library, row),
  }));
}
