// Actions on the reader's edits of concepts, and how selections follow merges.

import { withEdit } from '../core/curate/edit.ts';
import { isQuestion } from './question.ts';
import { isSame, linkOf, manyOf } from './state.ts';
import type { Change, Edit } from '../core/curate/edit.ts';
import type { Selection, State } from './state.ts';

/** Appends an edit; the selection and the trail follow a merged concept. */
export function edit(state: State, change: Change): State {
  const next = { ...state, curation: withEdit(state.curation, change), hover: null };
  if (change.op === 'merge') return following(next, new Map([[change.concept, change.into]]));
  return next;
}

/** Merges several concepts into one, as one undoable step. */
export function mergeAll(state: State, ids: readonly string[], into: string): State {
  return ids
    .filter((id) => id !== into)
    .reduce((next, concept) => edit(next, { op: 'merge', concept, into }), state);
}

/** Removes one edit; the others keep their order. */
export function undoEdit(state: State, id: string): State {
  return { ...state, curation: state.curation.filter((each) => each.id !== id), hover: null };
}

/** Replaces all edits, as by those from a file. */
export function replaceEdits(state: State, curation: readonly Edit[]): State {
  return { ...state, curation, hover: null };
}

function following(state: State, into: ReadonlyMap<string, string>): State {
  const follow = (selection: Selection) => followMerges(selection, into);
  return {
    ...state,
    selection: state.selection && follow(state.selection),
    trail: state.trail.map(follow),
  };
}

/**
 * A selection with each merged concept replaced by its target. A pair merged into one concept becomes that concept.
 */
export function followMerges(selection: Selection, into: ReadonlyMap<string, string>): Selection {
  const next = followed(selection, (id) => into.get(id) ?? id);
  return isSame(next, selection) ? selection : next;
}

function followed(selection: Selection, now: (id: string) => string): Selection {
  if (selection.kind === 'concept') return { kind: 'concept', id: now(selection.id) };
  if (selection.kind === 'many') return manyOf(selection.ids.map(now))!;
  if (!('a' in selection)) return selection;
  const [a, b] = [selection.a && now(selection.a), selection.b && now(selection.b)];
  if (a !== null && a === b && selection.a !== selection.b) return { kind: 'concept', id: a };
  if (isQuestion(selection) && selection.kind !== 'arithmetic') return { ...selection, a, b };
  const link = linkOf(a!, b!);
  return isQuestion(selection) ? ({ ...link, kind: 'arithmetic' } as Selection) : link;
}
