// areas: prints the areas of the map with their names, sizes and largest concepts.

import { findAreas } from '../src/core/map/areas.ts';
import { countTogether } from '../src/core/links/co-occurrence.ts';
import { finish, tallyPapers } from '../src/core/links/tally.ts';
import { conceptsById } from '../src/core/pipeline.ts';
import { buildOwn } from './build.ts';
import { withClearErrors } from './command.ts';
import { readOwnPapers } from './read-input.ts';
import { readVocabularyWith } from './read-own.ts';
import type { Dataset } from '../src/core/dataset/dataset.ts';
import type { Command } from './command.ts';
import type { ReadPapersOptions } from './read-input.ts';

/** Members printed of each area. */
const MAX_MEMBERS = 12;

/**
 * The command `areas [FILE…]`: two lines per area, its name and size, and its members; with `--curation`, after
 * applying edits.
 */
export function runAreas(command: Command): void {
  const { files, threads, columns, vocabulary } = command;
  const lines = withClearErrors(() =>
    command.curation === null
      ? tableOf(files, { threads, columns, given: readVocabularyWith(vocabulary) })
      : tableOfMap(buildOwn(files, command).dataset),
  );
  process.stdout.write(lines.join(''));
}

function tableOfMap({ concepts, clusters }: Dataset): string[] {
  return rowsOf(
    clusters.map(({ label }) => label),
    concepts.map(({ label, papers, cluster }) => ({ label, papers, cluster })),
  );
}

function tableOf(files: readonly string[], options: ReadPapersOptions): string[] {
  const { papers, vocabulary } = readOwnPapers(files, options);
  const rows = papers.map(({ paper, extraction }) => [paper.id, extraction] as const);
  const order = rows.map(([id]) => id);
  const postings = finish(tallyPapers(rows), order);
  const concepts = conceptsById(postings.conceptIds, vocabulary);
  const together = countTogether(postings, concepts.length);
  const { cluster, labels } = findAreas(concepts, together);
  return rowsOf(
    labels,
    concepts.map(({ label }, i) => ({
      label,
      papers: together.counts[i]!,
      cluster: cluster[i]!,
    })),
  );
}

interface Member {
  readonly label: string;
  readonly papers: number;
  readonly cluster: number;
}

function rowsOf(labels: readonly string[], concepts: readonly Member[]): string[] {
  return labels.map((label, c) => {
    const members = concepts.filter(({ cluster }) => cluster === c);
    members.sort((a, b) => b.papers - a.papers);
    const shown = members.slice(0, MAX_MEMBERS).map((member) => member.label);
    return `${c + 1}. ${label} (${members.length})\n   ${shown.join(', ')}\n`;
  });
}
