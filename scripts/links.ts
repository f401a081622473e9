// links: a JSON line per pair of concepts that stand together in a paper.

import { countTogether, pairCounts } from '../src/core/links/co-occurrence.ts';
import { finish, tallyPapers } from '../src/core/links/tally.ts';
import { associationStrength, g2, npmi } from '../src/core/links/weights.ts';
import { withClearErrors } from './command.ts';
import { readOwnPapers } from './read-input.ts';
import { readVocabularyWith } from './read-own.ts';
import type { Tally } from '../src/core/links/tally.ts';
import type { Command } from './command.ts';

/** The command `links [FILE…]`. */
export function runLinks({ files, threads, columns, vocabulary }: Command): void {
  const lines = withClearErrors(() => {
    const { papers } = readOwnPapers(files, {
      threads,
      columns,
      given: readVocabularyWith(vocabulary),
    });
    const tally = tallyPapers(
      papers.map(({ paper, extraction }) => [paper.id, extraction] as const),
    );
    return linkLines(
      tally,
      papers.map(({ paper }) => paper.id),
    );
  });
  for (const line of lines) process.stdout.write(`${line}\n`);
}

/** A JSON line per pair of concepts of a tally; `order` has every paper of it. */
export function* linkLines(tally: Tally, order: readonly string[]): Generator<string> {
  const postings = finish(tally, order);
  const together = countTogether(postings, postings.conceptIds.length);
  for (const link of together.links) {
    const counts = pairCounts(link, together);
    yield JSON.stringify({
      source: postings.conceptIds[link.a],
      target: postings.conceptIds[link.b],
      papers: link.papers,
      associationStrength: associationStrength(counts),
      npmi: npmi(counts),
      g2: g2(counts),
    });
  }
}
