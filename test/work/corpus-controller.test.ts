// The corpora of a page as they are asked for, at once and out of turn: who is shown, what is told, and
// that no Worker is left behind.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeFilters, compareWith, open } from '../../src/state/actions.ts';
import { withEdit } from '../../src/core/curate/edit.ts';
import { edit } from '../../src/state/curation.ts';
import { INITIAL_STATE } from '../../src/state/state.ts';
import { saveView, showSavedView } from '../../src/state/views.ts';
import { writeDataset } from '../../src/core/dataset/files.ts';
import { writeAddress } from '../../src/state/address.ts';
import { UnreadTable } from '../../src/work/start-build.ts';
import { projectOf } from '../../src/work/project.ts';
import { BUILD, DATASET } from '../small-dataset.ts';
import { finished, notKept, openPage, rest } from './fake-corpora.ts';
import type { CorpusTools } from '../../src/work/corpus-tools.ts';

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => setTimeout(frame, 0));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const BIB = '@article{a, title = {Few Bits}, year = {2022}}\n';
const fileOf = (name: string, text = BIB) => new File([text], name);
/** Code that is fetched when it is first needed takes its time where many tests run at once. */
const until = (isThere: () => boolean) => vi.waitUntil(isThere, { timeout: 30_000, interval: 5 });
const offline = () => Promise.reject(new Error('No network.'));

/** A page on which corpus A is open. */
async function openA(given: Partial<CorpusTools> = {}) {
  const page = await openPage(given);
  void page.controller.open('a');
  page.worker('a').answer();
  await rest();
  expect([page.shown(), page.open()]).toEqual(['a', ['a']]);
  return page;
}

describe('renaming a corpus', () => {
  it('shows the name of the open one at once, with all that is open, and does not load it again', async () => {
    const page = await openA();
    page.store.act(open, { kind: 'concept', id: DATASET.concepts[0]!.id });
    const address = page.bar.location.hash;
    await page.controller.rename('a', 'Few bits');
    const { dataset, selection } = page.store.getState();
    expect([dataset?.name, dataset?.id]).toEqual(['Few bits', 'a']);
    expect(selection).not.toBeNull();
    expect([page.bar.location.hash, page.open()]).toEqual([address, ['a']]);
    expect(page.controller.status.getState().entries.map(({ name }) => name)).toContain('Few bits');
  });

  it('leaves the open one alone where another is renamed', async () => {
    const page = await openA();
    await page.controller.rename('b', 'Few bits');
    expect(page.store.getState().dataset?.name).toBe('A');
  });
});

