// Which column of a table says what: by the names that Scopus, Lens, IEEE, Springer, Dimensions,
// OpenAlex, PubMed and Web of Science give them, and by what people call them.

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
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** Index of the column of each field; a field that no column holds is missing. */
export type ColumnMap = Readonly<Partial<Record<ColumnField, number>>>;

/** Names in lower case, the surest first. */
const NAMES: Readonly<Record<ColumnField, readonly string[]>> = {
  title: [
    'document title',
    'article title',
    'item title',
    'paper title',
    'title',
    'ti',
    'display_name',
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
  year: ['publication year', 'publication_year', 'pubyear', 'year', 'py', 'pub year'],
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
  ],
};

/** The columns of a header; each column is used once. */
export function guessColumns(header: readonly string[]): ColumnMap {
  const names = header.map((name) =>
    name
      .replace(/^\ufeff/, '')
      .trim()
      .toLowerCase(),
  );
  const found = COLUMN_FIELDS.flatMap((field): [ColumnField, number][] => {
    const column = NAMES[field].map((name) => names.indexOf(name)).find((index) => index >= 0);
    return column === undefined ? [] : [[field, column]];
  });
  return Object.fromEntries(found);
}
