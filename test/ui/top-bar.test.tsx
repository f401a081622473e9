// The bar on top: the corpus, the views, the papers on the map, the colours.

import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TopBar } from '../../src/ui/top-bar.tsx';
import { show } from './small-corpus.tsx';

const nothing = () => undefined;
const showBar = () => show(<TopBar onFilters={nothing} onDetails={nothing} />);
const choice = (group: RegExp, name: RegExp) =>
  within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name });

describe('the top bar', () => {
  it('names the program and the corpus', () => {
    showBar();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Paperloom');
    expect(screen.getByRole('banner')).toHaveTextContent('Made-up papers · 6 papers');
  });

  it('changes between the views, always one of them', async () => {
    const { user, state } = showBar();
    await user.click(choice(/view/i, /list/i));
    expect(state().view).toBe('list');
    await user.click(choice(/view/i, /list/i));
    expect(state().view).toBe('list');
    await user.click(choice(/view/i, /map/i));
    expect(state().view).toBe('map');
  });

  it('goes round the colours and says which are on', async () => {
    const { user, state } = showBar();
    const seen = [];
    for (let i = 0; i < 5; i++) {
      await user.click(screen.getByRole('button', { name: /^colours/i }));
      seen.push(state().theme);
    }
    expect(seen).toEqual(['dark', 'light', 'contrast', 'contrast-dark', 'system']);
    expect(screen.getByRole('button', { name: /colours.*system/i })).toBeVisible();
  });

  it('has no picture to export while there is no map, and says so', async () => {
    const { user } = showBar();
    await user.click(screen.getByRole('button', { name: /export/i }));
    expect(
      await screen.findByText(/Only the map and the map of papers have a picture/i),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Show the map' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Close' })).toBeVisible();
  });
});
