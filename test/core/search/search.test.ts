// Search: what is found, and in which order.

import { describe, expect, it } from 'vitest';
import { foldText, searchConcepts, searchPapers } from '../../../src/core/questions/search.ts';

const concept = (
  label: string,
  papers: number,
  acronym: string | null = null,
  aliases: string[] = [],
) => ({
  id: label,
  label,
  type: 'method' as const,
  acronym,
  aliases,
  broader: null,
  discovered: null,
  definition: 'Made up.',
  papers,
});

describe('foldText', () => {
  it('keeps every letter in its place', () => {
    const text = 'Schrödinger–Föllmer Poincaré ﬁve İ';
    expect(Array.from(foldText(text))).toHaveLength(Array.from(text.toLowerCase()).length);
    expect(foldText('Poincaré-ResNet')).toBe('poincare resnet');
  });
});

describe('searchConcepts', () => {
  const concepts = [
    concept('loss sharpness', 90),
    concept('sharpness', 5),
    concept('sharpness-aware minimization', 8, 'SAM'),
    concept('flat minimum', 40, null, ['low sharpness']),
  ];
  const find = (query: string) => searchConcepts(query, concepts).map((i) => concepts[i]!.label);

  it('puts the exact name first, then names that begin so, then the rest by papers', () => {
    expect(find('sharpness')).toEqual([
      'sharpness',
      'sharpness-aware minimization',
      'loss sharpness',
      'flat minimum',
    ]);
  });

  it('finds by acronym, by the beginning of words, and whatever the hyphens', () => {
    expect(find('sam')).toEqual(['sharpness-aware minimization']);
    expect(find('min sharp aware')).toEqual(['sharpness-aware minimization']);
    expect(find('sharpness aware')).toEqual(['sharpness-aware minimization']);
  });

  it('finds an accent however it was typed', () => {
    const named = concept('Poincaré ball', 1);
    for (const query of ['poincare', 'Poincaré', 'Poincare\u0301'])
      expect(searchConcepts(query, [named])).toEqual([0]);
  });

  it('does not find the middle of a word, nor anything for nothing', () => {
    expect(find('harp')).toEqual([]);
    expect(find('  ')).toEqual([]);
  });
});

describe('searchPapers', () => {
  const papers = [
    { title: 'A first paper', abstract: 'It begins. The loss landscape is flat. It ends.' },
    { title: 'The landscape of loss', abstract: 'Nothing of it here.' },
    { title: 'Elsewhere', abstract: 'Only a loss.' },
  ];

  it('wants every word, and puts titles first', () => {
    expect(searchPapers('loss landscape', papers).map((hit) => hit.row)).toEqual([1, 0]);
  });

  it('quotes the sentence with the most words, and marks them where they stand', () => {
    const hit = searchPapers('loss landscape', papers).find(({ row }) => row === 0)!;
    expect(hit.sentence).toBe('The loss landscape is flat.');
    expect(hit.marks.map(({ start, end }) => hit.sentence!.slice(start, end))).toEqual([
      'loss',
      'landscape',
    ]);
  });

  it('takes text that looks like a pattern as text', () => {
    expect(searchPapers('(.*', papers)).toEqual([]);
  });
});
