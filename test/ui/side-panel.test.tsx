// @vitest-environment jsdom
// The right panel: whatever is open, the way back, and the way out.

import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { linkOf } from '../../src/state/state.ts';
import { SidePanel } from '../../src/ui/side-panel.tsx';
import { paperCalled, show } from './small-corpus.tsx';
import type { Selection } from '../../src/state/state.ts';

const QUANTIZATION: Selection = { kind: 'concept', id: 'quantization' };
const title = () => screen.getByRole('heading', { level: 2 });

describe('the side panel', () => {
  it.each<[string, Selection | null, RegExp]>([
    ['the corpus', null, /^Made-up papers/],
    ['a concept', QUANTIZATION, /^Quantization/],
    ['a paper', { kind: 'paper', id: paperCalled('Rounding') }, /^Rounding Adapters/],
    ['a link', linkOf('quantization', 'distillation'), /distillation.*quantization/],
  ])('shows %s', (_, selection, name) => {
    show(<SidePanel />, { selection });
    expect(title()).toHaveTextContent(name);
  });

  it('goes back the way the reader came', async () => {
    const { user } = show(<SidePanel />, { selection: QUANTIZATION });
    expect(screen.queryByRole('button', { name: /back/i })).toBeNull();
    await user.click(screen.getByRole('link', { name: 'distillation' }));
    expect(title()).toHaveTextContent(/^Distillation/);
    await user.click(screen.getByRole('button', { name: /back/i }));
    expect(title()).toHaveTextContent(/^Quantization/);
    expect(screen.queryByRole('button', { name: /back/i })).toBeNull();
  });

  it('closes to the corpus', async () => {
    const { user, state } = show(<SidePanel />, {
      selection: QUANTIZATION,
      trail: [{ kind: 'concept', id: 'distillation' }],
    });
    await user.click(screen.getByRole('button', { name: /close/i }));
    expect(title()).toHaveTextContent(/^Made-up papers/);
    expect(state()).toMatchObject({ selection: null, trail: [] });
    expect(screen.queryByRole('button', { name: /close/i })).toBeNull();
  });
});
