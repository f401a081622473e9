// Two corpora as one map: one keeps its positions, concepts only in the other are placed beside them, and three
// parts replace the areas: only in the first, only in the second, in both.

import { ancestorsOf } from '../concepts/ancestors.ts';
import { countTogether } from '../links/co-occurrence.ts';
import { halfSidesOf } from '../map/draw-map.ts';
import { placeUnplaced } from '../map/place-beside.ts';
import { sheetGraph } from '../map/sheet-graph.ts';
import { placePapers, toTenths } from '../map/place-papers.ts';
import { identify } from '../dataset/files.ts';
import { referenceColumns } from '../dataset/references.ts';
import { referenceOf } from '../dataset/dataset.ts';
import { matchConcepts } from './match-concepts.ts';
import { minimumOfBoth, partOf } from './parts.ts';
import { unitePapers } from './unite-papers.ts';
import type { CoOccurrence } from '../links/co-occurrence.ts';
import type { Dataset, StoredText, PlacedConcept } from '../dataset/dataset.ts';
import type { Comparison } from './parts.ts';
import type { Side } from './unite-papers.ts';

/** Two corpora as one. */
export interface United {
  readonly dataset: Dataset;
  readonly texts: readonly StoredText[];
  readonly comparison: Comparison;
}

/** Unites two corpora; equal input gives an equal result. */
export function uniteCorpora(a: Side, b: Side): United {
  const matched = matchConcepts(a.dataset.concepts, b.dataset.concepts);
  const idInAll = (id: string) => matched.get(id) ?? id;
  const rows = unitePapers(a, b, idInAll);
  const names = namesOf(a.dataset, b.dataset);
  const counts = countsOf(a.dataset, b.dataset, idInAll);
  const merged = mergeConcepts(a.dataset, b.dataset, { idInAll, rowInAll: rows.rowInAll });
  const together = countTogether(rows.postingsOver(merged.concepts), merged.concepts.length);
  const isFirst = keepsFirstMap(a.dataset, b.dataset);
  const places = isFirst ? placesIn(a.dataset, (id) => id) : placesIn(b.dataset, idInAll);
  const concepts = placed(merged.concepts, together, places);
  const least = [a.dataset.defaultMinPapers, b.dataset.defaultMinPapers] as const;
  const parted = concepts.map((concept) => ({
    ...concept,
    cluster: partOf(counts[concept.id]!),
    minPapers: minimumOfBoth(counts[concept.id]!, least),
  }));
  const postings = rows.postingsOver(parted);
  const paperPlaces = placePapers(postings, parted, sheetGraph(together).minPapers);
  const references = rows.from.map(([side, row]) =>
    referenceOf((side === 'a' ? a : b).dataset.papers, row),
  );
  const stay = <T>(mine: readonly T[], all: readonly T[]) =>
    isFirst ? [...mine, ...all.slice(mine.length)] : all;
  const dataset = identify({
    ...a.dataset,
    name: names.join(' and '),
    files: [...a.dataset.files, ...b.dataset.files],
    clusters: clustersOf(names, parted),
    concepts: parted,
    ancestors: merged.ancestors,
    papers: {
      ...rows.columns,
      ...referenceColumns(references),
      x: stay(a.dataset.papers.x, paperPlaces.x),
      y: stay(a.dataset.papers.y, paperPlaces.y),
    },
    postings,
    defaultMinPapers: Math.min(...least),
  });
  const papers = [a.dataset, b.dataset].map((side) => side.papers.ids.length);
  const both = papers[0]! + papers[1]! - rows.from.length;
  const comparison: Comparison = {
    names,
    counts,
    ground: isFirst ? 0 : 1,
    minPapers: least,
    papers: [papers[0]!, papers[1]!, both],
  };
  return { dataset, texts: rows.texts, comparison };
}

/** Equal names are numbered. */
function namesOf(a: Dataset, b: Dataset): readonly [string, string] {
  return a.name === b.name ? [`${a.name} (1)`, `${b.name} (2)`] : [a.name, b.name];
}

