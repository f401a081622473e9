// Dataset ↔ the files that a page fetches: a small overview, the papers' columns, the texts in shards. All are JSON
// in a fixed order, so that equal datasets give equal bytes.

import { fingerprint } from '../hash.ts';
import { InputError } from '../input-error.ts';
import { DATASET_VERSION, paperCount } from './dataset.ts';
import { MANIFEST_FILE, manifestOf, measureInCore } from './manifest.ts';
import { papersJson } from './papers-json.ts';
import { unpackReferences } from './references.ts';
import { PAPERS_AHEAD, sheetLinks } from './sheet-links.ts';
import { textShards } from './text-shards.ts';
import { RULES } from '../concepts/concept.ts';
import type {
  AmbiguousMention,
  Extraction,
  Field,
  Mention,
  PaperConcept,
} from '../concepts/concept.ts';
import type { Dataset, StoredText } from './dataset.ts';
import type { ListedFile, MeasureFile } from './manifest.ts';
import type { PapersFile } from './papers-json.ts';
import type { SheetLinks } from './sheet-links.ts';

/** A file of the dataset folder. */
export interface DatasetFile {
  readonly name: string;
  readonly text: string;
}

export { shardFile } from './text-shards.ts';

export const OVERVIEW_FILE = 'overview.json';
export const PAPERS_FILE = 'papers.json';

/** The dataset without its papers: enough to draw the map. */
export interface Overview extends Omit<Dataset, 'papers' | 'postings'> {
  /** For large corpora, so that the map can be drawn before the papers have loaded. */
  readonly sheet?: SheetLinks;
}

function overviewOf(dataset: Dataset): Overview {
  const { version, id, name, files, clusters, concepts, ...rest } = dataset;
  const { defaultMinPapers, shardSize, ancestors } = rest;
  const isLarge = paperCount(dataset) >= PAPERS_AHEAD;
  return {
    version,
    id,
    name,
    defaultMinPapers,
    shardSize,
    files,
    clusters,
    concepts,
    ancestors,
    ...(isLarge ? { sheet: sheetLinks(dataset) } : {}),
  };
}

/** The dataset with the id that is the hash of its content. */
export function identify(dataset: Dataset): Dataset {
  const overview = JSON.stringify(overviewOf({ ...dataset, id: '' }));
  const id = fingerprint('[', overview, ',', papersJson(dataset), ']');
  const identified = { ...dataset, id };
  // The first empty id is that of the dataset: only the version precedes it.
  overviews.set(identified, overview.replace('"id":""', `"id":"${id}"`));
  return identified;
}

/** Overviews serialized for an id, reused for the file: several megabytes for a large corpus. */
const overviews = new WeakMap<Dataset, string>();

function overviewJson(dataset: Dataset): string {
  return overviews.get(dataset) ?? JSON.stringify(overviewOf(dataset));
}

/**
 * All files of a dataset, in the order a page fetches them, and the manifest.
 * @param measure a faster digest than the core's, with the same result
 */
export function writeDataset(
  dataset: Dataset,
  texts: readonly StoredText[],
  measure?: MeasureFile,
): DatasetFile[] {
  return [...datasetFiles(dataset, texts, measure)];
}

/**
 * As {@link writeDataset}, but generates one file at a time, to save memory.
 * @param made manifest entries of the text files, where these have been written already; they are not made again
 */
export function* datasetFiles(
  dataset: Dataset,
  texts: readonly StoredText[],
  measure: MeasureFile = measureInCore,
  made: readonly ListedFile[] | null = null,
): Generator<DatasetFile> {
  const listed: ListedFile[] = [];
  for (const file of contentFiles(dataset, made ? [] : texts)) {
    listed.push({ name: file.name, ...measure(file.text) });
    yield file;
  }
  yield {
    name: MANIFEST_FILE,
    text: JSON.stringify(manifestOf(dataset.id, [...listed, ...(made ?? [])])),
  };
}

/** Available in pages, workers and Node. */
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

const decoder = new TextDecoder();

function* contentFiles(dataset: Dataset, texts: readonly StoredText[]): Generator<DatasetFile> {
  yield { name: OVERVIEW_FILE, text: overviewJson(dataset) };
  yield { name: PAPERS_FILE, text: papersJson(dataset) };
  const ids = dataset.concepts.map(({ id }) => id);
  for (const { name, bytes } of textShards(texts, ids, dataset.shardSize))
    yield { name, text: decoder.decode(bytes) };
}

/**
 * Reads a dataset; older versions are converted.
 * @throws InputError when the files are of a newer version or are not a dataset
 */
export function readDataset(overviewText: string, papersText: string): Dataset {
  return withPapers(readOverview(overviewText), papersText);
}

