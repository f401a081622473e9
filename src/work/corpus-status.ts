// The status of corpora: what is shown, being opened and being built, as one store.

import { createStore } from 'zustand/vanilla';
import { unpackText } from './packed.ts';
import type { StoreApi } from 'zustand/vanilla';
import type { ColumnNames } from '../core/papers/formats/columns.ts';
import type { BuildProgress, Receipt, TableRead } from './build-corpus.ts';
import type { CorpusStorage } from './corpora.ts';
import type { OpenedCorpus } from './corpus-tools.ts';
import type { CorpusEntry } from './entries.ts';
import type { TermReport } from './read-terms.ts';

/** The corpora that an address names. */
export interface CorpusAddress {
  /** Id of a stored corpus; null for the served one. */
  readonly corpus: string | null;
  /** Id of the one it is compared with, or {@link SERVED_ID}; null for none. */
  readonly against: string | null;
}

/** Id of the served corpus in comparisons; ids of others are longer. */
export const SERVED_ID = 'served';

/** The corpus shown, or the comparison of two. */
export interface ShownCorpus extends CorpusAddress {
  readonly opened: OpenedCorpus;
  /** The receipt of its records; null for the served corpus and for comparisons. */
  readonly receipt: Receipt | null;
}

/** A corpus that is being opened. */
export interface OpenRequest {
  readonly id: number;
  readonly target: CorpusAddress;
  /** Aborted when another is requested: its Worker is terminated and its result ignored. */
  readonly abort: AbortController;
  /** The news shown while it loads. */
  readonly news: News | null;
}

/** A build, from taking in files to showing the map. */
export interface BuildRequest {
  readonly id: number;
  /** Aborted when the reader cancels it. */
  readonly abort: AbortController;
}

/** Progress of a build. */
export interface Building {
  readonly name: string;
  readonly progress: BuildProgress | null;
  /** ms from the start of the stage to this progress. */
  readonly inStage: number;
}

/** A table that cannot be read until the reader names the column of titles. */
export interface Unread extends TableRead {
  /** Called with the columns, or null if the reader declines. */
  readonly answer: (columns: ColumnNames | null) => void;
}

/** One line for the reader. */
export interface News {
  readonly text: string;
  readonly isBad: boolean;
  /** Whether it tells of work that goes on, and so stays until that is done. */
  readonly isOngoing?: boolean;
  /** Whether the receipt of the open corpus has details. */
  readonly isOfBuild?: boolean;
}

export interface CorpusStatus {
  /** Null until the first is loaded. */
  readonly shown: ShownCorpus | null;
  /** The latest request; older ones are superseded. */
  readonly opening: OpenRequest | null;
  /** The only running build. */
  readonly build: BuildRequest | null;
  /** Progress of that build, once there is any. */
  readonly building: Building | null;
  /** A table of it whose columns the reader is asked for. */
  readonly unread: Unread | null;
  /** Corpora stored in this browser. */
  readonly entries: readonly CorpusEntry[];
  readonly news: News | null;
  /** Files given while a stored corpus is open, about which the reader is asked whether to add them to it. */
  readonly asked: readonly File[] | null;
  /** What the last vocabulary files added. */
  readonly added: readonly TermReport[] | null;
}

const NOTHING: CorpusStatus = {
  shown: null,
  opening: null,
  build: null,
  building: null,
  unread: null,
  entries: [],
  news: null,
  asked: null,
  added: null,
};

/** The store of the status, with the operations shared by those who change it. */
export interface StatusStore extends Pick<
  StoreApi<CorpusStatus>,
  'getState' | 'getInitialState' | 'subscribe'
> {
  readonly set: (change: Partial<CorpusStatus>) => void;
  /** A new request id, to open or to build; ids ascend. */
  readonly nextRequest: () => number;
  /** Shows one line of news; null removes it. */
  readonly tell: (news: News | null) => void;
  /** Reads the list of stored corpora again; empty if the browser forbids storage. Never rejects. */
  readonly list: () => Promise<void>;
}

export function createStatus(storage: Pick<CorpusStorage, 'list'>): StatusStore {
  const { getState, getInitialState, subscribe, setState } = createStore<CorpusStatus>(
    () => NOTHING,
  );
  let requests = 0;
  return {
    getState,
    getInitialState,
    subscribe,
    set: (change) => {
      setState(change);
    },
    nextRequest: () => ++requests,
    tell: (news) => {
      setState({ news });
    },
    list: async () => {
      setState({ entries: await storage.list().catch(() => []) });
    },
  };
}

export const NO_RECEIPT: Receipt = { lines: [], tables: [], builtWith: null };

/** Parses a receipt from bytes; an empty one for null. */
export function readReceipt(bytes: Uint8Array | null): Receipt {
  return bytes === null ? NO_RECEIPT : (JSON.parse(unpackText(bytes)) as Receipt);
}

export function isSameAddress(one: CorpusAddress, other: CorpusAddress): boolean {
  return one.corpus === other.corpus && one.against === other.against;
}
