// An area: its facts in words, and what can be done with it.

import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { accountOfArea, areaInWords } from '../../src/scene/area-account.ts';
import { applyFilters } from '../../src/scene/seen.ts';
import { NO_FILTERS } from '../../src/state/state.ts';
import { SidePanel } from '../../src/ui/side-panel.tsx';
import { DATASET, show } from './small-corpus.tsx';

const OPEN = { selection: { kind: 'area', area: 0 } } as const;
const labelled = DATASET.clusters[0]!.label;

describe('the panel of an area', () => {
  it('is opened from the corpus and from a concept of it', async () => {
    const { user, state } = show(<SidePanel />);
    await user.click(screen.getByRole('link', { name: labelled }));
    expect(state().selection).toEqual({ kind: 'area', area: 0 });
    expect(screen.getByRole('heading', { level: 2, name: labelled })).toBeVisible();
  });

  it('leaves only its concepts on the map, and all again', async () => {
    const { user, state } = show(<SidePanel />, OPEN);
    await user.click(screen.getByRole('button', { name: 'Only this area' }));
    expect(state().filters.onlyArea).toBe(0);
    const { concepts } = applyFilters(DATASET, state().filters);
    expect(DATASET.concepts.some(({ cluster }, i) => cluster !== 0 && concepts[i] === 1)).toBe(
      false,
    );
    await user.click(screen.getByRole('button', { name: 'All areas again' }));
    expect(state().filters.onlyArea).toBeNull();
  });

  it('keeps a choice of concepts when the area is let go', async () => {
    const filters = { ...NO_FILTERS, onlyConcepts: ['quantization'], onlyArea: 0 };
    const { user, state } = show(<SidePanel />, { ...OPEN, filters });
    await user.click(screen.getByRole('button', { name: 'All areas again' }));
    expect(state().filters.onlyConcepts).toEqual(['quantization']);
  });

  it('says so when none of it passes the filters', () => {
    show(<SidePanel />, { ...OPEN, filters: { ...NO_FILTERS, hiddenClusters: [0] } });
    expect(screen.getByText('None of its concepts passes the filters.')).toBeVisible();
  });
});

describe('the account of an area', () => {
  const seen = applyFilters(DATASET, NO_FILTERS);
  const account = accountOfArea(DATASET, seen, 0);

  it('counts each paper once, and its own links apart from those to others', () => {
    expect(new Set(account.papers.map(({ row }) => row)).size).toBe(account.papers.length);
    for (const { a, b } of account.links)
      expect([DATASET.concepts[a]!.cluster, DATASET.concepts[b]!.cluster]).toEqual([0, 0]);
    expect(account.meets.every(([area]) => area !== 0)).toBe(true);
  });

  it('is told in words that name its largest concept', () => {
    const words = areaInWords(DATASET, account, seen.shown.papers);
    expect(words).toContain(DATASET.concepts[account.members[0]!]!.label);
    expect(words).toMatch(/^\d+ concepts in \d+ papers, \d+ % of those shown\./);
  });
});
