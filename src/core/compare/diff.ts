// What changed between two datasets: papers, concepts, the areas they stand in, links.

import { paperCount } from '../dataset/dataset.ts';
import { countTogether, linksWhere } from '../links/co-occurrence.ts';
import { matchAreas, NO_AREA } from '../map/match-areas.ts';
import { matchPapers } from './match-papers.ts';
import type { Dataset, PlacedConcept } from '../dataset/dataset.ts';

/** A concept or a paper by its id and name. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

/** A concept whose name is now one of another concept's. */
export interface Merged extends Named {
  readonly into: string;
}

/** A concept in another area than the one its old area became. */
export interface MovedConcept extends Named {
  readonly from: string;
  readonly to: string;
}

/** A link, its ends in order of id, and its papers before and after; 0 where it is not. */
export interface ChangedLink {
  readonly a: string;
  readonly b: string;
  readonly before: number;
  readonly after: number;
}

/** All lists in order of id. */
export interface DatasetDiff {
  readonly papers: { readonly in: readonly Named[]; readonly out: readonly Named[] };
  readonly concepts: {
    readonly new: readonly Named[];
    /** Without those merged. */
    readonly gone: readonly Named[];
    readonly merged: readonly Merged[];
    readonly moved: readonly MovedConcept[];
  };
  readonly links: {
    readonly in: readonly ChangedLink[];
    readonly out: readonly ChangedLink[];
    /** There both times, in more or fewer papers. */
    readonly changed: readonly ChangedLink[];
  };
}

/** What became of `before` in `after`. */
export function diffDatasets(before: Dataset, after: Dataset): DatasetDiff {
  const stayed = matchPapers(before.papers, after.papers);
  const [old, now] = [conceptsOf(before), conceptsOf(after)];
  const lost = without(old, now);
  const merged = lost.flatMap((concept) => findHeir(concept, after));
  const isMerged = new Set(merged.map(({ id }) => id));
  const links = diffLinks(linksOf(before), linksOf(after));
  return {
    papers: {
      in: papersWithout(after, new Set(stayed.keys())),
      out: papersWithout(before, new Set(stayed.values())),
    },
    concepts: {
      new: without(now, old).map(named),
      gone: lost.filter(({ id }) => !isMerged.has(id)).map(named),
      merged,
      moved: findMoved(before, after),
    },
    links: {
      in: links.filter((link) => link.before === 0),
      out: links.filter((link) => link.after === 0),
      changed: links.filter((link) => link.before > 0 && link.after > 0),
    },
  };
}

/** Whether nothing changed that a diff tells of. */
export function isSameContent({ papers, concepts, links }: DatasetDiff): boolean {
  const lists = [papers, concepts, links].flatMap((part) => Object.values<readonly object[]>(part));
  return lists.every((list) => list.length === 0);
}

function papersWithout({ papers }: Dataset, rows: ReadonlySet<number>): Named[] {
  const all = papers.ids.map((id, row) => ({ id, label: papers.titles[row]! }));
  return all.filter((_, row) => !rows.has(row)).sort(byId);
}

function conceptsOf({ concepts }: Dataset): Map<string, PlacedConcept> {
  return new Map(concepts.map((concept) => [concept.id, concept]));
}

/** Those of `from` that `other` lacks, by id. */
function without<T extends Named>(
  from: ReadonlyMap<string, T>,
  other: ReadonlyMap<string, unknown>,
): T[] {
  return [...from.values()].filter(({ id }) => !other.has(id)).sort(byId);
}

function byId(p: Named, q: Named): number {
  return p.id < q.id ? -1 : Number(p.id > q.id);
}

function named({ id, label }: Named): Named {
  return { id, label };
}

/** The concept that has taken over a lost one's label as a name of its own. */
function findHeir({ id, label }: PlacedConcept, { concepts }: Dataset): Merged[] {
  const name = label.toLowerCase();
  const heir = concepts.find(({ label: own, aliases }) =>
    [own, ...aliases].some((surface) => surface.toLowerCase() === name),
  );
  return heir ? [{ id, label, into: heir.id }] : [];
}

/** Areas have no identity of their own: each old one goes on in the new one most alike. */
function findMoved(before: Dataset, after: Dataset): MovedConcept[] {
  const old = conceptsOf(before);
  const previous = after.concepts.map(({ id }) => old.get(id)?.cluster ?? NO_AREA);
  const next = after.concepts.map(({ cluster }) => cluster);
  const numbers = matchAreas(Uint32Array.from(previous), Uint32Array.from(next));
  return after.concepts
    .flatMap(({ id, label, cluster }, i): MovedConcept[] => {
      if (previous[i] === NO_AREA || numbers[cluster] === previous[i]) return [];
      const from = before.clusters[previous[i]!]!.label;
      return [{ id, label, from, to: after.clusters[cluster]!.label }];
    })
    .sort(byId);
}

/** Papers of every link, by the ids of its ends in order. */
function linksOf(dataset: Dataset): Map<string, number> {
  const links = linksWhere(countTogether(dataset.postings, dataset.concepts.length));
  const id = (i: number) => dataset.concepts[i]!.id;
  return new Map(links.map(({ a, b, papers }) => [[id(a), id(b)].sort().join(' '), papers]));
}

function diffLinks(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): ChangedLink[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((key) => {
    const [a, b] = key.split(' ') as [string, string];
    const change = { a, b, before: before.get(key) ?? 0, after: after.get(key) ?? 0 };
    return change.before === change.after ? [] : [change];
  });
}

/** The numbers of a diff in a sentence for people. */
export function sayDiff(before: Dataset, after: Dataset, diff: DatasetDiff): string {
  if (isSameContent(diff)) return 'No difference in papers, concepts or links.';
  const { papers, concepts, links } = diff;
  return [
    `papers ${paperCount(before)} → ${paperCount(after)}: ${papers.in.length} in, ${papers.out.length} out`,
    `concepts ${before.concepts.length} → ${after.concepts.length}: ${concepts.new.length} new, ${concepts.gone.length} gone, ${concepts.merged.length} merged, ${concepts.moved.length} moved`,
    `links: ${links.in.length} in, ${links.out.length} out, ${links.changed.length} in other numbers of papers`,
  ].join('\n');
}
