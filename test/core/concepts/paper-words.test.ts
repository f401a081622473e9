// Cues and other names, looked up in a paper.

import { describe, expect, it } from 'vitest';
import { findMatches } from '../../../src/core/concepts/cover.ts';
import { createCueFinder, createNameFinder } from '../../../src/core/concepts/paper-words.ts';
import { tokenize } from '../../../src/core/concepts/tokens.ts';
import { buildTrie } from '../../../src/core/concepts/trie.ts';
import { readVocabulary } from '../../../src/core/concepts/vocabulary.ts';
import type { ReadField } from '../../../src/core/concepts/paper-words.ts';

const definition = 'Something for this test.';
const entries = {
  'flat minimum': { definition },
  'neural collapse': { acronym: 'NC', cues: { NC: ['ETF'] }, definition },
};
const { surfaces } = readVocabulary([{ name: 'v.yaml', type: 'theory', entries }]);
const trie = buildTrie(surfaces);
const read = (field: 'title' | 'abstract', text: string): ReadField => {
  const tokens = tokenize(text);
  return { field, text, tokens, matches: findMatches(trie, text, tokens) };
};
const paper = [
  read('title', 'NC at flat minima, the loss'),
  read('abstract', 'Landscapes of loss. Loss landscapes (flat) are Flat-minima.'),
];

describe('a cue', () => {
  const cuesIn = createCueFinder(paper);

  it.each([
    ['flat', 'flat'],
    ['landscape', 'Landscapes'],
    ['loss landscape', 'Loss landscapes'],
    ['landscape flat', 'landscapes (flat'],
  ])('“%s” is told as it first stands in one field: “%s”', (cue, written) => {
    expect(cuesIn([cue])).toEqual([written]);
  });

  it.each(['etf', 'sharp', 'loss flat', 'flat minimum x'])('“%s” that is absent is null', (cue) => {
    expect(cuesIn([cue])).toEqual([]);
  });
});

describe('another name', () => {
  const nameOf = createNameFinder(paper);

  it('is told as it first stands', () => {
    expect(nameOf('flat-minimum')).toBe('flat minima');
  });

  it('is none when it is ambiguous itself', () => {
    expect(nameOf('neural-collapse')).toBeNull();
  });
});
