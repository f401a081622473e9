// Everything a reader can do, as pure functions from one State to the next.

import { conceptsAsked, isQuestion } from './question.ts';
import { INITIAL_STATE, isSame, manyOf, NO_FILTERS, startStrength } from './state.ts';
import type { Comparison } from '../core/compare/parts.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { WeightId } from '../core/links/weights.ts';
import type { Colour, Filters, PapersShown, Pin, Selection, State, Theme, View } from './state.ts';

/** Steps back that are remembered. */
const TRAIL_LENGTH = 50;

export function receiveDataset(state: State, dataset: Dataset): State {
  return { ...state, dataset, failure: null, ...asFarAsKnown(state.selection, dataset) };
}

/**
 * Another corpus: what was chosen of the last one says nothing of it.
 * @param isSameWork whether it is the last one built anew, for which edits and views were made as well
 */
export function openCorpus(
  state: State,
  dataset: Dataset,
  corpus: string | null,
  isSameWork = false,
): State {
  const { views, curation } = isSameWork ? state : INITIAL_STATE;
  const cleared = followAddress({ ...state, dataset, failure: null }, {});
  // A history of its own: to open a corpus is no step to take back.
  const history = { ...INITIAL_STATE.history };
  return { ...cleared, corpus, comparison: null, history, views, curation };
}

/** The corpus with which the open one is compared; null leaves the comparison. */
export function compareWith(state: State, against: string | null): State {
  const { filters } = state;
  // Numbers that count areas, files or venues mean others in another dataset.
  const fitting = { ...filters, hiddenClusters: [], hiddenFiles: [], hiddenVenues: [] };
  const next = { ...clearSelection(state), against, filters: fitting, resolution: null };
  return { ...next, history: { ...INITIAL_STATE.history } };
}

/** Two corpora as one, in place of the first. */
export function showComparison(state: State, dataset: Dataset, comparison: Comparison): State {
  const { history, views, curation } = INITIAL_STATE;
  const selection = known(state.selection, dataset);
  const next = { ...state, dataset, comparison, failure: null, selection, hover: null };
  return { ...next, resolution: null, history, views, curation };
}

/** An address that names a corpus which is not kept here is left for the one that is served. */
export function leaveCorpus(state: State): State {
  // That the corpus is not here has been told, and is why a thing of it is not.
  return { ...state, corpus: null, against: null, missing: null };
}

/**
 * Back to how it was before an address, or a comparison, asked for a corpus that cannot be opened. What
 * belongs to no address has gone on meanwhile, and stays.
 */
export function returnTo(state: State, before: State): State {
  const { past, future } = state.history;
  const isCleared = past.length + future.length === 0;
  return { ...followAddress(state, before), history: isCleared ? before.history : state.history };
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
  // Each opening is one of its own: by it the panel knows where it was left, on the way back.
  return { ...state, selection: { ...selection }, trail, hover: null, missing: null };
}

/** Opens something and asks for a figure of it; null when that is done with. */
export function askForFigure(state: State, of: Selection | null): State {
  if (of === null) return { ...state, isFigureAsked: false };
  return { ...open({ ...state, view: 'map' }, of), isFigureAsked: true };
}

/** The line on what this corpus does not have is put away. */
export function forgetMissing(state: State): State {
  return { ...state, missing: null };
}

export function clearSelection(state: State): State {
  return { ...state, selection: null, trail: [], hover: null };
}

