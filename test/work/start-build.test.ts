// A build in a Worker: news of it, its end, and its being called off.

import { describe, expect, it } from 'vitest';
import { runIn } from '../../src/work/start-build.ts';
import type { BuildNews, FinishedCorpus } from '../../src/work/build-worker.ts';
import type { BuildProgress } from '../../src/work/build-corpus.ts';

const CALL = {
  kind: 'build',
  order: { name: 'Mine', files: [] },
  addTo: null,
  base: 'http://localhost/',
} as const;
const BUILT: FinishedCorpus = {
  id: 'one',
  name: 'Mine',
  papers: 1,
  concepts: 1,
  packed: [],
  receipt: new Uint8Array(0),
  refused: [],
  isKept: true,
};

/** A Worker that says what the test tells it to. */
function fakeWorker() {
  const events = new EventTarget();
  const posted: unknown[] = [];
  let isAlive = true;
  const say = (data: BuildNews) => events.dispatchEvent(new MessageEvent('message', { data }));
  return {
    posted,
    isAlive: () => isAlive,
    say: (news: BuildNews) => isAlive && say(news),
    die: () => events.dispatchEvent(new Event('error')),
    worker: {
      postMessage: (message: unknown) => void posted.push(message),
      addEventListener: events.addEventListener.bind(events) as Worker['addEventListener'],
      terminate: () => (isAlive = false),
    },
  };
}

function run() {
  const fake = fakeWorker();
  const told: BuildProgress[] = [];
  return { ...fake, told, build: runIn(fake.worker, CALL, (progress) => void told.push(progress)) };
}

describe('a build in a Worker', () => {
  it('is ordered in one message', () => {
    expect(run().posted).toEqual([CALL]);
  });

  it('tells how far it is, gives the corpus, and lets the Worker go', async () => {
    const { build, say, told, isAlive } = run();
    const progress = { stage: 'extract', done: 64, total: 100 } as const;
    say({ kind: 'progress', progress });
    expect(isAlive()).toBe(true);
    say({ kind: 'done', corpus: BUILT });
    expect(await build.corpus).toEqual(BUILT);
    expect(told).toEqual([progress]);
    expect(isAlive()).toBe(false);
  });

  it('fails with the reason it was told', async () => {
    const { build, say } = run();
    say({ kind: 'failed', reason: 'photo.png: a picture.' });
    await expect(build.corpus).rejects.toThrow('photo.png: a picture.');
  });

  it('fails in words for the reader when the Worker dies', async () => {
    const { build, die } = run();
    die();
    await expect(build.corpus).rejects.toThrow(/too large/);
  });

  it('ends at once when it is cancelled, and nothing comes of it', async () => {
    const { build, say, told, isAlive } = run();
    build.cancel();
    say({ kind: 'progress', progress: { stage: 'read', done: 0, total: 1 } });
    say({ kind: 'done', corpus: BUILT });
    const first = await Promise.race([build.corpus, Promise.resolve('nothing')]);
    expect([first, told, isAlive()]).toEqual(['nothing', [], false]);
  });
});
