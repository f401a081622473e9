// The import state shared by the drop zone, the corpus popover and the dialogs, and its React context.

import { createContext, useContext } from 'react';
import type { ColumnNames } from '../../core/papers/formats/columns.ts';
import type { Receipt } from '../../work/build-corpus.ts';
import type { CorpusStatus } from '../../work/corpus-status.ts';
import type { CorpusEntry } from '../../work/entries.ts';

type ShownStatus = 'entries' | 'building' | 'news' | 'unread' | 'asked' | 'added';

/** The import state, and the actions of `CorpusActions`. */
export interface Corpora extends Pick<CorpusStatus, ShownStatus> {
  /** The outcome of each record of the open corpus; null for the served corpus. */
  readonly receipt: Receipt | null;
  readonly give: (files: readonly File[] | Promise<readonly File[]>) => void;
  readonly answer: (how: 'add' | 'new' | 'neither') => void;
  readonly readAgain: (file: string, columns: ColumnNames) => void;
  readonly cancel: () => void;
  readonly open: (id: string | null) => void;
  readonly remove: (id: string) => void;
  readonly rename: (id: string, name: string) => void;
  readonly goBack: (entry: CorpusEntry) => void;
  readonly giveTerms: (files: readonly File[]) => void;
  readonly rebuild: () => void;
  readonly saveProject: () => Promise<Blob | null>;
  readonly dismiss: () => void;
}

export const CorporaContext = createContext<Corpora | null>(null);

/** The import state and actions; null where there is no provider, as in an offline page. */
export function useCorpora(): Corpora | null {
  return useContext(CorporaContext);
}
