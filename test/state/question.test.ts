// Questions: what they are about, and the form they have in an address.

import { describe, expect, it } from 'vitest';
import { stepBack, open } from '../../src/state/actions.ts';
import {
  conceptsAsked,
  isQuestion,
  pathBetween,
  readQuestion,
  writeQuestion,
} from '../../src/state/question.ts';
import { INITIAL_STATE, isSame, linkOf } from '../../src/state/state.ts';
import type { Question } from '../../src/state/question.ts';

const QUESTIONS: readonly Question[] = [
  pathBetween('sam', 'quantization'),
  pathBetween('sam', 'quantization', 2),
  pathBetween(null, 'sam'),
  { kind: 'compare', a: 'sam', b: null },
  { kind: 'arithmetic', a: 'lora', b: 'sam' },
  { kind: 'place', id: 'a-paper' },
  { kind: 'bridges' },
  { kind: 'gaps' },
  { kind: 'gaps', by: 'chance' },
  { kind: 'compare', a: 'sam', b: 'lora', papers: 'a' },
  { kind: 'rising' },
  { kind: 'rising', since: 2023 },
];

describe('a question', () => {
  it('is read as it was written', () => {
    for (const question of QUESTIONS)
      expect(readQuestion(writeQuestion(question))).toEqual(question);
  });

  it('is written in words', () => {
    expect(QUESTIONS.slice(0, 3).map(writeQuestion)).toEqual([
      'path:sam~quantization',
      'path:sam~quantization~3',
      'path:~sam',
    ]);
  });

  it.each([
    '',
    'nonsense',
    'arithmetic:b~a',
    'arithmetic:a',
    'place:',
    'found: ',
    'gaps:a',
    'Path:a~b',
  ])('is not read from “%s”', (text) => {
    expect(readQuestion(text)).toBeNull();
  });

  it('goes to the first way where the address asks for none that can be', () => {
    expect(readQuestion('path:a~b~0')).toEqual(pathBetween('a', 'b', 0));
    expect(readQuestion('path:a~b~99')).toEqual(pathBetween('a', 'b', 0));
  });

  it('names the concepts it is about', () => {
    expect(QUESTIONS.map(conceptsAsked).map(({ length }) => length)).toEqual([
      2, 2, 1, 1, 2, 0, 0, 0, 0, 2, 0, 0,
    ]);
  });

  it('is told from a thing, and is the same as its like alone', () => {
    expect(QUESTIONS.every(isQuestion)).toBe(true);
    expect(isQuestion(linkOf('a', 'b'))).toBe(false);
    for (const p of QUESTIONS) for (const q of QUESTIONS) expect(isSame(p, { ...q })).toBe(p === q);
    expect(isSame({ kind: 'place', id: 'x' }, { kind: 'paper', id: 'x' })).toBe(false);
  });

  it('is left by a step back, like anything that is open', () => {
    const asked = open(
      open(INITIAL_STATE, { kind: 'concept', id: 'sam' }),
      pathBetween('sam', null),
    );
    expect(stepBack(asked).selection).toEqual({ kind: 'concept', id: 'sam' });
  });
});
