// The figures against counts whose scores are plain.

import { describe, expect, it } from 'vitest';
import {
  addCounts,
  countBy,
  figuresOf,
  foldedWords,
  harmonicMean,
} from '../../../scripts/eval/figures.ts';

describe('figures', () => {
  it('follow from counts', () => {
    const { precision, recall, f1 } = figuresOf({ right: 1, found: 2, hit: 1, wanted: 4 });
    expect([precision, recall]).toEqual([0.5, 0.25]);
    expect(f1).toBeCloseTo(1 / 3);
  });

  it('are zero where nothing was found or wanted', () => {
    const none = { right: 0, found: 0, hit: 0, wanted: 0 };
    expect(figuresOf(none)).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(harmonicMean(0, 0)).toBe(0);
  });

  it('of several answers come from the sum of their counts', () => {
    const one = { right: 1, found: 2, hit: 3, wanted: 4 };
    expect(addCounts([one, one])).toEqual({ right: 2, found: 4, hit: 6, wanted: 8 });
    expect(addCounts([])).toEqual({ right: 0, found: 0, hit: 0, wanted: 0 });
  });
});

it('folds every word of a text and drops punctuation', () => {
  expect(foldedWords('Policies, for Multi-Agent systems (GANs).')).toEqual([
    'policy',
    'for',
    'multi',
    'agent',
    'system',
    'gan',
  ]);
});

it('counts keys', () => {
  expect([...countBy(['a', 'b', 'a'])]).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});
