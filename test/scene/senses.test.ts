// Names that nothing in a paper decides: each once, with the names of what it may mean.

import { describe, expect, it } from 'vitest';
import { unclearNames } from '../../src/scene/senses.ts';
import type { Dataset, StoredText } from '../../src/core/dataset/dataset.ts';

const entry = (id: string, label: string) => ({
  id,
  label,
  broader: null,
  definition: `${label}!`,
});
const DATASET = {
  concepts: [entry('sam', 'sharpness-aware minimization')],
  ancestors: [entry('segment', 'segment anything model')],
} as unknown as Dataset;

const textOf = (abstract: string, candidates: readonly string[]) => {
  const ambiguous = [...abstract.matchAll(/SAM/g)].map(({ index }) => ({
    field: 'abstract',
    start: index,
    end: index + 3,
    candidates,
  }));
  return { abstract, extraction: { ambiguous } } as unknown as StoredText;
};

describe('unclear names', () => {
  it('are told once, however often they stand there', () => {
    const names = unclearNames(DATASET, '', textOf('SAM and SAM', ['sam', 'segment']));
    expect(names.map(({ written, times }) => [written, times])).toEqual([['SAM', 2]]);
  });

  it('have senses with label and definition, on the map or not', () => {
    const [name] = unclearNames(DATASET, '', textOf('SAM', ['sam', 'segment']));
    expect(name!.senses.map(({ label, isInCorpus }) => [label, isInCorpus])).toEqual([
      ['sharpness-aware minimization', true],
      ['segment anything model', false],
    ]);
    expect(name!.senses[1]!.definition).toBe('segment anything model!');
  });

  it('never have an identifier for a name', () => {
    const [name] = unclearNames(DATASET, '', textOf('SAM', ['system-of-air-mail']));
    expect(name!.senses[0]).toMatchObject({ label: 'system of air mail', definition: '' });
  });

  it('are none in a paper that is clear', () => {
    expect(unclearNames(DATASET, '', textOf('nothing', []))).toEqual([]);
  });
});
