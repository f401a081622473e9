// What is shown, what is being opened and what is being built, as one value that changes as a whole.

import { createStore } from 'zustand/vanilla';
import { unpackText } from './packed.ts';
import type { StoreApi } from 'zustand/vanilla';
import type { ColumnNames } from '../core/papers/formats/columns.ts';
import type { BuildProgress, Receipt, TableRead } from './build-corpus.ts';
import type { CorpusShelf } from './corpora.ts';
import type { OpenedCorpus } from './corpus-tools.ts';
import type { CorpusEntry } from './entries.ts';
import type { TermReport } from './read-terms.ts';

/** What an address says of corpora. */
export interface CorpusAddress {
  /** Id of a corpus that is kept; null for the one that is served. */
  readonly corpus: string | null;
  /** The one it is compared with, or {@link SERVED_ID}; null for none. */
  readonly against: string | null;
}

/** Under which the corpus that came with the page is compared; ids of others are longer. */
export const SERVED_ID = 'served';

/** The corpus on the screen, or two of them laid over each other. */
export interface ShownCorpus extends CorpusAddress {
  readonly opened: OpenedCorpus;
  /** What became of each record of it; null for the one that is served, and for two. */
  readonly receipt: Receipt | null;
}

/** A corpus that is being opened. */
export interface OpenRequest {
  readonly id: number;
  readonly target: CorpusAddress;
  /** Aborted when another is asked for: its Worker is closed, and nothing comes of it. */
  readonly abort: AbortController;
  /** What is said while it lasts. */
  readonly news: News | null;
}

/** A build, from the files that were given to the map that is shown. */
export interface BuildRequest {
  readonly id: number;
  /** Aborted when the reader thinks better of it. */
  readonly abort: AbortController;
}

/** How far a build is. */
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

/** One line for the reader. */
export interface News {
  readonly text: string;
  readonly isBad: boolean;
  /** Whether the receipt of the corpus that is open tells more. */
  readonly isOfBuild?: boolean;
}

export interface CorpusStatus {
  /** Null until the first is there. */
  readonly shown: ShownCorpus | null;
  /** The newest wish; whatever is older has been superseded. */
  readonly opening: OpenRequest | null;
  /** One at a time. */
  readonly build: BuildRequest | null;
  /** Of that build, once there is something to be told. */
  readonly building: Building | null;
  /** A table of it whose columns are asked for. */
  readonly unread: Unread | null;
  /** Corpora kept on this machine. */
  readonly entries: readonly CorpusEntry[];
  readonly news: News | null;
  /** Files that were given while a kept corpus is open: are they to be added to it? */
  readonly asked: readonly File[] | null;
  /** What the last vocabulary files added. */
  readonly added: readonly TermReport[] | null;
}

const NOTHING: CorpusStatus = {
  ...{ shown: null, opening: null, build: null, building: null, unread: null },
  ...{ entries: [], news: null, asked: null, added: null },
};

/** Where the status is held, and what all who change it do. */
export interface StatusStore extends Pick<
  StoreApi<CorpusStatus>,
  'getState' | 'getInitialState' | 'subscribe'
> {
  readonly set: (change: Partial<CorpusStatus>) => void;
  /** The number of a new request, to open or to build: larger than all before. */
  readonly nextRequest: () => number;
  /** Says one line to the reader; null takes the last away. */
  readonly tell: (news: News | null) => void;
  /** Lists what is kept anew; nothing where the browser keeps nothing. Does not fail. */
  readonly list: () => Promise<void>;
}

export function createStatus(shelf: Pick<CorpusShelf, 'list'>): StatusStore {
  const { getState, getInitialState, subscribe, setState } = createStore<CorpusStatus>(
    () => NOTHING,
  );
  let requests = 0;
  return {
    ...{ getState, getInitialState, subscribe },
    set: (change) => {
      setState(change);
    },
    nextRequest: () => ++requests,
    tell: (news) => {
      setState({ news });
    },
    list: async () => {
      setState({ entries: await shelf.list().catch(() => []) });
    },
  };
}

export const NO_RECEIPT: Receipt = { lines: [], tables: [], builtWith: null };

/** The receipt in bytes; an empty one where there are none. */
export function readReceipt(bytes: Uint8Array | null): Receipt {
  return bytes === null ? NO_RECEIPT : (JSON.parse(unpackText(bytes)) as Receipt);
}

export function isSameAddress(one: CorpusAddress, other: CorpusAddress): boolean {
  return one.corpus === other.corpus && one.against === other.against;
}
