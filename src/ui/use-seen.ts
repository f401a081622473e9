// What passes the filters: counted here and now in a small corpus; in a large one by the Worker, while
// the last picture stays.

import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { nextMessage } from '../render/next-task.ts';
import { NO_FILTERS } from '../state/state.ts';
import { withEnds } from '../core/links/recount.ts';
import { countAll, hasCounts, isForeseen, papersSeen, see } from '../scene/seen.ts';
import { COUNTED_IN_PAGE } from '../work/tasks.ts';
import type { CoOccurrence } from '../core/links/co-occurrence.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Seen } from '../scene/seen.ts';
import type { Filters, Mark } from '../state/state.ts';
import type { Tasks } from '../work/tasks.ts';

/** Counts, and the filters of papers they were counted under. */
interface Counted {
  readonly papers: string;
  readonly of: Dataset['postings'];
  readonly together: CoOccurrence;
}

/** Filters whose counts are at hand: those given, or those of the page. */
interface InForce {
  readonly of: Dataset['postings'];
  readonly filters: Filters;
  readonly together: CoOccurrence | undefined;
}

const NO_MARKS: readonly Mark[] = [];

/** The key of filters that leave every paper. */
const ALL_PAPERS = paperFilters(NO_FILTERS);

/**
 * What is seen, and the filters it is seen under: those asked for, as soon as what they leave is known.
 * @param asked the reader's filters
 * @param marks the reader's
 * @param least entries of postings from which on the Worker counts
 */
export function useSeen(
  dataset: Dataset,
  asked: Filters,
  tasks: Pick<Tasks, 'recount'> | null,
  marks: readonly Mark[] = NO_MARKS,
  least = COUNTED_IN_PAGE,
): { readonly filters: Filters; readonly seen: Seen } {
  // The box is ticked at once; what it leaves is worked out bit by bit, and the hand is not held up.
  const followed = useDeferredValue(asked);
  const isLarge = tasks !== null && dataset.postings.concepts.length > least;
  const counted = useCounted(dataset, asked, isLarge ? tasks : null, marks);
  // When the Worker has counted, the hand has long gone on: followed bit by bit, the map would wait for the
  // panels, which follow in one with it.
  const isCounted = counted?.of === dataset.postings && counted.papers === paperFilters(asked);
  const filters = isLarge && isCounted ? asked : followed;
  const ready = useMemo((): InForce | null => {
    const of = dataset.postings;
    if (isLarge && counted?.of === of)
      return counted.papers === paperFilters(filters)
        ? { of, filters, together: counted.together }
        : null;
    const isHere = !isLarge || isKnown(dataset, filters);
    return isHere ? { of, filters, together: undefined } : null;
  }, [dataset, filters, isLarge, counted]);
  const last = useLast(ready);
  const first = useMemo(() => atFirst(dataset, filters), [dataset, filters]);
  // Counts of what was before an edit are of other concepts.
  const inForce = last?.of === dataset.postings ? last : first;
  const marked = marksFor(inForce.filters, marks);
  const seen = useMemo(
    () => see(dataset, inForce.filters, inForce.together, marked),
    [dataset, inForce, marked],
  );
  return { filters: inForce.filters, seen };
}

/** The last counts of the Worker, which is asked anew for every other choice of papers. */
function useCounted(
  dataset: Dataset,
  asked: Filters,
  tasks: Pick<Tasks, 'recount'> | null,
  marks: readonly Mark[],
): Counted | null {
  const [counted, setCounted] = useState<Counted | null>(null);
  const hasAsked = useRef(false);
  const papers = paperFilters(asked);
  const marked = marksFor(asked, marks);
  useEffect(() => {
    if (tasks === null) return;
    let isCurrent = true;
    const end = () => {
      isCurrent = false;
    };
    const keep = (together: CoOccurrence) => {
      if (isCurrent)
        setCounted((last) => countedAs(last, { papers, of: dataset.postings, together }));
    };
    if (isKnown(dataset, asked)) {
      // Back from a choice of papers, all of them come as its counts did: the panels follow the map.
      if (hasAsked.current)
        void nextMessage().then(() => {
          keep(countAll(dataset));
        });
      return end;
    }
    hasAsked.current = true;
    tasks.recount(papersSeen(dataset, asked, marked)).then(
      (counts) => {
        keep(withEnds(countAll(dataset), counts));
      },
      // A Worker that has died leaves it to the page.
      () => {
        keep(see(dataset, asked, undefined, marked).together);
      },
    );
    return end;
    // Only a filter of papers changes what is counted.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [dataset, papers, tasks, marked]);
  return counted;
}

/** The same where nothing is counted anew, so that nothing follows from it again. */
function countedAs(last: Counted | null, next: Counted): Counted {
  const isSame = last?.of === next.of && last.papers === next.papers;
  return isSame && last.together === next.together ? last : next;
}

/** What was given last that was not null. */
function useLast<T>(given: T | null): T | null {
  const [last, setLast] = useState(given);
  if (given !== null && given !== last) setLast(given);
  return given ?? last;
}

/** Before any counts have come: all papers, where these are counted. */
function atFirst(dataset: Dataset, filters: Filters): InForce {
  const isWhole = hasCounts(dataset) && !isForeseen(dataset, filters);
  const inForce = isWhole ? { ...filters, ...ofPapers(NO_FILTERS) } : filters;
  return { of: dataset.postings, filters: inForce, together: undefined };
}

/** Whether filters leave all papers, and these are counted. */
function isKnown(dataset: Dataset, filters: Filters): boolean {
  return paperFilters(filters) === ALL_PAPERS && hasCounts(dataset);
}

function marksFor({ reading }: Filters, marks: readonly Mark[]): readonly Mark[] {
  return reading === 'all' ? NO_MARKS : marks;
}

/** The filters that decide which papers count. */
function ofPapers(filters: Filters) {
  const { hiddenFiles, hiddenVenues, years, keepsUndated, onlyWithCode, reading, within } = filters;
  return { hiddenFiles, hiddenVenues, years, keepsUndated, onlyWithCode, reading, within };
}

/** The same as a key. */
function paperFilters(filters: Filters): string {
  return JSON.stringify(Object.values(ofPapers(filters)));
}
