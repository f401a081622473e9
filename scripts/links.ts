// links: a JSON line per pair of concepts that occur together in a paper.

import { countTogether, linksWhere, pairCounts } from '../src/core/links/co-occurrence.ts';
import { finish, tallyPapers } from '../src/core/links/tally.ts';
import { associationStrength, g2, npmi } from '../src/core/links/weights.ts';
import { buildOwn } from './build.ts';
import { withClearErrors } from './command.ts';
import { readOwnPapers } from './read-input.ts';
import { readVocabularyWith } from './read-own.ts';
import type { PostingColumns } from '../src/core/dataset/dataset.ts';
import type { Tally } from '../src/core/links/tally.ts';
import type { Command } from './command.ts';

/** The command `links [FILE…]`; with `--curation`, after applying edits. */
export function runLinks(command: Command): void {
  const lines = withClearErrors(() =>
    command.curation === null ? found(command) : edited(command),
  );
  for (const line of lines) process.stdout.write(`${line}\n`);
}

function found({ files, threads, columns, vocabulary }: Command): Generator<string> {
  const { papers } = readOwnPapers(files, {
    threads,
    columns,
    given: readVocabularyWith(vocabulary),
  });
  const tally = tallyPapers(papers.map(({ paper, extraction }) => [paper.id, extraction] as const));
  return linkLines(
    tally,
    papers.map(({ paper }) => paper.id),
  );
}

/** Applying edits requires the map, as a concept they create gets a position. */
function edited(command: Command): Generator<string> {
  const { concepts, postings } = buildOwn(command.files, command).dataset;
  return linesOf(
    postings,
    concepts.map(({ id }) => id),
  );
}

/** A JSON line per pair of concepts in a tally; `order` lists all its papers. */
export function linkLines(tally: Tally, order: readonly string[]): Generator<string> {
  const postings = finish(tally, order);
  return linesOf(postings, postings.conceptIds);
}

function* linesOf(postings: PostingColumns, conceptIds: readonly string[]): Generator<string> {
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
