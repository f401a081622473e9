// The dataset from where it was built: overview and papers together, texts on demand.

import {
  OVERVIEW_FILE,
  PAPERS_FILE,
  readDataset,
  readDatasetFiles,
} from '../core/dataset/files.ts';
import { fetchText } from './fetch-text.ts';
import { libraryOf } from './library.ts';
import { openLibrary } from './open-library.ts';
import type { DatasetFile } from '../core/dataset/files.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Tasks } from './tasks.ts';

/**
 * Loads the dataset in the folder `base` (absolute, ending in a slash).
 * @throws Error in words for the reader
 */
export async function loadDataset(base: string): Promise<{ dataset: Dataset; tasks: Tasks }> {
  const [overview, papers] = await Promise.all([
    fetchText(base + OVERVIEW_FILE),
    fetchText(base + PAPERS_FILE),
  ]);
  const dataset = readDataset(overview, papers);
  const tasks = openLibrary(libraryOf(dataset, base));
  return { dataset, tasks };
}

/** Opens a dataset whose files are at hand. */
export function openDataset(files: readonly DatasetFile[]): { dataset: Dataset; tasks: Tasks } {
  const dataset = readDatasetFiles(files);
  return { dataset, tasks: openLibrary(libraryOf(dataset, ''), files) };
}
