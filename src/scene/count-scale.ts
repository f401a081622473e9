// The steps of a slider over numbers of papers: numbers that occur in the corpus, spaced so that each step changes
// what passes by a similar ratio, whether the corpus has ten papers or ten thousand.

/** Largest ratio between what two adjacent steps let pass, unless all the difference has one number of papers. */
const MAX_STEP_RATIO = 1.15;

/** How many things have each number of papers: index is the number. */
export function tallyCounts(counts: Iterable<number>): Uint32Array {
  const values = Uint32Array.from(counts);
  const having = new Uint32Array(values.reduce((most, n) => Math.max(most, n), 0) + 1);
  for (const n of values) having[n]!++;
  return having;
}

/**
 * Thresholds for “in at least n papers”, ascending from 1 to the largest that occurs. Between two adjacent ones
 * either no other number occurs, or the lower one lets at most {@link MAX_STEP_RATIO} times as many pass.
 * @param marked a number that is always a step
 */
export function countScale(having: Uint32Array, marked: number): number[] {
  const steps: number[] = [];
  let [passing, passingLast] = [0, 0];
  let next = 0;
  for (let n = having.length - 1; n > 0; n--) {
    if (having[n] === 0) continue;
    if (next > 0 && passing + having[n]! > MAX_STEP_RATIO * passingLast) {
      steps.push(next);
      passingLast = passing;
    }
    passing += having[n]!;
    next = n;
  }
  return [...new Set([...steps, next, marked, 1])].filter((n) => n > 0).sort((p, q) => p - q);
}

/** How many things pass at each step and not at the next. */
export function countsPerStep(having: Uint32Array, steps: readonly number[]): number[] {
  const bars = steps.map(() => 0);
  let at = 0;
  for (let n = 1; n < having.length; n++) {
    while (n >= (steps[at + 1] ?? Infinity)) at++;
    bars[at]! += having[n]!;
  }
  return bars;
}

/**
 * The value for a slider moved to step `to` from `from`, which may lie between two steps: then the step down from
 * it is the lower of the two.
 */
export function snapToStep(steps: readonly number[], from: number, to: number): number {
  const isBetween = steps[to + 1]! < from && !(steps[to + 2]! <= from);
  return isBetween ? steps[to + 1]! : steps[to]!;
}
