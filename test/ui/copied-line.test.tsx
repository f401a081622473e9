// The message after something was copied.

import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ActionMenu } from '../../src/ui/action-menu.tsx';
import { CopiedLine } from '../../src/ui/copied-line.tsx';
import { CopyLink } from '../../src/ui/copy-link.tsx';
import { show } from './small-corpus.tsx';
import type { State } from '../../src/state/state.ts';

const EDITS = {
  curation: [{ op: 'rename', id: 1, concept: 'quantization', label: 'few bits' }],
} as unknown as Partial<State>;

function showMenu(initial: Partial<State> = {}) {
  return show(
    <>
      <ActionMenu of={null} title="The map" />
      <CopyLink />
      <CopiedLine />
    </>,
    initial,
  );
}

const line = () => document.querySelector('.passing-line')!;

describe('the message on what was copied', () => {
  it('is announced after a link is copied from a menu, and goes when dismissed', async () => {
    const { user } = showMenu();
    expect(line()).toHaveAttribute('aria-live', 'polite');
    await user.click(screen.getByRole('menuitem', { name: 'Copy link' }));
    await waitFor(() => {
      expect(line()).toHaveTextContent(/^Link copied\.×$/);
    });
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(line()).toBeEmptyDOMElement();
  });

  it('says what a link does not include', async () => {
    const note = { key: 'concept:quantization', star: false, read: false, known: false, note: 'a' };
    const { user } = showMenu({ ...EDITS, marks: [note] });
    await user.click(screen.getByRole('menuitem', { name: 'Copy link' }));
    await waitFor(() => {
      expect(line()).toHaveTextContent('It does not include your edit and your note.');
    });
  });

  it('follows the button only where a link does not include everything', async () => {
    const plain = showMenu();
    await plain.user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible();
    expect(line()).toBeEmptyDOMElement();
    plain.unmount();
    const edited = showMenu(EDITS);
    await edited.user.click(screen.getByRole('button', { name: 'Copy link' }));
    await waitFor(() => {
      expect(line()).toHaveTextContent('It does not include your edit.');
    });
  });
});
