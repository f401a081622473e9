// A vocabulary kept record by record; marks are kept by the same hand.

import { expect, it } from 'vitest';
import { keepRecords } from '../../src/state/keep-records.ts';
import { MARK_RECORDS } from '../../src/state/keep-marks.ts';
import { TERM_RECORDS } from '../../src/state/keep-vocabulary.ts';
import { mark } from '../../src/state/marks.ts';
import { memoryStorage } from '../../src/state/text-storage.ts';
import { createPaperloomStore } from '../../src/state/store.ts';
import { addStopWord, removeTerms } from '../../src/state/vocabulary.ts';
import { tabChannels } from './tab-channels.ts';

const nothing = () => undefined;

it('keeps a list of terms, tells the other tab of it, and of its going', async () => {
  const [storage, channel] = [memoryStorage(), tabChannels()];
  const [one, two] = [createPaperloomStore(), createPaperloomStore()];
  await keepRecords(one, TERM_RECORDS, { storage, channel: channel(), onTrouble: nothing });
  await keepRecords(two, TERM_RECORDS, { storage, channel: channel(), onTrouble: nothing });
  one.act(addStopWord, 'approach');
  expect(two.getState().vocabulary).toEqual(one.getState().vocabulary);
  expect(await storage.all()).toHaveLength(1);
  two.act(removeTerms, one.getState().vocabulary[0]!.file);
  expect(one.getState().vocabulary).toEqual([]);
  expect(await storage.all()).toEqual([]);
});

it('lets what came with a project go before what was kept, once for each thing', async () => {
  const storage = memoryStorage();
  const sam = { kind: 'concept', id: 'sam' } as const;
  await storage.write('concept:sam', JSON.stringify({ key: 'concept:sam', note: 'kept' }));
  const store = createPaperloomStore();
  store.act(mark, sam, { note: 'brought' });
  await keepRecords(store, MARK_RECORDS, { storage, channel: null, onTrouble: nothing });
  expect(store.getState().marks.map(({ note }) => note)).toEqual(['brought']);
});

it('hears a mark of a tab that was opened with an earlier page, which says it as it is', async () => {
  const channel = tabChannels();
  const store = createPaperloomStore();
  await keepRecords(store, MARK_RECORDS, {
    storage: memoryStorage(),
    channel: channel(),
    onTrouble: nothing,
  });
  channel().post({ key: 'concept:sam', star: true, read: false, known: false, note: 'Read.' });
  store.act(mark, { kind: 'concept', id: 'sam' }, { known: true });
  expect(store.getState().marks).toMatchObject([{ star: true, known: true, note: 'Read.' }]);
});

it('passes over what another tab says that is no record', async () => {
  const channel = tabChannels();
  const store = createPaperloomStore();
  const keeping = { storage: memoryStorage(), channel: channel(), onTrouble: nothing };
  await keepRecords(store, MARK_RECORDS, keeping);
  for (const message of [null, undefined, { key: 'area:1' }, '{', '{"key":"area:1"}'])
    channel().post(message);
  expect(store.getState().marks).toEqual([]);
});

it('believes another tab rather than what is read behind its word', async () => {
  const [storage, channel] = [memoryStorage(), tabChannels()];
  await storage.write('concept:sam', JSON.stringify({ key: 'concept:sam', note: 'kept' }));
  const store = createPaperloomStore();
  const keeping = keepRecords(store, MARK_RECORDS, {
    storage,
    channel: channel(),
    onTrouble: nothing,
  });
  channel().post(JSON.stringify({ key: 'concept:sam', note: '' }));
  await keeping;
  expect(store.getState().marks).toEqual([]);
});

it('writes what was marked before all was read, with what was kept of the same thing', async () => {
  const storage = memoryStorage();
  await storage.write('concept:sam', JSON.stringify({ key: 'concept:sam', note: 'kept' }));
  const store = createPaperloomStore();
  const keeping = keepRecords(store, MARK_RECORDS, { storage, channel: null, onTrouble: nothing });
  store.act(mark, { kind: 'concept', id: 'sam' }, { star: true });
  store.act(mark, { kind: 'concept', id: 'lora' }, { read: true });
  await keeping;
  expect((await storage.all()).map(([key]) => key)).toEqual(['concept:lora', 'concept:sam']);
  expect(await storage.read('concept:sam')).toContain(
    '"star":true,"read":false,"known":false,"note":"kept"',
  );
});
