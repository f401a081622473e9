// Curation: edits over data that stay as they are. Applying one list and then another is applying both
// in a row; taking an edit back is applying the list without it.

import { applyChange } from './changes.ts';
import { datasetOf, draftOf } from './draft.ts';
import type { Dataset, PaperText } from '../dataset/dataset.ts';
import type { Change, Edit } from './edit.ts';

/** An edit that does not fit the dataset, and why. */
export interface Misfit {
  readonly edit: string;
  readonly what: string;
}

/** What became of a list of edits. */
export interface CurationReport {
  /** Ids of the edits in force, in order. */
  readonly applied: readonly string[];
  readonly misfits: readonly Misfit[];
}

/** A dataset as the edits have it. */
export interface Curated {
  readonly dataset: Dataset;
  /** The texts with their mentions; null where none were given. */
  readonly texts: readonly PaperText[] | null;
  /** The changes in force, for {@link curateText} where texts are read one at a time. */
  readonly changes: readonly Change[];
  /** Merged concepts, and what they went into at last. */
  readonly into: ReadonlyMap<string, string>;
  readonly report: CurationReport;
}

/**
 * Applies edits in order. A merged concept stands where the one it went into stood; nothing else moves.
 * An edit that does not fit (an unknown concept, one that is merged already, a circle) is reported and
 * passed over, so that edits made for an older corpus can be replayed on a newer one.
 * @param texts of all papers by row; without them an edit that needs them is reported, and a merged
 * concept is as salient in a paper as the more salient of the two
 */
export function applyCuration(
  dataset: Dataset,
  texts: readonly PaperText[] | null,
  edits: readonly Edit[],
): Curated {
  if (edits.length === 0) return { dataset, texts, ...NOTHING_CHANGED };
  const draft = draftOf(dataset, texts);
  const misfits: Misfit[] = [];
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

/** Where a merged concept is found at last. */
function endOf(into: ReadonlyMap<string, string>, id: string): string {
  let end = id;
  for (let next = into.get(end); next !== undefined; next = into.get(end)) end = next;
  return end;
}
