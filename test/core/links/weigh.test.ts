// Links by the weight chosen: strengths, the scale paths are walked by, thresholds that show as many.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countTogether,
  linkCount,
  linksWhere,
  pairCounts,
} from '../../../src/core/links/co-occurrence.ts';
import { thresholdFor, unitLinks, weighLinks, weightOf } from '../../../src/core/links/weigh.ts';
import { WEIGHTS } from '../../../src/core/links/weights.ts';
import { postingsOf } from '../../postings.ts';

const corpus = fc.array(fc.subarray([0, 1, 2, 3, 4]), { maxLength: 12 });
const togetherOf = (papers: readonly (readonly number[])[]) => countTogether(postingsOf(papers), 5);
const always = (check: (together: ReturnType<typeof togetherOf>) => void) => {
  fc.assert(fc.property(corpus.map(togetherOf), check), { seed: 1, numRuns: 150 });
};

describe.each(WEIGHTS.map(({ id }) => id))('by %s', (id) => {
  it('every link has the strength of its counts', () => {
    always((together) => {
      const links = weighLinks(together, id);
      expect(links).toHaveLength(linkCount(together));
      links.forEach((link, i) => {
        expect(link).toMatchObject(linksWhere(together)[i]!);
        expect(link.strength).toBe(weightOf(id).of(pairCounts(link, together)));
      });
    });
  });

  it('strengths to walk by are in (0, 1] and in the same order', () => {
    always((together) => {
      const strong = weighLinks(together, id).filter(({ strength }) => strength > 0);
      const units = unitLinks(weighLinks(together, id), id);
      expect(units.map(({ a, b }) => [a, b])).toEqual(strong.map(({ a, b }) => [a, b]));
      units.forEach(({ strength }, i) => {
        expect(strength).toBeGreaterThan(0);
        expect(strength).toBeLessThanOrEqual(1);
        if (i > 0)
          expect(Math.sign(strength - units[i - 1]!.strength)).toBe(
            Math.sign(strong[i]!.strength - strong[i - 1]!.strength),
          );
      });
    });
  });

  it('a threshold shows as many links as are asked for, or more where some are equal', () => {
    always((together) => {
      const links = weighLinks(together, id);
      for (let count = 1; count <= links.length + 1; count++) {
        const threshold = thresholdFor(links, id, count);
        const passing = links.filter(({ strength }) => strength >= threshold);
        const above = links.filter(({ strength }) => strength > threshold);
        expect(passing.length).toBeGreaterThanOrEqual(Math.min(count, links.length));
        if (count < links.length) expect(above.length).toBeLessThan(count);
      }
    });
  });
});
