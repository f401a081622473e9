// Why a concept that an edit names is not there.

import { slugOf } from '../slug.ts';
import type { Draft } from './draft.ts';

/**
 * In words: what became of a concept.
 * @param into the concept it was to go into; it may have its name already
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
