// Undo and redo: any sequence of steps can be taken back and done again.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeFilters,
  chooseResolution,
  clearFilters,
  colourBy,
  focusOn,
  hideConcepts,
  keepArea,
  open,
  pin,
  showAllNames,
  showDensity,
  showPapers,
  switchArea,
  unfold,
  unpin,
} from '../../src/state/actions.ts';
import { openCorpus } from '../../src/state/corpus.ts';
import { edit, replaceEdits, undoEdit } from '../../src/state/curation.ts';
import { goToStep, redo, undo } from '../../src/state/history.ts';
import { mark } from '../../src/state/marks.ts';
import { COLOURS, UNDOABLE } from '../../src/state/state.ts';
import { createPaperloomStore } from '../../src/state/store.ts';
import {
  changeView,
  moveView,
  removeView,
  replaceViews,
  saveFilters,
  saveView,
  showSavedView,
} from '../../src/state/views.ts';
import { BY_HAND, addStopWord, removeTerm } from '../../src/state/vocabulary.ts';
import { DATASET } from '../small-dataset.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import type { State } from '../../src/state/state.ts';
import type { Store } from '../../src/state/store.ts';

const DOINGS: readonly ((store: Store, n: number) => void)[] = [
  (store, n) => {
    store.act(changeFilters, { minPapers: n + 1 });
  },
  (store, n) => {
    store.act(changeFilters, { years: [2000 + n, 2010 + n] });
  },
  (store, n) => {
    store.act(changeFilters, { hiddenClusters: [n] });
  },
  (store, n) => {
    store.act(showPapers, n % 2 === 0 ? 'all' : 'none');
  },
  (store, n) => {
    store.act(chooseResolution, n / 2);
  },
  (store, n) => {
    store.act(saveView, `View ${n}`);
  },
  (store) => {
    store.act(clearFilters);
  },
  (store, n) => {
    store.act(open, { kind: 'concept', id: `c${n}` });
  },
  (store, n) => {
    store.act(colourBy, COLOURS[n % COLOURS.length]!);
  },
  (store, n) => {
    store.act(showDensity, n % 2 === 0);
  },
  (store, n) => {
    store.act(showAllNames, n % 2 === 0);
  },
];
const parts = (state: State) => UNDOABLE.map((part) => state[part]);
const labels = (store: Store) => store.getState().history.past.map(({ label }) => label);
const sequence = fc.array(fc.tuple(fc.nat(DOINGS.length - 1), fc.nat(5)), { maxLength: 12 });

function after(doings: readonly (readonly [number, number])[]): Store {
  const store = createPaperloomStore();
  for (const [which, n] of doings) DOINGS[which]!(store, n);
  return store;
}

