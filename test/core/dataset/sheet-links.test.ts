// The links that an overview says ahead of its papers, against those counted from all of them.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countsAhead, sheetLinks } from '../../../src/core/dataset/sheet-links.ts';
import { countTogether, linksAmong, linksWhere } from '../../../src/core/links/co-occurrence.ts';
import { postingsOf } from '../../postings.ts';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';

const CONCEPTS = 7;
const paper = fc
  .uniqueArray(fc.nat(CONCEPTS - 1), { maxLength: CONCEPTS })
  .map((concepts) => concepts.sort((a, b) => a - b));

function datasetOf(papers: readonly (readonly number[])[], defaultMinPapers: number): Dataset {
  const counts = Array.from(
    { length: CONCEPTS },
    (_, c) => papers.filter((concepts) => concepts.includes(c)).length,
  );
  return {
    concepts: counts.map((count) => ({ papers: count })),
    postings: postingsOf(papers),
    defaultMinPapers,
  } as unknown as Dataset;
}

it('are those of the whole corpus whose ends are both on the sheet', () => {
  fc.assert(
    fc.property(
      fc.array(paper, { maxLength: 12 }),
      fc.integer({ min: 1, max: 4 }),
      (papers, min) => {
        const dataset = datasetOf(papers, min);
        const whole = countTogether(dataset.postings, CONCEPTS);
        const sheet = Uint8Array.from(dataset.concepts, (c) => Number(c.papers >= min));
        const ahead = countsAhead(dataset.concepts, sheetLinks(dataset));
        expect(linksWhere(ahead)).toEqual(linksAmong(whole, sheet));
        expect(ahead.papers).toBe(whole.papers);
        expect(ahead.counts).toEqual(whole.counts);
      },
    ),
  );
});

it('are plain lists: they go into a file', () => {
  const links = sheetLinks(datasetOf([[0, 1], [0, 1, 2], [2]], 2));
  expect(JSON.parse(JSON.stringify(links))).toEqual({
    papers: 3,
    a: [0, 0, 1],
    b: [1, 2, 2],
    both: [2, 1, 1],
  });
});
