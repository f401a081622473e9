// Letters that the type of a figure lacks.

import { describe, expect, it } from 'vitest';
import { lackInWords, lettersLacking } from '../../src/figure/letters.ts';
import type { Figure } from '../../src/figure/figure.ts';
import type { TextMark } from '../../src/figure/recorder.ts';

const figureOf = (...texts: string[]): Figure => ({
  ...{ width: 10, height: 10, scale: 1, ground: null, title: '' },
  parts: [
    {
      name: 'names',
      clip: null,
      marks: texts.map((text) => ({ kind: 'text', text }) as TextMark),
    },
  ],
});

describe('the letters that are lacking', () => {
  it('are none of Latin, Greek and Cyrillic text with its signs', () => {
    const figure = figureOf('naïve Bayes – ℓ2', 'μP, ε-greedy', 'Гаусс', 'C++ & 100 %');
    expect(lettersLacking(figure)).toEqual([]);
    expect(lackInWords(figure)).toBeNull();
  });

  it('are told once each, the first eight', () => {
    expect(lettersLacking(figureOf('神経網', '神経'))).toEqual(['神', '経', '網']);
    expect(lettersLacking(figureOf('一二三四五六七八九十'))).toHaveLength(8);
    expect(lackInWords(figureOf('神'))).toMatch(/no “神”; choose SVG/);
  });
});
