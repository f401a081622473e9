// Curation: edits applied over unchanged data. Applying one list and then another equals applying their
// concatenation; undoing an edit means applying the list without it.

import { applyChange } from './changes.ts';
import { datasetOf, draftOf } from './draft.ts';
import type { Dataset, StoredText } from '../dataset/dataset.ts';
import type { Change, Edit } from './edit.ts';

/** An edit that does not fit the dataset, and the reason. */
export interface RejectedEdit {
  readonly edit: string;
  readonly what: string;
}

/** The outcome of a list of edits. */
export interface CurationReport {
  /** Ids of the applied edits, in order. */
  readonly applied: readonly string[];
  readonly misfits: readonly RejectedEdit[];
}

/** A dataset with edits applied. */
export interface Curated {
  readonly dataset: Dataset;
  /** The texts with their mentions; null where none were given. */
  readonly texts: readonly StoredText[] | null;
  /** The applied changes, for {@link curateText} where texts are read one at a time. */
  readonly changes: readonly Change[];
  /** Merged concepts, and the concept that each ended up in. */
  readonly into: ReadonlyMap<string, string>;
  readonly report: CurationReport;
}

/**
 * Applies edits in order. The target of a merge keeps its position; nothing else moves. An edit that does not
 * fit (an unknown concept, one merged already, a cycle) is reported and skipped, so that edits made for an older
 * corpus can be replayed on a newer one.
 * @param texts of all papers by row; without them an edit that needs them is reported, and a merged
 * concept is as salient in a paper as the more salient of the two
 */
export function applyCuration(
  dataset: Dataset,
  texts: readonly StoredText[] | null,
  edits: readonly Edit[],
): Curated {
  if (edits.length === 0) return { dataset, texts, ...NOTHING_CHANGED };
  const draft = draftOf(dataset, texts);
  const misfits: RejectedEdit[] = [];
  const inForce: Edit[] = [];
  for (const edit of edits) {
    const what = applyChange(draft, edit);
    if (what === null) inForce.push(edit);
    else misfits.push({ edit: edit.id, what });
  }
  return {
    dataset: datasetOf(draft, inForce),
    texts: draft.texts,
    changes: inForce,
    into: new Map([...draft.into.keys()].map((id) => [id, endOf(draft.into, id)])),
    report: { applied: inForce.map(({ id }) => id), misfits },
  };
}

const NOTHING_CHANGED: Pick<Curated, 'changes' | 'into' | 'report'> = {
  changes: [],
  into: new Map(),
  report: { applied: [], misfits: [] },
};

/** The final target of a chain of merges. */
function endOf(into: ReadonlyMap<string, string>, id: string): string {
  let end = id;
  for (let next = into.get(end); next !== undefined; next = into.get(end)) end = next;
  return end;
}
