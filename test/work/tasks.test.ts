// The tasks over a library of texts: shards fetched once, evidence in order, search over all.

import { describe, expect, it } from 'vitest';
import { DATASET_VERSION } from '../../src/core/dataset/dataset.ts';
import { buffersOf, createTasks } from '../../src/work/tasks.ts';
import { postingsOf } from '../postings.ts';
import type { Library } from '../../src/work/library.ts';

const BASE = 'http://localhost/dataset/';
const CONCEPTS = ['lora', 'sam'];
const KIND = { type: 'method', broader: null, discovered: null } as const;

/** An abstract as a shard holds it: every `LoRA` and `SAM` in it a mention. */
function packed(abstract: string) {
  const concepts = ['LoRA', 'SAM'].flatMap((word, concept) => {
    const mentions = [...abstract.matchAll(new RegExp(word, 'g'))].map(({ index }) => [
      1,
      index,
      index + word.length,
      0,
    ]);
    return mentions.length === 0 ? [] : [[concept, 0.5, mentions]];
  });
  return { abstract, concepts };
}

/** A library of two abstracts to a shard, and a record of what is fetched. */
function libraryOf(...abstracts: string[]) {
  const library: Library = {
    base: BASE,
    conceptIds: CONCEPTS,
    concepts: [
      { id: 'lora', label: 'low-rank adaptation', acronym: 'LoRA', ...KIND },
      { id: 'sam', label: 'sharpness-aware minimization', acronym: 'SAM', ...KIND },
    ],
    conceptNames: [
      ['low-rank adaptation', 'LoRA'],
      ['sharpness-aware minimization', 'SAM'],
    ],
    venues: abstracts.map(() => null),
    keywords: [],
    authors: abstracts.map((_, row) => (row === 0 ? ['Noether, Emmy'] : [])),
    years: abstracts.map((_, row) => 2020 + row),
    titles: abstracts.map((_, row) => `Paper ${row}`),
    shardSize: 2,
    // Papers of both concepts, of LoRA, of SAM.
    postings: postingsOf([[0, 1], [0], [1]]),
  };
  const fetched: string[] = [];
  const fetchText = (address: string) => {
    fetched.push(address);
    const shard = Number(/^http:\/\/localhost\/dataset\/texts-(\d+)\.json$/.exec(address)?.[1]);
    const texts = abstracts.slice(2 * shard, 2 * shard + 2).map(packed);
    return Promise.resolve(JSON.stringify({ version: DATASET_VERSION, texts }));
  };
  return { library, fetched, fetchText };
}

describe('readText', () => {
  it('gives the text of a row, out of the shard it stands in', async () => {
    const { library, fetched, fetchText } = libraryOf('Zero.', 'One.', 'Two of SAM.');
    const tasks = createTasks(library, fetchText);
    expect((await tasks.readText(1)).abstract).toBe('One.');
    expect(await tasks.readText(2)).toEqual({
      abstract: 'Two of SAM.',
      rawTitle: null,
      rawAbstract: null,
      extraction: {
        concepts: [
          {
            concept: 'sam',
            salience: 0.5,
            mentions: [{ concept: 'sam', field: 'abstract', start: 7, end: 10, rule: 'label' }],
          },
        ],
        ambiguous: [],
        introduces: [],
      },
    });
    expect(fetched).toEqual([`${BASE}texts-0.json`, `${BASE}texts-1.json`]);
  });

  it('fetches a shard once, however often and however close together it is asked', async () => {
    const { library, fetched, fetchText } = libraryOf('Zero.', 'One.', 'Two.');
    const tasks = createTasks(library, fetchText);
    await Promise.all([tasks.readText(0), tasks.readText(1), tasks.readText(0)]);
    await tasks.readText(2);
    expect(fetched).toEqual([`${BASE}texts-0.json`, `${BASE}texts-1.json`]);
  });

  it('leaves a search the shards that are read, and it asks for the others once', async () => {
    const { library, fetched, fetchText } = libraryOf('Zero.', 'One.', 'Two.');
    const tasks = createTasks(library, fetchText);
    await tasks.readText(0);
    await Promise.all([tasks.searchPapers('one'), tasks.searchPapers('two')]);
    expect(fetched).toEqual([`${BASE}texts-0.json`, `${BASE}texts-1.json`]);
  });

  it('asks again for a shard that could not be fetched', async () => {
    const { library, fetchText } = libraryOf('Zero.');
    let calls = 0;
    const tasks = createTasks(library, (address) =>
      ++calls === 1 ? Promise.reject(new Error('Cannot be reached.')) : fetchText(address),
    );
    await expect(tasks.readText(0)).rejects.toThrow('Cannot be reached.');
    expect((await tasks.readText(0)).abstract).toBe('Zero.');
    expect(calls).toBe(2);
  });

  it('refuses a shard of another version, and asks again', async () => {
    const { library, fetchText } = libraryOf('Zero.');
    let version = DATASET_VERSION + 1;
    const tasks = createTasks(library, async (address) =>
      (await fetchText(address)).replace(/"version":\d+/, `"version":${version}`),
    );
    await expect(tasks.readText(0)).rejects.toThrow(/texts-0\.json.*version/);
    version = DATASET_VERSION;
    expect((await tasks.readText(0)).abstract).toBe('Zero.');
  });
});

