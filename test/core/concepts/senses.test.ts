// Senses: the order of trust, and no answer rather than a guess.

import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/core/concepts/senses.ts';
import type { PaperContext } from '../../../src/core/concepts/senses.ts';
import type { Surface } from '../../../src/core/concepts/vocabulary.ts';

const surface = (concept: string, cues: readonly string[] | null): Surface => ({
  concept,
  text: 'SAM',
  key: 'sam',
  rule: 'acronym',
  exact: true,
  cues,
});
const sharpness = surface('sharpness', ['flat', 'loss landscape']);
const segment = surface('segment', ['mask', 'prompt']);
const paper = (context: Partial<PaperContext> = {}): PaperContext => ({
  defined: new Map(),
  named: new Set(),
  words: ' ',
  ...context,
});
const judged = (surfaces: readonly Surface[], context: Partial<PaperContext>, written = 'SAM') =>
  judge({ start: 0, end: written.length, surfaces }, written, paper(context));

it('trusts the definition of the paper before everything else', () => {
  const context = {
    defined: new Map([['SAM', 'other']]),
    named: new Set(['sharpness']),
    words: ' flat loss landscape ',
  };
  expect(judged([sharpness, segment], context)).toEqual({ concept: 'other', rule: 'defined' });
});

it('trusts it before an unambiguous surface of the vocabulary', () => {
  const context = { defined: new Map([['SAM', 'other']]) };
  expect(judged([surface('certain', null)], context)).toEqual({
    concept: 'other',
    rule: 'defined',
  });
});

it('reads the plural of a defined short form', () => {
  const context = { defined: new Map([['SAM', 'other']]) };
  expect(judged([sharpness], context, 'SAMs')).toEqual({ concept: 'other', rule: 'defined' });
});

it('claims nothing when the paper defines the short form as something unknown', () => {
  const context = { defined: new Map([['SAM', null]]), words: ' flat ' };
  expect(judged([sharpness, segment], context)).toBeNull();
  expect(judged([surface('certain', null)], context)).toBeNull();
});

it('takes an unambiguous surface by the rule of its kind', () => {
  expect(judged([surface('certain', null)], {})).toEqual({ concept: 'certain', rule: 'acronym' });
});

it('trusts another name in the paper before the words around', () => {
  const context = { named: new Set(['segment']), words: ' flat loss landscape ' };
  expect(judged([sharpness, segment], context)).toEqual({ concept: 'segment', rule: 'expansion' });
});

it('lets the words decide when the paper names both', () => {
  const context = { named: new Set(['segment', 'sharpness']), words: ' the flat one ' };
  expect(judged([sharpness, segment], context)).toEqual({ concept: 'sharpness', rule: 'cue' });
});

describe('the words around', () => {
  it('choose the sense that more of them speak for', () => {
    const context = { words: ' mask flat loss landscape ' };
    expect(judged([segment, sharpness], context)).toEqual({ concept: 'sharpness', rule: 'cue' });
  });

  it.each([' mask flat ', ' nothing of the kind ', ' flatten masks ', ' '])(
    'choose none when they are “%s”',
    (words) => {
      const candidates = ['segment', 'sharpness'];
      expect(judged([sharpness, segment], { words })).toEqual({ candidates });
      expect(judged([segment, sharpness], { words })).toEqual({ candidates });
    },
  );

  it('count each cue once, however often it stands', () => {
    const context = { words: ' mask prompt flat flat flat ' };
    expect(judged([sharpness, segment], context)).toEqual({ concept: 'segment', rule: 'cue' });
  });

  it('are asked even when only one sense is known', () => {
    expect(judged([sharpness], { words: ' bird ' })).toEqual({ candidates: ['sharpness'] });
  });
});
