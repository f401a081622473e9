// The status line: how much is shown, why not the rest, and each reason a click from being lifted.

import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { skipFirstMap } from '../../src/render/first-map.ts';
import { NO_FILTERS } from '../../src/state/state.ts';
import { StatusLine } from '../../src/ui/status-line.tsx';
import { show } from './small-corpus.tsx';
import type { Filters } from '../../src/state/state.ts';

const showLine = (change: Partial<Filters> = {}) =>
  show(<StatusLine />, { filters: { ...NO_FILTERS, ...change } });

/** The buttons that lift something, without the one that asks for them where there is no room. */
const reasons = () =>
  screen.queryAllByRole('button').filter(({ textContent }) => !textContent.endsWith('Why?'));

// The sheet of reasons comes after the first map.
beforeAll(async () => {
  await import('../../src/ui/why-unseen.tsx');
  skipFirstMap();
});

describe('the status line', () => {
  it('says how much of how much is shown', () => {
    const { container } = showLine();
    expect(container).toHaveTextContent(/4 of 5 concepts/);
    expect(container).toHaveTextContent(/2 of 7 links/);
    expect(container).toHaveTextContent(/6 of 6 papers/);
  });

  it('is heard when it changes', () => {
    showLine();
    expect(screen.getByRole('status')).toHaveTextContent(/concepts/);
  });

  it('gives every reason with its count, what the reader did first', () => {
    showLine({ years: [2022, 2022], hiddenTypes: ['task'] });
    expect(reasons().map((button) => button.textContent)).toEqual([
      '2 papers outside the years',
      '3 papers without a date',
      '2 concepts in none of these papers',
      '3 concepts in fewer than 2 papers',
    ]);
  });

  it('says one of one', () => {
    showLine({ hiddenConcepts: ['quantization'] });
    expect(reasons()[0]).toHaveTextContent(/^1 concept hidden by hand$/);
  });

  it('lifts a reason and leaves the others', async () => {
    const { user, state } = showLine({ minPapers: 3, onlyWithCode: true });
    await user.click(screen.getByRole('button', { name: /without code/ }));
    expect(state().filters).toEqual({ ...NO_FILTERS, minPapers: 3 });
    await user.click(screen.getByRole('button', { name: /fewer than 3 papers/ }));
    expect(state().filters.minPapers).toBe(1);
  });

  it('tells three of many, and the others in the sheet', async () => {
    const { user } = showLine({
      years: [2022, 2022],
      hiddenTypes: ['task'],
      hiddenConcepts: ['low-rank-adaptation'],
      onlyConcepts: ['quantization', 'low-rank-adaptation'],
    });
    const more = await screen.findByRole('button', { name: 'all 6 reasons' });
    expect(reasons().filter((button) => button !== more)).toHaveLength(3);
    await user.click(more);
    const sheet = within(screen.getByRole('dialog', { name: 'Hidden' }));
    expect(sheet.getAllByRole('button')).toHaveLength(6);
  });

  it('tells the reasons in a sheet where there is no room for them, each to be lifted', async () => {
    const { user, state } = showLine({ minPapers: 3, onlyWithCode: true });
    await user.click(await screen.findByRole('button', { name: /Hidden: 5 papers, .* Why\?/ }));
    const sheet = within(screen.getByRole('dialog', { name: 'Hidden' }));
    await user.click(sheet.getByRole('button', { name: '5 papers without code' }));
    expect(state().filters.onlyWithCode).toBe(false);
    expect(sheet.queryByRole('button', { name: /without code/ })).toBeNull();
  });

  it('shows everything, and has no reason left, once all are lifted', async () => {
    const { user, container } = showLine({ hiddenFiles: [0], hiddenTypes: ['method'] });
    for (let i = 0; i < 12; i++) {
      const [reason] = reasons();
      if (reason) await user.click(reason);
    }
    expect(container).toHaveTextContent(/5 of 5 concepts, 7 of 7 links, 6 of 6 papers/);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
