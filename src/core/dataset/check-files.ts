// Validates the files of a dataset from an untrusted source, such as a project file: every number that a page uses
// as an index, a position or a length is checked first.

import * as v from 'valibot';
import { CONCEPT_TYPES, RULES } from '../concepts/concept.ts';
import { InputError } from '../input-error.ts';
import { OVERVIEW_FILE, PAPERS_FILE } from './files.ts';
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

type Mention = readonly [field: 0 | 1, start: number, end: number, rule: number];
type Found = readonly [concept: number, salience: number, mentions: readonly Mention[]];

const shardSchema = v.object({
  texts: v.array(
    v.object({
      abstract: text,
      rawTitle: v.optional(text),
      rawAbstract: v.optional(text),
      concepts: v.array(v.custom<Found>(isFound, 'a concept that is none')),
      ambiguous: v.optional(v.array(v.looseTuple([v.picklist([0, 1]), index, index, texts]))),
      introduces: v.optional(v.array(v.looseTuple([text]))),
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
  const [field, start, end, rule] = value as unknown[];
  const isKnown = (field === 0 || field === 1) && isIndex(rule) && rule < RULES.length;
  return isKnown && isIndex(start) && isIndex(end);
}

function isIndex(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

type Overview = v.InferOutput<typeof overviewSchema>;
type Papers = v.InferOutput<typeof papersSchema>;
type Shard = v.InferOutput<typeof shardSchema>;

/**
 * Checks the files of a dataset: their schema, and that all references are in range.
 * @param files overview, papers and all text shards, in this order
 * @param remedy for the error message
 * @throws InputError naming the file and the first fault
 */
export function checkDatasetFiles(files: readonly DatasetFile[], remedy: string): void {
  const refuse = (name: string, what: string): never => {
    throw new InputError(name, 0, what, remedy);
  };
  const read = <T>(schema: v.GenericSchema<unknown, T>, { name, text: json }: DatasetFile): T => {
    const result = v.safeParse(schema, parse(json), { abortEarly: true });
    if (result.success) return result.output;
    const [issue] = result.issues;
    return refuse(name, `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  };
  const [overviewFile, papersFile, ...shards] = files;
  const overview = read(overviewSchema, overviewFile!);
  const papers = read(papersSchema, papersFile!);
  const fault = faultOfOverview(overview, papers.ids.length);
  if (fault !== null) refuse(OVERVIEW_FILE, fault);
  const other = faultOfPapers(papers, overview);
  if (other !== null) refuse(PAPERS_FILE, other);
  shards.forEach((file, n) => {
    const shard = read(shardSchema, file);
    const titles = papers.titles.slice(n * overview.shardSize, (n + 1) * overview.shardSize);
    const wrong = faultOfShard(shard, titles, overview.concepts.length);
    if (wrong !== null) refuse(file.name, wrong);
  });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function faultOfOverview({ clusters, concepts }: Overview, papers: number): string | null {
  for (const { id, cluster, secondCluster, definedIn } of concepts) {
    if (cluster >= clusters.length || (secondCluster ?? 0) >= clusters.length)
      return `the concept ${id} is in an area that is not there`;
    if (definedIn !== null && definedIn.row >= papers)
      return `the concept ${id} is defined in a paper that is not there`;
  }
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
  return null;
}

function faultOfShard(
  { texts: rows }: Shard,
  titles: readonly string[],
  concepts: number,
): string | null {
  if (rows.length !== titles.length) return 'it has texts of more or fewer papers than it should';
  for (const [i, { abstract, concepts: found }] of rows.entries()) {
    const lengths = [titles[i]!.length, abstract.length];
    for (const [concept, , mentions] of found) {
      if (concept >= concepts) return 'a text names a concept that is not there';
      if (mentions.some(([at, start, end]) => start > end || end > lengths[at]!))
        return 'a mention reaches beyond its text';
    }
  }
  return null;
}
