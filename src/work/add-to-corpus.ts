// Rebuilding a stored corpus with more files, other columns or another vocabulary.

import { readDatasetFiles } from '../core/dataset/files.ts';
import { namesTaken } from '../core/papers/formats/columns.ts';
import type { CorpusOrder } from './build-corpus.ts';
import type { KeptCorpus } from './corpora.ts';

/**
 * A build order preceded by the files of a stored corpus, with its name and its positions. Its tables keep their
 * columns, which the reader may have named, unless the order names others.
 */
export function withFilesOf({ built, given }: KeptCorpus, order: CorpusOrder): CorpusOrder {
  const before = (built.tables ?? []).map(({ file, table }) => [file, namesTaken(table)] as const);
  return {
    ...order,
    name: built.name,
    files: [...given, ...order.files],
    former: readDatasetFiles(built.files),
    columns: { ...Object.fromEntries(before), ...order.columns },
  };
}
