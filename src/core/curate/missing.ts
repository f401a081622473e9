// Why an edit refers to a missing concept.

import { slugOf } from '../slug.ts';
import type { Draft } from './draft.ts';

/**
 * The reason in words: what became of a concept.
 * @param into the target of a merge; the concept's name may be one of its names already
 */
export function missing(draft: Draft, id: string, into?: string): string {
  const merged = draft.into.get(id);
  if (merged !== undefined) return `“${id}” is merged into “${merged}” already`;
  const target = into === undefined ? undefined : draft.concepts.get(into);
  const names = target ? [target.label, target.acronym, ...target.aliases] : [];
  if (names.some((name) => name !== null && slugOf(name) === id))
    return `“${id}” is a name of “${into}” already`;
  return `no concept of this corpus is “${id}”`;
}
