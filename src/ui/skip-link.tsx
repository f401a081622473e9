// The first tab stop: skips the bars and filters to the map or view. A button rather than a link, because the
// URL's fragment holds the state.

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
