// Newcomers: the sheet keeps its places, and each newcomer stands by its strongest neighbour.

import { describe, expect, it } from 'vitest';
import { countTogether } from '../../../src/core/links/co-occurrence.ts';
import { placeBeside } from '../../../src/core/map/place-beside.ts';
import type { Concept } from '../../../src/core/concepts/concept.ts';
import type { Sheet } from '../../../src/core/map/place-beside.ts';

const concept = (id: string): Concept => ({
  id,
  label: id,
  type: 'method',
  acronym: null,
  aliases: [],
  broader: null,
  discovered: null,
  definition: 'Made up.',
});

/** Concepts 0 and 1 on the sheet, far apart; the papers link the others to them. */
function sheetOf(papers: readonly (readonly number[])[], count: number): Sheet {
  const offsets = Uint32Array.of(0, ...papers.map((_, i) => papers.slice(0, i + 1).flat().length));
  return {
    concepts: Array.from({ length: count }, (_, i) => concept(`c${i}`)),
    together: countTogether({ offsets, concepts: Uint32Array.from(papers.flat()) }, count),
    nodes: [0, 1],
    communities: Uint32Array.of(4, 7),
    sheet: { x: Float64Array.of(-500, 500), y: Float64Array.of(10, -20) },
  };
}

describe('placing beside', () => {
  // 2 stands with 0; 3 with both, more with 1; 4 only with the newcomer 2; 5 with nobody.
  const papers = [[0], [0], [1], [0, 2], [0, 2, 4], [1, 3], [1, 3], [0, 3], [5], [2, 4]];
  const { positions, cluster } = placeBeside(sheetOf(papers, 6));
  const distance = (a: number, b: number) =>
    Math.hypot(positions.x[a]! - positions.x[b]!, positions.y[a]! - positions.y[b]!);

  it('keeps the places and areas of the sheet', () => {
    expect([...positions.x.subarray(0, 2), ...positions.y.subarray(0, 2)]).toEqual([
      -500, 500, 10, -20,
    ]);
    expect([...cluster.subarray(0, 2)]).toEqual([4, 7]);
  });

  it('stands a newcomer by its strongest neighbour, in its area', () => {
    expect(distance(2, 0)).toBeLessThan(60);
    expect(cluster[2]).toBe(4);
    expect(distance(3, 1)).toBeLessThan(60);
    expect(cluster[3]).toBe(7);
  });

  it('stands a stranger linked to nothing below the map', () => {
    expect(positions.y[5]).toBeGreaterThan(Math.max(...positions.y.subarray(0, 5)));
  });

  it('is the same every time', () => {
    expect(placeBeside(sheetOf(papers, 6))).toEqual({ positions, cluster });
  });
});

it('lets a newcomer that knows only newcomers stand by them', () => {
  const papers = [[0], [1], [0, 2], [2, 3]];
  const { positions, cluster } = placeBeside(sheetOf(papers, 4));
  expect(cluster[3]).toBe(4);
  expect(Math.abs(positions.x[3]! - positions.x[2]!)).toBeLessThan(60);
});

it('gives many newcomers of one neighbour room of their own', () => {
  const papers = Array.from({ length: 30 }, (_, i) => [0, i + 2]);
  const { positions } = placeBeside(sheetOf([[1], ...papers], 32));
  for (let a = 0; a < 32; a++)
    for (let b = 0; b < a; b++) {
      const dx = Math.abs(positions.x[a]! - positions.x[b]!);
      const dy = Math.abs(positions.y[a]! - positions.y[b]!);
      expect(Math.max(dx, dy)).toBeGreaterThanOrEqual(13.9);
    }
});
