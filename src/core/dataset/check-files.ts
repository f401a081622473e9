// Validates the files of a dataset from an untrusted source, such as a project file: every number that a page uses
// as an index, a position or a length is checked first.

import * as v from 'valibot';
import { CONCEPT_TYPES, RULES } from '../concepts/concept.ts';
import { InputError } from '../input-error.ts';
import { OVERVIEW_FILE, PAPERS_FILE, readOverview, shardFile } from './files.ts';
import type { DatasetFile } from './files.ts';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = v.pipe(v.number(), v.finite());
const text = v.string();
const texts = v.array(text);
const orNull = <T>(schema: v.GenericSchema<T>) => v.nullable(schema);
const webAddress = v.pipe(
  text,
  v.regex(/^https?:\/\//i, 'a link that leads elsewhere than to the web'),
);

const conceptSchema = v.object({
  id: text,
  label: text,
  type: v.picklist(CONCEPT_TYPES),
  acronym: orNull(text),
  aliases: texts,
  broader: orNull(text),
  definition: text,
  discovered: orNull(v.object({ cValue: v.number(), papers: index })),
  x: place,
  y: place,
  cluster: index,
  secondCluster: orNull(index),
  stability: v.number(),
  papers: index,
  minPapers: v.optional(index),
  definedIn: orNull(v.object({ row: index, start: index, end: index })),
});

const overviewSchema = v.object({
  id: text,
  name: text,
  defaultMinPapers: index,
  shardSize: v.pipe(index, v.minValue(1)),
  files: v.array(
    v.object({
      name: text,
      records: index,
      skipped: v.array(v.object({ line: index, text, reason: text })),
    }),
  ),
  clusters: v.array(v.object({ label: text, size: index, x: place, y: place })),
  concepts: v.array(conceptSchema),
  ancestors: v.array(v.object({ id: text, label: text, broader: orNull(text), definition: text })),
  sheet: v.optional(
    v.object({ papers: index, a: v.array(index), b: v.array(index), both: v.array(index) }),
  ),
});

const papersSchema = v.object({
  ids: texts,
  titles: texts,
  dates: v.array(orNull(v.pipe(text, v.regex(/^\d{4}(-\d\d){0,2}$/, 'a date that is none')))),
  authorCounts: v.array(orNull(index)),
  commentCounts: v.array(orNull(index)),
  links: v.array(v.array(webAddress)),
  sources: v.array(v.array(v.tuple([index, index]))),
  x: v.array(place),
  y: v.array(place),
  // Empty columns are left out.
  venues: v.optional(texts),
  venue: v.optional(v.array(orNull(index))),
  doi: v.optional(v.array(orNull(text))),
  arxivId: v.optional(v.array(orNull(text))),
  url: v.optional(v.array(orNull(text))),
  authors: v.optional(v.array(texts)),
  keywords: v.optional(v.array(texts)),
  postings: v.object({
    offsets: v.array(index),
    concepts: v.array(index),
    salience: v.array(v.pipe(index, v.maxValue(1000))),
  }),
});

const field = v.picklist([0, 1]);
const span = v.tuple([field, index, index]);

type Span = readonly [field: 0 | 1, start: number, end: number, ...more: unknown[]];
type Mention = readonly [field: 0 | 1, start: number, end: number, rule: number, by?: string];
type Found = readonly [concept: number, salience: number, mentions: readonly Mention[]];

const shardSchema = v.object({
  texts: v.array(
    v.object({
      abstract: text,
      rawTitle: v.optional(text),
      rawAbstract: v.optional(text),
      concepts: v.array(v.custom<Found>(isFound, 'a concept that is none')),
      ambiguous: v.optional(v.array(v.tuple([field, index, index, texts]))),
      introduces: v.optional(v.array(v.tupleWithRest([text], span))),
    }),
  ),
});

// A corpus has a million mentions: hand-written checks take a tenth of the time.

function isFound(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [concept, salience, mentions] = value as unknown[];
  return (
    isIndex(concept) &&
    typeof salience === 'number' &&
    Array.isArray(mentions) &&
    mentions.every(isMention)
  );
}

function isMention(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [at, start, end, rule, by] = value as unknown[];
  const isKnown = (at === 0 || at === 1) && isIndex(rule) && rule < RULES.length;
  return isKnown && isIndex(start) && isIndex(end) && (by === undefined || typeof by === 'string');
}

function isIndex(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

type Overview = v.InferOutput<typeof overviewSchema>;
type Papers = v.InferOutput<typeof papersSchema>;
type Shard = v.InferOutput<typeof shardSchema>;

/**
 * Checks the files of a dataset: their schema, that all references and spans are in range, and that what is in
 * order when written is in order.
 * @param files overview, papers and all text shards, in this order
 * @param remedy for the error message
 * @throws InputError naming the file and the first fault
 */
export function checkDatasetFiles(files: readonly DatasetFile[], remedy: string): void {
  const refuse = (name: string, what: string | null) => {
    if (what !== null) throw new InputError(name, 0, what, remedy);
  };
  const [overviewFile, papersFile, ...shards] = files;
  // Refuses other versions: their schema may differ.
  readOverview(overviewFile!.text);
  const overview = readFile(overviewSchema, overviewFile!, remedy);
  const papers = readFile(papersSchema, papersFile!, remedy);
  refuse(OVERVIEW_FILE, faultOfOverview(overview, papers.ids.length));
  refuse(PAPERS_FILE, faultOfPapers(papers, overview));
  if (shards.length < papers.ids.length / overview.shardSize)
    refuse(shardFile(shards.length), 'it is missing');
  const abstracts = shards.flatMap((file, n) => {
    const shard = readFile(shardSchema, file, remedy);
    const titles = papers.titles.slice(n * overview.shardSize, (n + 1) * overview.shardSize);
    refuse(file.name, faultOfShard(shard, titles, overview.concepts.length));
    return shard.texts.map(({ abstract }) => abstract);
  });
  refuse(OVERVIEW_FILE, faultOfDefinitions(overview, abstracts));
}

function readFile<T>(
  schema: v.GenericSchema<unknown, T>,
  { name, text: json }: DatasetFile,
  remedy: string,
): T {
  const result = v.safeParse(schema, parse(json), { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const what = `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`;
  throw new InputError(name, 0, what, remedy);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function faultOfOverview({ clusters, concepts, sheet }: Overview, papers: number): string | null {
  for (const { id, cluster, secondCluster, definedIn } of concepts) {
    if (cluster >= clusters.length || (secondCluster ?? 0) >= clusters.length)
      return `the concept ${id} is in an area that is not there`;
    if (definedIn !== null && definedIn.row >= papers)
      return `the concept ${id} is defined in a paper that is not there`;
  }
  if (concepts.some(({ id }, i) => i > 0 && concepts[i - 1]!.id >= id))
    return 'its concepts are not in order of their ids';
  return sheet ? faultOfSheet(sheet, concepts.length) : null;
}

function faultOfSheet(
  { a, b, both }: NonNullable<Overview['sheet']>,
  concepts: number,
): string | null {
  if (b.length !== a.length || both.length !== a.length) return 'the links of its map are cut off';
  for (let l = 0; l < a.length; l++) {
    if (a[l]! >= b[l]! || b[l]! >= concepts) return 'a link of its map leads nowhere';
    const isBehind = l === 0 || a[l]! > a[l - 1]! || (a[l] === a[l - 1] && b[l]! > b[l - 1]!);
    if (!isBehind) return 'the links of its map are not in order';
  }
  return null;
}

function faultOfDefinitions({ concepts }: Overview, abstracts: readonly string[]): string | null {
  for (const { id, definedIn: at } of concepts)
    if (at !== null && (at.start > at.end || at.end > abstracts[at.row]!.length))
      return `the definition of the concept ${id} reaches beyond its abstract`;
  return null;
}

function faultOfPapers(
  { postings, venues, ...columns }: Papers,
  overview: Overview,
): string | null {
  const rows = columns.ids.length;
  for (const [name, column] of Object.entries(columns)) {
    // Columns that are left out are undefined.
    if ((column as readonly unknown[] | undefined)?.length !== rows && column !== undefined)
      return `the column ${name} is not as long as the others`;
  }
  if (columns.venue?.some((venue) => venue !== null && venue >= (venues?.length ?? 0)))
    return 'a paper appeared in a venue that is not there';
  if (columns.sources.some((all) => all.some(([file]) => file >= overview.files.length)))
    return 'a paper is from a file that is not there';
  const { offsets, concepts, salience } = postings;
  const ascends = offsets.every((offset, i) => i === 0 || offset >= offsets[i - 1]!);
  if (offsets.length !== rows + 1 || offsets[0] !== 0 || !ascends)
    return 'where the concepts of each paper begin is broken';
  if (offsets.at(-1) !== concepts.length || salience.length !== concepts.length)
    return 'the concepts of the papers are cut off';
  if (concepts.some((concept) => concept >= overview.concepts.length))
    return 'a paper has a concept that is not there';
  if (!ascendInRows(postings)) return 'the concepts of a paper are not in order, each once';
  return null;
}

function ascendInRows({ offsets, concepts }: Papers['postings']): boolean {
  for (let row = 0; row + 1 < offsets.length; row++)
    for (let e = offsets[row]! + 1; e < offsets[row + 1]!; e++)
      if (concepts[e]! <= concepts[e - 1]!) return false;
  return true;
}

function faultOfShard(
  { texts: rows }: Shard,
  titles: readonly string[],
  concepts: number,
): string | null {
  if (rows.length !== titles.length) return 'it has texts of more or fewer papers than it should';
  for (const [
    i,
    { abstract, concepts: found, ambiguous = [], introduces = [] },
  ] of rows.entries()) {
    const lengths = [titles[i]!.length, abstract.length];
    const isBeyond = ([at, start, end]: Span) => start > end || end > lengths[at]!;
    if (found.some(([concept]) => concept >= concepts))
      return 'a text names a concept that is not there';
    if (
      found.some(([, , mentions]) => mentions.some(isBeyond)) ||
      ambiguous.some(isBeyond) ||
      introduces.some(([, ...spans]) => spans.some(isBeyond))
    )
      return 'a mention reaches beyond its text';
  }
  return null;
}
