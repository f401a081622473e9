// The build, stage by stage: text of files → papers → mentions → concepts → links → clusters and
// positions → Dataset.

import { discover } from './concepts/discover.ts';
import { LocalNameFinder } from './concepts/local-names.ts';
import { NO_WORDS } from './concepts/words.ts';
import { withoutStopWords } from './concepts/vocabulary.ts';
import { DATASET_VERSION } from './dataset/dataset.ts';
import { identify } from './dataset/files.ts';
import { cacheColumnJson } from './dataset/papers-json.ts';
import { referenceColumns } from './dataset/references.ts';
import { INLINE_EXECUTOR } from './executor.ts';
import { postingsOf } from './links/tally.ts';
import { withoutBoilerplate } from './papers/boilerplate.ts';
import { idsByTitle } from './papers/fold-title.ts';
import { mergePapers } from './papers/merge-papers.ts';
import { readFile } from './papers/intake.ts';
import { DefinitionCollector } from './questions/defining-sentences.ts';
import type { Concept, Extraction } from './concepts/concept.ts';
import type { Vocabulary } from './concepts/vocabulary.ts';
import type { WordTable } from './concepts/words.ts';
import type { Dataset, StoredText, PlacedConcept } from './dataset/dataset.ts';
import type { UnplacedColumns } from './dataset/papers-json.ts';
import type { Executor } from './executor.ts';
import type { Postings } from './links/tally.ts';
import type { Chart, Place } from './map/chart.ts';
import type { DumpReading, Paper } from './papers/paper.ts';
import type { Stage } from './stages.ts';

/** A file, decoded. */
export interface DumpFile {
  readonly name: string;
  readonly text: string;
}

/** A paper and its extraction. */
export interface ReadPaper {
  readonly paper: Paper;
  readonly extraction: Extraction;
}

/** The result of a build: the dataset, and the text of each of its papers in the same order. */
export interface Build {
  readonly dataset: Dataset;
  readonly texts: readonly StoredText[];
  /** The papers themselves, for the receipt. */
  readonly papers: readonly Paper[];
}

/** Progress of a stage: `done` of `total`, in papers for `extract`, of 1 for the others. */
export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number;
}

/** Called as a build goes on; an exception ends the build. */
export type Watch = (progress: Progress) => void;

/** Optional inputs of a build. */
export interface BuildOptions {
  /** English word statistics; without them no terms are discovered. */
  readonly words?: WordTable;
  /** An earlier dataset: its papers keep their ids, its concepts their places, its areas their numbers. */
  readonly former?: Pick<Dataset, 'concepts' | 'papers'> | undefined;
  readonly watch?: Watch;
  /** Runs what can leave the calling thread; by default nothing does. */
  readonly executor?: Executor;
  /**
   * Called while another thread draws the map: writing the texts takes as long, so both can be done at once.
   */
  readonly onTexts?: OnTexts;
}

/** Receives the texts of the papers and the concept ids, both in the order of the dataset. */
export type OnTexts = (
  texts: readonly StoredText[],
  conceptIds: readonly string[],
  shardSize: number,
) => void;

const UNWATCHED: Watch = () => undefined;

/** Papers in a text shard: reading one abstract takes one small request, a small corpus two or three. */
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
  {
    words = NO_WORDS,
    former,
    watch = UNWATCHED,
    executor = INLINE_EXECUTOR,
    onTexts,
  }: BuildOptions = {},
): Build {
  const begin = (stage: Stage) => {
    watch({ stage, done: 0, total: 1 });
  };
  // 1. Readings to papers, each paper once, and their concepts.
  const definitions = new DefinitionCollector();
  const options = { words, watch, executor, definitions, former };
  const { papers, vocabulary } = readPapers(readings, given, options);
  // 2. Papers to postings: the same as merging the tallies of parts.
  begin('link');
  const postings = postingsOf(papers.map(({ paper, extraction }) => [paper.id, extraction]));
  const concepts = conceptsById(postings.conceptIds, vocabulary);
  // 3. Postings to links, areas and positions; meanwhile this thread serializes texts and columns.
  begin('draw');
  const drawing = executor.draw({
    concepts,
    postings,
    former: former && { concepts: former.concepts },
  });
  const definedIn = definitions.sentences();
  const texts = papers.map(textOf);
  onTexts?.(texts, postings.conceptIds, SHARD_SIZE);
  const columns = columnsOf(papers, readings);
  cacheColumnJson(columns, postings);
  const chart = drawing(() => {
    begin('check');
  });
  // 4. The dataset, one plain value.
  begin('assemble');
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

/** Optional inputs of {@link readPapers}. */
export interface ReadOptions extends Pick<BuildOptions, 'words' | 'watch' | 'executor' | 'former'> {
  /** Collects the defining sentences of concepts, where they are wanted. */
  readonly definitions?: DefinitionCollector;
}

/** Dumps to papers with their concepts. */
export function readPapers(
  readings: readonly DumpReading[],
  given: Vocabulary,
  {
    words = NO_WORDS,
    watch = UNWATCHED,
    executor = INLINE_EXECUTOR,
    former,
    definitions,
  }: ReadOptions = {},
): ReadPapers {
  watch({ stage: 'merge', done: 0, total: 1 });
  const base = { given, words };
  executor.warmUp(base);
  const ids = former && idsByTitle(former.papers.titles, former.papers.ids);
  const papers = mergePapers(readings, executor.clean, ids);
  const searched = papers.map(searchedText);
  executor.precompute(searched, base);
  watch({ stage: 'discover', done: 0, total: 1 });
  const localNames = new LocalNameFinder(base);
  const all = words.size === 0 ? given : discover(searched, given, words, { executor, localNames });
  const vocabulary = withoutStopWords(all);
  const onProgress = (done: number) => {
    watch({ stage: 'extract', done, total: papers.length });
  };
  const context = { ...base, vocabulary, localNames };
  const extractions = executor.extract(searched, context, onProgress, definitions);
  const read = papers.map((paper, i) => ({ paper, extraction: extractions[i]! }));
  return { papers: read, vocabulary };
}

/** A paper with the text in which concepts are looked for; spans in it are spans in that of the paper. */
function searchedText(paper: Paper): Paper {
  const abstract = withoutBoilerplate(paper.abstract);
  return abstract === paper.abstract ? paper : { ...paper, abstract };
}

/** The vocabulary's entries of some concept ids, in their order. */
export function conceptsById(ids: readonly string[], vocabulary: Vocabulary): Concept[] {
  const byId = new Map(vocabulary.concepts.map((concept) => [concept.id, concept]));
  return ids.map((id) => byId.get(id)!);
}

/** All broader concepts of some, transitively, that are not among them; by id. */
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

/** Fields one by one: spreading two objects takes thirty times as long, 0.3 s for a large corpus. */
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

/** The columns of the papers but for their positions, which the map gives. */
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

function textOf({ paper, extraction }: ReadPaper): StoredText {
  return {
    abstract: paper.abstract,
    rawTitle: paper.raw.title === paper.title ? null : paper.raw.title,
    rawAbstract: paper.raw.abstract === paper.abstract ? null : paper.raw.abstract,
    extraction,
  };
}
