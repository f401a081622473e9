// Steps that are called by what the reader asked for, not by what it changed: to open a saved view sets
// many things at once.

import { present, showSavedView, useFiltersOf as takeFiltersOf, wholeViews } from './views.ts';
import type { State } from './state.ts';

type Name = (state: State, what: never) => string | null;

function nameOfView({ views }: State, id: string, words: string): string | null {
  const view = views.find((saved) => saved.id === id);
  return view ? `${words} “${view.name}”` : null;
}

const NAMES = new Map<unknown, Name>([
  [showSavedView, (state: State, id: string) => nameOfView(state, id, 'Opened view')],
  [takeFiltersOf, (state: State, id: string) => nameOfView(state, id, 'Filters as in')],
  [
    present,
    (state: State, nth: number) => {
      const view = wholeViews(state.views)[nth];
      return view ? `Opened view “${view.name}”` : null;
    },
  ],
]);

/** What the step of an action is called; null for one that what it changes tells of. */
export function nameOfAction(
  action: unknown,
  state: State,
  [what]: readonly unknown[],
): string | null {
  return NAMES.get(action)?.(state, what as never) ?? null;
}
