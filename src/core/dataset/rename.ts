// Gives a written dataset another name. Its id stays: it identifies what was built, and addresses and the reader's work
// refer to it.

import { OVERVIEW_FILE } from './files.ts';
import { MANIFEST_FILE, measureInCore } from './manifest.ts';
import type { DatasetFile } from './files.ts';
import type { Manifest } from './manifest.ts';

/**
 * The files of a dataset under another name, with the manifest, where there is one, of the changed overview.
 * @throws SyntaxError when the overview or the manifest is not JSON
 */
export function renameFiles(files: readonly DatasetFile[], name: string): DatasetFile[] {
  const overview = files.find((file) => file.name === OVERVIEW_FILE);
  if (overview === undefined) return [...files];
  const text = JSON.stringify({ ...(JSON.parse(overview.text) as object), name });
  return files.map((file) => {
    if (file === overview) return { ...file, text };
    return file.name === MANIFEST_FILE ? { ...file, text: listing(file.text, text) } : file;
  });
}

/** The JSON of a manifest with the digest of another overview. */
function listing(manifestText: string, overviewText: string): string {
  const manifest = JSON.parse(manifestText) as Manifest;
  const files = manifest.files.map((file) =>
    file.name === OVERVIEW_FILE ? { ...file, ...measureInCore(overviewText) } : file,
  );
  return JSON.stringify({ ...manifest, files });
}
