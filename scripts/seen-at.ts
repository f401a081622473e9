// What the page shows at the address of a view.

import { areasAt, regroup } from '../src/scene/regroup.ts';
import { applyFilters } from '../src/scene/seen.ts';
import { readAddress } from '../src/state/address.ts';
import { INITIAL_STATE } from '../src/state/state.ts';
import { checkView } from './check-view.ts';
import type { Dataset } from '../src/core/dataset/dataset.ts';
import type { Seen } from '../src/scene/seen.ts';
import type { State } from '../src/state/state.ts';

/** A view of a dataset. */
export interface View {
  readonly state: State;
  /** With the areas of the view. */
  readonly dataset: Dataset;
  readonly seen: Seen;
}

/**
 * The view at an address, with or without its `#`; the initial map for an empty one.
 * @throws UsageError for an address that is none, or does not fit the dataset
 */
export function seenAt(given: Dataset, view: string): View {
  const state = { ...INITIAL_STATE, ...readAddress(checkView(view, given)) };
  const { resolution, filters } = state;
  const dataset = resolution === null ? given : regroup(given, areasAt(given, resolution));
  return { state, dataset, seen: applyFilters(dataset, filters) };
}
