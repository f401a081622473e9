// The questions: each answers from the small corpus, says so when there is nothing to say, and leads
// back to concepts, links and papers.

import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { chooseResolution } from '../../src/state/actions.ts';
import { pathBetween } from '../../src/state/question.ts';
import { linkOf, NO_FILTERS } from '../../src/state/state.ts';
import { SidePanel } from '../../src/ui/side-panel.tsx';
import { QuestionsMenu } from '../../src/ui/questions-menu.tsx';
import { paperCalled, show, tasksOf, UNDATED } from './small-corpus.tsx';
import type { Filters, Selection } from '../../src/state/state.ts';

const LORA = 'low-rank-adaptation';
const SAM = 'sharpness-aware-minimization';
const ALL: Partial<Filters> = { minPapers: 1, minLinkPapers: 1, minStrength: -1, backbone: null };

const ask = (selection: Selection, filters: Partial<Filters> = ALL) =>
  show(<SidePanel />, { selection, filters: { ...NO_FILTERS, ...filters } });
const sectionOf = (heading: RegExp | string) =>
  screen.getByRole('heading', { name: heading }).closest('section')!;

describe('how two concepts connect', () => {
  it('is the strongest way, with the sentence of each step', async () => {
    ask(pathBetween('distillation', LORA));
    const [way] = within(sectionOf(/way/)).getAllByRole('link');
    expect(way).toHaveTextContent(/^distillation › LoRA/);
    expect(await screen.findByText(/Later on we add/)).toBeVisible();
    expect(screen.getByText(/names both/)).toHaveTextContent('1 paper names both.');
  });

  it('is asked by picking two concepts', async () => {
    const { user, state } = ask(pathBetween(LORA, null));
    expect(screen.getByText(/Pick two concepts/)).toBeVisible();
    await user.type(screen.getByRole('combobox', { name: 'To' }), 'sharp');
    await user.click(screen.getByRole('option', { name: /sharpness-aware/ }));
    expect(state().selection).toEqual(pathBetween(LORA, SAM));
    await user.click(screen.getByRole('button', { name: /swap/i }));
    expect(state().selection).toEqual(pathBetween(SAM, LORA));
  });

  it('takes the first that fits when Enter is pressed, however fast', async () => {
    const { user, state } = ask(pathBetween(null, null));
    await user.type(screen.getByRole('combobox', { name: 'From' }), 'lora{Enter}');
    await user.type(screen.getByRole('combobox', { name: 'To' }), 'sharp{Enter}');
    expect(state().selection).toEqual(pathBetween(LORA, SAM));
    expect(screen.getByRole('combobox', { name: 'To' })).toHaveValue(
      'sharpness-aware minimization',
    );
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('is asked by typing alone, each pick moving on to the field that is empty', async () => {
    const { user, state } = ask(pathBetween(null, null));
    await user.click(screen.getByRole('combobox', { name: 'From' }));
    await user.keyboard('lora{Enter}sharp{Enter}');
    expect(state().selection).toEqual(pathBetween(LORA, SAM));
    await user.tab({ shift: true });
    await user.keyboard('quant{Enter}');
    expect(state().selection).toEqual(pathBetween('quantization', SAM));
    expect(screen.getByRole('combobox', { name: 'From' })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('combobox', { name: 'To' })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: /swap/i })).toHaveFocus();
  });

  it('takes the line that the arrows are on, and nothing where no concept is called so', async () => {
    const { user, state } = ask(pathBetween(LORA, null));
    const to = screen.getByRole('combobox', { name: 'To' });
    await user.type(to, 'zzz{Enter}');
    expect(state().selection).toEqual(pathBetween(LORA, null));
    await user.clear(to);
    await user.type(to, 'a');
    const options = screen.getAllByRole('option').map((option) => option.textContent);
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(options.length).toBeGreaterThan(1);
    expect(options[1]).toContain((to as HTMLInputElement).value);
  });

  it('is copied as a reading list', async () => {
    const { user } = ask(pathBetween('quantization', LORA));
    await screen.findAllByText('quantized', { selector: 'mark' });
    const written = vi.spyOn(navigator.clipboard, 'writeText');
    const copy = within(screen.getByRole('group', { name: /copy these papers/i }));
    await user.click(copy.getByRole('button', { name: 'Markdown' }));
    expect(written.mock.lastCall![0]).toMatch(
      /^# From quantization to low-rank.*\n\n.*Adapters in Few/s,
    );
    expect(written.mock.lastCall![0]).toMatch(/^> .*to quantized networks/m);
    await user.click(copy.getByRole('button', { name: 'RIS' }));
    expect(written.mock.lastCall![0]).toMatch(/^TY {2}- /);
  });

  it('is nothing between a concept and itself, or from one island to the other', () => {
    const { unmount } = ask(pathBetween(SAM, SAM));
    expect(screen.getByText(/same concept/)).toBeVisible();
    unmount();
    ask(pathBetween('quantization', SAM));
    expect(screen.getByText(/two islands/)).toBeVisible();
  });
});

