// Several concepts chosen together, and the menu of the map.

import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { actionsOn } from '../../src/ui/map-actions.ts';
import { MapMenu } from '../../src/ui/map-menu.tsx';
import { SidePanel } from '../../src/ui/side-panel.tsx';
import { INITIAL_STATE, manyOf } from '../../src/state/state.ts';
import { DATASET, paperCalled, show } from './small-corpus.tsx';

const TWO = manyOf(['quantization', 'low-rank-adaptation'])!;

describe('the panel of many', () => {
  it('counts papers with any and with all, and names those that name most first', () => {
    show(<SidePanel />, { selection: TWO });
    expect(screen.getByRole('heading', { level: 2, name: '2 concepts' })).toBeInTheDocument();
    const [first] = screen.getAllByRole('article');
    expect(first).toHaveTextContent('2 of 2');
  });

  it('lets one go, and is the panel of the other then', async () => {
    const { user, state } = show(<SidePanel />, { selection: TWO });
    await user.click(screen.getByRole('button', { name: 'Deselect quantization' }));
    expect(state().selection).toEqual({ kind: 'concept', id: 'low-rank-adaptation' });
  });

  it('shows only them, and all again', async () => {
    const { user, state } = show(<SidePanel />, { selection: TWO });
    await user.click(screen.getByRole('button', { name: 'Only these' }));
    expect(state().filters.onlyConcepts).toEqual(['low-rank-adaptation', 'quantization']);
    await user.click(screen.getByRole('button', { name: 'Show all again' }));
    expect(state().filters.onlyConcepts).toEqual([]);
  });

  it('asks of two how they connect', async () => {
    const { user, state } = show(<SidePanel />, { selection: TWO });
    await user.click(screen.getByRole('link', { name: 'How they connect' }));
    expect(state().selection).toMatchObject({ kind: 'path', a: 'low-rank-adaptation' });
  });
});

describe('what can be done with many', () => {
  const names = () =>
    within(screen.getByRole('button', { name: 'Only these' }).parentElement!)
      .getAllByRole('button')
      .map(({ textContent }) => textContent);

  it('copies the link, and merges last of all', () => {
    show(<SidePanel />, { selection: TWO });
    expect(names().at(-2)).toBe('Copy link');
    expect(names().at(-1)).toMatch(/^Merge into “/);
  });
});

describe('the menu of the map', () => {
  it('of a concept puts its papers around it', async () => {
    const { user, state } = show(
      <MapMenu
        of={{ kind: 'concept', id: 'quantization' }}
        at={{ x: 1, y: 1 }}
        onClose={() => undefined}
      />,
    );
    const menu = within(screen.getByRole('menu', { name: 'quantization' }));
    await user.click(menu.getByRole('menuitem', { name: 'Show its papers around it' }));
    expect(state().unfolded).toEqual(['quantization']);
  });

  it('of a second concept offers the way from the one that is open', () => {
    const open = { ...INITIAL_STATE, selection: { kind: 'concept', id: 'quantization' } as const };
    const names = actionsOn({ kind: 'concept', id: 'low-rank-adaptation' }, open, DATASET).map(
      ({ name }) => name,
    );
    expect(names).toContain('Connect with “quantization”');
    expect(names).toContain('Add to the selection');
  });

  it('lets go what is pinned, and only that', () => {
    const id = paperCalled('Rounding');
    const pinned = { ...INITIAL_STATE, pins: [{ key: `paper:${id}`, x: 0, y: 0 }] };
    const namesOf = (state: typeof pinned) =>
      actionsOn({ kind: 'paper', id }, state, DATASET).map(({ name }) => name);
    expect(namesOf(pinned)).toContain('Unpin it');
    expect(namesOf({ ...pinned, pins: [] })).not.toContain('Unpin it');
  });

  it('of the ground lifts what was hidden, when something was', async () => {
    const filters = { ...INITIAL_STATE.filters, hiddenConcepts: ['quantization'] };
    const { user, state } = show(
      <MapMenu of={null} at={{ x: 1, y: 1 }} onClose={() => undefined} />,
      {
        filters,
      },
    );
    await user.click(screen.getByRole('menuitem', { name: 'Show what was hidden' }));
    expect(state().filters.hiddenConcepts).toEqual([]);
  });
});
