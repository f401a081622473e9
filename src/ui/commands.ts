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
import { COLOURS, NO_FILTERS, THEMES, VIEWS } from '../state/state.ts';
import { copyText } from './copy-text.ts';
import { togglePin } from './pinning.ts';
import { QUESTIONS } from './questions.ts';
import { selectedConcept } from './selected-concept.ts';
import { COLOUR_NAMES, THEME_NAMES } from './words.ts';
import { ZOOM_STEP } from './zoom-step.ts';
import type { MapHandle } from '../render/map-handle.ts';
import type { State, View } from '../state/state.ts';
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

/** Performs an action on the store. */
const acts =
  <Args extends unknown[]>(
    action: (state: State, ...args: Args) => State,
    ...args: Args
  ): Command['run'] =>
  ({ store }) => {
    store.act(action, ...args);
    return true;
  };
const onMap =
  (run: (map: MapHandle) => void): Command['run'] =>
  ({ map, store }) => {
    if (map) run(map);
    // In other views no map is going to load, so the command counts as done.
    return map !== null || store.getState().view !== 'map';
  };
/** Clicks the button with this id, which opens something, or goes to the field that it opened before. */
const press =
  (id: string): Command['run'] =>
  () => {
    const button = document.getElementById(id);
    button?.focus();
    button?.click();
    return button !== null;
  };

/** A command on the selected concept; offered only while one is selected. */
const onConcept = (action: (state: State, id: string) => State) => ({
  isOffered: (state: State) => selectedConcept(state.selection) !== null,
  run: acts((state) => {
    const id = selectedConcept(state.selection);
    return id === null ? state : action(state, id);
  }),
});

const TO_FIND: readonly Command[] = [
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
];

const STEPS: readonly Command[] = [
  { id: 'undo', name: 'Undo', key: 'Ctrl Z', run: acts(undo) },
  { id: 'redo', name: 'Redo', key: 'Ctrl Shift Z', run: acts(redo) },
  { id: 'back', name: 'One step back', key: 'Escape', run: acts(stepBack) },
  { id: 'close', name: 'Close the panel', run: acts(clearSelection) },
];

const ON_MAP: readonly Command[] = [
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
    run: acts((state) => showDensity(state, !state.hasDensity)),
  },
  {
    id: 'names',
    name: 'Names: all, or those that fit',
    run: acts((state) => showAllNames(state, !state.hasAllNames)),
  },
  ...COLOURS.map((colour) => ({
    id: `colour-${colour}`,
    name: `Discs coloured by ${COLOUR_NAMES[colour].toLowerCase()}`,
    run: acts(colourBy, colour),
  })),
  { id: 'unpin', name: 'Unpin all concepts', run: acts(unpin) },
];

const VIEW_KEYS: Readonly<Record<View, string>> = {
  map: 'm',
  papers: 'p',
  table: 't',
  timeline: 'y',
  list: 'l',
};

const TO_VIEWS: readonly Command[] = VIEWS.map((view) => ({
  id: view,
  name: `View: ${view === 'papers' ? 'map of papers' : view}`,
  key: VIEW_KEYS[view],
  run: acts(showView, view),
}));

const ON_FILTERS: readonly Command[] = [
  { id: 'clear', name: 'Reset all filters', run: acts(clearFilters) },
  {
    id: 'backbone',
    name: 'Links: only the backbone, or all',
    run: acts((state) => {
      const isAll = state.filters.backbone === null;
      return changeFilters(state, { backbone: isAll ? NO_FILTERS.backbone : null });
    }),
  },
  { id: 'papers-none', name: 'Papers on the map: none', run: acts(showPapers, 'none') },
  {
    id: 'papers-open',
    name: 'Papers on the map: of what is open',
    run: acts(showPapers, 'selection'),
  },
  { id: 'papers-all', name: 'Papers on the map: all', run: acts(showPapers, 'all') },
  {
    id: 'found',
    name: 'All papers that the search finds',
    isOffered: ({ query }) => query.trim() !== '',
    run: acts((state) => {
      const { query } = state;
      return query.trim() === '' ? state : open(state, { kind: 'found', query });
    }),
  },
];

