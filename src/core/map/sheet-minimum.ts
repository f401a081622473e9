// The minimum of papers that a concept needs to be on a sheet: of a corpus, or of any selection of papers.

/** Concepts a sheet can label without crowding. */
export const SHEET_SIZE = 190;

/**
 * Papers a concept needs to be on a sheet: the smallest number, two or more, that leaves at most `wanted`
 * concepts. Where it would leave (almost) none because too many concepts tie, the number of papers these
 * have, and more than `wanted` pass.
 * @param counts papers of each concept, in any order
 */
export function sheetMinimum(counts: ArrayLike<number>, wanted = SHEET_SIZE): number {
  const sorted = Uint32Array.from(counts).sort().reverse();
  const most = sorted[0] ?? 1;
  const least = Math.max(Math.min(2, most), (sorted[wanted] ?? 0) + 1);
  const below = sorted.findIndex((papers) => papers < least);
  const isCrowded = below >= 0 && below < 2 && sorted.length > 1;
  return isCrowded ? Math.max(1, sorted[below]!) : least;
}
