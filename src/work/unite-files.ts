// Unites the stored files of two corpora into one dataset with a comparison.

import { applyCuration } from '../core/curate/apply.ts';
import { uniteCorpora } from '../core/compare/unite.ts';
import {
  OVERVIEW_FILE,
  PAPERS_FILE,
  readDataset,
  readTexts,
  shardFile,
} from '../core/dataset/files.ts';
import { writeDataset } from '../core/dataset/files.ts';
import type { Comparison } from '../core/compare/parts.ts';
import type { Side } from '../core/compare/unite-papers.ts';
import type { Edit } from '../core/curate/edit.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { DatasetFile } from '../core/dataset/files.ts';

/** Reads the stored edits of a dataset. */
export type EditsOf = (dataset: Dataset) => Promise<readonly Edit[]>;

/** Unites both corpora with the reader's edits applied. */
export async function uniteFiles(
  [a, b]: readonly [readonly DatasetFile[], readonly DatasetFile[]],
  editsOf: EditsOf,
): Promise<{ readonly files: readonly DatasetFile[]; readonly comparison: Comparison }> {
  const [one, other] = await Promise.all([sideOf(a, editsOf), sideOf(b, editsOf)]);
  const { dataset, texts, comparison } = uniteCorpora(one, other);
  return { files: writeDataset(dataset, texts), comparison };
}

async function sideOf(files: readonly DatasetFile[], editsOf: EditsOf): Promise<Side> {
  const textOf = (wanted: string) => files.find(({ name }) => name === wanted)?.text ?? '';
  const dataset = readDataset(textOf(OVERVIEW_FILE), textOf(PAPERS_FILE));
  const ids = dataset.concepts.map(({ id }) => id);
  const shards = Math.ceil(dataset.papers.ids.length / dataset.shardSize);
  const texts = Array.from({ length: shards }, (_, n) => {
    const file = shardFile(n);
    return readTexts(file, textOf(file), ids);
  }).flat();
  const curated = applyCuration(dataset, texts, await editsOf(dataset));
  return { dataset: curated.dataset, texts: curated.texts! };
}
