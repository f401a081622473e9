// What the page remembers: the dataset and what the reader chose. Everything else is derived.

import { weightOf } from '../core/links/weigh.ts';
import { isQuestion, writeQuestion } from './question.ts';
import type { Comparison } from '../core/compare/parts.ts';
import type { ConceptType } from '../core/concepts/concept.ts';
import type { Edit } from '../core/curate/edit.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { WeightId } from '../core/links/weights.ts';
import type { TermList } from '../core/vocabularies/term.ts';
import type { Question } from './question.ts';

/** Something that is on the map. */
export type Thing =
  | { readonly kind: 'concept'; readonly id: string }
  | { readonly kind: 'paper'; readonly id: string }
  /** Ends in order of id. */
  | { readonly kind: 'link'; readonly a: string; readonly b: string };

/** Several concepts at once. */
export interface Many {
  readonly kind: 'many';
  /** Two or more, in order. */
  readonly ids: readonly string[];
}

/** An area, by its index in the dataset; another division has others. */
export interface Area {
  readonly kind: 'area';
  readonly area: number;
}

/** What is open in the side panel and locked on the map. */
export type Selection = Thing | Many | Area | Question;

/** Where the reader has put something on the map. */
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
  /** Links from it, 1 to 3. */
  readonly steps: number;
}

/** All papers, those not marked as read, or those with a star. */
export const READINGS = ['all', 'unread', 'starred'] as const;

export type Reading = (typeof READINGS)[number];

/** What is looked for on the map; each field names what is left out or the least that is shown. */
export interface Filters {
  readonly hiddenTypes: readonly ConceptType[];
  /** Indices into the dataset's clusters. */
  readonly hiddenClusters: readonly number[];
  /** Index of the only area to show; null for all. */
  readonly onlyArea: number | null;
  /** Indices into the dataset's files; a paper stays while one of its files does. */
  readonly hiddenFiles: readonly number[];
  /** Indices into the dataset's venues; their number stands for papers that name none. */
  readonly hiddenVenues: readonly number[];
  /** First and last year shown, or null for all; papers without a date go when it is set, unless they are kept. */
  readonly years: readonly [number, number] | null;
  /** Whether papers without a date stay while years are chosen. */
  readonly keepsUndated: boolean;
  readonly onlyWithCode: boolean;
  /** By what the reader has marked on a paper. */
  readonly reading: Reading;
  /** Only a concept and what is within so many links of it; null for all. */
  readonly focus: Focus | null;
  /** Ids of concepts the reader has hidden. */
  readonly hiddenConcepts: readonly string[];
  /** Ids of the only concepts to show; none for all. */
  readonly onlyConcepts: readonly string[];
  /** Id of a concept: only papers that name it or one below it; null for all. */
  readonly within: string | null;
  /** Papers a concept needs; null for the dataset's own default, `fit` for what that is of the papers left. */
  readonly minPapers: number | 'fit' | null;
  /** Papers a link needs. */
  readonly minLinkPapers: number;
  /** By which links are strong. */
  readonly weight: WeightId;
  /** Strength a link needs, in the unit of `weight`. */
  readonly minStrength: number;
  /** Evidence a link needs beside its papers: G², 0 for none. */
  readonly minG2: number;
  /** Of the links left, the share kept where they crowd, 0 to 1 as `backbone` takes it; null for all. */
  readonly backbone: number | null;
  /** On the map of papers: links beyond each paper's nearest, at most. */
  readonly moreAlike: number;
}

/** Which papers stand on the map beside the concepts. */
export type PapersShown = 'none' | 'selection' | 'all';

/** What the colour of a disc tells: its area, the mean year of its papers, or how its share of them changed. */
export const COLOURS = ['area', 'year', 'change'] as const;

export type Colour = (typeof COLOURS)[number];

export const VIEWS = ['map', 'papers', 'table', 'timeline', 'list'] as const;

export type View = (typeof VIEWS)[number];

export const THEMES = ['system', 'light', 'dark', 'contrast', 'contrast-dark'] as const;

/** `contrast` has nothing faint in it, on white; `contrast-dark` so on black. */
export type Theme = (typeof THEMES)[number];

/** What a reader marked on a thing. */
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
  /** What is said when it is shown; may be empty. */
  readonly caption: string;
  /** As `writeAddress` gives it. */
  readonly address: string;
  /** A picture as a `data:` address, or null where none could be made. */
  readonly thumbnail: string | null;
  /** Filters under a name and no more: no part of a presentation. */
  readonly isFilters?: true | undefined;
}

/** Parts of the state a step may change. */
export const UNDOABLE = [
  'filters',
  'papersShown',
  'unfolded',
  'pins',
  'colour',
  'resolution',
  'curation',
  'views',
  'marks',
  'vocabulary',
] as const;

