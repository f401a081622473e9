// Newcomers: what stands keeps its place to the bit, and each newcomer finds room by its strongest
// neighbour.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTogether } from '../../../src/core/links/co-occurrence.ts';
import { findAnchors, inherit, placeNew, UNKNOWN } from '../../../src/core/map/place-beside.ts';
import { overlapCount } from '../../../src/core/map/quality.ts';
import type { Newcomers } from '../../../src/core/map/place-beside.ts';

const ROOM = 7;

function together(papers: readonly (readonly number[])[], count: number) {
  const offsets = Uint32Array.of(0, ...papers.map((_, i) => papers.slice(0, i + 1).flat().length));
  return countTogether({ offsets, concepts: Uint32Array.from(papers.flat()) }, count);
}

/** Concepts 0 and 1 stand, far apart; the papers link the others to them. */
function newcomers(papers: readonly (readonly number[])[], count: number): Newcomers {
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  x.set([-500, 500]);
  y.set([10, -20]);
  const isPlaced = new Uint8Array(count);
  isPlaced.set([1, 1]);
  const rooms = new Float64Array(count).fill(ROOM);
  return { together: together(papers, count), isPlaced, positions: { x, y }, rooms };
}

const boxes = (rooms: Float64Array) =>
  Array.from(rooms, (r) => ({ left: r, right: r, up: r, down: r }));

describe('placing newcomers', () => {
  // 2 stands with 0; 3 with both, more with 1; 4 only with the newcomer 2; 5 with nobody.
  const papers = [[0], [0], [1], [0, 2], [0, 2, 4], [1, 3], [1, 3], [0, 3], [5], [2, 4]];
  const input = newcomers(papers, 6);
  const { x, y } = placeNew(input);
  const distance = (a: number, b: number) => Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);

  it('stands each by its strongest neighbour', () => {
    expect(distance(2, 0)).toBeLessThan(60);
    expect(distance(3, 1)).toBeLessThan(60);
    expect(distance(4, 2)).toBeLessThan(60);
  });

  it('stands a stranger linked to nothing below the map', () => {
    expect(y[5]).toBeGreaterThan(Math.max(...y.subarray(0, 5)));
  });

  it('gives each the area of its anchor, and strangers the rest', () => {
    const known = Uint32Array.of(4, 7, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
    const anchors = findAnchors(input.isPlaced, input.together);
    expect([...inherit(anchors, known, 9)]).toEqual([4, 7, 4, 7, 4, 9]);
  });

  it('is the same every time and leaves its input alone', () => {
    expect(input.positions.x[2]).toBe(0);
    expect(placeNew(input)).toEqual({ x, y });
  });
});

it('follows a chain of newcomers to its end', () => {
  const { x } = placeNew(newcomers([[0], [1], [0, 2], [2, 3], [3, 4], [4, 5]], 6));
  for (const i of [2, 3, 4, 5]) expect(Math.abs(x[i]! - x[0]!)).toBeLessThan(150);
});

it('moves nobody who stands and lets no newcomer overlap anybody, whatever the links and rooms', () => {
  const paper = fc.uniqueArray(fc.nat(24), { minLength: 1, maxLength: 5 });
  const property = fc.property(
    fc.array(
      paper.map((p) => p.sort((a, b) => a - b)),
      { maxLength: 30 },
    ),
    fc.array(fc.constantFrom(7, 9, 24), { minLength: 25, maxLength: 25 }),
    (papers, rooms) => {
      const input = { ...newcomers(papers, 25), rooms: Float64Array.from(rooms) };
      const { x, y } = placeNew(input);
      expect([x[0], x[1], y[0], y[1]]).toEqual([-500, 500, 10, -20]);
      expect(overlapCount({ x, y }, boxes(input.rooms))).toBe(0);
    },
  );
  fc.assert(property, { seed: 1, numRuns: 200 });
});

it('keeps squares that overlapped before as they are', () => {
  const input = newcomers([[0, 2], [1]], 3);
  input.positions.x.set([0, 3]);
  input.positions.y.set([0, 3]);
  const { x, y } = placeNew(input);
  expect([x[0], x[1], y[0], y[1]]).toEqual([0, 3, 0, 3]);
});

/** Looks at the room of a concept, a newcomer, where so many come to one that stands. */
function looksPerNewcomer(count: number): number {
  let looks = 0;
  const own = new Float64Array(count + 2).fill(ROOM);
  const rooms = new Proxy(own, {
    get: (target, key): unknown => {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  const papers = Array.from({ length: count }, (_, i) => [0, i + 2]);
  placeNew({ ...newcomers([...papers, [1]], count + 2), rooms });
  return looks / count;
}

it('looks around a newcomer as often where thousands come as where hundreds do', () => {
  expect(looksPerNewcomer(3000)).toBeLessThan(looksPerNewcomer(300) * 1.2);
});
