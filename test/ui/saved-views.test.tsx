// Saved views: a name, a caption, an order, and a presentation by keys.

import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Presentation } from '../../src/ui/presentation.tsx';
import { SavedViews } from '../../src/ui/saved-views.tsx';
import { show } from './small-corpus.tsx';
import type { SavedView } from '../../src/state/state.ts';

const SAM = 'v=1&open=concept:sharpness-aware-minimization';
const view = (n: number, address = ''): SavedView => ({
  id: `v${n}`,
  name: `View ${n}`,
  caption: n === 1 ? 'It begins here.' : '',
  address,
  thumbnail: null,
});

async function openList(views: SavedView[] = []) {
  const page = show(<SavedViews />, { views });
  await page.user.click(screen.getByRole('button', { name: /^Views/ }));
  return page;
}

describe('saved views', () => {
  it('are named after what is open, or as the reader says', async () => {
    const { user, state } = await openList();
    expect(screen.getByRole('textbox', { name: 'Name of the view' })).toHaveValue('Made-up papers');
    await user.click(screen.getByRole('button', { name: 'Save this view' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Name of the view' }), {
      target: { value: 'Mine' },
    });
    await user.click(screen.getByRole('button', { name: 'Save this view' }));
    await screen.findByRole('button', { name: 'Show Mine' });
    expect(state().views.map(({ name }) => name)).toEqual(['Made-up papers', 'Mine']);
  });

  it('are shown again by a click', async () => {
    const { user, state } = await openList([view(1), view(2, SAM)]);
    await user.click(screen.getByRole('button', { name: 'Show View 2' }));
    expect(state().selection).toEqual({ kind: 'concept', id: 'sharpness-aware-minimization' });
  });

  it('change places, and go', async () => {
    const { user, state } = await openList([view(1), view(2)]);
    expect(screen.getByRole('button', { name: 'Move View 1 up' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Move View 2 up' }));
    expect(state().views.map(({ id }) => id)).toEqual(['v2', 'v1']);
    await user.click(screen.getByRole('button', { name: 'Remove View 2' }));
    expect(state().views.map(({ id }) => id)).toEqual(['v1']);
  });

  it('take a caption', async () => {
    const { state } = await openList([view(2)]);
    const caption = screen.getByRole('textbox', { name: 'Caption of View 2' });
    fireEvent.change(caption, { target: { value: 'So it is.' } });
    expect(state().views[0]!.caption).toBe('So it is.');
  });
});

describe('a presentation', () => {
  it('goes on and back by keys, says the caption, and ends with Escape', () => {
    const { state } = show(<Presentation />, { views: [view(1), view(2, SAM)], presenting: 'v1' });
    expect(screen.getByRole('status')).toHaveTextContent('It begins here.');
    fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    expect(state().selection).toMatchObject({ id: 'sharpness-aware-minimization' });
    fireEvent.keyDown(document.body, { key: 'PageUp' });
    expect(state().presenting).toBe('v1');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(screen.queryByRole('region', { name: 'Presentation' })).toBeNull();
  });

  it('is not there where there is none', () => {
    show(<Presentation />);
    expect(screen.queryByRole('region', { name: 'Presentation' })).toBeNull();
  });
});
