// The map of an overview whose papers are still on their way: the very map that will be there when they
// have come, before anything is filtered.

import { countsAhead } from '../core/dataset/sheet-links.ts';
import { INITIAL_STATE } from '../state/state.ts';
import { buildScene } from './build-scene.ts';
import { knowCounts, see } from './seen.ts';
import type { Dataset, PaperColumns } from '../core/dataset/dataset.ts';
import type { Overview } from '../core/dataset/files.ts';
import type { Scene } from './scene.ts';

/** The map at the start; null where the overview does not say its links. */
export function overviewScene({ sheet, ...overview }: Overview): Scene | null {
  if (sheet === undefined) return null;
  const dataset: Dataset = { ...overview, ...withoutPapers() };
  knowCounts(dataset, countsAhead(dataset.concepts, sheet));
  const { filters, papersShown, selection } = INITIAL_STATE;
  return buildScene(dataset, { seen: see(dataset, filters), filters, papersShown, selection });
}

function withoutPapers(): Pick<Dataset, 'papers' | 'postings'> {
  const papers: PaperColumns = {
    ...{ ids: [], titles: [], dates: [], authorCounts: [], commentCounts: [], links: [] },
    ...{ sources: [], x: [], y: [], venues: [], venue: [], doi: [], arxivId: [], url: [] },
    ...{ authors: [], keywords: [] },
  };
  const postings = {
    offsets: new Uint32Array(1),
    concepts: new Uint32Array(0),
    salience: new Uint16Array(0),
  };
  return { papers, postings };
}
