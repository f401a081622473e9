// Groups records of one paper: by DOI, by arXiv id, else by folded title. For a title that many papers have
// (“Editorial”) the other fields must agree; for any other, records are kept apart only where both the publisher's
// DOI and the first author differ (“A survey on federated learning”).

import type { FoldedTitle } from './fold-title.ts';
import type { DumpRecord } from './paper.ts';

/** The part of a record that tells its paper from others of the same title. */
type RecordFacts = Pick<DumpRecord, 'reference' | 'published'>;

/** A record with its folded title. */
export interface Identified {
  readonly record: RecordFacts;
  /** Cleaned. */
  readonly title: string;
  readonly folded: FoldedTitle;
}

/** DOIs of arXiv are arXiv ids; they do not contradict a publisher's DOI. */
const ARXIV_DOI = /^10\.48550\/arxiv\./i;

/** The publisher's DOI of a record, or null. */
export function ownDoi({ reference }: RecordFacts): string | null {
  const doi = reference?.doi ?? null;
  return doi !== null && ARXIV_DOI.test(doi) ? null : doi;
}

/** The arXiv id of a record, or null. */
export function ownArxivId({ reference }: RecordFacts): string | null {
  const { doi = null, arxivId = null } = reference ?? {};
  return arxivId ?? (doi !== null && ARXIV_DOI.test(doi) ? doi.replace(ARXIV_DOI, '') : null);
}

/** The year in a reference file; the days of a page do not distinguish papers. */
function ownYear({ published }: RecordFacts): string | null {
  return published?.slice(0, 4) ?? null;
}

/** Beginnings of titles that journals use for many articles. */
const GENERIC =
  /^(?:guest |invited )?(?:editorial|introduction(?:$| to the (?:special|theme))|preface|foreword|afterword|contents|table of contents|index|front ?matter|back ?matter|title page|cover|masthead|news|obituary|in memoriam|announcement|acknowledge?ments?|discussion|conclusions?|comment(?:ary|s)?$|reply|response|rejoinder|letters? to the editor|book reviews?|review$|reviewers?|abstracts?|proceedings|correct(?:ion|ed)|corrigend|errat|author correction|publisher correction|retract|withdrawn|in this issue|untitled|no title|call for papers|keynote|panel|tutorial|poster|welcome|message from)/i;

/** A shorter key is a word or two. */
const SHORT_KEY = 20;

function isGeneric(title: string, key: string): boolean {
  return key.length < SHORT_KEY || GENERIC.test(title);
}

/**
 * The records in groups, one per paper; groups and members in the given order. Equal DOIs or arXiv ids always join.
 * Records with equal titles are joined unless they conflict: in DOI, arXiv id or year where the title is short or
 * generic, otherwise in both DOI and first author (a preprint, a conference paper and its journal version share
 * the authors).
 */
export function groupByPaper<T extends Identified>(records: readonly T[]): T[][] {
  const parents = Uint32Array.from(records, (_, i) => i);
  joinEqual(parents, records, ({ record }) => ownDoi(record));
  joinEqual(parents, records, ({ record }) => ownArxivId(record));
  joinTitles(parents, records);
  const groups = new Map<number, T[]>();
  records.forEach((record, i) => {
    append(groups, findRoot(parents, i), record);
  });
  return [...groups.values()];
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Union–find with path compression; the root of a set is its first record. */
function findRoot(parents: Uint32Array, i: number): number {
  let root = i;
  while (parents[root] !== root) root = parents[root]!;
  for (let at = i; at !== root;) {
    const next = parents[at]!;
    parents[at] = root;
    at = next;
  }
  return root;
}

function join(parents: Uint32Array, a: number, b: number): void {
  const [p, q] = [findRoot(parents, a), findRoot(parents, b)];
  parents[Math.max(p, q)] = Math.min(p, q);
}

function joinEqual<T>(
  parents: Uint32Array,
  records: readonly T[],
  keyOf: (record: T) => string | null,
): void {
  const first = new Map<string, number>();
  records.forEach((record, i) => {
    const key = keyOf(record);
    if (key === null) return;
    const other = first.get(key);
    if (other === undefined) first.set(key, i);
    else join(parents, other, i);
  });
}

/** Joins each record to the first group of its title that it does not conflict with, or starts a new one. */
function joinTitles(parents: Uint32Array, records: readonly Identified[]): void {
  const byTitle = new Map<string, number[]>();
  records.forEach(({ folded }, i) => {
    append(byTitle, folded.key, i);
  });
  for (const [key, rows] of byTitle) {
    if (rows.length < 2) continue;
    const agrees = isGeneric(records[rows[0]!]!.title, key) ? agreesInAll : agreesInSome;
    joinAgreeing(parents, records, rows, agrees);
  }
}

/** The facts of a record, or of all records of a group. */
interface Facts {
  readonly dois: Set<string>;
  readonly arxivIds: Set<string>;
  readonly years: Set<string>;
  /** Words of the first author's name: the order varies, and given names may be initials. */
  readonly firstAuthor: Set<string>;
}

function factsOf(record: RecordFacts): Facts {
  const setOf = (fact: string | null) => new Set(fact === null ? [] : [fact]);
  return {
    dois: setOf(ownDoi(record)),
    arxivIds: setOf(ownArxivId(record)),
    years: setOf(ownYear(record)),
    firstAuthor: new Set(nameWords(record.reference?.authors[0] ?? '')),
  };
}

/** Words of a name in lower case, without accents and initials. */
function nameWords(name: string): readonly string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/\p{L}{2,}/gu) ?? [];
}

/** Whether a record may belong to a group. */
type Agrees = (group: Facts, record: Facts) => boolean;

const KINDS = ['dois', 'arxivIds', 'years', 'firstAuthor'] as const;

/** False where both sides have facts of the kind, and none in common. */
function agreesIn(kind: (typeof KINDS)[number], group: Facts, record: Facts): boolean {
  if (group[kind].size === 0 || record[kind].size === 0) return true;
  return [...record[kind]].some((fact) => group[kind].has(fact));
}

const agreesInAll: Agrees = (group, record) =>
  agreesIn('dois', group, record) &&
  agreesIn('arxivIds', group, record) &&
  agreesIn('years', group, record);

const agreesInSome: Agrees = (group, record) =>
  agreesIn('dois', group, record) || agreesIn('firstAuthor', group, record);

function joinAgreeing(
  parents: Uint32Array,
  records: readonly Identified[],
  rows: readonly number[],
  agrees: Agrees,
): void {
  const groups: { readonly row: number; readonly facts: Facts }[] = [];
  for (const row of rows) {
    const facts = factsOf(records[row]!.record);
    const same = groups.find((group) => findRoot(parents, group.row) === findRoot(parents, row));
    const group = same ?? groups.find((other) => agrees(other.facts, facts));
    if (!group) {
      groups.push({ row, facts });
      continue;
    }
    join(parents, group.row, row);
    for (const kind of KINDS) for (const fact of facts[kind]) group.facts[kind].add(fact);
  }
}
