// Wording: what is told of a candidate's words and of what stands around it, and what it weighs.

import { describe, expect, it } from 'vitest';
import { readOwnWords } from '../../../scripts/read-input.ts';
import { findCandidates } from '../../../src/core/concepts/candidates.ts';
import { createExtractor } from '../../../src/core/concepts/extract.ts';
import { readVocabulary } from '../../../src/core/concepts/vocabulary.ts';
import { eachFeature, readWeights, wordingOf } from '../../../src/core/concepts/wording.ts';
import { WORDING } from '../../../src/core/concepts/wording-weights.ts';

const words = readOwnWords();
const definition = 'A made-up definition.';
const vocabulary = readVocabulary([
  { name: 'task.yaml', type: 'task', entries: { 'motion planning': { definition } } },
]);

const paper = {
  title: 'Kinodynamic roadmap revision',
  abstract:
    'We study kinodynamic roadmap revision (KRR) for motion planning. A kinodynamic roadmap revision, however, is slow.',
};
const extraction = createExtractor(vocabulary).extract(paper);
const candidates = findCandidates([{ paper, extraction }], words);
const KEY = 'kinodynamic roadmap revision';

function signsOf(key: string): Map<string, number> {
  const signs = new Map<string, number>();
  eachFeature(candidates.get(key)!, words, (kind, sign, share) => {
    signs.set(`${kind}: ${sign}`, (signs.get(`${kind}: ${sign}`) ?? 0) + share);
  });
  return signs;
}

describe('the wording of a candidate', () => {
  const signs = signsOf(KEY);

  it('tells its words by their place', () => {
    const told = ['first: kinodynamic', 'modifier: roadmap', 'head: revision', 'head ends: ion'];
    for (const sign of told) expect(signs.get(sign), sign).toBe(1);
    expect(signs.get('pair: roadmap_revision')).toBe(1);
    expect(signs.has('head: roadmap')).toBe(false);
  });

  it('tells what stands around it, each for its share of the occurrences', () => {
    expect(signs.get('before: study')).toBeCloseTo(1 / 3);
    expect(signs.get('before: a')).toBeCloseTo(1 / 3);
    expect(signs.get('before: ')).toBeCloseTo(1 / 3);
    expect(signs.get('behind: (krr')).toBeCloseTo(1 / 3);
    expect(signs.get('behind: ,however')).toBeCloseTo(1 / 3);
    expect(signs.get('field: title')).toBeCloseTo(1 / 3);
    expect(signs.get('title begins: 0')).toBeCloseTo(1 / 3);
  });

  it('tells how its words are written and joined', () => {
    const near = { title: 'On RoBERTa-style Gait4 Tuning', abstract: 'A QR-gait code is read.' };
    const read = { paper: near, extraction: createExtractor(vocabulary).extract(near) };
    const told = new Set<string>();
    for (const candidate of findCandidates([read], words).values())
      eachFeature(candidate, words, (kind, sign) => told.add(`${kind}: ${sign}`));
    const expected = ['shape: MxC9C_title', 'shape: Xxx_abstract', 'joints: -_', 'joints: '];
    for (const sign of expected) expect([...told]).toContain(sign);
  });

  it('tells of a concept next to it', () => {
    const near = { title: 'x', abstract: 'Fast motion planning heuristics.' };
    const read = { paper: near, extraction: createExtractor(vocabulary).extract(near) };
    const [found] = [...findCandidates([read], words).values()].filter(({ key }) =>
      key.startsWith('heur'),
    );
    const told: string[] = [];
    eachFeature(found!, words, (kind, sign) => told.push(`${kind}: ${sign}`));
    expect(told).toContain('known: before');
    expect(told).not.toContain('known: behind');
  });

  it('has shares that add up to one over the words before it', () => {
    const before = [...signs].filter(([sign]) => sign.startsWith('before: '));
    expect(before.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1);
  });
});

describe('the weight of a wording', () => {
  it('is the sum of the weights of its signs, by their shares', () => {
    const weights = readWeights('head\trevision\t2\nbefore\tstudy\t3\nhead\tunmet\t50\n');
    expect(wordingOf(candidates.get(KEY)!, words, weights)).toBeCloseTo(2 + 3 / 3);
  });

  it('is nought where nothing is known', () => {
    expect(wordingOf(candidates.get(KEY)!, words, new Map())).toBe(0);
  });

  it('is learned: a technical phrase weighs more than a plain one', () => {
    const weigh = (key: string) => wordingOf(candidates.get(key)!, words, WORDING);
    expect(WORDING.get('head')!.size).toBeGreaterThan(50);
    expect(weigh(KEY)).toBeGreaterThan(weigh('revision'));
  });
});
