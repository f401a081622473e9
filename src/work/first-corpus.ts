// Opens the corpus that the page was opened with: its map from the overview file where that will look the same,
// then its papers, then the whole page.

import { writeAddress } from '../state/address.ts';
import { receiveDataset, reportFailure } from '../state/corpus.ts';
import { overviewScene } from '../scene/overview-scene.ts';
import { precomputeSeen } from '../scene/seen.ts';
import { cacheCounts, countAllInSteps } from '../scene/whole-counts.ts';
import { nextTask } from '../render/next-task.ts';
import { inTasks } from './in-tasks.ts';
import { loadDataset } from './load-dataset.ts';
import { loadInWorker } from './open-library.ts';
import type { Edit } from '../core/curate/edit.ts';
import type { Overview } from '../core/dataset/files.ts';
import type { Scene } from '../scene/scene.ts';
import type { CorpusName } from '../state/keep-layer.ts';
import type { Store } from '../state/store.ts';
import type { FirstCorpus } from './corpus-tools.ts';
import type { Tasks } from './tasks.ts';

/** The map of a corpus whose papers are still loading. */
export interface EarlyMap {
  readonly name: string;
  readonly papers: number;
  readonly scene: Scene;
}

/** What opening takes from the page. */
export interface FirstPage {
  readonly store: Store;
  /** Base address of the served corpus; ends in a slash. */
  readonly served: string;
  /** The stored edits of a corpus; none if they cannot be read. */
  readonly readEdits: (corpus: CorpusName) => Promise<readonly Edit[]>;
  readonly renderEarly: (map: EarlyMap) => void;
  readonly render: (tasks: Tasks) => void;
}

/** @returns the corpus shown; null if it failed, or the reader opened another first. Never rejects. */
export async function openFirst(page: FirstPage): Promise<FirstCorpus | null> {
  const { store } = page;
  try {
    return await show(page, await load(page));
  } catch (error) {
    const isOther = store.getState().corpus !== null && store.getState().dataset !== null;
    if (!isOther) store.load(reportFailure, error instanceof Error ? error.message : String(error));
    return null;
  }
}

/** The corpus named in the address, or the served one if none is named or the named one cannot be opened. */
async function load(page: FirstPage): Promise<FirstCorpus> {
  const { corpus } = page.store.getState();
  let missed: FirstCorpus['missed'] = null;
  if (corpus !== null) {
    try {
      const kept = await loadInWorker({ kept: corpus });
      cacheCounts(kept.dataset, kept.counts);
      return { ...kept, corpus, missed };
    } catch (error) {
      missed = { corpus, error };
    }
  }
  const served = await loadDataset(page.served, (overview) => void showOverview(page, overview));
  return { ...served, corpus: null, receipt: null, missed };
}

/** Draws the map from the overview alone, if it will look the same with the papers: default view, no edits. */
async function showOverview(page: FirstPage, overview: Overview): Promise<void> {
  const { store, readEdits, renderEarly } = page;
  const scene = overviewScene(overview);
  if (scene === null || writeAddress(store.getState()) !== '') return;
  const edits = await readEdits(overview);
  if (edits.length > 0 || store.getState().dataset !== null) return;
  renderEarly({ name: overview.name, papers: overview.sheet!.papers, scene });
}

/** @returns `opened`; null if the reader opened another corpus in the meantime */
async function show(page: FirstPage, opened: FirstCorpus): Promise<FirstCorpus | null> {
  const { store, readEdits, render } = page;
  const { dataset, tasks } = opened;
  // Start reading early, so that opening IndexedDB overlaps with the counting.
  const reading = readEdits(dataset);
  await nextTask();
  await inTasks(countAllInSteps(dataset));
  await nextTask();
  // Apply edits before the first render, to avoid drawing the map twice.
  const curation = await reading;
  if (store.getState().dataset === null) {
    store.load(receiveDataset, dataset, { curation });
    await inTasks(precomputeSeen(dataset, store.getState().filters));
    await nextTask();
  }
  if (store.getState().dataset !== dataset) {
    tasks.close();
    return null;
  }
  render(tasks);
  return opened;
}