describe('findEvidence', () => {
  const { library, fetchText } = libraryOf(
    'Here SAM. And far away, much later in the text, LoRA.',
    'Only LoRA.',
    'LoRA meets SAM.',
    'LoRA and SAM once, and LoRA, SAM again.',
  );
  const tasks = createTasks(library, fetchText);

  it('is in the order of closeness, and leaves out papers that lack one of the two', async () => {
    const evidence = await tasks.findEvidence([0, 1, 2, 3], 'lora', 'sam');
    expect(evidence.map(({ row, distance }) => [row, distance])).toEqual([
      [3, 2],
      [2, 7],
      [0, 40],
    ]);
  });

  it('looks at the papers it is given alone', async () => {
    const evidence = await tasks.findEvidence([0], 'lora', 'sam');
    expect(evidence.map(({ row }) => row)).toEqual([0]);
    expect(await tasks.findEvidence([], 'lora', 'sam')).toEqual([]);
  });

  it('fails when a text cannot be had', async () => {
    const broken = createTasks(library, () => Promise.reject(new Error('No server.')));
    await expect(broken.findEvidence([0], 'lora', 'sam')).rejects.toThrow('No server.');
  });
});

describe('searchPapers', () => {
  it('finds papers by who wrote them', async () => {
    const { library, fetchText } = libraryOf('One.', 'Two.');
    const { rows } = await createTasks(library, fetchText).searchPapers('author:noether');
    expect([...rows]).toEqual([0]);
  });

  it('looks through the texts of all shards, each row its own', async () => {
    const { library, fetchText } = libraryOf('A flat one.', 'B.', 'C.', 'D.', 'E is flat.');
    const { hits } = await createTasks(library, fetchText).searchPapers('flat');
    expect(hits.map(({ row, sentence }) => [row, sentence])).toEqual([
      [0, 'A flat one.'],
      [4, 'E is flat.'],
    ]);
  });
});

describe('a search for nobody', () => {
  it('is left before its next step', async () => {
    const { library, fetchText } = libraryOf('A flat one.');
    const tasks = createTasks(library, fetchText);
    const end = new AbortController();
    const older = tasks.searchPapers('fl', end);
    const newer = tasks.searchPapers('flat', new AbortController());
    end.abort();
    await expect(older).rejects.toThrow(/abort/i);
    expect((await newer).total).toBe(1);
  });
});

