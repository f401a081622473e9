// Assigns columns of a table to fields: by the header names of Scopus, Lens, IEEE, Springer, Dimensions, OpenAlex,
// PubMed and Web of Science and other common names, else by content.

/** A field of a paper that a column may hold. */
export const COLUMN_FIELDS = [
  'title',
  'abstract',
  'authors',
  'date',
  'year',
  'venue',
  'doi',
  'arxiv',
  'url',
  'keywords',
  'kind',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** Index of the column of each field; fields without a column are missing. */
export type ColumnMap = Readonly<Partial<Record<ColumnField, number>>>;

/** Header names in lower case, the most specific first. */
const NAMES: Readonly<Record<ColumnField, readonly string[]>> = {
  title: [
    'document title',
    'article title',
    'item title',
    'paper title',
    'title',
    'ti',
    'display_name',
    'titel',
    'titre',
    'título',
    '题名',
    '标题',
    '篇名',
    'name',
  ],
  abstract: [
    'abstract',
    'ab',
    'summary',
    'description',
    'abstract text',
    'abstracttext',
    'abstract note',
    'paper abstract',
    'abstract_text',
    'resumen',
    'zusammenfassung',
    'résumé',
    '摘要',
  ],
  authors: [
    'author full names',
    'af',
    'authors',
    'author/s',
    'author',
    'au',
    'authorships.author.display_name',
    'creators',
    'author names',
    '作者',
  ],
  date: [
    'publication date',
    'date published',
    'publication_date',
    'date',
    'published',
    'published date',
    'online date',
  ],
  year: [
    'publication year',
    'publication_year',
    'pubyear',
    'year',
    'py',
    'pub year',
    'jahr',
    'année',
    'año',
    '年份',
    '年',
    '出版年',
    'yr',
  ],
  venue: [
    'source title',
    'publication title',
    'journal/book',
    'primary_location.source.display_name',
    'source',
    'so',
    'journal',
    'venue',
    'booktitle',
    'container title',
    'conference',
    'journal title',
    'publication name',
    'publication',
    'journal_name',
    'jo',
    't2',
    '刊名',
    '来源',
    '期刊',
  ],
  doi: ['doi', 'di', 'item doi', 'doi link'],
  arxiv: ['arxiv', 'arxiv id', 'arxiv_id', 'arxivid', 'eprint'],
  url: ['url', 'link', 'external url', 'source url', 'pdf link', 'dimensions url', 'id'],
  keywords: [
    'author keywords',
    'keywords',
    'de',
    'keyword',
    'manual tags',
    'tags',
    'keywords.display_name',
    '关键词',
  ],
  kind: [
    'document type',
    'publication type',
    'item type',
    'content type',
    'dt',
    'type',
    'entrytype',
    'document identifier',
  ],
};

/** Headings of a list of titles; “name” is too ambiguous. */
export const TITLE_HEADINGS: ReadonlySet<string> = new Set([
  ...NAMES.title.filter((name) => name !== 'name'),
  'titles',
  'paper titles',
]);

/** Columns that the user has named, by header text. */
export type ColumnNames = Readonly<Partial<Record<ColumnField, string>>>;

/** How a table was read: its header, the columns taken, and its first rows for the user to check. */
export interface TableReading {
  readonly header: readonly string[];
  readonly taken: ColumnMap;
  readonly sample: readonly (readonly string[])[];
}

/** `title from “Name”, abstract from “Text”`. */
export function columnsInWords({ header, taken }: TableReading): string {
  const said = COLUMN_FIELDS.flatMap((field) => {
    const column = taken[field];
    return column === undefined ? [] : [`${field} from “${(header[column] ?? '').trim()}”`];
  });
  return said.join(', ');
}

/** The names of the columns taken; given to `readTable` they have the table read in the same way again. */
export function namesTaken({ header, taken }: TableReading): ColumnNames {
  return Object.fromEntries(
    Object.entries(taken).map(([field, column]) => [field, header[column] ?? '']),
  );
}

/** A name normalised for comparison: lower case, without surrounding space and byte order mark. */
export function plainName(name: string): string {
  return name
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase();
}

/** The columns of a header, by name. */
export function guessColumns(header: readonly string[]): ColumnMap {
  const names = header.map(plainName);
  const found = COLUMN_FIELDS.flatMap((field): [ColumnField, number][] => {
    const column = NAMES[field].map((name) => names.indexOf(name)).find((index) => index >= 0);
    return column === undefined ? [] : [[field, column]];
  });
  return Object.fromEntries(found);
}

/**
 * Adds title, abstract, year and DOI by the content of the other columns: distinct short texts, prose, numbers of four
 * digits, DOIs.
 */
export function guessByContent(rows: readonly (readonly string[])[], known: ColumnMap): ColumnMap {
  const taken = new Set<number>(Object.values(known));
  const free = Array.from({ length: rows[0]?.length ?? 0 }, (_, i) => i).filter(
    (i) => !taken.has(i),
  );
  const cellsOf = (i: number) => rows.map((row) => row[i] ?? '');
  const guessed: Partial<Record<ColumnField, number>> = {
    ...known,
    ...titlesBesideSentences(free, cellsOf, known),
  };
  for (const [field, test] of CONTENTS) {
    if (guessed[field] !== undefined) continue;
    const score = (i: number) => test(cellsOf(i));
    const best = free.reduce((a, b) => (score(b) > (a < 0 ? 0 : score(a)) ? b : a), -1);
    if (best < 0) continue;
    guessed[field] = best;
    free.splice(free.indexOf(best), 1);
  }
  return guessed;
}

/**
 * For tables without a column long enough to be abstracts: a column of titles and one of longer whole sentences.
 * Empty unless there are both.
 */
function titlesBesideSentences(
  free: readonly number[],
  cellsOf: (column: number) => readonly string[],
  known: ColumnMap,
): ColumnMap {
  if (known.title !== undefined || known.abstract !== undefined) return {};
  const wordy = free.filter((i) => looksLikeTitles(cellsOf(i)));
  const words = (i: number) => meanWords(cellsOf(i));
  const [sentences, titles] = [true, false].map((isEnded) =>
    wordy
      .filter((i) => areSentences(cellsOf(i)) === isEnded)
      .reduce((a, b) => (a >= 0 && words(a) >= words(b) ? a : b), -1),
  ) as [number, number];
  if (sentences < 0 || titles < 0 || words(titles) >= words(sentences)) return {};
  // A column as long as abstracts is found by its length.
  if (free.some((i) => isProse(cellsOf(i)))) return {};
  return { title: titles, abstract: sentences };
}

/** Most cells end with a full stop, as titles seldom do. */
function areSentences(cells: readonly string[]): boolean {
  return shareOf(cells, /[.!?]["”)]?\s*$/, 0.7) > 0;
}

/** Cells as long as abstracts. */
function isProse(cells: readonly string[]): boolean {
  return meanLength(cells) >= 80 && meanWords(cells) >= 10;
}

/** How well the cells of a column fit a field; 0 for not at all. Tried in this order. */
const CONTENTS: readonly (readonly [ColumnField, (cells: readonly string[]) => number])[] = [
  [
    'doi',
    (cells) => shareOf(cells, /^\s*(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?10\.\d{4,9}\//i, 0.5),
  ],
  ['year', (cells) => shareOf(cells, /^\s*(?:19|20)\d\d(?:\.0)?\s*$/, 0.8)],
  ['abstract', (cells) => (isProse(cells) ? meanLength(cells) : 0)],
  ['title', (cells) => (looksLikeTitles(cells) ? meanWords(cells) : 0)],
];

function shareOf(cells: readonly string[], pattern: RegExp, least: number): number {
  const share = cells.filter((cell) => pattern.test(cell)).length / Math.max(1, cells.length);
  return share >= least ? share : 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function meanLength(cells: readonly string[]): number {
  return mean(cells.map((cell) => cell.length));
}

function meanWords(cells: readonly string[]): number {
  return mean(cells.map((cell) => cell.match(/\p{L}{2,}/gu)?.length ?? 0));
}

/** Several entries, or names with initials: `Kim A.B., Roy C.`. */
const LIST = /;|\||\p{L} (?:\p{Lu}\.[- ]?)+,/u;

/** Several words, shorter than an abstract, hardly any duplicates, and no lists of names. */
function looksLikeTitles(cells: readonly string[]): boolean {
  const isList = cells.filter((cell) => LIST.test(cell)).length > cells.length / 3;
  return (
    !isList &&
    meanWords(cells) >= 3 &&
    cells.every((cell) => cell.length <= 500) &&
    new Set(cells).size >= 0.9 * cells.length
  );
}