describe('opening a corpus', () => {
  it('closes the Worker of the former once the new one is drawn, and not before', async () => {
    const page = await openPage();
    void page.controller.open('a');
    await rest();
    expect([page.shown(), page.open()]).toEqual(['served', ['served', 'a']]);
    page.worker('a').answer();
    await rest();
    expect([page.shown(), page.open(), page.store.getState().corpus]).toEqual(['a', ['a'], 'a']);
    expect(page.drawn).toEqual(['-', 'a']);
  });

  it('shows the last of two that are asked for, though the first comes later', async () => {
    const page = await openPage();
    void page.controller.open('a');
    void page.controller.open('b');
    expect(page.worker('a').isClosed).toBe(true);
    page.worker('b').answer();
    await rest();
    page.worker('a').answer();
    await rest();
    expect([page.shown(), page.open(), page.drawn]).toEqual(['b', ['b'], ['-', 'b']]);
  });

  it('leaves one that is superseded while the page is being emptied for it', async () => {
    const page = await openPage();
    void page.controller.open('a');
    page.worker('a').answer();
    await page.whenEmptied();
    page.bar.go('b');
    page.worker('b').answer();
    await rest();
    expect(page.drawn).toEqual(['-', 'served', '-', 'b']);
    expect([page.shown(), page.open()]).toEqual(['b', ['b']]);
    expect(page.bar.location.hash).toContain('corpus=b');
  });

  it('shows of it what the address asks for, without an entry of its own in the history', async () => {
    const page = await openA({
      readEdits: ({ id }) =>
        Promise.resolve(id === 'b' ? withEdit([], { op: 'add', label: 'Made', kind: 'task' }) : []),
    });
    page.store.act(changeFilters, { minPapers: 2 });
    page.bar.go('b', '&view=list&open=concept:made');
    page.worker('b').answer();
    await rest();
    expect(page.shown()).toBe('b');
    expect(page.store.getState()).toMatchObject({
      view: 'list',
      selection: { kind: 'concept', id: 'made' },
      history: { past: [] },
    });
    expect(page.bar.location.hash).toBe('#v=1&corpus=b&view=list&open=concept:made');
  });

  it('starts afresh when it is chosen from the menu', async () => {
    const page = await openA();
    page.store.act(open, { kind: 'concept', id: 'quantization' });
    void page.controller.open('b');
    page.worker('b').answer();
    await rest();
    expect(page.bar.location.hash).toBe('#v=1&corpus=b');
  });

  it('is called off when the address comes back before it is there', async () => {
    const page = await openA();
    page.bar.go('b');
    page.bar.go('a');
    expect(page.worker('b').isClosed).toBe(true);
    await rest();
    expect([page.shown(), page.open(), page.news()]).toEqual(['a', ['a'], null]);
  });

  it('puts what is on the screen back when it is called off while the page is emptied', async () => {
    const page = await openA();
    page.bar.go('b');
    page.worker('b').answer();
    await page.whenEmptied();
    page.bar.go('a');
    await rest();
    expect(page.drawn).toEqual(['-', 'a', '-', 'a']);
    expect([page.shown(), page.open()]).toEqual(['a', ['a']]);
  });

  it('closes one that was fetched and came too late', async () => {
    const page = await openA();
    void page.controller.open(null);
    const late = page.worker('served');
    void page.controller.open('b');
    page.worker('b').answer();
    late.answer();
    await rest();
    expect([page.shown(), page.open()]).toEqual(['b', ['b']]);
  });

  it('follows nothing any more once it is ended', async () => {
    const page = await openA();
    page.end();
    page.bar.go('b');
    expect(page.open()).toEqual(['a']);
  });
});

describe('a corpus that cannot be opened', () => {
  it('leaves the former open, with its address and what was open in it', async () => {
    const page = await openA();
    page.store.act(open, { kind: 'concept', id: 'quantization' });
    page.store.act(changeFilters, { minPapers: 2 });
    const address = writeAddress(page.store.getState());
    page.bar.go('gone', '&open=concept:elsewhere');
    page.worker('gone').answer(notKept('gone'));
    await rest();
    expect(page.news()?.text).toMatch(/\(gone\) is not kept in this browser/);
    expect([page.shown(), page.open()]).toEqual(['a', ['a']]);
    expect(page.bar.location.hash).toBe(`#${address}`);
    expect(page.store.getState().missing).toBeNull();
    expect(page.drawn).toEqual(['-', 'a']);
  });

  it('is told of with its name and the reason where it is kept', async () => {
    const page = await openA();
    void page.controller.open('b');
    page.worker('b').answer(new Error('Reading it broke off.'));
    await rest();
    expect(page.news()).toEqual({
      text: 'B could not be opened. Reading it broke off.',
      isBad: true,
    });
    expect([page.shown(), page.store.getState().corpus, page.open()]).toEqual(['a', 'a', ['a']]);
  });

  it('leaves the former though it fails in the midst of being shown', async () => {
    const page = await openA();
    page.store.act(edit, { op: 'exclude', concept: 'quantization' });
    void page.controller.open('b');
    const end = page.store.subscribe(({ dataset }) => {
      if (dataset?.id === 'b') throw new Error('broken');
    });
    page.worker('b').answer();
    await rest();
    end();
    expect([page.shown(), page.store.getState().dataset?.id, page.open()]).toEqual([
      'a',
      'a',
      ['a'],
    ]);
    expect(page.store.getState().curation).toHaveLength(1);
    expect([page.drawn.at(-1), page.news()?.text]).toEqual(['a', 'B could not be opened. broken']);
  });

  it('is told of when it is the built-in corpus, by menu, address and removal', async () => {
    const page = await openA({ loadServed: offline });
    const told = 'The built-in corpus could not be opened. No network.';
    for (const go of [
      () => page.controller.open(null),
      async () => {
        page.bar.go(null);
        await rest();
      },
      () => page.controller.remove('a'),
    ]) {
      page.controller.dismiss();
      await go();
      await rest();
      expect(page.news()).toEqual({ text: told, isBad: true });
      expect([page.shown(), page.store.getState().corpus]).toEqual(['a', 'a']);
    }
    expect((await page.storage.list()).map(({ id }) => id)).toContain('a');
  });

  it('is told of when the page was opened with its address', async () => {
    const page = await openPage({}, { missed: { corpus: 'gone', error: notKept('gone') } });
    expect(page.news()?.text).toMatch(/\(gone\) is not kept/);
    expect([page.shown(), page.store.getState().corpus]).toEqual(['served', null]);
    expect(page.bar.location.hash).not.toContain('gone');
  });

  it('does not stand in a project', async () => {
    const page = await openA();
    page.bar.go('gone');
    const file = await page.controller.saveProject();
    expect(file).toBeInstanceOf(Blob);
    await page.storage.remove('a');
    expect(await page.controller.saveProject()).toBeNull();
    expect(page.news()?.text).toMatch(/A is not kept/);
  });
});

