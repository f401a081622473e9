// Keys that work anywhere on the page, and the list of them.

import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { skipFirstMap } from '../../src/render/first-map.ts';
import { KeysDialog } from '../../src/ui/keys-dialog.tsx';
import { lazyComponent } from '../../src/ui/lazy-component.tsx';
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
    const dialog = await screen.findByRole('dialog', { name: /shortcuts/i });
    expect(dialog).toHaveTextContent('Zoom in');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(state().selection).toEqual(QUANTIZATION);
  });

  it('close the list by its button', async () => {
    const { user } = show(<Keyboard />);
    await user.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }));
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

/** The page before its bar has come, and after. */
function Late() {
  const [isHere, setHere] = useState(false);
  usePageKeys();
  return (
    <>
      <button
        onClick={() => {
          setHere(true);
        }}
      >
        come
      </button>
      {isHere && <Bar />}
    </>
  );
}

const Bar = lazyComponent(() =>
  Promise.resolve(function LateBar() {
    return (
      <>
        <SearchBox />
        <KeysDialog />
      </>
    );
  }),
);

describe('keys pressed before what they open has come', () => {
  beforeAll(skipFirstMap);
  const come = () => {
    fireEvent.click(screen.getByRole('button', { name: 'come' }));
  };

  it('are not lost, nor is what is typed after them', async () => {
    const { user, state } = show(<Late />);
    await user.keyboard('/flax{Backspace}t');
    come();
    expect(await screen.findByRole('searchbox')).toHaveFocus();
    await waitFor(() => {
      expect(state().query).toBe('flat');
    });
    expect(state().view).toBe('map');
  });

  it('open the list of keys once it is there', async () => {
    const { user } = show(<Late />);
    await user.keyboard('?');
    come();
    expect(await screen.findByRole('dialog', { name: /shortcuts/i })).toBeVisible();
  });

  it('are taken back by Escape', async () => {
    const { user } = show(<Late />);
    await user.keyboard('/{Escape}');
    come();
    expect(await screen.findByRole('searchbox')).not.toHaveFocus();
  });
});
