// What of a selection a corpus has: an address, a note or an undone edit may name something it lacks.

import { conceptMadeBy } from '../core/curate/edit.ts';
import { conceptsAsked, isQuestion } from './question.ts';
import { manyOf } from './state.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Selection, State } from './state.ts';

/** What can be selected in a corpus. */
export interface Selectable {
  readonly isConcept: (id: string) => boolean;
  readonly isPaper: (id: string) => boolean;
  readonly isArea: (area: number) => boolean;
}

/** The selection as far as the corpus has it; null for none. */
export function existingSelection(selection: Selection, has: Selectable): Selection | null {
  switch (selection.kind) {
    case 'many':
      return selection.ids.every(has.isConcept)
        ? selection
        : manyOf(selection.ids.filter(has.isConcept));
    case 'area':
      return has.isArea(selection.area) ? selection : null;
    case 'paper':
    case 'place':
      return has.isPaper(selection.id) ? selection : null;
    default:
      return conceptsIn(selection).every(has.isConcept) ? selection : null;
  }
}

function conceptsIn(selection: Exclude<Selection, { readonly kind: 'many' | 'area' }>): string[] {
  if (isQuestion(selection)) return conceptsAsked(selection);
  return selection.kind === 'link' ? [selection.a, selection.b] : [selection.id];
}

/**
 * What a dataset has with the reader's edits. Excluded and merged concepts count as well: they still have a name in
 * the data, and merges are followed later.
 */
export function selectableIn(
  dataset: Dataset,
  { curation, resolution }: Pick<State, 'curation' | 'resolution'>,
): Selectable {
  return {
    isConcept: (id) =>
      dataset.concepts.some((concept) => concept.id === id) ||
      curation.some((edit) => conceptMadeBy(edit) === id),
    isPaper: (id) => dataset.papers.ids.includes(id),
    // How many areas another resolution has is not known before they are found.
    isArea: (area) => resolution !== null || area < dataset.clusters.length,
  };
}

/** The state with the selection that was asked for; `missing` instead where the corpus lacks it. */
export function resolveSelection(state: State, asked: Selection | null): State {
  const { dataset } = state;
  if (dataset === null || asked === null) return { ...state, selection: asked, missing: null };
  const selection = existingSelection(asked, selectableIn(dataset, state));
  return { ...state, selection, missing: selection === null ? asked : null };
}
