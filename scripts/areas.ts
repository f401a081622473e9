// areas: the areas of the map with their names, sizes and heaviest members, for people to judge.

import { findAreas } from '../src/core/map/areas.ts';
import { countTogether } from '../src/core/links/co-occurrence.ts';
import { finish, tallyPapers } from '../src/core/links/tally.ts';
import { conceptsById } from '../src/core/pipeline.ts';
import { withClearErrors } from './command.ts';
import { readOwnPapers } from './read-input.ts';
import { readVocabularyWith } from './read-own.ts';
import type { Command } from './command.ts';
import type { HowToRead } from './read-input.ts';

/** Members told of each area. */
const TOLD = 12;

/** The command `areas [FILE…]`: a line for the name and size of each area, and one for its members. */
export function runAreas({ files, threads, columns, vocabulary }: Command): void {
  process.stdout.write(
    withClearErrors(() =>
      tableOf(files, { threads, columns, given: readVocabularyWith(vocabulary) }),
    ).join(''),
  );
}

function tableOf(files: readonly string[], how: HowToRead): string[] {
  const { papers, vocabulary } = readOwnPapers(files, how);
  const rows = papers.map(({ paper, extraction }) => [paper.id, extraction] as const);
  const order = rows.map(([id]) => id);
  const postings = finish(tallyPapers(rows), order);
  const concepts = conceptsById(postings.conceptIds, vocabulary);
  const together = countTogether(postings, concepts.length);
  const { cluster, labels } = findAreas(concepts, together);
  return labels.map((label, c) => {
    const members = [...cluster.keys()]
      .filter((i) => cluster[i] === c)
      .sort((a, b) => together.counts[b]! - together.counts[a]! || a - b);
    const told = members.slice(0, TOLD).map((i) => concepts[i]!.label);
    return `${c + 1}. ${label} (${members.length})\n   ${told.join(', ')}\n`;
  });
}
