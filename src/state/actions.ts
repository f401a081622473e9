// What a reader can do with what is open, as pure functions from one State to the next.

import { clearHistory } from './history.ts';
import { resolveSelection } from './existing.ts';
import { isSame, manyOf, NO_FILTERS } from './state.ts';
import type { Colour, Filters, PapersShown, Pin, Selection, State, Theme, View } from './state.ts';

/** Most selections kept in the trail. */
const TRAIL_LENGTH = 50;

/** Compares the open corpus with another; null ends the comparison. */
export function compareWith(state: State, against: string | null): State {
  const { filters } = state;
  // Indices of areas, files and venues are not valid in another dataset.
  const indices = { hiddenClusters: [], onlyArea: null, hiddenFiles: [], hiddenVenues: [] };
  const next = { ...clearSelection(state), against, missing: null, resolution: null };
  return clearHistory({ ...next, filters: { ...filters, ...indices } });
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

/** Shows only papers on a concept or one below it; the same again shows the others. */
export function keepPapersOn(state: State, id: string): State {
  const { within, without } = state.filters;
  if (within === id) return changeFilters(state, { within: null });
  return changeFilters(state, { within: id, without: without.filter((other) => other !== id) });
}

/** Leaves out the papers on a concept or one below it; the same again shows them. */
export function leaveOutPapersOn(state: State, id: string): State {
  const { within, without } = state.filters;
  if (without.includes(id))
    return changeFilters(state, { without: without.filter((other) => other !== id) });
  return changeFilters(state, {
    without: [...without, id],
    ...(within === id ? { within: null } : {}),
  });
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

/** An area and its name: the state does not know the areas at a resolution that the reader chose. */
export interface NamedArea {
  readonly area: number;
  readonly label: string;
}

/** Shows only one area, and leaves any focus; null shows all areas. */
export function keepArea(state: State, only: NamedArea | null): State {
  return changeFilters(
    state,
    only === null ? { onlyArea: null } : { onlyArea: only.area, focus: null },
  );
}

/** The areas that are switched off, of `count`: all others, where only one is shown. */
export function areasOff({ hiddenClusters, onlyArea }: Filters, count: number): readonly number[] {
  if (onlyArea === null) return hiddenClusters;
  const all = Array.from({ length: count }, (_, area) => area);
  return all.filter((area) => area !== onlyArea || hiddenClusters.includes(area));
}

/**
 * Switches an area on or off.
 * @param count how many areas there are
 */
export function switchArea(state: State, { area }: NamedArea, isOn: boolean, count: number): State {
  const others = areasOff(state.filters, count).filter((other) => other !== area);
  return changeFilters(state, {
    hiddenClusters: isOn ? others : [...others, area],
    onlyArea: null,
  });
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

export function showView(state: State, view: View): State {
  return { ...state, view };
}

export function chooseTheme(state: State, theme: Theme): State {
  return { ...state, theme };
}

export function switchKeys(state: State, hasKeys: boolean): State {
  return { ...state, hasKeys };
}

export function tellTrouble(state: State, trouble: string): State {
  return { ...state, trouble };
}
