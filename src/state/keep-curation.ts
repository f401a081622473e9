// How edits are stored: as a layer of a corpus.

import { readCuration, writeCuration } from '../core/curate/layer-file.ts';
import { replaceEdits } from './curation.ts';
import type { Edit } from '../core/curate/edit.ts';
import type { Layer } from './keep-layer.ts';

export const EDITS_LAYER: Layer<Edit> = {
  part: 'curation',
  write: (edits, corpus) => writeCuration({ corpus, edits }),
  read: (text) => {
    try {
      return readCuration({ name: 'edits', text }).edits;
    } catch {
      return null;
    }
  },
  replace: replaceEdits,
};
