// The working copy of a dataset to which edits are applied, and the dataset made from it.

import { fingerprint } from '../hash.ts';
import { createRows } from './rows.ts';
import type { Ancestor, Cluster, Dataset, StoredText, PlacedConcept } from '../dataset/dataset.ts';
import type { PostingColumns } from '../dataset/dataset.ts';
import type { DraftRows } from './rows.ts';

/** The parts that edits change; its maps and rows are copies. */
export interface Draft {
  readonly dataset: Dataset;
  readonly concepts: Map<string, PlacedConcept>;
  readonly ancestors: Map<string, Ancestor>;
  readonly clusters: Cluster[];
  readonly rows: DraftRows;
  /** The texts of all papers by row; null where they are not loaded. */
  readonly texts: StoredText[] | null;
  /** Merged concepts, and their targets. */
  readonly into: Map<string, string>;
}

/** A draft equal to a dataset. */
export function draftOf(dataset: Dataset, texts: readonly StoredText[] | null): Draft {
  const ids = dataset.concepts.map(({ id }) => id);
  return {
    dataset,
    concepts: new Map(dataset.concepts.map((concept) => [concept.id, concept])),
    ancestors: new Map(dataset.ancestors.map((ancestor) => [ancestor.id, ancestor])),
    clusters: [...dataset.clusters],
    rows: createRows(dataset.postings, ids),
    texts: texts === null ? null : [...texts],
    into: new Map(),
  };
}

/**
 * The dataset made from a draft. Unchanged concepts keep their positions; papers stay where they are.
 * @param applied the applied edits, in order: another list gives the dataset another id
 */
export function datasetOf(draft: Draft, applied: readonly unknown[]): Dataset {
  if (applied.length === 0) return draft.dataset;
  const postings = draftPostings(draft);
  const papers = countPapers(postings, draft.concepts.size);
  const concepts = conceptsInOrder(draft).map((concept, i) => ({ ...concept, papers: papers[i]! }));
  const sizes = draft.clusters.map(() => 0);
  for (const { cluster } of concepts) sizes[cluster]!++;
  return {
    ...draft.dataset,
    id: applied.reduce<string>(
      (id, edit) => fingerprint(`${id} ${JSON.stringify(edit)}`),
      draft.dataset.id,
    ),
    concepts,
    clusters: draft.clusters.map((cluster, c) => ({ ...cluster, size: sizes[c]! })),
    ancestors: [...draft.ancestors.values()].sort(byId),
    postings,
  };
}

/** The concepts of a draft by id. */
export function conceptsInOrder(draft: Draft): PlacedConcept[] {
  return [...draft.concepts.values()].sort(byId);
}

/** The postings of a draft over its concepts in order of id. */
export function draftPostings(draft: Draft): PostingColumns {
  return draft.rows.columns([...draft.concepts.keys()].sort());
}

function countPapers({ concepts }: PostingColumns, count: number): Uint32Array {
  const papers = new Uint32Array(count);
  for (const concept of concepts) papers[concept]!++;
  return papers;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
