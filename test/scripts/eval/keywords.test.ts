// The keyword scorer against papers whose scores can be worked out by hand.

import { describe, expect, it } from 'vitest';
import { judgeKeywords, keywordsOf, scoreKeywords } from '../../../scripts/eval/keywords.ts';
import { createExtractor } from '../../../src/core/concepts/extract.ts';
import { readVocabulary } from '../../../src/core/concepts/vocabulary.ts';
import type { KeywordAnswer } from '../../../scripts/eval/keywords.ts';

function answer(text: string, keywords: string[], ...found: string[]): KeywordAnswer {
  return { text, keywords, found: found.map((name) => name.split('|')) };
}

describe('keywords', () => {
  it('count only where they stand in the text, as whole words', () => {
    const paper = answer('We prune networks.', ['pruning', 'network', 'net']);
    expect(judgeKeywords(paper, 5).missed).toEqual(['network']);
  });

  it('count once, however they are written', () => {
    const paper = answer('A scaling law.', ['Scaling Laws', 'scaling-law']);
    expect(judgeKeywords(paper, 5).counts.wanted).toBe(1);
  });

  it('are met by long form, short form, or any name of a concept', () => {
    const paper = (found: string) =>
      answer('Fine-tuning (FT) of models', ['fine tuning (FT)'], found);
    for (const found of ['Fine-Tuning', 'FT', 'adaptation|fine-tuning'])
      expect(judgeKeywords(paper(found), 5)).toMatchObject({ missed: [], wrong: [] });
    expect(judgeKeywords(paper('tuning'), 5).wrong).toEqual(['tuning']);
  });
});

describe('what is given as keywords', () => {
  const entries = { gradient: { definition: 'Where it rises.' } };
  const vocabulary = readVocabulary([{ name: 'theories.yaml', type: 'theory', entries }]);
  const found = (abstract: string, title = '') =>
    createExtractor(vocabulary).extract({ title, abstract }).concepts;

  it('is what the paper is about: its title, or what it opens with and comes back to', () => {
    const often = found('A gradient is steep. The gradient, one gradient and all gradients.');
    const inTitle = found('It is steep.', 'The gradient');
    expect([keywordsOf(often), keywordsOf(inTitle)]).toEqual([often, inTitle]);
  });

  it('is not what it mentions in passing', () => {
    const once = found('It is steep. So is the gradient.');
    expect([once.length, keywordsOf(once).length]).toEqual([1, 0]);
  });
});

describe('scores', () => {
  const papers = [
    answer('alpha beta gamma', ['alpha', 'beta'], 'alpha', 'x', 'beta', 'y'),
    answer('alpha', ['alpha'], 'z'),
    answer('alpha', ['unseen'], 'alpha', 'x'),
  ];

  it('leave out papers without a keyword in the text', () => {
    // Precision 1/2 and 0, recall 1 and 0.
    const { macro } = scoreKeywords(papers, Infinity);
    expect([macro.precision, macro.recall]).toEqual([0.25, 0.5]);
    expect(macro.f1).toBeCloseTo(2 / 3 / 2);
  });

  it('are also those of all counts together', () => {
    const { micro } = scoreKeywords(papers, Infinity);
    expect(micro.precision).toBeCloseTo(2 / 5);
    expect(micro.recall).toBeCloseTo(2 / 3);
  });

  it('cut the ranking, and divide by what was given where that is less', () => {
    expect(scoreKeywords(papers.slice(0, 1), 2).macro).toMatchObject({
      precision: 0.5,
      recall: 0.5,
    });
    expect(scoreKeywords(papers.slice(0, 1), 10).macro.precision).toBe(0.5);
  });

  it('are zero when no paper counts', () => {
    expect(scoreKeywords([], 5).macro).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
