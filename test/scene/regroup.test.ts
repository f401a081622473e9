// Areas cut anew: everything has one, captions stand among their members, and places do not change.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasAt, regroup } from '../../src/scene/regroup.ts';
import { countAll } from '../../src/scene/whole-counts.ts';
import { postingsOf } from '../postings.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';

/** Two groups of three concepts that meet among themselves, and a paper that joins them. */
function datasetOf(rows: readonly (readonly number[])[]): Dataset {
  return {
    concepts: Array.from({ length: 6 }, (_, i) => ({
      id: `c${i}`,
      label: `concept ${'abcdef'[i]!}`,
      acronym: null,
      aliases: [],
      type: 'method',
      cluster: i < 3 ? 0 : 1,
      broader: null,
      x: 100 * i,
      y: -i,
      papers: 1 + i,
    })),
    clusters: [],
    papers: { ids: rows.map((_, i) => `p${i}`) },
    postings: postingsOf(rows),
  } as unknown as Dataset;
}

const GROUPS = datasetOf([
  [0, 1, 2],
  [0, 1, 2],
  [3, 4, 5],
  [3, 4, 5],
  [2, 3],
]);

describe('regroup', () => {
  it('counts nothing anew', () => {
    expect(countAll(regroup(GROUPS, areasAt(GROUPS, 1)))).toBe(countAll(GROUPS));
  });

  it('keeps the numbers of areas that keep their members', () => {
    const { concepts } = regroup(GROUPS, areasAt(GROUPS, 1));
    expect(concepts.map(({ cluster }) => cluster)).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it('knows of no second area and no stability: these were measured for the areas before', () => {
    const { concepts } = regroup(GROUPS, areasAt(GROUPS, 1));
    for (const concept of concepts)
      expect(concept).toMatchObject({ secondCluster: null, stability: null });
  });

  it('puts a caption among its members, nearest to the heavy ones', () => {
    const areas = { cluster: Uint32Array.from([0, 0, 0, 0, 0, 1]), labels: ['most', 'last'] };
    const { clusters } = regroup(GROUPS, areas);
    expect(clusters[1]).toEqual({ label: 'last', size: 1, x: 500, y: -5 });
    expect(clusters[0]!.x).toBeGreaterThan(200);
    expect(clusters[0]!.x).toBeLessThan(400);
  });

  it('gives every concept an area with a name, wherever it is cut', () => {
    const rows = fc.array(fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1 }), { minLength: 1 });
    const property = fc.property(rows, fc.double({ min: 0.5, max: 3, noNaN: true }), (r, cut) => {
      const dataset = datasetOf(r);
      const { concepts, clusters } = regroup(dataset, areasAt(dataset, cut));
      expect(concepts.every(({ cluster }) => clusters[cluster]!.label !== '')).toBe(true);
      expect(concepts.map(({ x, y }) => [x, y])).toEqual(
        dataset.concepts.map(({ x, y }) => [x, y]),
      );
      expect(clusters.reduce((sum, { size }) => sum + size, 0)).toBe(6);
    });
    fc.assert(property, { seed: 1, numRuns: 50 });
  });
});
