// What happens on the desk: files become a corpus, which is kept and shown.

import { useCallback, useEffect, useRef, useState } from 'react';
import { sumReceipt, sumsInWords } from '../../core/papers/receipt.ts';
import { FigureError, readFigure } from '../../figure/read-figure.ts';
import { readAddress } from '../../state/address.ts';
import {
  compareWith,
  followAddress,
  leaveCorpus,
  open,
  openCorpus,
  showComparison,
} from '../../state/actions.ts';
import { putTerms } from '../../state/vocabulary.ts';
import { foresee, knowCounts } from '../../scene/seen.ts';
import { openDataset } from '../../work/load-dataset.ts';
import { namedIn } from '../../work/entries.ts';
import { inTasks, nextTask } from '../../work/next-task.ts';
import { unpackText } from '../../work/packed.ts';
import { SERVED_ID } from './desk.ts';
import { nameOfFiles } from './name-of-files.ts';
import { UnreadTable } from '../../work/start-build.ts';
import type { Project } from '../../core/project/project-file.ts';
import type { ByteFile } from '../../core/papers/decode.ts';
import type { ReceiptLine } from '../../core/papers/receipt.ts';
import type { Store } from '../../state/store.ts';
import type { BuildProgress, BuiltCorpus, CorpusOrder, Receipt } from '../../work/build-corpus.ts';
import type { CorpusEntry } from '../../work/entries.ts';
import type { FinishedCorpus } from '../../work/build-worker.ts';
import type { TermReport } from '../../work/read-terms.ts';
import type { CorpusSource } from '../../work/worker.ts';
import type { RunningBuild } from '../../work/start-build.ts';
import type { ColumnNames } from '../../core/papers/formats/columns.ts';
import type { Building, Desk, DeskTools, Opened, Unread } from './desk.ts';

const NO_RECEIPT: Receipt = { lines: [], tables: [], builtWith: null };

const NOT_KEPT = 'It cannot be kept in this browser, and is gone when the page is closed.';

