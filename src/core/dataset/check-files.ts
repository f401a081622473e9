// Validates the files of a dataset from an untrusted source, such as a project file: every number that a page uses
// as an index, a position or a length is checked first.

import * as v from 'valibot';
import { InputError } from '../input-error.ts';
import { OVERVIEW_FILE, PAPERS_FILE, readOverview, shardFile } from './files.ts';
import { overviewSchema, papersSchema, shardSchema } from './file-schemas.ts';
import type { DatasetFile } from './files.ts';
import type { Overview, Papers, Shard, Span } from './file-schemas.ts';

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
    const follows = l === 0 || a[l]! > a[l - 1]! || (a[l] === a[l - 1] && b[l]! > b[l - 1]!);
    if (!follows) return 'the links of its map are not in order';
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
  for (const [i, { abstract, concepts: found, ...names }] of rows.entries()) {
    const { ambiguous = [], introduces = [] } = names;
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
