// The reader's own work from visit to visit, from corpus to corpus, and from tab to tab.

import { describe, expect, it } from 'vitest';
import { writeCuration } from '../../src/core/curate/layer-file.ts';
import { openCorpus, receiveDataset } from '../../src/state/corpus.ts';
import { edit, undoEdit } from '../../src/state/curation.ts';
import { undo } from '../../src/state/history.ts';
import { EDITS_LAYER } from '../../src/state/keep-curation.ts';
import { readLayer } from '../../src/state/keep-layer.ts';
import { beginReaderWork, keepReaderWork } from '../../src/state/keep.ts';
import { memoryStorage } from '../../src/state/text-storage.ts';
import { createPaperloomStore } from '../../src/state/store.ts';
import { mark } from '../../src/state/marks.ts';
import { saveView } from '../../src/state/views.ts';
import { addStopWord, BY_HAND, removeTerms } from '../../src/state/vocabulary.ts';
import { tabChannels } from './tab-channels.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import type { TextStorage } from '../../src/state/text-storage.ts';
import type { ReaderWorkStorages } from '../../src/state/keep.ts';
import type { Store } from '../../src/state/store.ts';

const corpus = (id: string, name: string) =>
  ({ id, name, concepts: [], papers: { ids: [] }, clusters: [] }) as unknown as Dataset;
const ONE = corpus('one', 'library');
const OTHER = corpus('other', 'library');

const storagesOf = (storage: () => TextStorage = memoryStorage): ReaderWorkStorages => ({
  edits: storage(),
  views: storage(),
  marks: storage(),
  vocabulary: storage(),
});
const rest = () => new Promise((done) => setTimeout(done, 5));

/** A visit with a corpus, once what is kept is there. */
async function visit(
  storages: ReaderWorkStorages,
  dataset: Dataset,
  channel = tabChannels(),
): Promise<Store> {
  const store = createPaperloomStore({ dataset });
  keepReaderWork(store, () => undefined, storages, channel);
  await rest();
  return store;
}

/** Shelves whose texts are read only once they are let go; what is written is there at once. */
function slowShelves() {
  const storages = storagesOf();
  let letGo!: () => void;
  const isFree = new Promise<void>((resolve) => (letGo = resolve));
  const slow = (storage: TextStorage): TextStorage => ({
    ...storage,
    read: (key) => isFree.then(() => storage.read(key)),
    all: () => isFree.then(() => storage.all()),
  });
  const { edits, views, marks, vocabulary } = storages;
  const held = {
    edits: slow(edits),
    views: slow(views),
    marks: slow(marks),
    vocabulary: slow(vocabulary),
  };
  return { storages, held, letGo };
}

const excluded = (store: Store) =>
  store.getState().curation.map((each) => ('concept' in each ? each.concept : ''));
const exclude = (store: Store, concept: string) => {
  store.act(edit, { op: 'exclude', concept });
};

/** One corpus, open in two tabs. */
async function twoTabs() {
  const [storages, channel] = [storagesOf(), tabChannels()];
  const left = await visit(storages, ONE, channel);
  return { storages, left, right: await visit(storages, ONE, channel) };
}

