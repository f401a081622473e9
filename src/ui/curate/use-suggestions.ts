// Suggested merges, computed once per dataset.

import { suggestMerges } from '../../core/curate/suggest.ts';
import { useDerived } from '../context.ts';
import type { Suggestion } from '../../core/curate/suggest.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';

const found = new WeakMap<Dataset, readonly Suggestion[]>();

/** Suggestions for the current, edited dataset. */
export function useSuggestions(): readonly Suggestion[] {
  const { dataset } = useDerived().curated;
  let suggestions = found.get(dataset);
  if (!suggestions) found.set(dataset, (suggestions = suggestMerges(dataset)));
  return suggestions;
}
