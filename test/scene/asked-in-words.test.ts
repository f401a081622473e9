// Questions in plain words: what they name, and what they may mean.

import { describe, expect, it } from 'vitest';
import { askedInWords } from '../../src/scene/asked-in-words.ts';
import { pathBetween } from '../../src/state/question.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';

const concept = (label: string, acronym: string | null = null, ...aliases: string[]) => ({
  id: label.replaceAll(' ', '-'),
  label,
  acronym,
  aliases,
  papers: 1,
});
const dataset = {
  concepts: [
    concept('maximal update parametrization', 'muP'),
    concept('quantization'),
    concept('loss landscape'),
    concept('loss', null, 'training loss'),
    concept('inverse dynamics', 'TO'),
  ],
} as unknown as Dataset;
const ask = (typed: string) => askedInWords(typed, dataset);
const kinds = (typed: string) => ask(typed).questions.map(({ question }) => question.kind);

describe('words that ask', () => {
  it('how two concepts connect, in a sentence or side by side', () => {
    const ends = ['maximal-update-parametrization', 'quantization'] as const;
    for (const typed of ['how does muP relate to quantization?', 'mup quantization'])
      expect(ask(typed).questions.map(({ question }) => question)).toEqual([
        pathBetween(...ends),
        { kind: 'compare', a: ends[0], b: ends[1] },
      ]);
    expect(kinds('quantization versus muP')).toEqual(['compare', 'path']);
  });

  it('about one concept, by its longest name, in the plural as well', () => {
    const typed = 'which papers should I read first about loss landscapes?';
    expect(ask(typed)).toEqual({ concepts: [2], questions: [] });
    expect(ask('Training losses').concepts).toEqual([]);
    expect(ask('the training loss').concepts).toEqual([3]);
  });

  it('about the whole map, where they are a question', () => {
    expect(kinds('what did nobody try?')).toEqual(['gaps']);
    expect(kinds('which topics are growing')).toEqual(['rising']);
    expect(kinds('bridges')).toEqual(['bridges']);
    expect(kinds('nobody stands')).toEqual([]);
  });

  it('nothing in the query language', () => {
    expect(ask('"muP" quantization')).toEqual({ concepts: [], questions: [] });
    expect(ask('muP -quantization').questions).toEqual([]);
    expect(ask('')).toEqual({ concepts: [], questions: [] });
  });
});
