// The rows of the list of corpora: a name is changed by keyboard, and left by Escape.

import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { KeptRow } from '../../src/ui/intake/corpus-rows.tsx';
import { show } from './small-corpus.tsx';
import type { Corpora } from '../../src/ui/intake/corpora-context.ts';

function showRow() {
  const rename = vi.fn();
  const entry = { id: 'a', name: 'export (3).ris', papers: 6, concepts: 7 };
  const corpora = { entries: [entry], rename } as unknown as Corpora;
  const row = <KeptRow entry={entry} isOpen={false} corpora={corpora} close={vi.fn()} />;
  return { rename, ...show(<ul>{row}</ul>) };
}

it('renames a corpus by keyboard, and gives the focus back', async () => {
  const { user, rename } = showRow();
  screen.getByRole('button', { name: 'Rename export (3).ris' }).focus();
  await user.keyboard('{Enter}');
  await user.keyboard('Few bits{Enter}');
  expect(rename).toHaveBeenCalledWith('a', 'Few bits');
  await waitFor(() => {
    expect(screen.getByRole('button', { name: /^Rename/ })).toHaveFocus();
  });
});

it('leaves the name by Escape, and keeps it where nothing is entered', async () => {
  const { user, rename } = showRow();
  await user.click(screen.getByRole('button', { name: /^Rename/ }));
  await user.keyboard('Few bits{Escape}');
  await user.click(screen.getByRole('button', { name: /^Rename/ }));
  await user.keyboard('{Backspace}{Enter}');
  expect(rename).not.toHaveBeenCalled();
});
