// Saved views: each an address with a name, a caption and a thumbnail, in the order of a presentation.

import * as v from 'valibot';
import { followAddress } from './corpus.ts';
import { readAddress, writeAddress } from './address.ts';
import { INITIAL_STATE, NO_FILTERS } from './state.ts';
import type { Filters, SavedView, State } from './state.ts';

/** Appends the current view under a name. */
export function saveView(state: State, name: string, thumbnail: string | null = null): State {
  const view = {
    id: freeId(state.views),
    name,
    caption: '',
    address: writeAddress(state),
    thumbnail,
  };
  return { ...state, views: [...state.views, view] };
}

/** Saves the filters alone, in place of those with the same name. */
export function saveFilters(state: State, name: string): State {
  const others = state.views.filter((view) => view.isFilters !== true || view.name !== name);
  const address = writeAddress({ ...INITIAL_STATE, filters: state.filters });
  const saved = { id: freeId(state.views), name, caption: '', address, thumbnail: null };
  return { ...state, views: [...others, { ...saved, isFilters: true }] };
}

/** Saved views without saved filters, in the reader's order. */
export function presentableViews(views: readonly SavedView[]): SavedView[] {
  return views.filter(({ isFilters }) => isFilters !== true);
}

/** Saved filters. */
export function filtersSaved(
  views: readonly SavedView[],
): { readonly id: string; readonly name: string; readonly filters: Filters }[] {
  return views
    .filter(({ isFilters }) => isFilters === true)
    .map(({ id, name, address }) => ({
      id,
      name,
      filters: readAddress(address).filters ?? NO_FILTERS,
    }));
}

function freeId(views: readonly SavedView[]): string {
  const taken = views.map(({ id }) => Number(id.slice(1))).filter(Number.isInteger);
  return `v${Math.max(0, ...taken) + 1}`;
}

export function changeView(
  state: State,
  id: string,
  change: Partial<Pick<SavedView, 'name' | 'caption'>>,
): State {
  const views = state.views.map((view) => (view.id === id ? { ...view, ...change } : view));
  return { ...state, views };
}

export function removeView(state: State, id: string): State {
  const views = state.views.filter((view) => view.id !== id);
  return { ...state, views, presenting: state.presenting === id ? null : state.presenting };
}

/** Moves a view by so many positions in the order, within its bounds. */
export function moveView(state: State, id: string, by: number): State {
  const whole = presentableViews(state.views);
  const from = whole.findIndex((view) => view.id === id);
  const to = Math.max(0, Math.min(whole.length - 1, from + by));
  if (from < 0 || to === from) return state;
  const [moved] = whole.splice(from, 1);
  whole.splice(to, 0, moved!);
  return { ...state, views: [...whole, ...state.views.filter(({ isFilters }) => isFilters)] };
}

/**
 * Follows the address of a view in the open corpus, under whatever id that was stored when the view was made: a
 * corpus that has grown, or that came in a project, has another.
 */
export function followView(state: State, address: string): State {
  const { corpus, against } = state;
  return followAddress(state, { ...readAddress(address), corpus, against });
}

/** Shows a saved view. */
export function showSavedView(state: State, id: string): State {
  const view = state.views.find((saved) => saved.id === id);
  return view ? followView(state, view.address) : state;
}

/** Applies the filters of a saved view and nothing else of it. */
export function useFiltersOf(state: State, id: string): State {
  const view = state.views.find((saved) => saved.id === id);
  const { filters } = view ? readAddress(view.address) : {};
  return filters ? { ...state, filters } : state;
}

/** Shows a saved view in a presentation. */
export function present(state: State, id: string): State {
  const view = presentableViews(state.views).find((saved) => saved.id === id);
  return view ? { ...followView(state, view.address), presenting: id } : state;
}

/** Shows another view of the presentation, so many positions from the current one; beyond its ends nothing changes. */
export function presentBeside(state: State, by: number): State {
  const view = viewBeside(state, by);
  return view ? present(state, view.id) : state;
}

/** The view so many positions from the one presented; undefined for none, and outside of a presentation. */
export function viewBeside({ views, presenting }: State, by: number): SavedView | undefined {
  const all = presentableViews(views);
  const nth = all.findIndex(({ id }) => id === presenting);
  return nth < 0 ? undefined : all[nth + by];
}

export function endPresentation(state: State): State {
  return { ...state, presenting: null };
}

export function replaceViews(state: State, views: readonly SavedView[]): State {
  return { ...state, views };
}

const VIEWS_VERSION = 1;

/** The format of a stored view; lengths are bounded, since files are untrusted. */
export const SavedViewSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^v\d{1,9}$/)),
  name: v.pipe(v.string(), v.maxLength(200)),
  caption: v.pipe(v.string(), v.maxLength(10_000)),
  address: v.pipe(v.string(), v.maxLength(100_000)),
  // Only inline pictures, never an address that would be fetched.
  thumbnail: v.nullable(v.pipe(v.string(), v.regex(/^data:image\/(?:png|jpeg|webp);base64,/))),
  isFilters: v.optional(v.literal(true)),
});

const KeptViews = v.object({ version: v.literal(VIEWS_VERSION), views: v.array(SavedViewSchema) });

export function writeViews(views: readonly SavedView[]): string {
  return JSON.stringify({ version: VIEWS_VERSION, views });
}

/** Reads what {@link writeViews} wrote; null for anything else. */
export function readViews(text: string): readonly SavedView[] | null {
  try {
    const read = v.safeParse(KeptViews, JSON.parse(text));
    return read.success ? read.output.views : null;
  } catch {
    return null;
  }
}
