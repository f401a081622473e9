// The theme is kept from visit to visit, and done without where nothing can be kept.

import { describe, expect, it } from 'vitest';
import { chooseTheme, searchFor } from '../../src/state/actions.ts';
import { createPaperloomStore } from '../../src/state/store.ts';
import { keepTheme } from '../../src/state/theme.ts';

const KEY = 'paperloom.theme';

/** A page with a storage that holds what it is given. */
const page = (kept: Map<string, string> = new Map<string, string>()) => ({
  kept,
  localStorage: {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  },
});
const refuse = (): never => {
  throw new Error('The storage is full, or forbidden.');
};

describe('keepTheme', () => {
  it.each(['light', 'dark', 'contrast', 'contrast-dark'] as const)(
    'takes a kept %s theme',
    (theme) => {
      const store = createPaperloomStore();
      keepTheme(store, page(new Map([[KEY, theme]])));
      expect(store.getState().theme).toBe(theme);
    },
  );

  it.each(['', 'pink', 'DARK'])('ignores a kept “%s”', (kept) => {
    const store = createPaperloomStore();
    keepTheme(store, page(new Map([[KEY, kept]])));
    expect(store.getState().theme).toBe('system');
  });

  it('keeps what is chosen, and nothing else', () => {
    const store = createPaperloomStore();
    const { kept, localStorage } = page();
    keepTheme(store, { localStorage });
    store.act(searchFor, 'sam');
    expect([...kept]).toEqual([]);
    store.act(chooseTheme, 'dark');
    store.act(chooseTheme, 'system');
    expect([...kept]).toEqual([[KEY, 'system']]);
  });

  it.each([
    ['neither reads nor writes', { localStorage: { getItem: refuse, setItem: refuse } }],
    [
      'cannot be had',
      {
        get localStorage() {
          return refuse();
        },
      },
    ],
  ])('does without a storage that %s', (_, place) => {
    const store = createPaperloomStore();
    keepTheme(store, place);
    store.act(chooseTheme, 'dark');
    expect(store.getState().theme).toBe('dark');
  });

  it('ends when it is told to', () => {
    const store = createPaperloomStore();
    const place = page();
    keepTheme(store, place)();
    store.act(chooseTheme, 'dark');
    expect([...place.kept]).toEqual([]);
  });
});