/** One step back: the search, what was open before, nothing open, then out of what was singled out. */
export function stepBack(state: State): State {
  if (state.query !== '') return { ...state, query: '' };
  if (state.selection === null && state.filters.focus !== null)
    return changeFilters(state, { focus: null });
  if (state.selection === null && state.filters.onlyConcepts.length > 0)
    return changeFilters(state, { onlyConcepts: [] });
  if (state.selection === null && state.against !== null) return compareWith(state, null);
  if (state.selection === null && state.filters.onlyArea !== null) return keepArea(state, null);
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

/** Hides concepts; what was open of them is closed. */
export function hideConcepts(state: State, ids: readonly string[]): State {
  const { hiddenConcepts } = state.filters;
  const fresh = ids.filter((id) => !hiddenConcepts.includes(id));
  if (fresh.length === 0) return state;
  const isOpen = conceptsChosen(state.selection).some((id) => fresh.includes(id));
  const next = isOpen ? clearSelection(state) : state;
  const { focus } = state.filters;
  const isCentre = focus !== null && fresh.includes(focus.concept);
  return changeFilters(next, {
    hiddenConcepts: [...hiddenConcepts, ...fresh],
    ...(isCentre ? { focus: null } : {}),
  });
}

/** Only these concepts, and no neighbourhood. */
export function keepOnly(state: State, ids: readonly string[]): State {
  return changeFilters(state, { onlyConcepts: [...ids], focus: null });
}

/** Only one area, whatever concepts were chosen before; null for all areas again. */
export function keepArea(state: State, area: number | null): State {
  return changeFilters(state, area === null ? { onlyArea: null } : { onlyArea: area, focus: null });
}

/** The concepts picked on the map, by id: one, many or none. */
export function conceptsChosen(selection: Selection | null): readonly string[] {
  if (selection?.kind === 'concept') return [selection.id];
  return selection?.kind === 'many' ? selection.ids : [];
}

/** Opens concepts together; `isMore` beside those that are chosen already. */
export function chooseConcepts(state: State, ids: readonly string[], isMore: boolean): State {
  const before = isMore ? conceptsChosen(state.selection) : [];
  const chosen = manyOf([...before, ...ids]);
  return chosen === null ? clearSelection(state) : open(state, chosen);
}

/** Takes a concept to those that are chosen, or out of them. */
export function toggleChosen(state: State, id: string): State {
  const before = conceptsChosen(state.selection);
  if (!before.includes(id)) return chooseConcepts(state, [id], true);
  return chooseConcepts(
    state,
    before.filter((other) => other !== id),
    false,
  );
}

/** Puts things on the map where they are to stay. */
export function pin(state: State, places: readonly Pin[]): State {
  const byKey = new Map(state.pins.map((each) => [each.key, each]));
  for (const { key, x, y } of places) byKey.set(key, { key, x: Math.round(x), y: Math.round(y) });
  const pins = [...byKey.values()].sort((p, q) => (p.key < q.key ? -1 : 1));
  return { ...state, pins };
}

/** Lets it go back to its place; all without a key. */
export function unpin(state: State, key?: string): State {
  const pins = key === undefined ? [] : state.pins.filter((other) => other.key !== key);
  return pins.length === state.pins.length ? state : { ...state, pins };
}

/** Lets the papers of a concept stand around it; the same again puts them away. */
export function unfold(state: State, id: string): State {
  const others = state.unfolded.filter((other) => other !== id);
  const isNew = others.length === state.unfolded.length;
  return { ...state, unfolded: isNew ? [...others, id].sort() : others };
}

/** Lets the colour of discs tell something else. */
export function colourBy(state: State, colour: Colour): State {
  return { ...state, colour };
}

export function showDensity(state: State, hasDensity: boolean): State {
  return { ...state, hasDensity };
}

export function showAllNames(state: State, hasAllNames: boolean): State {
  return { ...state, hasAllNames };
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
  const { selection, trail } = state.selection?.kind === 'area' ? clearSelection(state) : state;
  const filters = { ...state.filters, hiddenClusters: [], onlyArea: null };
  return { ...state, resolution, filters, selection, trail };
}

/** The areas have come, or have come anew, under these names. */
export function nameAreas(state: State, areaNames: readonly string[]): State {
  return { ...state, areaNames };
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
  'comparison',
  'failure',
  'areaNames',
  'curation',
  'theme',
  'hasKeys',
  'trouble',
  'history',
  'marks',
  'vocabulary',
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
  return dataset ? { ...next, ...asFarAsKnown(next.selection, dataset) } : next;
}

/** What is open, or that it is missing. */
function asFarAsKnown(
  asked: Selection | null,
  dataset: Dataset,
): Pick<State, 'selection' | 'missing'> {
  const selection = known(asked, dataset);
  return { selection, missing: selection === null ? asked : null };
}

/** A selection from an old address may name what this dataset does not have. */
function known(selection: Selection | null, dataset: Dataset): Selection | null {
  if (selection === null) return null;
  const isConcept = (id: string) => dataset.concepts.some((concept) => concept.id === id);
  if (selection.kind === 'many') return manyOf(selection.ids.filter(isConcept));
  if (selection.kind === 'area') return selection.area < dataset.clusters.length ? selection : null;
  return idsIn(selection).every(isConcept) && isPaperKnown(selection, dataset) ? selection : null;
}

/** The concepts a selection names. */
function idsIn(selection: Selection): string[] {
  if (isQuestion(selection)) return conceptsAsked(selection);
  if (selection.kind === 'link') return [selection.a, selection.b];
  return [...conceptsChosen(selection)];
}

function isPaperKnown(selection: Selection, dataset: Dataset): boolean {
  const isPaper = selection.kind === 'paper' || selection.kind === 'place';
  return !isPaper || dataset.papers.ids.includes(selection.id);
}
