// The term scorer against documents whose scores can be worked out by hand.

import { describe, expect, it } from 'vitest';
import { scoreTerms } from '../../../scripts/eval/terms.ts';

describe('exact scores', () => {
  it('compare the distinct folded terms of each document, all documents together', () => {
    const { exact } = scoreTerms([
      { gold: ['Language Models', 'parser'], found: ['language model', 'language-models', 'LSTM'] },
      { gold: ['LSTM', 'corpus'], found: [] },
    ]);
    expect(exact.precision).toBeCloseTo(1 / 2);
    expect(exact.recall).toBeCloseTo(1 / 4);
  });
});

describe('relaxed scores', () => {
  it('let terms meet in a word', () => {
    const { relaxed } = scoreTerms([
      { gold: ['statistical language models', 'parser'], found: ['language model', 'tree'] },
    ]);
    expect([relaxed.precision, relaxed.recall]).toEqual([0.5, 0.5]);
  });

  it('do not let them meet in a stop word', () => {
    const { relaxed } = scoreTerms([{ gold: ['part of speech'], found: ['edge of chaos'] }]);
    expect(relaxed.f1).toBe(0);
  });

  it('let one found term meet several gold terms', () => {
    const { relaxed } = scoreTerms([
      { gold: ['neural parser', 'neural tagger'], found: ['neural'] },
    ]);
    expect(relaxed).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it('are never below the exact ones', () => {
    const documents = [
      { gold: ['tree bank', 'of', 'edge'], found: ['tree banks', 'edges', 'cut'] },
    ];
    const { exact, relaxed } = scoreTerms(documents);
    expect(relaxed.f1).toBeGreaterThanOrEqual(exact.f1);
  });
});
