// Wider and narrower concepts, also where a step between has no paper or no name.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allOf,
  conceptNamed,
  narrowerThan,
  papersWithin,
  widerThan,
} from '../../src/scene/hierarchy.ts';
import { postingsOf } from '../postings.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';

type Entry = readonly [id: string, broader: string | null];

const named = ([id, broader]: Entry) => ({ id, label: id.toUpperCase(), broader, definition: '' });

/** A dataset of concepts and of wider ones that no paper names; a row is a list of indices. */
function datasetOf(entries: readonly Entry[], ancestors: readonly Entry[], rows: number[][] = []) {
  return {
    concepts: entries.map(named),
    ancestors: ancestors.map(named),
    papers: { ids: rows.map((_, row) => `p${row}`) },
    postings: postingsOf(rows),
  } as unknown as Dataset;
}

// root (no paper) > tuning > peft (no paper) > lora > qlora; and prompt under peft.
const TREE = datasetOf(
  [
    ['lora', 'peft'],
    ['prompt', 'peft'],
    ['qlora', 'lora'],
    ['tuning', 'root'],
  ],
  [
    ['peft', 'tuning'],
    ['root', null],
  ],
  [[0], [2, 3], [3], [], [1, 3]],
);
const labels = (relatives: readonly { label: string }[]) => relatives.map(({ label }) => label);

describe('the hierarchy', () => {
  it('leads up through all levels, widest first, and tells which stand on the map', () => {
    expect(labels(widerThan(TREE, 'qlora'))).toEqual(['ROOT', 'TUNING', 'PEFT', 'LORA']);
    expect(widerThan(TREE, 'qlora').map(({ index }) => index)).toEqual([null, 3, null, 0]);
    expect(widerThan(TREE, 'root')).toEqual([]);
  });

  it('leads down past a step that no paper names', () => {
    expect(labels(narrowerThan(TREE, 'tuning'))).toEqual(['LORA', 'PROMPT']);
    expect(labels(narrowerThan(TREE, 'lora'))).toEqual(['QLORA']);
    expect(narrowerThan(TREE, 'qlora')).toEqual([]);
  });

  it('gathers a concept and all below it', () => {
    expect(allOf(TREE, 'peft')).toEqual([0, 1, 2]);
    expect(allOf(TREE, 'lora')).toEqual([0, 2]);
    expect(allOf(TREE, 'nothing')).toEqual([]);
  });

  it('finds the papers with any of them', () => {
    expect([...papersWithin(TREE, 'peft')]).toEqual([1, 1, 0, 0, 1]);
    expect([...papersWithin(TREE, 'nothing')]).toEqual([0, 0, 0, 0, 0]);
  });

  it('spells out a name that the dataset does not have', () => {
    const dataset = datasetOf([['lora', 'low-rank-methods']], []);
    expect(labels(widerThan(dataset, 'lora'))).toEqual(['low rank methods']);
    expect(conceptNamed(dataset, 'low-rank-methods')).toBeNull();
  });

  it('ends on a circle', () => {
    const dataset = datasetOf([['a', 'b']], [['b', 'a']]);
    expect(labels(widerThan(dataset, 'a'))).toEqual(['B']);
    expect(allOf(dataset, 'b')).toEqual([]);
  });

  it('has everything below a concept know that concept as wider', () => {
    const tree = fc.array(fc.nat(20), { maxLength: 20 }).map((parents) =>
      datasetOf(
        parents.map((p, i) => [`c${i}`, p < i ? `c${p}` : null] as const),
        [],
      ),
    );
    const property = fc.property(tree, fc.nat(19), (dataset, i) => {
      const below = allOf(dataset, `c${i}`).filter((j) => j !== i);
      const oracle = dataset.concepts.flatMap(({ id }, j) =>
        widerThan(dataset, id).some(({ index }) => index === i) ? [j] : [],
      );
      expect(below).toEqual(oracle);
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });
});
