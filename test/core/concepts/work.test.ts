// The work of extraction, counted: looks at tokens grow as the text does.

import { expect, it } from 'vitest';
import { tokenize, tokenizeWith } from '../../../src/core/concepts/tokens.ts';
import { buildTrie, findAllMatches } from '../../../src/core/concepts/trie.ts';
import { readVocabulary } from '../../../src/core/concepts/vocabulary.ts';

const definition = 'Something that is made up.';
const { surfaces } = readVocabulary([
  {
    name: 'made-up.yaml',
    type: 'method',
    entries: { 'cross-entropy loss': { definition }, entropy: { definition } },
  },
]);

/** Looks at tokens, a token, in a text of so many sentences. */
function looksPerToken(sentences: number): number {
  const text = 'We minimise the cross-entropy (CE) loss of the entropy. '.repeat(sentences);
  const tokens = tokenize(text);
  let looks = 0;
  const watched = new Proxy(tokens, {
    get: (target, key): unknown => {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
      return Reflect.get(target, key);
    },
  });
  expect(findAllMatches(buildTrie(surfaces), text, watched)).toHaveLength(3 * sentences);
  return looks / tokens.length;
}

it('looks at a token as often in a long text as in a short one', () => {
  expect(looksPerToken(200)).toBeLessThan(looksPerToken(10) * 1.1);
});

it('makes no token for a text that those of the text before it can stand for', () => {
  const pool: Parameters<typeof tokenizeWith>[0] = [];
  const first = tokenizeWith(pool, 'We minimise the cross-entropy loss.');
  const second = tokenizeWith(pool, 'A flat minimum.');
  expect(second.every((token, i) => token === first[i])).toBe(true);
  expect(pool).toHaveLength(first.length);
});
