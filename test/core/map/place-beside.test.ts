// Unplaced concepts: what has a place keeps it to the bit, and each new one stands by its strongest
// neighbour.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTogether } from '../../../src/core/links/co-occurrence.ts';
import {
  findAnchors,
  inherit,
  placeUnplaced,
  UNKNOWN,
} from '../../../src/core/map/place-beside.ts';
import { postingsOf } from '../../postings.ts';
import { overlapCount } from '../../../scripts/bench/layout-quality.ts';
import type { PlacementInput } from '../../../src/core/map/place-beside.ts';

const LEAST_HALF_SIDE = 7;

function together(papers: readonly (readonly number[])[], count: number) {
  return countTogether(postingsOf(papers), count);
}

/** Concepts 0 and 1 stand, far apart; the papers link the others to them. */
function inputOf(papers: readonly (readonly number[])[], count: number): PlacementInput {
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  x.set([-500, 500]);
  y.set([10, -20]);
  const isPlaced = new Uint8Array(count);
  isPlaced.set([1, 1]);
  const halfSides = new Float64Array(count).fill(LEAST_HALF_SIDE);
  return { together: together(papers, count), isPlaced, positions: { x, y }, halfSides };
}

const boxes = (halfSides: Float64Array) =>
  Array.from(halfSides, (r) => ({ left: r, right: r, up: r, down: r }));

describe('placing unplaced concepts', () => {
  // 2 is linked to 0; 3 to both, more to 1; 4 only to 2, which is unplaced too; 5 to nothing.
  const papers = [[0], [0], [1], [0, 2], [0, 2, 4], [1, 3], [1, 3], [0, 3], [5], [2, 4]];
  const input = inputOf(papers, 6);
  const { x, y } = placeUnplaced(input);
  const distance = (a: number, b: number) => Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);

  it('stands each by its strongest neighbour', () => {
    expect(distance(2, 0)).toBeLessThan(60);
    expect(distance(3, 1)).toBeLessThan(60);
    expect(distance(4, 2)).toBeLessThan(60);
  });

  it('puts a concept linked to nothing below the map', () => {
    expect(y[5]).toBeGreaterThan(Math.max(...y.subarray(0, 5)));
  });

  it('gives each the area of its anchor, and unlinked ones the rest', () => {
    const known = Uint32Array.of(4, 7, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
    const anchors = findAnchors(input.isPlaced, input.together);
    expect([...inherit(anchors, known, 9)]).toEqual([4, 7, 4, 7, 4, 9]);
  });

  it('is the same every time and leaves its input alone', () => {
    expect(input.positions.x[2]).toBe(0);
    expect(placeUnplaced(input)).toEqual({ x, y });
  });
});

it('follows a chain of unplaced concepts to its end', () => {
  const { x } = placeUnplaced(inputOf([[0], [1], [0, 2], [2, 3], [3, 4], [4, 5]], 6));
  for (const i of [2, 3, 4, 5]) expect(Math.abs(x[i]! - x[0]!)).toBeLessThan(150);
});

it('moves no placed concept and lets no new one overlap any, whatever the links and sizes', () => {
  const paper = fc.uniqueArray(fc.nat(24), { minLength: 1, maxLength: 5 });
  const property = fc.property(
    fc.array(
      paper.map((p) => p.sort((a, b) => a - b)),
      { maxLength: 30 },
    ),
    fc.array(fc.constantFrom(7, 9, 24), { minLength: 25, maxLength: 25 }),
    (papers, halfSides) => {
      const input = { ...inputOf(papers, 25), halfSides: Float64Array.from(halfSides) };
      const { x, y } = placeUnplaced(input);
      expect([x[0], x[1], y[0], y[1]]).toEqual([-500, 500, 10, -20]);
      expect(overlapCount({ x, y }, boxes(input.halfSides))).toBe(0);
    },
  );
  fc.assert(property, { seed: 1, numRuns: 200 });
});

it('keeps squares that overlapped before as they are', () => {
  const input = inputOf([[0, 2], [1]], 3);
  input.positions.x.set([0, 3]);
  input.positions.y.set([0, 3]);
  const { x, y } = placeUnplaced(input);
  expect([x[0], x[1], y[0], y[1]]).toEqual([0, 3, 0, 3]);
});

/** Reads of half sides per unplaced concept, where so many are placed around one anchor. */
function readsPerConcept(count: number): number {
  let reads = 0;
  const own = new Float64Array(count + 2).fill(LEAST_HALF_SIDE);
  const halfSides = new Proxy(own, {
    get: (target, key): unknown => {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  const papers = Array.from({ length: count }, (_, i) => [0, i + 2]);
  placeUnplaced({ ...inputOf([...papers, [1]], count + 2), halfSides });
  return reads / count;
}

it('reads as much for each concept where thousands are placed as where hundreds are', () => {
  expect(readsPerConcept(3000)).toBeLessThan(readsPerConcept(300) * 1.2);
});
