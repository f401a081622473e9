// The corpus on the screen: brought there bit by bit, followed to where the address goes, laid over another.

import { useCallback, useEffect, useRef, useState } from 'react';
import { compareWith, leaveCorpus, openCorpus, showComparison } from '../../state/actions.ts';
import { foresee, knowCounts } from '../../scene/seen.ts';
import { namedIn } from '../../work/entries.ts';
import { nextTask } from '../../render/next-task.ts';
import { inTasks } from '../../work/in-tasks.ts';
import { unpackText } from '../../work/packed.ts';
import { SERVED_ID } from './desk.ts';
import { missing, troubleOf } from './desk-words.ts';
import type { Store } from '../../state/store.ts';
import type { Receipt } from '../../work/build-corpus.ts';
import type { CorpusSource } from '../../work/worker.ts';
import type { Desk, DeskTools, Opened } from './desk.ts';

export const NO_RECEIPT: Receipt = { lines: [], tables: [], builtWith: null };

/** What becomes of a corpus is told, and listed. */
export interface Telling {
  readonly list: () => Promise<void>;
  readonly setNews: (news: Desk['news']) => void;
}

export interface ShownCorpus {
  /** Of the corpus that is open; null for the one that is served. */
  readonly receipt: Receipt | null;
  /** @param isSameWork whether it is what the open one has become */
  readonly showOpened: (opened: Opened, given: Receipt, isSameWork?: boolean) => Promise<void>;
  /** @param lines its receipt where it was just built; a kept one brings its own */
  readonly showFrom: (
    source: CorpusSource,
    lines: Uint8Array | null,
    isSameWork?: boolean,
  ) => Promise<Receipt>;
  /** Opens one that is kept; the one that is served with null. */
  readonly openKept: (id: string | null, isSameWork?: boolean) => Promise<void>;
}

export function useShownCorpus(
  store: Store,
  tools: DeskTools,
  { list, setNews }: Telling,
): ShownCorpus {
  const { shelf, show } = tools;
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const bringing = useRef(Promise.resolve());
  /** The corpus on the screen, and the one beside it; an address may ask for others. */
  const shown = useRef<Shown>({ corpus: store.getState().corpus, against: null });

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
  const bringNow = useCallback(
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
  /** One after the other: a build may end while the reader opens another. */
  const bring = useCallback(
    async (opened: Opened, put: () => void) => {
      const turn = bringing.current.then(() => bringNow(opened, put));
      bringing.current = turn.catch(() => undefined);
      await turn;
    },
    [bringNow],
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
      const text = bytes === null ? null : unpackText(bytes);
      await nextTask();
      const parsed = text === null ? NO_RECEIPT : (JSON.parse(text) as Receipt);
      await showOpened({ dataset, tasks }, parsed, isSameWork);
      return parsed;
    },
    [tools, showOpened],
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
    [tools, store, listOpen, bring, showFrom, setNews],
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
        setNews(troubleOf(error));
      }
    },
    [tools, store, shelf, bring, setNews],
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

  return { receipt, showOpened, showFrom, openKept };
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
