// Loading a built dataset over the network, and what the reader is told when it is not there.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { readVocabulary } from '../../src/core/concepts/vocabulary.ts';
import { identify, readOverview, writeDataset } from '../../src/core/dataset/files.ts';
import { countKept } from '../../src/core/links/co-occurrence.ts';
import { buildDataset } from '../../src/core/pipeline.ts';
import { fetchText } from '../../src/work/fetch-text.ts';
import { loadDataset } from '../../src/work/load-dataset.ts';

const BASE = 'http://localhost/dataset/';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A network of these files; everything else is not found. */
function serve(files: Readonly<Record<string, string>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const text = files[address];
    return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }));
  });
  return asked;
}

const LORA = 'We fine-tune with LoRA and keep the weights as they are. It takes little memory.';
const { dataset, texts } = buildDataset(
  'Two papers',
  [
    {
      name: 'page.txt',
      text: `Subscribe\nOn LoRA\n${LORA}\nOn Rest\nWe rest and say so at length.`,
    },
  ],
  readVocabulary([
    {
      name: 'methods',
      type: 'method',
      entries: { 'low-rank adaptation': { acronym: 'LoRA', definition: 'Updates of low rank.' } },
    },
  ]),
);
const FILES = Object.fromEntries(
  writeDataset(dataset, texts).map(({ name, text }) => [BASE + name, text]),
);

describe('loadDataset', () => {
  it('gives the very dataset that was built', async () => {
    serve(FILES);
    expect((await loadDataset(BASE)).dataset).toEqual(dataset);
  });

  it('gives one that identifies and counts itself as where it was built', async () => {
    serve(FILES);
    const { dataset: loaded, tasks } = await loadDataset(BASE);
    expect(identify({ ...loaded, id: '' }).id).toBe(dataset.id);
    const rows = Uint8Array.of(1, 1);
    const { papers, counts, both } = countKept(dataset.postings, dataset.concepts.length, rows);
    expect(await tasks.recount(rows)).toEqual({ papers, counts, both });
  });

  it('fetches overview and papers at once, and texts only when they are asked for', async () => {
    const asked = serve(FILES);
    const { tasks } = await loadDataset(BASE);
    expect(asked).toEqual([`${BASE}overview.json`, `${BASE}papers.json`]);
    expect((await tasks.readText(0)).abstract).toBe(LORA);
    expect(await tasks.readText(0)).toEqual(texts[0]);
    expect(asked.slice(2)).toEqual([`${BASE}texts-0.json`]);
  });

  it('tells of an overview that has come before the papers, and of none that comes behind', async () => {
    serve(FILES);
    const atOnce = fetch;
    const behind = (late: string) => (address: string) =>
      address.endsWith(late)
        ? new Promise((resolve) => setTimeout(resolve, 5)).then(() => atOnce(address))
        : atOnce(address);
    const onOverview = vi.fn();
    vi.stubGlobal('fetch', behind('papers.json'));
    expect((await loadDataset(BASE, onOverview)).dataset).toEqual(dataset);
    expect(onOverview).toHaveBeenCalledExactlyOnceWith(
      readOverview(FILES[`${BASE}overview.json`]!),
    );
    vi.stubGlobal('fetch', behind('overview.json'));
    await loadDataset(BASE, onOverview);
    expect(onOverview).toHaveBeenCalledOnce();
  });

  it('says which file is missing and what to do', async () => {
    serve({ [`${BASE}overview.json`]: FILES[`${BASE}overview.json`]! });
    await expect(loadDataset(BASE)).rejects.toThrow(/papers\.json answered 404.*build/i);
  });

  it('refuses a page that is no dataset, in words', async () => {
    serve({ ...FILES, [`${BASE}overview.json`]: '<!doctype html>' });
    await expect(loadDataset(BASE)).rejects.toThrow(/overview\.json.*JSON.*build/i);
  });
});

describe('fetchText', () => {
  it('gives the text', async () => {
    serve({ 'http://localhost/a': 'the text' });
    expect(await fetchText('http://localhost/a')).toBe('the text');
  });

  it.each([404, 500])('tells the status %i and what to do', async (status) => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('no', { status })));
    await expect(fetchText('http://localhost/a')).rejects.toThrow(
      new RegExp(`localhost/a answered ${status}\\..*build`, 'i'),
    );
  });

  it('asks whether the server runs when it cannot be reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
    await expect(fetchText('http://localhost/a')).rejects.toThrow(/localhost\/a.*server/);
  });
});
