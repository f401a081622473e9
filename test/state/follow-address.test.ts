// The address bar and the store follow each other, over a window of our own.

import { describe, expect, it } from 'vitest';
import {
  changeFilters,
  clearSelection,
  focusOn,
  open,
  pointAt,
  searchFor,
  showView,
  stepBack,
} from '../../src/state/actions.ts';
import { receiveDataset, returnTo } from '../../src/state/corpus.ts';
import { writeAddress } from '../../src/state/address.ts';
import { keepAddress } from '../../src/state/follow-address.ts';
import { NO_FILTERS } from '../../src/state/state.ts';
import { createPaperloomStore } from '../../src/state/store.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import type { Selection } from '../../src/state/state.ts';
import type { AddressBar } from '../../src/state/follow-address.ts';

/** A window with a history: entries, where we are, and who listens. */
class FakeWindow implements AddressBar {
  readonly location = { hash: '', pathname: '/map/', search: '?x=1' };
  readonly entries: string[];
  readonly states: unknown[] = [null];
  at = 0;
  private readonly listeners = new Set<() => void>();

  constructor(hash = '') {
    this.location.hash = hash;
    this.entries = [hash];
  }

  readonly history = this.makeHistory();

  private makeHistory() {
    const stateNow = (): unknown => this.states[this.at] ?? null;
    return {
      get state() {
        return stateNow();
      },
      pushState: (state: unknown, _: string, url?: string | URL | null) => {
        this.entries.splice(++this.at, Infinity, this.enter(String(url)));
        this.states.splice(this.at, Infinity, state);
      },
      replaceState: (state: unknown, _: string, url?: string | URL | null) => {
        this.entries[this.at] = this.enter(String(url));
        this.states[this.at] = state;
      },
    };
  }

  private enter(url: string): string {
    if (!url.startsWith('/map/?x=1')) throw new Error(`another page: ${url}`);
    return (this.location.hash = url.slice('/map/?x=1'.length));
  }

  go(steps: number): void {
    this.at += steps;
    this.location.hash = this.entries[this.at]!;
    this.listeners.forEach((listener) => {
      listener();
    });
  }

  /** The reader types an address. */
  type(hash: string): void {
    this.entries.splice(this.at + 1, Infinity, hash);
    this.states.splice(this.at + 1, Infinity, null);
    this.go(1);
  }

  addEventListener(_: 'popstate' | 'hashchange', listener: () => void): void {
    this.listeners.add(listener);
  }

  removeEventListener(_: 'popstate' | 'hashchange', listener: () => void): void {
    this.listeners.delete(listener);
  }
}

const concept = (id: string): Selection => ({ kind: 'concept', id });
const visit = (hash = '') => {
  const bar = new FakeWindow(hash);
  const store = createPaperloomStore();
  const end = keepAddress(store, bar);
  return { bar, store, end };
};

describe('keepAddress', () => {
  it('makes a step of a focus that begins and of one that ends', () => {
    const { bar, store } = visit();
    store.act(open, concept('sam'));
    store.act(focusOn, 'sam');
    store.act(stepBack);
    store.act(stepBack);
    expect(store.getState().filters.focus).toBeNull();
    bar.go(-1);
    expect(store.getState().selection).toBeNull();
    expect(store.getState().filters.focus).toEqual({ concept: 'sam', steps: 1 });
    bar.go(-1);
    expect(store.getState().selection).toEqual(concept('sam'));
  });

  it('reads the address the page was opened with', () => {
    const { bar, store } = visit('#v=1&view=list&open=concept:sam');
    expect(store.getState()).toMatchObject({ view: 'list', selection: concept('sam') });
    expect(bar.entries).toEqual(['#v=1&view=list&open=concept:sam']);
  });

  it('makes a step of what is opened, closed or looked at another way', () => {
    const { bar, store } = visit();
    store.act(open, concept('sam'));
    store.act(showView, 'list');
    store.act(clearSelection);
    expect(bar.entries).toEqual([
      '',
      '#v=1&open=concept:sam',
      '#v=1&view=list&open=concept:sam',
      '#v=1&view=list',
    ]);
  });

  it('makes no step of a moved slider or a typed letter', () => {
    const { bar, store } = visit();
    store.act(changeFilters, { minPapers: 3 });
    store.act(changeFilters, { minPapers: 4 });
    store.act(searchFor, 'flat');
    expect(bar.entries).toEqual(['#v=1&q=flat&papers=4']);
  });

  it('leaves the address alone while only the pointer moves', () => {
    const { bar, store } = visit('#not-ours');
    store.act(pointAt, concept('sam'));
    expect(bar.entries).toEqual(['#not-ours']);
  });

  it('goes back and forth with the history', () => {
    const { bar, store } = visit();
    store.act(open, concept('sam'));
    store.act(open, concept('lora'));
    bar.go(-1);
    expect(store.getState().selection).toEqual(concept('sam'));
    bar.go(-1);
    expect(store.getState().selection).toBeNull();
    bar.go(2);
    expect(store.getState().selection).toEqual(concept('lora'));
    expect(bar.entries).toHaveLength(3);
  });

  it('returns to the very opening it left, with the way that led there', () => {
    const { bar, store } = visit('#v=1&open=concept:sam');
    const { selection } = store.getState();
    store.act(open, concept('lora'));
    const { selection: second, trail } = store.getState();
    store.act(open, concept('adam'));
    bar.go(-1);
    expect(store.getState().selection).toBe(second);
    expect(store.getState().trail).toEqual(trail);
    bar.go(-1);
    expect(store.getState().selection).toBe(selection);
  });

  it('returns to the filters an entry had', () => {
    const { bar, store } = visit();
    store.act(changeFilters, { minPapers: 3 });
    store.act(open, concept('sam'));
    store.act(changeFilters, { minPapers: 9 });
    bar.go(-1);
    expect(store.getState().filters).toEqual({ ...NO_FILTERS, minPapers: 3 });
  });

  it('follows an address that is typed', () => {
    const { bar, store } = visit();
    bar.type('#q=sam');
    expect(store.getState().query).toBe('sam');
  });

  it('puts an address right that it reads, and leaves the way forward', () => {
    const { bar, store } = visit('#open=concept:sam&papers=none');
    store.act(showView, 'list');
    store.act(open, concept('lora'));
    bar.go(-2);
    expect(store.getState().selection).toEqual(concept('sam'));
    expect(bar.entries).toHaveLength(3);
    expect(bar.entries[0]).toBe('#v=1&open=concept:sam');
  });

  it('does not make a step of opening nothing when the dataset lacks what the address names', () => {
    const { bar, store } = visit('#v=1&open=concept:gone');
    const dataset = { concepts: [], papers: { ids: [] } } as unknown as Dataset;
    store.act(receiveDataset, dataset);
    expect(store.getState().selection).toBeNull();
    expect(bar.entries).toEqual(['']);
  });

  it('ends when it is told to', () => {
    const { bar, store, end } = visit();
    end();
    store.act(open, concept('sam'));
    bar.type('#q=sam');
    expect(bar.entries).toEqual(['', '#q=sam']);
    expect(store.getState().query).toBe('');
  });
});

it('puts the address of a corpus that cannot be opened right where it stands, as no step back', () => {
  const bar = new FakeWindow('#v=1&corpus=a&open=concept:sam');
  const store = createPaperloomStore();
  keepAddress(store, bar);
  const before = store.getState();
  bar.type('#v=1&corpus=gone');
  store.load(returnTo, before);
  expect(bar.entries).toEqual([writeAddress(before), writeAddress(before)].map((at) => `#${at}`));
});
