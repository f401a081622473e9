// @vitest-environment jsdom
// What a search lights on the map of concepts where it names none of them.

import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useDerived, useEmphasis } from '../../src/ui/context.ts';
import { show } from './small-corpus.tsx';
import { NO_FILTERS } from '../../src/state/state.ts';
import type { State } from '../../src/state/state.ts';

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

describe('a search that names concepts', () => {
  it('lights those', async () => {
    await expectLit('quant', 'quantization');
  });
});
