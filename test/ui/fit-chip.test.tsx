// Over the map that filters leave nearly empty: why, and one press that fills it.

import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { undo } from '../../src/state/history.ts';
import { NO_FILTERS } from '../../src/state/state.ts';
import { FitChip } from '../../src/ui/fit-chip.tsx';
import { show } from './small-corpus.tsx';
import type { Filters } from '../../src/state/state.ts';

const FEW: Filters = { ...NO_FILTERS, minPapers: 9, years: [2021, 2024] };
const offer = () => screen.queryByRole('group', { name: 'Few concepts are left' });

describe('what is offered on a map that filters leave nearly empty', () => {
  it('says why, aloud as well', () => {
    show(<FitChip />, { filters: FEW });
    expect(offer()).toHaveTextContent('No concept is in 9 or more of these 3 papers.');
    expect(screen.getByRole('status')).toHaveTextContent(/^No concept is in 9 or more/);
  });

  it('is one press, one step back, and gone when it is taken', async () => {
    const { user, store, state } = show(<FitChip />, { filters: FEW });
    await user.click(screen.getByRole('button', { name: /^Show the \d+ in 2 or more$/ }));
    expect(state().filters.minPapers).toBe('fit');
    expect(offer()).toBeNull();
    expect(state().history.past.map(({ label }) => label)).toEqual([
      'Filter: papers per concept, as fits the papers left',
    ]);
    store.act(undo);
    expect(state().filters).toEqual(FEW);
  });

  it('can be put away', async () => {
    const { user, state } = show(<FitChip />, { filters: FEW });
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(offer()).toBeNull();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(state().filters).toEqual(FEW);
  });

  it('is not there while the map is full enough', () => {
    show(<FitChip />);
    expect(offer()).toBeNull();
  });
});
