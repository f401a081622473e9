// What passes the filters: counted here and now in a small corpus; in a large one by the Worker, while
// the last picture stays.

import { startTransition, useEffect, useMemo, useState } from 'react';
import { NO_FILTERS } from '../state/state.ts';
import { hasCounts, isForeseen, papersSeen, see } from '../scene/seen.ts';
import { COUNTED_IN_PAGE } from '../work/tasks.ts';
import type { CoOccurrence } from '../core/links/co-occurrence.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Seen } from '../scene/seen.ts';
import type { Filters, Mark } from '../state/state.ts';
import type { Tasks } from '../work/tasks.ts';

/** Counts, and the filters they were counted under. */
interface Counted {
  readonly papers: string;
  readonly of: Dataset['postings'];
  readonly filters: Filters;
  readonly together: CoOccurrence;
}

const NO_MARKS: readonly Mark[] = [];

/** The key of filters that leave every paper. */
const ALL_PAPERS = paperFilters(NO_FILTERS);

/**
 * @param marks the reader's, where a filter asks for them
 * @param least entries of postings from which on the Worker counts
 */
export function useSeen(
  dataset: Dataset,
  filters: Filters,
  tasks: Pick<Tasks, 'recount'> | null,
  marks: readonly Mark[] = NO_MARKS,
  least = COUNTED_IN_PAGE,
): Seen {
  const [counted, setCounted] = useState<Counted | null>(null);
  const papers = paperFilters(filters);
  const isWhole = papers === ALL_PAPERS && hasCounts(dataset);
  const isHere = tasks === null || isWhole || dataset.postings.concepts.length <= least;
  useEffect(() => {
    if (isHere) return;
    let isCurrent = true;
    const keep = (together: CoOccurrence) => {
      // What the panels make of it comes bit by bit.
      startTransition(() => {
        if (isCurrent) setCounted({ papers, of: dataset.postings, filters, together });
      });
    };
    // A Worker that has died leaves it to the page.
    tasks.recount(papersSeen(dataset, filters, marks)).then(keep, () => {
      keep(see(dataset, filters, undefined, marks).together);
    });
    return () => {
      isCurrent = false;
    };
    // Only a filter of papers changes what is counted.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [dataset, papers, isHere, tasks, marks]);
  // Until the counts come, the filters under which the last ones were made.
  // Counts of what was before an edit are of other concepts.
  const last = !isHere && counted?.of === dataset.postings ? counted : null;
  // Where there were none before, all papers: their counts are known.
  const isNew = last === null && !isHere && hasCounts(dataset) && !isForeseen(dataset, filters);
  const whole = useMemo(() => ({ ...filters, ...ofPapers(NO_FILTERS) }), [filters]);
  const inForce = isNew ? whole : last !== null && last.papers !== papers ? last.filters : filters;
  return useMemo(
    () => see(dataset, inForce, last?.together, marks),
    [dataset, inForce, last, marks],
  );
}

/** The filters that decide which papers count. */
function ofPapers(filters: Filters) {
  const { hiddenFiles, hiddenVenues, years, onlyWithCode, reading, within } = filters;
  return { hiddenFiles, hiddenVenues, years, onlyWithCode, reading, within };
}

/** The same as a key. */
function paperFilters(filters: Filters): string {
  return JSON.stringify(Object.values(ofPapers(filters)));
}
