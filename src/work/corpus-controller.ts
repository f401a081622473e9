// The controller of the page's corpora: builds them from the reader's files, stores, opens and removes them. It does
// not depend on React: its status is a store, and everything it needs of the browser is injected.

import { CorpusBuilder } from './corpus-builder.ts';
import { CorpusOpener } from './corpus-opener.ts';
import { createStatus } from './corpus-status.ts';
import { notSaved, troubleOf } from './corpus-words.ts';
import { FileIntake } from './file-intake.ts';
import type { ColumnNames } from '../core/papers/formats/columns.ts';
import type { Store } from '../state/store.ts';
import type { StatusStore } from './corpus-status.ts';
import type { CorpusTools } from './corpus-tools.ts';
import type { CorpusEntry } from './entries.ts';

/** The reader's actions on corpora. They never reject; errors are shown as news. */
export interface CorpusActions {
  /** Takes in files: papers, vocabularies, projects or figures. */
  readonly give: (files: readonly File[] | Promise<readonly File[]>) => Promise<void>;
  /** Answers the question where files are to go. */
  readonly answer: (how: 'add' | 'new' | 'neither') => Promise<void>;
  /** Rebuilds the open corpus with other columns of one of its tables. */
  readonly readAgain: (file: string, columns: ColumnNames) => Promise<void>;
  /** Cancels the running build. */
  readonly cancel: () => void;
  /** Opens a stored corpus; the served one with null. */
  readonly open: (id: string | null) => Promise<void>;
  /** Deletes a stored corpus; if it is open, opens the served one first. */
  readonly remove: (id: string) => Promise<void>;
  /** Renames a stored corpus; not while it is compared. */
  readonly rename: (id: string, name: string) => Promise<void>;
  /** Switches between a corpus and its `former` version. */
  readonly goBack: (entry: CorpusEntry) => Promise<void>;
  /** Takes in vocabulary files. */
  readonly giveTerms: (files: readonly File[]) => Promise<void>;
  /** Rebuilds the open corpus with the current vocabulary, keeping positions. */
  readonly rebuild: () => Promise<void>;
  /** The reader's work on the open corpus as one file; null if it cannot be made. */
  readonly saveProject: () => Promise<Blob | null>;
  /** Dismisses the news. */
  readonly dismiss: () => void;
}

export interface CorpusController extends CorpusActions {
  readonly status: StatusStore;
  /** Takes over the page's first corpus, and follows the address; returns a function that ends that. */
  readonly start: () => () => void;
}

/** Creates a controller, which does nothing before `start`. */
export function createCorpusController(store: Store, tools: CorpusTools): CorpusController {
  const status = createStatus(tools.storage);
  const opener = new CorpusOpener(store, tools, status);
  const builder = new CorpusBuilder(store, tools, status, opener);
  const intake = new FileIntake(store, tools, status, { opener, builder });
  const shownId = () => status.getState().shown?.corpus ?? null;
  const buildAgain = (columns: Readonly<Record<string, ColumnNames>>) =>
    builder.runExclusively(async (request) => {
      const order = { name: store.getState().dataset?.name ?? '', files: [], columns };
      await builder.build(request, { order, addTo: shownId(), papers: [] });
    });
  return {
    status,
    start: () => {
      void status.list();
      return opener.start();
    },
    give: (files) => intake.give(files),
    answer: (how) => intake.answer(how),
    giveTerms: (files) => intake.giveTerms(files),
    saveProject: () => saveProject(store, tools, status),
    rebuild: async () => {
      if (shownId() !== null) await buildAgain({});
    },
    readAgain: async (file, columns) => {
      if (shownId() !== null) await buildAgain({ [file]: columns });
    },
    cancel: () => {
      builder.cancel();
    },
    open: async (id) => {
      await opener.open(id);
    },
    remove: async (id) => {
      if (shownId() === id && (await opener.open(null)) === 'failed') return;
      await tools.storage.remove(id).catch(() => undefined);
      await status.list();
    },
    rename: async (id, name) => {
      try {
        await tools.storage.rename(id, name);
        await status.list();
        if (shownId() === id) await opener.rename(name);
      } catch (error) {
        status.tell(troubleOf(error));
      }
    },
    goBack: async ({ id, former }) => {
      if (!former || !builder.isFree()) return;
      // Opening the former version of the open corpus also swaps it in the list.
      if (shownId() === id) await opener.open(former.id, { grownFrom: id });
      else await exchange(tools, status, id);
    },
    dismiss: () => {
      status.tell(null);
    },
  };
}

async function exchange({ storage }: CorpusTools, status: StatusStore, id: string): Promise<void> {
  try {
    await storage.exchange(id);
    await status.list();
  } catch (error) {
    status.tell(troubleOf(error));
  }
}

async function saveProject(
  store: Store,
  { storage, servedFiles }: CorpusTools,
  status: StatusStore,
): Promise<Blob | null> {
  const state = store.getState();
  const corpus = status.getState().shown?.corpus ?? null;
  try {
    const kept = corpus === null ? null : await storage.read(corpus).catch(() => null);
    // The files of another corpus would not fit the reader's work.
    if (corpus !== null && kept === null) throw new Error(notSaved(state.dataset?.name ?? corpus));
    const files = kept === null ? await servedFiles() : kept.built.files;
    const { projectOf } = await import('./project.ts');
    return new Blob([new Uint8Array(projectOf(state, files))], { type: 'application/zip' });
  } catch (error) {
    status.tell(troubleOf(error));
    return null;
  }
}
