// The view of papers by role: what it says of many, of one and of none, and how the keyboard walks it.

import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { areasAt, regroup } from '../../src/scene/regroup.ts';
import { chooseResolution } from '../../src/state/actions.ts';
import { NO_FILTERS } from '../../src/state/state.ts';
import { PaperMapView } from '../../src/ui/views/paper-map-view.tsx';
import { DATASET, paperCalled, show, tasksOf } from './small-corpus.tsx';
import { StillObserver } from './still-observer.ts';
import type { State } from '../../src/state/state.ts';

const ALL = { ...NO_FILTERS, minPapers: 1 };

// jsdom draws nothing, has no faces and never changes its size.
beforeEach(() => {
  vi.stubGlobal('ResizeObserver', StillObserver);
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(
    {} as CanvasRenderingContext2D,
  );
  Object.defineProperty(document, 'fonts', {
    configurable: true,
    value: { check: () => false, load: () => Promise.resolve([]) },
  });
});

afterEach(() => {
  Reflect.deleteProperty(document, 'fonts');
});

async function showMap(state: Partial<State> = {}, tasks = tasksOf()) {
  const shown = show(
    <PaperMapView sheet={null} onAccount={() => undefined} />,
    { filters: ALL, ...state },
    tasks,
  );
  const map = await screen.findByRole('application');
  return { ...shown, map };
}

describe('the map of papers', () => {
  it('says how many papers and ties it shows', async () => {
    const { map } = await showMap();
    expect(map).toHaveAccessibleName(/^Map of papers: 6 papers, 10 ties\. Arrow keys move/);
  });

  it('says what its colours mean: areas, or years', async () => {
    const { container } = await showMap();
    expect(container).toHaveTextContent('hue: area');
    cleanup();
    const byYear = await showMap({ colour: 'year' });
    expect(byYear.container).toHaveTextContent('colour: year');
    expect(byYear.container).not.toHaveTextContent('hue: area');
  });

  it('is laid out by the areas shown when these are cut anew', async () => {
    const tasks = tasksOf();
    const layOut = vi.spyOn(tasks, 'layOutPapers');
    const { store } = await showMap({}, tasks);
    act(() => {
      store.act(chooseResolution, 4);
    });
    const cut = regroup(DATASET, areasAt(DATASET, 4)).concepts.map(({ cluster }) => cluster);
    await waitFor(() => {
      expect(layOut.mock.lastCall![1]).toEqual(cut);
    });
    expect(cut).not.toEqual(DATASET.concepts.map(({ cluster }) => cluster));
    expect(layOut).toHaveBeenCalledTimes(2);
  });

  it('is walked by the arrows, says what is reached, and Enter opens it', async () => {
    const { map, state } = await showMap();
    fireEvent.keyDown(map, { key: 'ArrowRight' });
    const [said] = screen.getAllByRole('status');
    expect(said).toHaveTextContent(/(\d{4}|no date), \d similar papers?$/);
    const { hover } = state();
    expect(hover).toMatchObject({ kind: 'paper' });
    fireEvent.keyDown(map, { key: 'Enter' });
    expect(state().selection).toEqual(hover);
  });

  it('has in words what it shows, by area, and the way to the table', async () => {
    const { user, state } = await showMap();
    const words = screen.getByRole('region', { name: 'The map of papers as text' });
    expect(within(words).getAllByRole('link').length).toBeGreaterThanOrEqual(5);
    await user.click(within(words).getByRole('link', { name: 'Flat Images' }));
    expect(state().selection).toEqual({ kind: 'paper', id: paperCalled('Flat Images') });
    await user.click(within(words).getByRole('button', { name: 'All papers as a table' }));
    expect(state().view).toBe('table');
  });

  it('names what joins the paper that is open to those like it', async () => {
    const of = { kind: 'paper', id: paperCalled('Adapters in Few Bits') } as const;
    const { store } = await showMap({ selection: of });
    const card = () => document.querySelector('.paper-told');
    expect(card()).toHaveTextContent(/^\d similar papers?, by .*low-rank adaptation \d/);
    store.act((s) => ({ ...s, hover: of }));
    await waitFor(() => {
      expect(card()).toHaveTextContent(/^Adapters in Few Bits 2021\d similar papers?, by/);
    });
  });

  it('follows the filters', async () => {
    const { map } = await showMap({ filters: { ...ALL, years: [2021, 2022] } });
    expect(map).toHaveAccessibleName(/^Map of papers: 2 papers/);
  });

  it('says that no paper passes, that one is alone, and that none are alike', async () => {
    const nobody = await showMap({ filters: { ...ALL, years: [1990, 1991] } });
    expect(screen.getByText(/No paper passes the filters/)).toBeVisible();
    nobody.unmount();
    const one = await showMap({ filters: { ...ALL, years: [2021, 2021] } });
    expect(screen.getByRole('note')).toHaveTextContent(
      'Only one paper, so there is nothing to compare it with.',
    );
    one.unmount();
    await showMap({ filters: { ...ALL, onlyConcepts: ['segment-anything-model'] } });
    expect(screen.getByRole('note')).toHaveTextContent(
      /No two of these 6 papers share a distinctive concept/,
    );
  });

  it('says how many papers there was no room for', async () => {
    const tasks = tasksOf();
    const crowded = {
      ...tasks,
      joinPapers: async (...args: Parameters<typeof tasks.joinPapers>) => ({
        ...(await tasks.joinPapers(...args)),
        of: 41_233,
      }),
    };
    await showMap({}, crowded);
    expect(screen.getByRole('note')).toHaveTextContent(/^6 of 41,233 papers: those most similar/);
  });

  it('says why there is none', async () => {
    const tasks = { ...tasksOf(), layOutPapers: () => Promise.reject(new Error('Out of memory.')) };
    show(<PaperMapView sheet={null} onAccount={() => undefined} />, { filters: ALL }, tasks);
    await waitFor(() => {
      expect(screen.getByRole('alert')).toHaveTextContent('Out of memory.');
    });
  });

  it('keeps its places when the filters come and go', async () => {
    const asked: number[] = [];
    const tasks = tasksOf();
    const counted = {
      ...tasks,
      layOutPapers: (...args: Parameters<typeof tasks.layOutPapers>) => {
        asked.push(DATASET.papers.ids.length);
        return tasks.layOutPapers(...args);
      },
    };
    const { store } = await showMap({}, counted);
    store.act((s) => ({ ...s, filters: { ...ALL, years: [2021, 2022] as const } }));
    await waitFor(() => {
      expect(screen.getByRole('application')).toHaveAccessibleName(/: 2 papers/);
    });
    expect(asked).toHaveLength(1);
  });
});
