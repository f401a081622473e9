// A corpus that grows: old concepts do not move, new ones stand beside what they are linked to, and
// areas keep their numbers.

import { describe, expect, it } from 'vitest';
import { countTogether } from '../../../src/core/links/co-occurrence.ts';
import { drawMap } from '../../../src/core/map/draw-map.ts';
import { redrawMap } from '../../../src/core/map/redraw-map.ts';
import { postingsOf } from '../../postings.ts';
import type { Concept } from '../../../src/core/concepts/concept.ts';
import type { PlacedConcept } from '../../../src/core/dataset/dataset.ts';

const conceptOf = (i: number) =>
  ({ id: `c${i}`, label: `concept ${i}`, acronym: null, aliases: [] }) as unknown as Concept;
const together = (papers: readonly (readonly number[])[], count: number) =>
  countTogether(postingsOf(papers), count);

/** Two groups of four; in each, every pair meets twice. */
const GROUPS = [0, 4].flatMap((from) => {
  const all = [0, 1, 2, 3].map((i) => from + i);
  const pairs = all.flatMap((a) => all.filter((b) => b > a).map((b) => [a, b]));
  return [...pairs, ...pairs];
});

function drawn(count: number) {
  const concepts = Array.from({ length: count }, (_, i) => conceptOf(i));
  const map = drawMap(concepts, together(GROUPS, count));
  return concepts.map((concept, i) => ({
    ...concept,
    x: map.positions.x[i]!,
    y: map.positions.y[i]!,
    cluster: map.cluster[i]!,
  })) as PlacedConcept[];
}

describe('a map drawn again', () => {
  const before = drawn(8);
  // Concept 8 is new and stands with 4 to 7, most with 5; concept 0 has gone.
  const papers = [...GROUPS, [4, 5, 8], [5, 6, 8], [5, 7, 8]].map((row) =>
    row.filter((i) => i > 0),
  );
  const ids = [1, 2, 3, 4, 5, 6, 7, 8];
  const shifted = papers.map((row) => row.map((i) => i - 1));
  const map = redrawMap(ids.map(conceptOf), together(shifted, 8), { concepts: before });

  it('moves nothing that stood', () => {
    for (const [i, id] of ids.slice(0, 7).entries()) {
      expect([map.positions.x[i], map.positions.y[i]]).toEqual([before[id]!.x, before[id]!.y]);
    }
  });

  it('puts a new concept nearest to what it is linked to', () => {
    const distances = ids
      .slice(0, 7)
      .map((_, i) =>
        Math.hypot(
          map.positions.x[i]! - map.positions.x[7]!,
          map.positions.y[i]! - map.positions.y[7]!,
        ),
      );
    expect(ids[distances.indexOf(Math.min(...distances))]).toBe(5);
  });

  it('keeps the numbers of the areas', () => {
    expect([...map.cluster.slice(0, 7)]).toEqual(before.slice(1).map(({ cluster }) => cluster));
  });

  it('is a new map where nothing is left of the old one', () => {
    const others = ids.map((id) => conceptOf(90 + id));
    const counts = together(shifted, 8);
    expect(redrawMap(others, counts, { concepts: before })).toEqual(drawMap(others, counts));
  });
});
