// The state of the page: the dataset and the reader's choices. Everything else is derived.

import { SHOWN_AT_FIRST } from '../core/exports/shown.ts';
import { weightOf } from '../core/links/weigh.ts';
import { isQuestion, writeQuestion } from './question.ts';
import type { Comparison } from '../core/compare/parts.ts';
import type { ConceptType } from '../core/concepts/concept.ts';
import type { Edit } from '../core/curate/edit.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { WeightId } from '../core/links/weights.ts';
import type { TermList } from '../core/vocabularies/term.ts';
import type { Question } from './question.ts';

/** Something on the map. */
export type Thing =
  | { readonly kind: 'concept'; readonly id: string }
  | { readonly kind: 'paper'; readonly id: string }
  /** Ends in order of id. */
  | { readonly kind: 'link'; readonly a: string; readonly b: string };

/** Several concepts at once. */
export interface Many {
  readonly kind: 'many';
  /** Two or more, sorted. */
  readonly ids: readonly string[];
}

/** An area, by its index in the dataset at the current resolution. */
export interface Area {
  readonly kind: 'area';
  readonly area: number;
}

/** What is open in the side panel and emphasised on the map. */
export type Selection = Thing | Many | Area | Question;

/** Something copied to the clipboard; a new object for every copy. */
export interface Copied {
  readonly of: 'link' | 'text';
}

/** Where the reader has moved a node. */
export interface Pin {
  /** As `nodeKey` gives it. */
  readonly key: string;
  /** Map units, whole. */
  readonly x: number;
  readonly y: number;
}

/** A neighbourhood. */
export interface Focus {
  readonly concept: string;
  /** Radius in links, 1 to 3. */
  readonly steps: number;
}

/** Filters by marks: all papers, those not marked as read, or those with a star. */
export const READING_FILTERS = ['all', 'unread', 'starred'] as const;

export type ReadingFilter = (typeof READING_FILTERS)[number];

/** The reader's filters; each field names what is excluded, or a minimum. */
export interface Filters {
  readonly hiddenTypes: readonly ConceptType[];
  /** Indices into the dataset's clusters. */
  readonly hiddenClusters: readonly number[];
  /** Index of the only area to show; null for all. */
  readonly onlyArea: number | null;
  /** Indices into the dataset's files; a paper stays while one of its files does. */
  readonly hiddenFiles: readonly number[];
  /** Indices into the dataset's venues; one past the last stands for papers without a venue. */
  readonly hiddenVenues: readonly number[];
  /** First and last year shown, or null for all; when set, undated papers are excluded unless `keepsUndated`. */
  readonly years: readonly [number, number] | null;
  /** Whether undated papers are shown while years are chosen. */
  readonly keepsUndated: boolean;
  readonly onlyWithCode: boolean;
  /** By the reader's marks on papers. */
  readonly reading: ReadingFilter;
  /** Only a concept and its neighbourhood; null for all. */
  readonly focus: Focus | null;
  /** Ids of concepts the reader has hidden. */
  readonly hiddenConcepts: readonly string[];
  /** Ids of the only concepts to show; none for all. */
  readonly onlyConcepts: readonly string[];
  /** Id of a concept: only papers that name it or one below it; null for all. */
  readonly within: string | null;
  /** Ids of concepts: no papers that name one of them or one below it. */
  readonly without: readonly string[];
  /** Papers a concept needs; null for the dataset's default, `fit` for the default computed for the papers left. */
  readonly minPapers: number | 'fit' | null;
  /** Papers a link needs. */
  readonly minLinkPapers: number;
  /** The measure of link strength. */
  readonly weight: WeightId;
  /** Strength a link needs, in the unit of `weight`. */
  readonly minStrength: number;
  /** Evidence a link needs that it is more than chance, as G²; 0 for none. */
  readonly minG2: number;
  /** Exponent of the backbone that thins dense links, 0 to 1 as `backbone` takes it; null for all links. */
  readonly backbone: number | null;
  /** On the map of papers: most links drawn beyond those to each paper's nearest. */
  readonly moreAlike: number;
}

/** Which papers are shown on the map of concepts. */
export type PapersShown = 'none' | 'selection' | 'all';

/** What the colour of a disc shows: its area, the mean year of its papers, or the change of its share of papers. */
export const COLOURS = ['area', 'year', 'change'] as const;

export type Colour = (typeof COLOURS)[number];

export const VIEWS = ['map', 'papers', 'table', 'timeline', 'list'] as const;

export type View = (typeof VIEWS)[number];

export const THEMES = ['system', 'light', 'dark', 'contrast', 'contrast-dark'] as const;

/** `contrast` is high contrast on white, `contrast-dark` on black. */
export type Theme = (typeof THEMES)[number];

/** A reader's mark on a thing. */
export interface Mark {
  /** As `markKey` gives it. */
  readonly key: string;
  readonly star: boolean;
  readonly read: boolean;
  readonly known: boolean;
  /** Free text; empty for none. */
  readonly note: string;
}

/** One saved view. */
export interface SavedView {
  /** Unique among the views of a corpus. */
  readonly id: string;
  readonly name: string;
  /** Text shown with it in a presentation; may be empty. */
  readonly caption: string;
  /** As `writeAddress` gives it. */
  readonly address: string;
  /** A picture as a `data:` address, or null where none could be made. */
  readonly thumbnail: string | null;
  /** Saved filters only, which are not part of a presentation. */
  readonly isFilters?: true | undefined;
}

/** Parts of the state that undo and redo cover; a step is named by the first that it changed. */
export const UNDOABLE = [
  'curation',
  'marks',
  'vocabulary',
  'views',
  'papersShown',
  'colour',
  'hasDensity',
  'hasAllNames',
  'pins',
  'unfolded',
  'filters',
  'resolution',
] as const;

