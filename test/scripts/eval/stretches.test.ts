// Which stretches of a text are looked at, and the signs of each.

import { describe, expect, it } from 'vitest';
import { readStretches, FEATURE_NAMES } from '../../../scripts/eval/stretch-features.ts';
import { keyOf, readLine, stretchesIn, textOf } from '../../../scripts/eval/stretches.ts';
import { readWords } from '../../../src/core/concepts/words.ts';
import type { PaperConcept } from '../../../src/core/concepts/concept.ts';

const TABLE = ['word class rate in first last', 'we F 90 0 0 0', 'see V 9 1 0 0', 'of F 99 1 0 0']
  .concat('robust A 5 300 200 10', 'text N 7 400 90 300', 'it F 80 0 0 0')
  .join('\n')
  .replaceAll(' ', '\t');
const words = readWords('words.tsv', TABLE);

const lineOf = (abstract: string, concepts: PaperConcept[] = []) => {
  const extraction = { concepts, ambiguous: [], introduces: [] };
  return readLine({ paper: { title: '', abstract }, extraction }, 'abstract', words);
};
const stretches = (abstract: string) => {
  const line = lineOf(abstract);
  return [...stretchesIn(line)].map((stretch) => textOf(line, stretch));
};

describe('stretches', () => {
  it('are runs of words, with “of” inside but at no end', () => {
    expect(stretches('We see parsers of text.')).toEqual(['parsers', 'parsers of text', 'text']);
  });

  it('go over no comma, stop or bracket', () => {
    const alone = ['parsers', 'text', 'maps', 'trees'];
    expect(stretches('parsers, text (maps). trees')).toEqual(alone);
  });

  it('go through a chain of hyphens, whatever stands in it', () => {
    expect(stretches('state-of-it parsers')).toContain('state-of-it parsers');
    expect(stretches('state of it parsers')).not.toContain('state of it parsers');
  });

  it('may be a pronoun, alone', () => {
    expect(stretches('We see it.')).toContain('it');
    expect(stretches('it text')).toEqual(['it', 'text']);
  });
});

describe('signs', () => {
  const signs = (abstract: string, text: string, concepts: PaperConcept[] = []) => {
    const line = lineOf(abstract, concepts);
    const seen = readStretches(line, words).find((stretch) => textOf(line, stretch) === text)!;
    return Object.fromEntries(FEATURE_NAMES.map((name, i) => [name, seen.features[i]]));
  };

  it('tell what the words are elsewhere, and around', () => {
    expect(signs('robust parsers of text', 'parsers of text')).toMatchObject({
      words: 3,
      'has of': 1,
      'last word ends terms': 0.3,
      'head ends terms': 0.25,
      'word before begins terms': 0.2,
      'word after in terms': 0,
    });
  });

  it('count what comes again in another form', () => {
    expect(signs('A parser. Many parsers.', 'parser').again).toBe(2);
    expect(signs('A parser. Many maps.', 'parser').again).toBe(1);
  });

  it('tell where a concept of the vocabulary stands', () => {
    const mention = {
      concept: 'tree',
      field: 'abstract',
      start: 7,
      end: 18,
      rule: 'label',
    } as const;
    const concept = { concept: 'tree', salience: 1, mentions: [mention] };
    const at = (text: string) => signs('robust parse trees, text', text, [concept]);
    expect(at('parse trees')).toMatchObject({ 'begins as a concept': 1, 'ends as a concept': 1 });
    expect(at('robust parse')).toMatchObject({
      'share in concepts': 0.5,
      'cuts a concept behind': 1,
    });
    expect(at('trees')).toMatchObject({ 'begins as a concept': 0, 'cuts a concept before': 1 });
  });
});

it('keys are the same in singular and plural', () => {
  const line = lineOf('Parsers, parser');
  expect(keyOf(line, { from: 0, to: 1 })).toBe(keyOf(line, { from: 1, to: 2 }));
});
