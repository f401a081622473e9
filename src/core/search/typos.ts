// Spelling correction: known words at a small edit distance from an unknown one.

/** Least letters of a word for one edit to be tolerated, and for two. */
const ONE_SLIP = 4;
const TWO_SLIPS = 8;

/**
 * Edit distance of a and b: letters inserted, deleted, changed or swapped with their neighbour (optimal string
 * alignment: Damerau 1964), or `most + 1` when it is above `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, above] = [new Array<number>(b.length + 1).fill(0), row(b.length + 1)];
  for (let i = 1; i <= a.length; i++) {
    const line = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min(above[j]! + 1, line[j - 1]! + 1, above[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before[j - 2]! + 1);
      line.push(least);
    }
    if (Math.min(...line) > most) return most + 1;
    [before, above] = [above, line];
  }
  return Math.min(above[b.length]!, most + 1);
}

function row(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}

/**
 * The known words nearest to an unknown one, best first: least edit distance, then most frequent.
 * @param known words with how often they occur
 * @param most how many at most
 */
export function nearestWords(
  word: string,
  known: ReadonlyMap<string, number>,
  most = 2,
): readonly string[] {
  const allowed = word.length >= TWO_SLIPS ? 2 : word.length >= ONE_SLIP ? 1 : 0;
  if (allowed === 0) return [];
  const near: { other: string; slips: number; count: number }[] = [];
  for (const [other, count] of known) {
    // The first letter is rarely wrong, and this saves most comparisons.
    if (!other.startsWith(word[0]!)) continue;
    const whole = editDistance(word, other, allowed);
    // The input may be the beginning of a word; a whole word is likelier.
    const slips =
      whole <= allowed ? whole : editDistance(word, other.slice(0, word.length), allowed) + 0.5;
    if (slips < allowed + 1) near.push({ other, slips, count });
  }
  near.sort((a, b) => a.slips - b.slips || b.count - a.count || (a.other < b.other ? -1 : 1));
  const least = near[0]?.slips;
  return near
    .filter(({ slips }) => slips === least)
    .slice(0, most)
    .map(({ other }) => other);
}
