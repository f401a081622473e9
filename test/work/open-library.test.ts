// Calls to a Worker: each answer finds its call, errors reject, a dead Worker tells all who wait.

import { describe, expect, it } from 'vitest';
import { countTogether } from '../../src/core/links/co-occurrence.ts';
import { tasksIn, startLazily, loadFrom } from '../../src/work/open-library.ts';
import { NotKept } from '../../src/work/not-kept.ts';
import { partsOf } from '../../src/work/pass-dataset.ts';
import { DATASET } from '../small-dataset.ts';
import type { Answer, Call } from '../../src/work/worker.ts';

type Asked = Extract<Call, { kind: 'call' }>;

const NO_POSTINGS = {
  offsets: new Uint32Array(1),
  concepts: new Uint32Array(),
  salience: new Uint16Array(),
};

const NO_COUNTS = countTogether(DATASET.postings, DATASET.concepts.length);

/** A Worker that answers when the test says so. */
function fakeWorker() {
  const events = new EventTarget();
  const asked: Asked[] = [];
  let isAlive = true;
  return {
    asked,
    isAlive: () => isAlive,
    worker: {
      postMessage: (message: unknown) => void asked.push(message as Asked),
      addEventListener: events.addEventListener.bind(events) as Worker['addEventListener'],
      terminate: () => (isAlive = false),
    },
    answer: (data: Answer) => events.dispatchEvent(new MessageEvent('message', { data })),
    die: () => events.dispatchEvent(new Event('error')),
  };
}

describe('tasksIn', () => {
  it('posts the name of the task and its arguments, numbering the calls', () => {
    const { worker, asked } = fakeWorker();
    const tasks = tasksIn(worker);
    void tasks.readText(7);
    void tasks.findEvidence([1, 2], 'a', 'b');
    void tasks.searchPapers('flat');
    expect(asked).toEqual([
      { kind: 'call', id: 0, task: 'readText', args: [7] },
      { kind: 'call', id: 1, task: 'findEvidence', args: [[1, 2], 'a', 'b'] },
      { kind: 'call', id: 2, task: 'searchPapers', args: ['flat'] },
    ]);
  });

  it('gives each call its own answer, in whatever order they come', async () => {
    const { worker, answer } = fakeWorker();
    const tasks = tasksIn(worker);
    const calls = [tasks.searchPapers('a'), tasks.searchPapers('b'), tasks.searchPapers('c')];
    for (const id of [2, 0, 1]) answer({ id, value: `answer ${id}` });
    expect(await Promise.all(calls)).toEqual(['answer 0', 'answer 1', 'answer 2']);
  });

  it('tells the Worker of an answer that nobody waits for, once, and posts no signal', async () => {
    const { worker, asked, answer } = fakeWorker();
    const tasks = tasksIn(worker);
    const [older, newer] = [new AbortController(), new AbortController()];
    const calls = [tasks.searchPapers('a', older), tasks.searchPapers('at', newer)];
    expect(asked[0]!.args).toEqual(['a']);
    older.abort();
    expect(asked.at(-1)).toEqual({ kind: 'end', id: 0 });
    answer({ id: 0, error: 'ended' });
    await expect(calls[0]).rejects.toThrow(/abort/i);
    answer({ id: 1, value: 'found' });
    expect(await calls[1]).toBe('found');
    newer.abort();
    expect(asked).toHaveLength(3);
  });

  it('tells how much is done as it is told, and posts no function', async () => {
    const { worker, asked, answer } = fakeWorker();
    const told: number[] = [];
    const asking = { papers: new Uint8Array(), concepts: new Uint8Array() };
    const places = tasksIn(worker).layOutPapers(NO_POSTINGS, [], asking, {
      onProgress: (share) => void told.push(share),
    });
    expect(asked[0]!.args).toEqual([NO_POSTINGS, [], asking]);
    answer({ id: 0, done: 40 });
    answer({ id: 0, done: 100 });
    answer({ id: 0, value: 'places' });
    expect(told).toEqual([0.4, 1]);
    expect(await places).toBe('places');
  });

  it('rejects with the words of the error, and only that call', async () => {
    const { worker, answer } = fakeWorker();
    const tasks = tasksIn(worker);
    const [bad, good] = [tasks.readText(0), tasks.searchPapers('a')];
    answer({ id: 0, error: 'texts-0.json answered 404.' });
    answer({ id: 1, value: [] });
    await expect(bad).rejects.toThrow('texts-0.json answered 404.');
    expect(await good).toEqual([]);
  });

  it('rejects every call that waits when the Worker dies, and none that was answered', async () => {
    const { worker, answer, die } = fakeWorker();
    const tasks = tasksIn(worker);
    const calls = [tasks.searchPapers('a'), tasks.searchPapers('b'), tasks.searchPapers('c')];
    const settled = Promise.allSettled(calls);
    answer({ id: 1, value: [] });
    die();
    expect((await settled).map(({ status }) => status)).toEqual([
      'rejected',
      'fulfilled',
      'rejected',
    ]);
    await expect(calls[0]).rejects.toThrow(/reload/i);
  });

  it('rejects at once what is asked of a dead Worker', async () => {
    const { worker, asked, die } = fakeWorker();
    const tasks = tasksIn(worker);
    die();
    await expect(tasks.searchPapers('a')).rejects.toThrow(/reload/i);
    expect(asked).toEqual([]);
  });

  it('ends the Worker when it is closed, and tells whoever waits or asks later', async () => {
    const { worker, asked, isAlive } = fakeWorker();
    const tasks = tasksIn(worker);
    const waiting = tasks.searchPapers('a');
    tasks.close();
    expect(isAlive()).toBe(false);
    await expect(waiting).rejects.toThrow(/not open any more/);
    await expect(tasks.searchPapers('b')).rejects.toThrow(/not open any more/);
    expect(asked).toHaveLength(1);
  });

  it('passes over an answer nobody waits for', async () => {
    const { worker, answer } = fakeWorker();
    const tasks = tasksIn(worker);
    answer({ id: 9, value: 'late' });
    answer({ id: 9, error: 'late' });
    const call = tasks.searchPapers('a');
    answer({ id: 0, value: [] });
    expect(await call).toEqual([]);
  });
});

