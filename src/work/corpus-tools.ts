// What the controller of the corpora works with: where corpora come from and are kept, what builds them,
// and what draws them.

import type { DatasetFile } from '../core/dataset/files.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { CorpusName } from '../state/keep-layer.ts';
import type { CorpusShelf } from './corpora.ts';
import type { OpenTasks, TakenCorpus } from './open-library.ts';
import type { ReadTerms, TermOrder } from './read-terms.ts';
import type { StartBuild } from './start-build.ts';
import type { CorpusSource } from './worker.ts';

/** A corpus ready to be shown. Whoever opened it closes its tasks, and with them its Worker. */
export interface OpenedCorpus {
  readonly dataset: Dataset;
  readonly tasks: OpenTasks;
}

/** The corpus that the page was opened with. */
export interface FirstCorpus extends OpenedCorpus {
  /** Under which it is kept here; null for the one that is served. */
  readonly corpus: string | null;
  /** Of one that is kept. */
  readonly receipt: Uint8Array | null;
  /** The corpus that the address named instead, and why it could not be opened. */
  readonly missed: { readonly corpus: string; readonly error: unknown } | null;
}

export interface CorpusTools {
  readonly shelf: CorpusShelf;
  readonly startBuild: StartBuild;
  /** Opens a corpus that was built, or is kept here, without holding the page. */
  readonly takeCorpus: (source: CorpusSource, signal: AbortSignal) => Promise<TakenCorpus>;
  /** Once it is on the screen; null where it failed, or the reader was faster with another. Never fails. */
  readonly first: () => Promise<FirstCorpus | null>;
  /** Reads vocabulary files. */
  readonly readTerms: (order: TermOrder) => Promise<ReadTerms>;
  /** Says of a corpus that it is new, whatever another of its name has. */
  readonly begin: (corpus: CorpusName) => Promise<void>;
  /** Settles once the work that is kept for the corpus that is open is there. */
  readonly whenWorkIsRead: () => Promise<void>;
  /** The corpus that came with the page. */
  readonly loadServed: () => Promise<OpenedCorpus>;
  /** Where it lies; ends in a slash. */
  readonly served: string;
  /** The files of the corpus that came with the page. */
  readonly servedFiles: () => Promise<readonly DatasetFile[]>;
  /** Shows a corpus in the page, in slices; nothing for now with null. */
  readonly show: (opened: OpenedCorpus | null) => void;
}
