// Where papers stand when they are shown on the concept map: in the middle of what they are about.

import { cos, sin } from '../elementary.ts';
import { separate } from './separate.ts';
import type { PlacedConcept, PostingColumns } from '../dataset/dataset.ts';

const ROOM = 6;

/** Rounds of parting, at most and at least. */
const MOST_ROUNDS = 40;
const LEAST_ROUNDS = 12;

/** Papers moved in all rounds together, about: above it, more rounds move a crowd about and part no more of it. */
const MOVES = 500_000;

/**
 * Rounds in which so many papers are parted. Of 40,000 on one sheet two thirds overlap another whatever is
 * done: the pairs that do are 28,600 after 12 rounds, 27,600 after 40, and papers move by 1.2 units between,
 * a third of a pixel where the whole sheet is shown.
 */
export function roundsFor(papers: number): number {
  return Math.min(MOST_ROUNDS, Math.max(LEAST_ROUNDS, Math.floor(MOVES / papers)));
}

/**
 * Positions of papers in map units: the salience-weighted mean of their concepts' places, then apart
 * from concepts on the sheet and from each other as far as {@link roundsFor} so many allow.
 */
export function placePapers(
  { offsets, concepts: entries, salience }: PostingColumns,
  concepts: readonly Pick<PlacedConcept, 'x' | 'y' | 'papers'>[],
  minPapers: number,
): { x: number[]; y: number[] } {
  const rows = offsets.length - 1;
  const sheet = concepts.filter((concept) => concept.papers >= minPapers);
  const x = new Float64Array(rows + sheet.length);
  const y = new Float64Array(rows + sheet.length);
  for (let row = 0; row < rows; row++) {
    let total = 0;
    for (let e = offsets[row]!; e < offsets[row + 1]!; e++) {
      const { x: cx, y: cy } = concepts[entries[e]!]!;
      const weight = salience[e]! * salience[e]!;
      x[row]! += weight * cx;
      y[row]! += weight * cy;
      total += weight;
    }
    // A spiral around the mean keeps papers of the same concepts from one spot.
    const turn = row * 2.399963;
    x[row] = (total > 0 ? x[row]! / total : 0) + 9 * cos(turn);
    y[row] = (total > 0 ? y[row]! / total : 0) + 9 * sin(turn);
  }
  sheet.forEach((concept, i) => {
    x[rows + i] = concept.x;
    y[rows + i] = concept.y;
  });
  const box = { left: ROOM, right: ROOM, up: ROOM, down: ROOM };
  separate(
    { x, y },
    Array.from(x, () => box),
    { fixed: (i) => i >= rows, rounds: roundsFor(rows) },
  );
  const column = (values: Float64Array) => Array.from(values.subarray(0, rows), toTenths);
  return { x: column(x), y: column(y) };
}

/** A place as it is written; never the negative zero, which no file can tell from the other. */
export function toTenths(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
