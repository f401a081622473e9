// The work that may be shared among hands: what goes paper by paper, cleaning texts and extracting
// concepts, and what one can do while the caller does another thing. Whoever does it, the results are
// the same, in the order of what was given.

import { createExtractor, findDefined } from './concepts/extract.ts';
import { findOwnNames, namesOf } from './concepts/own-names.ts';
import { ExtractionWriter, unpackExtractions } from './concepts/pack-extractions.ts';
import { drawChart } from './map/chart.ts';
import { cleanText } from './papers/clean-text.ts';
import { readJsonLines } from './papers/formats/json-records.ts';
import { keepNotes, keptNotes } from './notes.ts';
import type { Sayings } from './questions/definitions.ts';
import type { Extraction, PaperText } from './concepts/concept.ts';
import type { PackedExtractions } from './concepts/pack-extractions.ts';
import type { Vocabulary } from './concepts/vocabulary.ts';
import type { FirstKnowledge, Notes } from './notes.ts';
import type { Chart, ChartOrder } from './map/chart.ts';
import type { ReadParts } from './papers/formats/formats.ts';

export type { FirstKnowledge, Notes } from './notes.ts';

/** What papers are read with. */
export interface Knowledge extends FirstKnowledge {
  /** The concepts that are sought. */
  readonly vocabulary: Vocabulary;
}

/** Told how many papers have been read. */
export type Count = (done: number) => void;

/** Those who do the work. */
export interface Hands {
  /** What parts of a file say; who has others to help has them clean it as well. */
  readonly readParts: ReadParts;
  /** The texts cleaned. */
  readonly clean: (texts: readonly string[]) => readonly string[];
  /** Lets them prepare for reading, while the caller does what comes before. */
  readonly learn: (knowledge: FirstKnowledge) => void;
  /** Lets who has nothing to do take notes of papers that will be given to `read`, in this very list. */
  readonly foresee: (papers: readonly PaperText[], knowledge: FirstKnowledge) => void;
  /**
   * What extraction says of each paper; what `count` throws ends the work. Sentences that define are
   * looked for while an extraction is at hand, where they are asked for.
   */
  readonly read: (
    papers: readonly PaperText[],
    knowledge: Knowledge,
    count?: Count,
    sayings?: Sayings,
  ) => readonly Extraction[];
  /** Has a corpus drawn; to ask what comes of it is to wait for it. `beginCheck` as in {@link drawChart}. */
  readonly draw: (order: ChartOrder, beginCheck: () => void) => () => Chart;
}

/** Papers between two words about them. */
const PAPERS_A_STEP = 64;

/** One thread: the caller's own. */
export const OWN_HANDS: Hands = {
  readParts: (parts) => parts.map(readJsonLines),
  clean: (texts) => texts.map(cleanText),
  learn: () => undefined,
  foresee: () => undefined,
  read: (papers, knowledge, count, sayings) => {
    const reader = createReader(knowledge);
    const extractions: Extraction[] = [];
    for (let from = 0; from < papers.length; from += PAPERS_A_STEP) {
      count?.(from);
      const portion = papers.slice(from, from + PAPERS_A_STEP);
      const read = unpackExtractions(reader.read(portion), reader.ids);
      portion.forEach((paper, i) => sayings?.addFrom({ paper, extraction: read[i]! }, from + i));
      extractions.push(...read);
    }
    return extractions;
  },
  draw: (order, beginCheck) => {
    const chart = drawChart(order, beginCheck);
    return () => chart;
  },
};

/** Prepares what is known once, to take notes of many papers; those that are kept are not taken again. */
export function createNoter(knowledge: FirstKnowledge): (paper: PaperText) => Notes {
  const { given, words } = knowledge;
  const isKnown = namesOf(given);
  return (paper) =>
    keptNotes(knowledge)?.take(paper) ?? {
      defined: findDefined(paper),
      introduces: words.size === 0 ? [] : findOwnNames(paper, words, isKnown),
    };
}

/** Reads papers: their concepts and the names of their own, packed. */
export interface Reader {
  /** The concepts by their places in what is packed. */
  readonly ids: readonly string[];
  /** @param notes what was noted of the papers before, and need not be looked for again */
  readonly read: (papers: readonly PaperText[], notes?: readonly Notes[]) => PackedExtractions;
}

/**
 * Prepares what is known once, to read many papers. Where terms are still to be sought, papers will be read
 * again, and notes of them are kept.
 */
export function createReader(knowledge: Knowledge): Reader {
  const { given, vocabulary } = knowledge;
  const extractor = createExtractor(vocabulary);
  const noteDown = createNoter(knowledge);
  const kept = vocabulary === given ? keepNotes(knowledge) : null;
  return {
    ids: extractor.ids,
    read: (papers, notes) => {
      const writer = new ExtractionWriter();
      papers.forEach((paper, i) => {
        const noted = notes?.[i] ?? noteDown(paper);
        kept?.keep(paper, noted);
        extractor.write(writer, paper, noted.defined, noted.introduces);
      });
      return writer.finish();
    },
  };
}
