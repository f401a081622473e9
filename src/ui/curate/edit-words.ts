// Edits in words.

import { conceptMadeBy } from '../../core/curate/edit.ts';
import { spelledOut } from '../../core/slug.ts';
import { TYPE_NAME } from '../words.ts';
import type { Change, Edit } from '../../core/curate/edit.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';

/** What an edit does, with labels by id. */
export function editInWords(change: Change, nameOf: (id: string) => string): string {
  const name = 'concept' in change ? `“${nameOf(change.concept)}”` : '';
  switch (change.op) {
    case 'rename':
      return change.kind === undefined
        ? `${name} is called “${change.label}”`
        : `${name} is something else: “${change.label}”`;
    case 'merge':
      return `${name} is merged into “${nameOf(change.into)}”`;
    case 'split':
      return `“${change.label}” is split from ${name}`;
    case 'kind':
      return `${name} is of the kind ${TYPE_NAME[change.kind].toLowerCase()}`;
    case 'area':
      return `${name} is in the area of “${nameOf(change.like)}”`;
    case 'exclude':
      return `${name} is left out`;
    case 'add':
      return `“${change.label}” is a concept`;
    case 'broader':
      return change.broader === null
        ? `${name} has no broader concept`
        : `${name} is a kind of “${nameOf(change.broader)}”`;
  }
}

/** Labels of concepts as built or as made by an edit. */
export function namesOf(original: Dataset, edits: readonly Edit[]): (id: string) => string {
  const names = new Map<string, string>();
  for (const { id, label } of [...original.ancestors, ...original.concepts]) names.set(id, label);
  for (const edit of edits) {
    const made = conceptMadeBy(edit);
    if (made !== null && 'label' in edit) names.set(made, edit.label);
  }
  return (id) => names.get(id) ?? spelledOut(id);
}

/** Whether an edit affects a concept; `into` maps merged concepts to their targets. */
export function concerns(change: Change, id: string, into: ReadonlyMap<string, string>): boolean {
  const named = [
    conceptMadeBy(change),
    'concept' in change ? change.concept : null,
    change.op === 'merge' ? change.into : null,
  ];
  return named.some((name) => name !== null && (name === id || into.get(name) === id));
}

/** Why an edit does not apply, with labels in place of ids. */
export function misfitInWords(what: string, nameOf: (id: string) => string): string {
  return what.replace(/“([^”]+)”/g, (_, id: string) => `“${nameOf(id)}”`);
}
