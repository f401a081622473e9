// Makes the offline page from the open corpus and the template built with the app.

import { writeDataset } from '../core/dataset/files.ts';
import { fetchText } from './fetch-text.ts';
import { writeOfflinePage } from './offline-page.ts';
import type { Dataset, StoredText } from '../core/dataset/dataset.ts';

const TEMPLATE = 'offline.html';

/**
 * Makes the file.
 * @param view the address it opens with
 * @throws Error with a message for the reader
 */
export async function offlineFile(
  dataset: Dataset,
  texts: readonly StoredText[],
  view: string,
): Promise<Blob> {
  const template = await fetchText(new URL(TEMPLATE, document.baseURI).href).catch(() => {
    throw new Error('The page to put the map into did not load; “npm run build” makes it.');
  });
  const page = writeOfflinePage(template, { files: writeDataset(dataset, texts), view });
  return new Blob([page], { type: 'text/html' });
}

/** Whether this page can make one: a page opened from a file cannot fetch the template. */
export function canSaveOffline(): boolean {
  return window.location.protocol !== 'file:';
}
