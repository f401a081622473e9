// Which links pass the reader's limits.

import { describe, expect, it } from 'vitest';
import { linkJudge } from '../../src/scene/link-judge.ts';
import { NO_FILTERS } from '../../src/state/state.ts';

/** Counts of ten papers: two concepts in five of them each, one in all. */
const together = {
  papers: 10,
  counts: Uint32Array.of(5, 5, 10),
  a: Uint32Array.of(0),
  b: Uint32Array.of(1),
  both: Uint32Array.of(4),
};

describe('the judge of links', () => {
  it('lets a link pass, or says why it does not and what would show it', () => {
    const filters = { ...NO_FILTERS, minLinkPapers: 2, minStrength: 0.3 };
    const judge = linkJudge(filters, together);
    expect(judge(0, 1, 4)).toBeNull();
    expect(judge(0, 1, 1)).toEqual(['in fewer than 2 papers', { minLinkPapers: 1 }]);
    expect(judge(0, 2, 5)).toEqual(['weaker than NPMI 0.30', { minStrength: -1 }]);
    const sure = linkJudge({ ...filters, minG2: 3.84 }, together);
    expect(sure(0, 1, 3)).toEqual(['with less evidence than G² 3.84', { minG2: 0 }]);
  });

  it('takes meeting less often than by chance for no evidence, however sure', () => {
    const apart = { ...together, papers: 1000, counts: Uint32Array.of(500, 500) };
    const judge = linkJudge({ ...NO_FILTERS, minG2: 3.84 }, apart);
    expect(judge(0, 1, 100)).toEqual(['with less evidence than G² 3.84', { minG2: 0 }]);
    expect(judge(0, 1, 400)).toBeNull();
  });

  it('puts a reason in words once, however many links it keeps out', () => {
    const judge = linkJudge({ ...NO_FILTERS, minStrength: 0.9 }, together);
    expect(judge(0, 1, 3)).toBe(judge(0, 2, 5));
  });
});
