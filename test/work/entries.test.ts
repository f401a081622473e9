// The list of corpora: one that has grown is one, and what it was is not lost.

import { describe, expect, it } from 'vitest';
import { memoryCorpora } from '../../src/work/corpora.ts';
import type { BuiltCorpus } from '../../src/work/build-corpus.ts';

const built = (id: string, papers: number): BuiltCorpus => ({
  id,
  name: 'bits',
  papers,
  concepts: 10 * papers,
  files: [],
  receipt: [],
  refused: [],
});
const keep = async (...corpora: BuiltCorpus[]) => {
  const storage = memoryCorpora();
  for (const each of corpora) await storage.write({ built: each, given: [] });
  return storage;
};
const listed = async ({ list }: ReturnType<typeof memoryCorpora>) =>
  (await list()).map(({ id, former }) => [id, former?.id]);

describe('a corpus that has grown', () => {
  it('stands in the list in place of what it was, which is kept behind it', async () => {
    const storage = await keep(built('three', 3), built('four', 4));
    await storage.grow('three', 'four');
    expect(await listed(storage)).toEqual([['four', 'three']]);
    expect((await storage.read('three'))?.built.papers).toBe(3);
  });

  it('goes back, and forth again', async () => {
    const storage = await keep(built('three', 3), built('four', 4));
    await storage.grow('three', 'four');
    await storage.exchange('four');
    expect(await listed(storage)).toEqual([['three', 'four']]);
    await storage.exchange('four');
    expect(await listed(storage)).toEqual([['four', 'three']]);
  });

  it('keeps one step back, and no more', async () => {
    const storage = await keep(built('three', 3), built('four', 4), built('five', 5));
    await storage.grow('three', 'four');
    await storage.grow('four', 'five');
    expect(await listed(storage)).toEqual([['five', 'four']]);
    expect(await storage.read('three')).toBeNull();
  });

  it('takes what it was along when it is removed, unless that is listed as well', async () => {
    const storage = await keep(built('three', 3), built('four', 4));
    await storage.grow('three', 'four');
    await storage.write({ built: built('three', 3), given: [] });
    await storage.remove('four');
    expect(await listed(storage)).toEqual([['three', undefined]]);
    await storage.remove('three');
    expect(await storage.read('three')).toBeNull();
  });

  it('keeps what is behind it when it is built again as it is', async () => {
    const storage = await keep(built('three', 3), built('four', 4));
    await storage.grow('three', 'four');
    await storage.grow('four', 'four');
    await storage.write({ built: built('four', 4), given: [] });
    expect(await listed(storage)).toEqual([['four', 'three']]);
  });
});

describe('a renamed corpus', () => {
  it('has its name in the list and wherever it is read, under the same id', async () => {
    const storage = await keep(built('three', 3));
    await storage.rename('three', 'Few bits');
    expect((await storage.list()).map(({ id, name }) => [id, name])).toEqual([
      ['three', 'Few bits'],
    ]);
    expect((await storage.read('three'))?.built.name).toBe('Few bits');
  });

  it('keeps its name as the former version of another', async () => {
    const storage = await keep(built('three', 3), built('four', 4));
    await storage.rename('three', 'Few bits');
    await storage.grow('three', 'four');
    await storage.exchange('four');
    expect((await storage.list()).map(({ name }) => name)).toEqual(['Few bits']);
  });
});
