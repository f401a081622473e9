// Which of the names that overlap in a text are meant, against a plain reading of the rule.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInner, findMatches } from '../../../src/core/concepts/cover.ts';
import { tokenize } from '../../../src/core/concepts/tokens.ts';
import { buildTrie, findAllMatches } from '../../../src/core/concepts/trie.ts';
import { surfaceKey } from '../../../src/core/concepts/vocabulary.ts';
import type { Surface } from '../../../src/core/concepts/vocabulary.ts';

/** A label, or with a tilde before it an alias. */
const surfaceOf = (name: string): Surface => ({
  concept: name,
  text: name.replace('~', ''),
  key: surfaceKey(name),
  rule: name.startsWith('~') ? 'alias' : 'label',
  exact: false,
  cues: null,
});
const found = (text: string, ...names: string[]) =>
  findMatches(buildTrie(names.map(surfaceOf)), text, tokenize(text)).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('the name that is meant', () => {
  it('is the longer of two that start together', () => {
    expect(found('the loss landscape', 'loss', 'loss landscape')).toEqual(['loss landscape']);
  });

  it('is the shorter one when the longer breaks off', () => {
    expect(found('deep residual losses', 'deep residual network', 'deep')).toEqual(['deep']);
  });

  it('is not also the name inside it, at whichever end', () => {
    const names = ['adversarial training', 'training', 'adversarial', 'fast adversarial training'];
    expect(found('fast adversarial training', ...names)).toEqual(['fast adversarial training']);
  });
});

describe('a name inside a term that only the corpus knows', () => {
  const inner = (text: string, term: string, ...names: string[]) => {
    const discovered: Surface = { ...surfaceOf(term), rule: 'discovered' };
    const trie = buildTrie([discovered, ...names.map(surfaceOf)]);
    const tokens = tokenize(text);
    return findInner(trie, text, tokens, findMatches(trie, text, tokens)).map(
      ({ start, end, from }) => [text.slice(start, end), from],
    );
  };

  it('is kept at either end, the longest there', () => {
    const names = ['adversarial training', 'training', 'single-step', 'step'];
    const text = 'fast single-step adversarial training';
    expect(inner(text, 'single-step adversarial training', ...names)).toEqual([
      ['single-step', 1],
      ['adversarial training', 3],
    ]);
  });

  it('is left out in the middle, and inside a name of the vocabulary', () => {
    expect(inner('deep prompt space', 'deep prompt space', 'prompt')).toEqual([]);
    expect(inner('loss landscape', 'other', 'loss landscape', 'loss')).toEqual([]);
  });
});

describe('a name that shares words with the one before', () => {
  it('is meant too when it is a label', () => {
    const text = 'a non-convex loss landscape';
    expect(found(text, 'non-convex loss', 'loss landscape')).toEqual([
      'non-convex loss',
      'loss landscape',
    ]);
  });

  it('is not meant when it is an alias', () => {
    const text = 'linear regression tasks';
    expect(found(text, 'linear regression', '~regression task')).toEqual(['linear regression']);
  });

  it('is not meant when it would take words from the next', () => {
    const text = 'sharp flat loss landscape';
    expect(found(text, 'sharp flat', 'flat loss', 'loss landscape')).toEqual([
      'sharp flat',
      'loss landscape',
    ]);
  });
});

it('agrees with leftmost-longest, but for labels that reach over the end of the one before', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 });
  const names = fc.uniqueArray(
    words.map((w) => w.join(' ')),
    { minLength: 1, maxLength: 9 },
  );
  const property = fc.property(names, words, words, words, (labels, ...parts) => {
    const text = parts.flat().join(' ');
    const trie = buildTrie(labels.map(surfaceOf));
    const all = findAllMatches(trie, text, tokenize(text));
    const cover = findMatches(trie, text, tokenize(text));
    let to = 0;
    for (let from = 0; from < text.length; from++) {
      const longest = all.filter((m) => m.from === from).at(-1);
      if (longest === undefined || from < to) continue;
      expect(cover).toContainEqual(longest);
      to = longest.to;
    }
    for (const match of cover)
      expect(cover.filter((m) => m.from <= match.from && match.to <= m.to)).toEqual([match]);
  });
  fc.assert(property, { seed: 1, numRuns: 300 });
});
