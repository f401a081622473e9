// All keyboard commands: one table for the shortcuts, their list and the command palette.

import {
  askForFigure,
  changeFilters,
  chooseTheme,
  clearFilters,
  clearSelection,
  colourBy,
  focusOn,
  hideConcepts,
  open,
  showAllNames,
  showDensity,
  showPapers,
  showView,
  stepBack,
  switchKeys,
  unfold,
  unpin,
} from '../state/actions.ts';
import { redo, undo } from '../state/history.ts';
import { COLOURS, DEFAULT_BACKBONE } from '../state/state.ts';
import { copyText } from './copy-text.ts';
import { togglePin } from './pinning.ts';
import { QUESTIONS } from './questions.ts';
import { selectedConcept } from './selected-concept.ts';
import { COLOUR_NAMES } from './words.ts';
import { ZOOM_STEP } from './zoom-step.ts';
import type { MapHandle } from '../render/map-handle.ts';
import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Tasks } from '../work/tasks.ts';

/** What a command runs against. */
export interface CommandContext {
  readonly store: Store;
  /** Null if no map is drawn. */
  readonly map: MapHandle | null;
  /** Null until the library is loaded. */
  readonly tasks?: Pick<Tasks, 'searchPapers'> | null;
}

/** One command. */
export interface Command {
  readonly id: string;
  readonly name: string;
  /** As displayed. With `Ctrl` (⌘ on a Mac) it also works while the focus is in a text field. */
  readonly key?: string;
  /** @returns false if the part of the page it works on is not loaded yet */
  readonly run: (context: CommandContext) => boolean;
  /** Whether the palette lists it now; default: always. */
  readonly isOffered?: (state: State) => boolean;
  /** Whether keys typed right after it are input for what it opens. */
  readonly takesText?: boolean;
}

const onStore =
  (run: (store: Store) => void): Command['run'] =>
  ({ store }) => {
    run(store);
    return true;
  };
const onMap =
  (run: (map: MapHandle) => void): Command['run'] =>
  ({ map, store }) => {
    if (map) run(map);
    // In other views no map is going to load, so the command counts as done.
    return map !== null || store.getState().view !== 'map';
  };
/** Clicks the button with this id, which opens something. */
const press =
  (id: string): Command['run'] =>
  () => {
    const button = document.getElementById(id);
    button?.click();
    return button !== null;
  };

/** A command on the selected concept; offered only while one is selected. */
const onConcept = (run: (store: Store, id: string) => void) => ({
  isOffered: (state: State) => selectedConcept(state.selection) !== null,
  run: onStore((store) => {
    const id = selectedConcept(store.getState().selection);
    if (id !== null) run(store, id);
  }),
});

