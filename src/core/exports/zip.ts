// Files → one zip archive, with equal bytes for equal files.

import { strToU8, zipSync } from 'fflate';

/** A text file in an archive; folders in its path are separated by `/`. */
export interface ArchivedFile {
  readonly path: string;
  readonly text: string;
}

/** Without a time zone, so that the archive stores this hour wherever it is made. */
const FIXED_DATE = '2000-01-01T00:00:00';

/** The files, in order, as a zip archive; paths are unique. */
export function zipFiles(files: readonly ArchivedFile[]): Uint8Array {
  const entries = Object.create(null) as Record<string, Uint8Array>;
  for (const { path, text } of files) entries[path] = strToU8(text);
  return zipSync(entries, { mtime: FIXED_DATE, level: 6 });
}
