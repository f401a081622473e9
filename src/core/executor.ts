// The work of a build that can be moved to other threads: cleaning texts and extracting concepts, which go
// paper by paper, and drawing the map, which the caller need not wait for. Every executor returns the same
// results in the order of its input.

import { createExtractor } from './concepts/extract.ts';
import { LocalNameFinder } from './concepts/local-names.ts';
import { ExtractionWriter, unpackExtractions } from './concepts/pack-extractions.ts';
import { drawChart } from './map/chart.ts';
import { cleanText } from './papers/clean-text.ts';
import { readJsonLines } from './papers/formats/json-records.ts';
import type { DefinitionCollector } from './questions/defining-sentences.ts';
import type { Extraction, PaperText } from './concepts/concept.ts';
import type { BaseContext, LocalNames } from './concepts/local-names.ts';
import type { PackedExtractions } from './concepts/pack-extractions.ts';
import type { Vocabulary } from './concepts/vocabulary.ts';
import type { Chart, ChartOrder } from './map/chart.ts';
import type { ReadParts } from './papers/formats/formats.ts';

/** What extraction depends on beside the papers. */
export interface ExtractionContext extends BaseContext {
  /** The concepts to find: the given ones and the discovered terms. */
  readonly vocabulary: Vocabulary;
  /** Keeps local names from one extraction to the next; other threads have their own. */
  readonly localNames?: LocalNameFinder;
}

/** Called with the number of papers done so far; an exception ends the work. */
export type OnProgress = (done: number) => void;

/** Runs the parts of a build that can leave the calling thread. */
export interface Executor {
  /** Reads the parts of a file; an executor with other threads cleans the texts as well. */
  readonly readParts: ReadParts;
  /** The texts cleaned. */
  readonly clean: (texts: readonly string[]) => readonly string[];
  /** Lets other threads prepare for extraction while the caller does something else. */
  readonly warmUp: (context: BaseContext) => void;
  /**
   * Lets idle threads find the local names of papers ahead of {@link extract}, which must be given this very
   * array.
   */
  readonly precompute: (papers: readonly PaperText[], context: BaseContext) => void;
  /**
   * The extraction of each paper.
   * @param definitions collects defining sentences, where they are wanted: they are looked for here, while
   * the mentions of a paper are at hand
   */
  readonly extract: (
    papers: readonly PaperText[],
    context: ExtractionContext,
    onProgress?: OnProgress,
    definitions?: DefinitionCollector,
  ) => readonly Extraction[];
  /**
   * Starts drawing the map where another thread is free. The returned function waits for it, or draws it:
   * `beginCheck` as in {@link drawChart}.
   */
  readonly draw: (order: ChartOrder) => (beginCheck: () => void) => Chart;
}

/** Papers between two reports of progress. */
const BATCH_SIZE = 64;

/** Does all work in the calling thread. */
export const INLINE_EXECUTOR: Executor = {
  readParts: (parts) => parts.map(readJsonLines),
  clean: (texts) => texts.map(cleanText),
  warmUp: () => undefined,
  precompute: () => undefined,
  extract: (papers, context, onProgress, definitions) => {
    const extractor = createBatchExtractor(context);
    const extractions: Extraction[] = [];
    for (let from = 0; from < papers.length; from += BATCH_SIZE) {
      onProgress?.(from);
      const batch = papers.slice(from, from + BATCH_SIZE);
      const found = unpackExtractions(extractor.extract(batch), extractor.ids);
      batch.forEach((paper, i) => definitions?.addFrom({ paper, extraction: found[i]! }, from + i));
      extractions.push(...found);
    }
    return extractions;
  },
  draw: (order) => (beginCheck) => drawChart(order, beginCheck),
};

/** Extracts concepts and own names from batches of papers. */
export interface BatchExtractor {
  /** Concept ids by their index in the packed form. */
  readonly ids: readonly string[];
  /** @param localNames of each paper, where they have been found before */
  readonly extract: (
    papers: readonly PaperText[],
    localNames?: readonly LocalNames[],
  ) => PackedExtractions;
}

/** Prepares a context once for many batches. */
export function createBatchExtractor(context: ExtractionContext): BatchExtractor {
  const extractor = createExtractor(context.vocabulary);
  const finder = context.localNames ?? new LocalNameFinder(context);
  return {
    ids: extractor.ids,
    extract: (papers, localNames) => {
      const writer = new ExtractionWriter();
      papers.forEach((paper, i) => {
        const names = localNames?.[i] ?? finder.findAndKeep(paper);
        extractor.write(writer, paper, names.defined, names.introduces);
      });
      return writer.finish();
    },
  };
}