describe('a comparison', () => {
  it('is shown, and left for the corpus that it began with', async () => {
    const page = await openA();
    page.store.act(compareWith, 'b');
    expect(page.news()?.text).toMatch(/^Laying/);
    page.worker('a+b').answer();
    await rest();
    expect([page.shown(), page.open(), page.news()]).toEqual(['a+b', ['a+b'], null]);
    page.store.act(compareWith, null);
    page.worker('a').answer();
    await rest();
    expect([page.shown(), page.open()]).toEqual(['a', ['a']]);
  });

  it('that fails leaves the corpus as it was, and the steps that can be taken back', async () => {
    const page = await openA();
    page.store.act(changeFilters, { hiddenClusters: [0] });
    page.store.act(open, { kind: 'concept', id: 'quantization' });
    page.store.act(compareWith, 'gone');
    page.worker('a+gone').answer(notKept('gone'));
    await rest();
    const { against, filters, selection, history } = page.store.getState();
    expect([against, filters.hiddenClusters]).toEqual([null, [0]]);
    expect(selection).toEqual({ kind: 'concept', id: 'quantization' });
    expect(history.past).toHaveLength(1);
    expect([page.shown(), page.open()]).toEqual(['a', ['a']]);
  });

  it('says no longer that it is coming when it is called off', async () => {
    const page = await openA();
    page.store.act(compareWith, 'b');
    page.store.act(compareWith, null);
    await rest();
    expect([page.news(), page.shown(), page.open()]).toEqual([null, 'a', ['a']]);
  });
});

