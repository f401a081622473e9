// Sentences: where they end, and that nothing visible falls between them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/text/sentences.ts';

const split = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it('splits at full stops, question marks and exclamation marks', () => {
    expect(split('One. Two? Three! Four')).toEqual(['One.', 'Two?', 'Three!', 'Four']);
  });

  it('does not split after an abbreviation', () => {
    expect(
      split('Losses, e.g. Dice loss, help. So do others (cf. Smith et al. 2020).'),
    ).toHaveLength(2);
  });

  it('does not split a number or an address', () => {
    expect(split('It is 2.5 times faster, see https://example.org/a.b. Then more.')).toHaveLength(
      2,
    );
  });

  it('keeps a closing bracket or quotation mark with its sentence', () => {
    expect(split('(It is so.) Next.')).toEqual(['(It is so.)', 'Next.']);
  });

  it('gives nothing for white space', () => {
    expect(split('  \n ')).toEqual([]);
  });

  it('covers every visible character once, in order', () => {
    const piece = fc.constantFrom('Word', 'and', 'e.g.', '3.5', '. ', '? ', ' ', '(', ')', 'A');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
