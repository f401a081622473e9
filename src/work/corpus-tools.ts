// The dependencies of the corpus controller: loading, storing, building and showing corpora.

import type { DatasetFile } from '../core/dataset/files.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Edit } from '../core/curate/edit.ts';
import type { CorpusName } from '../state/keep-layer.ts';
import type { CorpusStorage } from './corpora.ts';
import type { OpenTasks, LoadedCorpus } from './open-library.ts';
import type { ReadTerms, TermOrder } from './read-terms.ts';
import type { StartBuild } from './start-build.ts';
import type { CorpusSource } from './worker.ts';

/** A corpus ready to be shown. Its opener must close its tasks, which terminates its Worker. */
export interface OpenedCorpus {
  readonly dataset: Dataset;
  readonly tasks: OpenTasks;
}

/** The corpus that the page was opened with. */
export interface FirstCorpus extends OpenedCorpus {
  /** Its id in storage; null for the served one. */
  readonly corpus: string | null;
  /** Receipt of a stored corpus. */
  readonly receipt: Uint8Array | null;
  /** The corpus that the address named but that could not be opened, and why. */
  readonly missed: { readonly corpus: string; readonly error: unknown } | null;
}

export interface CorpusTools {
  readonly storage: CorpusStorage;
  readonly startBuild: StartBuild;
  /** Opens a built or stored corpus without blocking the page. */
  readonly loadInWorker: (source: CorpusSource, signal: AbortSignal) => Promise<LoadedCorpus>;
  /** Resolves once it is shown; to null if it failed, or the reader opened another first. Never rejects. */
  readonly first: () => Promise<FirstCorpus | null>;
  /** Reads vocabulary files. */
  readonly readTerms: (order: TermOrder) => Promise<ReadTerms>;
  /** Stores empty work for a new corpus, so that it does not inherit that of another with its name. */
  readonly begin: (corpus: CorpusName) => Promise<void>;
  /** The stored edits of a corpus; none if they cannot be read. */
  readonly readEdits: (corpus: CorpusName) => Promise<readonly Edit[]>;
  /** Resolves once the stored work on the open corpus is loaded. */
  readonly whenReaderWorkIsLoaded: () => Promise<void>;
  /** Loads the served corpus. */
  readonly loadServed: () => Promise<OpenedCorpus>;
  /** Base address of its files; ends in a slash. */
  readonly served: string;
  /** The files of the served corpus. */
  readonly servedFiles: () => Promise<readonly DatasetFile[]>;
  /** Renders a corpus in small tasks; null unmounts the current one. */
  readonly show: (opened: OpenedCorpus | null) => void;
}
