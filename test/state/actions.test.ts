// Actions: what opens, closes and steps back; what an address and a dataset do to what is open.

import { describe, expect, it } from 'vitest';
import {
  changeFilters,
  chooseTheme,
  clearFilters,
  clearSelection,
  compareWith,
  focusOn,
  chooseConcepts,
  hideConcepts,
  keepArea,
  keepOnly,
  pin,
  toggleChosen,
  unpin,
  open,
  pointAt,
  searchFor,
  select,
  showPapers,
  showView,
  stepBack,
} from '../../src/state/actions.ts';
import {
  followAddress,
  leaveCorpus,
  receiveDataset,
  reportFailure,
} from '../../src/state/corpus.ts';
import { withEdit } from '../../src/core/curate/edit.ts';
import { mergeAll } from '../../src/state/curation.ts';
import { undo } from '../../src/state/history.ts';
import { pathBetween } from '../../src/state/question.ts';
import { INITIAL_STATE, isSame, linkOf, NO_FILTERS, startStrength } from '../../src/state/state.ts';
import { createPaperloomStore } from '../../src/state/store.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import type { Selection, State } from '../../src/state/state.ts';

const AREA = { area: 2, label: 'Flat minima' };
const concept = (id: string): Selection => ({ kind: 'concept', id });
const paper = (id: string): Selection => ({ kind: 'paper', id });
const opened = (...ids: string[]): State =>
  ids.reduce((state, id) => open(state, concept(id)), INITIAL_STATE);

/** A dataset of which only the names are looked at. */
const datasetOf = (concepts: string[], papers: string[]) =>
  ({
    concepts: concepts.map((id) => ({ id })),
    papers: { ids: papers },
    clusters: [],
  }) as unknown as Dataset;
const dataset = datasetOf(['lora', 'sam'], ['on-a']);

describe('select', () => {
  it('opens something, and the same thing again closes it', () => {
    const once = select(INITIAL_STATE, concept('sam'));
    expect(once.selection).toEqual(concept('sam'));
    expect(select(once, concept('sam'))).toMatchObject({ selection: null, trail: [] });
  });

  it('moves on to another thing and remembers the first', () => {
    const state = select(select(INITIAL_STATE, concept('sam')), paper('on-a'));
    expect(state).toMatchObject({ selection: paper('on-a'), trail: [concept('sam')] });
  });

  it('tells a paper from a concept of the same id', () => {
    const state = select(select(INITIAL_STATE, concept('on-a')), paper('on-a'));
    expect(state.selection).toEqual(paper('on-a'));
  });

  it('knows a link by its ends in either order', () => {
    const state = select(INITIAL_STATE, linkOf('sam', 'lora'));
    expect(state.selection).toEqual({ kind: 'link', a: 'lora', b: 'sam' });
    expect(select(state, linkOf('lora', 'sam')).selection).toBeNull();
  });
});

describe('open', () => {
  it('keeps open what is open already, without a step', () => {
    const state = opened('sam');
    expect(open(state, concept('sam'))).toBe(state);
  });

  it('puts out what the pointer lit', () => {
    const state = pointAt(INITIAL_STATE, concept('lora'));
    expect(open(state, concept('sam')).hover).toBeNull();
  });

  it('remembers the last fifty steps', () => {
    const state = opened(...Array.from({ length: 60 }, (_, i) => `c${i}`));
    expect(state.trail).toHaveLength(50);
    expect([state.trail[0], state.trail.at(-1)]).toEqual([concept('c9'), concept('c58')]);
  });
});

describe('stepBack', () => {
  it('takes back the search, then what was opened, newest first, then shows nothing', () => {
    const steps = [searchFor(opened('a', 'b'), 'sharp')];
    for (let i = 0; i < 3; i++) steps.push(stepBack(steps.at(-1)!));
    expect(steps.map(({ query, selection }) => [query, selection])).toEqual([
      ['sharp', concept('b')],
      ['', concept('b')],
      ['', concept('a')],
      ['', null],
    ]);
  });

  it('does not step forward again', () => {
    const state = stepBack(opened('a', 'b'));
    expect(stepBack(state).selection).toBeNull();
  });

  it('changes nothing when nothing is open', () => {
    expect(stepBack(INITIAL_STATE)).toEqual(INITIAL_STATE);
  });
});

