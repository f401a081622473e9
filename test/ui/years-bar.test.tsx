// The years under the map: a range with two ends, moved by keyboard.

import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../src/state/state.ts';
import { YearsBar } from '../../src/ui/years-bar.tsx';
import { DATASET, show } from './small-corpus.tsx';
import type { Filters } from '../../src/state/state.ts';

const showBar = (years: Filters['years'] = null, dataset = DATASET) =>
  show(<YearsBar />, { filters: { ...NO_FILTERS, years } }, undefined, dataset);
const [FROM, TO] = [/^Years, from/, /^Years, to/];
const press = (thumb: RegExp, key: string) => {
  fireEvent.keyDown(screen.getByRole('slider', { name: thumb }), { key });
};

describe('the years', () => {
  it('run from the first to the last, and say how many papers have none', () => {
    const { container } = showBar();
    expect(screen.getByRole('slider', { name: FROM })).toHaveAttribute('aria-valuetext', '2021');
    expect(screen.getByRole('slider', { name: TO })).toHaveAttribute('aria-valuetext', '2024');
    expect(container).toHaveTextContent(/2021–2024, 3 papers undated/);
  });

  it('are narrowed at both ends', () => {
    const { state, container } = showBar();
    press(FROM, 'ArrowRight');
    expect(state().filters.years).toEqual([2022, 2024]);
    expect(screen.getByRole('slider', { name: FROM })).toHaveAttribute('aria-valuetext', '2022');
    press(TO, 'ArrowLeft');
    expect(state().filters.years).toEqual([2022, 2023]);
    expect(container).toHaveTextContent(/Years2022–2023/);
  });

  it('keep the papers without one when the reader says so, and say how many', async () => {
    const { user, state } = showBar([2022, 2024]);
    await user.click(screen.getByRole('checkbox', { name: 'keep 3 undated' }));
    expect(state().filters).toMatchObject({ years: [2022, 2024], keepsUndated: true });
    expect(state().history.past.at(-1)!.label).toBe('Filter: papers without a date kept');
  });

  it('offer nothing to keep while all are shown', () => {
    showBar();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('are one year where both ends meet', () => {
    expect(showBar([2022, 2022]).container).toHaveTextContent(/Years2022(?!–)/);
  });

  it('say of one paper that it is undated', () => {
    const dates = DATASET.papers.dates.map((date, row, all) =>
      row === all.indexOf(null) ? null : (date ?? '2023-01-01'),
    );
    const { container } = showBar(null, { ...DATASET, papers: { ...DATASET.papers, dates } });
    expect(container).toHaveTextContent('2021–2024, 1 paper undated');
  });

  it('are no filter when the range is whole again', () => {
    const { state } = showBar([2022, 2024]);
    press(FROM, 'Home');
    expect(state().filters.years).toBeNull();
  });

  it('never cross', () => {
    const { state } = showBar([2022, 2022]);
    press(FROM, 'ArrowRight');
    press(TO, 'ArrowLeft');
    expect(state().filters.years).toEqual([2022, 2022]);
  });

  it('stay within what there is when an address asks for more', () => {
    showBar([1990, 2023]);
    expect(screen.getByRole('slider', { name: FROM })).toHaveValue('0');
    expect(screen.getByRole('slider', { name: TO })).toHaveValue('2');
  });

  it.each([
    [1990, 1995],
    [2100, 2110],
  ])('stay a range when an address asks for %i to %i', (from, to) => {
    showBar([from, to]);
    for (const thumb of screen.getAllByRole('slider')) {
      expect(Number(thumb.getAttribute('value'))).toBeGreaterThanOrEqual(0);
      expect(Number(thumb.getAttribute('value'))).toBeLessThanOrEqual(3);
    }
  });
});