/**
 * Reads the overview alone.
 * @throws InputError as {@link readDataset}
 */
export function readOverview(text: string): Overview {
  const overview = parse(OVERVIEW_FILE, text, 'version') as Overview;
  checkVersion(OVERVIEW_FILE, overview.version);
  return overview;
}

/**
 * Adds the papers of a file to an overview.
 * @throws InputError when it is not a file of papers
 */
export function withPapers({ sheet, ...overview }: Overview, papersText: string): Dataset {
  const { postings, ...papers } = parse(PAPERS_FILE, papersText, 'postings') as PapersFile;
  return {
    ...overview,
    version: DATASET_VERSION,
    papers: { ...papers, ...unpackReferences(papers, papers.ids.length) },
    postings: {
      offsets: Uint32Array.from(postings.offsets),
      concepts: Uint32Array.from(postings.concepts),
      salience: Uint16Array.from(postings.salience),
    },
  };
}

/** As {@link readDataset}, from all files of a dataset. */
export function readDatasetFiles(files: readonly DatasetFile[]): Dataset {
  const textOf = (wanted: string) => files.find(({ name }) => name === wanted)?.text ?? '';
  return readDataset(textOf(OVERVIEW_FILE), textOf(PAPERS_FILE));
}

/** Parses a JSON object and checks for the property that identifies its kind. */
function parse(file: string, text: string, mark: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new InputError(file, 0, 'no JSON', 'Build the dataset again.');
  }
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, mark)) return value;
  throw new InputError(file, 0, `no part of a dataset, without ${mark}`, 'Build it again.');
}

/** The oldest version that can be read; it lacks the columns of references. */
const OLDEST_VERSION = 2;

function checkVersion(file: string, version: unknown): void {
  if (version === DATASET_VERSION || version === OLDEST_VERSION) return;
  const what = `dataset version ${JSON.stringify(version)}, this program reads ${DATASET_VERSION}`;
  throw new InputError(file, 0, what, 'Build the dataset again with this program.');
}

// The JSON of a text, as `text-shards.ts` writes it: mentions as [field, start, end, rule, by], fields and rules by
// index.
type PackedMention = [field: 0 | 1, start: number, end: number, rule: number, by?: string];
type PackedSpan = [field: 0 | 1, start: number, end: number];
interface PackedText {
  readonly abstract: string;
  readonly rawTitle?: string;
  readonly rawAbstract?: string;
  readonly concepts: readonly [concept: number, salience: number, mentions: PackedMention[]][];
  readonly ambiguous?: readonly [0 | 1, number, number, readonly string[]][];
  readonly introduces?: readonly [name: string, ...PackedSpan[]][];
}

const FIELDS: readonly Field[] = ['title', 'abstract'];

/** The abstracts of one shard, for searching: much faster than {@link readTexts}. */
export function readAbstracts(file: string, text: string): string[] {
  return textsOf(file, text).map(({ abstract }) => abstract);
}

/** Reads one shard of texts; `conceptIds` are those of the dataset it belongs to. */
export function readTexts(file: string, text: string, conceptIds: readonly string[]): StoredText[] {
  return textsOf(file, text).map((packed) => ({
    abstract: packed.abstract,
    rawTitle: packed.rawTitle ?? null,
    rawAbstract: packed.rawAbstract ?? null,
    extraction: unpackExtraction(packed, conceptIds),
  }));
}

function textsOf(file: string, text: string): PackedText[] {
  const { version, texts } = parse(file, text, 'texts') as { version: number; texts: PackedText[] };
  checkVersion(file, version);
  return texts;
}

function unpackExtraction(packed: PackedText, conceptIds: readonly string[]): Extraction {
  const concepts = packed.concepts.map(([index, salience, mentions]): PaperConcept => {
    const concept = conceptIds[index]!;
    return { concept, salience, mentions: mentions.map((m) => unpackMention(m, concept)) };
  });
  const ambiguous = (packed.ambiguous ?? []).map(
    ([field, start, end, candidates]): AmbiguousMention => ({
      field: FIELDS[field]!,
      start,
      end,
      candidates,
    }),
  );
  const introduces = (packed.introduces ?? []).map(([name, ...spans]) => ({
    name,
    spans: spans.map(([field, start, end]) => ({ field: FIELDS[field]!, start, end })),
  }));
  return { concepts, ambiguous, introduces };
}

function unpackMention([field, start, end, rule, by]: PackedMention, concept: string): Mention {
  const mention = { concept, field: FIELDS[field]!, start, end, rule: RULES[rule]! };
  return by === undefined ? mention : { ...mention, by };
}
