// Everything a reader can do, as pure functions from one State to the next.

import { clearHistory } from './history.ts';
import { existingSelection, selectableIn } from './existing.ts';
import { INITIAL_STATE, isSame, manyOf, NO_FILTERS } from './state.ts';
import type { Comparison } from '../core/compare/parts.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Colour, Filters, PapersShown, Pin, Selection, State, Theme, View } from './state.ts';

/** Most selections kept in the trail. */
const TRAIL_LENGTH = 50;

/** The reader's work on a corpus. */
export type CorpusWork = Pick<State, 'curation' | 'views'>;

const NO_WORK: CorpusWork = { curation: [], views: [] };

/**
 * Puts in the dataset of the corpus that the state names, as an address does, with what it has of all else that the
 * state asks for.
 * @param work what is known of the reader's work on it
 */
export function receiveDataset(
  state: State,
  dataset: Dataset,
  work: Partial<CorpusWork> = {},
): State {
  const { curation, views } = { ...NO_WORK, ...work };
  const next = { ...state, dataset, comparison: null, failure: null, curation, views };
  // What the former corpus lacked may be here.
  const asked = state.selection ?? state.missing;
  return resolveSelection(clearHistory({ ...next, hover: null, presenting: null }), asked);
}

/**
 * Opens another corpus and resets everything chosen in the last one.
 * @param work what is known of the reader's work on it
 */
export function openCorpus(
  state: State,
  dataset: Dataset,
  corpus: string | null,
  work: Partial<CorpusWork> = {},
): State {
  return receiveDataset(followAddress(state, { corpus }), dataset, work);
}

/** Compares the open corpus with another; null ends the comparison. */
export function compareWith(state: State, against: string | null): State {
  const { filters } = state;
  // Indices of areas, files and venues are not valid in another dataset.
  const indices = { hiddenClusters: [], onlyArea: null, hiddenFiles: [], hiddenVenues: [] };
  const next = { ...clearSelection(state), against, missing: null, resolution: null };
  return clearHistory({ ...next, filters: { ...filters, ...indices } });
}

/** Replaces the dataset by the comparison of two corpora. */
export function showComparison(state: State, dataset: Dataset, comparison: Comparison): State {
  return { ...receiveDataset({ ...state, resolution: null }, dataset), comparison };
}

/** Falls back to the served corpus when an address names one that is not stored in this browser. */
export function leaveCorpus(state: State): State {
  // The missing corpus has been reported, and explains why things of it are missing.
  return { ...state, corpus: null, against: null, missing: null };
}

/**
 * Restores the state from before an address or a comparison asked for a corpus that cannot be opened. Parts of
 * the state outside the address may have changed meanwhile, and stay.
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
  // A new object each time: the panel restores its scroll position by identity when the reader goes back.
  return { ...state, selection: { ...selection }, trail, hover: null, missing: null };
}

/** Opens something that may be of another corpus, as from a note; it is reported as missing where this one lacks it. */
export function openIfHere(state: State, selection: Selection): State {
  const { missing } = resolveSelection(state, selection);
  return missing === null ? open(state, selection) : { ...state, missing };
}

/** Opens something and shows the figure dialog for it; null closes the dialog. */
export function askForFigure(state: State, of: Selection | null): State {
  if (of === null) return { ...state, isFigureAsked: false };
  return { ...open({ ...state, view: 'map' }, of), isFigureAsked: true };
}

/** Dismisses the notice about something this corpus does not have. */
export function forgetMissing(state: State): State {
  return { ...state, missing: null };
}

export function clearSelection(state: State): State {
  return { ...state, selection: null, trail: [], hover: null };
}

/**
 * The first of these that applies: clears the search, reopens what was open before, closes what is open, or leaves
 * the focus, the chosen concepts, the comparison or the single area.
 */
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

/** Shows only the neighbourhood of a concept; the same again shows everything. */
export function focusOn(state: State, concept: string, steps = 1): State {
  const { focus } = state.filters;
  const isSameFocus = focus?.concept === concept && focus.steps === steps;
  return changeFilters(state, { focus: isSameFocus ? null : { concept, steps } });
}

/** Hides concepts, and closes the selection if it contains any of them. */
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

/** Shows only these concepts, and leaves any focus. */
export function keepOnly(state: State, ids: readonly string[]): State {
  return changeFilters(state, { onlyConcepts: [...ids], focus: null });
}

