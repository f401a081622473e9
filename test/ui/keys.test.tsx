// @vitest-environment jsdom
// Keys that work anywhere on the page, and the list of them.

import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { KeysDialog } from '../../src/ui/keys-dialog.tsx';
import { SearchBox } from '../../src/ui/search-box.tsx';
import { usePageKeys } from '../../src/ui/use-keys.ts';
import { show } from './small-corpus.tsx';
import type { Selection } from '../../src/state/state.ts';

function Keyboard() {
  usePageKeys();
  return (
    <>
      <SearchBox />
      <KeysDialog />
    </>
  );
}

const QUANTIZATION: Selection = { kind: 'concept', id: 'quantization' };

describe('the keys', () => {
  it('go to the search by a slash, which is not typed into it', async () => {
    const { user, state } = show(<Keyboard />);
    await user.keyboard('/');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    expect(state().query).toBe('');
  });

  it('step back by Escape', async () => {
    const { user, state } = show(<Keyboard />, { selection: QUANTIZATION });
    await user.keyboard('{Escape}');
    expect(state().selection).toBeNull();
  });

  it('open the list of keys, and close it again', async () => {
    const { user, state } = show(<Keyboard />, { selection: QUANTIZATION });
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: /keys/i });
    expect(dialog).toHaveTextContent('Zoom in');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(state().selection).toEqual(QUANTIZATION);
  });

  it('close the list by its button', async () => {
    const { user } = show(<Keyboard />);
    await user.click(screen.getByRole('button', { name: 'Keys' }));
    await user.click(await screen.findByRole('button', { name: /close/i }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('are letters like others while the reader types', async () => {
    const { user, state } = show(<Keyboard />);
    await user.type(screen.getByRole('searchbox'), 'a/b?');
    expect(state().query).toBe('a/b?');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each(['Control', 'Alt', 'Meta'])(
    'leave what is pressed with %s to the browser',
    async (key) => {
      const { user, state } = show(<Keyboard />, { selection: QUANTIZATION });
      await user.keyboard(`{${key}>}{Escape}/{/${key}}`);
      expect(state().selection).toEqual(QUANTIZATION);
      expect(screen.getByRole('searchbox')).not.toHaveFocus();
    },
  );
});