describe('how two concepts compare', () => {
  it('is what they share and what one has alone', () => {
    ask({ kind: 'compare', a: LORA, b: SAM });
    expect(sectionOf('Both stand with')).toHaveTextContent('image classification');
    expect(sectionOf('Only with low-rank adaptation')).toHaveTextContent('quantization');
    expect(sectionOf('Only with sharpness-aware minimization')).toHaveTextContent('Nothing.');
    expect(sectionOf('Papers with both')).toHaveTextContent('Flat Adapters');
    expect(sectionOf('Papers a year')).toHaveTextContent('1 paper undated');
  });

  it('lists the papers with one alone, to be copied, and leads back', async () => {
    const { user, state } = ask({ kind: 'compare', a: LORA, b: SAM });
    await user.click(screen.getByRole('link', { name: /only low-rank adaptation/ }));
    expect(state().selection).toEqual({ kind: 'compare', a: LORA, b: SAM, papers: 'a' });
    const heading = {
      name: 'Papers with low-rank adaptation, without sharpness-aware minimization',
    };
    expect(screen.getByRole('heading', heading)).toBeVisible();
    expect(screen.queryByText('Flat Adapters')).toBeNull();
    expect(screen.getAllByRole('article').length).toBeGreaterThan(0);
    const written = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByRole('button', { name: 'Markdown' }));
    expect(written.mock.lastCall![0]).toMatch(/^# Papers with low-rank adaptation, without/);
    await user.click(screen.getByRole('link', { name: /compare$/ }));
    expect(state().selection).toEqual({ kind: 'compare', a: LORA, b: SAM });
  });

  it('says that no paper is dated', () => {
    const selection = { kind: 'compare', a: 'quantization', b: SAM } as const;
    const filters = { ...NO_FILTERS, ...ALL };
    show(<SidePanel />, { selection, filters }, undefined, UNDATED);
    expect(screen.getByText('No paper with either is dated, so there is no course.')).toBeVisible();
  });
});

describe('the arithmetic of a link', () => {
  it('is its table, every weight, and where it would be gone', () => {
    ask({ kind: 'arithmetic', a: LORA, b: 'quantization' });
    const table = screen.getByRole('table', { name: /with and without/ });
    const cells = within(table)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
    expect(cells.filter((cell) => cell !== '').map(Number)).toEqual([2, 1, 3, 1, 2, 3, 3, 3, 6]);
    expect(sectionOf(/every weight/i)).toHaveTextContent('Jaccard0.50');
    expect(sectionOf(/gone/)).toHaveTextContent('from 3 papers per link on');
  });

  it('says that nothing is there', () => {
    ask({ kind: 'arithmetic', a: 'quantization', b: SAM });
    expect(sectionOf(/gone/)).toHaveTextContent(/It is not there/);
  });
});

