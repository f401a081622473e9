// The reason for a mention: a sentence a reader understands, for each rule.

import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/core/concepts/concept.ts';
import { reasonsFor, whyDiscovered, whyHere } from '../../src/ui/why.ts';
import type { Rule } from '../../src/core/concepts/concept.ts';
import type { ReasonInput } from '../../src/ui/why.ts';

const named = (rule: Rule, written: string, by?: string): ReasonInput => ({
  concept: { label: 'sharpness-aware minimization', discovered: null },
  mention: by === undefined ? { rule } : { rule, by },
  written,
});
const why = (...args: Parameters<typeof named>) => whyHere(named(...args));

describe('the reason for a mention', () => {
  it('is a name of the vocabulary', () => {
    expect(why('label', 'Sharpness-aware minimization')).toBe(
      '“Sharpness-aware minimization” is its name in the vocabulary.',
    );
    expect(why('acronym', 'SAM')).toMatch(/^“SAM” is its short form in the vocabulary\.$/);
    expect(why('alias', 'sharpness minimizer')).toMatch(/another name of it in the vocabulary/);
  });

  it('is the paper’s own definition', () => {
    expect(why('defined', 'SAM', 'Sharpness-Aware Minimization')).toBe(
      '“SAM” here is sharpness-aware minimization: the paper spells it out: “Sharpness-Aware Minimization”.',
    );
  });

  it('is another name of it in the paper', () => {
    expect(why('expansion', 'SAM', 'sharpness minimizer')).toMatch(
      /also names it as “sharpness minimizer”\.$/,
    );
  });

  it('does not say that a name is itself', () => {
    expect(why('expansion', 'Sharpness-Aware Minimization', 'SAM')).toBe(
      '“Sharpness-Aware Minimization” here is meant as this concept: the paper also names it as “SAM”.',
    );
  });

  it('is the words that speak for it, one or several', () => {
    expect(why('cue', 'SAM', 'flat')).toMatch(/because of the word flat in the paper\.$/);
    expect(why('cue', 'SAM', 'flat, sharpness')).toMatch(/the words flat, sharpness in/);
  });

  it('is a word shared with the neighbour', () => {
    const concept = { label: 'CIFAR-100', discovered: null };
    const mention = { rule: 'coordinated', by: 'CIFAR-10/100' } as const;
    expect(whyHere({ concept, mention, written: '100' })).toBe(
      '“100” here is CIFAR-100: it shares words with its neighbour in “CIFAR-10/100”.',
    );
  });

  it('is that the corpus uses the term', () => {
    const concept = { label: 'edge of stability', discovered: { cValue: 12.34, papers: 7 } };
    expect(
      whyHere({ concept, mention: { rule: 'discovered' }, written: 'edge of stability' }),
    ).toBe('“edge of stability” is a term of this corpus that no vocabulary has (C-value 12.3).');
    expect(whyDiscovered({ cValue: 2, papers: 1 })).toMatch(/C-value 2\.0/);
  });

  it('is whole for every rule, also when the words that decided are not kept', () => {
    for (const rule of RULES) expect(why(rule, 'SAM')).toMatch(/^“SAM” .*[a-z]\.$/);
    expect(RULES.map((rule) => why(rule, 'SAM')).join()).not.toMatch(/undefined|null|“”/);
  });

  it('is said once for all mentions that share it', () => {
    const reasons = reasonsFor([named('label', 'a'), named('acronym', 'SAM'), named('label', 'a')]);
    expect(reasons.map(({ times }) => times)).toEqual([2, 1]);
  });
});
