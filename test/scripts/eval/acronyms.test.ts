// The acronym scorer against sentences whose scores can be worked out by hand.

import { describe, expect, it } from 'vitest';
import { findSpans, scoreAcronyms, spansOfLabels } from '../../../scripts/eval/acronyms.ts';
import type { AcronymSpans } from '../../../scripts/eval/acronyms.ts';

function spans(short: number[][], long: number[][] = []): AcronymSpans {
  const all = (pairs: number[][]) => pairs.map(([from = 0, to = 0]) => ({ from, to }));
  return { short: all(short), long: all(long) };
}

describe('labels', () => {
  it('become spans; a new B ends the one before', () => {
    const labels = ['B-long', 'I-long', 'O', 'B-short', 'B-short', 'I-short', 'B-long'];
    expect(spansOfLabels(labels)).toEqual(
      spans(
        [
          [3, 4],
          [4, 6],
        ],
        [
          [0, 2],
          [6, 7],
        ],
      ),
    );
  });
});

describe('scores', () => {
  it('count exact spans of each kind over all sentences', () => {
    const gold = [spans([[3, 4]], [[0, 2]]), spans([[1, 2]])];
    const found = [spans([[3, 4]], [[0, 3]]), spans([[2, 3]])];
    const { short, long, macro } = scoreAcronyms(gold, found);
    expect(short).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(long).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(macro.precision).toBe(0.25);
  });

  it('take the macro F1 of mean precision and mean recall', () => {
    const gold = [spans([[0, 1]], [[2, 4]])];
    const found = [
      spans(
        [
          [0, 1],
          [5, 6],
        ],
        [[2, 4]],
      ),
    ];
    // Precision (1/2 + 1)/2, recall 1.
    expect(scoreAcronyms(gold, found).macro.f1).toBeCloseTo((2 * 0.75) / 1.75);
  });

  it('do not take a span for right in another sentence', () => {
    const { short } = scoreAcronyms([spans([[0, 1]]), spans([])], [spans([]), spans([[0, 1]])]);
    expect(short.f1).toBe(0);
  });
});

describe('our spans', () => {
  const found = (text: string) => {
    const tokens = text.split(' ');
    const { short, long } = findSpans(tokens);
    const words = (all: AcronymSpans['short']) =>
      all.map((s) => tokens.slice(s.from, s.to).join(' '));
    return [words(short), words(long)];
  };

  it('cover definitions, plural tokens whole', () => {
    expect(found('Large language models ( LLMs ) work .')).toEqual([
      ['LLMs'],
      ['Large language models'],
    ]);
  });

  it('cover short forms without definition, and compounds the benchmark cuts', () => {
    expect(found('Both R - CNN and SAM beat an AI - based one .')).toEqual([
      ['R - CNN', 'SAM', 'AI'],
      [],
    ]);
  });

  it('cover a defined word in capitals wherever it stands', () => {
    expect(found('An objective function ( OF ) is OF kind')[0]).toEqual(['OF', 'OF']);
  });
});