describe('work on a corpus', () => {
  it('is there on the next visit, edits and views', async () => {
    const storages = storagesOf();
    const first = await visit(storages, ONE);
    exclude(first, 'a');
    first.act(saveView, 'mine');
    await rest();
    const again = await visit(storages, ONE);
    expect(excluded(again)).toEqual(['a']);
    expect(again.getState().views.map(({ name }) => name)).toEqual(['mine']);
  });

  it('is not written again where nothing was changed, and is taken as another tab left it', async () => {
    const storages = storagesOf();
    const first = await visit(storages, ONE);
    exclude(first, 'a');
    first.act(saveView, 'mine');
    await rest();
    const read = await readLayer(storages.edits, EDITS_LAYER, ONE);
    exclude(first, 'b');
    await rest();
    const written: string[] = [];
    const watched = (storage: TextStorage): TextStorage => ({
      ...storage,
      write: (key, text) => (written.push(key), storage.write(key, text)),
    });
    const again = createPaperloomStore();
    const { edits, views } = storages;
    const late = { ...storages, edits: watched(edits), views: watched(views) };
    keepReaderWork(again, () => undefined, late, tabChannels());
    again.load(receiveDataset, ONE, { curation: read });
    await rest();
    expect(excluded(again)).toEqual(['a', 'b']);
    expect(written).toEqual([]);
  });

  it('is its own, though another has the same name', async () => {
    const storages = storagesOf();
    exclude(await visit(storages, ONE), 'a');
    await beginReaderWork(OTHER, storages);
    const other = await visit(storages, OTHER);
    expect(excluded(other)).toEqual([]);
    exclude(other, 'b');
    await rest();
    expect(excluded(await visit(storages, ONE))).toEqual(['a']);
    expect(excluded(await visit(storages, OTHER))).toEqual(['b']);
  });

  it('goes along to what the corpus of that name has grown to, as a copy', async () => {
    const storages = storagesOf();
    exclude(await visit(storages, ONE), 'a');
    await rest();
    const grown = await visit(storages, OTHER);
    expect(excluded(grown)).toEqual(['a']);
    grown.act(undoEdit, '1');
    await rest();
    expect(excluded(await visit(storages, ONE))).toEqual(['a']);
    expect(excluded(await visit(storages, OTHER))).toEqual([]);
  });

  it('that an earlier version filed under the name alone is found', async () => {
    const storages = storagesOf();
    const edits = [{ id: '1', op: 'exclude', concept: 'old' }] as const;
    await storages.edits.write('library', writeCuration({ corpus: 'library', edits }));
    expect(excluded(await visit(storages, ONE))).toEqual(['old']);
    expect(excluded(await visit(storages, OTHER))).toEqual(['old']);
  });

  it('stays on its storage when another corpus is opened', async () => {
    const storages = storagesOf();
    const store = await visit(storages, ONE);
    exclude(store, 'a');
    store.act(openCorpus, corpus('third', 'elsewhere'), 'third');
    await rest();
    expect(excluded(store)).toEqual([]);
    store.act(openCorpus, ONE, null);
    await rest();
    expect(excluded(store)).toEqual(['a']);
  });

  it('goes along when the corpus is built anew', async () => {
    const storages = storagesOf();
    const store = await visit(storages, ONE);
    exclude(store, 'a');
    store.act(openCorpus, OTHER, 'other', store.getState());
    await rest();
    expect(excluded(await visit(storages, OTHER))).toEqual(['a']);
  });

  it('that cannot be read is passed over', async () => {
    const storages = storagesOf();
    await storages.edits.write('id:one', '[1');
    expect(excluded(await visit(storages, ONE))).toEqual([]);
    const broken: TextStorage = {
      ...memoryStorage(),
      read: () => Promise.reject(new Error('blocked')),
    };
    expect(
      excluded(
        await visit(
          storagesOf(() => broken),
          ONE,
        ),
      ),
    ).toEqual([]);
  });

  it('that cannot be kept is told of, and holds for this visit', async () => {
    const fails = () => Promise.reject(new Error('full'));
    const storages = storagesOf(() => ({ read: fails, write: fails, all: fails }));
    const store = createPaperloomStore({ dataset: ONE });
    let told = 0;
    keepReaderWork(store, () => told++, storages, tabChannels());
    await rest();
    exclude(store, 'a');
    exclude(store, 'b');
    await rest();
    expect([told, excluded(store)]).toEqual([1, ['a', 'b']]);
  });
});

describe('work that is done before what was kept is there', () => {
  const named = (store: Store) => store.getState().views.map(({ name }) => name);
  const SAM = { kind: 'concept', id: 'sam' } as const;

  /** Kept: an edit, a view and a mark with a note; then a visit to which they come late. */
  async function lateVisit() {
    const { storages, held, letGo } = slowShelves();
    const first = await visit(storages, ONE);
    exclude(first, 'kept');
    first.act(saveView, 'kept');
    first.act(mark, SAM, { note: 'Kept.' });
    await rest();
    const store = await visit(held, ONE);
    return { store, storages, come: async () => (letGo(), rest()) };
  }

  it('stands behind it, and both are there on the next visit', async () => {
    const { store, storages, come } = await lateVisit();
    exclude(store, 'early');
    store.act(saveView, 'early');
    store.act(mark, SAM, { star: true });
    await come();
    for (const each of [store, await visit(storages, ONE)]) {
      expect([excluded(each), named(each)]).toEqual([
        ['kept', 'early'],
        ['kept', 'early'],
      ]);
      expect(each.getState().marks).toMatchObject([{ star: true, note: 'Kept.' }]);
    }
  });

  it('is taken back without it', async () => {
    const { store, storages, come } = await lateVisit();
    exclude(store, 'early');
    store.act(saveView, 'early');
    store.act(mark, SAM, { star: true });
    store.act(addStopWord, 'paper');
    await come();
    for (let step = 0; step < 4; step++) store.act(undo);
    await rest();
    for (const each of [store, await visit(storages, ONE)]) {
      expect([excluded(each), named(each)]).toEqual([['kept'], ['kept']]);
      expect(each.getState().marks).toMatchObject([{ star: false, note: 'Kept.' }]);
      expect(each.getState().vocabulary).toEqual([]);
    }
  });

  it('stays with its corpus when another is opened at once', async () => {
    const { store, storages, come } = await lateVisit();
    exclude(store, 'early');
    store.act(openCorpus, corpus('third', 'elsewhere'), 'third');
    exclude(store, 'there');
    store.act(saveView, 'there');
    await come();
    expect([excluded(store), named(store)]).toEqual([['there'], ['there']]);
    const again = await visit(storages, ONE);
    expect([excluded(again), named(again)]).toEqual([['kept', 'early'], ['kept']]);
    expect(excluded(await visit(storages, corpus('third', 'elsewhere')))).toEqual(['there']);
  });

  it('is not mistaken for what came along when its corpus is opened', async () => {
    const { store, storages, come } = await lateVisit();
    store.act(openCorpus, corpus('third', 'elsewhere'), 'third');
    store.act(openCorpus, ONE, null);
    exclude(store, 'early');
    await come();
    expect(excluded(store)).toEqual(['kept', 'early']);
    expect(excluded(await visit(storages, ONE))).toEqual(['kept', 'early']);
  });

  it('goes behind what another tab says meanwhile', async () => {
    const channel = tabChannels();
    const { storages, held, letGo } = slowShelves();
    const [left, right] = [await visit(storages, ONE, channel), await visit(held, ONE, channel)];
    exclude(right, 'early');
    exclude(left, 'theirs');
    await rest();
    letGo();
    await rest();
    expect([excluded(left), excluded(right)]).toEqual([
      ['theirs', 'early'],
      ['theirs', 'early'],
    ]);
  });
});

