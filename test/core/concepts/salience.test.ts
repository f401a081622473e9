// Salience: title before first sentence before frequency before spread.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { salienceOf } from '../../../src/core/concepts/salience.ts';
import type { Mention } from '../../../src/core/concepts/concept.ts';

const ABSTRACT = `We open with it. ${'Then the abstract goes on at some length. '.repeat(8)}The end.`;
const at = (start: number, field: Mention['field'] = 'abstract'): Mention => ({
  concept: 'it',
  field,
  start,
  end: start + 2,
  rule: 'label',
});
const TITLE = at(0, 'title');
const LATE = ABSTRACT.length - 5;
const salience = (...mentions: Mention[]) => salienceOf(mentions, ABSTRACT);

const starts = fc.uniqueArray(fc.nat(ABSTRACT.length - 2), { maxLength: 9 });
const mentions = fc
  .tuple(fc.boolean(), starts)
  .map(([inTitle, all]) => [...(inTitle ? [TITLE] : []), ...all.map((s) => at(s))])
  .filter((all) => all.length > 0);

it('is between 0 and 1, to three decimals', () => {
  const property = fc.property(mentions, (all) => {
    const score = salience(...all);
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(1);
    expect(Math.abs(score * 1000 - Math.round(score * 1000))).toBeLessThan(1e-9);
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});

it('never falls when a mention is added', () => {
  const property = fc.property(mentions, fc.nat(ABSTRACT.length - 2), (all, more) => {
    expect(salience(...all, at(more))).toBeGreaterThanOrEqual(salience(...all));
    expect(salience(...all, TITLE)).toBeGreaterThanOrEqual(salience(...all));
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});

it('does not depend on the order of mentions', () => {
  expect(salience(at(30), TITLE, at(200))).toBe(salience(TITLE, at(200), at(30)));
});

it('is higher for the title alone than for one mention in the abstract', () => {
  expect(salience(TITLE)).toBeGreaterThan(salience(at(4)));
});

it('is higher in the title alone than anywhere but at the start of the abstract, however often', () => {
  expect(salience(TITLE)).toBeGreaterThan(salience(at(60), at(120), at(200), at(LATE)));
});

it('is higher in the first sentence than later', () => {
  expect(salience(at(4))).toBeGreaterThan(salience(at(60)));
});

it('is higher for mentions far apart than for as many together', () => {
  expect(salience(at(60), at(LATE))).toBeGreaterThan(salience(at(60), at(64)));
});

it('is 0.15 for one mention in the middle and nearly 1 for a paper all about it', () => {
  expect(salience(at(100))).toBe(0.15);
  expect(salience(TITLE, at(0), at(60), at(120), at(LATE))).toBeGreaterThan(0.98);
});

it('stands an abstract without a sentence', () => {
  expect(salienceOf([TITLE], '')).toBe(0.55);
  expect(salienceOf([at(0)], 'no full stop')).toBe(0.3);
});
