// What passes the filters: counted synchronously for a small corpus; in the worker for a large one, with the
// previous result shown meanwhile.

import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { nextMessage } from '../render/next-task.ts';
import { NO_FILTERS } from '../state/state.ts';
import { withEnds } from '../core/links/recount.ts';
import { applyFilters, isPrecomputed, papersSeen } from '../scene/seen.ts';
import { countAll, hasCounts } from '../scene/whole-counts.ts';
import { COUNTED_IN_PAGE } from '../work/tasks.ts';
import { paperFilterValues } from '../scene/paper-filter.ts';
import type { CoOccurrence } from '../core/links/co-occurrence.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Seen } from '../scene/seen.ts';
import type { Filters, Mark } from '../state/state.ts';
import type { Tasks } from '../work/tasks.ts';

/** Counts, and the filters on papers they belong to. */
interface Counted {
  readonly papers: string;
  readonly of: Dataset['postings'];
  readonly together: CoOccurrence;
}

/** Filters whose counts are available: from the worker, or undefined to count on the main thread. */
interface InForce {
  readonly of: Dataset['postings'];
  readonly filters: Filters;
  readonly together: CoOccurrence | undefined;
}

const NO_MARKS: readonly Mark[] = [];

/** The key of filters that pass every paper. */
const ALL_PAPERS = paperFilterKey(NO_FILTERS);

/**
 * What is visible, and the filters it belongs to: the requested ones as soon as their counts are available.
 * @param asked the requested filters
 * @param marks the reader's marks
 * @param least number of postings above which the worker counts
 */
export function useSeen(
  dataset: Dataset,
  asked: Filters,
  tasks: Pick<Tasks, 'recount'> | null,
  marks: readonly Mark[] = NO_MARKS,
  least = COUNTED_IN_PAGE,
): { readonly filters: Filters; readonly seen: Seen } {
  // Deferred: the control updates at once, and the result renders in interruptible steps.
  const followed = useDeferredValue(asked);
  const isLarge = tasks !== null && dataset.postings.concepts.length > least;
  const counted = useCounted(dataset, asked, isLarge ? tasks : null, marks);
  // Counts from the worker arrive long after the input, so do not defer again: the map would then wait for
  // the panels, which render in the same deferred pass.
  const isCounted = counted?.of === dataset.postings && counted.papers === paperFilterKey(asked);
  const filters = isLarge && isCounted ? asked : followed;
  const ready = useMemo((): InForce | null => {
    const of = dataset.postings;
    if (isLarge && counted?.of === of)
      return counted.papers === paperFilterKey(filters)
        ? { of, filters, together: counted.together }
        : null;
    const isHere = !isLarge || areCounted(dataset, filters);
    return isHere ? { of, filters, together: undefined } : null;
  }, [dataset, filters, isLarge, counted]);
  const last = useLatestNonNull(ready);
  const first = useMemo(() => beforeCounts(dataset, filters), [dataset, filters]);
  // After an edit, earlier counts belong to other concepts.
  const inForce = last?.of === dataset.postings ? last : first;
  const marked = marksFor(inForce.filters, marks);
  const seen = useMemo(
    () => applyFilters(dataset, inForce.filters, inForce.together, marked),
    [dataset, inForce, marked],
  );
  return { filters: inForce.filters, seen };
}

/** The latest counts from the worker, requested whenever the set of papers changes. */
function useCounted(
  dataset: Dataset,
  asked: Filters,
  tasks: Pick<Tasks, 'recount'> | null,
  marks: readonly Mark[],
): Counted | null {
  const [counted, setCounted] = useState<Counted | null>(null);
  const hasAsked = useRef(false);
  const papers = paperFilterKey(asked);
  const marked = marksFor(asked, marks);
  useEffect(() => {
    if (tasks === null) return;
    let isCurrent = true;
    const end = () => {
      isCurrent = false;
    };
    const keep = (together: CoOccurrence) => {
      if (isCurrent)
        setCounted((last) => sameIfEqual(last, { papers, of: dataset.postings, together }));
    };
    if (areCounted(dataset, asked)) {
      // When the filter on papers is removed, deliver the full counts asynchronously too, so that the panels
      // again render after the map.
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
      // If the worker has died, count on the main thread.
      () => {
        keep(applyFilters(dataset, asked, undefined, marked).together);
      },
    );
    return end;
    // Only filters on papers affect the counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [dataset, papers, tasks, marked]);
  return counted;
}

/** Returns `last` if equal, so that dependents do not recompute. */
function sameIfEqual(last: Counted | null, next: Counted): Counted {
  const isSame = last?.of === next.of && last.papers === next.papers;
  return isSame && last.together === next.together ? last : next;
}

/** The latest value that was not null. */
function useLatestNonNull<T>(given: T | null): T | null {
  const [last, setLast] = useState(given);
  if (given !== null && given !== last) setLast(given);
  return given ?? last;
}

/** Before any counts have arrived: the filters without those on papers, if all papers are counted already. */
function beforeCounts(dataset: Dataset, filters: Filters): InForce {
  const isWhole = hasCounts(dataset) && !isPrecomputed(dataset, filters);
  const inForce = isWhole ? { ...filters, ...paperFilterValues(NO_FILTERS) } : filters;
  return { of: dataset.postings, filters: inForce, together: undefined };
}

/** Whether the filters pass all papers, and these are counted already. */
function areCounted(dataset: Dataset, filters: Filters): boolean {
  return paperFilterKey(filters) === ALL_PAPERS && hasCounts(dataset);
}

function marksFor({ reading }: Filters, marks: readonly Mark[]): readonly Mark[] {
  return reading === 'all' ? NO_MARKS : marks;
}

/** These filters as a string key. */
function paperFilterKey(filters: Filters): string {
  return JSON.stringify(Object.values(paperFilterValues(filters)));
}
