// The focus follows to the heading of what was opened, which may be on the page a while later.

import { beforeEach, describe, expect, it } from 'vitest';
import { clearSelection, open } from '../../src/state/actions.ts';
import { createPaperloomStore } from '../../src/state/store.ts';
import {
  actAndFocusField,
  focusMain,
  focusPanel,
  keepFocus,
  openAndFocus,
} from '../../src/ui/move-focus.ts';
import { DATASET } from './small-corpus.tsx';
import type { Selection } from '../../src/state/state.ts';

const QUANTIZATION: Selection = { kind: 'concept', id: 'quantization' };

const panel = () => document.querySelector('.right');
const focused = () => document.activeElement?.textContent;

function opened() {
  const store = createPaperloomStore({ dataset: DATASET });
  openAndFocus(store, () => {
    store.act(open, QUANTIZATION);
  });
  return store;
}

describe('the focus', () => {
  beforeEach(() => {
    document.body.innerHTML =
      '<main tabindex="-1">Map</main><aside class="right"><h2>Heading</h2></aside>';
  });

  it('goes to the heading of what was opened', () => {
    focusPanel(opened(), panel(), QUANTIZATION);
    expect(focused()).toBe('Heading');
  });

  it('goes to the field in which a question lacks a concept, from wherever it is asked', () => {
    panel()!.innerHTML = '<h2>Heading</h2><div class="ends"><input value="LoRA" /><input /></div>';
    const store = createPaperloomStore({ dataset: DATASET });
    const half: Selection = { kind: 'compare', a: 'low-rank-adaptation', b: null };
    actAndFocusField(store, () => {
      store.act(open, half);
    });
    focusPanel(store, panel(), half);
    expect(document.activeElement).toBe(panel()!.querySelectorAll('input')[1]);
  });

  it('stays where it is when what is opened from a menu asks for nothing', () => {
    const store = createPaperloomStore({ dataset: DATASET });
    actAndFocusField(store, () => {
      store.act(open, QUANTIZATION);
    });
    focusPanel(store, panel(), QUANTIZATION);
    expect(focused()).not.toBe('Heading');
  });

  it('waits for it while the panel is still that of the corpus', () => {
    const store = opened();
    focusPanel(store, panel(), null);
    expect(focused()).not.toBe('Heading');
    focusPanel(store, panel(), QUANTIZATION);
    expect(focused()).toBe('Heading');
  });

  it('is not taken later by what was closed before its panel came', () => {
    const store = opened();
    store.act(clearSelection);
    focusPanel(store, panel(), null);
    store.act(open, QUANTIZATION);
    focusPanel(store, panel(), QUANTIZATION);
    expect(focused()).not.toBe('Heading');
  });

  it('goes to the view when what had it is removed and nothing takes it', async () => {
    const stop = keepFocus();
    panel()!.innerHTML = '<button>Gone</button>';
    const button = panel()!.querySelector('button')!;
    button.focus();
    button.remove();
    await expect.poll(focused).toBe('Map');
    stop();
  });

  it('can return from a dialog to what takes it only for a while', () => {
    document.body.innerHTML = '<main>Map</main><div role="dialog" tabindex="-1">Keys</div>';
    focusMain();
    document.querySelector<HTMLElement>('[role=dialog]')!.focus();
    document.querySelector('main')!.focus();
    expect(focused()).toBe('Map');
  });
});
