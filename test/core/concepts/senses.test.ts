// Senses: the order of trust, and no answer rather than a guess.

import { describe, expect, it } from 'vitest';
import { disambiguate } from '../../../src/core/concepts/senses.ts';
import type { Definition } from '../../../src/core/concepts/definitions.ts';
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

interface Told {
  /** What the paper says SAM stands for. */
  readonly defined?: Definition;
  /** Other names in it: concept → as written. */
  readonly names?: Readonly<Record<string, string>>;
  /** Cues that stand in it. */
  readonly words?: readonly string[];
}
const judged = (surfaces: readonly Surface[], told: Told = {}, written = 'SAM') =>
  disambiguate(surfaces, written, {
    defined: new Map(told.defined ? [['SAM', told.defined]] : []),
    nameOf: (concept) => told.names?.[concept] ?? null,
    cuesIn: (cues) =>
      cues.filter((cue) => told.words?.includes(cue)).map((cue) => cue.toUpperCase()),
  });

const other: Definition = { long: 'some area map', concept: 'other', redefined: true };
const unknown: Definition = { long: 'signed area map', concept: null, redefined: true };
const byDefinition = { concept: 'other', rule: 'defined', by: 'some area map' };

describe('the definition of the paper', () => {
  it('is trusted before everything else', () => {
    const told = { defined: other, names: { sharpness: 'sharpness' }, words: ['flat'] };
    expect(judged([sharpness, segment], told)).toEqual(byDefinition);
  });

  it('is trusted before an unambiguous surface of the vocabulary', () => {
    expect(judged([surface('certain', null)], { defined: other })).toEqual(byDefinition);
  });

  it('holds for the plural of the short form', () => {
    expect(judged([sharpness], { defined: other }, 'SAMs')).toEqual(byDefinition);
  });

  it('leaves nothing to claim when it names nothing known', () => {
    expect(judged([sharpness, segment], { defined: unknown, words: ['flat'] })).toBeNull();
    expect(judged([surface('certain', null)], { defined: unknown })).toBeNull();
  });

  it.each(['SAM optimizer', 'sharp SAM', 'SAM-based training'])('takes “%s” with it', (written) => {
    expect(judged([surface('certain', null)], { defined: unknown }, written)).toBeNull();
  });

  it('leaves longer names alone when the vocabulary means the same', () => {
    const defined = { ...other, redefined: false };
    expect(judged([surface('certain', null)], { defined }, 'SAM optimizer')).toEqual({
      concept: 'certain',
      rule: 'acronym',
    });
  });

  it('leaves words alone that only hold the letters', () => {
    expect(judged([surface('certain', null)], { defined: unknown }, 'SAMPLE')).not.toBeNull();
  });
});

it('takes an unambiguous surface by the rule of its kind', () => {
  expect(judged([surface('certain', null)])).toEqual({ concept: 'certain', rule: 'acronym' });
});

describe('another name in the paper', () => {
  it('is trusted before the words around, and told', () => {
    const told = { names: { segment: 'Segment Anything' }, words: ['flat', 'loss landscape'] };
    expect(judged([sharpness, segment], told)).toEqual({
      concept: 'segment',
      rule: 'expansion',
      by: 'Segment Anything',
    });
  });

  it('leaves it to the words when the paper names both', () => {
    const told = { names: { segment: 'Segment', sharpness: 'sharpness' }, words: ['flat'] };
    expect(judged([sharpness, segment], told)).toMatchObject({ concept: 'sharpness', rule: 'cue' });
  });
});

describe('the words around', () => {
  it('choose the sense that more of them speak for, and are told', () => {
    const words = ['mask', 'flat', 'loss landscape'];
    expect(judged([segment, sharpness], { words })).toEqual({
      concept: 'sharpness',
      rule: 'cue',
      by: 'FLAT, LOSS LANDSCAPE',
    });
  });

  it.each([[['mask', 'flat']], [['bird']], [[]]])('choose none when they are %j', (words) => {
    const candidates = ['segment', 'sharpness'];
    expect(judged([sharpness, segment], { words })).toEqual({ candidates });
    expect(judged([segment, sharpness], { words })).toEqual({ candidates });
  });

  it('are asked even when only one sense is known', () => {
    expect(judged([sharpness], { words: ['bird'] })).toEqual({ candidates: ['sharpness'] });
  });
});
