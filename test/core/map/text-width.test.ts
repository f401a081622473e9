// Text widths without a screen, against widths a browser measures for the same face.

import { expect, it } from 'vitest';
import { textWidth } from '../../../src/core/map/text-width.ts';

it('grows with the type size in proportion', () => {
  expect(textWidth('quantization', 32)).toBeCloseTo(2 * textWidth('quantization', 16), 9);
  expect(textWidth('', 16)).toBe(0);
});

it('is the sum of its letters', () => {
  expect(textWidth('ab', 10)).toBeCloseTo(textWidth('a', 10) + textWidth('b', 10), 9);
});

// Widths that a canvas gives for Source Sans 3 at 1000 px.
it.each([
  ['sharpness-aware minimization', 12_829],
  ['Large Language Model', 9_363],
  ['CIFAR-10', 3_677],
])('of “%s” is within three per cent of what a canvas measures', (text, measured) => {
  expect(Math.abs(textWidth(text, 1000) / measured - 1)).toBeLessThan(0.03);
});

it('knows narrow letters from wide ones', () => {
  expect(textWidth('illi', 16)).toBeLessThan(textWidth('nnnn', 16) * 0.6);
  expect(textWidth('mmmm', 16)).toBeGreaterThan(textWidth('nnnn', 16) * 1.4);
});

it('gives a letter it does not know a usual width', () => {
  expect(textWidth('μ', 100)).toBeGreaterThan(40);
  expect(textWidth('漢', 100)).toBeLessThan(110);
});
