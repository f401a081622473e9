// Saved views: what is saved comes back, in the order the reader gave.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeFilters, open, searchFor } from '../../src/state/actions.ts';
import { openCorpus } from '../../src/state/corpus.ts';
import { INITIAL_STATE } from '../../src/state/state.ts';
import {
  changeView,
  endPresentation,
  filtersSaved,
  moveView,
  present,
  presentBeside,
  readViews,
  removeView,
  saveFilters,
  saveView,
  showSavedView,
  useFiltersOf,
  presentableViews,
  writeViews,
} from '../../src/state/views.ts';
import { DATASET } from '../small-dataset.ts';
import type { State } from '../../src/state/state.ts';

const SAM = open(INITIAL_STATE, { kind: 'concept', id: 'sam' });
const names = (state: State) => state.views.map(({ name }) => name);
const three = ['a', 'b', 'c'].reduce<State>((state, name) => saveView(state, name), SAM);

describe('filters under a name', () => {
  const lately = saveFilters(changeFilters(three, { years: [2023, 2025] }), 'Lately');

  it('are kept without what is open, and put in force without closing it', () => {
    const [{ id, name, filters }] = filtersSaved(lately.views) as [
      ReturnType<typeof filtersSaved>[0],
    ];
    expect([name, filters.years]).toEqual(['Lately', [2023, 2025]]);
    const used = useFiltersOf({ ...SAM, views: lately.views }, id);
    expect(used.filters).toEqual(filters);
    expect(used.selection).toEqual(SAM.selection);
  });

  it('give way to others of the same name', () => {
    const again = saveFilters(changeFilters(lately, { onlyWithCode: true }), 'Lately');
    expect(filtersSaved(again.views).map(({ filters }) => filters.onlyWithCode)).toEqual([true]);
  });

  it('are no part of a presentation, nor of its order', () => {
    const mixed = moveView(saveView(lately, 'd'), 'v5', -1);
    expect(presentableViews(mixed.views).map(({ name }) => name)).toEqual(['a', 'b', 'd', 'c']);
    expect(present(mixed, filtersSaved(mixed.views)[0]!.id).presenting).toBeNull();
    expect(filtersSaved(mixed.views)).toHaveLength(1);
  });

  it('come back from what was kept', () => {
    expect(readViews(writeViews(lately.views))).toEqual(lately.views);
  });
});

describe('a saved view', () => {
  it('brings back what was seen, and leaves the views alone', () => {
    const saved = saveView(changeFilters(SAM, { years: [2023, 2025] }), 'Lately');
    const elsewhere = searchFor({ ...INITIAL_STATE, views: saved.views }, 'lora');
    const back = showSavedView(elsewhere, saved.views[0]!.id);
    expect(back.selection).toEqual({ kind: 'concept', id: 'sam' });
    expect(back.filters.years).toEqual([2023, 2025]);
    expect(back.query).toBe('');
    expect(back.views).toBe(saved.views);
  });

  it('stays in the open corpus, also where that had another id when it was saved', () => {
    const saved = saveView({ ...SAM, corpus: 'before', against: 'other' }, 'There');
    const now = { ...INITIAL_STATE, corpus: 'grown', views: saved.views };
    const shown = showSavedView(now, 'v1');
    expect(shown).toMatchObject({ corpus: 'grown', against: null, selection: SAM.selection });
  });

  it('lends its filters alone', () => {
    const saved = saveView(changeFilters(SAM, { onlyWithCode: true }), 'With code');
    const other = open({ ...INITIAL_STATE, views: saved.views }, { kind: 'paper', id: 'p' });
    const lent = useFiltersOf(other, 'v1');
    expect(lent.filters.onlyWithCode).toBe(true);
    expect(lent.selection).toEqual({ kind: 'paper', id: 'p' });
  });

  it('is renamed, captioned, moved and removed by its id', () => {
    expect(names(changeView(three, 'v2', { name: 'B' }))).toEqual(['a', 'B', 'c']);
    expect(changeView(three, 'v2', { caption: 'So.' }).views[1]!.caption).toBe('So.');
    expect(names(moveView(three, 'v3', -2))).toEqual(['c', 'a', 'b']);
    expect(names(moveView(three, 'v1', 99))).toEqual(['b', 'c', 'a']);
    expect(names(removeView(three, 'v2'))).toEqual(['a', 'c']);
  });

  it('has an id that no other has, whatever was removed', () => {
    const again = saveView(removeView(three, 'v2'), 'd');
    expect(new Set(again.views.map(({ id }) => id)).size).toBe(3);
  });
});

describe('a presentation', () => {
  it('goes from view to view and stays at its ends', () => {
    const second = presentBeside(present(three, 'v1'), 1);
    expect(second.presenting).toBe('v2');
    expect(presentBeside(second, 2)).toBe(second);
    expect(presentBeside(second, -2)).toBe(second);
    expect(endPresentation(second).presenting).toBeNull();
  });

  it('stays with its view when others move or go, and ends when that goes', () => {
    const first = present(three, 'v1');
    expect(presentBeside(moveView(first, 'v1', 1), 1).presenting).toBe('v3');
    expect(removeView(first, 'v2').presenting).toBe('v1');
    expect(removeView(first, 'v1').presenting).toBeNull();
  });

  it('ends when another corpus is opened', () => {
    const first = present(three, 'v1');
    expect(openCorpus(first, DATASET, 'other').presenting).toBeNull();
  });
});

describe('views as text', () => {
  it('come back as they were', () => {
    const view = fc.record({
      id: fc.nat(1e6).map((n) => `v${n}`),
      name: fc.string({ maxLength: 200 }),
      caption: fc.string(),
      address: fc.string(),
      thumbnail: fc.constantFrom(null, 'data:image/png;base64,AAAA'),
    });
    fc.assert(
      fc.property(fc.array(view), (views) => {
        expect(readViews(writeViews(views))).toEqual(views);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it.each([
    ['', 'nothing'],
    ['{"version":2,"views":[]}', 'a later form'],
    ['{"version":1,"views":[{"id":"v1"}]}', 'half a view'],
    [
      writeViews([{ ...three.views[0]!, thumbnail: 'https://elsewhere.org/x.png' }]),
      'a picture elsewhere',
    ],
  ])('are none in %s (%s)', (text) => {
    expect(readViews(text)).toBeNull();
  });
});
