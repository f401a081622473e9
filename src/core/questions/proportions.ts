// Statistics of papers: how sure a share of them is and whether two differ by more than chance (Wilson's interval,
// Fisher's exact test, the Poisson distribution, and the correction that asking of many concepts at once needs);
// quantiles.

/** Some papers out of all, in whole numbers. */
export interface Proportion {
  readonly papers: number;
  readonly of: number;
}

/** A share of papers and its 95 % interval, all in [0, 1]. */
export interface Share extends Proportion {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A share with half a paper added to either side (J. B. S. Haldane, 1956), so that the ratio of two is finite
 * and positive.
 */
export function smoothedShare({ papers, of }: Proportion): number {
  return (papers + 0.5) / (of + 1);
}

/** Relative size of the rounding by which two equally likely tables may differ, as R's fisher.test takes it. */
const TIE = 1e-7;

/**
 * Two-sided p-value of Fisher's exact test of two proportions, in [0, 1]: of all two-by-two tables with these
 * margins, the probability of those no more likely than this one (R. A. Fisher, Statistical Methods for
 * Research Workers, 5th edition, 1934). 1 where either is out of nothing.
 */
export function fisherExact(one: Proportion, other: Proportion): number {
  const named = one.papers + other.papers;
  const least = Math.max(0, named - other.of);
  const most = Math.min(named, one.of);
  if (least >= most) return 1;
  const weights = relativeWeights(least, most, one.of, other.of, named);
  const limit = weights[one.papers - least]! * (1 + TIE);
  let [all, extreme] = [0, 0];
  for (const weight of weights) {
    all += weight;
    if (weight <= limit) extreme += weight;
  }
  return extreme / all;
}

/**
 * The hypergeometric probabilities of `least` to `most` papers in the first row, relative to the likeliest.
 * Neighbours differ by a quotient of whole numbers, so no factorial is needed; what is too unlikely for a
 * floating-point number becomes 0 and adds nothing to the sums.
 */
function relativeWeights(
  least: number,
  most: number,
  ofOne: number,
  ofOther: number,
  named: number,
): Float64Array {
  const mode = Math.floor(((ofOne + 1) * (named + 1)) / (ofOne + ofOther + 2));
  const peak = Math.min(most, Math.max(least, mode));
  /** Probability of k + 1 divided by that of k. */
  const step = (k: number) => ((ofOne - k) * (named - k)) / ((k + 1) * (ofOther - named + k + 1));
  const weights = new Float64Array(most - least + 1);
  weights[peak - least] = 1;
  for (let k = peak; k < most; k++) weights[k + 1 - least] = weights[k - least]! * step(k);
  for (let k = peak; k > least; k--) weights[k - 1 - least] = weights[k - least]! / step(k - 1);
  return weights;
}

/** What a term adds that is so much smaller than the largest is lost to rounding. */
const NEGLIGIBLE = 1e-18;

/**
 * P(X ≤ count) of a Poisson variable with this mean, in [0, 1]: the terms relative to the likeliest, as in
 * {@link fisherExact}, for e^-mean is 0 in floating point from a mean of 746 on.
 * @param mean 0 or more
 */
export function poissonAtMost(count: number, mean: number): number {
  const mode = Math.floor(mean);
  let [all, low] = [0, 0];
  const add = (k: number, term: number) => {
    all += term;
    if (k <= count) low += term;
  };
  for (let k = mode, term = 1; k >= 0 && term > 0; term *= k / mean, k--) add(k, term);
  for (let k = mode + 1, term = mean / k; term > NEGLIGIBLE; k++, term *= mean / k) add(k, term);
  return low / all;
}

/**
 * The p-values of many tests adjusted for their number: to call all those of at most q true keeps the expected
 * share of false ones among them at q (Y. Benjamini & Y. Hochberg, Controlling the false discovery rate, 1995).
 * In the order given; each is at least its p-value and at most 1.
 */
export function falseDiscoveryRates(pValues: readonly number[]): number[] {
  const rates = new Array<number>(pValues.length);
  const largestFirst = [...pValues.keys()].sort((i, j) => pValues[j]! - pValues[i]!);
  let least = 1;
  largestFirst.forEach((i, n) => {
    const rank = pValues.length - n;
    least = Math.min(least, (pValues[i]! * pValues.length) / rank);
    rates[i] = least;
  });
  return rates;
}

/** Expected share of chance findings among those that are called so, at most. */
export const FALSE_DISCOVERIES = 0.2;

/** The larger of two shares by the smaller one, at least: a large corpus finds any difference unlikely. */
export const LEAST_RATIO = 1.5;

/** A share early and late, and the p-value of the difference by {@link fisherExact}. */
export interface TestedChange {
  readonly early: Proportion;
  readonly late: Proportion;
  readonly pValue: number;
}

/**
 * Which changes are findings: 1 for a share that rose by {@link LEAST_RATIO} or more, and by more than chance at
 * {@link FALSE_DISCOVERIES}, -1 for one that fell so, 0 for others. They are corrected for their number, whichever
 * way they went, so the list must hold all that were tested. To leave concepts with few papers out beforehand
 * favours no result: how many papers a concept has in all says nothing of when they were written
 * (R. Bourgon, R. Gentleman & W. Huber, 2010).
 */
export function judgeChanges(changes: readonly TestedChange[]): Int8Array {
  const rates = falseDiscoveryRates(changes.map(({ pValue }) => pValue));
  return Int8Array.from(changes, ({ early, late }, i) => {
    if (rates[i]! > FALSE_DISCOVERIES) return 0;
    const ratio = smoothedShare(late) / smoothedShare(early);
    return ratio >= LEAST_RATIO ? 1 : ratio <= 1 / LEAST_RATIO ? -1 : 0;
  });
}

/**
 * The value below which a given share of sorted values lies, interpolated between two of them
 * (R. J. Hyndman & Y. Fan, Sample quantiles in statistical packages, 1996, definition 7).
 * @param sorted ascending, at least one
 * @param share 0 to 1
 */
export function quantile(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return below + (above - below) * (at - Math.floor(at));
}

/** 97.5 % quantile of the normal distribution: 95 % lie between minus and plus. */
const Z = 1.959964;

/** The Wilson score interval of `papers` out of `of`, 95 %; [0, 1] for nothing out of nothing. */
export function wilson(papers: number, of: number): Share {
  if (of === 0) return { papers, of, share: 0, low: 0, high: 1 };
  const share = papers / of;
  const middle = share + (Z * Z) / (2 * of);
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const scale = 1 + (Z * Z) / of;
  // Rounding must not leave [0, 1] at the ends.
  const low = papers === 0 ? 0 : Math.max(0, (middle - spread) / scale);
  const high = papers === of ? 1 : Math.min(1, (middle + spread) / scale);
  return { papers, of, share, low, high };
}