describe('the questions about the whole map', () => {
  it('say which concepts join areas, or that none does', async () => {
    const { unmount } = ask({ kind: 'bridges' }, { ...ALL, weight: 'count' });
    expect(await screen.findByRole('heading', { name: 'Bridges' })).toBeVisible();
    unmount();
    ask({ kind: 'bridges' }, { minPapers: 99 });
    expect(await screen.findByText(/No concept shown has links into two areas/)).toBeVisible();
  });

  it('say which concepts join the areas as these are cut now', async () => {
    const tasks = tasksOf();
    const find = vi.spyOn(tasks, 'findBridges');
    const filters: Filters = { ...NO_FILTERS, ...ALL, weight: 'count' };
    const { store } = show(
      <SidePanel />,
      { selection: { kind: 'bridges' }, filters, resolution: 8 },
      tasks,
    );
    await screen.findByRole('heading', { name: 'Bridges' });
    act(() => {
      store.act(chooseResolution, null);
    });
    const panel = await screen.findByRole('heading', { name: 'Bridges' });
    expect(panel).toBeVisible();
    const areas = find.mock.calls.map(([, clusters]) => new Set(Array.from(clusters)).size);
    expect(areas).toEqual([4, 2]);
  });

  it('say what is missing, by either measure', async () => {
    const { user } = ask({ kind: 'gaps' }, { minPapers: 99 });
    expect(await screen.findByText(/^Nothing: no two concepts/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Fewer than expected' }));
    expect(screen.getByText(/common enough to be expected together/)).toBeVisible();
  });

  it('keep what may be chance closed, and mark none of it on the map', async () => {
    const { user } = ask({ kind: 'gaps', by: 'chance' });
    const chance = await screen.findByText(/^May be chance/);
    expect(screen.queryByText(/^On the map/)).toBeNull();
    for (const gap of screen.getAllByRole('article', { hidden: true }))
      expect(gap).not.toBeVisible();
    await user.click(chance);
    expect(screen.getAllByRole('article')[0]).toBeVisible();
  });

  it('lead from a gap to the papers on both sides', async () => {
    const { user } = ask({ kind: 'gaps' });
    await user.click(screen.getByRole('radio', { name: 'Fewer than expected' }));
    await user.click(await screen.findByText(/^May be chance/));
    const [gap] = screen.getAllByRole('article');
    expect(gap).toHaveTextContent(/No paper has both, .* expected/);
    await user.click(within(gap!).getByRole('button', { name: /begin reading/ }));
    expect(within(gap!).getAllByText(/On the side of/)).toHaveLength(2);
  });

  it('keep the order of gaps in the address, and light the gap that the hand is on', async () => {
    const { user, state } = ask({ kind: 'gaps' });
    await user.click(screen.getByRole('radio', { name: 'Fewer than expected' }));
    expect(state().selection).toEqual({ kind: 'gaps', by: 'chance' });
    await user.click(await screen.findByText(/^May be chance/));
    const [gap] = await screen.findAllByRole('article');
    const [one, other] = within(gap!).getAllByRole('link');
    await user.hover(one!);
    expect(state().hover).toMatchObject({ kind: 'concept' });
    await user.hover(within(gap!).getByText(/expected;/));
    expect(state().hover).toMatchObject({ kind: 'link' });
    expect(gap).toHaveAttribute('data-lit');
    await user.unhover(gap!);
    expect(state().hover).toBeNull();
    expect(other).toBeVisible();
  });

  it('say what their marks on the map mean', async () => {
    ask({ kind: 'compare', a: LORA, b: SAM });
    expect(await screen.findByText(/^On the map/)).toBeVisible();
    expect(screen.getByText(/linked to both/)).toBeVisible();
  });

  it('say how shares went, and that few papers say nothing', () => {
    ask({ kind: 'rising' });
    expect(screen.getByText(/Share of the 3 dated papers/)).toHaveTextContent('3 papers without');
    expect(sectionOf(/too few/i)).toHaveTextContent('low-rank adaptation');
    expect(screen.getAllByRole('img')[0]).toHaveAccessibleName(/^2021: /);
  });

  it('light a row with its concept, and offer what the menu of the map does', async () => {
    const { user, state } = ask({ kind: 'rising' });
    const row = screen.getByRole('link', { name: 'low-rank adaptation' }).closest('.lit-row')!;
    await user.hover(row);
    expect(state().hover).toEqual({ kind: 'concept', id: 'low-rank-adaptation' });
    expect(row).toHaveAttribute('data-lit');
    await user.click(within(row as HTMLElement).getByRole('button', { name: /^Actions for/ }));
    await user.click(screen.getByRole('menuitem', { name: 'Pin it here' }));
    expect(state().pins.map(({ key }) => key)).toEqual(['concept:low-rank-adaptation']);
  });

  it('say what rises since the year that is picked', async () => {
    const { user, state } = ask({ kind: 'rising' });
    await user.click(screen.getByRole('button', { name: /Since/ }));
    const years = screen.getAllByRole('option').map(({ textContent }) => textContent);
    await user.click(screen.getByRole('option', { name: years.at(-1)! }));
    expect(state().selection).toEqual({ kind: 'rising', since: Number(years.at(-1)) });
    expect(screen.getByText(/Share of the 3 dated papers/)).toHaveTextContent(
      `against ${years.at(-1)}`,
    );
  });

  it('say that there is no trend without dates', () => {
    ask({ kind: 'rising' }, { ...ALL, hiddenFiles: [0], within: 'image-classification' });
    expect(screen.getByText(/There is no\s+trend to tell/)).toBeVisible();
  });
});

describe('the place of a paper', () => {
  it('is its areas with their shares, and its nearest papers', () => {
    ask({ kind: 'place', id: paperCalled('Flat Adapters') });
    const areas = sectionOf('Its areas');
    const shares = [...areas.textContent.matchAll(/(\d+) %/g)].map(([, n]) => Number(n));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(97);
    expect(sectionOf('Nearest papers')).toHaveTextContent('Flat Images');
  });
});

describe('the questions menu', () => {
  it('asks a question, begun with the concept that is open', async () => {
    const { user, state } = show(<QuestionsMenu />, { selection: { kind: 'concept', id: LORA } });
    await user.click(screen.getByRole('button', { name: 'Questions' }));
    expect(screen.getAllByRole('menuitem')).toHaveLength(5);
    await user.click(screen.getByRole('menuitem', { name: /connect/ }));
    expect(state().selection).toEqual(pathBetween(LORA, null));
  });
});

describe('two that no paper names together', () => {
  it('have no sentences with both, but a way between them', () => {
    ask({ kind: 'compare', a: 'distillation', b: SAM });
    expect(screen.queryByRole('link', { name: 'The sentences with both' })).toBeNull();
    expect(screen.getByRole('link', { name: 'What lies between' })).toBeVisible();
  });
});

describe('a link', () => {
  it('leads to its arithmetic, to other ways and to the comparison', async () => {
    const { user, state } = ask(linkOf(LORA, 'quantization'));
    await user.click(screen.getByRole('link', { name: 'The arithmetic' }));
    expect(state().selection).toEqual({ kind: 'arithmetic', a: LORA, b: 'quantization' });
    await user.click(screen.getByRole('button', { name: /back/i }));
    await user.click(screen.getByRole('link', { name: 'Other paths' }));
    expect(state().selection).toEqual(pathBetween(LORA, 'quantization'));
  });
});
