// The scale of a slider over numbers of papers: those that occur in a corpus, as far apart as it takes for one step
// to be a gentle change, whether ten papers are many or ten thousand.

/** How many times as many one step lets pass, at most, unless they all have the same number of papers. */
const GENTLE = 1.15;

/** How many things have each number of papers: index is the number. */
export function tallyCounts(counts: Iterable<number>): Uint32Array {
  const values = Uint32Array.from(counts);
  const having = new Uint32Array(values.reduce((most, n) => Math.max(most, n), 0) + 1);
  for (const n of values) having[n]!++;
  return having;
}

/**
 * Numbers for “in at least so many papers”, ascending from 1 to the largest that occurs. Between two neighbours
 * either no other number occurs, or the lower one lets at most {@link GENTLE} times as many pass.
 * @param marked a number that is a step whatever occurs
 */
export function countScale(having: Uint32Array, marked: number): number[] {
  const steps: number[] = [];
  let [passing, passingLast] = [0, 0];
  let next = 0;
  for (let n = having.length - 1; n > 0; n--) {
    if (having[n] === 0) continue;
    if (next > 0 && passing + having[n]! > GENTLE * passingLast) {
      steps.push(next);
      passingLast = passing;
    }
    passing += having[n]!;
    next = n;
  }
  return [...new Set([...steps, next, marked, 1])].filter((n) => n > 0).sort((p, q) => p - q);
}

/** How many things each step lets pass and the next does not. */
export function countsPerStep(having: Uint32Array, steps: readonly number[]): number[] {
  const bars = steps.map(() => 0);
  let at = 0;
  for (let n = 1; n < having.length; n++) {
    while (n >= (steps[at + 1] ?? Infinity)) at++;
    bars[at]! += having[n]!;
  }
  return bars;
}

/** The number where a thumb is put that stood at the step at or below `from`: between two, the lower one is next. */
export function numberAt(steps: readonly number[], from: number, to: number): number {
  const isBetween = steps[to + 1]! < from && !(steps[to + 2]! <= from);
  return isBetween ? steps[to + 1]! : steps[to]!;
}
