// The manifest: the files of a dataset folder with a digest of each, so that two builds, or a copy and its original,
// can be compared without reading them.

import { encodeUtf8, sha256 } from '../sha256.ts';

export const MANIFEST_FILE = 'manifest.json';

/** Version of the form below. */
export const MANIFEST_VERSION = 1;

/** The entry of one file. */
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

/** Size and digest of a file with this text. */
export type MeasureFile = (text: string) => Pick<ListedFile, 'bytes' | 'sha256'>;

/** With the core's own SHA-256, for callers without a faster one. */
export const measureInCore: MeasureFile = (text) => ({
  bytes: encodeUtf8(text).length,
  sha256: sha256(text),
});

/** The manifest of a dataset; files in the order written. */
export function manifestOf(dataset: string, files: readonly ListedFile[]): Manifest {
  return { version: MANIFEST_VERSION, dataset, files };
}
