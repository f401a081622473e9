// Fetches all files of a served dataset.

import { OVERVIEW_FILE, PAPERS_FILE, readDataset, shardFile } from '../core/dataset/files.ts';
import { fetchText } from './fetch-text.ts';
import type { DatasetFile } from '../core/dataset/files.ts';

/** All files of the dataset in the folder `base`, as `openDataset` takes them. */
export async function fetchFiles(base: string): Promise<DatasetFile[]> {
  const [overview, papers] = await Promise.all([
    fetchText(base + OVERVIEW_FILE),
    fetchText(base + PAPERS_FILE),
  ]);
  const { papers: columns, shardSize } = readDataset(overview, papers);
  const names = Array.from({ length: Math.ceil(columns.ids.length / shardSize) }, (_, n) =>
    shardFile(n),
  );
  const texts = await Promise.all(names.map((name) => fetchText(base + name)));
  return [
    { name: OVERVIEW_FILE, text: overview },
    { name: PAPERS_FILE, text: papers },
    ...names.map((name, n) => ({ name, text: texts[n]! })),
  ];
}