describe('builds', () => {
  it('go one at a time, though two are dropped at once', async () => {
    const page = await openPage();
    void page.controller.give([fileOf('one.bib')]);
    void page.controller.give([fileOf('two.bib')]);
    await until(() => page.builds.length > 0);
    await rest();
    expect(page.builds.map(({ order }) => order.name)).toEqual(['one']);
    expect(page.news()).toBeNull();
    void page.controller.give([fileOf('three.bib')]);
    expect(page.news()?.text).toMatch(/map of one is still being built/);
  });

  it('show what was built, and can be begun again then', async () => {
    const page = await openPage();
    void page.controller.give([fileOf('one.bib')]);
    await until(() => page.builds.length === 1);
    page.builds[0]!.end(finished('one'));
    await until(() => page.workers.length === 2);
    page.worker('one').answer();
    await rest();
    expect([page.shown(), page.open(), page.news()?.isOfBuild]).toEqual(['one', ['one'], true]);
    expect(page.controller.status.getState()).toMatchObject({ build: null, building: null });
  });

  it('are not cleared by one that was cancelled and ends behind', async () => {
    const page = await openPage();
    void page.controller.give([fileOf('one.bib')]);
    await until(() => page.builds.length === 1);
    page.controller.cancel();
    expect(page.builds[0]!.isCancelled).toBe(true);
    void page.controller.give([fileOf('two.bib')]);
    await until(() => page.builds.length === 2);
    page.builds[0]!.end(finished('one'));
    await rest();
    expect(page.controller.status.getState().building?.name).toBe('two');
    expect(page.open()).toEqual(['served']);
  });

  it('change nothing when they are cancelled while their corpus is being opened', async () => {
    const page = await openPage();
    void page.controller.give([fileOf('one.bib')]);
    await until(() => page.builds.length === 1);
    page.builds[0]!.end(finished('one'));
    await until(() => page.workers.length === 2);
    page.controller.cancel();
    page.worker('one').answer();
    await rest();
    expect([page.shown(), page.open(), page.news()]).toEqual(['served', ['served'], null]);
  });

  it('do not replace what the reader asks for while their corpus is being opened', async () => {
    const page = await openPage();
    void page.controller.give([fileOf('one.bib')]);
    await until(() => page.builds.length === 1);
    page.builds[0]!.end(finished('one'));
    await until(() => page.workers.length === 2);
    void page.controller.open('a');
    page.worker('a').answer();
    page.worker('one').answer();
    await rest();
    expect([page.shown(), page.open()]).toEqual(['a', ['a']]);
    expect(page.news()).toMatchObject({ isBad: false, isOfBuild: false });
  });

  it('leave the open corpus when what they built cannot be opened', async () => {
    const page = await openA();
    void page.controller.rebuild();
    await until(() => page.builds.length === 1);
    expect(page.builds[0]!.addTo).toBe('a');
    page.builds[0]!.end(finished('a2'));
    await until(() => page.workers.some(({ of }) => of === 'a2'));
    page.worker('a2').answer(new Error('Too large.'));
    await rest();
    expect(page.news()?.text).toMatch(/could not be opened\. Too large\.$/);
    expect([page.shown(), page.open()]).toEqual(['a', ['a']]);
  });

  it('take the work along where the corpus grows that is open, and only there', async () => {
    const page = await openA();
    page.store.act(edit, { op: 'exclude', concept: 'quantization' });
    void page.controller.rebuild();
    await until(() => page.builds.length === 1);
    page.builds[0]!.end(finished('a2'));
    await until(() => page.workers.some(({ of }) => of === 'a2'));
    page.worker('a2').answer();
    await rest();
    expect([page.shown(), page.store.getState().curation.length]).toEqual(['a2', 1]);
    void page.controller.rebuild();
    await until(() => page.builds.length === 2);
    void page.controller.open('b');
    page.worker('b').answer();
    await rest();
    page.builds[1]!.end(finished('a3'));
    await until(() => page.workers.some(({ of }) => of === 'a3'));
    page.worker('a3').answer();
    await rest();
    expect([page.shown(), page.store.getState().curation]).toEqual(['a3', []]);
  });

  it('ask for the columns of a table, and take no other files meanwhile', async () => {
    const page = await openPage();
    void page.controller.give([fileOf('table.csv', 'x,y\n1,2\n')]);
    await until(() => page.builds.length === 1);
    const table = { header: ['x', 'y'], taken: {}, sample: [] } as never;
    page.builds[0]!.fail(new UnreadTable('Which?', { file: 'table.csv', table }));
    await rest();
    void page.controller.give([fileOf('two.bib')]);
    page.controller.status.getState().unread!.answer({ title: 'x' });
    await until(() => page.builds.length === 2);
    expect(page.builds[1]!.order).toMatchObject({
      name: 'table',
      columns: { 'table.csv': { title: 'x' } },
    });
    expect(page.builds[1]!.order.files[0]!.bytes).toHaveLength(8);
  });
});

