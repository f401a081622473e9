// The map drawn from an overview while its papers are still loading: identical to the unfiltered map drawn once
// they have arrived.

import { countsAhead } from '../core/dataset/sheet-links.ts';
import { INITIAL_STATE } from '../state/state.ts';
import { buildScene } from './build-scene.ts';
import { applyFilters } from './seen.ts';
import { cacheCounts } from './whole-counts.ts';
import type { Dataset, PaperColumns } from '../core/dataset/dataset.ts';
import type { Overview } from '../core/dataset/files.ts';
import type { Scene } from './scene.ts';

/** The initial Scene; null where the overview has no links. */
export function overviewScene({ sheet, ...overview }: Overview): Scene | null {
  if (sheet === undefined) return null;
  const dataset: Dataset = { ...overview, ...withoutPapers() };
  cacheCounts(dataset, countsAhead(dataset.concepts, sheet));
  const { filters, papersShown, selection } = INITIAL_STATE;
  return buildScene(dataset, {
    seen: applyFilters(dataset, filters),
    filters,
    papersShown,
    selection,
  });
}

function withoutPapers(): Pick<Dataset, 'papers' | 'postings'> {
  const papers: PaperColumns = {
    ids: [],
    titles: [],
    dates: [],
    authorCounts: [],
    commentCounts: [],
    links: [],
    sources: [],
    x: [],
    y: [],
    venues: [],
    venue: [],
    doi: [],
    arxivId: [],
    url: [],
    authors: [],
    keywords: [],
    kind: [],
  };
  const postings = {
    offsets: new Uint32Array(1),
    concepts: new Uint32Array(0),
    salience: new Uint16Array(0),
  };
  return { papers, postings };
}
