// Papers → tally → postings. Tallies of parts of a corpus merge associatively, so that the parts can be
// tallied apart. A tally holds postings only, so it grows with them and not with the text.

import { eachConcept } from '../concepts/pack-extractions.ts';
import type { Extraction } from '../concepts/concept.ts';

/** Paper → concept → salience; keys in no particular order until {@link finish}. */
export interface Tally {
  readonly papers: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** The postings of all papers in order: compressed sparse rows over sorted ids. */
export interface Postings {
  /** Paper ids; row r is `paperIds[r]`. */
  readonly paperIds: readonly string[];
  /** Concept ids, sorted; what `concepts` indexes. */
  readonly conceptIds: readonly string[];
  /** Row r's entries are `offsets[r]` up to `offsets[r + 1]`; length papers + 1. */
  readonly offsets: Uint32Array;
  /** Indices into `conceptIds`, ascending within a row. */
  readonly concepts: Uint32Array;
  /** Salience of each entry, 0 to 1000. */
  readonly salience: Uint16Array;
}

/**
 * Merges partial tallies; linear in their postings. Associative, and commutative up to the order of keys,
 * which {@link finish} removes; the merge of none is the identity.
 */
export function mergeTallies(tallies: Iterable<Tally>): Tally {
  return gatherRows(rowsOfAll(tallies));
}

function* rowsOfAll(tallies: Iterable<Tally>): Generator<TallyRow> {
  for (const { papers } of tallies) yield* papers;
}

function mergeRows(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) {
  const row = new Map(a);
  for (const [concept, salience] of b) row.set(concept, Math.max(salience, row.get(concept) ?? 0));
  return row;
}

/** Tallies many papers; linear in the postings. */
export function tallyPapers(papers: Iterable<readonly [string, Extraction]>): Tally {
  return gatherRows(rowsOfPapers(papers));
}

function* rowsOfPapers(papers: Iterable<readonly [string, Extraction]>): Generator<TallyRow> {
  for (const [id, { concepts }] of papers)
    yield [id, new Map(concepts.map((c) => [c.concept, c.salience]))];
}

/** A paper and its concepts with their salience. */
export type TallyRow = readonly [paperId: string, concepts: ReadonlyMap<string, number>];

/** A tally of rows; of several rows of one paper each concept keeps its highest salience. */
export function gatherRows(found: Iterable<TallyRow>): Tally {
  const rows = new Map<string, ReadonlyMap<string, number>>();
  for (const [id, row] of found) {
    const known = rows.get(id);
    rows.set(id, known ? mergeRows(known, row) : row);
  }
  return { papers: rows };
}

/**
 * The postings of papers given in order and each once; equal to tally and {@link finish}, without the
 * intermediate rows, which for a large corpus take most of the time and the memory.
 */
export function postingsOf(papers: readonly (readonly [string, Extraction])[]): Postings {
  const met = new MetConcepts();
  const offsets = new Uint32Array(papers.length + 1);
  const entries: number[] = [];
  const thousandths: number[] = [];
  papers.forEach(([, extraction], row) => {
    eachConcept(extraction, (ids, place, salience) => {
      entries.push(met.numberOf(ids, place));
      thousandths.push(salience);
    });
    offsets[row + 1] = entries.length;
  });
  const conceptIds = met.ids().sort();
  const places = new Uint32Array(conceptIds.length);
  conceptIds.forEach((_, place) => (places[met.numberOf(conceptIds, place)] = place));
  const concepts = new Uint32Array(entries.length);
  const salience = new Uint16Array(entries.length);
  for (let e = 0; e < entries.length; e++) {
    concepts[e] = places[entries[e]!]!;
    salience[e] = thousandths[e]!;
  }
  const postings = { paperIds: papers.map(([id]) => id), conceptIds, offsets, concepts, salience };
  for (let row = 0; row < papers.length; row++) sortRow(postings, offsets[row]!, offsets[row + 1]!);
  return postings;
}

/** Numbers concepts in the order in which they are met, until all are known and can be sorted. */
class MetConcepts {
  private readonly numbers = new Map<string, number>();
  /** The id list of the last call, and the numbers by index in it: nearly all calls share one list. */
  private listed: readonly string[] = [];
  private byPlace = new Int32Array(0);

  /** The number of the concept at an index of a list. */
  numberOf(ids: readonly string[], place: number): number {
    if (ids !== this.listed) {
      this.listed = ids;
      this.byPlace = new Int32Array(ids.length).fill(UNKNOWN);
    }
    const known = this.byPlace[place]!;
    return known === UNKNOWN ? (this.byPlace[place] = this.look(ids[place]!)) : known;
  }

  private look(id: string): number {
    const known = this.numbers.get(id) ?? this.numbers.size;
    this.numbers.set(id, known);
    return known;
  }

  /** Ids of all concepts met. */
  ids(): string[] {
    return [...this.numbers.keys()];
  }
}

const UNKNOWN = -1;

/** Sorts a row by concept, by insertion: it has some tens of entries. */
function sortRow(
  { concepts, salience }: Pick<Postings, 'concepts' | 'salience'>,
  from: number,
  to: number,
): void {
  for (let n = from + 1; n < to; n++) {
    const [concept, share] = [concepts[n]!, salience[n]!];
    let at = n;
    for (; at > from && concepts[at - 1]! > concept; at--) {
      concepts[at] = concepts[at - 1]!;
      salience[at] = salience[at - 1]!;
    }
    concepts[at] = concept;
    salience[at] = share;
  }
}

/**
 * Turns a tally into postings.
 * @param paperOrder ids in the order of rows; every tallied paper must be among them, a paper
 * without concepts gets an empty row
 */
export function finish(tally: Tally, paperOrder: readonly string[]): Postings {
  const met = new Set<string>();
  for (const row of tally.papers.values()) for (const id of row.keys()) met.add(id);
  const conceptIds = [...met].sort();
  const index = new Map(conceptIds.map((id, i) => [id, i]));
  const offsets = new Uint32Array(paperOrder.length + 1);
  const concepts: number[] = [];
  const salience: number[] = [];
  paperOrder.forEach((id, row) => {
    const entries = [...(tally.papers.get(id) ?? [])].map(([c, s]) => [index.get(c)!, s] as const);
    for (const [concept, s] of entries.sort((a, b) => a[0] - b[0])) {
      concepts.push(concept);
      salience.push(Math.round(s * 1000));
    }
    offsets[row + 1] = concepts.length;
  });
  return {
    paperIds: paperOrder,
    conceptIds,
    offsets,
    concepts: Uint32Array.from(concepts),
    salience: Uint16Array.from(salience),
  };
}
