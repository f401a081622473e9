// What an abstract says of itself and not of its subject: no concept is found there.

import { describe, expect, it } from 'vitest';
import { withoutBoilerplate } from '../../../src/core/papers/boilerplate.ts';

const left = (text: string) => {
  const without = withoutBoilerplate(text);
  expect(without).toHaveLength(text.length);
  return without.replace(/ +/g, ' ').trim();
};

describe('what is left out of an abstract', () => {
  it.each([
    [
      'the labels of a structured abstract',
      'BACKGROUND: Sleep is short. MATERIALS AND METHODS: We slept. MAIN OUTCOME MEASURES: Hours. WHAT IS NEW: Naps.',
      'Sleep is short. We slept. Hours. Naps.',
    ],
    ['labels in small letters', 'Objective: To sleep.Results: We did.', 'To sleep. We did.'],
    ['labels without a colon', 'OBJECTIVE To sleep. RESULTS We did.', 'To sleep. We did.'],
    [
      'a copyright line at the end',
      'Nets are optimized. © EDP Sciences, ROADEF, SMAI 2016.',
      'Nets are optimized.',
    ],
    [
      'one of several sentences',
      'Nets are good. Copyright © 2010 Elsevier Ltd. All rights reserved.',
      'Nets are good.',
    ],
    ['one at the beginning', '© 2016 The Authors. Nets are good.', 'Nets are good.'],
    ['the number of a trial', 'Registered as NCT02149199 (ISRCTN12345678).', 'Registered as ( ).'],
  ])('is %s', (_, text, rest) => {
    expect(left(text)).toBe(rest);
  });

  it.each([
    'BERT: a model for results in context.',
    'The method: we sleep, and the results are good.',
    'RESULTS of others are WEAK.',
    'Consider (a) sleep, (b) naps, and (c) rest.',
  ])('is nothing of “%s”', (text) => {
    expect(withoutBoilerplate(text)).toBe(text);
  });
});
