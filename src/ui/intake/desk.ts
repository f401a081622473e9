// The desk: where the reader's own files come in. What lies on it is shared by the drop zone, the menu
// of corpora and the dialogs.

import { createContext, useContext } from 'react';
import type { ColumnNames } from '../../core/papers/formats/columns.ts';
import type { Receipt } from '../../work/build-corpus.ts';
import type { CorpusStatus } from '../../work/corpus-status.ts';
import type { CorpusEntry } from '../../work/entries.ts';

type Told = 'entries' | 'building' | 'news' | 'unread' | 'asked' | 'added';

/** What is to be seen of the corpora, and what a reader does with them, as `CorpusActions` has it. */
export interface Desk extends Pick<CorpusStatus, Told> {
  /** What became of each record of the corpus that is open; null for the one that is served. */
  readonly receipt: Receipt | null;
  readonly give: (files: readonly File[] | Promise<readonly File[]>) => void;
  readonly answer: (how: 'add' | 'new' | 'neither') => void;
  readonly readAgain: (file: string, columns: ColumnNames) => void;
  readonly cancel: () => void;
  readonly open: (id: string | null) => void;
  readonly remove: (id: string) => void;
  readonly goBack: (entry: CorpusEntry) => void;
  readonly giveTerms: (files: readonly File[]) => void;
  readonly rebuild: () => void;
  readonly saveProject: () => Promise<Blob | null>;
  readonly dismiss: () => void;
}

export const DeskContext = createContext<Desk | null>(null);

/** The desk; null where a part of the page is shown without one. */
export function useDesk(): Desk | null {
  return useContext(DeskContext);
}
