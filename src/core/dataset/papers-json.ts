// The papers of a dataset as JSON. Needed twice, for the id of the dataset and for its file, so the JSON of
// each column is cached; columns that are complete early can be serialized while the map is drawn.

import { packReferences } from './references.ts';
import type { Dataset, PaperColumns, PostingColumns, ReferenceColumns } from './dataset.ts';
import type { PackedReferences } from './references.ts';

/** The columns of papers before they have positions. */
export type UnplacedColumns = Omit<PaperColumns, 'x' | 'y'>;

/** The content of `papers.json`. */
export type PapersFile = Omit<PaperColumns, keyof ReferenceColumns> &
  PackedReferences & {
    readonly postings: { offsets: number[]; concepts: number[]; salience: number[] };
  };

type Column = readonly unknown[] | PostingColumns[keyof PostingColumns];

/** JSON by column: a dataset is immutable, so entries never go stale. */
const jsonByColumn = new WeakMap<Column, string>();

function columnJson(column: Column): string {
  const cached = jsonByColumn.get(column);
  if (cached !== undefined) return cached;
  const json = JSON.stringify(Array.isArray(column) ? column : Array.from(column as Uint32Array));
  jsonByColumn.set(column, json);
  return json;
}

/**
 * Serializes the columns of papers that have no positions yet into the cache of {@link papersJson}, which
 * then has only the positions left to do.
 */
export function cacheColumnJson(papers: UnplacedColumns, postings: PostingColumns): void {
  const { offsets, concepts, salience } = postings;
  const columns = {
    ...leadingColumns(papers),
    ...packReferences(papers),
    offsets,
    concepts,
    salience,
  };
  Object.values<Column>(columns).forEach(columnJson);
}

const jsonByPapers = new WeakMap<PaperColumns, { postings: PostingColumns; json: string }>();

/** The papers and their postings as JSON; cached by both. */
export function papersJson({ papers, postings }: Pick<Dataset, 'papers' | 'postings'>): string {
  const cached = jsonByPapers.get(papers);
  if (cached?.postings === postings) return cached.json;
  const { offsets, concepts, salience } = postings;
  const { x, y } = papers;
  const columns = columnsJson({ ...leadingColumns(papers), x, y, ...packReferences(papers) });
  const json = `{${columns},"postings":{${columnsJson({ offsets, concepts, salience })}}}`;
  jsonByPapers.set(papers, { postings, json });
  return json;
}

/**
 * The members of an object of columns as `JSON.stringify` writes them, without the braces. Uses `+=`, which
 * engines represent as a rope until the text is read: joining arrays of tens of megabytes takes longer.
 */
function columnsJson(columns: Readonly<Record<string, Column | undefined>>): string {
  let json = '';
  for (const [key, column] of Object.entries(columns))
    if (column) json += `${json === '' ? '' : ','}"${key}":${columnJson(column)}`;
  return json;
}

function leadingColumns({
  ids,
  titles,
  dates,
  authorCounts,
  commentCounts,
  links,
  sources,
}: UnplacedColumns) {
  return { ids, titles, dates, authorCounts, commentCounts, links, sources };
}
