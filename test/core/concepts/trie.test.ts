// The trie against a naive search over all windows of tokens, and what a match may look like. Which of
// several matches is meant is the matter of cover.test.ts.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joins, tokenize } from '../../../src/core/concepts/tokens.ts';
import {
  buildTrie,
  extendTrie,
  findAllMatches,
  surfacesAlong,
} from '../../../src/core/concepts/trie.ts';
import { readVocabulary, surfaceKey } from '../../../src/core/concepts/vocabulary.ts';
import type { Surface } from '../../../src/core/concepts/vocabulary.ts';

const definition = 'Something that is made up.';
const surfacesOf = (...labels: string[]): readonly Surface[] =>
  readVocabulary([
    {
      name: 'made-up.yaml',
      type: 'method',
      entries: Object.fromEntries(labels.map((label) => [label, { definition }])),
    },
  ]).surfaces;

const find = (surfaces: readonly Surface[], text: string) =>
  findAllMatches(buildTrie(surfaces), text, tokenize(text));
const found = (text: string, ...labels: string[]) =>
  find(surfacesOf(...labels), text).map(({ start, end }) => text.slice(start, end));

/** Every window of tokens against every surface. */
function naive(surfaces: readonly Surface[], text: string): [number, number, string[]][] {
  const tokens = tokenize(text);
  const out: [number, number, string[]][] = [];
  for (let i = 0; i < tokens.length; i++) {
    for (let j = i + 1; j <= tokens.length; j++) {
      const window = tokens.slice(i, j);
      const gaps = window.slice(1).map((t, k) => text.slice(window[k]!.end, t.start));
      const [start, end] = [window[0]!.start, window.at(-1)!.end];
      const written = text.slice(start, end);
      const here = surfaces.filter(
        (s) =>
          gaps.every(joins) &&
          s.key === window.map((t) => t.norm).join(' ') &&
          (!s.exact || s.text === written || (/[A-Z]$/.test(s.text) && `${s.text}s` === written)),
      );
      if (here.length > 0) out.push([start, end, here.map((s) => s.text).sort()]);
    }
  }
  return out;
}

const WORDS = ['flat', 'minimum', 'sharp', 'loss', 'landscape', 'SAM', 'net'];
const names = fc.uniqueArray(
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((w) => w.join(' ')),
  { minLength: 1, maxLength: 8, selector: surfaceKey },
);
const written = fc.constantFrom(
  'flat',
  'Flat',
  'minima',
  'SHARP',
  'losses',
  'SAM',
  'SAMs',
  'sam',
  'net',
  'landscape',
  'of',
);
const gap = fc.constantFrom(' ', ' ', '-', ', ', '. ', ' – ', '/', '  ');
const texts = fc
  .array(fc.tuple(written, gap), { maxLength: 14 })
  .map((pairs) => pairs.flat().join(''));

it.each([
  ['sharpness-aware minimization', 'Sharpness aware Minimisation'],
  ['flat minimum', 'flat-minima'],
  ['CIFAR-10', 'CIFAR10'],
  ['U-Net++', 'U-Net++'],
  ['Newton method', 'Newton’s method'],
  ["Newton's method", 'Newton method'],
  ['CNN/DailyMail', 'CNN/DailyMail'],
  ['TD(0)', 'TD(0)'],
  ['cross-entropy loss', 'cross-entropy (CE) loss'],
])('finds “%s” as “%s”', (label, text) => {
  expect(found(`so ${text}, here`, label)).toEqual([text]);
});

it.each([
  ['flat minimum', 'flat. Minima'],
  ['flat minimum', 'flat, minima'],
  ['flat minimum', 'flatminima'],
  ['SAM', 'Sam'],
  ['SAM', 'SAMS'],
  ['Adam', 'Adams'],
  ['loss landscape', 'loss/landscape'],
  ['noisy label', 'noisy (wrong) labels'],
  ['noisy label', 'noisy (N. B.) labels'],
  ['CNN DailyMail', 'CNN/DailyMail'],
])('does not find “%s” in “%s”', (label, text) => {
  expect(found(text, label)).toEqual([]);
});

it('finds the plural of an acronym that counts exactly', () => {
  expect(found('LLMs, two GANs', 'LLM', 'GAN')).toEqual(['LLMs', 'GANs']);
});

it('takes no acronym out of a name with a Greek letter', () => {
  expect(found('NF-κB, TGF-β, NF-based', 'NF', 'TGF')).toEqual(['NF']);
});

it('tells every sense of an ambiguous surface', () => {
  const [a] = surfacesOf('SAM');
  const twins = [a!, { ...a!, concept: 'other' }];
  expect(find(twins, 'SAM')[0]!.surfaces.map((s) => s.concept)).toEqual(['sam', 'other']);
});

it('ignores a surface without a letter or digit', () => {
  const [a] = surfacesOf('loss');
  expect(find([{ ...a!, text: '–', key: '' }], 'a – b')).toEqual([]);
});

it('agrees with a naive search over all windows of tokens', () => {
  const property = fc.property(names, texts, (labels, text) => {
    const surfaces = labels.map((label, i): Surface => ({
      concept: `c${i}`,
      text: label,
      key: surfaceKey(label),
      rule: 'label',
      exact: label === 'SAM',
      cues: null,
    }));
    const fast = find(surfaces, text).map((m) => [
      m.start,
      m.end,
      m.surfaces.map((s) => s.text).sort(),
    ]);
    expect(fast).toEqual(naive(surfaces, text));
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});

it('finds a name with a word too long to be remembered', () => {
  const long = 'a'.repeat(150);
  expect(found(`the ${long} net`, `${long} net`)).toEqual([`${long} net`]);
});

it('names tokens only by what they are from first to last', () => {
  const trie = buildTrie(surfacesOf('loss landscape', 'loss'));
  const named = (text: string) => surfacesAlong(trie, tokenize(text)).map((s) => s.text);
  expect(named('Loss, landscapes')).toEqual(['loss landscape']);
  expect(named('the loss')).toEqual([]);
});

it('gives spans inside the text, by start, whose slice normalises to the surface', () => {
  const property = fc.property(names, texts, (labels, text) => {
    let last = 0;
    for (const { start, end, surfaces } of find(surfacesOf(...labels), text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeLessThanOrEqual(text.length);
      for (const { key } of surfaces) expect(surfaceKey(text.slice(start, end))).toBe(key);
      last = start;
    }
  });
  fc.assert(property, { seed: 1, numRuns: 300 });
});

it('finds with surfaces that came later what it finds with all of them at once', () => {
  const sentence = fc.array(written, { maxLength: 12 }).map((words) => words.join(' '));
  const property = fc.property(names, names, sentence, (some, others, text) => {
    const [before, added] = [surfacesOf(...some), surfacesOf(...others)];
    const extended = extendTrie(buildTrie(before), added);
    const whole = buildTrie([...before, ...added]);
    const tokens = tokenize(text);
    expect(findAllMatches(extended, text, tokens)).toEqual(findAllMatches(whole, text, tokens));
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});
