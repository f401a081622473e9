// Areas of a large corpus are cut by the Worker; until it answers, those before stay.

import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { areasAt } from '../../src/scene/regroup.ts';
import { useAreas } from '../../src/ui/use-areas.ts';
import { DATASET, tasksOf } from './small-corpus.tsx';
import type { Areas, AreaOptions } from '../../src/core/map/areas.ts';

afterEach(cleanup);

/** A Worker that answers when it is told to, and what it was asked. */
function slowWorker() {
  const asked: number[] = [];
  const waiting: (() => void)[] = [];
  const findAreas = (options: AreaOptions) =>
    new Promise<Areas>((resolve) => {
      asked.push(options.resolution);
      waiting.push(() => {
        void tasksOf().findAreas(options).then(resolve);
      });
    });
  const answer = () =>
    act(async () => {
      for (const go of waiting.splice(0)) go();
      await new Promise((done) => setTimeout(done, 0));
    });
  return { asked, findAreas, answer };
}

const use = (worker: Pick<ReturnType<typeof slowWorker>, 'findAreas'>, first: number | null) =>
  renderHook(({ cut }: { cut: number | null }) => useAreas(DATASET, cut, worker, 0), {
    initialProps: { cut: first },
  });

describe('areas cut by the reader', () => {
  it('are those before until the Worker answers, and then what the page would cut', async () => {
    const worker = slowWorker();
    const { result, rerender } = use(worker, null);
    rerender({ cut: 2 });
    await act(() => Promise.resolve());
    expect(result.current).toBeNull();
    await worker.answer();
    expect(result.current).toEqual({ ...areasAt(DATASET, 2), resolution: 2 });
  });

  it('are asked for one at a time, and the last only where others are overtaken', async () => {
    const worker = slowWorker();
    const { rerender, result } = use(worker, 1);
    await act(() => Promise.resolve());
    for (const cut of [1.5, 2, 2.5]) rerender({ cut });
    await worker.answer();
    expect(worker.asked).toEqual([1, 2.5]);
    await worker.answer();
    expect(result.current).toEqual({ ...areasAt(DATASET, 2.5), resolution: 2.5 });
  });

  it('are cut in the page where the Worker has died', async () => {
    const dead = { findAreas: () => Promise.reject(new Error('dead')) };
    const { result } = use(dead, 2);
    await act(() => new Promise((done) => setTimeout(done, 0)));
    expect(result.current).toEqual({ ...areasAt(DATASET, 2), resolution: 2 });
  });
});