/** The desk of a page. */
export function useDeskWork(store: Store, tools: DeskTools): Desk {
  const { shelf, show } = tools;
  const [entries, setEntries] = useState<readonly CorpusEntry[]>([]);
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const [building, setBuilding] = useState<Building | null>(null);
  const [news, setNews] = useState<Desk['news']>(null);
  const [added, setAdded] = useState<readonly TermReport[] | null>(null);
  const [asked, setAsked] = useState<readonly File[] | null>(null);
  const [unread, setUnread] = useState<Unread | null>(null);
  const running = useRef<RunningBuild | null>(null);
  /** The corpus on the screen, and the one beside it; an address may ask for others. */
  const shown = useRef<Shown>({ corpus: store.getState().corpus, against: null });

  const list = useCallback(async () => {
    // Where nothing is kept there is nothing to list.
    setEntries(await shelf.list().catch(() => []));
  }, [shelf]);

  /** What is open is what is listed, as when an address goes back to what a corpus was. */
  const listOpen = useCallback(
    async (id: string | null) => {
      const all = await shelf.list().catch(() => []);
      const isBehind = id !== null && all.some(({ former }) => former?.id === id);
      if (isBehind && !all.some((entry) => entry.id === id))
        await shelf.exchange(id).catch(() => undefined);
      await list();
    },
    [shelf, list],
  );

  /** Brings a corpus onto the screen bit by bit; `put` makes it the one of the state. */
  const bring = useCallback(
    async (opened: Opened, put: () => void) => {
      // What is on the screen goes first, so that less is done at once.
      show(null);
      await nextTask();
      await nextTask();
      put();
      await nextTask();
      await inTasks(foresee(opened.dataset, store.getState().filters));
      await nextTask();
      show(opened);
    },
    [store, show],
  );

  const showOpened = useCallback(
    async (opened: Opened, given: Receipt, isSameWork = false) => {
      const { id } = opened.dataset;
      await bring(opened, () => {
        shown.current = { corpus: id, against: null };
        store.act(openCorpus, opened.dataset, id, isSameWork);
      });
      setReceipt(given);
    },
    [store, bring],
  );

  /** From a Worker: nothing is parsed here, and what is long comes in parts. */
  const showFrom = useCallback(
    async (source: CorpusSource, lines: Uint8Array | null, isSameWork = false) => {
      const { dataset, tasks, counts, receipt: kept } = await tools.takeCorpus(source);
      await nextTask();
      knowCounts(dataset, counts);
      const bytes = lines ?? kept;
      const parsed = bytes === null ? NO_RECEIPT : (JSON.parse(unpackText(bytes)) as Receipt);
      await showOpened({ dataset, tasks }, parsed, isSameWork);
      return parsed;
    },
    [tools, showOpened],
  );

  const take = useCallback(
    async (order: CorpusOrder, addTo: string | null) => {
      const { name } = order;
      let began = { stage: '', at: 0 };
      let unread: UnreadTable | null = null;
      setNews(null);
      setBuilding({ name, progress: null, inStage: 0 });
      const watch = (progress: BuildProgress) => {
        const now = performance.now();
        if (began.stage !== progress.stage) began = { stage: progress.stage, at: now };
        setBuilding({ name, progress, inStage: now - began.at });
      };
      const terms = store.getState().vocabulary;
      const build = tools.startBuild({ ...order, terms }, watch, addTo);
      running.current = build;
      try {
        const built = await build.corpus;
        if (addTo === null) await tools.begin(built).catch(() => undefined);
        // What has grown is one corpus, not two.
        else if (built.isKept) await shelf.grow(addTo, built.id).catch(() => undefined);
        // Work on what it was is work on what it has become.
        const { corpus, comparison } = store.getState();
        const isSameWork = comparison === null && addTo !== null && addTo === corpus;
        const { lines } = await showFrom({ packed: built.packed }, built.receipt, isSameWork);
        setNews({
          text: tellBuilt(built, lines),
          isBad: built.refused.length > 0 || !built.isKept,
          isOfBuild: true,
        });
      } catch (error) {
        if (error instanceof UnreadTable) unread = error;
        else setNews({ text: error instanceof Error ? error.message : String(error), isBad: true });
      }
      running.current = null;
      setBuilding(null);
      await list();
      return unread;
    },
    [tools, store, shelf, showFrom, list],
  );

  /** The same, and asks for the columns of tables until there is something to be read. */
  const takeAsking = useCallback(
    async (order: CorpusOrder, addTo: string | null, papers: readonly File[]) => {
      let said = order;
      for (;;) {
        const failed = await take(said, addTo);
        if (failed === null) return;
        const columns = await new Promise<ColumnNames | null>((answer) => {
          setUnread({ ...failed.unread, answer });
        });
        setUnread(null);
        if (columns === null) {
          setNews({ text: failed.message, isBad: true });
          return;
        }
        const all = { ...said.columns, [failed.unread.file]: columns };
        // The bytes went over to the Worker that failed.
        said = { ...said, files: await Promise.all(papers.map(bytesOf)), columns: all };
      }
    },
    [take],
  );

  const openWork = useCallback(
    async (file: ByteFile) => {
      try {
        const { openProject } = await import('./project.ts');
        const { project, apply } = openProject(file);
        const isHere = store.getState().dataset?.id === project.dataset;
        if (!isHere && project.files.length > 0) {
          const built = builtOf(project);
          await shelf.write({ built, given: [] }).catch(() => undefined);
          await tools.begin(built).catch(() => undefined);
          await showOpened(openDataset(built.files), NO_RECEIPT);
        }
        apply(store);
        const isOther = !isHere && project.files.length === 0;
        setNews({
          text: isOther ? otherCorpus(project.corpus) : `${file.name} is open.`,
          isBad: isOther,
        });
        await list();
      } catch (error) {
        setNews({ text: error instanceof Error ? error.message : String(error), isBad: true });
      }
    },
    [tools, store, shelf, showOpened, list],
  );

  const takeTerms = useCallback(
    async (files: readonly ByteFile[]) => {
      try {
        const own = store.getState().vocabulary;
        const { lists, reports } = await tools.readTerms({ files, own });
        if (lists.length > 0) store.act(putTerms, lists);
        setAdded(reports);
        setNews(null);
        store.act(open, { kind: 'vocabulary' });
      } catch (error) {
        setNews({ text: error instanceof Error ? error.message : String(error), isBad: true });
      }
    },
    [tools, store],
  );

  const takeFiles = useCallback(
    async (files: readonly File[], to: string | null) => {
      if (files.length === 1) {
        const file = await bytesOf(files[0]!);
        const { looksLikeProject } = await import('../../core/project/project-file.ts');
        if (looksLikeProject(file.bytes)) {
          await openWork(file);
          return;
        }
        if (followFigure(store, file, setNews)) return;
      }
      const all = await Promise.all(files.map(bytesOf));
      const { isVocabulary } = await import('./is-vocabulary.ts');
      const terms = all.filter(isVocabulary);
      if (terms.length > 0) await takeTerms(terms);
      const fresh = all.filter((file) => !terms.includes(file));
      const papers = files.filter((_, i) => fresh.includes(all[i]!));
      if (fresh.length === 0) return;
      const former = to === null ? null : namedIn(await shelf.list().catch(() => []), to);
      const name = former?.name ?? nameOfFiles(fresh.map((file) => file.name));
      await takeAsking({ name, files: fresh }, former?.id ?? null, papers);
    },
    [store, shelf, takeAsking, takeTerms, openWork],
  );

  const openKept = useCallback(
    async (id: string | null, isSameWork = false) => {
      setNews(null);
      if (id === null) {
        const opened = await tools.loadServed();
        await bring(opened, () => {
          shown.current = SERVED;
          store.act(openCorpus, opened.dataset, null);
        });
        setReceipt(null);
        return;
      }
      await listOpen(id);
      await showFrom({ kept: id }, null, isSameWork).catch(() => {
        shown.current = SERVED;
        store.act(leaveCorpus);
        setNews({ text: missing(id), isBad: true });
      });
    },
    [tools, store, listOpen, bring, showFrom],
  );

  const compare = useCallback(
    async (corpus: string | null, against: string) => {
      setNews({ text: 'Laying the two corpora over each other…', isBad: false });
      const keptAs = (id: string | null) => (id === SERVED_ID ? null : id);
      try {
        const all = await shelf.list().catch(() => []);
        const united = [keptAs(corpus), keptAs(against)] as const;
        const gone = united.find((id) => id !== null && namedIn(all, id) === null);
        if (gone) throw new Error(missing(gone));
        const taken = await tools.takeCorpus({ united, served: tools.served });
        // The reader may have gone on meanwhile.
        if (shown.current.corpus !== corpus || shown.current.against !== against) return;
        const { dataset, tasks, counts, comparison } = taken;
        knowCounts(dataset, counts);
        await bring({ dataset, tasks }, () => {
          store.load(showComparison, dataset, comparison!);
        });
        setReceipt(null);
        setNews(null);
      } catch (error) {
        store.load(compareWith, null);
        setNews({ text: error instanceof Error ? error.message : String(error), isBad: true });
      }
    },
    [tools, store, shelf, bring],
  );

  useEffect(() => {
    void Promise.resolve(store.getState().corpus).then(listOpen);
  }, [store, listOpen]);
  const leave = useCallback(() => {
    shown.current = SERVED;
    store.act(leaveCorpus);
  }, [store]);
  // Before the next effect: what the first address asks for is not a change of it.
  useFirstCorpus(store, { firstReceipt: tools.firstReceipt, leave, setReceipt, setNews });
  useEffect(
    () =>
      store.subscribe(({ corpus, against, dataset }) => {
        const { current } = shown;
        if (dataset === null || (corpus === current.corpus && against === current.against)) return;
        shown.current = { corpus, against };
        void (against === null ? openKept(corpus) : compare(corpus, against));
      }),
    [store, openKept, compare],
  );

  return {
    entries,
    receipt,
    added,
    building,
    news,
    asked,
    unread,
    give: (files) => {
      if (files.length === 0 || running.current) return;
      void ofPapers(files).then((hasPapers) => {
        if (store.getState().corpus === null || !hasPapers) void takeFiles(files, null);
        else setAsked(files);
      });
    },
    giveTerms: (files) => {
      void Promise.all(files.map(bytesOf)).then(takeTerms);
    },
    rebuild: () => {
      const { corpus } = store.getState();
      if (corpus === null || running.current) return;
      const name = store.getState().dataset?.name ?? '';
      void take({ name, files: [] }, corpus);
    },
    answer: (how) => {
      setAsked(null);
      if (asked && how !== 'neither') {
        void takeFiles(asked, how === 'add' ? store.getState().corpus : null);
      }
    },
    readAgain: (file, columns) => {
      const id = store.getState().corpus;
      if (id === null || receipt === null || running.current) return;
      const name = store.getState().dataset?.name ?? '';
      void take({ name, files: [], columns: { [file]: columns } }, id);
    },
    cancel: () => {
      running.current?.cancel();
      running.current = null;
      setBuilding(null);
    },
    open: (id) => {
      void openKept(id).catch((error: unknown) => {
        setNews({ text: error instanceof Error ? error.message : String(error), isBad: true });
      });
    },
    remove: (id) => {
      void shelf
        .remove(id)
        .catch(() => undefined)
        .then(list);
      if (store.getState().corpus === id) void openKept(null);
    },
    goBack: ({ id, former }) => {
      if (!former || running.current) return;
      const isOpen = store.getState().corpus === id;
      void shelf
        .exchange(id)
        .then(list)
        .then(() => (isOpen ? openKept(former.id, true) : undefined))
        .catch((error: unknown) => {
          setNews({ text: error instanceof Error ? error.message : String(error), isBad: true });
        });
    },
    saveProject: async () => {
      const state = store.getState();
      const kept = state.corpus === null ? null : await shelf.read(state.corpus).catch(() => null);
      try {
        const files = kept ? kept.built.files : await tools.servedFiles();
        const { projectOf } = await import('./project.ts');
        return new Blob([new Uint8Array(projectOf(state, files))], { type: 'application/zip' });
      } catch (error) {
        setNews({ text: error instanceof Error ? error.message : String(error), isBad: true });
        return null;
      }
    },
    dismiss: () => {
      setNews(null);
    },
  };
}

