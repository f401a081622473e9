// Commands: one table for the palette, the keys and their list; undo by button, key and list.

import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { changeFilters, showPapers } from '../../src/state/actions.ts';
import { CommandPalette } from '../../src/ui/command-palette.tsx';
import { COMMANDS } from '../../src/ui/commands.ts';
import { HistoryButtons } from '../../src/ui/history-buttons.tsx';
import { KeysDialog } from '../../src/ui/keys-dialog.tsx';
import { rankCommands } from '../../src/ui/rank-commands.ts';
import { usePageKeys } from '../../src/ui/use-keys.ts';
import { show } from './small-corpus.tsx';

function Bar() {
  usePageKeys();
  return (
    <>
      <HistoryButtons />
      <CommandPalette />
      <KeysDialog />
    </>
  );
}

describe('the table of commands', () => {
  it('gives no key and no name twice', () => {
    const keys = COMMANDS.flatMap(({ key }) => key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(COMMANDS.map(({ name }) => name)).size).toBe(COMMANDS.length);
  });

  it('is found by the beginnings of words', () => {
    const names = (typed: string) => rankCommands(typed, COMMANDS).map(({ name }) => name);
    expect(names('vi tab')).toEqual(['View: table']);
    expect(names('zoom')[0]).toBe('Zoom in');
    expect(names('')).toHaveLength(COMMANDS.length);
    for (const typed of ['project', 'offline', 'rename', 'merge', 'note', 'receipt'])
      expect(names(typed)).toHaveLength(1);
    expect(names('zebra')).toEqual([]);
  });
});

describe('the palette', () => {
  it('opens by Ctrl K and runs what is chosen', async () => {
    const { user, state } = show(<Bar />);
    await user.keyboard('{Control>}k{/Control}');
    fireEvent.change(await screen.findByRole('searchbox', { name: 'Command' }), {
      target: { value: 'timel' },
    });
    await user.click(await screen.findByRole('menuitem', { name: /View: timeline/ }));
    await expect.poll(() => state().view).toBe('timeline');
  });

  it('closes by one Escape, whatever is typed', async () => {
    const { user } = show(<Bar />);
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('searchbox', { name: 'Command' }), 'tim{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('undo', () => {
  it('works by button and key, and says what it takes back', async () => {
    const { user, store, state } = show(<Bar />);
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
    store.act(showPapers, 'all');
    await user.click(await screen.findByRole('button', { name: 'Undo: Papers on the map: all' }));
    expect(state().papersShown).toBe('none');
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(state().papersShown).toBe('all');
    await user.keyboard('{Meta>}z{/Meta}');
    expect(state().papersShown).toBe('none');
  });

  it('goes back to any step of the list', async () => {
    const { user, store, state } = show(<Bar />);
    store.act(changeFilters, { minPapers: 3 });
    store.act(showPapers, 'all');
    await user.click(await screen.findByRole('button', { name: 'History' }));
    await user.click(await screen.findByRole('menuitem', { name: 'The start' }));
    expect(state().filters.minPapers).toBeNull();
    expect(state().history.future).toHaveLength(2);
  });
});

describe('single keys', () => {
  it('can be switched off, Ctrl keys stay', async () => {
    const { user, state } = show(<Bar />, { hasKeys: false });
    await user.keyboard('t');
    expect(state().view).toBe('map');
    await user.keyboard('{Control>}k{/Control}');
    expect(await screen.findByRole('dialog', { name: 'Commands' })).toBeVisible();
  });

  it('are switched in the list of keys', async () => {
    const { user, state } = show(<Bar />);
    await user.keyboard('?');
    await user.click(await screen.findByRole('checkbox', { name: 'Single-key shortcuts' }));
    expect(state().hasKeys).toBe(false);
  });
});
