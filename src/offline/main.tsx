// The composition root of an offline page: like src/main.tsx, but the corpus is embedded in the page and
// tasks run without a worker, because browsers start none from a file:// page.

import './fonts.css';
import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import '../ui/styles/layout.css';
import '../ui/styles/panels.css';
import '../ui/styles/controls.css';
import '../ui/styles/curate.css';
import '../ui/styles/intake.css';
import '../ui/styles/saved-views.css';
import '../ui/styles/views.css';
import '../ui/styles/canvas.css';
import '../ui/styles/forced.css';
import '../ui/styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { OVERVIEW_FILE, PAPERS_FILE, readDataset } from '../core/dataset/files.ts';
import { MAP_FACES, loadFaces } from '../render/measure.ts';
import { tellTrouble } from '../state/actions.ts';
import { receiveDataset, reportFailure } from '../state/corpus.ts';
import { keepAddress } from '../state/follow-address.ts';
import { keepReaderWork } from '../state/keep.ts';
import { createPaperloomStore } from '../state/store.ts';
import { keepTheme } from '../state/theme.ts';
import { Page } from '../ui/page.tsx';
import { textsFrom } from '../work/fetch-text.ts';
import { libraryOf } from '../work/library.ts';
import { createTasks } from '../work/tasks.ts';
import { DATA_ID, readCarried } from '../work/offline-page.ts';
import type { Carried } from '../work/offline-page.ts';
import type { Store } from '../state/store.ts';

const STORAGE_UNAVAILABLE =
  'This browser keeps nothing of a page opened from a file: save your views as text.';

void loadFaces(document.fonts, MAP_FACES);
const root = createRoot(document.getElementById('root')!);

function show(store: Store, { files, view }: Carried): void {
  if (window.location.hash === '' && view !== '') window.location.replace(`#${view}`);
  keepAddress(store, window);
  keepTheme(store, window);
  keepReaderWork(store, () => {
    store.load(tellTrouble, STORAGE_UNAVAILABLE);
  });
  const textOf = (wanted: string) => files.find(({ name }) => name === wanted)?.text ?? '';
  const dataset = readDataset(textOf(OVERVIEW_FILE), textOf(PAPERS_FILE));
  const tasks = createTasks(libraryOf(dataset, ''), textsFrom(files));
  store.load(receiveDataset, dataset);
  root.render(
    <StrictMode>
      <Page store={store} tasks={tasks} />
    </StrictMode>,
  );
}

const store = createPaperloomStore();
try {
  show(store, readCarried(document.getElementById(DATA_ID)?.textContent ?? ''));
} catch (error) {
  store.load(reportFailure, error instanceof Error ? error.message : String(error));
  root.render(<Page store={store} tasks={null} />);
}
