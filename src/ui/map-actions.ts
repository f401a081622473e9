// The actions offered for a node, link, area or the background: one list for the context menu and the panels.

import { citedPapers, writeCitations } from '../core/exports/citations.ts';
import {
  askForFigure,
  changeFilters,
  keepArea,
  chooseConcepts,
  colourBy,
  conceptsChosen,
  focusOn,
  hideConcepts,
  keepPapersOn,
  leaveOutPapersOn,
  open,
  showDensity,
  toggleChosen,
  unfold,
  unpin,
} from '../state/actions.ts';
import { selectionAddress } from '../state/address.ts';
import { edit } from '../state/curation.ts';
import { pathBetween } from '../state/question.ts';
import { COLOURS } from '../state/state.ts';
import { isPinned, placeOf, togglePin } from './pinning.ts';
import { COLOUR_NAMES } from './words.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { MapHandle } from '../render/map-handle.ts';
import type { Area, Copied, Selection, State } from '../state/state.ts';
import type { Store } from '../state/store.ts';

/** What an action runs against. */
export interface MapContext {
  readonly store: Store;
  readonly dataset: Dataset;
  readonly map: MapHandle | null;
  readonly copy: (text: string, of: Copied['of']) => void;
  /** Asks the reader which concept to merge this one with. */
  readonly merge?: ((id: string) => void) | undefined;
}

export interface MapAction {
  readonly name: string;
  /** Optional member of the context that the action requires. */
  readonly needs?: 'merge';
  readonly run: (context: MapContext) => void;
}

/** The actions for an element of the map, or for the background if null; most used first. */
export function actionsOn(of: Selection | null, state: State, dataset: Dataset): MapAction[] {
  if (of === null) return actionsOnBackground(state);
  return [
    ...ownActions(of, state, dataset),
    ...pinActions(of, state, dataset),
    copyAction('Copy link', ({ store }) => linkTo(of, store.getState().corpus), 'link'),
    ...copiesOf(of),
  ];
}

/** Pins a node where it is, or unpins it; empty for what is no node. */
function pinActions(of: Selection, state: State, dataset: Dataset): MapAction[] {
  const hasPin = isPinned(state, of);
  if (!hasPin && placeOf(of, dataset) === null) return [];
  const name = hasPin ? 'Unpin it' : 'Pin it here';
  return [storeAction(name, togglePin, of, dataset)];
}

function ownActions(of: Selection, state: State, dataset: Dataset): MapAction[] {
  if (of.kind === 'concept') return actionsOnConcept(of.id, state, dataset);
  if (of.kind === 'area') return actionsOnArea(of, state, dataset);
  if (of.kind !== 'link') return [storeAction('Open', open, of)];
  const { a, b } = of;
  return [
    storeAction('Show the sentences', open, of),
    storeAction('Its arithmetic', open, { kind: 'arithmetic', a, b }),
    storeAction('Select both', chooseConcepts, [a, b], false),
  ];
}

function actionsOnArea(of: Area, { filters }: State, dataset: Dataset): MapAction[] {
  const isOnly = filters.onlyArea === of.area;
  const only = { area: of.area, label: dataset.clusters[of.area]!.label };
  return [
    storeAction('Open', open, of),
    storeAction('Figure of this area', askForFigure, of),
    storeAction(isOnly ? 'All areas again' : 'Only this area', keepArea, isOnly ? null : only),
  ];
}

