// Which records are one paper: by DOI, by arXiv id, else by folded title; a title that many papers
// may have (“Editorial”) needs the rest to agree.

import type { FoldedTitle } from './fold-title.ts';
import type { DumpRecord } from './paper.ts';

/** What of a record tells its paper. */
export interface Identified {
  readonly record: DumpRecord;
  /** Cleaned. */
  readonly title: string;
  readonly folded: FoldedTitle;
}

/** DOIs that arXiv gives are arXiv ids; they do not speak against a publisher's DOI. */
const ARXIV_DOI = /^10\.48550\/arxiv\./i;

/** The publisher's DOI of a record, or null. */
export function ownDoi({ reference }: DumpRecord): string | null {
  const doi = reference?.doi ?? null;
  return doi !== null && ARXIV_DOI.test(doi) ? null : doi;
}

/** The arXiv id of a record, or null. */
export function ownArxivId({ reference }: DumpRecord): string | null {
  const { doi = null, arxivId = null } = reference ?? {};
  return arxivId ?? (doi !== null && ARXIV_DOI.test(doi) ? doi.replace(ARXIV_DOI, '') : null);
}

/** The year that a file of references gives; days of a page do not tell papers apart. */
function ownYear({ published }: DumpRecord): string | null {
  return published?.slice(0, 4) ?? null;
}

/** Titles that journals give again and again, at their beginning. */
const GENERIC =
  /^(?:guest |invited )?(?:editorial|introduction(?:$| to the (?:special|theme))|preface|foreword|afterword|contents|table of contents|index|front ?matter|back ?matter|title page|cover|masthead|news|obituary|in memoriam|announcement|acknowledge?ments?|discussion|conclusions?|comment(?:ary|s)?$|reply|response|rejoinder|letters? to the editor|book reviews?|review$|reviewers?|abstracts?|proceedings|correct(?:ion|ed)|corrigend|errat|author correction|publisher correction|retract|withdrawn|in this issue|untitled|no title|call for papers|keynote|panel|tutorial|poster|welcome|message from)/i;

/** A key of fewer letters is a word or two. */
const SHORT_KEY = 20;

function isGeneric(title: string, key: string): boolean {
  return key.length < SHORT_KEY || GENERIC.test(title);
}

/**
 * The records in groups, one a paper; groups and members in the given order. DOI and arXiv id are
 * believed; equal titles join what does not contradict itself in DOI, arXiv id or year, where the
 * title is short or generic, and whatever else, where it is a whole sentence of its own.
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

/** Disjoint sets; the root of a set is its first record. */
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

/** Under each title: what one may join, the first that does not contradict it, or a new one. */
function joinTitles(parents: Uint32Array, records: readonly Identified[]): void {
  const byTitle = new Map<string, number[]>();
  records.forEach(({ folded }, i) => {
    append(byTitle, folded.key, i);
  });
  for (const [key, rows] of byTitle) {
    if (rows.length < 2) continue;
    if (isGeneric(records[rows[0]!]!.title, key)) joinAgreeing(parents, records, rows);
    else for (const row of rows) join(parents, rows[0]!, row);
  }
}

/** What is known of a group that goes under a generic title. */
interface Known {
  readonly row: number;
  readonly facts: readonly Set<string>[];
}

function joinAgreeing(
  parents: Uint32Array,
  records: readonly Identified[],
  rows: readonly number[],
): void {
  const groups: Known[] = [];
  for (const row of rows) {
    const { record } = records[row]!;
    const facts = [ownDoi(record), ownArxivId(record), ownYear(record)];
    const same = groups.find((group) => findRoot(parents, group.row) === findRoot(parents, row));
    const group = same ?? groups.find((known) => agrees(known, facts));
    if (group) join(parents, group.row, row);
    const known = group ?? { row, facts: facts.map(() => new Set<string>()) };
    if (!group) groups.push(known);
    facts.forEach((fact, i) => {
      if (fact !== null) known.facts[i]!.add(fact);
    });
  }
}

/** No fact of the record is other than all that the group has of its kind. */
function agrees({ facts: known }: Known, facts: readonly (string | null)[]): boolean {
  return facts.every((fact, i) => fact === null || known[i]!.size === 0 || known[i]!.has(fact));
}
