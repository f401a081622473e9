// Papers with their concepts, for the commands that print them.

import { buildOwn } from './build.ts';
import { readOwnPapers } from './read-input.ts';
import { readVocabularyWith } from './read-own.ts';
import type { Concept } from '../src/core/concepts/concept.ts';
import type { ReadPaper } from '../src/core/pipeline.ts';
import type { Command } from './command.ts';

/** Papers with their extractions, and all concepts these refer to. */
export interface FoundConcepts {
  readonly papers: readonly ReadPaper[];
  readonly concepts: readonly Concept[];
}

/** Reads the files of a command and finds their concepts; with `--curation`, after applying edits. */
export function readConcepts(command: Command): FoundConcepts {
  const { files, threads, columns } = command;
  if (command.curation === null) {
    const given = readVocabularyWith(command.vocabulary);
    const { papers, vocabulary } = readOwnPapers(files, { threads, columns, given });
    return { papers, concepts: vocabulary.concepts };
  }
  // Applying edits requires the map, as a concept they create gets a position.
  const { papers, texts, dataset } = buildOwn(files, command);
  const edited = papers.map((paper, row) => ({ paper, extraction: texts[row]!.extraction }));
  return { papers: edited, concepts: dataset.concepts };
}