describe('files that are given', () => {
  it('are read whole once, and looked at by how they begin', async () => {
    const page = await openPage();
    const files = ['one.bib', 'two.bib'].map((name) => fileOf(name));
    const reads = files.map((file) => vi.spyOn(file, 'arrayBuffer'));
    void page.controller.give(files);
    await until(() => page.builds.length === 1);
    expect(reads.map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it('are told of where they cannot be read, and others can be given then', async () => {
    const page = await openPage();
    const gone = fileOf('gone.bib');
    vi.spyOn(gone, 'arrayBuffer').mockImplementation(() => Promise.reject(new Error('Not found.')));
    await page.controller.give([gone]);
    expect(page.news()).toEqual({ text: 'gone.bib cannot be read. Not found.', isBad: true });
    await page.controller.giveTerms([gone]);
    expect(page.news()?.text).toMatch(/^gone\.bib cannot be read/);
    await page.controller.give(Promise.reject(new Error('No such folder.')));
    expect(page.news()?.text).toBe('No such folder.');
    void page.controller.give([fileOf('one.bib')]);
    await until(() => page.builds.length === 1);
  });

  it('are asked about while a kept corpus is open, as long as another address is not there', async () => {
    const page = await openA();
    page.bar.go(null);
    await page.controller.give([fileOf('one.bib')]);
    expect(page.controller.status.getState().asked).toHaveLength(1);
    void page.controller.answer('add');
    await until(() => page.builds.length === 1);
    expect(page.builds[0]!.addTo).toBe('a');
  });
});

describe('a project', () => {
  /** A project file with the corpus of six papers. */
  function project() {
    const files = writeDataset(BUILD.dataset, BUILD.texts);
    const saved = saveView({ ...INITIAL_STATE, dataset: DATASET, corpus: 'there' }, 'A view');
    return new File([new Uint8Array(projectOf(saved, files))], 'mine.paperloom');
  }

  it('leaves a corpus that is stored already with the files it was built from', async () => {
    const page = await openPage();
    const built = { id: DATASET.id, name: 'Mine', papers: 6, concepts: 7 };
    const given = [{ name: 'mine.bib', bytes: new Uint8Array() }];
    await page.storage.write({ built: { ...built, files: [], receipt: [], refused: [] }, given });
    void page.controller.give([project()]);
    await until(() => page.workers.length === 2);
    page.worker(DATASET.id).answer();
    await until(() => page.news() !== null);
    expect(page.news()).toEqual({ text: 'mine.paperloom is open.', isBad: false });
    expect((await page.storage.read(DATASET.id))!.given).toEqual(given);
    expect(page.store.getState().views.map(({ name }) => name)).toEqual(['A view']);
  });

  it('shows its views in the corpus as it is stored here', async () => {
    const page = await openPage();
    await page.controller.give([project()]);
    expect(page.shown()).toBe(DATASET.id);
    page.store.act(showSavedView, 'v1');
    await rest();
    expect([page.store.getState().corpus, page.shown()]).toEqual([DATASET.id, DATASET.id]);
  });

  it('is not asked about for other files, since its own sources are not stored', async () => {
    const page = await openPage();
    await page.controller.give([project()]);
    void page.controller.give([fileOf('one.bib')]);
    await until(() => page.builds.length === 1);
    expect(page.builds[0]!.addTo).toBeNull();
    expect(page.controller.status.getState().asked).toBeNull();
  });
});

describe('a corpus that has grown', () => {
  it('stays in the list where what it was cannot be opened', async () => {
    const page = await openPage();
    await page.storage.grow('a', 'b');
    void page.controller.open('b');
    page.worker('b').answer();
    await rest();
    const entry = page.controller.status.getState().entries.find(({ id }) => id === 'b')!;
    void page.controller.goBack(entry);
    page.worker('a').answer(new Error('Broken.'));
    await rest();
    expect((await page.storage.list()).map(({ id }) => id)).toEqual(['b', 'c']);
    void page.controller.goBack(entry);
    page.worker('a').answer();
    await rest();
    expect((await page.storage.list()).map(({ id }) => id)).toEqual(['a', 'c']);
    expect([page.shown(), page.open()]).toEqual(['a', ['a']]);
  });
});
