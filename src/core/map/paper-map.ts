// Papers and their ties → places on a sheet of their own: alike papers near each other, the papers of
// an area together.

import { joinPapers } from '../questions/paper-ties.ts';
import { stretchToSheet } from './draw-map.ts';
import { buildGraph } from './graph.ts';
import { DEFAULT_LAYOUT_OPTIONS, layOut } from './layout.ts';
import { toTenths } from './place-papers.ts';
import { separate } from './separate.ts';
import type { PostingColumns } from '../dataset/dataset.ts';
import type { PapersAsked, PaperTies } from '../questions/paper-ties.ts';
import type { Control } from './control.ts';

/** Where papers stand. */
export interface PaperPlaces {
  /** Rows of the papers, ascending. */
  readonly rows: Uint32Array;
  /** Map units, whole tenths, by index in `rows`. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Half the side of the square a paper is given on a sheet that is evenly filled. */
const SHARE = 30;

/** Half the side of the square it keeps free, in map units. */
const ROOM = 9;

/** Width over height of the sheet: between a window beside two panels and a phone. */
const ASPECT = 1.1;

/**
 * Pull of an area on its papers. More sets areas apart, and with them papers that are alike across
 * areas: in the default corpus none leaves 32 % of the neighbours near, 0.5 20 % and 1.4 15 %.
 */
const COHESION = 0.6;

/** Pairs of papers times rounds that a layout may take: some seconds. */
const EFFORT = 6e8;

/**
 * Places the papers asked for, by the ties that {@link joinPapers} finds among them; the same input
 * gives the same places. Stopped early, they are less untangled.
 * @param clusters area of each concept, by index
 */
export function layOutPapers(
  postings: PostingColumns,
  clusters: ArrayLike<number>,
  asked: PapersAsked,
  control: Control = {},
): PaperPlaces {
  const ties = joinPapers(postings, asked);
  const areas = mainAreas(postings, clusters);
  const { rows } = ties;
  // Papers of no area stand together, behind the last one.
  const none = Array.from(clusters).reduce((most, c) => Math.max(most, c + 1), 0);
  const communities = rows.map((row) => (areas[row]! < 0 ? none : areas[row]!));
  const iterations = roundsFor(rows.length);
  const options = { ...DEFAULT_LAYOUT_OPTIONS, iterations, aspect: ASPECT, cohesion: COHESION };
  const places = layOut(graphOf(ties), communities, options, control);
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
 * The area each paper is about most, by the salience of its concepts there; of equals the first. -1
 * for a paper without concepts.
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
