// All terms of a text, known or not, worth a place on a map or not: what a benchmark asks for that
// marks every scientific term. Runs of words are trimmed at the front until a word that begins terms.

import { findCandidates } from '../../src/core/concepts/candidates.ts';
import type { Candidate, ReadText } from '../../src/core/concepts/candidates.ts';
import type { WordTable } from '../../src/core/concepts/words.ts';

/** Share of its occurrences at which a word may begin a term; lower ones are “novel” and “many”. */
const BEGINS = 0.03;
/** Share of its occurrences inside terms at which a word alone may be one. */
const ALONE = 0.2;
/** What is taken of a word that the table does not have. */
const UNKNOWN = 0.25;

/** The terms of one text, as written. */
export function findNounTerms(read: ReadText, words: WordTable): string[] {
  const candidates = findCandidates([read], words);
  const begins = ({ words: [first] }: Candidate) => (words.get(first!)?.first ?? UNKNOWN) >= BEGINS;
  const stands = ({ words: [only, ...more] }: Candidate) =>
    more.length > 0 || (words.get(only!)?.inTerms ?? UNKNOWN) >= ALONE;
  const isLongest = ({ whole, longer }: Candidate) =>
    whole > 0 || ![...longer.keys()].some((key) => isTerm(candidates.get(key)));
  const isTerm = (candidate: Candidate | undefined) => candidate !== undefined && begins(candidate);
  return [...candidates.values()]
    .filter((candidate) => begins(candidate) && stands(candidate) && isLongest(candidate))
    .flatMap(({ surfaces }) => [...surfaces.keys()]);
}
