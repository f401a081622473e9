// Over the bars to the map, by the first stop of Tab.

import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SkipLink } from '../../src/ui/skip-link.tsx';
import { show } from './small-corpus.tsx';

describe('the skip link', () => {
  it('leads to the map', async () => {
    const { user } = show(
      <>
        <SkipLink />
        <main>
          <div role="application" tabIndex={0} />
        </main>
      </>,
    );
    await user.tab();
    expect(screen.getByRole('button', { name: 'To the map' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('application')).toHaveFocus();
  });

  it('leads to the middle of another view, which is no stop of Tab afterwards', async () => {
    const { user } = show(
      <>
        <SkipLink />
        <main />
      </>,
      { view: 'table' },
    );
    await user.click(screen.getByRole('button', { name: 'To the table' }));
    expect(screen.getByRole('main')).toHaveFocus();
    await user.tab({ shift: true });
    expect(screen.getByRole('main')).not.toHaveAttribute('tabindex');
  });
});
