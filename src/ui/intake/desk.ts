// The desk: where the reader's own files come in. What lies on it is shared by the drop zone, the menu
// of corpora and the dialogs.

import { createContext, useContext } from 'react';
import type { DatasetFile } from '../../core/dataset/files.ts';
import type { ColumnNames } from '../../core/papers/formats/columns.ts';
import type { BuildProgress, Receipt, TableRead } from '../../work/build-corpus.ts';
import type { CorpusShelf } from '../../work/corpora.ts';
import type { CorpusEntry } from '../../work/entries.ts';
import type { StartBuild } from '../../work/start-build.ts';
import type { ReadTerms, TermOrder, TermReport } from '../../work/read-terms.ts';
import type { CorpusName } from '../../state/keep-layer.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import type { TakenCorpus } from '../../work/open-library.ts';
import type { Tasks } from '../../work/tasks.ts';
import type { CorpusSource } from '../../work/worker.ts';

/** A corpus ready to be shown. */
export interface Opened {
  readonly dataset: Dataset;
  readonly tasks: Tasks;
}

/** Under which the corpus that came with the page is compared; ids of others are longer. */
export const SERVED_ID = 'served';

/** What the desk works with. */
export interface DeskTools {
  readonly shelf: CorpusShelf;
  readonly startBuild: StartBuild;
  /** Opens a corpus that was built, or is kept here, without holding the page. */
  readonly takeCorpus: (source: CorpusSource) => Promise<TakenCorpus>;
  /** The receipt of the corpus that the page was opened with; null where it was not kept. */
  readonly firstReceipt: () => Receipt | null;
  /** Reads vocabulary files. */
  readonly readTerms: (order: TermOrder) => Promise<ReadTerms>;
  /** Says of a corpus that it is new, whatever another of its name has. */
  readonly begin: (corpus: CorpusName) => Promise<void>;
  /** The corpus that came with the page. */
  readonly loadServed: () => Promise<Opened>;
  /** Where it lies; ends in a slash. */
  readonly served: string;
  /** The files of the corpus that came with the page. */
  readonly servedFiles: () => Promise<readonly DatasetFile[]>;
  /** Shows a corpus in the page, in slices; nothing for now with null. */
  readonly show: (opened: Opened | null) => void;
}

/** A build that is going on. */
export interface Building {
  readonly name: string;
  readonly progress: BuildProgress | null;
  /** ms since its stage began, when the progress was told. */
  readonly inStage: number;
}

/** A table that nothing can be read of before somebody says which column is the title. */
export interface Unread extends TableRead {
  /** Null where nobody does. */
  readonly answer: (columns: ColumnNames | null) => void;
}

export interface Desk {
  /** Corpora kept on this machine. */
  readonly entries: readonly CorpusEntry[];
  /** What became of each record of the corpus that is open; null for the one that is served. */
  readonly receipt: Receipt | null;
  /** What the last vocabulary files added. */
  readonly added: readonly TermReport[] | null;
  readonly building: Building | null;
  /** One line for the reader, and whether it is bad news; of a build, the receipt tells more. */
  readonly news: {
    readonly text: string;
    readonly isBad: boolean;
    readonly isOfBuild?: boolean;
  } | null;
  /** A table whose columns are asked for. */
  readonly unread: Unread | null;
  /** Files that were given while a kept corpus is open: are they to be added to it? */
  readonly asked: readonly File[] | null;
  readonly give: (files: readonly File[]) => void;
  readonly answer: (how: 'add' | 'new' | 'neither') => void;
  /** Reads the corpus that is open again, with other columns of one of its tables. */
  readonly readAgain: (file: string, columns: ColumnNames) => void;
  readonly cancel: () => void;
  readonly open: (id: string | null) => void;
  readonly remove: (id: string) => void;
  /** Goes back to what a corpus was before it grew; and forth again. */
  readonly goBack: (entry: CorpusEntry) => void;
  /** Takes in vocabulary files. */
  readonly giveTerms: (files: readonly File[]) => void;
  /** Builds the corpus that is open again, with the vocabulary as it is now, where it stands. */
  readonly rebuild: () => void;
  /** All of the reader's work on the corpus that is open, as one file; null where it cannot be made. */
  readonly saveProject: () => Promise<Blob | null>;
  readonly dismiss: () => void;
}

export const DeskContext = createContext<Desk | null>(null);

/** The desk; null where a part of the page is shown without one. */
export function useDesk(): Desk | null {
  return useContext(DeskContext);
}
