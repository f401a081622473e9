// The left panel: switches, sliders and fields change the filters they stand for.

import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { markKey } from '../../src/state/mark-key.ts';
import { NO_FILTERS } from '../../src/state/state.ts';
import { FilterPanel } from '../../src/ui/filter-panel.tsx';
import { DATASET, show, tasksOf } from './small-corpus.tsx';
import type { Filters } from '../../src/state/state.ts';

const showPanel = (change: Partial<Filters> = {}) =>
  show(<FilterPanel />, { filters: { ...NO_FILTERS, ...change } });
const switchOf = (name: RegExp) => screen.getByRole('checkbox', { name });
/** How long the bars below a switch are. */
const barOf = (name: RegExp) => {
  const row = switchOf(name).closest('label')!;
  const long = (bar: string) => row.querySelector<HTMLElement>(bar)!.style.width;
  return { left: long('.tally-left'), all: long('.tally-all') };
};
const press = (slider: RegExp, key: string) => {
  fireEvent.keyDown(screen.getByRole('slider', { name: slider }), { key });
};

describe('the filter panel', () => {
  it('switches a kind off and on again', async () => {
    const { user, state } = showPanel();
    expect(switchOf(/^Methods/)).toBeChecked();
    await user.click(switchOf(/^Methods/));
    expect(state().filters.hiddenTypes).toEqual(['method']);
    expect(switchOf(/^Methods/)).not.toBeChecked();
    await user.click(switchOf(/^Methods/));
    expect(state().filters).toEqual(NO_FILTERS);
  });

  it('puts papers on the map', async () => {
    const { user, state } = showPanel();
    const papers = screen.getByRole('radiogroup', { name: 'Papers on the map' });
    await user.click(within(papers).getByRole('radio', { name: 'All' }));
    expect(state().papersShown).toBe('all');
    await user.click(within(papers).getByRole('radio', { name: 'Of what is open' }));
    expect(state().papersShown).toBe('selection');
  });

  it('switches an area and a source by keyboard', async () => {
    const { user, state } = showPanel();
    switchOf(/low-rank/i).focus();
    await user.keyboard(' ');
    switchOf(/^second/).focus();
    await user.keyboard(' ');
    expect(state().filters).toMatchObject({ hiddenClusters: [1], hiddenFiles: [1] });
  });

  it('turns one area alone into all others off when another is wanted beside it', async () => {
    const { user, state } = showPanel({ onlyArea: 0 });
    expect(switchOf(/low-rank/i)).not.toBeChecked();
    await user.click(switchOf(/low-rank/i));
    expect(state().filters).toMatchObject({ onlyArea: null });
    expect(state().filters.hiddenClusters).not.toContain(1);
  });

  it('offers no choice of areas where there is one, but to divide it', () => {
    const clusters = DATASET.clusters.slice(0, 1);
    const concepts = DATASET.concepts.map((concept) => ({ ...concept, cluster: 0 }));
    show(<FilterPanel />, {}, tasksOf(), { ...DATASET, clusters, concepts });
    const areas = within(screen.getByRole('region', { name: 'Areas' }));
    expect(areas.queryByRole('checkbox')).toBeNull();
    expect(areas.getByRole('slider')).toBeInTheDocument();
  });

  it('colours papers by year where they are on the map, and not by change', async () => {
    const { user, state } = show(<FilterPanel />, { view: 'papers', colour: 'change' });
    const colours = within(screen.getByRole('radiogroup', { name: 'Colour' }));
    expect(colours.getByRole('radio', { name: 'Area' })).toBeChecked();
    expect(colours.queryByRole('radio', { name: 'Change' })).toBeNull();
    await user.click(colours.getByRole('radio', { name: 'Year' }));
    expect(state().colour).toBe('year');
  });

  it('leaves one area alone by its line, and takes the others back', async () => {
    const { user, state } = show(<FilterPanel />, { resolution: 2 });
    const areas = within(screen.getByRole('region', { name: 'Areas' }));
    const [button] = areas.getAllByRole('button', { name: /^Only / });
    const name = button!.getAttribute('aria-label')!.replace('Only ', '');
    await user.click(button!);
    expect(state().filters.onlyArea).toBe(0);
    expect(state().history.past.at(-1)!.label).toBe(`Showed only area “${name}”`);
    await user.click(screen.getByRole('button', { name: /^Show all, not only / }));
    expect(state().filters.onlyArea).toBe(null);
  });

  it('says that filters are saved, and where', async () => {
    const { user } = show(<FilterPanel />, { filters: { ...NO_FILTERS, onlyWithCode: true } });
    await user.type(screen.getByRole('textbox', { name: /Name of these/ }), 'With code{Enter}');
    expect(screen.getByText(/“With code” is saved at the top/)).toBeInTheDocument();
  });

  it('saves filters under a name, puts them in force again, and forgets them', async () => {
    const { user, state } = showPanel({ onlyWithCode: true });
    await user.type(screen.getByRole('textbox', { name: 'Name of these filters' }), 'Code{Enter}');
    await user.click(screen.getByRole('button', { name: /Reset all filters/ }));
    expect(state().filters.onlyWithCode).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Code' }));
    expect(state().filters.onlyWithCode).toBe(true);
    await user.click(screen.getByRole('button', { name: /^Remove the saved/ }));
    expect(screen.queryByRole('button', { name: 'Code' })).toBeNull();
  });

  it('says how many concepts and papers each switch stands for', () => {
    showPanel();
    expect(switchOf(/^Methods/)).toHaveAccessibleName(/3$/);
    expect(switchOf(/^Tasks/)).toHaveAccessibleName(/1$/);
    expect(switchOf(/^first/)).toHaveAccessibleName(/3$/);
    expect(switchOf(/^second/)).toHaveAccessibleName(/4$/);
    expect(switchOf(/with code/)).toHaveAccessibleName(/1$/);
  });

  it('says how many of a group are off', () => {
    showPanel({ hiddenTypes: ['method', 'task'] });
    expect(screen.getByRole('region', { name: 'Kinds' })).toHaveTextContent('2 off');
    expect(screen.getByRole('region', { name: 'Areas' })).toHaveTextContent('all');
  });

  it('counts for each switch what the other filters leave', () => {
    showPanel({ hiddenFiles: [1], onlyWithCode: true });
    expect(switchOf(/^first/)).toHaveAccessibleName(/1$/);
    expect(switchOf(/^second/)).toHaveAccessibleName(/1$/);
  });

  it('switches a venue off, and names none where there is none', async () => {
    expect(showPanel().container).not.toHaveTextContent('Venues');
    cleanup();
    const venue = DATASET.papers.ids.map((_, row) => (row === 0 ? null : 0));
    const papers = { ...DATASET.papers, venues: ['ICML'], venue };
    const dataset = { ...DATASET, papers };
    const { user, state } = show(<FilterPanel />, {}, undefined, dataset);
    expect(switchOf(/^ICML/)).toHaveAccessibleName(/5$/);
    await user.click(switchOf(/^No venue named/));
    expect(state().filters.hiddenVenues).toEqual([1]);
  });

  it('leaves only papers with code', async () => {
    const { user, state } = showPanel();
    await user.click(switchOf(/with code/));
    expect(state().filters.onlyWithCode).toBe(true);
  });

  it('moves the papers a concept needs, from the dataset’s own, by the arrow keys', () => {
    const { state } = showPanel();
    expect(screen.getByRole('slider', { name: /^Papers per concept/ })).toHaveValue('1');
    press(/^Papers per concept/, 'ArrowRight');
    expect(state().filters.minPapers).toBe(3);
    press(/^Papers per concept/, 'Home');
    expect(state().filters.minPapers).toBe(1);
  });

  it('moves the strength a link needs, down to any', () => {
    const { state } = showPanel();
    press(/^Link strength/, 'ArrowRight');
    expect(state().filters.minStrength).toBe(0.225);
    press(/^Link strength/, 'Home');
    expect(state().filters.minStrength).toBe(-1);
  });

  it('takes any number of papers a concept needs, once it is whole', async () => {
    const { user, state } = showPanel();
    const field = screen.getByRole('textbox', { name: 'Papers per concept, at least' });
    expect(field).toHaveValue('2');
    await user.clear(field);
    await user.type(field, '137');
    expect(state().filters.minPapers).toBeNull();
    await user.keyboard('{Enter}');
    expect(state().filters.minPapers).toBe(137);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(state().filters.minPapers).toBe(135);
    expect(state().history.past.map(({ label }) => label)).toEqual([
      'Filter: papers per concept 135',
    ]);
  });

  it.each(['0', '-3', '', 'many'])('takes no number of papers like “%s”', async (text) => {
    const { user, state } = showPanel();
    const field = screen.getByRole('textbox', { name: 'Papers per link, at least' });
    await user.clear(field);
    if (text !== '') await user.type(field, text);
    await user.tab();
    expect(state().filters.minLinkPapers).toBeGreaterThanOrEqual(1);
    expect(Number.isInteger(state().filters.minLinkPapers)).toBe(true);
    expect(field).toHaveValue(String(state().filters.minLinkPapers));
  });

  it('goes on from a number between two steps of the slider, and is no filter at the start', () => {
    const { state } = showPanel({ minPapers: 137 });
    const slider = screen.getByRole('slider', { name: /^Papers per concept/ });
    expect(slider).toHaveValue('3');
    expect(slider).toHaveAttribute('aria-valuetext', '137 papers');
    press(/^Papers per concept/, 'ArrowLeft');
    expect(state().filters.minPapers).toBe(4);
    press(/^Papers per concept/, 'ArrowLeft');
    press(/^Papers per concept/, 'ArrowLeft');
    expect(state().filters).toEqual(NO_FILTERS);
  });

  it('marks the number at the start, and goes back to it', async () => {
    const { user, state } = showPanel({ minPapers: 9, minLinkPapers: 5 });
    await user.click(
      within(screen.getByRole('region', { name: 'Papers per link' })).getByRole('button', {
        name: 'Papers per link: back to 2',
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Papers per concept: back to 2' }));
    expect(state().filters).toEqual(NO_FILTERS);
  });

  it('follows the papers that are left, and says the number they come to', async () => {
    const { user, state } = showPanel({ minPapers: 9, hiddenFiles: [1] });
    await user.click(switchOf(/^Adapt to the filtered/));
    expect(state().filters.minPapers).toBe('fit');
    expect(screen.getByRole('textbox', { name: /^Papers per concept/ })).toHaveValue('2');
    await user.click(switchOf(/^Adapt to the filtered/));
    expect(state().filters.minPapers).toBeNull();
  });

  it('leaves one kind alone by its line, and takes the others back', async () => {
    const { user, state } = showPanel();
    await user.click(screen.getByRole('button', { name: 'Only Methods' }));
    expect(switchOf(/^Methods/)).toBeChecked();
    expect(switchOf(/^Tasks/)).not.toBeChecked();
    expect(state().filters.hiddenTypes).toHaveLength(7);
    await user.click(screen.getByRole('button', { name: 'Show all, not only Methods' }));
    expect(state().filters).toEqual(NO_FILTERS);
  });

  it('offers the way back to the start only away from it', async () => {
    const { user, state } = showPanel({ minPapers: 1, onlyWithCode: true });
    await user.click(screen.getByRole('button', { name: /Reset all filters/ }));
    expect(state().filters).toEqual(NO_FILTERS);
    expect(screen.queryByRole('button', { name: /Reset all filters/ })).toBeNull();
  });

  it('counts only what is around what is in focus', () => {
    showPanel({ focus: { concept: 'quantization', steps: 1 }, minLinkPapers: 99 });
    expect(switchOf(/^Methods/)).toHaveAccessibleName(/1$/);
    expect(switchOf(/^Tasks/)).toHaveAccessibleName(/0$/);
  });

  it('counts again when papers are left out', () => {
    showPanel({ hiddenFiles: [1] });
    const kinds = screen.getByRole('region', { name: 'Kinds' });
    expect(within(kinds).getByRole('checkbox', { name: /^Tasks/ })).toHaveAccessibleName(/0$/);
  });

  it('draws below each switch what the others leave of what there is', () => {
    showPanel({ hiddenFiles: [1], onlyWithCode: true });
    expect(barOf(/^first/)).toEqual({ left: '25%', all: '75%' });
    expect(barOf(/^second/)).toEqual({ left: '25%', all: '100%' });
    expect(barOf(/^Methods/).left).not.toBe(barOf(/^Methods/).all);
  });

  it('draws the same when nothing is filtered', () => {
    showPanel();
    for (const row of [/^Methods/, /^Tasks/, /low-rank/i, /^first/, /with code/])
      expect(barOf(row).left).toBe(barOf(row).all);
  });

  it('counts papers by the reader’s marks when only those with a star are seen', () => {
    const key = markKey({ kind: 'paper', id: DATASET.papers.ids[0]! });
    const marks = [{ key, star: true, read: true, known: false, note: '' }];
    show(<FilterPanel />, { marks, filters: { ...NO_FILTERS, reading: 'starred' } });
    const files = DATASET.papers.sources[0]!.map(([file]) => DATASET.files[file]!.name);
    const row = switchOf(new RegExp(`^${files[0]!.replace(/\..*/, '')}`));
    expect(row).toHaveAccessibleName(/1$/);
  });

  it('chooses papers by marks, each with how many there are', async () => {
    const key = markKey({ kind: 'paper', id: DATASET.papers.ids[0]! });
    const marks = [{ key, star: true, read: true, known: false, note: '' }];
    const { user, state } = show(<FilterPanel />, { marks });
    expect(screen.getByRole('radio', { name: /^Not yet read 5$/ })).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: /^Starred 1$/ }));
    expect(state().filters.reading).toBe('starred');
  });

  it('says how much of what was chosen the other filters leave, and lets it go', async () => {
    const { user, state } = showPanel({
      onlyConcepts: ['quantization', 'image-classification'],
      hiddenTypes: ['task'],
    });
    const chosen = screen.getByRole('region', { name: 'Only what was chosen' });
    expect(chosen).toHaveTextContent('2 concepts1');
    await user.click(within(chosen).getByRole('button', { name: 'all again' }));
    expect(state().filters.onlyConcepts).toEqual([]);
  });

  it('draws how many links are in so many papers, whatever the least is', () => {
    const bars = () => {
      const links = screen.getByRole('region', { name: 'Papers per link' });
      return [...links.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('height')));
    };
    showPanel({ minLinkPapers: 1 });
    const open = bars();
    expect(Math.max(...open)).toBeGreaterThan(0);
    cleanup();
    showPanel({ minLinkPapers: 9 });
    expect(bars()).toEqual(open);
  });
});
