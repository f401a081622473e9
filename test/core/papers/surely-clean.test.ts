// The one-pass test for text that cleaning leaves unchanged.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanOnce } from '../../../src/core/papers/clean-text.ts';
import { isSurelyClean } from '../../../src/core/papers/surely-clean.ts';

const PIECES =
  "https://a.b/c-d https://github.com/x (http://x.org/ math mathcal mathrel mathpunct mathbb tilde wide sqrt log loglog left( right) leftarrow long rightarrow propto to infty mapsto subseteq sup geq leq neq le ge ne sim approx gg ll mid times pm cdot otimes oplus circ ell forall nabla emptyset ldots cdots sum prod int alpha eta var epsilon theta phi Omega beta test x2013 x201d www. github .com/ co/ http s :// - -- ' '' \" “ ” ’ – é Ã â , . ; ! ( ) [ ] / 5 10 O K n d A x the of loss".split(
    ' ',
  );

it('calls no text clean that a rule changes', () => {
  const piece = fc.constantFrom(...PIECES, ' ', ' ', ' ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      if (isSurelyClean(text)) expect(cleanOnce(text)).toBe(text);
    }),
    { seed: 1, numRuns: 30_000 },
  );
});

it('calls plain prose clean', () => {
  const prose =
    'We show that wide networks (of 3-5 layers) circumvent “local” minima, well below 50%; inequality and/or noise?';
  expect(isSurelyClean(prose)).toBe(true);
});

it('calls an address clean that stands apart', () => {
  const clean = [
    'Code is at https://github.com/a-b/c.',
    'See https://a.org (and the data)',
    'Both (https://a.org/b/) hold',
    'https://a.org: a page',
  ];
  expect(clean.filter((text) => !isSurelyClean(text))).toEqual([]);
  const suspect = ['at https://a.org/b_c', 'thishttps://a.org', 'https://a.org and https://a.org'];
  expect(suspect.filter(isSurelyClean)).toEqual([]);
});

it('suspects mathematics without backslashes, addresses, doubled signs and trailing blanks', () => {
  const suspect = [
    'n geq 1',
    '5times 5',
    'rate eta here',
    'at www.x.org',
    'github.com/a',
    'a--b',
    'a ',
  ];
  expect(suspect.filter(isSurelyClean)).toEqual([]);
});
