// The gold scorer against small corpora whose scores can be worked out by hand.

import { describe, expect, it } from 'vitest';
import { fold } from '../../../scripts/eval/figures.ts';
import { judge, scoresOf } from '../../../scripts/eval/gold.ts';
import type { Found, GoldConcept, GoldPaper } from '../../../scripts/eval/gold.ts';

function gold(concepts: Partial<GoldConcept>[], introduces: string[] = []): GoldPaper {
  const blank: GoldConcept = { name: '', acronym: '', salience: 1, surface: [] };
  return { title: 'A paper', introduces, concepts: concepts.map((c) => ({ ...blank, ...c })) };
}

function found(label: string, ...mentions: string[]): Found {
  return { id: label, label, mentions: mentions.map(fold) };
}

describe('folding', () => {
  it.each([
    ['Flat-Minimum Searchers', 'flat minimum searcher'],
    ['GANs', 'gan'],
    ['low–rank  Adaptation', 'low rank adaptation'],
    ['robustness', 'robustness'],
    ['calculus', 'calculus'],
    ['strategies', 'strategy'],
  ])('makes %s %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('judging a paper', () => {
  it('takes a concept as right by its label, its mention, or the acronym', () => {
    const paper = gold([{ name: 'knowledge distillation', acronym: 'KD', surface: ['distilled'] }]);
    for (const one of [
      found('Knowledge Distillation', 'x'),
      found('x', 'Distilled'),
      found('x', 'KD'),
    ]) {
      expect(judge(paper, [one])).toMatchObject({ right: [one], wrong: [], missed: [] });
    }
  });

  it('takes anything else as wrong, and what nobody found as missed', () => {
    const paper = gold([{ name: 'pruning' }]);
    const judged = judge(paper, [found('quantization', 'quantized')]);
    expect(judged.wrong).toHaveLength(1);
    expect(judged.missed.map((c) => c.name)).toEqual(['pruning']);
  });

  it("counts the paper's own new names neither way", () => {
    const judged = judge(gold([], ['EQ-Net']), [found('EQ Net', 'EQ-Net')]);
    expect(judged).toMatchObject({ right: [], wrong: [] });
  });
});

describe('scores', () => {
  it('follow from the counts over all papers', () => {
    const judged = [
      judge(gold([{ name: 'a', salience: 2 }, { name: 'b' }]), [found('a', 'a'), found('z', 'z')]),
      judge(gold([{ name: 'c', salience: 2 }]), []),
    ];
    const scores = scoresOf(judged);
    expect(scores.precision).toBeCloseTo(1 / 2);
    expect(scores.recall).toBeCloseTo(1 / 3);
    expect(scores.f1).toBeCloseTo(2 / 5);
    expect(scores.centralRecall).toBeCloseTo(1 / 2);
  });

  it('give identity in full when every gold concept has one id of its own', () => {
    const paper = gold([{ name: 'alpha' }, { name: 'beta' }]);
    const judged = judge(paper, [found('x', 'alpha', 'alpha'), found('y', 'beta')]);
    expect(scoresOf([judged]).bCubedF1).toBe(1);
  });

  it('lower identity when one concept is split over two ids', () => {
    const paper = gold([{ name: 'alpha', surface: ['alef'] }]);
    const judged = judge(paper, [found('x', 'alpha'), found('y', 'alef')]);
    // Precision 1, recall 1/2.
    expect(scoresOf([judged]).bCubedF1).toBeCloseTo(2 / 3);
  });

  it('lower identity when two concepts share an id', () => {
    const paper = gold([{ name: 'alpha' }, { name: 'beta' }]);
    const judged = judge(paper, [found('x', 'alpha', 'beta')]);
    expect(scoresOf([judged]).bCubedF1).toBeCloseTo(2 / 3);
  });

  it('are zero, not a division by zero, when nothing was noted or found', () => {
    expect(Object.values(scoresOf([]))).toEqual([0, 0, 0, 0, 0]);
  });
});
