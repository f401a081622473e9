// The panel of the corpus: what was read, what was not, and where to begin.

import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../src/state/state.ts';
import { CorpusPanel } from '../../src/ui/corpus-panel.tsx';
import { show } from './small-corpus.tsx';

describe('the corpus panel', () => {
  it('says what the corpus is', () => {
    const { container } = show(<CorpusPanel />);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Made-up papers');
    expect(container).toHaveTextContent(
      '8 records in 2 files gave 6 papers; 1 record could not be read',
    );
  });

  it('names the areas and their largest concepts, which open', async () => {
    const { user, state } = show(<CorpusPanel />);
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(2);
    await user.click(screen.getByRole('link', { name: 'image classification' }));
    expect(state().selection).toEqual({ kind: 'concept', id: 'image-classification' });
  });

  it('names only concepts that pass the filters', () => {
    show(<CorpusPanel />, { filters: { ...NO_FILTERS, hiddenTypes: ['task'] } });
    expect(screen.queryByRole('link', { name: 'image classification' })).toBeNull();
    expect(screen.getByRole('link', { name: 'quantization' })).toBeVisible();
  });

  it('tells what could not be read, with file and line', () => {
    const { container } = show(<CorpusPanel />);
    expect(screen.getByRole('heading', { name: /not read/i })).toBeVisible();
    expect(container).toHaveTextContent(/second\.txt, line 1[56]: .*middle/);
  });
});
