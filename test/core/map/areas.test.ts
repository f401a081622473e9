// Areas at any resolution, through changes, and of odd corpora.

import { describe, expect, it } from 'vitest';
import { countTogether } from '../../../src/core/links/co-occurrence.ts';
import { findAreas } from '../../../src/core/map/areas.ts';
import { drawMap } from '../../../src/core/map/draw-map.ts';
import { seededRandom } from '../../../src/core/random.ts';
import { postingsOf } from '../../postings.ts';
import type { Concept } from '../../../src/core/concepts/concept.ts';

const concepts = (count: number) =>
  Array.from({ length: count }, (_, i): Concept => ({
    id: `c${i}`,
    label: `thing${i}`,
    type: 'method',
    acronym: null,
    aliases: [],
    broader: null,
    discovered: null,
    definition: '',
  }));

function together(papers: readonly (readonly number[])[], count: number) {
  return countTogether(postingsOf(papers), count);
}

/** Groups of five concepts; a paper has some of one group, now and then one of another. */
function grouped(groups: number, seed: number) {
  const random = seededRandom(seed);
  return Array.from({ length: groups * 15 }, (_, row) => {
    const first = (row % groups) * 5;
    const own = [0, 1, 2, 3, 4].map((i) => first + i).filter(() => random() < 0.6);
    const guest = Math.floor(random() * groups * 5);
    return [...new Set(random() < 0.2 ? [...own, guest] : own)].sort((a, b) => a - b);
  });
}

describe('areas', () => {
  const counts = together(grouped(4, 1), 20);

  it('are more at a higher resolution, each with a name of its own', () => {
    const [few, many] = [0.3, 6].map((resolution) =>
      findAreas(concepts(20), counts, { resolution, seed: 1 }),
    );
    expect(many!.labels.length).toBeGreaterThan(few!.labels.length);
    expect(new Set(many!.labels).size).toBe(many!.labels.length);
  });

  it('keep their numbers when asked again, however they were numbered', () => {
    const options = { resolution: 1, seed: 1 };
    const { cluster, labels } = findAreas(concepts(20), counts, options);
    const previous = cluster.map((c) => (c + 1) % labels.length);
    const again = findAreas(concepts(20), counts, { ...options, previous });
    expect([...again.cluster]).toEqual([...previous]);
    labels.forEach((label, c) => {
      expect(again.labels[(c + 1) % labels.length]).toBe(label);
    });
  });
});

it('a corpus of one or two papers is not divided into areas', () => {
  for (const papers of [
    [[0, 1, 2, 3]],
    [
      [0, 1],
      [2, 3],
    ],
    [[], []],
  ]) {
    const { cluster, labels } = findAreas(concepts(4), together(papers, 4));
    expect([...labels]).toEqual(['All concepts']);
    expect([...cluster]).toEqual([0, 0, 0, 0]);
  }
});

describe('the map of an odd corpus', () => {
  const draw = (papers: readonly (readonly number[])[], count: number) =>
    drawMap(concepts(count), together(papers, count));
  const expectWhole = ({ cluster, clusters, positions }: ReturnType<typeof draw>) => {
    expect([...positions.x, ...positions.y].every(Number.isFinite)).toBe(true);
    for (const c of cluster) expect(clusters[c]).toBeDefined();
    for (const { label, x, y, size } of clusters) {
      expect(label).not.toBe('');
      expect(size).toBeGreaterThan(0);
      expect(Number.isFinite(x + y)).toBe(true);
    }
  };

  it('is empty for an empty one', () => {
    const map = draw([], 0);
    expect(map.clusters).toEqual([]);
    expect(map.positions.x).toHaveLength(0);
  });

  it('has one place for one concept', () => {
    expectWhole(draw([[0]], 1));
    expectWhole(draw([[0], [0], [0]], 1));
  });

  it('gathers concepts without links in one area', () => {
    const map = draw([[0], [0], [1], [1], [2], [2]], 3);
    expectWhole(map);
    expect(map.clusters.map(({ label }) => label)).toEqual(['Other concepts']);
  });

  it('sets two islands apart', () => {
    const island = (first: number) =>
      Array.from({ length: 8 }, () => [0, 1, 2].map((i) => first + i));
    const map = draw([...island(0), ...island(3)], 6);
    expectWhole(map);
    expect([...map.cluster]).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it('has a place for all of a complete graph', () => {
    const all = Array.from({ length: 30 }, (_, i) => i);
    expectWhole(draw([...Array.from({ length: 9 }, () => all), [0], [1]], 30));
  });

  it('has places for 10,000 concepts of one paper each', () => {
    expectWhole(
      draw(
        Array.from({ length: 10_000 }, (_, i) => [i]),
        10_000,
      ),
    );
    const fives = Array.from({ length: 2_000 }, (_, i) => [0, 1, 2, 3, 4].map((j) => i * 5 + j));
    expectWhole(draw(fives, 10_000));
  });
});
