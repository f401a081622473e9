// Search by hand and by keyboard: what is typed, what is found, what Enter opens.

import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MissingLine } from '../../src/ui/missing-line.tsx';
import { SearchBox } from '../../src/ui/search-box.tsx';
import { SidePanel } from '../../src/ui/side-panel.tsx';
import { paperCalled, show, tasksOf } from './small-corpus.tsx';

const box = () => screen.getByRole('searchbox', { name: /search/i });
const finding = (name: RegExp) => screen.findByRole('menuitem', { name });

describe('the search box', () => {
  it('finds concepts and papers while the reader types', async () => {
    const { user, state } = show(<SearchBox />);
    await user.type(box(), 'quant');
    expect(await finding(/^quantization/i)).toBeVisible();
    expect(await finding(/Rounding Adapters/)).toHaveTextContent('Quantization is studied');
    expect(state().query).toBe('quant');
  });

  it('opens the first finding on Enter', async () => {
    const { user, state } = show(<SearchBox />);
    await user.type(box(), 'quant');
    await finding(/^quantization/i);
    await user.keyboard('{Enter}');
    expect(state().selection).toEqual({ kind: 'concept', id: 'quantization' });
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('opens on Enter what is found only afterwards, unless another is typed meanwhile', async () => {
    const { searchPapers } = tasksOf();
    let tell: () => void = () => undefined;
    const isTold = new Promise<void>((resolve) => (tell = resolve));
    const late = {
      ...tasksOf(),
      searchTitles: () => Promise.race<never>([]),
      searchPapers: (query: string) => isTold.then(() => searchPapers(query)),
    };
    const { user, state } = show(<SearchBox />, {}, late);
    await user.type(box(), 'zebra{Enter}');
    await user.clear(box());
    await user.type(box(), 'nobody stands{Enter}');
    expect(state().selection).toBeNull();
    tell();
    const paper = { kind: 'paper', id: paperCalled('Two Names') };
    await vi.waitFor(() => {
      expect(state().selection).toEqual(paper);
    });
  });

  it('offers first the question that the words ask, however it ends', async () => {
    const { user, state } = show(<SearchBox />);
    await user.type(box(), 'how does lora relate to quantization?');
    await finding(/^How do .* connect\?/);
    await user.keyboard('{Enter}');
    expect(state().selection).toEqual({
      kind: 'path',
      a: 'low-rank-adaptation',
      b: 'quantization',
      nth: 0,
    });
  });

  it('leads to all papers found, which can be read and taken away', async () => {
    const { searchPapers } = tasksOf();
    // As many as are more than the list below the field has.
    const many = async (query: string) => {
      const found = await searchPapers(query);
      return { ...found, total: 9, rows: Uint32Array.from({ length: 9 }, (_, i) => i % 6) };
    };
    const { user, state } = show(
      <>
        <SearchBox />
        <SidePanel />
      </>,
      {},
      { ...tasksOf(), searchPapers: many },
    );
    await user.type(box(), 'quant');
    await user.click(await finding(/^All 9 papers/));
    expect(state().selection).toEqual({ kind: 'found', query: 'quant' });
    expect(await screen.findByRole('heading', { name: 'Papers on “quant”' })).toBeVisible();
    expect(await screen.findAllByRole('article')).toHaveLength(9);
    expect(screen.getByRole('group', { name: 'Copy these papers' })).toBeVisible();
  });

  it('leaves the focus on the heading of what it opened', async () => {
    const { user } = show(
      <>
        <SearchBox />
        <aside className="right">
          <SidePanel />
        </aside>
      </>,
    );
    for (const round of ['opened', 'open already']) {
      await user.clear(box());
      await user.type(box(), 'quant');
      await finding(/^quantization/i);
      await user.keyboard('{Enter}');
      expect(screen.getByRole('heading', { level: 2 }), round).toHaveFocus();
    }
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Quantization');
  });

  it('opens a paper by a click', async () => {
    const { state } = show(<SearchBox />);
    // Typed at once: a finding that arrives late takes the focus in an effect, in which user-event's
    // own events would be told to a React at work.
    fireEvent.change(box(), { target: { value: 'nobody stands' } });
    fireEvent.click(await finding(/Two Names/));
    expect(state().selection).toEqual({ kind: 'paper', id: paperCalled('Two Names') });
  });

  it('opens what the arrow keys have reached on Enter', async () => {
    const { user, state } = show(<SearchBox />);
    await user.type(box(), 'distillation');
    await finding(/Rounding/);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(state().selection).toEqual({ kind: 'paper', id: paperCalled('Rounding') });
  });

  it('says of a note on a paper of another corpus that this one lacks it', async () => {
    const elsewhere = { key: 'paper:elsewhere', star: false, read: false, known: false };
    const { user, state } = show(
      <>
        <SearchBox />
        <SidePanel />
        <MissingLine />
      </>,
      { marks: [{ ...elsewhere, note: 'zebra crossing' }] },
    );
    await user.type(box(), 'zebra');
    await user.click(await finding(/zebra crossing/));
    expect(screen.getByRole('alert')).toHaveTextContent('This corpus has no paper “elsewhere”');
    expect(state().selection).toBeNull();
  });

  it('finds a concept by its acronym', async () => {
    const { user } = show(<SearchBox />);
    await user.type(box(), 'lora');
    expect(await finding(/^low-rank adaptation/i)).toBeVisible();
  });

  it('says so when nothing has every word', async () => {
    const { user } = show(<SearchBox />);
    await user.type(box(), 'quantization zebra');
    expect(await screen.findByText(/no results with all/i)).toBeVisible();
    expect(screen.getAllByRole('menuitem')).toEqual([await finding(/^quantization/)]);
  });

  it('says what it looked for where a word is nowhere', async () => {
    show(<SearchBox />);
    fireEvent.change(box(), { target: { value: 'bracketts' } });
    expect(await screen.findByText(/no results for “bracketts”/i)).toHaveTextContent('“brackets”');
    expect(await finding(/Tags <i>and/)).toBeVisible();
  });

  it('takes papers out and keeps to a field', async () => {
    show(<SearchBox />);
    fireEvent.change(box(), { target: { value: 'title:adapters -rounding' } });
    expect(await finding(/Flat Adapters/)).toBeVisible();
    expect(screen.queryByRole('menuitem', { name: /Rounding/ })).toBeNull();
  });

  it('shows nothing for blanks', async () => {
    const { user } = show(<SearchBox />);
    await user.type(box(), '   ');
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('finds papers by their titles while abstracts are being read, and says so', async () => {
    const slow = { ...tasksOf(), searchPapers: () => Promise.race<never>([]) };
    const { user } = show(<SearchBox />, {}, slow);
    await user.type(box(), 'adapters');
    expect(await finding(/Rounding Adapters/)).toBeVisible();
    expect(screen.getByText(/^By title: \d+ papers?/)).toBeVisible();
    expect(screen.getByText(/abstracts are still being read/i)).toBeVisible();
  });

  it('still finds concepts when the texts cannot be had, and says why', async () => {
    const broken = { ...tasksOf(), searchPapers: () => Promise.reject(new Error('No server.')) };
    const { user } = show(<SearchBox />, {}, broken);
    await user.type(box(), 'quant');
    expect(await screen.findByText('No server.')).toBeVisible();
    expect(await finding(/^quantization/i)).toBeVisible();
  });
});