export type Part = (typeof UNDOABLE)[number];

/** Those parts, as they were at one time; what did not change is shared. */
export type Parts = Pick<State, Part>;

/** One step. */
export interface Step {
  /** What was done, for people: “Filter: years 2024–2025”. */
  readonly label: string;
  /** What was changed; a run of steps that change the same by a slider is one. */
  readonly changed: string;
  readonly before: Parts;
  readonly after: Parts;
}

/** Steps done, oldest first, and steps taken back, the next to be done again last. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export interface State {
  /** Null until it has arrived. */
  readonly dataset: Dataset | null;
  /** Id of a corpus kept on this machine; null for the one that is served. */
  readonly corpus: string | null;
  /** Id of a kept corpus, or `served`, with which that one is compared; null for none. */
  readonly against: string | null;
  /** What the comparison came to, once it is on the screen; the dataset is then that of both. */
  readonly comparison: Comparison | null;
  /** Why there is no dataset, in words for the reader. */
  readonly failure: string | null;
  readonly view: View;
  readonly selection: Selection | null;
  /** What was selected before, newest last: the way back. */
  readonly trail: readonly Selection[];
  /** What the pointer or the keyboard is on; not part of the address. */
  readonly hover: Selection | null;
  readonly query: string;
  readonly filters: Filters;
  readonly papersShown: PapersShown;
  /** Ids of concepts whose papers stand around them. */
  readonly unfolded: readonly string[];
  /** What the reader has put somewhere else, in order of key. */
  readonly pins: readonly Pin[];
  readonly colour: Colour;
  /** Whether the ground says more plainly where the papers are. */
  readonly hasDensity: boolean;
  /** Whether every name is written, though they lie over one another. */
  readonly hasAllNames: boolean;
  /** How finely the areas are cut; null for those of the dataset. */
  readonly resolution: number | null;
  /** Names of the areas as they are on the screen, however they are cut; null before they are known. */
  readonly areaNames: readonly string[] | null;
  /** What the reader changed about the concepts, in order; the dataset stays as it is. */
  readonly curation: readonly Edit[];
  readonly theme: Theme;
  /** Whether single keys do anything; some readers' tools type on their own. */
  readonly hasKeys: boolean;
  /** What an address asked for and this corpus does not have; null otherwise. */
  readonly missing: Selection | null;
  /** What cannot be kept here, in words for the reader. */
  readonly trouble: string | null;
  /** What the reader marked, in order of key. */
  readonly marks: readonly Mark[];
  /** Concepts and stop words of the reader's own, by the name of the list; what is built heeds them. */
  readonly vocabulary: readonly TermList[];
  /** What the reader did, and the way back. */
  readonly history: History;
  /** Saved by the reader, in their order. */
  readonly views: readonly SavedView[];
  /** Whether a figure of what is open is asked for. */
  readonly isFigureAsked: boolean;
  /** Index of the view shown in a presentation; null outside of one. */
  readonly presenting: number | null;
}

/** NPMI from which on a link is drawn by default: clearly more often together than by chance. */
export const DEFAULT_MIN_STRENGTH = 0.2;

/** Of d links the strongest d^0.6: enough to see what belongs where, few enough to follow one. */
export const DEFAULT_BACKBONE = 0.6;

/** How many links may be drawn beyond each paper's nearest: more than the last would hold the pointer up. */
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
  minPapers: null,
  // One paper is an anecdote, two are the beginning of a link.
  minLinkPapers: 2,
  weight: 'npmi',
  minStrength: DEFAULT_MIN_STRENGTH,
  minG2: 0,
  backbone: DEFAULT_BACKBONE,
  moreAlike: 0,
};

/** The threshold with which a weight starts: NPMI has one that means something, the others none. */
export function startStrength(weight: WeightId): number {
  return weight === 'npmi' ? DEFAULT_MIN_STRENGTH : weightOf(weight).least;
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
  areaNames: null,
  curation: [],
  theme: 'system',
  hasKeys: true,
  missing: null,
  trouble: null,
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

/** Concepts as a selection: nothing, one, or many, whichever it comes to. */
export function manyOf(concepts: Iterable<string>): Selection | null {
  const ids = [...new Set(concepts)].sort();
  if (ids.length > 1) return { kind: 'many', ids };
  return ids[0] === undefined ? null : { kind: 'concept', id: ids[0] };
}

/** A link as a selection, its ends in order. */
export function linkOf(a: string, b: string): Thing {
  return a < b ? { kind: 'link', a, b } : { kind: 'link', a: b, b: a };
}
