// The table and the timeline: rows by role, keys that walk, what is opened.

import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TableView } from '../../src/ui/views/table-view.tsx';
import { TimelineView } from '../../src/ui/views/timeline-view.tsx';
import { NO_FILTERS } from '../../src/state/state.ts';
import { show, UNDATED } from './small-corpus.tsx';

const ALL = { ...NO_FILTERS, minPapers: 1, minLinkPapers: 1, minStrength: -1, backbone: null };

// jsdom lays nothing out: the virtual rows are those that fit the height of their box.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

const grid = () => screen.getByRole('grid');
const rows = () => within(grid()).getAllByRole('row').slice(1);

describe('the table', () => {
  it('begins with the concepts, the largest first, and says how it is sorted', () => {
    show(<TableView />, { filters: ALL });
    expect(rows()[0]).toHaveTextContent(/quantization|image classification/);
    expect(screen.getByRole('columnheader', { name: /Papers/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    expect(grid()).toHaveAttribute('aria-rowcount', String(rows().length + 1));
  });

  it('is sorted anew by a click on a heading, and the other way by the next', async () => {
    const { user } = show(<TableView />, { filters: ALL });
    await user.click(screen.getByRole('button', { name: /^Concept/ }));
    expect(rows()[0]).toHaveTextContent('distillation');
    await user.click(screen.getByRole('button', { name: /^Concept/ }));
    expect(rows()[0]).toHaveTextContent('sharpness-aware minimization');
  });

  it('is walked by the arrows, and Enter opens', () => {
    const { state } = show(<TableView />, { filters: ALL });
    fireEvent.keyDown(grid(), { key: 'End' });
    fireEvent.keyDown(grid(), { key: 'ArrowUp' });
    fireEvent.keyDown(grid(), { key: 'ArrowDown' });
    const last = rows().at(-1)!;
    expect(grid()).toHaveAttribute('aria-activedescendant', last.id);
    fireEvent.keyDown(grid(), { key: 'Enter' });
    expect(state().selection).toMatchObject({ kind: 'concept' });
    expect(last).toHaveAttribute('aria-selected', 'true');
  });

  it('has papers and links as well, and keeps the rows with some words', async () => {
    const { user, state } = show(<TableView />, { filters: ALL });
    await user.click(screen.getByRole('radio', { name: 'Papers' }));
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'flat' } });
    expect(rows()).toHaveLength(2);
    await user.click(screen.getByText('Flat Images'));
    expect(state().selection).toMatchObject({ kind: 'paper' });
    await user.click(screen.getByRole('radio', { name: 'Links' }));
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '' } });
    await user.click(rows()[0]!);
    expect(state().selection).toMatchObject({ kind: 'link' });
  });

  it('says when no row passes', () => {
    show(<TableView />, { filters: { ...ALL, minPapers: 99 } });
    expect(screen.getByText('No row passes the filters.')).toBeVisible();
  });
});

describe('the timeline', () => {
  it('tells each concept’s share of each year, the largest first', () => {
    show(<TimelineView />, { filters: ALL });
    const list = screen.getByRole('region', { name: 'Concepts over the years' });
    const pictures = within(list).getAllByRole('img');
    expect(pictures[0]).toHaveAccessibleName(/2021: \d of 1, 2022: \d of 1, 2024: \d of 1/);
    expect(screen.getByText(/3 dated papers, 3 without a date left out/)).toBeVisible();
  });

  it('begins with what is open', () => {
    show(<TimelineView />, { filters: ALL, selection: { kind: 'concept', id: 'distillation' } });
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('distillation');
  });

  it('tells a year in words where the arrows reach it', () => {
    show(<TimelineView />, { filters: ALL });
    const years = screen.getAllByRole('slider')[0]!;
    fireEvent.focus(years);
    fireEvent.keyDown(years, { key: 'Home' });
    expect(years).toHaveAttribute('aria-valuetext', expect.stringMatching(/^2021: \d of 1 paper/));
    fireEvent.keyDown(years, { key: 'ArrowRight' });
    expect(years).toHaveAttribute('aria-valuetext', expect.stringMatching(/^2022: /));
  });

  it('says when nothing passes the filters, and takes them away', () => {
    show(<TimelineView />, { filters: { ...ALL, minPapers: 999 } });
    expect(screen.getByRole('status')).toHaveTextContent('Nothing passes the filters.');
    fireEvent.click(screen.getByRole('button', { name: 'Clear them' }));
    expect(screen.queryByText(/Nothing passes/)).toBeNull();
  });

  it('says when nothing is dated', () => {
    show(<TimelineView />, { filters: ALL }, undefined, UNDATED);
    expect(screen.getByRole('status')).toHaveTextContent(
      'No paper that passes the filters has a date.',
    );
  });

  it('says when all is of one year', () => {
    show(<TimelineView />, { filters: { ...ALL, hiddenFiles: [0] } });
    expect(screen.getByRole('status')).toHaveTextContent(
      'The only dated paper is of one year: nothing to compare.',
    );
  });
});