describe('followAddress', () => {
  it('replaces all an address speaks of and keeps dataset and theme', () => {
    const before = chooseTheme(searchFor(opened('a'), 'sharp'), 'dark');
    const after = followAddress({ ...before, dataset }, { selection: concept('sam') });
    expect(after).toEqual({
      ...INITIAL_STATE,
      dataset,
      theme: 'dark',
      selection: concept('sam'),
    });
  });

  it.each([
    ['a concept', concept('gone')],
    ['a paper', paper('gone')],
    ['a link with one unknown end', linkOf('sam', 'gone')],
    ['a path to an unknown concept', pathBetween('sam', 'gone')],
    ['the place of an unknown paper', { kind: 'place', id: 'gone' } as const],
    ['a paper by the id of a concept', paper('sam')],
    ['a concept by the id of a paper', concept('on-a')],
  ])('drops %s the dataset does not have', (_, selection) => {
    expect(followAddress({ ...INITIAL_STATE, dataset }, { selection }).selection).toBeNull();
  });

  it.each([concept('sam'), paper('on-a'), linkOf('lora', 'sam')])(
    'keeps a $kind the dataset has',
    (selection) => {
      expect(followAddress({ ...INITIAL_STATE, dataset }, { selection }).selection).toEqual(
        selection,
      );
    },
  );

  it('keeps a concept that an edit has made', () => {
    const curation = withEdit([], { op: 'add', label: 'Flat Minima', kind: 'theory' });
    const { selection, missing } = followAddress(
      { ...INITIAL_STATE, dataset, curation },
      { selection: concept('flat-minima') },
    );
    expect([selection, missing]).toEqual([concept('flat-minima'), null]);
  });

  it('keeps an area that another division into areas may have', () => {
    const area = { kind: 'area', area: 3 } as const;
    const asked = (resolution: number | null) =>
      followAddress({ ...INITIAL_STATE, dataset }, { resolution, selection: area });
    expect(asked(2).selection).toEqual(area);
    expect(asked(null)).toMatchObject({ selection: null, missing: area });
  });

  it('believes the address until the dataset has arrived, which then decides', () => {
    const waiting = followAddress(INITIAL_STATE, { selection: concept('gone') });
    expect(waiting.selection).toEqual(concept('gone'));
    expect(receiveDataset(waiting, dataset).selection).toBeNull();
    const known = followAddress(INITIAL_STATE, { selection: concept('sam') });
    expect(receiveDataset(known, dataset).selection).toEqual(concept('sam'));
  });
});

describe('leaveCorpus', () => {
  it('opens nothing that the address names in another corpus', () => {
    const before = { ...INITIAL_STATE, corpus: 'gone', query: 'a', selection: concept('lora') };
    expect(leaveCorpus(before)).toMatchObject({
      corpus: null,
      query: '',
      selection: null,
      missing: null,
    });
  });
});

describe('receiveDataset', () => {
  it('forgets the steps and the work of the corpus before', () => {
    const store = createPaperloomStore({ dataset: datasetOf([], []), corpus: 'one' });
    store.act(mergeAll, ['a', 'b'], 'b');
    store.load(followAddress, { corpus: 'two', selection: concept('sam') });
    expect(store.getState()).toMatchObject({ selection: concept('sam'), missing: null });
    store.load(receiveDataset, dataset);
    const { history, curation, selection } = store.getState();
    expect([history.past, curation, selection]).toEqual([[], [], concept('sam')]);
  });
});

describe('a comparison', () => {
  it('clears the filters that name areas, files or venues by their position', () => {
    const state = keepArea(changeFilters(INITIAL_STATE, { hiddenVenues: [1], minPapers: 4 }), AREA);
    expect(compareWith(state, 'b').filters).toEqual({ ...NO_FILTERS, minPapers: 4 });
  });
});

