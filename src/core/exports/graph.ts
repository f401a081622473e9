// The input of every writer: the visible concepts, links and papers, as one plain value whose references are
// indices into its own lists.

import type { ConceptType } from '../concepts/concept.ts';
import type { CoOccurrence } from '../links/co-occurrence.ts';
import type { WeightId } from '../links/weights.ts';
import type { StrongLink } from '../links/weigh.ts';
import type { Dataset, StoredText } from '../dataset/dataset.ts';
import type { Reference } from '../papers/paper.ts';

/** The visible part of a dataset: the papers, and the concepts and links counted from them. */
export interface Shown {
  /** 1 for each visible paper, by row. */
  readonly papers: Uint8Array;
  /** 1 for each visible concept. */
  readonly concepts: Uint8Array;
  /** Visible links, concepts by index. */
  readonly links: readonly StrongLink[];
  /** Counts among the visible papers. */
  readonly together: CoOccurrence;
}

export interface ExportNode {
  readonly id: string;
  readonly label: string;
  readonly type: ConceptType;
  /** Index of its area, from 0, and the area's name. */
  readonly area: number;
  readonly areaLabel: string;
  /** #rrggbb of its area. */
  readonly hue: string;
  /** Map units; y grows downwards. */
  readonly x: number;
  readonly y: number;
  /** Visible papers with it. */
  readonly papers: number;
  /** Years of the first and the last of them; null where none is dated. */
  readonly years: readonly [first: number, last: number] | null;
  /** Number of them that have a date, and the mean of their years; null below {@link LEAST_DATED}. */
  readonly dated: number;
  readonly meanYear: number | null;
  /** Acronym first, then the other names; unique, without the label. */
  readonly aliases: readonly string[];
  /** Id of a broader concept, visible or not. */
  readonly broader: string | null;
  /** Empty where there is none. */
  readonly definition: string;
  /** Share of samples of the papers in which it stayed in its area, 0 to 1; null where not measured. */
  readonly stability: number | null;
}

export interface ExportLink {
  /** Indices into `nodes`, a < b. */
  readonly a: number;
  readonly b: number;
  /** Papers with both, at least one. */
  readonly papers: number;
  /** By the weight the reader chose. */
  readonly strength: number;
  /** By every weight, each in its own unit, six significant digits. */
  readonly weights: Readonly<Record<WeightId, number>>;
}

export interface ExportPaper {
  readonly id: string;
  readonly title: string;
  /** Empty where the texts are not loaded. */
  readonly abstract: string;
  /** ISO 8601 day, month or year; null where undated. */
  readonly date: string | null;
  readonly authorCount: number | null;
  /** Web addresses in the abstract. */
  readonly links: readonly string[];
  /** Indices into `nodes` and salience 0 to 1; by falling salience. */
  readonly concepts: readonly (readonly [node: number, salience: number])[];
  readonly reference: Reference;
}

/** The sentences of one paper that support one link. */
export interface ExportEvidence {
  /** Index into `links`. */
  readonly link: number;
  /** Index into `papers`. */
  readonly paper: number;
  /** One that names both ends, or one for each. */
  readonly sentences: readonly string[];
}

export interface ExportGraph {
  readonly name: string;
  readonly datasetId: string;
  /** By concept id. */
  readonly nodes: readonly ExportNode[];
  /** By a, then b. */
  readonly links: readonly ExportLink[];
  /** In the order of the dataset. */
  readonly papers: readonly ExportPaper[];
  /** By link, the closest mentions first; empty where it was not requested. */
  readonly evidence: readonly ExportEvidence[];
}

/** Input of {@link exportGraph}. */
export interface GraphSource {
  readonly dataset: Dataset;
  readonly shown: Shown;
  /** One per paper row; without them abstracts and evidence are empty. */
  readonly texts?: readonly StoredText[];
}

/** The year of an ISO date, or null. */
export function yearIn(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}
