// Names of steps by their action rather than by what they changed: opening a saved view changes many things at
// once, and the names of areas come with the action.

import { keepArea, switchArea } from './actions.ts';
import {
  present,
  presentBeside,
  showSavedView,
  useFiltersOf as takeFiltersOf,
  viewBeside,
} from './views.ts';
import type { NamedArea } from './actions.ts';
import type { SavedView, State } from './state.ts';

type Name = (state: State, ...args: never[]) => string | null;

const viewOf = ({ views }: State, id: string) => views.find((saved) => saved.id === id);

function opened(view: SavedView | undefined): string | null {
  return view ? `Opened view “${view.name}”` : null;
}

const NAMES = new Map<unknown, Name>([
  [showSavedView, (state: State, id: string) => opened(viewOf(state, id))],
  [present, (state: State, id: string) => opened(viewOf(state, id))],
  [presentBeside, (state: State, by: number) => opened(viewBeside(state, by))],
  [keepArea, (_: State, only: NamedArea | null) => only && `Showed only area “${only.label}”`],
  [
    switchArea,
    (_: State, { label }: NamedArea, isOn: boolean) =>
      `Switched ${isOn ? 'on' : 'off'} area “${label}”`,
  ],
  [
    takeFiltersOf,
    (state: State, id: string) => {
      const view = viewOf(state, id);
      return view ? `Filters as in “${view.name}”` : null;
    },
  ],
]);

/** The name of an action's step; null for actions that are named by what they change. */
export function nameOfAction(
  action: unknown,
  state: State,
  args: readonly unknown[],
): string | null {
  return NAMES.get(action)?.(state, ...(args as never[])) ?? null;
}
