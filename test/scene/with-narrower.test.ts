// Papers under a concept and under all that is broader.

import { describe, expect, it } from 'vitest';
import { papersTogether } from '../../src/core/links/co-occurrence.ts';
import { countWithNarrower, rowsWithNarrower } from '../../src/scene/with-narrower.ts';
import { postingsOf } from '../postings.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';

/** Three concepts and one that no paper names: sharpness is below flatness, which is below the landscape. */
const concepts = [
  { id: 'landscape', label: 'landscape', broader: null },
  { id: 'pre-training', label: 'pre-training', broader: null },
  { id: 'sharpness', label: 'sharpness', broader: 'flatness' },
];
const dataset = {
  concepts,
  ancestors: [{ id: 'flatness', label: 'flatness', broader: 'landscape' }],
  papers: { ids: ['p', 'q', 'r'] },
  postings: postingsOf([[0], [1, 2], [0, 2]]),
} as unknown as Dataset;
const all = { papers: Uint8Array.of(1, 1, 1) };

describe('a concept with all narrower ones', () => {
  it('is in each paper once that names it or one of them, at any remove', () => {
    const together = countWithNarrower(dataset, all, [0, 1]);
    expect([...together.counts]).toEqual([3, 1, 0]);
    expect(papersTogether(together, 0, 1)).toBe(1);
  });

  it('is in the papers that name one whose name ends in its own', () => {
    const named = {
      ...dataset,
      concepts: [concepts[0], concepts[1], { id: 'loss', label: 'loss Landscape', broader: null }],
    } as unknown as Dataset;
    expect(papersTogether(countWithNarrower(named, all, [0, 1]), 0, 1)).toBe(1);
    expect(rowsWithNarrower(named, all, ['landscape', 'pre-training'])).toEqual([1]);
  });

  it('is counted in the papers that pass alone', () => {
    const together = countWithNarrower(dataset, { papers: Uint8Array.of(1, 0, 1) }, [0, 1]);
    expect(together.papers).toBe(2);
    expect(papersTogether(together, 0, 1)).toBe(0);
  });

  it('meets another in the papers that name narrower ones, but none that is broader than itself', () => {
    expect(rowsWithNarrower(dataset, all, ['landscape', 'pre-training'])).toEqual([1]);
    expect(rowsWithNarrower(dataset, all, ['sharpness', 'landscape'])).toEqual([]);
    const none = { papers: Uint8Array.of(1, 0, 1) };
    expect(rowsWithNarrower(dataset, none, ['landscape', 'pre-training'])).toEqual([]);
  });
});
