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
import { MAP_FACES, loadFaces } from './render/measure.ts';
import { keepAddress } from './state/follow-address.ts';
import { EDITS_LAYER } from './state/keep-curation.ts';
import { readLayer } from './state/keep-layer.ts';
import { createPaperloomStore } from './state/store.ts';
import { beginReaderWork, browserStorages, keepReaderWork } from './state/keep.ts';
import { keepTheme } from './state/theme.ts';
import { Page } from './ui/page.tsx';
import { lazyCorpora } from './work/lazy-corpora.ts';
import { fetchFiles } from './work/fetch-files.ts';
import { openFirst } from './work/first-corpus.ts';
import { loadDataset } from './work/load-dataset.ts';
import { loadInWorker } from './work/open-library.ts';
import { readTerms, startBuild } from './work/start-build.ts';
import type { CorpusName } from './state/keep-layer.ts';
import type { CorpusTools } from './work/corpus-tools.ts';
import type { EarlyMap } from './work/first-corpus.ts';
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

const corpusTools: CorpusTools = {
  storage,
  startBuild,
  loadInWorker,
  first: () => first,
  readTerms,
  begin: (corpus) => beginReaderWork(corpus, storages),
  readEdits,
  whenReaderWorkIsLoaded: readerWork.whenLoaded,
  loadServed: () => loadDataset(SERVED),
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

render(null);
const first = openFirst({
  ...{ store, served: SERVED, readEdits, render },
  renderEarly: (map) => {
    earlyMap = map;
    render(null);
  },
});
