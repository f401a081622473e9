// Web addresses: which are found, what is cut from them, and which hold code.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAddresses, findLinks, hasCode } from '../../../src/core/papers/links.ts';

describe('links', () => {
  it.each([
    ['Code is at https://github.com/a/b.', ['https://github.com/a/b']],
    ['(see http://a.org/x), or [https://b.org]', ['http://a.org/x', 'https://b.org']],
    ['at https://a.org/X_(y) and (https://a.org/z)', ['https://a.org/X_(y)', 'https://a.org/z']],
    [
      'at github.com/a/b and huggingface.co/c.',
      ['https://github.com/a/b', 'https://huggingface.co/c'],
    ],
    ['on www.a.org/x', ['https://www.a.org/x']],
    ['https://a.org/x, again https://a.org/x!', ['https://a.org/x']],
    ['https://a.org/xhttps://a.org/x', ['https://a.org/x']],
    ['https://a.org/x{https://a.org/x}', ['https://a.org/x']],
    ['frameworkhttps://a.org/x', ['https://a.org/x']],
    ['on GitHub, github.com, e.g. in a.org or https:// alone', []],
  ])('of %s', (text, links) => {
    expect(findLinks(text)).toEqual(links);
  });

  it.each([
    ['https://github.com/a/b', true],
    ['https://gist.github.com/a', true],
    ['https://huggingface.co/a/b', true],
    ['https://anonymous.4open.science/r/x', true],
    ['https://HUGGINGFACE.co/a', true],
    ['https://a.github.io/b', false],
    ['https://notgithub.com/a', false],
    ['https://a.org/github.com/b', false],
  ])('%s points at code: %s', (link, answer) => {
    expect(hasCode([link])).toBe(answer);
  });

  it('point at code when one of them does', () => {
    expect(hasCode(['https://a.org', 'https://gitlab.com/a/b'])).toBe(true);
    expect(hasCode([])).toBe(false);
  });
});

describe('addresses', () => {
  /** Looked for at every place of the text. */
  const SLOW =
    /(?:https?:\/\/|www\.(?=[a-z])|(?<![\w./@-])(?:github|gitlab|huggingface|bitbucket|codeberg)\.(?:com|co|org)\/(?=[\w.-]))[^\s{}<>"“”`|\\^]{1,2000}/gi;
  const everywhere = (text: string) => [...text.matchAll(SLOW)];
  /** In one piece, its host begun by a letter or a digit: these are kept as they are. */
  const isPlain = ([found]: readonly string[]) => /^(?:https?:\/\/)?[a-z0-9]+[^:]*$/i.test(found!);
  const piece = fc.constantFrom(
    'http',
    'HTTPS',
    '://',
    'www.',
    'WwW.',
    'github',
    'HuggingFace',
    '.com/',
    '.co/',
    'a.org/',
    'x',
    'w',
    ' ',
    '.',
    '/',
    '-',
    '@',
    '_',
    ':',
    'é',
    '\u{1d4b3}',
    'notgitlab.com/b',
    'at bitbucket.org/c',
  );

  it('are found where looking at every place finds them', () => {
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    const property = fc.property(text, (given) => {
      const found = findAddresses(given).map(({ start }) => start);
      const slow = everywhere(given);
      if (slow.length === 0) expect(found).toEqual([]);
      for (const { index } of slow.filter(isPlain)) expect(found).toContain(index);
    });
    fc.assert(property, { seed: 1, numRuns: 2000 });
  });

  it('are found beside a letter that is a pair of units', () => {
    expect(findAddresses('\u{1d4b3} github.com/a').map(({ text }) => text)).toEqual([
      'github.com/a',
    ]);
  });
});
