// Areas through changes: who keeps the members keeps the number.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closeGaps, matchAreas, NO_AREA } from '../../../src/core/map/match-areas.ts';

const areas = (...numbers: number[]) => Uint32Array.from(numbers);

it('keeps the numbers of areas that only were renumbered', () => {
  expect([...matchAreas(areas(0, 0, 1, 1, 2), areas(2, 2, 0, 0, 1))]).toEqual([1, 2, 0]);
});

it('gives the number of a split area to its larger part, a free one to the other', () => {
  expect([...matchAreas(areas(0, 0, 0, 1, 1), areas(0, 2, 2, 1, 1))]).toEqual([2, 1, 0]);
});

it('gives newcomers without a past the lowest free number', () => {
  expect([...matchAreas(areas(1, 1, NO_AREA, NO_AREA), areas(0, 0, 1, 1))]).toEqual([1, 0]);
});

it('gives no two areas one number, and none another when nothing changed', () => {
  const some = fc.array(fc.nat(5), { minLength: 12, maxLength: 12 });
  const property = fc.property(some, some, (a, b) => {
    const next = Uint32Array.from(b);
    const numbers = matchAreas(Uint32Array.from(a), next);
    expect(new Set(numbers).size).toBe(numbers.length);
    const same = matchAreas(next, next);
    for (const c of new Set(b)) expect(same[c]).toBe(c);
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});

it('closes gaps by moving the highest only', () => {
  expect([...closeGaps(areas(0, 5, 2, 7))]).toEqual([0, 1, 2, 3]);
  expect([...closeGaps(areas(1, 0, 2))]).toEqual([1, 0, 2]);
});