/** Shows only one area, and leaves any focus; null shows all areas. */
export function keepArea(state: State, area: number | null): State {
  return changeFilters(state, area === null ? { onlyArea: null } : { onlyArea: area, focus: null });
}

/** Ids of the concepts selected: one, several or none. */
export function conceptsChosen(selection: Selection | null): readonly string[] {
  if (selection?.kind === 'concept') return [selection.id];
  return selection?.kind === 'many' ? selection.ids : [];
}

/** Selects concepts, or with `isMore` adds them to those selected. */
export function chooseConcepts(state: State, ids: readonly string[], isMore: boolean): State {
  const before = isMore ? conceptsChosen(state.selection) : [];
  const chosen = manyOf([...before, ...ids]);
  return chosen === null ? clearSelection(state) : open(state, chosen);
}

/** Adds a concept to those selected, or removes it. */
export function toggleChosen(state: State, id: string): State {
  const before = conceptsChosen(state.selection);
  if (!before.includes(id)) return chooseConcepts(state, [id], true);
  return chooseConcepts(
    state,
    before.filter((other) => other !== id),
    false,
  );
}

/** Pins nodes at positions on the map, rounded to whole map units. */
export function pin(state: State, places: readonly Pin[]): State {
  const byKey = new Map(state.pins.map((each) => [each.key, each]));
  for (const { key, x, y } of places) byKey.set(key, { key, x: Math.round(x), y: Math.round(y) });
  const pins = [...byKey.values()].sort((p, q) => (p.key < q.key ? -1 : 1));
  return { ...state, pins };
}

/** Removes the pin with this key, or all pins without one. */
export function unpin(state: State, key?: string): State {
  const pins = key === undefined ? [] : state.pins.filter((other) => other.key !== key);
  return pins.length === state.pins.length ? state : { ...state, pins };
}

/** Shows the papers of a concept around it; the same again hides them. */
export function unfold(state: State, id: string): State {
  const others = state.unfolded.filter((other) => other !== id);
  const isNew = others.length === state.unfolded.length;
  return { ...state, unfolded: isNew ? [...others, id].sort() : others };
}

/** Sets what the colour of discs shows. */
export function colourBy(state: State, colour: Colour): State {
  return { ...state, colour };
}

export function showDensity(state: State, hasDensity: boolean): State {
  return { ...state, hasDensity };
}

export function showAllNames(state: State, hasAllNames: boolean): State {
  return { ...state, hasAllNames };
}

export function clearFilters(state: State): State {
  return { ...state, filters: NO_FILTERS };
}

export function showPapers(state: State, papersShown: PapersShown): State {
  return { ...state, papersShown };
}

/** Sets the resolution of the areas, and clears the filters that name areas of the old one. */
export function chooseResolution(state: State, resolution: number | null): State {
  const { selection, trail } = state.selection?.kind === 'area' ? clearSelection(state) : state;
  const filters = { ...state.filters, hiddenClusters: [], onlyArea: null };
  return { ...state, resolution, filters, selection, trail };
}

/** Records the names of the areas once they have been computed. */
export function nameAreas(state: State, areaNames: readonly string[]): State {
  return { ...state, areaNames };
}

export function showView(state: State, view: View): State {
  return { ...state, view };
}

export function chooseTheme(state: State, theme: Theme): State {
  return { ...state, theme };
}

/** Parts of the state that no address changes. */
const NOT_IN_ADDRESS = [
  'dataset',
  'comparison',
  'failure',
  'areaNames',
  'curation',
  'theme',
  'hasKeys',
  'trouble',
  'copied',
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

/**
 * Replaces all state that the address covers; dataset, edits, theme and the like stay. What is open in another corpus
 * is checked once that has arrived.
 */
export function followAddress(state: State, address: Partial<State>): State {
  const kept = Object.fromEntries(NOT_IN_ADDRESS.map((key) => [key, state[key]]));
  const next: State = { ...INITIAL_STATE, ...address, ...kept };
  const isHere = next.corpus === state.corpus && next.against === state.against;
  return isHere ? resolveSelection(next, next.selection) : next;
}

/** The selection that was asked for; `missing` instead where the corpus lacks it. */
function resolveSelection(state: State, asked: Selection | null): State {
  const { dataset } = state;
  if (dataset === null || asked === null) return { ...state, selection: asked, missing: null };
  const selection = existingSelection(asked, selectableIn(dataset, state));
  return { ...state, selection, missing: selection === null ? asked : null };
}
