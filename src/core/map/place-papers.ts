// Where papers stand when they are shown on the concept map: in the middle of what they are about.

import { cos, sin } from './elementary.ts';
import { separate } from './separate.ts';
import type { PlacedConcept, PostingColumns } from '../dataset/dataset.ts';

const ROOM = 6;

/**
 * Positions of papers in map units: the salience-weighted mean of their concepts' places, then apart
 * from concepts on the sheet and from each other as far as 40 rounds allow.
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
    { fixed: (i) => i >= rows, rounds: 40 },
  );
  const column = (values: Float64Array) => Array.from(values.subarray(0, rows), toTenths);
  return { x: column(x), y: column(y) };
}

/** A place as it is written; never the negative zero, which no file can tell from the other. */
export function toTenths(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
