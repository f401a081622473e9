// What is seen of a large corpus is counted by the Worker; until it answers, the last picture stays.

import { act, cleanup, renderHook } from '@testing-library/react';
import { useDeferredValue, useEffect } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { linksWhere } from '../../src/core/links/co-occurrence.ts';
import { createRecount } from '../../src/core/links/recount.ts';
import { applyFilters } from '../../src/scene/seen.ts';
import { countAll } from '../../src/scene/whole-counts.ts';
import { NO_FILTERS } from '../../src/state/state.ts';
import { nextMessage } from '../../src/render/next-task.ts';
import { useSeen } from '../../src/ui/use-seen.ts';
import { DATASET } from './small-corpus.tsx';
import type { ChoiceCounts } from '../../src/core/links/recount.ts';
import type { Seen } from '../../src/scene/seen.ts';
import type { Filters, Mark } from '../../src/state/state.ts';

afterEach(cleanup);

/** A Worker that answers when it is told to. */
function slowWorker() {
  const waiting: (() => void)[] = [];
  const recount = (kept: Uint8Array) =>
    new Promise<ChoiceCounts>((resolve) => {
      waiting.push(() => {
        resolve(recounted(kept));
      });
    });
  const answer = () =>
    act(async () => {
      for (const go of waiting.splice(0)) go();
      await Promise.resolve();
    });
  return { recount, answer };
}

const recounted = createRecount(DATASET.postings, countAll(DATASET));

/** With links as things of their own: counts of a choice say of those that it has none of that they are 0. */
function spelledOut({ together, ...seen }: Seen) {
  const { papers, counts } = together;
  return { ...seen, papersCounted: papers, counts, together: linksWhere(together) };
}

const NONE: readonly Mark[] = [];
const CODED: Filters = { ...NO_FILTERS, onlyWithCode: true };
const use = (worker: ReturnType<typeof slowWorker>) =>
  renderHook(({ filters }) => useSeen(DATASET, filters, worker, NONE, 0), {
    initialProps: { filters: NO_FILTERS },
  });

describe('what is seen', () => {
  it('stays as it was until the counts come, and is then what the page would count', async () => {
    const worker = slowWorker();
    const { result, rerender } = use(worker);
    await worker.answer();
    expect(result.current.seen).toEqual(applyFilters(DATASET, NO_FILTERS));
    rerender({ filters: CODED });
    expect(result.current.seen.shown).toEqual(applyFilters(DATASET, NO_FILTERS).shown);
    await worker.answer();
    expect(spelledOut(result.current.seen)).toEqual(spelledOut(applyFilters(DATASET, CODED)));
  });

  it('stays as it was for the first filter of papers as well, where all papers are counted', async () => {
    const dataset = { ...DATASET };
    countAll(dataset);
    const worker = slowWorker();
    const { result, rerender } = renderHook(
      ({ filters }) => useSeen(dataset, filters, worker, NONE, 0),
      { initialProps: { filters: NO_FILTERS } },
    );
    rerender({ filters: { ...CODED, minPapers: 1 } });
    expect(result.current.seen).toEqual(applyFilters(dataset, NO_FILTERS));
    await worker.answer();
    const both = { ...CODED, minPapers: 1 };
    expect(spelledOut(result.current.seen)).toEqual(spelledOut(applyFilters(dataset, both)));
  });

  it('stays as it was between two filters of papers, whatever was counted before', async () => {
    const dataset = { ...DATASET };
    countAll(dataset);
    const worker = slowWorker();
    const { result, rerender } = renderHook(
      ({ filters }) => useSeen(dataset, filters, worker, NONE, 0),
      { initialProps: { filters: CODED } },
    );
    await worker.answer();
    rerender({ filters: NO_FILTERS });
    await act(nextMessage);
    const whole = result.current;
    rerender({ filters: { ...NO_FILTERS, hiddenVenues: [DATASET.papers.venues.length] } });
    expect(result.current).toEqual(whole);
    expect(result.current.filters).toBe(NO_FILTERS);
  });

  it('asks the Worker at once, and says under which filters it is seen', async () => {
    const worker = slowWorker();
    const { result, rerender } = use(worker);
    await worker.answer();
    rerender({ filters: CODED });
    expect(result.current.filters).toBe(NO_FILTERS);
    await worker.answer();
    expect(result.current.filters).toBe(CODED);
  });

  it('is all papers again before the panels are, as what the Worker has counted is', async () => {
    const dataset = { ...DATASET };
    countAll(dataset);
    const worker = slowWorker();
    const commits: [map: number, panels: number][] = [];
    const { rerender } = renderHook(
      ({ filters }) => {
        const { seen } = useSeen(dataset, filters, worker, NONE, 0);
        const followed = useDeferredValue(seen);
        const papers = [seen.shown.papers, followed.shown.papers] as const;
        useEffect(() => void commits.push([...papers]));
      },
      { initialProps: { filters: NO_FILTERS } },
    );
    rerender({ filters: CODED });
    await worker.answer();
    commits.length = 0;
    rerender({ filters: NO_FILTERS });
    await act(nextMessage);
    const [all, coded] = [NO_FILTERS, CODED].map(
      (filters) => applyFilters(dataset, filters).shown.papers,
    );
    expect(commits).toContainEqual([all, coded]);
    expect(commits.at(-1)).toEqual([all, all]);
  });

  it('is counted anew for a venue that is switched off', async () => {
    const worker = slowWorker();
    const { result, rerender } = use(worker);
    await worker.answer();
    const filters = { ...NO_FILTERS, hiddenVenues: [DATASET.papers.venues.length] };
    rerender({ filters });
    await worker.answer();
    expect(result.current.seen.shown.papers).toBe(0);
  });

  it('does not wait for a filter that changes no paper', async () => {
    const worker = slowWorker();
    const { result, rerender } = use(worker);
    await worker.answer();
    const filters = { ...NO_FILTERS, minPapers: 1 };
    rerender({ filters });
    expect(result.current.seen).toEqual(applyFilters(DATASET, filters));
  });

  it('is counted in the page when the Worker fails', async () => {
    const dead = { recount: () => Promise.reject(new Error('dead')) };
    const { result } = renderHook(() => useSeen(DATASET, CODED, dead, NONE, 0));
    await act(() => Promise.resolve());
    expect(result.current.seen).toEqual(applyFilters(DATASET, CODED));
  });
});
