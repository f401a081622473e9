// Marks in the panels: a star, “read”, a note, and the search that finds it.

import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Marks } from '../../src/ui/marks.tsx';
import { SearchBox } from '../../src/ui/search-box.tsx';
import { paperCalled, show } from './small-corpus.tsx';

const PAPER = { kind: 'paper', id: paperCalled('Rounding') } as const;

describe('the marks of a thing', () => {
  it('are set and taken away by their buttons', async () => {
    const { user, state } = show(<Marks of={PAPER} can={['star', 'read']} />);
    await user.click(screen.getByRole('button', { name: 'Read' }));
    expect(state().marks).toMatchObject([{ key: `paper:${PAPER.id}`, read: true, star: false }]);
    expect(screen.getByRole('button', { name: 'Read', pressed: true })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Read' }));
    expect(state().marks).toEqual([]);
  });

  it('hold a note, and the search finds it', async () => {
    const { user, state } = show(
      <>
        <Marks of={PAPER} />
        <SearchBox />
      </>,
    );
    await user.click(screen.getByRole('button', { name: 'Write a note' }));
    await user.type(screen.getByRole('textbox', { name: 'Your note' }), 'ask Ada');
    expect(state().marks[0]?.note).toBe('ask Ada');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'ada' } });
    fireEvent.click(await screen.findByRole('menuitem', { name: 'ask Ada' }));
    expect(state().selection).toEqual(PAPER);
  });
});
