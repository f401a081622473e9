// Papers and their ties → positions on a sheet of their own: similar papers near each other, the papers
// of an area together.

import { joinPapers } from './paper-ties.ts';
import { stretchToSheet } from './draw-map.ts';
import { buildGraph } from './graph.ts';
import { DEFAULT_LAYOUT_OPTIONS, layOut } from './layout.ts';
import { toTenths } from './place-papers.ts';
import { separate } from './separate.ts';
import type { PostingColumns } from '../dataset/dataset.ts';
import type { PapersAsked, PaperTies } from './paper-ties.ts';

/** Positions of papers. */
export interface PaperPlaces {
  /** Rows of the papers, ascending. */
  readonly rows: Uint32Array;
  /** Map units, whole tenths, by index in `rows`. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Half the side of a paper's square on an evenly filled sheet, in map units. */
const SHARE = 30;

/** Half the side of the square that a paper keeps free, in map units. */
const ROOM = 9;

/** Width over height of the sheet: between that of a window with two panels and that of a phone. */
const ASPECT = 1.1;

/**
 * Pull of an area on its papers. More sets areas apart, and with them similar papers of different areas: in
 * the default corpus 0 leaves 32 % of the neighbours near, 0.5 20 % and 1.4 15 %.
 */
const COHESION = 0.6;

/** Limit of pairs of papers times iterations of a layout: some seconds. */
const EFFORT = 6e8;

/**
 * Positions of the papers asked for, by the ties that {@link joinPapers} finds among them; the same input
 * gives the same positions.
 * @param clusters area of each concept, by index
 * @param onProgress called with the share done, 0 to 1
 */
export function layOutPapers(
  postings: PostingColumns,
  clusters: ArrayLike<number>,
  asked: PapersAsked,
  onProgress?: (share: number) => void,
): PaperPlaces {
  const ties = joinPapers(postings, asked);
  const areas = mainAreas(postings, clusters);
  const { rows } = ties;
  // Papers without an area stand together, after the last area.
  const none = Array.from(clusters).reduce((most, c) => Math.max(most, c + 1), 0);
  const communities = rows.map((row) => (areas[row]! < 0 ? none : areas[row]!));
  const iterations = roundsFor(rows.length);
  const options = { ...DEFAULT_LAYOUT_OPTIONS, iterations, aspect: ASPECT, cohesion: COHESION };
  const places = layOut(graphOf(ties), communities, options, onProgress);
  stretchToSheet(places, boxesOf(rows.length, SHARE), ASPECT);
  separate(places, boxesOf(rows.length, ROOM), { fixed: () => false, rounds: 120 });
  return { rows, x: places.x.map(toTenths), y: places.y.map(toTenths) };
}

function roundsFor(papers: number): number {
  const { iterations } = DEFAULT_LAYOUT_OPTIONS;
  return Math.min(iterations, Math.ceil((2 * EFFORT) / Math.max(1, papers) ** 2));
}

function graphOf({ rows, a, b, likeness }: PaperTies) {
  return buildGraph(
    rows.length,
    Array.from(a, (from, e) => ({ a: from, b: b[e]!, weight: likeness[e]! })),
  );
}

function boxesOf(count: number, half: number) {
  const box = { left: half, right: half, up: half, down: half };
  return Array.from({ length: count }, () => box);
}

/**
 * The area with the most salience in each paper, ties by number; -1 for a paper without concepts.
 * @param clusters area of each concept, by index
 */
export function mainAreas(postings: PostingColumns, clusters: ArrayLike<number>): Int32Array {
  const { offsets, concepts, salience } = postings;
  return Int32Array.from({ length: offsets.length - 1 }, (_, row) => {
    const shares = new Map<number, number>();
    for (let e = offsets[row]!; e < offsets[row + 1]!; e++) {
      const area = clusters[concepts[e]!]!;
      shares.set(area, (shares.get(area) ?? 0) + salience[e]!);
    }
    let [best, most] = [-1, -1];
    for (const [area, share] of shares)
      if (share > most || (share === most && area < best)) [best, most] = [area, share];
    return best;
  });
}