function actionsOnConcept(id: string, state: State, dataset: Dataset): MapAction[] {
  const chosen = conceptsChosen(state.selection);
  const other = chosen.length === 1 && chosen[0] !== id ? chosen[0]! : null;
  const named = dataset.concepts.find((concept) => concept.id === other)?.label;
  const { focus } = state.filters;
  const isIn = chosen.includes(id);
  const isAlone = isIn && chosen.length === 1;
  return [
    ...(isAlone ? [] : [storeAction('Open', open, { kind: 'concept', id })]),
    ...(chosen.length === 0 || isAlone
      ? []
      : [
          storeAction(
            isIn ? 'Remove from the selection' : 'Add to the selection',
            toggleChosen,
            id,
          ),
        ]),
    storeAction(focus?.concept === id ? 'Show all again' : 'Only its neighbours', focusOn, id),
    storeAction(
      state.unfolded.includes(id) ? 'Hide its papers' : 'Show its papers around it',
      unfold,
      id,
    ),
    storeAction(
      named ? `Connect with “${named}”` : 'Connect to…',
      open,
      pathBetween(other ?? id, other && id),
    ),
    storeAction(named ? `Compare with “${named}”` : 'Compare with…', open, {
      kind: 'compare',
      a: other ?? id,
      b: other && id,
    }),
    mergeAction(id, other, named),
    storeAction('Hide', hideConcepts, [id]),
    storeAction(
      state.filters.within === id ? 'All papers again' : 'Only papers on it',
      keepPapersOn,
      id,
    ),
    storeAction(
      state.filters.without.includes(id) ? 'With its papers again' : 'Without papers on it',
      leaveOutPapersOn,
      id,
    ),
    ...figureOfArea(id, dataset),
  ];
}

function figureOfArea(id: string, { concepts }: Dataset): MapAction[] {
  const area = concepts.find((concept) => concept.id === id)?.cluster;
  return area === undefined
    ? []
    : [storeAction('Figure of its area', askForFigure, { kind: 'area', area })];
}

/** Merges into the chosen concept, or asks for one. */
function mergeAction(id: string, other: string | null, named: string | undefined): MapAction {
  if (other !== null && named !== undefined)
    return storeAction(`Merge into “${named}”`, edit, { op: 'merge', concept: id, into: other });
  return { name: 'Merge with…', needs: 'merge', run: ({ merge }) => merge?.(id) };
}

function actionsOnBackground({ pins, unfolded, filters, hasDensity, colour }: State): MapAction[] {
  const { hiddenConcepts, onlyConcepts, onlyArea, focus } = filters;
  const lift = { hiddenConcepts: [], onlyConcepts: [], onlyArea: null, focus: null };
  const isNarrowed =
    hiddenConcepts.length + onlyConcepts.length > 0 || onlyArea !== null || focus !== null;
  return [
    { name: 'Fit the whole map', run: ({ map }) => map?.fit() },
    { name: 'Select by drawing around', run: ({ map }) => map?.beginLasso() },
    ...COLOURS.filter((other) => other !== colour).map((other) =>
      storeAction(`Colour by ${COLOUR_NAMES[other].toLowerCase()}`, colourBy, other),
    ),
    storeAction(
      hasDensity ? 'Hide the density of papers' : 'Show the density of papers',
      showDensity,
      !hasDensity,
    ),
    ...(isNarrowed ? [storeAction('Show what was hidden', changeFilters, lift)] : []),
    ...(pins.length > 0 ? [storeAction('Unpin all', unpin)] : []),
    ...unfolded.slice(0, 1).map((id) => ({ name: 'Hide all papers', run: foldAll(id) })),
    copyAction('Copy link', () => window.location.href, 'link'),
  ];
}

function foldAll(first: string): MapAction['run'] {
  return ({ store }) => {
    store.act((state: State) => ({ ...unfold(state, first), unfolded: [] }));
  };
}

function copiesOf(of: Selection): MapAction[] {
  if (of.kind === 'concept')
    return [
      copyAction(
        'Copy name',
        ({ dataset }) => dataset.concepts.find(({ id }) => id === of.id)!.label,
      ),
    ];
  if (of.kind !== 'paper') return [];
  return [
    copyAction('Copy citation', ({ dataset: { papers } }) =>
      writeCitations(citedPapers(papers, [papers.ids.indexOf(of.id)]), 'bibtex'),
    ),
  ];
}

function storeAction<Args extends unknown[]>(
  name: string,
  action: (state: State, ...args: Args) => State,
  ...args: Args
): MapAction {
  return {
    name,
    run: ({ store }) => {
      store.act(action, ...args);
    },
  };
}

function copyAction(
  name: string,
  text: (context: MapContext) => string,
  of: Copied['of'] = 'text',
): MapAction {
  return {
    name,
    run: (context) => {
      context.copy(text(context), of);
    },
  };
}

function linkTo(of: Selection, corpus: string | null): string {
  return `${window.location.href.replace(/#.*$/, '')}#${selectionAddress(of, corpus)}`;
}
