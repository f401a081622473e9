// Names of steps by their action rather than by what they changed: opening a saved view changes many things at
// once.

import {
  present,
  showSavedView,
  useFiltersOf as takeFiltersOf,
  presentableViews,
} from './views.ts';
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
      const view = presentableViews(state.views)[nth];
      return view ? `Opened view “${view.name}”` : null;
    },
  ],
]);

/** The name of an action's step; null for actions that are named by what they change. */
export function nameOfAction(
  action: unknown,
  state: State,
  [what]: readonly unknown[],
): string | null {
  return NAMES.get(action)?.(state, what as never) ?? null;
}
