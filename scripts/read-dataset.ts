// A dataset folder that was built before → the dataset, without its texts.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OVERVIEW_FILE, PAPERS_FILE, readDataset } from '../src/core/dataset/files.ts';
import { UsageError } from './command.ts';
import type { Dataset } from '../src/core/dataset/dataset.ts';

/** Throws UsageError where the folder holds no dataset. */
export function readFolder(folder: string): Dataset {
  return readDataset(readPart(folder, OVERVIEW_FILE), readPart(folder, PAPERS_FILE));
}

function readPart(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    throw new UsageError(`${folder}: no dataset, ${name} cannot be read. Build one with --out.`);
  }
}
