// Words as two numbers, against a map by spelling.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalForm } from '../../../src/core/concepts/inflection.ts';
import { HALF_WORD, idOfShort, MOST_LETTERS } from '../../../src/core/concepts/short-words.ts';
import { normOf } from '../../../src/core/concepts/word-forms.ts';

function idOfWord(word: string): number {
  let [high, low] = [0, 0];
  for (let at = 0; at < word.length; at++) {
    high = (high << 5) | (low >>> 25);
    low = ((low << 5) | (word.charCodeAt(at) & 31)) & HALF_WORD;
  }
  return idOfShort(high, low, `(${word})`, 1, 1 + word.length);
}

const letters = fc.stringMatching(new RegExp(`^[a-zA-Z]{1,${MOST_LETTERS}}$`));

it('tells words apart as a map by their small letters does', () => {
  const ids = new Map<string, number>();
  const property = fc.property(fc.array(letters, { minLength: 200, maxLength: 400 }), (words) => {
    for (const word of words) {
      const known = ids.get(word.toLowerCase());
      const id = idOfWord(word);
      if (known !== undefined) expect(id).toBe(known);
      ids.set(word.toLowerCase(), id);
    }
  });
  fc.assert(property, { seed: 1, numRuns: 20 });
  for (const [word, id] of ids) expect(normOf(id)).toBe(normalForm(word));
});

it('gives one id to a word and its plural', () => {
  expect(idOfWord('Landscapes')).toBe(idOfWord('landscape'));
});
