// Identifiers made of words.

import { describe, expect, it } from 'vitest';
import { slugOf } from '../../src/core/slug.ts';

describe('a slug', () => {
  it('is made of the Latin words, where there are any', () => {
    expect(slugOf('μP scaling')).toBe('mup-scaling');
    expect(slugOf('基于 BERT 的中文 NER')).toBe('bert-ner');
    expect(slugOf('1984')).toBe('1984');
  });

  it('spells Cyrillic letters as they sound', () => {
    expect(slugOf('Глубокое обучение: щит')).toBe('glubokoe-obuchenie-shchit');
    expect(slugOf('Машинне навчання їжака')).toBe('mashinne-navchannya-izhaka');
  });

  it('names other scripts, and tells their texts apart', () => {
    const slugs = ['深度学习', '强化学习', 'ディープラーニング', '딥러닝', 'التعلم العميق'].map(
      (text) => slugOf(text),
    );
    expect(slugs.map((slug) => slug.split('-')[0])).toEqual([
      'han',
      'han',
      'kana',
      'hangul',
      'arabic',
    ]);
    expect(new Set(slugs).size).toBe(5);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z]+-[a-z0-9]{8}$/);
  });

  it('is the same however a text is spaced, and for every text of signs alone x', () => {
    expect(slugOf('深度学习：综述')).toBe(slugOf('深度学习 综述'));
    expect(slugOf('?!')).toBe('x');
  });
});
