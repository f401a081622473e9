// Loads the served dataset: overview and papers in parallel, texts on demand.

import {
  OVERVIEW_FILE,
  PAPERS_FILE,
  readDatasetFiles,
  readOverview,
  withPapers,
} from '../core/dataset/files.ts';
import { fetchText } from './fetch-text.ts';
import { libraryOf } from './library.ts';
import { openLibrary } from './open-library.ts';
import type { DatasetFile, Overview } from '../core/dataset/files.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { OpenTasks } from './open-library.ts';

/**
 * Loads the dataset in the folder `base` (absolute, ending in a slash).
 * @param onOverview called if the overview arrives before the papers
 * @throws Error with a message for the reader
 */
export async function loadDataset(
  base: string,
  onOverview?: (overview: Overview) => void,
): Promise<{ dataset: Dataset; tasks: OpenTasks }> {
  const coming = fetchText(base + OVERVIEW_FILE);
  let hasPapers = false;
  const papers = fetchText(base + PAPERS_FILE).finally(() => (hasPapers = true));
  // Awaited only after the overview; until then a rejection must not count as unhandled.
  papers.catch(() => undefined);
  const overview = readOverview(await coming);
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- they may have come meanwhile
  if (!hasPapers) onOverview?.(overview);
  const dataset = withPapers(overview, await papers);
  const tasks = openLibrary(libraryOf(dataset, base));
  return { dataset, tasks };
}

/** Opens a dataset from its files in memory. */
export function openDataset(files: readonly DatasetFile[]): { dataset: Dataset; tasks: OpenTasks } {
  const dataset = readDatasetFiles(files);
  return { dataset, tasks: openLibrary(libraryOf(dataset, ''), files) };
}
