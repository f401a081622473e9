// links: a JSON line per pair of concepts that occur together in a paper.

import { countTogether, linksWhere, pairCounts } from '../src/core/links/co-occurrence.ts';
import { postingsOf } from '../src/core/links/tally.ts';
import { associationStrength, g2, npmi } from '../src/core/links/weights.ts';
import { withClearErrors } from './command.ts';
import { readConcepts } from './read-concepts.ts';
import type { Postings } from '../src/core/links/tally.ts';
import type { Command } from './command.ts';

/** The command `links [FILE…]`; with `--curation`, after applying edits. */
export function runLinks(command: Command): void {
  const lines = withClearErrors(() => {
    const { papers } = readConcepts(command);
    return linkLines(postingsOf(papers.map(({ paper, extraction }) => [paper.id, extraction])));
  });
  for (const line of lines) process.stdout.write(`${line}\n`);
}

/** A JSON line per pair of concepts. */
export function* linkLines(postings: Postings): Generator<string> {
  const { conceptIds } = postings;
  const together = countTogether(postings, conceptIds.length);
  for (const link of linksWhere(together)) {
    const counts = pairCounts(link, together);
    yield JSON.stringify({
      source: conceptIds[link.a],
      target: conceptIds[link.b],
      papers: link.papers,
      associationStrength: associationStrength(counts),
      npmi: npmi(counts),
      g2: g2(counts),
    });
  }
}
