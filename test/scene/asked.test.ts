// What is asked of the map, and what of it has to be drawn.

import { describe, expect, it } from 'vitest';
import { linkOpened } from '../../src/scene/asked.ts';
import { applyFilters } from '../../src/scene/seen.ts';
import { linkOf, NO_FILTERS } from '../../src/state/state.ts';
import { DATASET } from '../small-dataset.ts';

describe('a link that is open', () => {
  const all = applyFilters(DATASET, {
    ...NO_FILTERS,
    minPapers: 1,
    minLinkPapers: 1,
    minStrength: -1,
    backbone: null,
  });
  const none = applyFilters(DATASET, { ...NO_FILTERS, minLinkPapers: 99 });
  const { a, b } = all.links[0]!;
  const open = linkOf(DATASET.concepts[a]!.id, DATASET.concepts[b]!.id);

  it('is drawn for itself where the filters leave it out', () => {
    expect([...linkOpened(DATASET, none, open)].sort((p, q) => p - q)).toEqual([a, b]);
  });

  it('needs nothing of its own where it is drawn, and no other selection does', () => {
    expect(linkOpened(DATASET, all, open)).toEqual([]);
    expect(linkOpened(DATASET, none, { kind: 'concept', id: DATASET.concepts[a]!.id })).toEqual([]);
  });
});
