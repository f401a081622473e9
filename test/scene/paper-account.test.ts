// What the map of papers says it shows, and why not the rest.

import { describe, expect, it } from 'vitest';
import { layOutPapers, mainAreas } from '../../src/core/map/paper-map.ts';
import { joinPapers } from '../../src/core/map/paper-ties.ts';
import { accountOfPapers } from '../../src/scene/paper-account.ts';
import { buildPaperScene, conceptsShared } from '../../src/scene/paper-scene.ts';
import { applyFilters } from '../../src/scene/seen.ts';
import { NO_FILTERS } from '../../src/state/state.ts';
import { DATASET } from '../small-dataset.ts';
import type { Filters } from '../../src/state/state.ts';

const CLUSTERS = DATASET.concepts.map(({ cluster }) => cluster);

function accountUnder(change: Partial<Filters>) {
  const filters = { ...NO_FILTERS, ...change };
  const seen = applyFilters(DATASET, filters);
  const asked = { papers: seen.papers, concepts: conceptsShared(DATASET, filters, seen) };
  const ties = joinPapers(DATASET.postings, { ...asked, more: filters.moreAlike });
  const places = layOutPapers(DATASET.postings, CLUSTERS, asked);
  const areas = mainAreas(DATASET.postings, CLUSTERS);
  const scene = buildPaperScene(DATASET, { places, ties, areas });
  return { account: accountOfPapers(scene, ties, seen, filters), seen, ties };
}

describe('the account of the map of papers', () => {
  it('counts papers and the links between them, not those of concepts', () => {
    const { account, ties } = accountUnder({});
    expect(account.shown).toEqual({ papers: 6, links: ties.a.length });
    expect(account.total).toEqual({ papers: 6, links: ties.pairs });
    expect(account.unseen.filter(({ what }) => what === 'concepts')).toEqual([]);
  });

  it('adds up: what is shown and what is told make all there is', () => {
    const { account } = accountUnder({ hiddenFiles: [1] });
    const told = (what: string) =>
      account.unseen.reduce((sum, each) => sum + (each.what === what ? each.count : 0), 0);
    expect(account.shown.papers + told('papers')).toBe(account.total.papers);
    expect(account.shown.links + told('links')).toBe(account.total.links);
  });

  it('lifts the links beyond the nearest, as many as can be drawn', () => {
    const { shown, total, unseen } = accountUnder({}).account;
    expect(shown.links).toBeLessThan(total.links);
    const [beyond] = unseen.filter(({ what }) => what === 'links');
    expect(beyond).toMatchObject({
      count: total.links - shown.links,
      reason: 'beyond each paper’s 4 nearest',
      lift: { moreAlike: 5000 },
    });
    const lifted = accountUnder(beyond!.lift!).account;
    expect(lifted.shown.links).toBe(total.links);
    expect(lifted.unseen.filter(({ what }) => what === 'links')).toEqual([]);
  });

  it('says how many are drawn where more are left, and lifts no more than can be', () => {
    const told = (moreAlike: number) => {
      const { total, unseen } = accountOfPapers(
        { nodes: [], edges: [] },
        { of: 0, pairs: 90_000 },
        applyFilters(DATASET, NO_FILTERS),
        { ...NO_FILTERS, moreAlike },
      );
      expect(total.links).toBe(90_000);
      return unseen.find(({ what }) => what === 'links');
    };
    expect(told(5000)).toMatchObject({
      reason: 'beyond each paper’s 4 nearest and the 5,000 most alike',
      lift: { moreAlike: 25_000 },
    });
    expect(told(25_000)?.lift).toBeNull();
  });

  it('tells of concepts that the reader keeps from joining papers', () => {
    const { account } = accountUnder({ hiddenTypes: ['task'] });
    expect(account.unseen.map(({ reason }) => reason)).toContain('of a kind switched off');
  });
});
