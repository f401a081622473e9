// The one pass that spares most texts the rules of cleaning.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanOnce } from '../../../src/core/papers/clean-text.ts';
import { isQuiet } from '../../../src/core/papers/quiet-text.ts';

const PIECES =
  "https://a.b/c-d https://github.com/x (http://x.org/ math mathcal mathrel mathpunct mathbb tilde wide sqrt log loglog left( right) leftarrow long rightarrow propto to infty mapsto subseteq sup geq leq neq le ge ne sim approx gg ll mid times pm cdot otimes oplus circ ell forall nabla emptyset ldots cdots sum prod int alpha eta var epsilon theta phi Omega beta test x2013 x201d www. github .com/ co/ http s :// - -- ' '' \" “ ” ’ – é Ã â , . ; ! ( ) [ ] / 5 10 O K n d A x the of loss".split(
    ' ',
  );

it('calls no text quiet that a rule changes', () => {
  const piece = fc.constantFrom(...PIECES, ' ', ' ', ' ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      if (isQuiet(text)) expect(cleanOnce(text)).toBe(text);
    }),
    { seed: 1, numRuns: 30_000 },
  );
});

it('calls plain prose quiet', () => {
  const prose =
    'We show that wide networks (of 3-5 layers) circumvent “local” minima, well below 50%; inequality and/or noise?';
  expect(isQuiet(prose)).toBe(true);
});

it('calls an address quiet that stands apart', () => {
  const quiet = [
    'Code is at https://github.com/a-b/c.',
    'See https://a.org (and the data)',
    'Both (https://a.org/b/) hold',
    'https://a.org: a page',
  ];
  expect(quiet.filter((text) => !isQuiet(text))).toEqual([]);
  const loud = ['at https://a.org/b_c', 'thishttps://a.org', 'https://a.org and https://a.org'];
  expect(loud.filter(isQuiet)).toEqual([]);
});

it('hears mathematics that lost its backslashes, addresses, doubled signs and loose blanks', () => {
  const loud = [
    'n geq 1',
    '5times 5',
    'rate eta here',
    'at www.x.org',
    'github.com/a',
    'a--b',
    'a ',
  ];
  expect(loud.filter(isQuiet)).toEqual([]);
});
