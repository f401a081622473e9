// The list of corpora: one that has grown is one, and what it was is not lost.

import { describe, expect, it } from 'vitest';
import { memoryCorpora } from '../../src/work/corpora.ts';
import type { BuiltCorpus } from '../../src/work/build-corpus.ts';

const built = (id: string, papers: number): BuiltCorpus => ({
  ...{ id, name: 'bits', papers, concepts: 10 * papers },
  ...{ files: [], receipt: [], refused: [] },
});
const keep = async (...corpora: BuiltCorpus[]) => {
  const shelf = memoryCorpora();
  for (const each of corpora) await shelf.write({ built: each, given: [] });
  return shelf;
};
const listed = async ({ list }: ReturnType<typeof memoryCorpora>) =>
  (await list()).map(({ id, former }) => [id, former?.id]);

describe('a corpus that has grown', () => {
  it('stands in the list in place of what it was, which is kept behind it', async () => {
    const shelf = await keep(built('three', 3), built('four', 4));
    await shelf.grow('three', 'four');
    expect(await listed(shelf)).toEqual([['four', 'three']]);
    expect((await shelf.read('three'))?.built.papers).toBe(3);
  });

  it('goes back, and forth again', async () => {
    const shelf = await keep(built('three', 3), built('four', 4));
    await shelf.grow('three', 'four');
    await shelf.exchange('four');
    expect(await listed(shelf)).toEqual([['three', 'four']]);
    await shelf.exchange('four');
    expect(await listed(shelf)).toEqual([['four', 'three']]);
  });

  it('keeps one step back, and no more', async () => {
    const shelf = await keep(built('three', 3), built('four', 4), built('five', 5));
    await shelf.grow('three', 'four');
    await shelf.grow('four', 'five');
    expect(await listed(shelf)).toEqual([['five', 'four']]);
    expect(await shelf.read('three')).toBeNull();
  });

  it('takes what it was along when it is removed, unless that is listed as well', async () => {
    const shelf = await keep(built('three', 3), built('four', 4));
    await shelf.grow('three', 'four');
    await shelf.write({ built: built('three', 3), given: [] });
    await shelf.remove('four');
    expect(await listed(shelf)).toEqual([['three', undefined]]);
    await shelf.remove('three');
    expect(await shelf.read('three')).toBeNull();
  });

  it('keeps what is behind it when it is built again as it is', async () => {
    const shelf = await keep(built('three', 3), built('four', 4));
    await shelf.grow('three', 'four');
    await shelf.grow('four', 'four');
    await shelf.write({ built: built('four', 4), given: [] });
    expect(await listed(shelf)).toEqual([['four', 'three']]);
  });
});
