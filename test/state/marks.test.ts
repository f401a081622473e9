// Marks: kept by thing, shared between tabs, written to a file and read back.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undo } from '../../src/state/history.ts';
import { MARK_RECORDS } from '../../src/state/keep-marks.ts';
import { keepRecords } from '../../src/state/keep-records.ts';
import { mark, markOf, readMarks, writeMarks } from '../../src/state/marks.ts';
import { thingOfMark } from '../../src/state/mark-key.ts';
import { markKey } from '../../src/state/mark-key.ts';
import { memoryStorage } from '../../src/state/text-storage.ts';
import { INITIAL_STATE } from '../../src/state/state.ts';
import { createPaperloomStore } from '../../src/state/store.ts';
import { tabChannels } from './tab-channels.ts';
import type { Thing } from '../../src/state/state.ts';

const SAM: Thing = { kind: 'concept', id: 'sam' };
const PAPER: Thing = { kind: 'paper', id: 'a-paper' };
const nothing = () => undefined;

describe('a mark', () => {
  it('stands on its thing, and goes when it says nothing any more', () => {
    const starred = mark(INITIAL_STATE, SAM, { star: true });
    expect(markOf(starred.marks, SAM)).toMatchObject({ star: true, note: '' });
    expect(markOf(starred.marks, PAPER).star).toBe(false);
    expect(mark(starred, SAM, { star: false }).marks).toEqual([]);
  });

  it('has a key that leads back to its thing', () => {
    for (const thing of [SAM, PAPER, { kind: 'link', a: 'lora', b: 'sam' } as const])
      expect(thingOfMark(markKey(thing))).toEqual(thing);
    expect(thingOfMark('area:1')).toBeNull();
  });

  it('is undone like any step, and a note that is written is one', () => {
    const store = createPaperloomStore();
    store.act(mark, PAPER, { read: true });
    for (const note of ['S', 'So', 'So.']) store.act(mark, PAPER, { note });
    store.act(undo);
    expect(markOf(store.getState().marks, PAPER)).toMatchObject({ read: true, note: '' });
    store.act(undo);
    expect(store.getState().marks).toEqual([]);
  });
});

describe('a file of marks', () => {
  it('gives back what was written', () => {
    const any = fc.record({
      key: fc.constantFrom('concept:a', 'paper:b', 'link:a~b'),
      star: fc.boolean(),
      read: fc.boolean(),
      known: fc.boolean(),
      note: fc.string({ unit: 'grapheme' }),
    });
    fc.assert(
      fc.property(fc.array(any), (marks) => {
        expect(readMarks({ name: 'm', text: writeMarks(marks) })).toEqual(marks);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it.each([
    ['', /no JSON/],
    ['{"marks":[]}', /no file of marks/],
    ['{"paperloomMarks":9,"marks":[]}', /later version/],
    ['{"paperloomMarks":1,"marks":[{"key":"__proto__"}]}', /no file of marks/],
  ])('refuses %s', (text, message) => {
    expect(() => readMarks({ name: 'm.json', text })).toThrow(message);
  });
});

describe('kept marks', () => {
  it('are there on the next visit', async () => {
    const storage = memoryStorage();
    const first = createPaperloomStore();
    await keepRecords(first, MARK_RECORDS, { storage, channel: null, onTrouble: nothing });
    first.act(mark, SAM, { note: 'flat' });
    first.act(mark, PAPER, { star: true });
    first.act(mark, PAPER, { star: false });
    const second = createPaperloomStore();
    await keepRecords(second, MARK_RECORDS, { storage, channel: null, onTrouble: nothing });
    expect(second.getState().marks.map(({ key }) => key)).toEqual(['concept:sam']);
  });

  it('of two tabs lose nothing of each other', async () => {
    const [storage, channel] = [memoryStorage(), tabChannels()];
    const [one, two] = [createPaperloomStore(), createPaperloomStore()];
    await keepRecords(one, MARK_RECORDS, { storage, channel: channel(), onTrouble: nothing });
    await keepRecords(two, MARK_RECORDS, { storage, channel: channel(), onTrouble: nothing });
    one.act(mark, SAM, { star: true });
    two.act(mark, PAPER, { note: 'mine' });
    expect(one.getState().marks).toEqual(two.getState().marks);
    expect((await storage.all()).map(([key]) => key)).toEqual(['concept:sam', 'paper:a-paper']);
  });

  it('say once that they cannot be kept, and hold for this visit', async () => {
    let told = 0;
    const fails = () => Promise.reject(new Error('full'));
    const storage = { read: fails, write: fails, all: fails };
    const store = createPaperloomStore();
    await keepRecords(store, MARK_RECORDS, { storage, channel: null, onTrouble: () => told++ });
    store.act(mark, SAM, { star: true });
    store.act(mark, PAPER, { star: true });
    await Promise.resolve();
    await Promise.resolve();
    expect([told, store.getState().marks.length]).toEqual([1, 2]);
  });
});
