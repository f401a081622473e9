// What a paper's own definitions make of short forms the vocabulary knows.

import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../../../src/core/concepts/acronyms.ts';
import { readDefinitions } from '../../../src/core/concepts/definitions.ts';
import { tokenize } from '../../../src/core/concepts/tokens.ts';
import { buildTrie } from '../../../src/core/concepts/trie.ts';
import { readVocabulary } from '../../../src/core/concepts/vocabulary.ts';

const definition = 'Something for this test.';
const entries = {
  'conditional value-at-risk': { acronym: 'CVaR', definition },
  'random forest': { acronym: 'RF', definition },
  'learning rate': { acronym: 'LR', cues: { LR: ['step'] }, definition },
  'semi-supervised learning': { acronym: 'SSL', cues: { SSL: ['label'] }, definition },
  'self-supervised learning': { acronym: 'SSL', cues: { SSL: ['pretext'] }, definition },
};
const { surfaces } = readVocabulary([{ name: 'v.yaml', type: 'method', entries }]);
const namesOf = new Map(
  surfaces.map(({ concept }) => [concept, surfaces.filter((s) => s.concept === concept)]),
);
const known = { trie: buildTrie(surfaces), namesOf };
const read = (...texts: string[]) =>
  readDefinitions(
    known,
    texts.map((text) => ({ tokens: tokenize(text), definitions: findDefinitions(text) })),
  );

describe('a short form defined', () => {
  it('as the vocabulary has it keeps its meaning', () => {
    expect(read('random forests (RF)').get('RF')).toMatchObject({
      concept: 'random-forest',
      redefined: false,
    });
  });

  it('in nearly the same words keeps its meaning', () => {
    expect(read('the condition value-at-risk (CVaR)').get('CVaR')).toMatchObject({
      concept: 'conditional-value-at-risk',
      redefined: false,
    });
  });

  it.each([
    ['random feature (RF)', 'RF'],
    ['low-resolution (LR)', 'LR'],
  ])('otherwise, as in “%s”, loses it', (text, short) => {
    expect(read(text).get(short)).toMatchObject({ concept: null, redefined: true });
  });

  it('by the tail of a known name only does not become it', () => {
    const defined = read('wide learning rate (WLR)').get('WLR');
    expect(defined).toMatchObject({ concept: null, redefined: false });
  });

  it('with one of its meanings has that one', () => {
    expect(read('self-supervised learning (SSL)').get('SSL')!.concept).toBe(
      'self-supervised-learning',
    );
  });

  it('twice has the first meaning', () => {
    expect(read('random forest (RF)', 'random feature (RF)').get('RF')!.redefined).toBe(false);
  });
});