describe('the other actions', () => {
  it('change the named filters and leave the others', () => {
    const state = changeFilters(changeFilters(INITIAL_STATE, { minPapers: 4 }), {
      hiddenTypes: ['task'],
    });
    expect(state.filters).toEqual({ ...NO_FILTERS, minPapers: 4, hiddenTypes: ['task'] });
    expect(clearFilters(state).filters).toEqual(NO_FILTERS);
  });

  it('point without a new state when nothing changes', () => {
    const state = pointAt(INITIAL_STATE, concept('sam'));
    expect(state.hover).toEqual(concept('sam'));
    expect(pointAt(state, concept('sam'))).toBe(state);
  });

  it('close all at once', () => {
    expect(clearSelection(opened('a', 'b'))).toMatchObject({ selection: null, trail: [] });
  });

  it('set view, papers and failure; a dataset ends a failure', () => {
    const state = reportFailure(showPapers(showView(INITIAL_STATE, 'list'), 'all'), 'No file.');
    expect(state).toMatchObject({ view: 'list', papersShown: 'all', failure: 'No file.' });
    expect(receiveDataset(state, dataset).failure).toBeNull();
  });

  it('never change the state they are given', () => {
    const state = Object.freeze(opened('a'));
    const before = JSON.stringify(state);
    [stepBack, clearSelection, clearFilters].forEach((action) => action(state));
    expect(JSON.stringify(state)).toBe(before);
  });
});

describe('isSame', () => {
  it('compares kind and id, and both ends of a link', () => {
    const all = [null, concept('a'), concept('b'), paper('a'), linkOf('a', 'b'), linkOf('a', 'c')];
    all.forEach((p, i) => {
      all.forEach((q, j) => {
        expect(isSame(p, q)).toBe(i === j);
      });
    });
  });
});

describe('the store', () => {
  it('changes only through actions, and tells its listeners before and after', () => {
    const store = createPaperloomStore({ query: 'a' });
    const heard: [string, string][] = [];
    store.subscribe((state, before) => heard.push([before.query, state.query]));
    store.act(searchFor, 'ab');
    expect(heard).toEqual([['a', 'ab']]);
    expect(store.getState()).toEqual({ ...INITIAL_STATE, query: 'ab' });
  });

  it('says nothing when an action changes nothing', () => {
    const store = createPaperloomStore();
    let heard = 0;
    store.subscribe(() => heard++);
    store.act(pointAt, null);
    expect(heard).toBe(0);
  });
});

describe('the threshold of a weight', () => {
  it('starts where it hides nothing, for NPMI where it says something', () => {
    expect(startStrength('jaccard')).toBe(0);
    expect(startStrength('npmi')).toBe(INITIAL_STATE.filters.minStrength);
  });
});

describe('a neighbourhood', () => {
  it('is shown, and the same again shows all', () => {
    const near = focusOn(INITIAL_STATE, 'sam');
    expect(near.filters.focus).toEqual({ concept: 'sam', steps: 1 });
    expect(focusOn(near, 'sam', 2).filters.focus).toEqual({ concept: 'sam', steps: 2 });
    expect(focusOn(near, 'sam').filters.focus).toBeNull();
  });
});

describe('a step back', () => {
  it('closes what is open first, then leaves the neighbourhood', () => {
    const near = focusOn(open(INITIAL_STATE, { kind: 'concept', id: 'sam' }), 'sam');
    const closed = stepBack(near);
    expect([closed.selection, closed.filters.focus?.concept]).toEqual([null, 'sam']);
    expect(stepBack(closed).filters.focus).toBeNull();
  });
});

