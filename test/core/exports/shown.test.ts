// What exports without a page show is what the page shows before anything is filtered.

import { expect, it } from 'vitest';
import { shownAtFirst } from '../../../src/core/exports/shown.ts';
import { applyFilters } from '../../../src/scene/seen.ts';
import { NO_FILTERS } from '../../../src/state/state.ts';
import { DATASET } from '../../small-dataset.ts';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import type { StrongLink } from '../../../src/core/links/weigh.ts';

/** Each concept with a minimum of its own, as in a dataset of two corpora. */
const OF_TWO: Dataset = {
  ...DATASET,
  concepts: DATASET.concepts.map((concept, i) => ({ ...concept, minPapers: 1 + (i % 4) })),
};

const pairsOf = (links: readonly Pick<StrongLink, 'a' | 'b'>[]) =>
  links.map(({ a, b }) => `${a}–${b}`).sort();

it.each([
  ['a corpus', DATASET],
  ['two corpora', OF_TWO],
])('an export of %s shows what the page does at first', (_, dataset) => {
  const { papers, concepts, links, together } = applyFilters(dataset, NO_FILTERS);
  const shown = shownAtFirst(dataset);
  expect(shown).toMatchObject({ papers, concepts, together });
  expect(pairsOf(shown.links)).toEqual(pairsOf(links));
});