describe('searchTitles', () => {
  it('answers before any text has come, and no more when all have', async () => {
    const { library, fetchText } = libraryOf('Nothing of it.', 'B.', 'C.');
    let bring: (value: undefined) => void;
    const texts = new Promise<undefined>((resolve) => (bring = resolve));
    const tasks = createTasks(library, async (address) => {
      await texts;
      return fetchText(address);
    });
    const word = library.titles[1]!.split(' ')[0]!;
    const whole = tasks.searchPapers(word);
    const { hits } = (await tasks.searchTitles(word))!;
    expect(hits).toContainEqual({ row: 1, keywords: [], sentence: null, marks: [] });
    bring!(undefined);
    expect((await whole).hits.map(({ row }) => row)).toContain(1);
    expect(await tasks.searchTitles(word)).toBeNull();
  });

  it('goes on to answer where there are so many abstracts that a letter would wait for them', async () => {
    const { library, fetchText } = libraryOf('A.');
    const titles = Array.from({ length: 5000 }, () => 'Many');
    const tasks = createTasks({ ...library, titles, shardSize: titles.length }, fetchText);
    expect((await tasks.searchTitles('many'))?.isReading).toBe(true);
    expect((await tasks.searchPapers('many')).total).toBe(titles.length);
    expect(await tasks.searchTitles('many')).toMatchObject({ total: 5000, isReading: false });
  });

  it('takes no word for another: it may stand in an abstract', async () => {
    const { library, fetchText } = libraryOf('A.', 'B.');
    const misspelt = `${library.titles[0]!.split(' ')[0]!}x`;
    const found = await createTasks(library, fetchText).searchTitles(misspelt);
    const none = { hits: [], total: 0, rows: new Uint32Array(0), corrections: [] };
    expect(found).toEqual({ ...none, isReading: true });
  });

  it('answers again when texts that failed are asked for again', async () => {
    const { library } = libraryOf('A.');
    const tasks = createTasks(library, () => Promise.reject(new Error('No server.')));
    await expect(tasks.searchPapers('a')).rejects.toThrow('No server.');
    await expect(tasks.searchPapers('a')).rejects.toThrow('No server.');
  });
});

describe('recount', () => {
  const { library, fetchText } = libraryOf();
  const tasks = createTasks(library, fetchText);

  it('counts among the papers that are kept', async () => {
    const all = await tasks.recount(Uint8Array.of(1, 1, 1));
    expect([all.papers, all.counts]).toEqual([3, Uint32Array.of(2, 2)]);
    expect(all.both).toEqual(Uint32Array.of(1));
    const some = await tasks.recount(Uint8Array.of(0, 1, 1));
    expect([some.papers, some.counts]).toEqual([2, Uint32Array.of(1, 1)]);
    expect(some.both).toEqual(Uint32Array.of(0));
  });

  it('counts the same when it was made ready', async () => {
    const ready = createTasks(library, fetchText);
    await ready.getReady();
    for (const kept of [Uint8Array.of(0, 1, 1), Uint8Array.of(1, 1, 1)])
      expect(await ready.recount(kept)).toEqual(await tasks.recount(kept));
  });

  it('gives columns that can be handed over rather than copied, each of its own', async () => {
    const answer = await tasks.recount(Uint8Array.of(1, 1, 1));
    const sent = structuredClone(answer, { transfer: buffersOf(answer) });
    expect(answer.counts.length).toBe(0);
    expect(sent).toEqual(await tasks.recount(Uint8Array.of(1, 1, 1)));
  });
});

describe('findBridges', () => {
  it('answers with what can be posted', async () => {
    const { library, fetchText } = libraryOf();
    const link = (a: number, b: number) => ({ a, b, papers: 1, strength: 1 });
    const answer = await createTasks(library, fetchText).findBridges(
      [link(0, 1), link(1, 2)],
      [0, 0, 1],
    );
    expect(answer.bridges.map(({ concept }) => concept)).toEqual([1]);
    expect(structuredClone(answer)).toEqual(answer);
  });
});

describe('buffersOf', () => {
  it('finds the columns of an answer, and none in other answers', () => {
    const column = Uint32Array.of(1);
    expect(buffersOf({ column, papers: 3 })).toEqual([column.buffer]);
    for (const answer of [null, undefined, 3, 'text', [1, 2], { a: [1] }])
      expect(buffersOf(answer)).toEqual([]);
  });
});
