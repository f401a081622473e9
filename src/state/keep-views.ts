// How saved views are stored: as a layer of a corpus.

import { readViews, replaceViews, writeViews } from './views.ts';
import type { Layer } from './keep-layer.ts';
import type { SavedView } from './state.ts';

export const VIEWS_LAYER: Layer<SavedView> = {
  part: 'views',
  write: writeViews,
  read: readViews,
  replace: replaceViews,
};
