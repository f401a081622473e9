// The part of a dataset that the tasks need beside its texts: small enough to be posted to the Worker.

import { paperCount, paperYear, referenceOf } from '../core/dataset/dataset.ts';
import type { Dataset, PostingColumns } from '../core/dataset/dataset.ts';
import type { AreaConcept } from '../core/map/choose-names.ts';

/** What tasks need of a dataset. */
export interface Library {
  /** Absolute address of the dataset folder, ending in a slash. */
  readonly base: string;
  readonly conceptIds: readonly string[];
  /** What naming areas needs of concepts. */
  readonly concepts: readonly AreaConcept[];
  /** Every name of each concept. */
  readonly conceptNames: readonly (readonly string[])[];
  readonly titles: readonly string[];
  readonly venues: readonly (string | null)[];
  readonly years: readonly (number | null)[];
  /** Authors of each paper as printed; empty where its file names none. */
  readonly authors: readonly (readonly string[])[];
  /** Author keywords of each paper as printed. */
  readonly keywords: readonly (readonly string[])[];
  readonly shardSize: number;
  readonly postings: PostingColumns;
}

/** The library of a dataset with its texts under the address `base`. */
export function libraryOf(dataset: Dataset, base: string): Library {
  const rows = Array.from({ length: paperCount(dataset) }, (_, row) => row);
  return {
    base,
    conceptIds: dataset.concepts.map(({ id }) => id),
    concepts: dataset.concepts.map(({ id, label, type, acronym, broader, discovered }) => ({
      id,
      label,
      type,
      acronym,
      broader,
      discovered,
    })),
    conceptNames: dataset.concepts.map(({ label, acronym, aliases }) =>
      acronym === null ? [label, ...aliases] : [label, acronym, ...aliases],
    ),
    titles: dataset.papers.titles,
    venues: rows.map((row) => referenceOf(dataset.papers, row).venue),
    authors: dataset.papers.authors,
    keywords: dataset.papers.keywords,
    years: rows.map((row) => paperYear(dataset, row)),
    shardSize: dataset.shardSize,
    postings: dataset.postings,
  };
}

/** The names of each concept of a paper. */
export function namesOfPaper(
  { postings, conceptNames }: Library,
  row: number,
): readonly (readonly string[])[] {
  const from = postings.offsets[row] ?? 0;
  const concepts = postings.concepts.subarray(from, postings.offsets[row + 1] ?? from);
  return Array.from(concepts, (concept) => conceptNames[concept] ?? []);
}