function countsOf(
  a: Dataset,
  b: Dataset,
  idInAll: (id: string) => string,
): Record<string, readonly [number, number]> {
  const counts: Record<string, [number, number]> = Object.create(null) as never;
  for (const { id, papers } of a.concepts) counts[id] = [papers, 0];
  for (const { id, papers } of b.concepts) {
    const own = (counts[idInAll(id)] ??= [0, 0]);
    own[1] = papers;
  }
  return counts;
}

interface Mapping {
  readonly idInAll: (id: string) => string;
  /** From a row of the second corpus to the united row. */
  readonly rowInAll: (row: number) => number;
}

function mergeConcepts(a: Dataset, b: Dataset, { idInAll, rowInAll }: Mapping) {
  const known = new Set(a.concepts.map(({ id }) => id));
  const fresh = b.concepts
    .filter(({ id }) => !known.has(idInAll(id)))
    .map((concept) => ({
      ...concept,
      broader: concept.broader && idInAll(concept.broader),
      definedIn: concept.definedIn && {
        ...concept.definedIn,
        row: rowInAll(concept.definedIn.row),
      },
    }));
  const all = [...a.concepts, ...fresh].sort((p, q) => (p.id < q.id ? -1 : 1));
  const ids = new Set(all.map(({ id }) => id));
  const above = new Map(
    [...b.ancestors, ...a.ancestors].flatMap((each) => {
      const broader = each.broader && idInAll(each.broader);
      return ids.has(each.id) ? [] : [[each.id, { ...each, broader }] as const];
    }),
  );
  const broaderOf = (id: string) => above.get(id)?.broader ?? byId.get(id)?.broader ?? null;
  const byId = new Map(all.map((concept) => [concept.id, concept]));
  const concepts = all.map((concept) => ({
    ...concept,
    // Two vocabularies may disagree on which of two concepts is broader.
    broader: ancestorsOf(concept.id, broaderOf).has(concept.id) ? null : concept.broader,
    secondCluster: null,
    stability: null,
  }));
  const ancestors = [...above.values()].sort((p, q) => (p.id < q.id ? -1 : 1));
  return { concepts, ancestors };
}

/** How many times as many concepts the second needs for its map to be kept instead. */
const MUCH_LARGER = 3;

/** Whether the map of the first is kept: unless the second is much larger. */
function keepsFirstMap(a: Dataset, b: Dataset): boolean {
  return b.concepts.length < MUCH_LARGER * a.concepts.length;
}

type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

function placesIn({ concepts }: Dataset, idInAll: (id: string) => string): Places {
  return new Map(concepts.map(({ id, x, y }) => [idInAll(id), { x, y }]));
}

/** Keeps known positions and places the rest beside them; counts papers anew. */
function placed(
  concepts: readonly PlacedConcept[],
  together: CoOccurrence,
  places: Places,
): PlacedConcept[] {
  const positions = placeUnplaced({
    together,
    isPlaced: Uint8Array.from(concepts, ({ id }) => Number(places.has(id))),
    positions: {
      x: Float64Array.from(concepts, ({ id }) => places.get(id)?.x ?? 0),
      y: Float64Array.from(concepts, ({ id }) => places.get(id)?.y ?? 0),
    },
    halfSides: halfSidesOf(together.counts),
  });
  return concepts.map((concept, i) => ({
    ...concept,
    x: toTenths(positions.x[i]!),
    y: toTenths(positions.y[i]!),
    papers: together.counts[i]!,
  }));
}

function clustersOf(
  [a, b]: readonly [string, string],
  concepts: readonly PlacedConcept[],
): Dataset['clusters'] {
  return [`Only in ${a}`, `Only in ${b}`, 'In both'].map((label, part) => {
    const size = concepts.filter(({ cluster }) => cluster === part).length;
    return { label, size, x: 0, y: 0 };
  });
}
