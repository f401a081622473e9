// An address that asks for what this corpus does not have.

import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { open } from '../../src/state/actions.ts';
import { followAddress } from '../../src/state/corpus.ts';
import { readAddress } from '../../src/state/address.ts';
import { MissingLine } from '../../src/ui/missing-line.tsx';
import { show } from './small-corpus.tsx';

function follow(address: string) {
  const shown = show(<MissingLine />);
  act(() => {
    shown.store.load(followAddress, readAddress(`v=1&open=${address}`));
  });
  return shown;
}

describe('the line on what is missing', () => {
  it.each([
    ['concept:no-such-thing', 'concept “no-such-thing”'],
    ['paper:nowhere', 'paper “nowhere”'],
    ['link:no-such-thing~quantization', 'link between “no-such-thing” and “quantization”'],
    ['compare:no-such-thing~quantization', 'such concepts'],
  ])('tells of %s', (address, words) => {
    const { state } = follow(address);
    expect(screen.getByRole('alert')).toHaveTextContent(`This corpus has no ${words}`);
    expect(state().selection).toBeNull();
  });

  it('says nothing of what is here', () => {
    follow('concept:quantization');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('goes when it is put away, and when something else is opened', async () => {
    const { user, store, state } = follow('concept:no-such-thing');
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('alert')).toBeNull();
    act(() => {
      store.load(followAddress, readAddress('v=1&open=paper:nowhere'));
      store.act(open, { kind: 'concept', id: 'quantization' });
    });
    expect(state().missing).toBeNull();
  });
});
