// Reads a dataset folder: the dataset, and on demand its texts.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  OVERVIEW_FILE,
  PAPERS_FILE,
  readDataset,
  readTexts,
  shardFile,
} from '../src/core/dataset/files.ts';
import { UsageError } from './command.ts';
import type { Dataset, StoredText } from '../src/core/dataset/dataset.ts';

/** @throws UsageError where the folder has no dataset */
export function readFolder(folder: string): Dataset {
  return readDataset(readPart(folder, OVERVIEW_FILE), readPart(folder, PAPERS_FILE));
}

/** The texts of a dataset in its folder, by row. @throws UsageError where one is missing */
export function readTextsIn(folder: string, dataset: Dataset): StoredText[] {
  const ids = dataset.concepts.map(({ id }) => id);
  const shards = Math.ceil(dataset.papers.ids.length / dataset.shardSize);
  return Array.from({ length: shards }, (_, n) => {
    const file = shardFile(n);
    return readTexts(file, readPart(folder, file), ids);
  }).flat();
}

function readPart(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    throw new UsageError(`${folder}: no dataset, ${name} cannot be read. Build one with --out.`);
  }
}
