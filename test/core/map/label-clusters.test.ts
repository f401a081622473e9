// Names of areas: made of their own members, short, and no two the same.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/core/map/graph.ts';
import { labelClusters } from '../../../src/core/map/label-clusters.ts';
import type { Concept } from '../../../src/core/concepts/concept.ts';
import type { Edge } from '../../../src/core/map/graph.ts';

const concept = (label: string, more: Partial<Concept> = {}): Concept => ({
  id: label.toLowerCase().replaceAll(' ', '-'),
  label,
  type: 'method',
  acronym: null,
  aliases: [],
  broader: null,
  discovered: null,
  definition: 'Made up.',
  ...more,
});
const name = (
  concepts: readonly Concept[],
  communities: readonly number[],
  edges: readonly Edge[],
  counts = concepts.map(() => 4),
) =>
  labelClusters({
    concepts,
    counts: Uint32Array.from(counts),
    nodes: concepts.map((_, i) => i),
    graph: buildGraph(concepts.length, edges),
    communities: Uint32Array.from(communities),
  });
/** All members of one community linked with each other. */
const clique = (...nodes: number[]): Edge[] =>
  nodes.flatMap((a) => nodes.filter((b) => b < a).map((b) => ({ a, b, weight: 1 })));

describe('the name of an area', () => {
  it('is a discovered term where hardly anything else is found, and not in a field the vocabulary covers', () => {
    const discovered = { cValue: 9, papers: 5 };
    const found = ['petri net', 'token', 'firing rule'].map((l) => concept(l, { discovered }));
    const known = concept('verification', { type: 'task', broader: 'logic' });
    const nameIn = (others: readonly Concept[], counts: number[]) => {
      const concepts = [...found, known, ...others];
      const communities = concepts.map((_, i) => (i < 4 ? 0 : 1));
      return name(concepts, communities, clique(0, 1, 2, 3), counts)[0];
    };
    expect(nameIn([], [48, 9, 7, 14])).toBe('Petri nets');
    const covered = [concept('pruning'), concept('folding')];
    expect(nameIn(covered, [48, 9, 7, 14, 700, 700])).toBe('Verification');
  });

  it('is its two heaviest members where they are about equal, the first with a capital', () => {
    const concepts = [concept('pruning'), concept('distillation'), concept('folding')];
    expect(name(concepts, [0, 0, 0], clique(0, 1, 2), [25, 30, 1])).toEqual([
      'Distillation & pruning',
    ]);
  });

  it('is the heaviest alone where the next is far behind', () => {
    const concepts = [concept('pruning'), concept('distillation'), concept('folding')];
    expect(name(concepts, [0, 0, 0], clique(0, 1, 2), [4, 30, 1])).toEqual(['Distillation']);
  });

  it('is the wider kind that many members belong to', () => {
    const wide = concept('compression');
    const kinds = ['pruning', 'folding', 'rounding'].map((k) => concept(k, { broader: wide.id }));
    expect(name([...kinds, wide], [0, 0, 0, 0], clique(0, 1, 2, 3), [9, 8, 8, 7])).toEqual([
      'Compression',
    ]);
  });

  it('is no field whose kinds stand elsewhere', () => {
    const field = concept('learning', { type: 'field' });
    const away = ['boosting', 'bagging', 'voting'].map((k) => concept(k, { broader: field.id }));
    const concepts = [field, concept('pruning'), ...away];
    const edges = [...clique(0, 1), ...clique(2, 3, 4).filter(({ a, b }) => a > 1 && b > 1)];
    expect(name(concepts, [0, 0, 1, 1, 1], edges, [30, 20, 30, 30, 30])[0]).toBe('Pruning');
  });

  it('says many of a thing in the plural', () => {
    expect(name([concept('diffusion model')], [0], [])).toEqual(['Diffusion models']);
    expect(name([concept('flat minimum')], [0], [])).toEqual(['Flat minima']);
  });

  it('is one name where there is no other', () => {
    expect(name([concept('pruning')], [0], [])).toEqual(['Pruning']);
  });

  it('does not name a member with its own kind, nor two that share a word', () => {
    const wide = concept('compression');
    const concepts = [
      wide,
      concept('pruning', { broader: wide.id }),
      concept('lossy compression'),
      concept('folding', { broader: 'origami' }),
    ];
    expect(name(concepts, [0, 0, 0, 0], clique(0, 1, 2, 3), [40, 6, 20, 38])).toEqual([
      'Compression & folding',
    ]);
  });

  it('is an acronym where the label is long', () => {
    const long = concept('stochastic gradient Langevin dynamics', { acronym: 'SGLD' });
    expect(name([long], [0], [])).toEqual(['SGLD']);
  });

  it('is a label rather than two letters', () => {
    const long = concept('temporal-difference learning of values', { acronym: 'TD' });
    expect(name([long], [0], [])).toEqual(['Temporal-difference learning of values']);
  });

  it('is a method rather than a property that no wider concept holds', () => {
    const concepts = [concept('sparsity', { type: 'theory' }), concept('pruning')];
    expect(name(concepts, [0, 0], clique(0, 1), [9, 6])).toEqual(['Pruning']);
  });

  it('is a term of the vocabulary rather than one the corpus alone knows', () => {
    const discovered = { cValue: 9, papers: 5 };
    const elsewhere = concept('boosting');
    const concepts = [concept('preface', { discovered }), concept('pruning'), elsewhere];
    expect(name(concepts, [0, 0, 1], clique(0, 1), [6, 5, 90])[0]).toBe('Pruning');
  });

  it('has no second part of another subject where few papers join them', () => {
    const concepts = [
      concept('adam', { broader: 'optimization' }),
      concept('recommender system', { broader: 'retrieval' }),
    ];
    expect(name(concepts, [0, 0], clique(0, 1), [4, 4])).toEqual(['Adam']);
    const kin = concepts.map((each) => ({ ...each, broader: 'optimization' }));
    expect(name(kin, [0, 0], clique(0, 1), [4, 4])).toEqual(['Adam & recommender systems']);
  });

  it('is no member that hardly any other is linked with', () => {
    const concepts = ['upsampling', 'pruning', 'distillation', 'folding', 'rounding'].map((label) =>
      concept(label, { broader: 'compression' }),
    );
    const edges = [...clique(1, 2, 3, 4), { a: 0, b: 1, weight: 0.1 }];
    expect(name(concepts, [0, 0, 0, 0, 0], edges, [5, 4, 4, 4, 4])[0]).not.toMatch(/psampling/);
  });

  it('spells its second part out, and has none that does not fit so', () => {
    const long = { acronym: 'HPO', broader: 'tuning' };
    const concepts = [
      concept('residual network', { broader: 'tuning' }),
      concept('hyperparameter optimization', long),
    ];
    expect(name(concepts, [0, 0], clique(0, 1))).toEqual(['Hyperparameter optimization']);
  });

  it('is in the plural where there are many of a thing', () => {
    const names = ['gaussian process', 'gate array', 'fiscal policy', 'hypothesis class'];
    const communities = names.map((_, i) => i);
    expect(
      name(
        names.map((label) => concept(label)),
        communities,
        [],
      ),
    ).toEqual(['Gaussian processes', 'Gate arrays', 'Fiscal policies', 'Hypothesis classes']);
  });

  it('is not that of another area with words before it, where another member does as well', () => {
    const concepts = ['neural network', 'deep neural network', 'calibration'].map((label, i) =>
      concept(label, { id: `${i}`, broader: 'learning' }),
    );
    const labels = name(concepts, [0, 1, 1], clique(1, 2), [9, 5, 4]);
    expect(labels).toEqual(['Neural networks', 'Calibration']);
  });

  it('is no data set when there is a method', () => {
    const concepts = [concept('Bird-200', { type: 'dataset' }), concept('folding')];
    expect(name(concepts, [0, 0], clique(0, 1), [60, 4])[0]).toMatch(/^Folding/);
  });
});

it('gives two areas of the same words different names', () => {
  const twin = (n: number) => concept('pruning', { id: `pruning-${n}` });
  const labels = name([twin(1), twin(2), twin(3)], [0, 1, 2], []);
  expect(new Set(labels).size).toBe(3);
});

it('gives unique names of captions’ length, whatever the graph', () => {
  const words = [
    'pruning',
    'flat minimum',
    'neural tangent kernel',
    'loss',
    'Adam',
    'edge of stability',
  ];
  const concepts = words.map((word) => concept(word));
  const edge = fc.record({ a: fc.nat(5), b: fc.nat(5), weight: fc.constantFrom(0.3, 1, 2) });
  const property = fc.property(
    fc.array(edge, { maxLength: 12 }),
    fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }),
    (edges, communities) => {
      const labels = name(concepts, communities, edges);
      expect(labels).toHaveLength(Math.max(...communities) + 1);
      expect(new Set(labels).size).toBe(labels.length);
      for (const label of labels) expect(label.length).toBeLessThanOrEqual(34);
      expect(name(concepts, communities, [...edges].reverse())).toEqual(labels);
    },
  );
  fc.assert(property, { seed: 1, numRuns: 200 });
});
