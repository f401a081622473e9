// A corpus that is kept, built again: with more files, other columns or another vocabulary.

import { readDatasetFiles } from '../core/dataset/files.ts';
import { namesTaken } from '../core/papers/formats/columns.ts';
import type { CorpusOrder } from './build-corpus.ts';
import type { KeptCorpus } from './corpora.ts';

/**
 * The order with the files of a corpus before its own, under that one's name and with its places. Its
 * tables are read as they were, unless the order says otherwise: a person may have said how.
 */
export function orderWith({ built, given }: KeptCorpus, order: CorpusOrder): CorpusOrder {
  const before = (built.tables ?? []).map(({ file, table }) => [file, namesTaken(table)] as const);
  return {
    ...order,
    name: built.name,
    files: [...given, ...order.files],
    former: readDatasetFiles(built.files),
    columns: { ...Object.fromEntries(before), ...order.columns },
  };
}
