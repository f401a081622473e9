// Everything a reader can do, as pure functions from one State to the next.

import { conceptsAsked, isQuestion } from './question.ts';
import { INITIAL_STATE, isSame, NO_FILTERS, startStrength } from './state.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { WeightId } from '../core/links/weights.ts';
import type { Filters, PapersShown, Selection, State, Theme, View } from './state.ts';

/** Steps back that are remembered. */
const TRAIL_LENGTH = 50;

export function receiveDataset(state: State, dataset: Dataset): State {
  return { ...state, dataset, failure: null, selection: known(state.selection, dataset) };
}

/** Another corpus: what was chosen of the last one says nothing of it. */
export function openCorpus(state: State, dataset: Dataset, corpus: string | null): State {
  const { history, views, curation } = INITIAL_STATE;
  const cleared = followAddress({ ...state, dataset, failure: null }, {});
  return { ...cleared, corpus, history, views, curation };
}

/** An address that names a corpus which is not kept here is left for the one that is served. */
export function leaveCorpus(state: State): State {
  return { ...state, corpus: null };
}

export function reportFailure(state: State, failure: string): State {
  return { ...state, failure };
}

/** Opens something; the same thing again closes it. */
export function select(state: State, selection: Selection): State {
  if (isSame(state.selection, selection)) return clearSelection(state);
  return open(state, selection);
}

/** Opens something and keeps it open. */
export function open(state: State, selection: Selection): State {
  if (isSame(state.selection, selection)) return state;
  const trail = state.selection ? [...state.trail, state.selection].slice(-TRAIL_LENGTH) : [];
  return { ...state, selection, trail, hover: null };
}

export function clearSelection(state: State): State {
  return { ...state, selection: null, trail: [], hover: null };
}

/** One step back: the search, what was open before, nothing open, then out of a neighbourhood. */
export function stepBack(state: State): State {
  if (state.query !== '') return { ...state, query: '' };
  if (state.selection === null && state.filters.focus !== null)
    return changeFilters(state, { focus: null });
  if (state.trail.length === 0) return clearSelection(state);
  return { ...state, selection: state.trail.at(-1)!, trail: state.trail.slice(0, -1), hover: null };
}

export function pointAt(state: State, hover: Selection | null): State {
  return isSame(state.hover, hover) ? state : { ...state, hover };
}

export function searchFor(state: State, query: string): State {
  return { ...state, query };
}

export function changeFilters(state: State, change: Partial<Filters>): State {
  return { ...state, filters: { ...state.filters, ...change } };
}

/** Only the neighbourhood of a concept; the same again shows all. */
export function focusOn(state: State, concept: string, steps = 1): State {
  const { focus } = state.filters;
  const isSameFocus = focus?.concept === concept && focus.steps === steps;
  return changeFilters(state, { focus: isSameFocus ? null : { concept, steps } });
}

/** Puts a concept aside; what was open of it is closed. */
export function hideConcept(state: State, id: string): State {
  const { hiddenConcepts } = state.filters;
  if (hiddenConcepts.includes(id)) return state;
  const isOpen = state.selection?.kind === 'concept' && state.selection.id === id;
  const next = isOpen ? clearSelection(state) : state;
  return changeFilters(next, { hiddenConcepts: [...hiddenConcepts, id] });
}

/**
 * Another weight, with a threshold in its unit: its own start, or one that shows as many links as
 * before (`thresholdFor`).
 */
export function chooseWeight(
  state: State,
  weight: WeightId,
  minStrength = startStrength(weight),
): State {
  return changeFilters(state, { weight, minStrength });
}

export function clearFilters(state: State): State {
  return { ...state, filters: NO_FILTERS };
}

export function showPapers(state: State, papersShown: PapersShown): State {
  return { ...state, papersShown };
}

/** Cuts the areas finer or wider; what was hidden of the old ones is shown again. */
export function chooseResolution(state: State, resolution: number | null): State {
  return { ...state, resolution, filters: { ...state.filters, hiddenClusters: [] } };
}

export function showView(state: State, view: View): State {
  return { ...state, view };
}

export function chooseTheme(state: State, theme: Theme): State {
  return { ...state, theme };
}

/** What is the reader's own, and not of one view. */
const NOT_IN_ADDRESS = [
  'dataset',
  'failure',
  'curation',
  'theme',
  'hasKeys',
  'trouble',
  'history',
  'marks',
  'views',
  'presenting',
] as const;

export function switchKeys(state: State, hasKeys: boolean): State {
  return { ...state, hasKeys };
}

export function tellTrouble(state: State, trouble: string): State {
  return { ...state, trouble };
}

/** What an address says replaces what it speaks of; the dataset, the edits and the theme stay. */
export function followAddress(state: State, address: Partial<State>): State {
  const kept = Object.fromEntries(NOT_IN_ADDRESS.map((key) => [key, state[key]]));
  const next: State = { ...INITIAL_STATE, ...address, ...kept };
  const { dataset } = state;
  return dataset ? { ...next, selection: known(next.selection, dataset) } : next;
}

/** A selection from an old address may name what this dataset does not have. */
function known(selection: Selection | null, dataset: Dataset): Selection | null {
  if (selection === null) return null;
  const isConcept = (id: string) => dataset.concepts.some((concept) => concept.id === id);
  return idsIn(selection).every(isConcept) && isPaperKnown(selection, dataset) ? selection : null;
}

/** The concepts a selection names. */
function idsIn(selection: Selection): string[] {
  if (isQuestion(selection)) return conceptsAsked(selection);
  if (selection.kind === 'link') return [selection.a, selection.b];
  return selection.kind === 'concept' ? [selection.id] : [];
}

function isPaperKnown(selection: Selection, dataset: Dataset): boolean {
  const isPaper = selection.kind === 'paper' || selection.kind === 'place';
  return !isPaper || dataset.papers.ids.includes(selection.id);
}
