// Dataset ↔ the files a page fetches: a small overview first, then the papers' columns, then the
// texts by shard. All JSON, all columns, in a fixed order, so that equal datasets are equal bytes.

import { fingerprint } from '../hash.ts';
import { InputError } from '../input-error.ts';
import { DATASET_VERSION, paperCount } from './dataset.ts';
import { MANIFEST_FILE, manifestOf, measureHere } from './manifest.ts';
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
import type { Dataset, PaperText } from './dataset.ts';
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

/** What a page needs of a dataset to draw its map, papers apart. */
export interface Overview extends Omit<Dataset, 'papers' | 'postings'> {
  /** Of a large corpus: a page may draw the map before the papers have come. */
  readonly sheet?: SheetLinks;
}

function overviewOf(dataset: Dataset): Overview {
  const { version, id, name, files, clusters, concepts, ...rest } = dataset;
  const { defaultMinPapers, shardSize, ancestors } = rest;
  const isLarge = paperCount(dataset) >= PAPERS_AHEAD;
  return {
    ...{ version, id, name, defaultMinPapers, shardSize, files, clusters, concepts, ancestors },
    ...(isLarge ? { sheet: sheetLinks(dataset) } : {}),
  };
}

/** Gives a dataset the id that follows from its content. */
export function identify(dataset: Dataset): Dataset {
  const overview = JSON.stringify(overviewOf({ ...dataset, id: '' }));
  const id = fingerprint('[', overview, ',', papersJson(dataset), ']');
  const identified = { ...dataset, id };
  // The first one that is empty is the dataset's own: nothing but a version stands before it.
  overviews.set(identified, overview.replace('"id":""', `"id":"${id}"`));
  return identified;
}

/** Overviews that were written for an id: some megabytes of a large corpus, the same in their file. */
const overviews = new WeakMap<Dataset, string>();

function overviewJson(dataset: Dataset): string {
  return overviews.get(dataset) ?? JSON.stringify(overviewOf(dataset));
}

/**
 * All files of a dataset, in the order a page fetches them; last the manifest, which it does not.
 * @param measure what the manifest says of each file, where there is a faster digest than the core's
 */
export function writeDataset(
  dataset: Dataset,
  texts: readonly PaperText[],
  measure?: MeasureFile,
): DatasetFile[] {
  return [...datasetFiles(dataset, texts, measure)];
}

/**
 * As {@link writeDataset}, one after another: who puts each away has never more than one in memory.
 * @param made what {@link textShards} makes, where it is made already: listed, and not made again
 */
export function* datasetFiles(
  dataset: Dataset,
  texts: readonly PaperText[],
  measure: MeasureFile = measureHere,
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

/** What pages, workers and Node alike turn bytes into text with. */
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

const decoder = new TextDecoder();

function* contentFiles(dataset: Dataset, texts: readonly PaperText[]): Generator<DatasetFile> {
  yield { name: OVERVIEW_FILE, text: overviewJson(dataset) };
  yield { name: PAPERS_FILE, text: papersJson(dataset) };
  const ids = dataset.concepts.map(({ id }) => id);
  for (const { name, bytes } of textShards(texts, ids, dataset.shardSize))
    yield { name, text: decoder.decode(bytes) };
}

/**
 * Reads the overview and the papers back; an older version is given in the present form.
 * @throws InputError when the files are of a newer version or are no dataset
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
 * The dataset of an overview and the file of its papers.
 * @throws InputError when that is no such file
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

/** The same from all of the files. */
export function readDatasetFiles(files: readonly DatasetFile[]): Dataset {
  const textOf = (wanted: string) => files.find(({ name }) => name === wanted)?.text ?? '';
  return readDataset(textOf(OVERVIEW_FILE), textOf(PAPERS_FILE));
}

/** Reads a JSON object that has the property by which its kind is known. */
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

/** The oldest version that is read: as the present one, without columns of references. */
const OLDEST_VERSION = 2;

function checkVersion(file: string, version: unknown): void {
  if (version === DATASET_VERSION || version === OLDEST_VERSION) return;
  const what = `dataset version ${JSON.stringify(version)}, this program reads ${DATASET_VERSION}`;
  throw new InputError(file, 0, what, 'Build the dataset again with this program.');
}

// A text on the wire, as `text-shards.ts` writes it: mentions as [field, start, end, rule, by], fields and
// rules by index.
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

/** The abstracts of one shard alone: all that a search looks at, for a fraction of the work. */
export function readAbstracts(file: string, text: string): string[] {
  return textsOf(file, text).map(({ abstract }) => abstract);
}

/** Reads one shard of texts; `conceptIds` are those of the dataset it belongs to. */
export function readTexts(file: string, text: string, conceptIds: readonly string[]): PaperText[] {
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
