// The papers of a dataset as JSON. Each column is written once, for the id of the dataset and for its file,
// and may be written before the others are there.

import { packReferences } from './references.ts';
import type { Dataset, PaperColumns, PostingColumns, ReferenceColumns } from './dataset.ts';
import type { PackedReferences } from './references.ts';

/** What is known of papers before they have a place on the map. */
export type UnplacedColumns = Omit<PaperColumns, 'x' | 'y'>;

/** The papers as they stand in a file. */
export type PapersFile = Omit<PaperColumns, keyof ReferenceColumns> &
  PackedReferences & {
    readonly postings: { offsets: number[]; concepts: number[]; salience: number[] };
  };

type Column = readonly unknown[] | PostingColumns[keyof PostingColumns];

/** Columns that were written: nothing in a dataset changes, so neither does what is written of it. */
const written = new WeakMap<Column, string>();

function columnJson(column: Column): string {
  const known = written.get(column);
  if (known !== undefined) return known;
  const json = JSON.stringify(Array.isArray(column) ? column : Array.from(column as Uint32Array));
  written.set(column, json);
  return json;
}

/**
 * Writes the columns of papers that have no places yet: who waits for those has the most of
 * {@link papersJson} written when they come.
 */
export function writeAhead(papers: UnplacedColumns, postings: PostingColumns): void {
  const { offsets, concepts, salience } = postings;
  const columns = { ...firstOf(papers), ...packReferences(papers), offsets, concepts, salience };
  Object.values<Column>(columns).forEach(columnJson);
}

const whole = new WeakMap<PaperColumns, { postings: PostingColumns; json: string }>();

/** The papers and their postings as JSON: for the id of the dataset and for its file the very same text. */
export function papersJson({ papers, postings }: Pick<Dataset, 'papers' | 'postings'>): string {
  const known = whole.get(papers);
  if (known?.postings === postings) return known.json;
  const { offsets, concepts, salience } = postings;
  const { x, y } = papers;
  const columns = columnsJson({ ...firstOf(papers), x, y, ...packReferences(papers) });
  const json = `{${columns},"postings":{${columnsJson({ offsets, concepts, salience })}}}`;
  whole.set(papers, { postings, json });
  return json;
}

/**
 * An object of columns, as `JSON.stringify` writes it, but for its brackets. Text is added to text, which
 * engines put off until it is read: to join some tens of megabytes at every step takes longer than to write them.
 */
function columnsJson(columns: Readonly<Record<string, Column | undefined>>): string {
  let json = '';
  for (const [key, column] of Object.entries(columns))
    if (column) json += `${json === '' ? '' : ','}"${key}":${columnJson(column)}`;
  return json;
}

function firstOf({
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
