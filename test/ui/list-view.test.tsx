// The graph as a list: areas, their concepts, and under each its links.

import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkOf, NO_FILTERS } from '../../src/state/state.ts';
import { ListView } from '../../src/ui/list-view.tsx';
import { DATASET, show } from './small-corpus.tsx';

const regionOf = (n: number) => screen.getByRole('region', { name: DATASET.clusters[n]!.label });
const concepts = (region: HTMLElement) =>
  within(region)
    .getAllByRole('link')
    .map((link) => link.textContent);

/** Texts of the elements that were scrolled into view, which jsdom cannot do. */
const brought: string[] = [];

beforeEach(() => {
  brought.length = 0;
  Element.prototype.scrollIntoView = function () {
    brought.push(this.textContent);
  };
});

afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
});

describe('the list', () => {
  it('has the concepts that pass, by area, those in most papers first', () => {
    show(<ListView />);
    expect(concepts(regionOf(0))).toEqual(['image classification', 'sharpness-aware minimization']);
    expect(concepts(regionOf(1))).toEqual(['low-rank adaptation', 'quantization']);
    expect(regionOf(0)).toHaveTextContent('Task, 4 papers');
  });

  it('opens a concept', async () => {
    const { user, state } = show(<ListView />);
    await user.click(screen.getByRole('link', { name: 'quantization' }));
    expect(state().selection).toEqual({ kind: 'concept', id: 'quantization' });
  });

  it('unfolds the links of a concept, which open', async () => {
    const { user, state } = show(<ListView />);
    const [unfold] = within(regionOf(1)).getAllByRole('button', { name: /1 link/ });
    expect(unfold).toHaveAttribute('aria-expanded', 'false');
    await user.click(unfold!);
    expect(unfold).toHaveAttribute('aria-expanded', 'true');
    const links = screen.getByRole('list', { name: /links of low-rank adaptation/i });
    await user.click(within(links).getByRole('link', { name: /^quantization 2 papers$/ }));
    expect(state().selection).toEqual(linkOf('low-rank-adaptation', 'quantization'));
  });

  it('has the strongest links first', async () => {
    const all = { minPapers: 1, minLinkPapers: 1, minStrength: -1, backbone: null };
    const filters = { ...NO_FILTERS, ...all };
    const { user } = show(<ListView />, { filters });
    await user.click(within(regionOf(1)).getByRole('button', { name: '4 links' }));
    const links = within(screen.getByRole('list', { name: /links of low-rank/i }));
    expect(links.getAllByRole('link').map((link) => link.textContent.split(/ \d/)[0])).toEqual([
      'distillation',
      'quantization',
      'sharpness-aware minimization',
      'image classification',
    ]);
  });

  it('marks what is open, and brings it into sight', () => {
    brought.length = 0;
    show(<ListView />, { selection: { kind: 'concept', id: 'quantization' } });
    const [open, ...others] = document.querySelectorAll('[aria-current=true]');
    expect(open).toHaveTextContent('quantization');
    expect(others).toEqual([]);
    expect(brought).toEqual([open!.textContent]);
  });

  it('says so when nothing passes', () => {
    const { container } = show(<ListView />, { filters: { ...NO_FILTERS, minPapers: 99 } });
    expect(container).toHaveTextContent(/no concept passes/i);
    expect(screen.queryByRole('link')).toBeNull();
  });
});
