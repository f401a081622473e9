// Edits kept on the reader's own machine, a list for each corpus, from one visit to the next.

import { readCuration, writeCuration } from '../core/curate/layer-file.ts';
import { replaceEdits } from './curation.ts';
import type { Edit } from '../core/curate/edit.ts';
import type { Shelf } from './shelf.ts';
import type { Store } from './store.ts';

/**
 * Brings the edits of a corpus back and keeps every later change of them. What was kept in another
 * form, or cannot be read, is passed over. Ends when the edits are there.
 * @param corpus name of the dataset
 */
export async function keepCuration(
  store: Store,
  shelf: Shelf,
  corpus: string,
): Promise<() => void> {
  const kept = await readKept(shelf, corpus);
  const write = (edits: readonly Edit[]) => {
    // Edits that cannot be kept still hold for this visit, and can be saved as a file.
    shelf.write(corpus, writeCuration({ corpus, edits })).catch(() => undefined);
  };
  const { curation: here } = store.getState();
  // What came with a project goes before what was kept, and is kept in its place.
  if (here.length > 0) write(here);
  else if (kept.length > 0) store.load(replaceEdits, kept);
  return store.subscribe(({ curation }, before) => {
    if (curation !== before.curation) write(curation);
  });
}

/** The edits that are kept for a corpus; none where nothing is kept that can be read. */
export async function readKept(shelf: Shelf, corpus: string): Promise<readonly Edit[]> {
  try {
    const text = await shelf.read(corpus);
    return text === null ? [] : readCuration({ name: corpus, text }).edits;
  } catch {
    return [];
  }
}
