// Builds that the reader asks for: one at a time, watched, and asked about where a table cannot be read.

import { useCallback, useRef, useState } from 'react';
import { bytesOf } from './bytes-of.ts';
import { tellBuilt, troubleOf } from './desk-words.ts';
import { afterFrame } from '../../render/first-map.ts';
import { UnreadTable } from '../../work/start-build.ts';
import type { ColumnNames } from '../../core/papers/formats/columns.ts';
import type { Store } from '../../state/store.ts';
import type { BuildProgress, CorpusOrder } from '../../work/build-corpus.ts';
import type { RunningBuild } from '../../work/start-build.ts';
import type { Building, DeskTools, Unread } from './desk.ts';
import type { ShownCorpus, Telling } from './use-shown-corpus.ts';

export interface Builds {
  readonly building: Building | null;
  readonly unread: Unread | null;
  readonly isRunning: () => boolean;
  readonly cancel: () => void;
  /**
   * Builds a corpus and shows it.
   * @param addTo the kept corpus that it is added to; null for a new one
   * @returns a table nothing could be read of; null where all is well, or told otherwise
   */
  readonly take: (order: CorpusOrder, addTo: string | null) => Promise<UnreadTable | null>;
  /** The same, and asks for the columns of tables until there is something to be read. */
  readonly takeAsking: (
    order: CorpusOrder,
    addTo: string | null,
    papers: readonly File[],
  ) => Promise<void>;
}

/** ms between two words on how far it is: each is a frame of the whole page, which the build would wait for. */
const PAUSE = 250;

export function useBuilds(
  store: Store,
  tools: DeskTools,
  { list, setNews, showFrom }: Telling & Pick<ShownCorpus, 'showFrom'>,
): Builds {
  const { shelf } = tools;
  const [building, setBuilding] = useState<Building | null>(null);
  const [unread, setUnread] = useState<Unread | null>(null);
  const running = useRef<Pick<RunningBuild, 'cancel'> | null>(null);

  const take = useCallback(
    async (order: CorpusOrder, addTo: string | null) => {
      const { name } = order;
      let began = { stage: '', at: 0 };
      let told = 0;
      let unread: UnreadTable | null = null;
      setNews(null);
      setBuilding({ name, progress: null, inStage: 0 });
      const watch = (progress: BuildProgress) => {
        const now = performance.now();
        if (began.stage !== progress.stage) began = { stage: progress.stage, at: now };
        else if (now - told < PAUSE) return;
        told = now;
        setBuilding({ name, progress, inStage: now - began.at });
      };
      const asked = new AbortController();
      running.current = {
        cancel: () => {
          asked.abort();
        },
      };
      // First what tells of it: a Worker that starts beside would take the processor from the page.
      await afterFrame();
      if (asked.signal.aborted) return null;
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
        else setNews(troubleOf(error));
      }
      running.current = null;
      setBuilding(null);
      await list();
      return unread;
    },
    [tools, store, shelf, showFrom, list, setNews],
  );

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
    [take, setNews],
  );

  const cancel = useCallback(() => {
    running.current?.cancel();
    running.current = null;
    setBuilding(null);
  }, []);
  const isRunning = useCallback(() => running.current !== null, []);
  return { building, unread, isRunning, cancel, take, takeAsking };
}