describe('history', () => {
  it('does not begin with the opening of a corpus', () => {
    const store = createPaperloomStore();
    store.load(changeFilters, { minPapers: 5 });
    const dataset = { id: 'one', concepts: [], clusters: [] } as unknown as Dataset;
    store.act(openCorpus, dataset, 'one');
    expect(labels(store)).toEqual([]);
  });

  it('takes any sequence of steps back to the start, and does it again', () => {
    fc.assert(
      fc.property(sequence, (doings) => {
        const store = after(doings);
        const end = store.getState();
        const start = createPaperloomStore().getState();
        while (store.getState().history.past.length > 0) store.act(undo);
        expect(parts(store.getState())).toEqual(parts(start));
        while (store.getState().history.future.length > 0) store.act(redo);
        expect(parts(store.getState())).toEqual(parts(end));
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('leaves what is open alone', () => {
    const store = after([
      [0, 4],
      [7, 1],
    ]);
    store.act(undo);
    expect(store.getState().selection).toEqual({ kind: 'concept', id: 'c1' });
    expect(store.getState().filters.minPapers).toBeNull();
  });

  it('takes a dragged slider as one step, and two sliders as two', () => {
    expect(
      labels(
        after([
          [0, 1],
          [0, 2],
          [0, 3],
        ]),
      ),
    ).toEqual(['Filter: papers per concept 4']);
    expect(
      labels(
        after([
          [0, 1],
          [1, 2],
          [0, 3],
        ]),
      ),
    ).toHaveLength(3);
    expect(
      labels(
        after([
          [2, 1],
          [2, 2],
        ]),
      ),
    ).toHaveLength(2);
  });

  it('says what was done', () => {
    expect(
      labels(
        after([
          [1, 4],
          [2, 1],
          [3, 2],
          [5, 1],
          [6, 0],
          [8, 1],
        ]),
      ),
    ).toEqual([
      'Filter: years 2004–2014',
      'Filter: areas, 1 off',
      'Papers on the map: all',
      'Saved view “View 1”',
      'All filters cleared',
      'Colour: mean year',
    ]);
  });

  it('names what a step was about', () => {
    const store = createPaperloomStore({ dataset: DATASET });
    const [paper] = DATASET.papers.ids;
    store.act(pin, [{ key: 'concept:quantization', x: 1, y: 2 }]);
    store.act(pin, [
      { key: 'concept:quantization', x: 3, y: 2 },
      { key: 'concept:low-rank-adaptation', x: 3, y: 2 },
    ]);
    store.act(unpin, 'concept:quantization');
    store.act(unfold, 'low-rank-adaptation');
    store.act(unfold, 'low-rank-adaptation');
    store.act(mark, { kind: 'paper', id: paper! }, { star: true });
    store.act(mark, { kind: 'paper', id: paper! }, { star: false });
    store.act(mark, { kind: 'concept', id: 'quantization' }, { note: 'Read on.' });
    store.act(hideConcepts, ['quantization']);
    store.act(changeFilters, { hiddenConcepts: [] });
    store.act(focusOn, 'low-rank-adaptation');
    const title = DATASET.papers.titles[0]!;
    expect(labels(store)).toEqual([
      'Moved quantization',
      'Moved 2 concepts',
      'Unpinned quantization',
      'Papers of low-rank adaptation',
      'Put away papers of low-rank adaptation',
      `Star on ${title}`,
      `No star on ${title}`,
      'Note on quantization',
      'Hid quantization',
      'Shown again: quantization',
      'Neighbours of low-rank adaptation',
    ]);
  });

  it('names what edits of concepts were about, and which was taken back', () => {
    const store = createPaperloomStore({ dataset: DATASET });
    const [one, other] = ['low-rank-adaptation', 'quantization'] as const;
    store.act(edit, { op: 'rename', concept: other, label: 'few bits' });
    store.act(edit, { op: 'rename', concept: other, label: 'fewer bits' });
    store.act(edit, { op: 'merge', concept: one, into: other });
    store.act(edit, { op: 'kind', concept: other, kind: 'task' });
    store.act(edit, { op: 'add', label: 'Tiny nets', kind: 'method' });
    store.act(edit, { op: 'exclude', concept: 'tiny-nets' });
    store.act(undoEdit, '3');
    expect(labels(store)).toEqual([
      'Renamed “quantization” to “few bits”',
      'Renamed “few bits” to “fewer bits”',
      'Merged “low-rank adaptation” into “fewer bits”',
      'Filed “fewer bits” as task',
      'Added “Tiny nets”',
      'Left out “Tiny nets”',
      'Took back: merged “low-rank adaptation” into “fewer bits”',
    ]);
  });

  it('names areas that are shown alone or switched off', () => {
    const store = createPaperloomStore({ dataset: DATASET });
    const area = { area: 1, label: 'Flat minima' };
    store.act(keepArea, area);
    store.act(keepArea, null);
    store.act(switchArea, area, false, 2);
    store.act(switchArea, area, true, 2);
    store.act(chooseResolution, 2);
    expect(labels(store)).toEqual([
      'Showed only area “Flat minima”',
      'Showed all areas again',
      'Switched off area “Flat minima”',
      'Switched on area “Flat minima”',
      'Areas wider or narrower',
    ]);
  });

  it('names views that are saved, opened, called otherwise and forgotten', () => {
    const store = createPaperloomStore({ dataset: DATASET });
    store.act(changeFilters, { minPapers: 2, onlyWithCode: true });
    store.act(saveView, 'Code');
    store.act(clearFilters);
    store.act(showSavedView, 'v1');
    store.act(changeView, 'v1', { name: 'With code' });
    store.act(saveFilters, 'Kept');
    store.act(removeView, 'v1');
    expect(labels(store).slice(1)).toEqual([
      'Saved view “Code”',
      'All filters cleared',
      'Opened view “Code”',
      'Renamed view “Code” to “With code”',
      'Saved filters “Kept”',
      'Forgot view “With code”',
    ]);
  });

  it('names the word that came into the vocabulary, or went', () => {
    const store = createPaperloomStore();
    store.act(addStopWord, 'paper');
    store.act(removeTerm, BY_HAND, 'paper');
    expect(labels(store)).toEqual(['Vocabulary: added “paper”', 'Vocabulary: took out “paper”']);
  });

  it('forgets what was taken back once something else is done', () => {
    const store = after([[0, 1]]);
    store.act(undo);
    store.act(showPapers, 'all');
    expect(store.getState().history.future).toEqual([]);
  });

  it('goes to a step, back and on', () => {
    const store = after([
      [0, 1],
      [3, 2],
      [1, 3],
    ]);
    store.act(goToStep, 1);
    expect(labels(store)).toEqual(['Filter: papers per concept 2']);
    store.act(goToStep, 3);
    expect(labels(store)).toHaveLength(3);
  });

  it('knows nothing of what the reader did not do', () => {
    const store = createPaperloomStore();
    store.load(changeFilters, { minPapers: 3 });
    expect(store.getState().history.past).toEqual([]);
  });

  it('is bounded', () => {
    const store = createPaperloomStore();
    for (let n = 0; n < 300; n++) store.act(changeFilters, { hiddenClusters: [n] });
    expect(labels(store)).toHaveLength(200);
  });
});

describe('a step taken back after another tab has changed the list', () => {
  /** Labels of what was added by hand, in the order in which it is applied. */
  const added = (store: Store) =>
    store.getState().curation.map((each) => ('label' in each ? each.label : each.id));
  const add = (store: Store, label: string) => {
    store.act(edit, { op: 'add', label, kind: 'method' });
  };
  /** Heard as text: equal in what it says, and never the same object. */
  const hear = (store: Store, label: string) => {
    const { curation } = store.getState();
    const next = edit(store.getState(), { op: 'add', label, kind: 'task' }).curation;
    store.load(replaceEdits, structuredClone(next));
    expect(store.getState().curation).toHaveLength(curation.length + 1);
  };
  const views = (store: Store) => store.getState().views.map(({ name }) => name);
  const hearView = (store: Store, name: string) => {
    store.load(replaceViews, structuredClone(saveView(store.getState(), name).views));
  };

  it('brings an edit back to its place, since a later one may build on it', () => {
    const store = createPaperloomStore();
    for (const label of ['a', 'b', 'c']) add(store, label);
    store.act(undoEdit, '2');
    hear(store, 'theirs');
    store.act(undo);
    expect(added(store)).toEqual(['a', 'b', 'c', 'theirs']);
    store.act(redo);
    expect(added(store)).toEqual(['a', 'c', 'theirs']);
  });

  it('puts views in their former order, each of theirs behind what it stood behind', () => {
    const store = createPaperloomStore();
    for (const name of ['a', 'b', 'c']) store.act(saveView, name);
    store.act(moveView, 'v3', -2);
    hearView(store, 'theirs');
    expect(views(store)).toEqual(['c', 'a', 'b', 'theirs']);
    store.act(undo);
    expect(views(store)).toEqual(['a', 'b', 'theirs', 'c']);
    store.act(redo);
    expect(views(store)).toEqual(['c', 'a', 'b', 'theirs']);
  });

  it('leaves the order that they gave, where the step was about something else', () => {
    const store = createPaperloomStore();
    for (const name of ['a', 'b', 'c']) store.act(saveView, name);
    store.act(changeView, 'v2', { name: 'B' });
    store.load(replaceViews, structuredClone(moveView(store.getState(), 'v3', -2).views));
    store.act(undo);
    expect(views(store)).toEqual(['c', 'a', 'b']);
  });

  it('does not bring back what they took away, unless the step itself was about it', () => {
    const store = createPaperloomStore();
    for (const name of ['a', 'b']) store.act(saveView, name);
    store.act(moveView, 'v2', -1);
    store.load(replaceViews, structuredClone(removeView(store.getState(), 'v1').views));
    store.act(undo);
    expect(views(store)).toEqual(['b']);
  });
});
