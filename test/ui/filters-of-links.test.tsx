// Weights, the backbone, areas finer or wider, and papers kept to one family of concepts.

import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../src/state/state.ts';
import { FilterPanel } from '../../src/ui/filter-panel.tsx';
import { show } from './small-corpus.tsx';
import type { Filters } from '../../src/state/state.ts';

const showPanel = (change: Partial<Filters> = {}) =>
  show(<FilterPanel />, { filters: { ...NO_FILTERS, minPapers: 1, minLinkPapers: 1, ...change } });

describe('the weight of links', () => {
  it('is chosen among all, each explained, and the change is told', async () => {
    const { user, state } = showPanel();
    await user.click(screen.getByRole('button', { name: /links weighted by/i }));
    expect(screen.getAllByRole('option')).toHaveLength(6);
    await user.click(screen.getByRole('option', { name: /^Jaccard/ }));
    expect(state().filters.weight).toBe('jaccard');
    const section = screen.getByRole('region', { name: 'Weight of links' });
    expect(section).toHaveTextContent(/Against NPMI: \d+ links? enter, \d+ leave, \d+ change rank/);
  });

  it('comes with a threshold of its own, and back to the first one', async () => {
    const { user, state } = showPanel();
    const choose = async (name: RegExp) => {
      await user.click(screen.getByRole('button', { name: /links weighted by/i }));
      await user.click(screen.getByRole('option', { name }));
    };
    await choose(/^Papers together/);
    expect(Number.isInteger(state().filters.minStrength)).toBe(true);
    fireEvent.keyDown(screen.getByRole('slider', { name: /^Link strength/ }), { key: 'Home' });
    expect(state().filters.minStrength).toBe(0);
    await choose(/^NPMI/);
    expect(state().filters).toMatchObject({ weight: 'npmi', minStrength: NO_FILTERS.minStrength });
  });

  it('is beside what thins the picture and what asks for evidence', async () => {
    const { user, state } = showPanel();
    await user.click(screen.getByRole('checkbox', { name: /backbone/ }));
    expect(state().filters.backbone).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: /backbone/ }));
    expect(state().filters.backbone).toBe(NO_FILTERS.backbone);
    await user.click(screen.getByRole('checkbox', { name: /beyond chance/ }));
    expect(state().filters.minG2).toBe(3.84);
  });
});

describe('the areas', () => {
  it('are cut finer by the arrow keys, and back to those of the map by a button', async () => {
    const { user, state } = showPanel({ hiddenClusters: [1] });
    const slider = screen.getByRole('slider', { name: /number of areas/i });
    expect(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/^\d+ areas$/));
    fireEvent.keyDown(slider, { key: 'ArrowRight' });
    expect(state().resolution).toBeCloseTo(1.4);
    expect(state().filters.hiddenClusters).toEqual([]);
    await user.click(screen.getByRole('button', { name: /: reset$/ }));
    expect(state().resolution).toBeNull();
  });
});

describe('the papers kept to a family of concepts', () => {
  it('are named, and all come back by a button', async () => {
    const { user, state } = showPanel({ within: 'parameter-efficient-fine-tuning' });
    const section = screen.getByRole('region', { name: 'Only papers on' });
    expect(section).toHaveTextContent('parameter-efficient fine-tuning or any of 1 concept');
    await user.click(within(section).getByRole('button', { name: 'all again' }));
    expect(state().filters.within).toBeNull();
    expect(screen.queryByRole('region', { name: 'Only papers on' })).toBeNull();
  });
});