describe('a corpus that is opened anew while it is open', () => {
  it('has its work as before', async () => {
    const storages = storagesOf();
    const store = await visit(storages, ONE);
    exclude(store, 'a');
    store.act(saveView, 'mine');
    await rest();
    store.act(openCorpus, { ...ONE }, null);
    await rest();
    expect(excluded(store)).toEqual(['a']);
    expect(excluded(await visit(storages, ONE))).toEqual(['a']);
  });
});

it('keeps and hears nothing any more once it is ended', async () => {
  const [storages, channel] = [storagesOf(), tabChannels()];
  const store = createPaperloomStore({ dataset: ONE });
  const { end } = keepReaderWork(store, () => undefined, storages, channel);
  await rest();
  end();
  await rest();
  exclude(store, 'late');
  store.act(mark, { kind: 'concept', id: 'late' }, { star: true });
  store.act(addStopWord, 'late');
  const other = await visit(storages, ONE, channel);
  exclude(other, 'theirs');
  other.act(mark, { kind: 'concept', id: 'theirs' }, { star: true });
  expect(excluded(store)).toEqual(['late']);
  expect(store.getState().marks).toHaveLength(1);
  const again = await visit(storages, ONE);
  expect(excluded(again)).toEqual(['theirs']);
  expect(again.getState().marks).toHaveLength(1);
  expect(again.getState().vocabulary).toEqual([]);
});

describe('two tabs with one corpus', () => {
  it('lose nothing of each other', async () => {
    const { storages, left, right } = await twoTabs();
    exclude(left, 'a');
    exclude(right, 'b');
    left.act(saveView, 'left');
    right.act(saveView, 'right');
    await rest();
    expect(excluded(left)).toEqual(['a', 'b']);
    expect(right.getState().views.map(({ name }) => name)).toEqual(['left', 'right']);
    expect(excluded(await visit(storages, ONE))).toEqual(['a', 'b']);
  });

  it('take back each their own', async () => {
    const { left, right } = await twoTabs();
    exclude(left, 'a');
    exclude(right, 'b');
    left.act(undo);
    expect(excluded(left)).toEqual(['b']);
    expect(excluded(right)).toEqual(['b']);
  });
});

describe('a vocabulary of the reader’s own', () => {
  it('is there whatever the corpus, until it is removed', async () => {
    const storages = storagesOf();
    const store = await visit(storages, ONE);
    store.act(addStopWord, 'paper');
    await rest();
    const again = await visit(storages, OTHER);
    expect(again.getState().vocabulary.map(({ file }) => file)).toEqual([BY_HAND]);
    again.act(removeTerms, BY_HAND);
    again.act(undo);
    again.act(removeTerms, BY_HAND);
    await rest();
    expect((await visit(storages, ONE)).getState().vocabulary).toEqual([]);
  });

  it('of two tabs loses nothing', async () => {
    const { storages, left, right } = await twoTabs();
    left.act(addStopWord, 'paper');
    right.act(addStopWord, 'method');
    await rest();
    const words = (await visit(storages, ONE)).getState().vocabulary[0]!.stopWords;
    expect(words.map(({ text }) => text)).toEqual(['paper', 'method']);
  });
});
