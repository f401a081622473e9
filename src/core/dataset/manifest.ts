// The manifest: what a dataset folder holds, with a digest of every file, so that two builds, or a
// copy and its original, can be told the same without reading them.

import { encodeUtf8, sha256 } from '../sha256.ts';

export const MANIFEST_FILE = 'manifest.json';

/** Version of the form below. */
export const MANIFEST_VERSION = 1;

/** What is said of one file. */
export interface ListedFile {
  readonly name: string;
  readonly bytes: number;
  /** Hexadecimal, as `sha256sum` prints it. */
  readonly sha256: string;
}

export interface Manifest {
  readonly version: typeof MANIFEST_VERSION;
  /** The dataset's own id. */
  readonly dataset: string;
  /** Every other file, in the order written. */
  readonly files: readonly ListedFile[];
}

/** What is said of a file of this text. */
export type MeasureFile = (text: string) => Pick<ListedFile, 'bytes' | 'sha256'>;

/** The core's own; whoever has a faster digest at hand passes theirs, with the same result. */
export const measureHere: MeasureFile = (text) => ({
  bytes: encodeUtf8(text).length,
  sha256: sha256(text),
});

/** The manifest of a dataset, its files described in the order written. */
export function manifestOf(dataset: string, files: readonly ListedFile[]): Manifest {
  return { version: MANIFEST_VERSION, dataset, files };
}
