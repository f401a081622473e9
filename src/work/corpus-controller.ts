// The corpora of a page: the reader's files become one, which is built, kept and shown; others are opened
// in its place. No React: what it knows is one value that can be subscribed to, and all that it needs of
// the browser is given to it.

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

/** What a reader does with corpora. None of it fails: what goes wrong is told as news. */
export interface CorpusActions {
  /** Takes files in, as soon as they are there. */
  readonly give: (files: readonly File[] | Promise<readonly File[]>) => Promise<void>;
  /** Where the files go that were asked about. */
  readonly answer: (how: 'add' | 'new' | 'neither') => Promise<void>;
  /** Reads the corpus that is open again, with other columns of one of its tables. */
  readonly readAgain: (file: string, columns: ColumnNames) => Promise<void>;
  /** Ends the build that goes on. */
  readonly cancel: () => void;
  /** Opens a corpus that is kept; the one that is served with null. */
  readonly open: (id: string | null) => Promise<void>;
  /** Keeps a corpus no longer; where it is open, the one that is served is opened before. */
  readonly remove: (id: string) => Promise<void>;
  /** Goes back to what a corpus was before it grew; and forth again. */
  readonly goBack: (entry: CorpusEntry) => Promise<void>;
  /** Takes in vocabulary files. */
  readonly giveTerms: (files: readonly File[]) => Promise<void>;
  /** Builds the corpus that is open again, with the vocabulary as it is now, where it stands. */
  readonly rebuild: () => Promise<void>;
  /** All of the reader's work on the corpus that is open, as one file; null where it cannot be made. */
  readonly saveProject: () => Promise<Blob | null>;
  /** Puts the news away. */
  readonly dismiss: () => void;
}

export interface CorpusController extends CorpusActions {
  readonly status: StatusStore;
  /** Takes over the corpus that the page begins with, and follows the address; gives what ends that. */
  readonly start: () => () => void;
}

/** Does nothing before it is started. */
export function createCorpusController(store: Store, tools: CorpusTools): CorpusController {
  const status = createStatus(tools.shelf);
  const opener = new CorpusOpener(store, tools, status);
  const builder = new CorpusBuilder(store, tools, status, opener);
  const intake = new FileIntake(store, tools, status, { opener, builder });
  const shownId = () => status.getState().shown?.corpus ?? null;
  const buildAgain = (columns: Readonly<Record<string, ColumnNames>>) =>
    builder.alone(async (request) => {
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
      await tools.shelf.remove(id).catch(() => undefined);
      await status.list();
    },
    goBack: async ({ id, former }) => {
      if (!former || !builder.isFree()) return;
      // What is open is what is listed.
      if (shownId() === id) await opener.open(former.id, id);
      else await exchange(tools, status, id);
    },
    dismiss: () => {
      status.tell(null);
    },
  };
}

async function exchange({ shelf }: CorpusTools, status: StatusStore, id: string): Promise<void> {
  try {
    await shelf.exchange(id);
    await status.list();
  } catch (error) {
    status.tell(troubleOf(error));
  }
}

async function saveProject(
  store: Store,
  { shelf, servedFiles }: CorpusTools,
  status: StatusStore,
): Promise<Blob | null> {
  const state = store.getState();
  const corpus = status.getState().shown?.corpus ?? null;
  try {
    const kept = corpus === null ? null : await shelf.read(corpus).catch(() => null);
    // Files of another corpus would make a project of two halves.
    if (corpus !== null && kept === null) throw new Error(notSaved(state.dataset?.name ?? corpus));
    const files = kept === null ? await servedFiles() : kept.built.files;
    const { projectOf } = await import('./project.ts');
    return new Blob([new Uint8Array(projectOf(state, files))], { type: 'application/zip' });
  } catch (error) {
    status.tell(troubleOf(error));
    return null;
  }
}
