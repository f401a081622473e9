// The table of English words: read, and asked for the class of a word it does not have.

import { describe, expect, it } from 'vitest';
import { readOwnWords } from '../../../scripts/read-input.ts';
import {
  classOf,
  endsTerms,
  NO_WORDS,
  readWords,
  standsInTerms,
} from '../../../src/core/concepts/words.ts';
import { InputError } from '../../../src/core/input-error.ts';

const HEADING = 'word\tclass\tper million\tin\tfirst\tlast\n';

describe('a table of words', () => {
  it('gives shares between nothing and one, never quite nothing', () => {
    const words = readWords('words.tsv', `${HEADING}gradient\tN\t120.5\t812\t0\t500\n`);
    expect(words.get('gradient')).toEqual({
      class: 'N',
      rate: 120.5,
      inTerms: 0.812,
      first: 0.001,
      last: 0.5,
    });
  });

  it('is refused by the line that is none', () => {
    const read = () => readWords('words.tsv', `${HEADING}the\tF\t9\t1\t1\t1\nbroken\n`);
    expect(read).toThrow(InputError);
    expect(read).toThrow(/words\.tsv:3/);
  });

  it('is shipped with the words of grammar and of abstracts', () => {
    const words = readOwnWords();
    expect(words.size).toBeGreaterThan(5000);
    expect(['the', 'of', 'we', 'propose', 'gradient'].map((w) => words.get(w)?.class)).toEqual([
      'F',
      'F',
      'F',
      'V',
      'N',
    ]);
  });
});

describe('a word nobody knows', () => {
  it.each([
    ['podzolically', 'R'],
    ['edaphic', 'A'],
    ['podzol', 'N'],
    ['42', 'M'],
  ])('%s is taken for %s by its ending', (word, kind) => {
    expect(classOf(NO_WORDS, word)).toBe(kind);
  });
});

describe('terms', () => {
  const words = readOwnWords();

  it('hold participles but no finite verbs and no grammar', () => {
    const stands = (word: string) => standsInTerms(words, word);
    expect(['learning', 'pruned', 'network', 'deep'].every(stands)).toBe(true);
    expect(['propose', 'the', 'with', 'significantly'].some(stands)).toBe(false);
  });

  it('hold a verb or an adverb that often stands in them', () => {
    const stands = (word: string) => standsInTerms(words, word);
    expect(['rank', 'transfer', 'blur', 'fully'].every(stands)).toBe(true);
    expect(['generate', 'jointly', 'learn'].some(stands)).toBe(false);
  });

  it('end in an adjective that often ends them', () => {
    expect(['metric', 'ranking'].every((word) => endsTerms(words, word))).toBe(true);
  });

  it('end in a noun or a gerund', () => {
    expect(['network', 'learning'].every((word) => endsTerms(words, word))).toBe(true);
    expect(['deep', 'pruned'].some((word) => endsTerms(words, word))).toBe(false);
  });
});
