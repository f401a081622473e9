// Changes that are findings: as those that the list of trends calls rising or falling.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_YEAR } from '../../../src/core/dataset/dataset.ts';
import { shareChanges, sureChanges } from '../../../src/core/questions/paper-years.ts';
import { findTrends } from '../../../src/core/questions/rising.ts';
import { postingsOf } from '../../postings.ts';

const all = [0, 1, 2, 3];
/** Papers: a year, and the concepts they name. */
const papers = fc.array(
  fc.tuple(fc.constantFrom(NO_YEAR, 2019, 2020, 2021), fc.subarray(all, { maxLength: 3 })),
  { maxLength: 60 },
);

it('are the same as those of the list of trends', () => {
  const property = fc.property(papers, (found) => {
    const dated = {
      postings: postingsOf(found.map(([, own]) => own)),
      years: Int16Array.from(found, ([year]) => year),
      kept: new Uint8Array(found.length).fill(1),
    };
    const changes = shareChanges(dated, all.length);
    if (changes === null) return;
    const moved = findTrends(dated, all)
      .trends.filter(({ trend }) => trend === 'rising' || trend === 'falling')
      .map(({ concept }) => concept);
    const sure = sureChanges(changes, all);
    expect(all.filter((i) => sure[i] === 1)).toEqual(moved.sort());
  });
  fc.assert(property);
});