const ON_CONCEPT: readonly Command[] = [
  {
    id: 'concept-neighbours',
    name: 'This concept: only its neighbours, or all',
    ...onConcept(focusOn),
  },
  {
    id: 'concept-papers',
    name: 'This concept: its papers around it on the map',
    ...onConcept(unfold),
  },
  {
    id: 'concept-hide',
    name: 'This concept: hide it',
    ...onConcept((state, id) => hideConcepts(state, [id])),
  },
  {
    id: 'concept-pin',
    name: 'This concept: pin or unpin it',
    ...onConcept((state, id) => {
      const { dataset } = state;
      return dataset === null ? state : togglePin(state, { kind: 'concept', id }, dataset);
    }),
  },
  {
    id: 'concept-edit',
    name: 'This concept: rename, merge, split or leave it out',
    isOffered: (state) => selectedConcept(state.selection) !== null,
    run: press('edit-concept'),
  },
  {
    id: 'concept-figure',
    name: 'This concept: figure of its area',
    ...onConcept((state, id) => {
      const area = state.dataset?.concepts.find((concept) => concept.id === id)?.cluster;
      return area === undefined ? state : askForFigure(state, { kind: 'area', area });
    }),
  },
];

const QUESTIONS_ASKED: readonly Command[] = QUESTIONS.map(({ id, name, ask }) => ({
  id,
  name: `Ask: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  run: acts((state) => open(state, ask(selectedConcept(state.selection)))),
}));

const TO_KEEP: readonly Command[] = [
  { id: 'export', name: 'Export a figure or data', key: 'e', run: press('export') },
  { id: 'views', name: 'Saved views', key: 'v', run: press('saved-views') },
  { id: 'corpora', name: 'Corpora and your own papers', key: 'o', run: press('corpora') },
  { id: 'project', name: 'Project file: save or open one', run: press('corpora') },
  { id: 'receipt', name: 'Receipt of every record', run: press('corpora') },
  {
    id: 'page',
    name: 'Export, Data: the map as one page that opens offline',
    run: press('export'),
  },
  {
    id: 'note',
    name: 'Write a note on what is open',
    isOffered: ({ selection }) => /^(?:concept|paper|link)$/.test(selection?.kind ?? ''),
    run: press('write-note'),
  },
];

const ON_PAGE: readonly Command[] = [
  ...THEMES.map((theme) => ({
    id: theme,
    name: `Colours: ${THEME_NAMES[theme]}`,
    run: acts(chooseTheme, theme),
  })),
  { id: 'keys', name: 'Keyboard shortcuts', key: '?', run: press('keys') },
  {
    id: 'keys-off',
    name: 'Single-key shortcuts: on or off',
    run: acts((state) => switchKeys(state, !state.hasKeys)),
  },
];

/** All commands, in the order of the palette and of the list of keys. */
export const COMMANDS: readonly Command[] = [
  ...TO_FIND,
  ...STEPS,
  ...ON_MAP,
  ...TO_VIEWS,
  ...ON_FILTERS,
  ...ON_CONCEPT,
  {
    id: 'copy-link',
    name: 'Copy a link to this view',
    run: ({ store }) => {
      copyText(store, window.location.href, 'link');
      return true;
    },
  },
  ...QUESTIONS_ASKED,
  ...TO_KEEP,
  ...ON_PAGE,
];

/** The key of an event as written in the table: `Ctrl Shift Z`, `m`, `?`. */
export function keyOfEvent(event: KeyboardEvent): string {
  const isCtrl = event.ctrlKey || event.metaKey;
  if (!isCtrl) return event.key === '=' ? '+' : event.key;
  const letter = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  if (letter === 'Y') return 'Ctrl Shift Z';
  return event.shiftKey ? `Ctrl Shift ${letter}` : `Ctrl ${letter}`;
}