describe('a Worker that starts later', () => {
  const never = new Promise<void>(() => undefined);
  /** One that counts how often it is started. */
  const startable = () => {
    const fake = fakeWorker();
    const started = { times: 0 };
    const start = () => (started.times++, fake.worker);
    return { ...fake, started, start };
  };

  it('starts when its time has come, and no sooner', async () => {
    const { start, started } = startable();
    let come = (): void => undefined;
    const time = new Promise<void>((resolve) => (come = resolve));
    tasksIn(startLazily(start, time));
    await Promise.resolve();
    expect(started.times).toBe(0);
    come();
    await time;
    expect(started.times).toBe(1);
  });

  it('starts once when it is asked before, and its answers are heard', async () => {
    const { start, started, asked, answer } = startable();
    const tasks = tasksIn(startLazily(start, never));
    const calls = [tasks.searchPapers('a'), tasks.searchPapers('b')];
    expect([started.times, asked.length]).toEqual([1, 2]);
    for (const id of [0, 1]) answer({ id, value: `answer ${id}` });
    expect(await Promise.all(calls)).toEqual(['answer 0', 'answer 1']);
  });

  it('is told dead where it dies', async () => {
    const { start, die } = startable();
    const call = tasksIn(startLazily(start, never)).searchPapers('a');
    die();
    await expect(call).rejects.toThrow(/reload/i);
  });

  it('never starts where it is ended before', async () => {
    const { start, started } = startable();
    const tasks = tasksIn(startLazily(start, Promise.resolve()));
    tasks.close();
    await Promise.resolve();
    expect(started.times).toBe(0);
  });
});

describe('a corpus that is taken from a Worker', () => {
  const KEPT = { kept: 'x' } as const;

  it('leaves no Worker behind where it is not kept, or broken', async () => {
    const { worker, answer, isAlive } = fakeWorker();
    const taken = loadFrom(worker, KEPT);
    answer({ untaken: 'not kept', missing: 'x' });
    await expect(taken).rejects.toThrow(NotKept);
    expect(isAlive()).toBe(false);
  });

  it('leaves none where it dies, or ends before the parts have come', async () => {
    const [dying, hasty] = [fakeWorker(), fakeWorker()];
    const taken = [loadFrom(dying.worker, KEPT), loadFrom(hasty.worker, KEPT)];
    const settled = Promise.allSettled(taken);
    dying.die();
    hasty.answer({ taken: NO_COUNTS, receipt: null, comparison: null });
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect([dying.isAlive(), hasty.isAlive()]).toEqual([false, false]);
  });

  it('leaves none where it is called off, and asks for nothing that is called off before', async () => {
    const [late, early] = [fakeWorker(), fakeWorker()];
    const end = new AbortController();
    const taken = loadFrom(late.worker, KEPT, end.signal);
    end.abort(new Error('another'));
    await expect(taken).rejects.toThrow('another');
    await expect(loadFrom(early.worker, KEPT, end.signal)).rejects.toThrow('another');
    expect([late.isAlive(), early.isAlive(), early.asked]).toEqual([false, false, []]);
  });

  it('is not closed by a signal that comes when it is there', async () => {
    const { worker, answer, isAlive } = fakeWorker();
    const end = new AbortController();
    const taken = loadFrom(worker, KEPT, end.signal);
    for (const part of partsOf(DATASET)) answer({ part });
    answer({ taken: NO_COUNTS, receipt: null, comparison: null });
    const { dataset, tasks } = await taken;
    end.abort();
    expect([dataset.id, isAlive()]).toEqual([DATASET.id, true]);
    tasks.close();
    expect(isAlive()).toBe(false);
  });
});
