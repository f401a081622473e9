// A set of concepts → Boolean queries for literature databases, with all names of each concept.

/** A concept to search for: its label, and its other names. */
export interface SearchedConcept {
  readonly label: string;
  readonly aliases: readonly string[];
}

/** A query for one database. */
export interface SearchString {
  readonly database: string;
  readonly query: string;
  /** Longest query the database accepts, in characters; null where none is known. */
  readonly limit: number | null;
  readonly isTooLong: boolean;
  /** Names left out so that the query fits. */
  readonly leftOut: readonly string[];
}

/** How to search. */
export interface SearchOptions {
  /** Whether papers have all concepts or any of them; default: all. */
  readonly join?: 'AND' | 'OR';
  /** Whether acronyms of up to {@link SHORT} letters are searched for; default: no. */
  readonly withShortAcronyms?: boolean;
}

interface Database {
  readonly name: string;
  readonly limit: number | null;
  /** All quoted names of one concept as a clause. */
  readonly clause: (names: readonly string[]) => string;
}

const anyOf = (names: readonly string[]) => `(${names.join(' OR ')})`;

const DATABASES: readonly Database[] = [
  {
    name: 'arXiv',
    limit: null,
    clause: (names) => anyOf(names.flatMap((name) => [`ti:${name}`, `abs:${name}`])),
  },
  { name: 'OpenAlex', limit: null, clause: anyOf },
  { name: 'Scopus', limit: null, clause: (names) => `TITLE-ABS-KEY${anyOf(names)}` },
  { name: 'Web of Science', limit: null, clause: (names) => `TS=${anyOf(names)}` },
  {
    name: 'PubMed',
    limit: null,
    clause: (names) => anyOf(names.map((name) => `${name}[tiab]`)),
  },
  { name: 'Google Scholar', limit: 256, clause: anyOf },
];

/**
 * A query for each database that finds papers with all the concepts, or with any of them. Short acronyms are
 * left out unless asked for, since they match many other papers. Where a query would be
 * too long, names are left out from the end of each concept's list, never its label.
 */
export function searchStrings(
  concepts: readonly SearchedConcept[],
  { join = 'AND', withShortAcronyms = false }: SearchOptions = {},
): SearchString[] {
  const names = concepts
    .map((concept) => (withShortAcronyms ? namesOf(concept) : splitNames(concept).kept))
    .filter((each) => each.length > 0);
  return DATABASES.map((database) => fit(database, names, join));
}

/** The names that {@link searchStrings} leaves out by default. */
export function shortAcronyms(concepts: readonly SearchedConcept[]): string[] {
  return concepts.flatMap((concept) => splitNames(concept).short.map((name) => name.slice(1, -1)));
}

/** Most letters of a short acronym, without the s of a plural. */
const SHORT = 4;

/** Letters only, two of them capitals: SAM, LoRA, GANs; not GPT-4, which few other papers have, nor Adam. */
function isShortAcronym(quoted: string): boolean {
  const name = quoted.slice(1, -1).replace(/(?<=\p{Lu})s$/u, '');
  return (
    /^\p{L}+$/u.test(name) && name.length <= SHORT && (name.match(/\p{Lu}/gu) ?? []).length >= 2
  );
}

/** The names to search for, and short acronyms; a concept without any other name keeps these. */
function splitNames(concept: SearchedConcept): Record<'kept' | 'short', string[]> {
  const names = namesOf(concept);
  const kept = names.filter((name) => !isShortAcronym(name));
  return kept.length === 0
    ? { kept: names, short: [] }
    : { kept, short: names.filter(isShortAcronym) };
}

function fit(
  { name: database, limit, clause }: Database,
  names: readonly (readonly string[])[],
  join: string,
): SearchString {
  const write = (most: number) =>
    names.map((each) => clause(each.slice(0, most))).join(` ${join} `);
  let most = names.reduce((m, each) => Math.max(m, each.length), 1);
  while (limit !== null && most > 1 && write(most).length > limit) most--;
  const query = write(most);
  const leftOut = names.flatMap((each) => each.slice(most)).map((name) => name.slice(1, -1));
  return { database, query, limit, isTooLong: limit !== null && query.length > limit, leftOut };
}

/** Quoted names, unique ignoring case; without characters that are operators or wildcards. */
function namesOf({ label, aliases }: SearchedConcept): string[] {
  const names = new Map<string, string>();
  for (const name of [label, ...aliases]) {
    const plain = name
      .replace(/[^\p{L}\p{M}\p{N}\s'’.,/+-]+/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim();
    const key = plain.toLowerCase();
    if (plain !== '' && !names.has(key)) names.set(key, `"${plain}"`);
  }
  return [...names.values()];
}
