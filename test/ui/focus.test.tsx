// A neighbourhood alone: begun in the panel, widened and left over the map.

import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ConceptPanel } from '../../src/ui/concept-panel.tsx';
import { FocusChip } from '../../src/ui/focus-chip.tsx';
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
