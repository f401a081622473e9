// The river, top to bottom: text of files → papers → mentions → concepts → links → clusters and
// positions → Dataset.

import { discover } from './concepts/discover.ts';
import { NO_WORDS } from './concepts/words.ts';
import { withoutStopWords } from './concepts/vocabulary.ts';
import { DATASET_VERSION } from './dataset/dataset.ts';
import { identify } from './dataset/files.ts';
import { writeAhead } from './dataset/papers-json.ts';
import { referenceColumns } from './dataset/references.ts';
import { OWN_HANDS } from './hands.ts';
import { postingsOf } from './links/tally.ts';
import { mergePapers } from './papers/merge-papers.ts';
import { readFile } from './papers/intake.ts';
import { Sayings } from './questions/definitions.ts';
import type { Concept, Extraction } from './concepts/concept.ts';
import type { Vocabulary } from './concepts/vocabulary.ts';
import type { WordTable } from './concepts/words.ts';
import type { Dataset, PaperText, PlacedConcept } from './dataset/dataset.ts';
import type { UnplacedColumns } from './dataset/papers-json.ts';
import type { Hands } from './hands.ts';
import type { Postings } from './links/tally.ts';
import type { Chart, Place } from './map/chart.ts';
import type { DumpReading, Paper } from './papers/paper.ts';
import type { Stage } from './stages.ts';

/** A file as it lies on disk, decoded. */
export interface DumpFile {
  readonly name: string;
  readonly text: string;
}

/** A paper and what extraction says of it. */
export interface ReadPaper {
  readonly paper: Paper;
  readonly extraction: Extraction;
}

/** What a build gives: the dataset, and the text of each of its papers in the same order. */
export interface Build {
  readonly dataset: Dataset;
  readonly texts: readonly PaperText[];
  /** The papers themselves, for the receipt. */
  readonly papers: readonly Paper[];
}

/** How far a build is: `done` of `total`, papers in `extract`, otherwise shares of 1. */
export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number;
}

/** Told as a build goes on; what it throws ends the build. */
export type Watch = (progress: Progress) => void;

/** What a build may be given beside its papers. */
export interface BuildOptions {
  /** What is known of English words; without it no terms are discovered. */
  readonly words?: WordTable;
  /** An earlier dataset: its concepts keep their places, its areas their numbers. */
  readonly former?: Pick<Dataset, 'concepts'> | undefined;
  readonly watch?: Watch;
  /** Who does what goes paper by paper; the caller's own thread when nobody is named. */
  readonly hands?: Hands;
  /** Is given the texts as soon as they are there: to write them takes as long as to draw the map. */
  readonly takeTexts?: TakeTexts;
}

/** Takes texts, the ids of the concepts in the order of the dataset, and how many go into a file. */
export type TakeTexts = (
  texts: readonly PaperText[],
  conceptIds: readonly string[],
  shardSize: number,
) => void;

const UNWATCHED: Watch = () => undefined;

/** Rows in a text shard: one abstract is one small request, and a small corpus is two or three. */
const SHARD_SIZE = 256;

/**
 * Builds the dataset of a corpus.
 * @param name what the reader calls the corpus
 * @throws InputError when a file cannot be read
 */
export function buildDataset(
  name: string,
  files: readonly DumpFile[],
  given: Vocabulary,
  words: WordTable = NO_WORDS,
): Build {
  return buildFromReadings(
    name,
    files.map((file) => readFile(file)),
    given,
    { words },
  );
}

/** The dataset of files that have been read; as {@link buildDataset}. */
export function buildFromReadings(
  name: string,
  readings: readonly DumpReading[],
  given: Vocabulary,
  { words = NO_WORDS, former, watch = UNWATCHED, hands = OWN_HANDS, takeTexts }: BuildOptions = {},
): Build {
  const begin = (stage: Stage) => {
    watch({ stage, done: 0, total: 1 });
  };
  // 1. Readings to papers, each paper once, and their concepts.
  const sayings = new Sayings();
  const { papers, vocabulary } = readPapers(readings, given, { words, watch, hands, sayings });
  // 2. Papers to postings: what the fold gives over parts that are tallied apart.
  begin('link');
  const postings = postingsOf(papers.map(({ paper, extraction }) => [paper.id, extraction]));
  const concepts = conceptsById(postings.conceptIds, vocabulary);
  // 3. Postings to links, areas and positions; while they are drawn, texts can be put away.
  begin('draw');
  const drawn = hands.draw({ concepts, postings, former }, () => {
    begin('check');
  });
  begin('assemble');
  const definedIn = sayings.sentences();
  const texts = papers.map(textOf);
  takeTexts?.(texts, postings.conceptIds, SHARD_SIZE);
  const columns = columnsOf(papers, readings);
  writeAhead(columns, postings);
  // 4. All of it in one plain value.
  const chart = drawn();
  const placed = concepts.map((concept, i) =>
    placedConcept(concept, chart.places[i]!, definedIn.get(concept.id) ?? null),
  );
  const above = conceptsAbove(concepts, vocabulary);
  const dataset = assemble({ name, readings, columns, postings, chart, concepts: placed, above });
  return { dataset, texts, papers: papers.map(({ paper }) => paper) };
}

