// Positions of papers on the concept map: at the centre of what they are about.

import { cos, sin } from '../elementary.ts';
import { separate } from './separate.ts';
import type { PlacedConcept, PostingColumns } from '../dataset/dataset.ts';

/** Half the side of the square that a paper keeps free, in map units. */
const ROOM = 6;

/** Rounds of separation, at most and at least. */
const MOST_ROUNDS = 40;
const LEAST_ROUNDS = 12;

/** Moves of papers in all rounds together, about: beyond it, more rounds separate no more of a crowd. */
const MOVES = 500_000;

/**
 * Rounds in which so many papers are separated. Of 40,000 on one sheet two thirds overlap another in any case:
 * 28,600 pairs overlap after 12 rounds, 27,600 after 40, and papers move by 1.2 units in between, a third of a
 * pixel where the whole sheet is shown.
 */
export function roundsFor(papers: number): number {
  return Math.min(MOST_ROUNDS, Math.max(LEAST_ROUNDS, Math.floor(MOVES / papers)));
}

/**
 * Positions of papers in map units: the mean of their concepts' positions weighted by the square of the salience,
 * then separated from concepts on the sheet and from each other as far as {@link roundsFor} so many allow.
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
    // Offsets on a spiral, so that papers with the same concepts do not coincide.
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

/** A coordinate as it is written; never negative zero, which JSON does not keep. */
export function toTenths(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
