// What changed between two datasets, on small ones where it can be seen.

import { describe, expect, it } from 'vitest';
import { diffDatasets, isSameContent, sayDiff } from '../../../src/core/compare/diff.ts';
import { referenceColumns } from '../../../src/core/dataset/references.ts';
import { NO_REFERENCE } from '../../../src/core/papers/paper.ts';
import { postingsOf } from '../../postings.ts';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';

interface Given {
  /** Label, area, other names. */
  readonly concepts: readonly (readonly [label: string, cluster: number, ...aliases: string[]])[];
  readonly papers: Readonly<Record<string, readonly string[]>>;
}

function datasetOf({ concepts, papers }: Given): Dataset {
  const labels = concepts.map(([label]) => label);
  const rows = Object.values(papers).map((own) =>
    own.map((c) => labels.indexOf(c)).sort((a, b) => a - b),
  );
  return {
    concepts: concepts.map(([label, cluster, ...aliases]) => ({
      id: label.toLowerCase(),
      label,
      cluster,
      aliases,
    })),
    clusters: [0, 1, 2].map((n) => ({ label: `Area ${n}` })),
    papers: {
      ...referenceColumns(rows.map(() => NO_REFERENCE)),
      ids: Object.keys(papers),
      titles: Object.keys(papers).map((id) => `Title ${id}`),
      dates: rows.map(() => null),
    },
    postings: postingsOf(rows),
  } as unknown as Dataset;
}

const BEFORE: Given = {
  concepts: [
    ['A', 0],
    ['B', 0],
    ['C', 1],
    ['D', 1],
    ['E', 1],
  ],
  papers: { p: ['A', 'B'], q: ['A', 'B', 'C'], r: ['C', 'D'], s: ['E'] },
};
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('diffDatasets', () => {
  it('finds nothing between a dataset and itself', () => {
    const before = datasetOf(BEFORE);
    const diff = diffDatasets(before, datasetOf(BEFORE));
    expect(isSameContent(diff)).toBe(true);
    expect(sayDiff(before, before, diff)).toMatch(/^No difference/);
  });

  it('tells papers in and out, concepts new, gone and merged, links in, out and changed', () => {
    const before = datasetOf(BEFORE);
    const after = datasetOf({
      concepts: [
        ['A', 0],
        ['B', 0, 'e'],
        ['C', 1],
        ['F', 1],
      ],
      papers: { q: ['A', 'B', 'C'], r: ['C', 'F'], t: ['A', 'C'] },
    });
    const diff = diffDatasets(before, after);
    expect(diff.papers.in).toEqual([{ id: 't', label: 'Title t' }]);
    expect(ids(diff.papers.out)).toEqual(['p', 's']);
    expect(ids(diff.concepts.new)).toEqual(['f']);
    expect(ids(diff.concepts.gone)).toEqual(['d']);
    expect(diff.concepts.merged).toEqual([{ id: 'e', label: 'E', into: 'b' }]);
    expect(diff.links.in).toEqual([{ a: 'c', b: 'f', before: 0, after: 1 }]);
    expect(diff.links.out).toEqual([{ a: 'c', b: 'd', before: 1, after: 0 }]);
    expect(diff.links.changed).toEqual([
      { a: 'a', b: 'b', before: 2, after: 1 },
      { a: 'a', b: 'c', before: 1, after: 2 },
    ]);
    expect(isSameContent(diff)).toBe(false);
    expect(sayDiff(before, after, diff)).toContain('1 new, 1 gone, 1 merged, 0 moved');
  });

  it('knows a paper by its title, not by its id', () => {
    const [before, after] = [datasetOf(BEFORE), datasetOf(BEFORE)];
    const papers = { ...after.papers, ids: ['p', 'q', 'r-1', 'p-2'] };
    expect(isSameContent(diffDatasets(before, { ...after, papers }))).toBe(true);
    const titles = ['Another title', ...papers.titles.slice(1)];
    const other = diffDatasets(before, { ...after, papers: { ...papers, titles } });
    expect(other.papers.in).toEqual([{ id: 'p', label: 'Another title' }]);
    expect(ids(other.papers.out)).toEqual(['p']);
  });

  it('takes an area under another number for the same', () => {
    const swapped = BEFORE.concepts.map(([label, cluster]) => [label, 1 - cluster] as const);
    const diff = diffDatasets(datasetOf(BEFORE), datasetOf({ ...BEFORE, concepts: swapped }));
    expect(diff.concepts.moved).toEqual([]);
  });

  it('tells which concepts went from one area to another', () => {
    const concepts = BEFORE.concepts.map(
      ([label, cluster]) => [label, label === 'E' ? 0 : cluster] as const,
    );
    const diff = diffDatasets(datasetOf(BEFORE), datasetOf({ ...BEFORE, concepts }));
    expect(diff.concepts.moved).toEqual([{ id: 'e', label: 'E', from: 'Area 1', to: 'Area 0' }]);
  });

  it('turned round, has in and out exchanged', () => {
    const [one, two] = [
      datasetOf(BEFORE),
      datasetOf({ ...BEFORE, papers: { q: ['A'], z: ['E', 'D'] } }),
    ];
    const [there, back] = [diffDatasets(one, two), diffDatasets(two, one)];
    expect(back.papers).toEqual({ in: there.papers.out, out: there.papers.in });
    const turned = (links: typeof there.links.in) =>
      links.map(({ a, b, before, after }) => ({ a, b, before: after, after: before }));
    expect(back.links.in).toEqual(turned(there.links.out));
    expect(back.links.changed).toEqual(turned(there.links.changed));
  });

  it('stands empty datasets', () => {
    const empty = datasetOf({ concepts: [], papers: {} });
    expect(isSameContent(diffDatasets(empty, empty))).toBe(true);
    expect(ids(diffDatasets(datasetOf(BEFORE), empty).concepts.gone)).toHaveLength(5);
  });
});
