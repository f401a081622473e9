// The composition root: fonts and styles, the store, the address, the dataset, the page.

import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/layout.css';
import './ui/styles/panels.css';
import './ui/styles/controls.css';
import './ui/styles/curate.css';
import './ui/styles/saved-views.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { receiveDataset, reportFailure } from './state/actions.ts';
import { keepAddress } from './state/follow-address.ts';
import { browserShelf, keepCuration } from './state/keep-curation.ts';
import { createPaperloomStore } from './state/store.ts';
import { keepTheme } from './state/theme.ts';
import { Page } from './ui/page.tsx';
import { loadDataset } from './work/load-dataset.ts';
import type { Tasks } from './work/tasks.ts';

const store = createPaperloomStore();
keepAddress(store, window);
keepTheme(store, window);
const root = createRoot(document.getElementById('root')!);

function draw(tasks: Tasks | null): void {
  root.render(
    <StrictMode>
      <Page store={store} tasks={tasks} />
    </StrictMode>,
  );
}

draw(null);
loadDataset(new URL('dataset/', document.baseURI).href).then(
  async ({ dataset, tasks }) => {
    await keepCuration(store, browserShelf(), dataset.name);
    store.act(receiveDataset, dataset);
    draw(tasks);
  },
  (error: unknown) => {
    store.act(reportFailure, error instanceof Error ? error.message : String(error));
  },
);
