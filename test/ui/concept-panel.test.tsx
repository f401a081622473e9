// A concept's panel: what it is, what it goes with, and the papers that name it.

import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pathBetween } from '../../src/state/question.ts';
import { linkOf, NO_FILTERS } from '../../src/state/state.ts';
import { ConceptPanel } from '../../src/ui/concept-panel.tsx';
import { paperCalled, show } from './small-corpus.tsx';
import type { State } from '../../src/state/state.ts';

const LORA = 'low-rank-adaptation';
const showPanel = (initial: Partial<State> = {}) => show(<ConceptPanel id={LORA} />, initial);
const more = async (user: ReturnType<typeof show>['user'], name: string) => {
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(screen.getByRole('menuitem', { name }));
};
const links = () => screen.getAllByRole('link').map((link) => link.textContent);

describe('the concept panel', () => {
  it('says what the concept is and how else it is written', () => {
    const { container } = showPanel();
    const title = screen.getByRole('heading', { level: 2 });
    expect(title).toHaveTextContent('Low-rank adaptation');
    expect(title).toHaveTextContent('LoRA');
    expect(screen.getByText(/updates of low rank/)).toBeVisible();
    expect(container).toHaveTextContent('“low-rank adapter”');
    expect(container).toHaveTextContent('2021–2024');
  });

  it('names what it goes with, those met twice before those met once', () => {
    showPanel();
    const names = links().filter((text) => /^(quantization|sharp|image|distill)/.test(text));
    expect(names[0]).toBe('quantization');
    expect(names.toSorted()).toEqual([
      'distillation',
      'image classification',
      'quantization',
      'sharpness-aware minimization',
    ]);
  });

  it('pins it where it stands, and lets it go', async () => {
    const { user, state } = showPanel();
    await more(user, 'Pin it here');
    expect(state().pins.map(({ key }) => key)).toEqual([`concept:${LORA}`]);
    await more(user, 'Unpin it');
    expect(state().pins).toEqual([]);
  });

  it('says so where no paper on it passes the filters, and leaves empty lists out', () => {
    showPanel({ filters: { ...NO_FILTERS, without: [LORA] } });
    expect(screen.getByText('No paper that passes the filters is on it.')).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Strongest links' })).toBeNull();
  });

  it('opens a concept it goes with', async () => {
    const { user, state } = showPanel();
    await user.click(screen.getByRole('link', { name: 'quantization' }));
    expect(state().selection).toEqual({ kind: 'concept', id: 'quantization' });
  });

  it('opens the link to it', async () => {
    const { user, state } = showPanel();
    const [bar] = screen.getAllByTitle(/sentences/);
    await user.click(bar!);
    expect(state().selection).toEqual(linkOf(LORA, 'quantization'));
  });

  it('lists its papers, the most central first, with the sentence that names it', async () => {
    showPanel();
    await screen.findByText(/Later on we add/);
    const titles = screen
      .getAllByRole('article')
      .map((a) => within(a).getByRole('link').textContent);
    expect(titles.map((title) => /^[A-Z]\w+/.exec(title)![0])).toEqual([
      'Adapters',
      'Flat',
      'Rounding',
    ]);
    const marks = screen.getAllByRole('mark').map((mark) => mark.textContent);
    expect(marks).toEqual(['low-rank adaptation', 'LoRA', 'LoRA', 'low-rank adapter']);
  });

  it('opens a paper', async () => {
    const { user, state } = showPanel();
    await user.click(screen.getByRole('link', { name: /^Rounding Adapters/ }));
    expect(state().selection).toEqual({ kind: 'paper', id: paperCalled('Rounding') });
  });

  it('counts only the papers the filters leave', () => {
    showPanel({ filters: { ...NO_FILTERS, years: [2022, 2022] } });
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(screen.queryByRole('link', { name: /^Flat Adapters/ })).toBeNull();
  });

  it('puts its papers on the map and takes them off again', async () => {
    const { user, state } = showPanel();
    await more(user, 'Show its papers around it');
    expect(state().unfolded).toEqual(['low-rank-adaptation']);
    await more(user, 'Hide its papers');
    expect(state().unfolded).toEqual([]);
  });

  it('says what it is part of, and a press of its own keeps to the papers on that', async () => {
    const { user, state } = showPanel();
    const part = within(screen.getByRole('navigation', { name: 'Part of' }));
    await user.click(part.getByText('parameter-efficient fine-tuning'));
    expect(state().filters.within).toBeNull();
    const only = part.getByRole('button', { name: /^Only the 3 papers on parameter-efficient/ });
    await user.click(only);
    expect(state().filters.within).toBe('parameter-efficient-fine-tuning');
    await user.click(part.getByRole('button', { name: 'All papers again' }));
    expect(state().filters.within).toBeNull();
  });

  it('has its papers before what it goes with, and after what can be done', () => {
    showPanel();
    const order = ['Part of', 'Connect to…', 'Papers', 'Strongest links', /^Also written/].map(
      (text) =>
        text === 'Part of' ? screen.getByRole('navigation') : screen.getAllByText(text).at(0)!,
    );
    const isOrdered = order
      .slice(1)
      .every(
        (next, i) => order[i]!.compareDocumentPosition(next) === Node.DOCUMENT_POSITION_FOLLOWING,
      );
    expect(isOrdered).toBe(true);
  });

  it('has the rest in a menu, by keyboard too', async () => {
    const { user, state } = showPanel();
    screen.getByRole('button', { name: 'More' }).focus();
    await user.keyboard('{Enter}');
    const names = screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
    expect(names).toEqual([
      'Only its neighbours',
      'Show its papers around it',
      'Hide',
      'Only papers on it',
      'Without papers on it',
      'Figure of its area',
      'Pin it here',
      'Copy link',
      'Copy name',
    ]);
    await user.keyboard('{Enter}');
    expect(state().filters.focus?.concept).toBe(LORA);
  });

  it('says why a paper is held to name it, by keyboard too', async () => {
    const { user } = showPanel();
    const [why] = await screen.findAllByRole('button', {
      name: /why is low-rank adaptation here/i,
    });
    why!.focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('dialog')).toHaveTextContent(/“LoRA” .*(short form|spells it out)/);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('leads to the questions about it', async () => {
    const { user, state } = showPanel();
    await user.click(screen.getByRole('link', { name: 'Connect to…' }));
    expect(state().selection).toEqual(pathBetween(LORA, null));
    await user.click(screen.getByRole('link', { name: 'Compare with…' }));
    expect(state().selection).toEqual({ kind: 'compare', a: LORA, b: null });
  });
});
