// A corpus on its way to the page: in parts that are small, and whole again at the end.

import { describe, expect, it } from 'vitest';
import { countKept } from '../../src/core/links/co-occurrence.ts';
import { loadFrom } from '../../src/work/open-library.ts';
import { NotKept } from '../../src/work/not-kept.ts';
import { DatasetAssembler, partsOf, ROWS } from '../../src/work/pass-dataset.ts';
import { DATASET } from '../small-dataset.ts';
import type { Answer } from '../../src/work/worker.ts';

/** Values that a structured clone visits. */
function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return 1;
  return Object.values(value).reduce((sum: number, each) => sum + sizeOf(each), 1);
}

describe('a dataset in parts', () => {
  it('is the same when all have come', () => {
    const taker = new DatasetAssembler();
    for (const part of partsOf(DATASET, 2)) taker.add(structuredClone(part));
    expect(taker.whole()).toEqual(DATASET);
  });

  it('has no part with more rows than are taken in within a frame', () => {
    const titles = Array.from({ length: 10_000 }, (_, i) => `Paper ${i}`);
    const parts = partsOf({ ...DATASET, papers: { ...DATASET.papers, titles, ids: titles } });
    expect(parts.length).toBeGreaterThan(20);
    for (const part of parts) expect(sizeOf(part)).toBeLessThan(3 * ROWS);
  });

  it('comes from a Worker with its counts, the bytes of its files moved and not copied', async () => {
    const events = new EventTarget();
    const say = (data: Answer) => events.dispatchEvent(new MessageEvent('message', { data }));
    const moved: unknown[] = [];
    const worker = {
      addEventListener: events.addEventListener.bind(events) as Worker['addEventListener'],
      terminate: () => undefined,
      postMessage: (_: unknown, transfer?: unknown) => void moved.push(transfer),
    };
    const bytes = new Uint8Array(3);
    const taken = loadFrom(worker, { packed: [{ name: 'a', bytes }] });
    for (const part of partsOf(DATASET)) say({ part });
    const counts = countKept(DATASET.postings, DATASET.concepts.length, Uint8Array.of(1, 1, 1, 1));
    say({ taken: counts, receipt: null, comparison: null });
    expect((await taken).dataset).toEqual(DATASET);
    expect(moved[0]).toEqual([bytes.buffer]);
  });

  it('that is not kept here is told', async () => {
    const events = new EventTarget();
    const worker = {
      addEventListener: events.addEventListener.bind(events) as Worker['addEventListener'],
      terminate: () => undefined,
      postMessage: () => undefined,
    };
    const taken = loadFrom(worker, { kept: 'x' });
    events.dispatchEvent(
      new MessageEvent('message', { data: { untaken: 'not kept', missing: 'x' } }),
    );
    await expect(taken).rejects.toThrow(NotKept);
  });
});
