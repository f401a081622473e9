// What happens on the desk: files become a corpus, which is kept and shown.

import { useCallback, useMemo, useState } from 'react';
import { FigureError, readFigure } from '../../figure/read-figure.ts';
import { readAddress } from '../../state/address.ts';
import { followAddress, open } from '../../state/actions.ts';
import { putTerms } from '../../state/vocabulary.ts';
import { openDataset } from '../../work/load-dataset.ts';
import { namedIn } from '../../work/entries.ts';
import { bytesOf } from './bytes-of.ts';
import { busyWith, otherCorpus, troubleOf } from './desk-words.ts';
import { nameOfFiles } from './name-of-files.ts';
import { useBuilds } from './use-builds.ts';
import { NO_RECEIPT, useShownCorpus } from './use-shown-corpus.ts';
import type { Project } from '../../core/project/project-file.ts';
import type { ByteFile } from '../../core/papers/decode.ts';
import type { Store } from '../../state/store.ts';
import type { BuiltCorpus } from '../../work/build-corpus.ts';
import type { CorpusEntry } from '../../work/entries.ts';
import type { TermReport } from '../../work/read-terms.ts';
import type { Desk, DeskTools } from './desk.ts';

/** The desk of a page. */
export function useDeskWork(store: Store, tools: DeskTools): Desk {
  const { shelf } = tools;
  const [entries, setEntries] = useState<readonly CorpusEntry[]>([]);
  const [news, setNews] = useState<Desk['news']>(null);
  const [added, setAdded] = useState<readonly TermReport[] | null>(null);
  const [asked, setAsked] = useState<readonly File[] | null>(null);

  const list = useCallback(async () => {
    // Where nothing is kept there is nothing to list.
    setEntries(await shelf.list().catch(() => []));
  }, [shelf]);

  const telling = useMemo(() => ({ list, setNews }), [list]);
  const { receipt, showOpened, showFrom, openKept } = useShownCorpus(store, tools, telling);
  const builds = useBuilds(store, tools, { ...telling, showFrom });
  const { take, takeAsking } = builds;
  /** Whether a build can begin; where one goes on, that is told. */
  const isFree = () => {
    if (builds.isRunning()) setNews({ text: busyWith(builds.building?.name), isBad: true });
    return !builds.isRunning();
  };

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
        setNews(troubleOf(error));
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
        setNews(troubleOf(error));
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

  return {
    entries,
    receipt,
    added,
    building: builds.building,
    news,
    asked,
    unread: builds.unread,
    give: (files) => {
      if (files.length === 0 || !isFree()) return;
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
      if (corpus === null || !isFree()) return;
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
      if (id === null || receipt === null || !isFree()) return;
      const name = store.getState().dataset?.name ?? '';
      void take({ name, files: [], columns: { [file]: columns } }, id);
    },
    cancel: builds.cancel,
    open: (id) => {
      void openKept(id).catch((error: unknown) => {
        setNews(troubleOf(error));
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
      if (!former || !isFree()) return;
      const isOpen = store.getState().corpus === id;
      void shelf
        .exchange(id)
        .then(list)
        .then(() => (isOpen ? openKept(former.id, true) : undefined))
        .catch((error: unknown) => {
          setNews(troubleOf(error));
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
        setNews(troubleOf(error));
        return null;
      }
    },
    dismiss: () => {
      setNews(null);
    },
  };
}

/** Whether any of the files is of papers, or may be. */
async function ofPapers(files: readonly File[]): Promise<boolean> {
  const { isVocabulary } = await import('./is-vocabulary.ts');
  return !(await Promise.all(files.map(bytesOf))).every(isVocabulary);
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
