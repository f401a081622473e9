// Broader and narrower concepts: the vocabulary's `broader` relation in both directions, as far as this dataset
// has it.

import { ancestorsOf } from '../core/concepts/ancestors.ts';
import { spelledOut } from '../core/slug.ts';
import { conceptsOfPaper, paperCount } from '../core/dataset/dataset.ts';
import type { Ancestor, Dataset } from '../core/dataset/dataset.ts';

/** A concept above or below another. */
export interface Relative {
  readonly id: string;
  readonly label: string;
  /** Index into the dataset's concepts, or null where no paper names it. */
  readonly index: number | null;
}

/** A concept or an ancestor of one by its id, on the map or not; null for an unknown id. */
export function conceptNamed(dataset: Dataset, id: string): Ancestor | null {
  return familyOf(dataset).names.get(id) ?? null;
}

/** The ancestors of a concept, broadest first. */
export function widerThan(dataset: Dataset, id: string): Relative[] {
  const above = ancestorsIn(familyOf(dataset).names, id);
  return [...above]
    .filter((up) => up !== id)
    .reverse()
    .map((up) => relativeOf(dataset, up));
}

function ancestorsIn(names: Family['names'], id: string): Set<string> {
  return ancestorsOf(id, (each) => names.get(each)?.broader ?? null);
}

/** The nearest descendants that papers name: a child that none names is replaced by its children. */
export function narrowerThan(dataset: Dataset, id: string): Relative[] {
  const { children } = familyOf(dataset);
  return (children.get(id) ?? []).flatMap((child) => {
    const relative = relativeOf(dataset, child);
    return relative.index === null ? narrowerThan(dataset, child) : [relative];
  });
}

/** Indices of a concept and its descendants that papers name, ascending. */
export function allOf(dataset: Dataset, id: string): number[] {
  const { children, index } = familyOf(dataset);
  const found: number[] = [];
  const visit = (at: string) => {
    const own = index.get(at);
    if (own !== undefined) found.push(own);
    (children.get(at) ?? []).forEach(visit);
  };
  visit(id);
  return found.sort((a, b) => a - b);
}

/** 1 for each paper row that names a concept or a descendant of it. */
export function papersWithin(dataset: Dataset, id: string): Uint8Array {
  const wanted = new Set(allOf(dataset, id));
  return Uint8Array.from({ length: paperCount(dataset) }, (_, row) =>
    Number(conceptsOfPaper(dataset, row).some((concept) => wanted.has(concept))),
  );
}

interface Family {
  readonly names: ReadonlyMap<string, Ancestor>;
  readonly index: ReadonlyMap<string, number>;
  /** Ids directly below, in order of id. */
  readonly children: ReadonlyMap<string, readonly string[]>;
}

const families = new WeakMap<Dataset, Family>();

/** Cached: a dataset is immutable. */
function familyOf(dataset: Dataset): Family {
  let family = families.get(dataset);
  if (!family) families.set(dataset, (family = readFamily(dataset)));
  return family;
}

function readFamily(dataset: Dataset): Family {
  const names = new Map<string, Ancestor>();
  for (const concept of [...dataset.ancestors, ...dataset.concepts]) names.set(concept.id, concept);
  const children = new Map<string, string[]>();
  // Sorting only these: most concepts of a large corpus have no broader one.
  const below = [...names.values()].filter(({ broader }) => broader !== null);
  for (const id of below.map((concept) => concept.id).sort()) {
    // A cycle is cut.
    if (ancestorsIn(names, id).has(id)) continue;
    const broader = names.get(id)!.broader!;
    const siblings = children.get(broader) ?? [];
    siblings.push(id);
    children.set(broader, siblings);
  }
  return { names, children, index: new Map(dataset.concepts.map((c, i) => [c.id, i])) };
}

function relativeOf(dataset: Dataset, id: string): Relative {
  const { names, index } = familyOf(dataset);
  return { id, label: names.get(id)?.label ?? spelledOut(id), index: index.get(id) ?? null };
}