/** Which corpora are on the screen. */
interface Shown {
  readonly corpus: string | null;
  readonly against: string | null;
}

const SERVED: Shown = { corpus: null, against: null };

interface Told {
  readonly firstReceipt: DeskTools['firstReceipt'];
  /** For the corpus that is served, which is on the screen. */
  readonly leave: () => void;
  readonly setReceipt: (receipt: Receipt | null) => void;
  readonly setNews: (news: Desk['news']) => void;
}

/** A corpus opened by its address brings its receipt; one that is not kept here is told of. */
function useFirstCorpus(store: Store, { firstReceipt, leave, setReceipt, setNews }: Told): void {
  useEffect(() => {
    let isFirst = true;
    const follow = () => {
      const { corpus, dataset } = store.getState();
      if (!isFirst || dataset === null) return;
      isFirst = false;
      if (corpus === null) return;
      if (dataset.id === corpus) {
        setReceipt(firstReceipt());
        return;
      }
      leave();
      setNews({ text: missing(corpus), isBad: true });
    };
    follow();
    return store.subscribe(follow);
  }, [store, firstReceipt, leave, setReceipt, setNews]);
}

function missing(id: string): string {
  return `The corpus of this address (${id}) is not kept in this browser. Drop its files on the page to build it again.`;
}

