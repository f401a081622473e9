// Corpora that are opened, and addresses that are followed, as pure functions from one State to the next.

import { clearHistory } from './history.ts';
import { resolveSelection } from './existing.ts';
import { INITIAL_STATE } from './state.ts';
import type { Comparison } from '../core/compare/parts.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { State } from './state.ts';

/** The reader's work on a corpus. */
export type CorpusWork = Pick<State, 'curation' | 'views'>;

const NO_WORK: CorpusWork = { curation: [], views: [] };

/**
 * Puts in the dataset of the corpus that the state names, as an address does, with what it has of all else that the
 * state asks for.
 * @param work what is known of the reader's work on it
 */
export function receiveDataset(
  state: State,
  dataset: Dataset,
  work: Partial<CorpusWork> = {},
): State {
  const { curation, views } = { ...NO_WORK, ...work };
  const next = { ...state, dataset, comparison: null, failure: null, curation, views };
  // What the former corpus lacked may be here.
  const asked = state.selection ?? state.missing;
  return resolveSelection(clearHistory({ ...next, hover: null, presenting: null }), asked);
}

/**
 * Opens another corpus and resets everything chosen in the last one.
 * @param work what is known of the reader's work on it
 */
export function openCorpus(
  state: State,
  dataset: Dataset,
  corpus: string | null,
  work: Partial<CorpusWork> = {},
): State {
  return receiveDataset(followAddress(state, { corpus }), dataset, work);
}

/** Puts in the open dataset under another name; all else stays. */
export function receiveRenamed(state: State, dataset: Dataset): State {
  return { ...state, dataset };
}

/** Replaces the dataset by the comparison of two corpora. */
export function showComparison(state: State, dataset: Dataset, comparison: Comparison): State {
  return { ...receiveDataset({ ...state, resolution: null }, dataset), comparison };
}

/**
 * Falls back to the served corpus when an address names one that is not stored in this browser. Nothing else of the
 * address is followed: a concept of the same name would be taken for the one that was meant.
 */
export function leaveCorpus(state: State): State {
  return followAddress(state, {});
}

/**
 * Restores the state from before an address or a comparison asked for a corpus that cannot be opened. Parts of
 * the state outside the address may have changed meanwhile, and stay.
 */
export function returnTo(state: State, before: State): State {
  const { past, future } = state.history;
  const isCleared = past.length + future.length === 0;
  return { ...followAddress(state, before), history: isCleared ? before.history : state.history };
}

export function reportFailure(state: State, failure: string): State {
  return { ...state, failure };
}

/** Parts of the state that no address changes. */
const NOT_IN_ADDRESS = [
  'dataset',
  'comparison',
  'failure',
  'curation',
  'theme',
  'hasKeys',
  'trouble',
  'copied',
  'history',
  'marks',
  'vocabulary',
  'views',
  'presenting',
] as const;

/**
 * Replaces all state that the address covers; dataset, edits, theme and the like stay. What is open in another corpus
 * is checked once that has arrived.
 */
export function followAddress(state: State, address: Partial<State>): State {
  const kept = Object.fromEntries(NOT_IN_ADDRESS.map((key) => [key, state[key]]));
  const next: State = { ...INITIAL_STATE, ...address, ...kept };
  const isHere = next.corpus === state.corpus && next.against === state.against;
  return isHere ? resolveSelection(next, next.selection) : next;
}