export type UndoablePart = (typeof UNDOABLE)[number];

/** A snapshot of those parts; unchanged ones are shared between snapshots. */
export type Snapshot = Pick<State, UndoablePart>;

/** One undoable step. */
export interface Step {
  /** What was done, as shown to the reader: “Filter: years 2024–2025”. */
  readonly label: string;
  /** Key of what was changed; consecutive changes of the same slider are one step. */
  readonly changed: string;
  readonly before: Snapshot;
  readonly after: Snapshot;
}

/** Steps done, oldest first, and steps undone, the next to redo last. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export interface State {
  /** Null until it is loaded. */
  readonly dataset: Dataset | null;
  /** Id of a corpus stored in this browser; null for the served one. */
  readonly corpus: string | null;
  /** Id of a stored corpus, or `served`, with which it is compared; null for none. */
  readonly against: string | null;
  /** The comparison, once computed; `dataset` is then that of both corpora. */
  readonly comparison: Comparison | null;
  /** Why there is no dataset, as shown to the reader. */
  readonly failure: string | null;
  readonly view: View;
  readonly selection: Selection | null;
  /** Earlier selections, newest last, for going back. */
  readonly trail: readonly Selection[];
  /** What the pointer or the keyboard focus is on; not part of the address. */
  readonly hover: Selection | null;
  readonly query: string;
  readonly filters: Filters;
  readonly papersShown: PapersShown;
  /** Ids of concepts whose papers are shown around them. */
  readonly unfolded: readonly string[];
  /** Nodes that the reader has moved, in order of key. */
  readonly pins: readonly Pin[];
  readonly colour: Colour;
  /** Whether the density of papers is drawn. */
  readonly hasDensity: boolean;
  /** Whether every name is drawn, even where names overlap. */
  readonly hasAllNames: boolean;
  /** Resolution of the areas; null for the dataset's own areas. */
  readonly resolution: number | null;
  /** The reader's edits of concepts, in order; `dataset` is without them. */
  readonly curation: readonly Edit[];
  readonly theme: Theme;
  /** Whether single-key shortcuts are on; speech input may trigger them by accident. */
  readonly hasKeys: boolean;
  /** What an address asked for but this corpus does not have; null otherwise. */
  readonly missing: Selection | null;
  /** What cannot be stored in this browser, as shown to the reader. */
  readonly trouble: string | null;
  /** What was last copied, until the message about it goes; null otherwise. */
  readonly copied: Copied | null;
  /** The reader's marks, in order of key. */
  readonly marks: readonly Mark[];
  /** The reader's own concepts and stop words, by name of the list; builds use them. */
  readonly vocabulary: readonly TermList[];
  readonly history: History;
  /** Saved views in the reader's order. */
  readonly views: readonly SavedView[];
  /** Whether the dialog for a figure of the selection is open. */
  readonly isFigureAsked: boolean;
  /** Id of the view shown in a presentation; null outside of one. */
  readonly presenting: string | null;
}

/** Choices for links beyond each paper's nearest: with more than the last, hovering would lag. */
export const MORE_ALIKE = [0, 5000, 25_000] as const;

export const NO_FILTERS: Filters = {
  hiddenTypes: [],
  hiddenClusters: [],
  onlyArea: null,
  hiddenFiles: [],
  hiddenVenues: [],
  years: null,
  keepsUndated: false,
  onlyWithCode: false,
  reading: 'all',
  focus: null,
  hiddenConcepts: [],
  onlyConcepts: [],
  within: null,
  without: [],
  minPapers: null,
  ...SHOWN_AT_FIRST,
  minG2: 0,
  moreAlike: 0,
};

/** The default threshold of a weight: only NPMI has a meaningful one. */
export function startStrength(weight: WeightId): number {
  return weight === SHOWN_AT_FIRST.weight ? SHOWN_AT_FIRST.minStrength : weightOf(weight).least;
}

export const INITIAL_STATE: State = {
  dataset: null,
  corpus: null,
  against: null,
  comparison: null,
  failure: null,
  view: 'map',
  selection: null,
  trail: [],
  hover: null,
  query: '',
  filters: NO_FILTERS,
  papersShown: 'none',
  unfolded: [],
  pins: [],
  colour: 'area',
  hasDensity: false,
  hasAllNames: false,
  resolution: null,
  curation: [],
  theme: 'system',
  hasKeys: true,
  missing: null,
  trouble: null,
  copied: null,
  marks: [],
  vocabulary: [],
  history: { past: [], future: [] },
  views: [],
  isFigureAsked: false,
  presenting: null,
};

/** Whether two selections are the same thing. */
export function isSame(a: Selection | null, b: Selection | null): boolean {
  if (a === null || b === null) return a === b;
  if (isQuestion(a)) return isQuestion(b) && writeQuestion(a) === writeQuestion(b);
  if (a.kind === 'link') return b.kind === 'link' && a.a === b.a && a.b === b.b;
  if (a.kind === 'many') return b.kind === 'many' && a.ids.join() === b.ids.join();
  if (a.kind === 'area') return b.kind === 'area' && a.area === b.area;
  return b.kind === a.kind && a.id === b.id;
}

/** A selection of concepts: null, one concept, or many, by their number. */
export function manyOf(concepts: Iterable<string>): Selection | null {
  const ids = [...new Set(concepts)].sort();
  if (ids.length > 1) return { kind: 'many', ids };
  return ids[0] === undefined ? null : { kind: 'concept', id: ids[0] };
}

/** A link as a selection, its ends in order. */
export function linkOf(a: string, b: string): Thing {
  return a < b ? { kind: 'link', a, b } : { kind: 'link', a: b, b: a };
}
