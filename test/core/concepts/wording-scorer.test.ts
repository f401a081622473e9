// Wordings weighed by numbers: to the last bit what their signs add up to, each put into words.

import { expect, it } from 'vitest';
import { readCorpus, readOwnVocabulary, readOwnWords } from '../../../scripts/read-input.ts';
import { findCandidates } from '../../../src/core/concepts/candidates.ts';
import { createExtractor } from '../../../src/core/concepts/extract.ts';
import { wordingOf } from '../../../src/core/concepts/wording.ts';
import { WordingScorer } from '../../../src/core/concepts/wording-scorer.ts';
import { WORDING } from '../../../src/core/concepts/wording-weights.ts';
import { mergePapers } from '../../../src/core/papers/merge-papers.ts';
import type { Counted } from '../../../src/core/concepts/counted.ts';
import type { WordingWeights } from '../../../src/core/concepts/wording.ts';

const words = readOwnWords();
const extractor = createExtractor(readOwnVocabulary());
const papers = mergePapers(readCorpus([]).readings).slice(0, 60);
const candidates = findCandidates(
  papers.map((paper) => ({ paper, extraction: extractor.extract(paper) })),
  words,
);

const scaleOf = (weights: WordingWeights) => {
  const [first] = candidates.values();
  return new WordingScorer(weights, words, first!.read.lines.wordIndex);
};

it('weighs every candidate as its signs do', () => {
  const scale = scaleOf(WORDING);
  expect(candidates.size).toBeGreaterThan(1000);
  for (const candidate of candidates.values()) {
    expect(scale.weigh(candidate), candidate.key).toBe(wordingOf(candidate, words, WORDING));
  }
});

it('puts into words what it has met before for the rarest signs alone', () => {
  let asked = 0;
  class Watched extends Map<string, number> {
    override get(sign: string): number | undefined {
      asked++;
      return super.get(sign);
    }
  }
  const watched = new Map([...WORDING].map(([kind, weights]) => [kind, new Watched(weights)]));
  const weigh = (by: (candidate: Counted) => number) => {
    asked = 0;
    for (const candidate of candidates.values()) by(candidate);
    return asked / candidates.size;
  };
  const scale = scaleOf(watched);
  weigh((candidate) => scale.weigh(candidate));
  expect(weigh((candidate) => scale.weigh(candidate))).toBeLessThan(3);
  expect(weigh((candidate) => wordingOf(candidate, words, watched))).toBeGreaterThan(20);
});
