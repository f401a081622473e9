// What opens something is a link: it has an address, lights the map, and can be opened elsewhere.

import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Opener } from '../../src/ui/concept-name.tsx';
import { show } from './small-corpus.tsx';
import type { Selection } from '../../src/state/state.ts';

const TO: Selection = { kind: 'concept', id: 'quantization' };
const showOpener = () => show(<Opener to={TO}>few bits</Opener>);
const link = () => screen.getByRole('link', { name: 'few bits' });

describe('an opener', () => {
  it('has the address of what it opens, in full', () => {
    window.location.hash = '#v=1&view=list';
    showOpener();
    const page = window.location.href.split('#')[0]!;
    expect(page).toMatch(/^http/);
    expect(link()).toHaveAttribute('href', `${page}#v=1&open=concept:quantization`);
  });

  it('opens by mouse and by keyboard, without leaving the page', async () => {
    const { user, state } = showOpener();
    expect(fireEvent.click(link())).toBe(false);
    expect(state().selection).toEqual(TO);
    fireEvent.click(link());
    link().focus();
    await user.keyboard('{Enter}');
    expect(state().selection).toEqual(TO);
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])(
    'leaves a click with %s to the browser',
    (key) => {
      const { state } = showOpener();
      expect(fireEvent.click(link(), { [key]: true })).toBe(true);
      expect(state().selection).toBeNull();
    },
  );

  it('lights what it names while it is pointed at or in focus', async () => {
    const { user, state } = showOpener();
    await user.hover(link());
    expect(state().hover).toEqual(TO);
    await user.unhover(link());
    expect(state().hover).toBeNull();
    await user.tab();
    expect(state().hover).toEqual(TO);
    await user.tab();
    expect(state().hover).toBeNull();
  });
});