function tellBuilt({ refused, isKept }: FinishedCorpus, lines: readonly ReceiptLine[]): string {
  const one = refused.length === 1 ? 'Left out: ' : `Left out, ${refused.length}:\n`;
  const out = refused.length === 0 ? [] : [one + refused.join('\n')];
  return [`${sumsInWords(sumReceipt(lines))}.`, ...out, ...(isKept ? [] : [NOT_KEPT])].join('\n');
}

/** Whether any of the files is of papers, or may be. */
async function ofPapers(files: readonly File[]): Promise<boolean> {
  const { isVocabulary } = await import('./is-vocabulary.ts');
  return !(await Promise.all(files.map(bytesOf))).every(isVocabulary);
}

async function bytesOf(file: File): Promise<ByteFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Shows the view that a figure of ours was made of; false where the file is none. */
function followFigure(store: Store, file: ByteFile, tell: (news: Desk['news']) => void): boolean {
  try {
    const about = readFigure(file.bytes);
    if (about === null) return false;
    const { corpus, dataset } = store.getState();
    store.act(followAddress, { ...readAddress(about.address), corpus });
    const isOther = dataset?.id !== about.corpus;
    const other = `${file.name} was made of another corpus, or another state of it (${about.name}); what fits is shown.`;
    tell({ text: isOther ? other : `The view of ${file.name}.`, isBad: isOther });
  } catch (error) {
    if (!(error instanceof FigureError)) throw error;
    tell({ text: `${file.name}: ${error.message}`, isBad: true });
  }
  return true;
}

/** The corpus that a project carries; of its records nothing more is known. */
function builtOf({ corpus, dataset, files }: Project): BuiltCorpus {
  const { papers, concepts } = openDataset(files).dataset;
  return {
    id: dataset,
    name: corpus,
    papers: papers.ids.length,
    concepts: concepts.length,
    files,
    receipt: [],
    refused: [],
  };
}

function otherCorpus(corpus: string): string {
  return `This project was made on another corpus (${corpus}) and does not carry it; what fits the one that is open was brought in.`;
}
