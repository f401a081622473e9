// Papers counted under a concept and under all that is broader: a paper on sharpness is one on the loss
// landscape, so that two concepts are only said to be apart where no narrower ones meet either. A concept has one
// broader concept; it counts under those as well whose name ends its own: Riemannian gradient descent is one of
// Riemannian optimization, and a gradient descent.

import { conceptsOfPaper, paperCount } from '../core/dataset/dataset.ts';
import { countKept } from '../core/links/co-occurrence.ts';
import { allOf, widerThan } from './hierarchy.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { CoOccurrence } from '../core/links/co-occurrence.ts';
import type { Seen } from './seen.ts';

/**
 * Counts over the papers that pass the filters, of some concepts each with all narrower ones; of all others 0.
 * @param concepts indices
 */
export function countWithNarrower(
  dataset: Dataset,
  { papers }: Pick<Seen, 'papers'>,
  concepts: readonly number[],
): CoOccurrence {
  const above = new Map<number, number[]>();
  for (const concept of concepts) {
    for (const own of allNamed(dataset, dataset.concepts[concept]!.id)) {
      const known = above.get(own);
      if (known) known.push(concept);
      else above.set(own, [concept]);
    }
  }
  const offsets = new Uint32Array(paperCount(dataset) + 1);
  const entries: number[] = [];
  for (let row = 0; row < papers.length; row++) {
    const named = new Set<number>();
    for (const own of conceptsOfPaper(dataset, row))
      for (const concept of above.get(own) ?? []) named.add(concept);
    entries.push(...[...named].sort((p, q) => p - q));
    offsets[row + 1] = entries.length;
  }
  const rows = { offsets, concepts: Uint32Array.from(entries) };
  return countKept(rows, dataset.concepts.length, papers);
}

/**
 * Rows of the papers that pass the filters and name two concepts or what is narrower than they, ascending; none
 * where one of the two is broader than the other, since each paper on the narrower one would be among them.
 */
export function rowsWithNarrower(
  dataset: Dataset,
  { papers }: Pick<Seen, 'papers'>,
  [a, b]: readonly [a: string, b: string],
): number[] {
  const isAbove = (wide: string, narrow: string) =>
    widerThan(dataset, narrow).some(({ id }) => id === wide);
  if (a === b || isAbove(a, b) || isAbove(b, a)) return [];
  const [ofA, ofB] = [a, b].map((id) => new Set(allNamed(dataset, id))) as [
    Set<number>,
    Set<number>,
  ];
  return [...papers.keys()].filter((row) => {
    const own = conceptsOfPaper(dataset, row);
    return papers[row] === 1 && own.some((i) => ofA.has(i)) && own.some((i) => ofB.has(i));
  });
}

/** Indices of a concept and of all that is narrower, by the vocabulary or by name; each once. */
function allNamed(dataset: Dataset, id: string): Iterable<number> {
  const named = namedAfter(dataset).get(id) ?? [];
  return new Set([id, ...named].flatMap((each) => allOf(dataset, each)));
}

const namesakes = new WeakMap<Dataset, ReadonlyMap<string, readonly string[]>>();

/** Ids of the concepts whose label is that of another with words before it, by the id of the other. */
function namedAfter(dataset: Dataset): ReadonlyMap<string, readonly string[]> {
  let found = namesakes.get(dataset);
  if (!found) namesakes.set(dataset, (found = findNamesakes(dataset.concepts)));
  return found;
}

function findNamesakes(concepts: Dataset['concepts']): Map<string, string[]> {
  const idOf = new Map(concepts.map(({ id, label }) => [label.toLowerCase(), id]));
  const found = new Map<string, string[]>();
  for (const { id, label } of concepts) {
    const name = label.toLowerCase();
    for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
      const wide = idOf.get(name.slice(at + 1));
      if (wide === undefined) continue;
      const known = found.get(wide);
      if (known) known.push(id);
      else found.set(wide, [id]);
    }
  }
  return found;
}
