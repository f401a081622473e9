// A link's panel: its numbers, and the sentences with both names marked, closest first.

import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pointAt } from '../../src/state/actions.ts';
import { NO_FILTERS } from '../../src/state/state.ts';
import { LinkPanel } from '../../src/ui/link-panel.tsx';
import { paperCalled, show, tasksOf } from './small-corpus.tsx';
import type { State } from '../../src/state/state.ts';
import type { Tasks } from '../../src/work/tasks.ts';

const showPanel = (initial: Partial<State> = {}, tasks?: Tasks) =>
  show(<LinkPanel a="low-rank-adaptation" b="quantization" />, initial, tasks);
const figure = (name: string | RegExp) => screen.getByText(name).parentElement;

describe('the link panel', () => {
  it('gives its numbers', () => {
    showPanel();
    // Of 6 papers, 3 name the one, 3 the other and 2 both: 3 · 3 / 6 are expected.
    expect(figure('together')).toHaveTextContent(/^2/);
    expect(figure('expected')).toHaveTextContent('1.50');
    // ln(2 · 6 / 9) / ln(6 / 2), and 2 / (3 · 3)
    expect(figure('NPMI')).toHaveTextContent('0.26');
    expect(figure(/^assoc/)).toHaveTextContent('0.22');
    expect(figure('G²')).toHaveTextContent('0.68');
  });

  it('says what the numbers mean', () => {
    const { container } = showPanel();
    expect(container).toHaveTextContent(/3 papers and 3 papers of 6/);
    expect(container).toHaveTextContent(/about as often as expected by chance/);
  });

  it('quotes the sentences, closest first, with both names marked', async () => {
    const { container } = showPanel();
    await screen.findByText(/Later on we add/);
    const quotes = [...container.querySelectorAll('blockquote')].map((q) => q.textContent);
    expect(quotes).toEqual([
      'We bring low-rank adaptation (LoRA) to quantized networks.',
      'Quantization is studied on its own at first.',
      expect.stringContaining('Later on we add a low-rank adapter'),
    ]);
    const marks = screen.getAllByRole('mark').map((m) => [m.className, m.textContent]);
    expect(marks).toEqual([
      ['mark-a', 'low-rank adaptation'],
      ['mark-a', 'LoRA'],
      ['mark-b', 'quantized'],
      ['mark-b', 'Quantization'],
      ['mark-a', 'low-rank adapter'],
    ]);
  });

  it('opens its ends and its papers', async () => {
    const { user, state } = showPanel();
    await user.click(await screen.findByRole('link', { name: /^Rounding Adapters/ }));
    expect(state().selection).toEqual({ kind: 'paper', id: paperCalled('Rounding') });
    await user.click(screen.getByRole('link', { name: 'quantization' }));
    expect(state().selection).toEqual({ kind: 'concept', id: 'quantization' });
  });

  it('follows the filters', async () => {
    showPanel({ filters: { ...NO_FILTERS, years: [2022, 2022] } });
    await screen.findByText(/Later on we add/);
    expect(figure('together')).toHaveTextContent(/^1/);
    expect(screen.queryByText(/We bring/)).toBeNull();
  });

  it('says so when no paper left names both', async () => {
    const { container } = showPanel({ filters: { ...NO_FILTERS, years: [2024, 2024] } });
    expect(container).toHaveTextContent('No paper names both.');
    expect(await screen.findByRole('heading', { name: /sentences/i })).toBeVisible();
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('says why when the sentences cannot be read', async () => {
    const broken = { ...tasksOf(), findEvidence: () => Promise.reject(new Error('No server.')) };
    showPanel({}, broken);
    expect(await screen.findByRole('alert')).toHaveTextContent('No server.');
  });

  it('keeps, puts aside and pins both ends, each as one step', async () => {
    const { user, state } = showPanel();
    const press = (name: string) => user.click(screen.getByRole('button', { name }));
    await press('Pin both');
    expect(state().pins.map(({ key }) => key)).toEqual([
      'concept:low-rank-adaptation',
      'concept:quantization',
    ]);
    await press('Unpin both');
    expect(state().pins).toEqual([]);
    await press('Only these two');
    expect(state().filters.onlyConcepts).toEqual(['low-rank-adaptation', 'quantization']);
    await press('Show all again');
    await press('Hide both');
    expect(state().filters.hiddenConcepts).toHaveLength(2);
    expect(state().history.past).toHaveLength(5);
  });

  it('lights the paper of a sentence that the hand is on, and is lit by it', async () => {
    const { user, state, store } = showPanel();
    const [entry] = await screen.findAllByRole('article');
    const row = entry!.closest('.lit-row')!;
    await user.hover(row);
    const { hover } = state();
    expect(hover).toMatchObject({ kind: 'paper' });
    await user.unhover(row);
    expect(row).not.toHaveAttribute('data-lit');
    act(() => {
      store.act(pointAt, hover);
    });
    expect(row).toHaveAttribute('data-lit');
  });

  it('has its papers to copy', async () => {
    showPanel();
    const copies = await screen.findByRole('group', { name: 'Copy these papers' });
    expect(copies).toHaveTextContent('BibTeX');
  });
});
