// The composition root: loads fonts and styles, creates the store, binds it to the URL, loads the dataset and
// renders the page.

import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/layout.css';
import './ui/styles/panels.css';
import './ui/styles/controls.css';
import './ui/styles/curate.css';
import './ui/styles/intake.css';
import './ui/styles/saved-views.css';
import './ui/styles/views.css';
import './ui/styles/canvas.css';
import './ui/styles/forced.css';
import './ui/styles/print.css';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { tellTrouble } from './state/actions.ts';
import { receiveDataset, reportFailure } from './state/corpus.ts';
import { MAP_FACES, loadFaces } from './render/measure.ts';
import { writeAddress } from './state/address.ts';
import { keepAddress } from './state/follow-address.ts';
import { EDITS_LAYER } from './state/keep-curation.ts';
import { readLayer } from './state/keep-layer.ts';
import { overviewScene } from './scene/overview-scene.ts';
import { cacheCounts, countAllInSteps } from './scene/whole-counts.ts';
import { precomputeSeen } from './scene/seen.ts';
import { createPaperloomStore } from './state/store.ts';
import { beginReaderWork, browserStorages, keepReaderWork } from './state/keep.ts';
import { keepTheme } from './state/theme.ts';
import { Page } from './ui/page.tsx';
import { lazyCorpora } from './work/lazy-corpora.ts';
import { fetchFiles } from './work/fetch-files.ts';
import { loadDataset } from './work/load-dataset.ts';
import { nextTask } from './render/next-task.ts';
import { inTasks } from './work/in-tasks.ts';
import { loadInWorker } from './work/open-library.ts';
import { readTerms, startBuild } from './work/start-build.ts';
import type { CorpusName } from './state/keep-layer.ts';
import type { Overview } from './core/dataset/files.ts';
import type { CorpusTools, FirstCorpus } from './work/corpus-tools.ts';
import type { EarlyMap } from './ui/overview-map.tsx';
import type { Tasks } from './work/tasks.ts';

const STORAGE_UNAVAILABLE =
  'Your edits and views cannot be kept in this browser; save them as a project file.';

// Map labels are measured and drawn in these faces, so requesting them first lets the map appear sooner.
void loadFaces(document.fonts, MAP_FACES);
const store = createPaperloomStore();
const storages = browserStorages();
keepAddress(store, window);
keepTheme(store, window);
const readerWork = keepReaderWork(
  store,
  () => {
    store.load(tellTrouble, STORAGE_UNAVAILABLE);
  },
  storages,
);
const root = createRoot(document.getElementById('root')!);
const storage = lazyCorpora();

/** The map drawn from the overview file, when that arrived before the papers. */
let earlyMap: EarlyMap | null = null;

function render(tasks: Tasks | null): void {
  root.render(
    <StrictMode>
      <Page {...{ store, tasks, earlyMap, corpusTools }} />
    </StrictMode>,
  );
}

const readEdits = (corpus: CorpusName) => readLayer(storages.edits, EDITS_LAYER, corpus);
const SERVED = new URL('dataset/', document.baseURI).href;
const loadServed = () => loadDataset(SERVED);

const corpusTools: CorpusTools = {
  storage,
  startBuild,
  loadInWorker: loadInWorker,
  first: () => first,
  readTerms,
  begin: (corpus) => beginReaderWork(corpus, storages),
  readEdits,
  whenReaderWorkIsLoaded: readerWork.whenLoaded,
  loadServed,
  served: SERVED,
  servedFiles: () => fetchFiles(SERVED),
  show: (opened) => {
    if (opened === null) render(null);
    else
      startTransition(() => {
        render(opened.tasks);
      });
  },
};

/**
 * Loads the corpus named in the URL, or the served one if none is named or the named one cannot be opened.
 */
async function loadFirst(): Promise<FirstCorpus> {
  const { corpus } = store.getState();
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
  const served = await loadDataset(SERVED, (overview) => void renderEarlyMap(overview));
  return { ...served, corpus: null, receipt: null, missed };
}

/**
 * Draws the map from the overview alone, if it will look the same once the papers are loaded: default view,
 * no edits.
 */
async function renderEarlyMap(overview: Overview): Promise<void> {
  const scene = overviewScene(overview);
  if (scene === null || writeAddress(store.getState()) !== '') return;
  const edits = await readEdits(overview);
  if (edits.length > 0 || store.getState().dataset !== null) return;
  earlyMap = { name: overview.name, papers: overview.sheet!.papers, scene };
  render(null);
}

/** @returns `opened`; null if the reader opened another corpus in the meantime */
async function showFirst(opened: FirstCorpus): Promise<FirstCorpus | null> {
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

render(null);
const first = loadFirst()
  .then(showFirst)
  .catch((error: unknown) => {
    const isOther = store.getState().corpus !== null && store.getState().dataset !== null;
    if (!isOther) store.load(reportFailure, error instanceof Error ? error.message : String(error));
    return null;
  });
