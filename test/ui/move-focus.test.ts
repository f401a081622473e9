// @vitest-environment jsdom
// The focus follows to the heading of what was opened, which may be on the page a while later.

import { beforeEach, describe, expect, it } from 'vitest';
import { clearSelection, open } from '../../src/state/actions.ts';
import { createPaperloomStore } from '../../src/state/store.ts';
import { openWithFocus, takeFocus } from '../../src/ui/move-focus.ts';
import { DATASET } from './small-corpus.tsx';
import type { Selection } from '../../src/state/state.ts';

const QUANTIZATION: Selection = { kind: 'concept', id: 'quantization' };

const panel = () => document.querySelector('.right');
const focused = () => document.activeElement?.textContent;

function opened() {
  const store = createPaperloomStore({ dataset: DATASET });
  openWithFocus(store, () => {
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
    takeFocus(opened(), panel(), QUANTIZATION);
    expect(focused()).toBe('Heading');
  });

  it('waits for it while the panel is still that of the corpus', () => {
    const store = opened();
    takeFocus(store, panel(), null);
    expect(focused()).not.toBe('Heading');
    takeFocus(store, panel(), QUANTIZATION);
    expect(focused()).toBe('Heading');
  });

  it('is not taken later by what was closed before its panel came', () => {
    const store = opened();
    store.act(clearSelection);
    takeFocus(store, panel(), null);
    store.act(open, QUANTIZATION);
    takeFocus(store, panel(), QUANTIZATION);
    expect(focused()).not.toBe('Heading');
  });
});
