// What the map of papers says it shows, and why not the rest.

import { describe, expect, it } from 'vitest';
import { layOutPapers, mainAreas } from '../../src/core/map/paper-map.ts';
import { joinPapers } from '../../src/core/questions/paper-ties.ts';
import { accountOfPapers } from '../../src/scene/paper-account.ts';
import { buildPaperScene, conceptsShared } from '../../src/scene/paper-scene.ts';
import { see } from '../../src/scene/seen.ts';
import { NO_FILTERS } from '../../src/state/state.ts';
import { DATASET } from '../small-dataset.ts';
import type { Filters } from '../../src/state/state.ts';

const CLUSTERS = DATASET.concepts.map(({ cluster }) => cluster);

function accountUnder(change: Partial<Filters>) {
  const filters = { ...NO_FILTERS, ...change };
  const seen = see(DATASET, filters);
  const asked = { papers: seen.papers, concepts: conceptsShared(DATASET, filters, seen) };
  const ties = joinPapers(DATASET.postings, asked);
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

  it('tells of concepts that the reader keeps from joining papers', () => {
    const { account } = accountUnder({ hiddenTypes: ['task'] });
    expect(account.unseen.map(({ reason }) => reason)).toContain('of a kind switched off');
  });
});
