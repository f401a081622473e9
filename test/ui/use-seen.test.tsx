// @vitest-environment jsdom
// What is seen of a large corpus is counted by the Worker; until it answers, the last picture stays.

import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { countKept } from '../../src/core/links/co-occurrence.ts';
import { countAll, see } from '../../src/scene/seen.ts';
import { NO_FILTERS } from '../../src/state/state.ts';
import { useSeen } from '../../src/ui/use-seen.ts';
import { DATASET } from './small-corpus.tsx';
import type { CoOccurrence } from '../../src/core/links/co-occurrence.ts';
import type { Filters, Mark } from '../../src/state/state.ts';

afterEach(cleanup);

/** A Worker that answers when it is told to. */
function slowWorker() {
  const waiting: (() => void)[] = [];
  const recount = (kept: Uint8Array) =>
    new Promise<CoOccurrence>((resolve) => {
      const columns = () => countKept(DATASET.postings, DATASET.concepts.length, kept);
      waiting.push(() => {
        resolve(columns());
      });
    });
  const answer = () =>
    act(async () => {
      for (const go of waiting.splice(0)) go();
      await Promise.resolve();
    });
  return { recount, answer };
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
    expect(result.current).toEqual(see(DATASET, NO_FILTERS));
    rerender({ filters: CODED });
    expect(result.current.shown).toEqual(see(DATASET, NO_FILTERS).shown);
    await worker.answer();
    expect(result.current).toEqual(see(DATASET, CODED));
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
    expect(result.current).toEqual(see(dataset, { ...NO_FILTERS, minPapers: 1 }));
    await worker.answer();
    expect(result.current).toEqual(see(dataset, { ...CODED, minPapers: 1 }));
  });

  it('is counted anew for a venue that is switched off', async () => {
    const worker = slowWorker();
    const { result, rerender } = use(worker);
    await worker.answer();
    const filters = { ...NO_FILTERS, hiddenVenues: [DATASET.papers.venues.length] };
    rerender({ filters });
    await worker.answer();
    expect(result.current.shown.papers).toBe(0);
  });

  it('does not wait for a filter that changes no paper', async () => {
    const worker = slowWorker();
    const { result, rerender } = use(worker);
    await worker.answer();
    const filters = { ...NO_FILTERS, minPapers: 1 };
    rerender({ filters });
    expect(result.current).toEqual(see(DATASET, filters));
  });

  it('is counted in the page when the Worker fails', async () => {
    const dead = { recount: () => Promise.reject(new Error('dead')) };
    const { result } = renderHook(() => useSeen(DATASET, CODED, dead, NONE, 0));
    await act(() => Promise.resolve());
    expect(result.current).toEqual(see(DATASET, CODED));
  });
});
