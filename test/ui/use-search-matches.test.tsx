// What a search lights on the map of concepts where it names none of them.

import { act, fireEvent, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { searchFor } from '../../src/state/actions.ts';
import { useDerived, useEmphasis, useEmphasisOf } from '../../src/ui/context.ts';
import { show } from './small-corpus.tsx';
import { NO_FILTERS } from '../../src/state/state.ts';
import type { State } from '../../src/state/state.ts';
import type { Store } from '../../src/state/store.ts';

/** The labels of what stands out; a star where nothing has stepped back. */
function Lit() {
  const { nearNodes } = useEmphasis();
  const { nodes } = useDerived().scene;
  if (nearNodes === null) return <p>*</p>;
  return <p>{Array.from(nearNodes, (i) => nodes[i]!.label).join(', ')}</p>;
}

async function expectLit(query: string, lit: string, state: Partial<State> = {}): Promise<void> {
  const { container, unmount } = show(<Lit />, { query, ...state });
  await waitFor(() => {
    expect(container).toHaveTextContent(lit, { normalizeWhitespace: true });
  });
  unmount();
}

describe('a search that names no concept', () => {
  it('lights what stands in the papers it finds', async () => {
    await expectLit('year:2021', 'LoRA, quantization');
    await expectLit('title:images', 'image classification, SAM');
  });

  it('lights what stands in papers found by words and a field together', async () => {
    await expectLit('quantization year:2022', 'LoRA, quantization');
  });

  it('lights only what passes the filters', async () => {
    const years = [2024, 2025] as const;
    const { container } = show(<Lit />, {
      query: 'year:2021',
      filters: { ...NO_FILTERS, years },
    });
    await waitFor(() => {
      expect(container).not.toHaveTextContent('*');
    });
    expect(container).toHaveTextContent(/^$/);
  });

  it('leaves all as it is while a field has no word yet', async () => {
    await expectLit('year:20', '*');
  });
});

describe('the map, while somebody types', () => {
  const type = (store: Store, query: string) => {
    act(() => {
      store.act(searchFor, query);
    });
  };

  it('stays as it is until the hand rests, and is then lit', async () => {
    const { container, store } = show(<Lit />);
    type(store, 'quant');
    expect(container).toHaveTextContent('*');
    await waitFor(() => {
      expect(container).toHaveTextContent('quantization');
    });
  });

  it('is not lit anew by a letter that finds the same', async () => {
    const lit = new Set<unknown>();
    function Watch() {
      lit.add(useEmphasisOf());
      return null;
    }
    const { store } = show(<Watch />, { query: 'quant' });
    type(store, 'quanti');
    fireEvent.keyDown(window, { key: 'Enter' });
    type(store, 'sam');
    fireEvent.keyDown(window, { key: 'Enter' });
    await waitFor(() => {
      expect(lit.size).toBeGreaterThan(1);
    });
    expect(lit.size).toBe(2);
  });
});

describe('a search that names concepts', () => {
  it('lights those', async () => {
    await expectLit('quant', 'quantization');
  });
});