export const COMMANDS: readonly Command[] = [
  {
    id: 'search',
    name: 'Search concepts and papers',
    key: '/',
    run: () => {
      const input = document.getElementById('search');
      if (!(input instanceof HTMLInputElement)) return false;
      input.focus();
      input.select();
      return true;
    },
    takesText: true,
  },
  { id: 'palette', name: 'All commands', key: 'Ctrl K', run: press('palette'), takesText: true },
  {
    id: 'undo',
    name: 'Undo',
    key: 'Ctrl Z',
    run: onStore((s) => {
      s.act(undo);
    }),
  },
  {
    id: 'redo',
    name: 'Redo',
    key: 'Ctrl Shift Z',
    run: onStore((s) => {
      s.act(redo);
    }),
  },
  {
    id: 'back',
    name: 'One step back',
    key: 'Escape',
    run: onStore((s) => {
      s.act(stepBack);
    }),
  },
  {
    id: 'close',
    name: 'Close the panel',
    run: onStore((s) => {
      s.act(clearSelection);
    }),
  },
  {
    id: 'zoom-in',
    name: 'Zoom in',
    key: '+',
    run: onMap((map) => {
      map.zoomBy(ZOOM_STEP);
    }),
  },
  {
    id: 'zoom-out',
    name: 'Zoom out',
    key: '-',
    run: onMap((map) => {
      map.zoomBy(1 / ZOOM_STEP);
    }),
  },
  {
    id: 'fit',
    name: 'Fit the whole map',
    key: '0',
    run: onMap((map) => {
      map.fit();
    }),
  },
  {
    id: 'draw',
    name: 'Select concepts by drawing around them',
    key: 'd',
    run: onMap((map) => {
      map.beginLasso();
    }),
  },
  {
    id: 'density',
    name: 'Density of papers: show or hide',
    run: onStore((s) => {
      s.act(showDensity, !s.getState().hasDensity);
    }),
  },
  {
    id: 'names',
    name: 'Names: all, or those that fit',
    run: onStore((s) => {
      s.act(showAllNames, !s.getState().hasAllNames);
    }),
  },
  ...COLOURS.map((colour) => ({
    id: `colour-${colour}`,
    name: `Discs coloured by ${COLOUR_NAMES[colour].toLowerCase()}`,
    run: onStore((s) => {
      s.act(colourBy, colour);
    }),
  })),
  {
    id: 'unpin',
    name: 'Unpin all concepts',
    run: onStore((s) => {
      s.act(unpin);
    }),
  },
  {
    id: 'map',
    name: 'View: map',
    key: 'm',
    run: onStore((s) => {
      s.act(showView, 'map');
    }),
  },
  {
    id: 'papers',
    name: 'View: map of papers',
    key: 'p',
    run: onStore((s) => {
      s.act(showView, 'papers');
    }),
  },
  {
    id: 'table',
    name: 'View: table',
    key: 't',
    run: onStore((s) => {
      s.act(showView, 'table');
    }),
  },
  {
    id: 'timeline',
    name: 'View: timeline',
    key: 'y',
    run: onStore((s) => {
      s.act(showView, 'timeline');
    }),
  },
  {
    id: 'list',
    name: 'View: list',
    key: 'l',
    run: onStore((s) => {
      s.act(showView, 'list');
    }),
  },
  {
    id: 'clear',
    name: 'Reset all filters',
    run: onStore((s) => {
      s.act(clearFilters);
    }),
  },
  {
    id: 'backbone',
    name: 'Links: only the backbone, or all',
    run: onStore((s) => {
      const { backbone } = s.getState().filters;
      s.act(changeFilters, { backbone: backbone === null ? DEFAULT_BACKBONE : null });
    }),
  },
  {
    id: 'papers-none',
    name: 'Papers on the map: none',
    run: onStore((s) => {
      s.act(showPapers, 'none');
    }),
  },
  {
    id: 'papers-open',
    name: 'Papers on the map: of what is open',
    run: onStore((s) => {
      s.act(showPapers, 'selection');
    }),
  },
  {
    id: 'papers-all',
    name: 'Papers on the map: all',
    run: onStore((s) => {
      s.act(showPapers, 'all');
    }),
  },
  {
    id: 'found',
    name: 'All papers that the search finds',
    isOffered: ({ query }) => query.trim() !== '',
    run: onStore((s) => {
      const { query } = s.getState();
      if (query.trim() !== '') s.act(open, { kind: 'found', query });
    }),
  },
  {
    id: 'concept-neighbours',
    name: 'This concept: only its neighbours, or all',
    ...onConcept((s, id) => {
      s.act(focusOn, id);
    }),
  },
  {
    id: 'concept-papers',
    name: 'This concept: its papers around it on the map',
    ...onConcept((s, id) => {
      s.act(unfold, id);
    }),
  },
  {
    id: 'concept-hide',
    name: 'This concept: hide it',
    ...onConcept((s, id) => {
      s.act(hideConcepts, [id]);
    }),
  },
  {
    id: 'concept-pin',
    name: 'This concept: pin or unpin it',
    ...onConcept((s, id) => {
      const { dataset } = s.getState();
      if (dataset !== null) s.act(togglePin, { kind: 'concept', id }, dataset);
    }),
  },
  {
    id: 'concept-figure',
    name: 'This concept: figure of its area',
    ...onConcept((s, id) => {
      const area = s.getState().dataset?.concepts.find((concept) => concept.id === id)?.cluster;
      if (area !== undefined) s.act(askForFigure, { kind: 'area', area });
    }),
  },
  {
    id: 'copy-link',
    name: 'Copy a link to this view',
    run: onStore((s) => {
      copyText(s, window.location.href, 'link');
    }),
  },
  ...QUESTIONS.map(({ id, name, ask }) => ({
    id,
    name: `Ask: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    run: onStore((s) => {
      s.act(open, ask(selectedConcept(s.getState().selection)));
    }),
  })),
  { id: 'export', name: 'Export a figure or data', key: 'e', run: press('export') },
  { id: 'views', name: 'Saved views', key: 'v', run: press('saved-views') },
  { id: 'corpora', name: 'Corpora and your own papers', key: 'o', run: press('corpora') },
  {
    id: 'light',
    name: 'Colours: light',
    run: onStore((s) => {
      s.act(chooseTheme, 'light');
    }),
  },
  {
    id: 'dark',
    name: 'Colours: dark',
    run: onStore((s) => {
      s.act(chooseTheme, 'dark');
    }),
  },
  {
    id: 'contrast',
    name: 'Colours: high contrast, light',
    run: onStore((s) => {
      s.act(chooseTheme, 'contrast');
    }),
  },
  {
    id: 'contrast-dark',
    name: 'Colours: high contrast, dark',
    run: onStore((s) => {
      s.act(chooseTheme, 'contrast-dark');
    }),
  },
  {
    id: 'system',
    name: 'Colours: as the system',
    run: onStore((s) => {
      s.act(chooseTheme, 'system');
    }),
  },
  { id: 'keys', name: 'Keyboard shortcuts', key: '?', run: press('keys') },
  {
    id: 'keys-off',
    name: 'Single-key shortcuts: on or off',
    run: onStore((s) => {
      s.act(switchKeys, !s.getState().hasKeys);
    }),
  },
];

/** The key of an event as written in the table: `Ctrl Shift Z`, `m`, `?`. */
export function keyOfEvent(event: KeyboardEvent): string {
  const isCtrl = event.ctrlKey || event.metaKey;
  if (!isCtrl) return event.key === '=' ? '+' : event.key;
  const letter = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  if (letter === 'Y') return 'Ctrl Shift Z';
  return event.shiftKey ? `Ctrl Shift ${letter}` : `Ctrl ${letter}`;
}
