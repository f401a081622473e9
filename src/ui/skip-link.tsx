// The first stop of Tab: over the bars and the filters to the map, or to the view in its place. A button:
// what stands after the `#` of the page's address is taken.

import { useAppState } from './context.ts';
import { focusMain } from './move-focus.ts';
import type { View } from '../state/state.ts';

const PLACE: Readonly<Record<View, string>> = {
  map: 'map',
  papers: 'map of papers',
  table: 'table',
  timeline: 'timeline',
  list: 'list',
};

export function SkipLink() {
  const view = useAppState((s) => s.view);
  return (
    <button type="button" className="button skip-link" onClick={focusMain}>
      To the {PLACE[view]}
    </button>
  );
}
