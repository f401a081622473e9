// The right panel: whatever is open, the way back, and the way out.

import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { linkOf } from '../../src/state/state.ts';
import { SidePanel } from '../../src/ui/side-panel.tsx';
import { paperCalled, show } from './small-corpus.tsx';
import { StillObserver } from './still-observer.ts';
import type { Selection } from '../../src/state/state.ts';

const QUANTIZATION: Selection = { kind: 'concept', id: 'quantization' };
const title = () => screen.getByRole('heading', { level: 2 });

describe('the side panel', () => {
  it.each<[string, Selection | null, RegExp]>([
    ['the corpus', null, /^Made-up papers/],
    ['the corpus in place of a paper it lacks', { kind: 'paper', id: 'elsewhere' }, /^Made-up/],
    ['the corpus in place of an area it lacks', { kind: 'area', area: 99 }, /^Made-up/],
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

  it.each(['Connect to…', 'Compare with…'])('lets the next concept be typed: %s', async (name) => {
    const { user } = show(<SidePanel />, { selection: QUANTIZATION });
    await user.click(screen.getByRole('link', { name }));
    const field = screen.getByRole('combobox', { name: /^(To|That)$/ });
    await waitFor(() => {
      expect(field).toHaveFocus();
    });
    await user.keyboard('dist');
    expect(field).toHaveValue('dist');
  });

  it('is where the reader left it, on the way back, and begins anew when opened anew', async () => {
    vi.stubGlobal('ResizeObserver', StillObserver);
    const { user, container } = show(<SidePanel />, { selection: QUANTIZATION });
    const scrolled = (top: number) =>
      waitFor(() => {
        expect(container.scrollTop).toBe(top);
      });
    container.scrollTop = 430;
    fireEvent.scroll(container);
    await user.click(screen.getByRole('link', { name: 'distillation' }));
    await scrolled(0);
    await user.click(screen.getByRole('button', { name: /back/i }));
    await scrolled(430);
    await user.click(screen.getByRole('link', { name: 'distillation' }));
    await user.click(screen.getByRole('link', { name: 'quantization' }));
    await scrolled(0);
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