describe('concepts chosen together', () => {
  it('come and go one by one, and one alone is simply open', () => {
    const one = toggleChosen(INITIAL_STATE, 'sam');
    expect(one.selection).toEqual({ kind: 'concept', id: 'sam' });
    const two = toggleChosen(one, 'lora');
    expect(two.selection).toEqual({ kind: 'many', ids: ['lora', 'sam'] });
    expect(toggleChosen(two, 'sam').selection).toEqual({ kind: 'concept', id: 'lora' });
  });

  it('are added to those that are chosen, or stand in their place', () => {
    const two = chooseConcepts(INITIAL_STATE, ['sam', 'lora'], false);
    const more = chooseConcepts(two, ['mup', 'sam'], true).selection;
    expect(more).toEqual({ kind: 'many', ids: ['lora', 'mup', 'sam'] });
    expect(chooseConcepts(two, ['mup'], false).selection).toEqual({ kind: 'concept', id: 'mup' });
    expect(chooseConcepts(two, [], false).selection).toBeNull();
  });

  it('are put aside together, and close', () => {
    const two = chooseConcepts(INITIAL_STATE, ['sam', 'lora'], false);
    const aside = hideConcepts(two, ['sam', 'lora']);
    expect([aside.selection, aside.filters.hiddenConcepts]).toEqual([null, ['sam', 'lora']]);
  });

  it('end the neighbourhood of one that is put aside', () => {
    const around = focusOn(INITIAL_STATE, 'sam');
    expect(hideConcepts(around, ['lora']).filters.focus).toEqual(around.filters.focus);
    expect(hideConcepts(around, ['sam']).filters.focus).toBeNull();
  });

  it('are left by a step back when only they were shown', () => {
    const only = keepOnly(INITIAL_STATE, ['lora', 'sam']);
    expect(stepBack(only).filters.onlyConcepts).toEqual([]);
    const both = keepArea(only, AREA);
    expect(stepBack(both).filters).toMatchObject({ onlyConcepts: [], onlyArea: 2 });
    expect(stepBack(stepBack(both)).filters.onlyArea).toBeNull();
  });
});

describe('a pin', () => {
  it('holds one place for each thing, in whole units', () => {
    const once = pin(INITIAL_STATE, [{ key: 'concept:sam', x: 1.4, y: -2.6 }]);
    const twice = pin(once, [
      { key: 'concept:a', x: 0, y: 0 },
      { key: 'concept:sam', x: 9, y: 9 },
    ]);
    expect(once.pins).toEqual([{ key: 'concept:sam', x: 1, y: -3 }]);
    expect(twice.pins.map(({ key, x }) => [key, x])).toEqual([
      ['concept:a', 0],
      ['concept:sam', 9],
    ]);
    expect(unpin(twice, 'concept:a').pins).toHaveLength(1);
    expect(unpin(twice).pins).toEqual([]);
  });
});

describe('several things moved together', () => {
  it('are one step, taken back at once', () => {
    const store = createPaperloomStore();
    const places = ['a', 'b', 'c'].map((id, i) => ({ key: `concept:${id}`, x: i, y: i }));
    store.act(pin, places);
    expect(store.getState().pins).toHaveLength(3);
    expect(store.getState().history.past).toHaveLength(1);
    store.act(undo);
    expect(store.getState().pins).toEqual([]);
  });
});

describe('several concepts made one', () => {
  it('are one step, and what was open is the one they went into', () => {
    const store = createPaperloomStore({ selection: { kind: 'many', ids: ['a', 'b', 'c'] } });
    store.act(mergeAll, ['a', 'b', 'c'], 'b');
    expect(store.getState().selection).toEqual({ kind: 'concept', id: 'b' });
    expect(store.getState().curation.map((e) => e.op === 'merge' && e.concept)).toEqual(['a', 'c']);
    expect(store.getState().history.past).toHaveLength(1);
  });
});

describe('a concept that is put aside', () => {
  it('goes once, and closes if it was open', () => {
    const opened = open(INITIAL_STATE, { kind: 'concept', id: 'sam' });
    const aside = hideConcepts(hideConcepts(opened, ['sam']), ['sam']);
    expect(aside.filters.hiddenConcepts).toEqual(['sam']);
    expect(aside.selection).toBeNull();
  });
});
