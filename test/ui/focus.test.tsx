// A neighbourhood alone: begun in the panel, widened and left over the map.

import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { keepPapersOn, leaveOutPapersOn } from '../../src/state/actions.ts';
import { NO_FILTERS } from '../../src/state/state.ts';
import { ConceptPanel } from '../../src/ui/concept-panel.tsx';
import { FocusChip } from '../../src/ui/focus-chip.tsx';
import { FilterPanel } from '../../src/ui/filter-panel.tsx';
import { StatusLine } from '../../src/ui/status-line.tsx';
import { undo } from '../../src/state/history.ts';
import { show } from './small-corpus.tsx';

describe('a neighbourhood', () => {
  it('is asked for in the panel, goes further and ends over the map', async () => {
    const { user, state } = show(
      <>
        <ConceptPanel id="quantization" />
        <FocusChip />
      </>,
    );
    expect(screen.queryByRole('group', { name: 'Neighbourhood' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name: 'Only its neighbours' }));
    expect(screen.getByRole('group', { name: 'Neighbourhood' })).toHaveTextContent(
      'quantization, 1 step',
    );
    await user.click(screen.getByRole('button', { name: 'One step more' }));
    expect(state().filters.focus).toEqual({ concept: 'quantization', steps: 2 });
    await user.click(screen.getByRole('button', { name: 'Show all again' }));
    expect(state().filters.focus).toBeNull();
  });

  it('is left alone by a concept that is hidden', async () => {
    const { user, state } = show(<ConceptPanel id="quantization" />);
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name: 'Hide' }));
    expect(state().filters.hiddenConcepts).toEqual(['quantization']);
  });
});

describe('papers without a concept', () => {
  const LORA = 'low-rank-adaptation';
  const onLora = () => screen.queryByRole('region', { name: /^No papers on low-rank adaptation/ });

  it('are asked for in the menu of the concept, and taken back in the panel or the line below the map', async () => {
    const { user, state } = show(
      <>
        <ConceptPanel id={LORA} />
        <FilterPanel />
        <StatusLine />
      </>,
      { filters: { ...NO_FILTERS, within: 'quantization', minPapers: 1 } },
    );
    const leaveOut = async () => {
      await user.click(screen.getByRole('button', { name: 'More' }));
      await user.click(screen.getByRole('menuitem', { name: 'Without papers on it' }));
      expect(state().filters).toMatchObject({ within: 'quantization', without: [LORA] });
    };
    await leaveOut();
    await user.click(within(onLora()!).getByRole('button', { name: 'all again' }));
    expect(onLora()).toBeNull();
    await leaveOut();
    const name = /papers? with “low-rank adaptation”/;
    await user.click(screen.getAllByRole('button', { name })[0]!);
    expect(state().filters).toMatchObject({ within: 'quantization', without: [] });
  });

  it('are never those on it alone, and the step has a name', async () => {
    const { user, store, state } = show(<ConceptPanel id={LORA} />, {
      filters: { ...NO_FILTERS, within: LORA },
    });
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name: 'Without papers on it' }));
    expect(state().filters).toMatchObject({ within: null, without: [LORA] });
    act(() => {
      store.act(keepPapersOn, LORA);
    });
    expect(state().filters).toMatchObject({ within: LORA, without: [] });
    act(() => {
      store.act(keepPapersOn, LORA);
      store.act(leaveOutPapersOn, LORA);
    });
    expect(state().history.past.at(-1)!.label).toBe('Without papers on low-rank adaptation');
    act(() => {
      store.load(undo);
    });
    expect(state().filters.without).toEqual([]);
  });
});
