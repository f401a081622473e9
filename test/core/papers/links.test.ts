// Web addresses: which are found, what is cut from them, and which hold code.

import { describe, expect, it } from 'vitest';
import { findLinks, hasCode } from '../../../src/core/papers/links.ts';

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