/** A corpus read: its papers, and the vocabulary with the terms that were discovered in them. */
export interface ReadPapers {
  readonly papers: readonly ReadPaper[];
  readonly vocabulary: Vocabulary;
}

/** What reading papers may be given beside them. */
export interface ReadOptions extends Pick<BuildOptions, 'words' | 'watch' | 'hands'> {
  /** Keeps the sentences that say what concepts are, where they are wanted. */
  readonly sayings?: Sayings;
}

/** Dumps to papers with their concepts. */
export function readPapers(
  readings: readonly DumpReading[],
  given: Vocabulary,
  { words = NO_WORDS, watch = UNWATCHED, hands = OWN_HANDS, sayings }: ReadOptions = {},
): ReadPapers {
  watch({ stage: 'merge', done: 0, total: 1 });
  hands.learn({ given, words });
  const papers = mergePapers(readings, hands.clean);
  hands.foresee(papers, { given, words });
  watch({ stage: 'discover', done: 0, total: 1 });
  const all = words.size === 0 ? given : discover(papers, given, words, { hands });
  const vocabulary = withoutStopWords(all);
  const count = (done: number) => {
    watch({ stage: 'extract', done, total: papers.length });
  };
  const extractions = hands.read(papers, { given, vocabulary, words }, count, sayings);
  const read = papers.map((paper, i) => ({ paper, extraction: extractions[i]! }));
  return { papers: read, vocabulary };
}

/** The vocabulary's entries of some concept ids, in their order. */
export function conceptsById(ids: readonly string[], vocabulary: Vocabulary): Concept[] {
  const byId = new Map(vocabulary.concepts.map((concept) => [concept.id, concept]));
  return ids.map((id) => byId.get(id)!);
}

/** The concepts above some that are not among them, by id. */
function conceptsAbove(concepts: readonly Concept[], { concepts: all }: Vocabulary): Concept[] {
  const byId = new Map(all.map((concept) => [concept.id, concept]));
  const below = new Set(concepts.map(({ id }) => id));
  const above = new Map<string, Concept>();
  for (const concept of concepts) {
    for (let up = concept.broader; up !== null && !above.has(up); up = byId.get(up)!.broader) {
      if (!below.has(up)) above.set(up, byId.get(up)!);
    }
  }
  return [...above.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Written out: to spread one object over another takes thirty times as long, 0.3 s of a large corpus. */
function placedConcept(
  { id, label, type, acronym, aliases, broader, definition, discovered }: Concept,
  { x, y, cluster, papers, secondCluster, stability }: Place,
  definedIn: PlacedConcept['definedIn'],
): PlacedConcept {
  return {
    id,
    label,
    type,
    acronym,
    aliases,
    broader,
    definition,
    discovered,
    x,
    y,
    cluster,
    papers,
    secondCluster,
    stability,
    definedIn,
  };
}

interface Parts {
  readonly name: string;
  readonly readings: readonly DumpReading[];
  readonly columns: UnplacedColumns;
  readonly postings: Postings;
  readonly chart: Chart;
  readonly concepts: readonly PlacedConcept[];
  readonly above: readonly Concept[];
}

/** The papers by column, but for their places. */
function columnsOf(
  papers: readonly ReadPaper[],
  readings: readonly DumpReading[],
): UnplacedColumns {
  const fileIndex = new Map(readings.map((reading, i) => [reading.file, i]));
  const column = <T>(pick: (paper: Paper) => T) => papers.map(({ paper }) => pick(paper));
  return {
    ids: column((p) => p.id),
    titles: column((p) => p.title),
    dates: column((p) => p.date),
    authorCounts: column((p) => p.authorCount),
    commentCounts: column((p) => p.commentCount),
    links: column((p) => p.links),
    sources: column((p) => p.sources.map((s) => [fileIndex.get(s.file)!, s.line] as const)),
    ...referenceColumns(column((p) => p.reference)),
  };
}

function assemble({ name, readings, columns, postings, chart, concepts, above }: Parts): Dataset {
  return identify({
    version: DATASET_VERSION,
    id: '',
    name,
    files: readings.map(accountOf),
    clusters: chart.clusters.map((c) => ({ ...c, x: Math.round(c.x) + 0, y: Math.round(c.y) + 0 })),
    concepts,
    ancestors: above.map(({ id, label, broader, definition }) => ({
      id,
      label,
      broader,
      definition,
    })),
    papers: { ...columns, ...chart.papers },
    postings: {
      offsets: postings.offsets,
      concepts: postings.concepts,
      salience: postings.salience,
    },
    defaultMinPapers: chart.minPapers,
    shardSize: SHARD_SIZE,
  });
}

function accountOf({ file, records, skipped }: DumpReading) {
  return {
    name: file,
    records: records.length,
    skipped: skipped.map(({ source, text, reason }) => ({ line: source.line, text, reason })),
  };
}

function textOf({ paper, extraction }: ReadPaper): PaperText {
  return {
    abstract: paper.abstract,
    rawTitle: paper.raw.title === paper.title ? null : paper.raw.title,
    rawAbstract: paper.raw.abstract === paper.abstract ? null : paper.raw.abstract,
    extraction,
  };
}
