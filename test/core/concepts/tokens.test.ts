// Tokens: singular, spelling and hyphens vanish alike on both sides; offsets stay those of the text.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm, singular } from '../../../src/core/concepts/inflection.ts';
import { joins, tokenize } from '../../../src/core/concepts/tokens.ts';
import { idOf } from '../../../src/core/concepts/word-forms.ts';

const norms = (text: string) => tokenize(text).map((token) => token.norm);

describe('the singular', () => {
  it.each(['analysis', 'loss', 'locus', 'robustness', 'statistics', 'basis', 'bias', 'less'])(
    'of “%s” is itself',
    (word) => {
      expect(singular(word)).toBe(word);
    },
  );

  it.each([
    ['sizes', 'size'],
    ['losses', 'loss'],
    ['biases', 'bias'],
    ['minima', 'minimum'],
    ['matrices', 'matrix'],
    ['boxes', 'box'],
    ['batches', 'batch'],
    ['geometries', 'geometry'],
    ['gans', 'gan'],
    ['hypotheses', 'hypothesis'],
    ['axes', 'axis'],
    ['data', 'data'],
    ['series', 'series'],
    ['constructor', 'constructor'],
  ])('of “%s” is “%s”', (word, expected) => {
    expect(singular(word)).toBe(expected);
  });

  it('of a singular is the same word again', () => {
    const words = fc.stringMatching(/^[a-z]{2,9}(s|es|ies|ness|is)?$/);
    const property = fc.property(words, (word) => {
      const once = singular(word);
      expect(word.startsWith(once.slice(0, -1)) || once.length <= word.length + 1).toBe(true);
      if (!once.endsWith('s')) expect(singular(once)).toBe(once);
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });
});

describe('the normal form', () => {
  it.each([
    ['Regularisation', 'regularization'],
    ['optimiser', 'optimizers'],
    ['analysing', 'analyzing'],
    ['behaviours', 'behavior'],
    ['labelled', 'labeled'],
    ['modelling', 'modeling'],
    ['centre', 'center'],
    ['Schrödinger', 'schrodinger'],
    ['GANs', 'GAN'],
    ['GPUs', 'GPU'],
    ['ReLUs', 'ReLU'],
    ['analyses', 'analysis'],
    ['metrics', 'metric'],
    ['Corpora', 'corpus'],
    ['µ', 'μ'],
  ])('of “%s” is that of “%s”', (a, b) => {
    expect(normalForm(a)).toBe(normalForm(b));
  });

  it('keeps words apart that differ by more than spelling', () => {
    const words = ['noise', 'noisy', 'prune', 'pruned', 'our', 'four', 'loss', 'less'];
    expect(new Set(words.map(normalForm)).size).toBe(words.length);
  });

  it('of a word is the same the second time it is asked for', () => {
    expect(normalForm('Networks')).toBe(normalForm('Networks'));
    expect(normalForm('Networks')).toBe('network');
  });
});

describe('tokenize', () => {
  it.each([
    ['loss-landscape', 'loss landscape'],
    ['CIFAR10', 'CIFAR-10'],
    ['ViT-B/16', 'ViT B/16'],
    ['UNet++', 'unet ++'],
    ['(GANs)', 'gan'],
  ])('reads “%s” like “%s”', (a, b) => {
    expect(norms(a)).toEqual(norms(b));
  });

  it.each([
    ['Newton’s method', 'Newton method'],
    ["Adam's", 'adam'],
    ["NEWTON'S", 'newton'],
  ])('reads “%s” without its possessive, like “%s”', (a, b) => {
    expect(norms(a)).toEqual(norms(b));
  });

  it.each(["'s", "a 's b", "it's4", 'S', "x'sum"])('keeps the s of “%s”', (text) => {
    expect(norms(text).some((norm) => norm.startsWith('s'))).toBe(true);
  });

  it('gives one id to equal forms, and only to those', () => {
    const [a, b, c] = tokenize('Networks network net');
    expect(a!.id).toBe(b!.id);
    expect(a!.id).not.toBe(c!.id);
    expect(idOf('network')).toBe(a!.id);
  });

  it('reads a run of letters that is no word', () => {
    const long = 'a'.repeat(200_000);
    expect(tokenize(`${long} b`)).toMatchObject([{ norm: long, end: 200_000 }, { norm: 'b' }]);
  });

  it('agrees with the expression that says what a token is', () => {
    const TOKEN = /\p{L}[\p{L}\p{M}]*|\p{N}+|\+\+/gu;
    const piece = fc.constantFrom(
      'GAN',
      's',
      '𝔸',
      '𝟙',
      'é',
      'e\u0301',
      '\u0301',
      '٣',
      '++',
      '+',
      '\ud835',
      '-',
      ' ',
      '漢',
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    const property = fc.property(text, (given) => {
      const expected = [...given.matchAll(TOKEN)].map((m) => [m.index, m.index + m[0].length]);
      expect(tokenize(given).map(({ start, end }) => [start, end])).toEqual(expected);
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  it('makes one token of a letter and the accent that follows it', () => {
    expect(norms('Poincare\u0301 ball')).toEqual(['poincare', 'ball']);
  });

  it('gives offsets that point into the text, in order and without overlap', () => {
    const property = fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let last = 0;
      for (const { norm, start, end } of tokenize(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(norm).toBe(normalForm(text.slice(start, end)));
        last = end;
      }
    });
    fc.assert(property, { seed: 1, numRuns: 300 });
  });

  it('leaves no letter and no digit outside a token', () => {
    const property = fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let rest = text;
      for (const { start, end } of tokenize(text).reverse())
        rest = rest.slice(0, start) + rest.slice(end);
      expect(rest).not.toMatch(/[\p{L}\p{N}]/u);
    });
    fc.assert(property, { seed: 2, numRuns: 300 });
  });
});

describe('a gap inside a name', () => {
  it.each(['', ' ', '-', '–', ' – ', '_', '’', '\n', "'s ", '’s-'])('may be “%s”', (gap) => {
    expect(joins(gap)).toBe(true);
  });

  it.each([',', '. ', ' (', '/', '+', '     ', ': ', "'s, "])('may not be “%s”', (gap) => {
    expect(joins(gap)).toBe(false);
  });
});
