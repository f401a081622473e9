// Gradient boosting of small trees for binary classification (J. Friedman, Greedy function approximation: a gradient
// boosting machine, 2001), with Newton steps in the leaves and splits at quantiles (T. Chen & C. Guestrin, XGBoost,
// 2016). Pure and seeded.

import { seededRandom } from '../../src/core/random.ts';
import { sumOfTrees } from '../../src/core/concepts/trees.ts';
import type { Tree } from '../../src/core/concepts/trees.ts';

export interface BoostOptions {
  readonly trees?: number;
  /** Splits from root to leaf. */
  readonly depth?: number;
  /** Learning rate. */
  readonly rate?: number;
  /** Share of the examples that each tree is trained on. */
  readonly share?: number;
  /** L2 penalty of the leaves; about the number of examples a leaf should have. */
  readonly penalty?: number;
}

/** Training data: a row of features per example, and the labels, 0 or 1. */
export interface Examples {
  readonly rows: readonly (readonly number[])[];
  readonly answers: readonly number[];
}

/** Split points per feature, at most. */
const MAX_CUTS = 48;

/** Trees whose sum is the log-odds of label 1. */
export function boost(
  { rows, answers }: Examples,
  { trees = 300, depth = 4, rate = 0.07, share = 0.7, penalty = 8 }: BoostOptions = {},
): Tree[] {
  const random = seededRandom(1);
  const cuts = rows[0]!.map((_, f) => cutsOf(rows, f));
  // By column: features are processed one after another.
  const binned = cuts.map((some, f) => Uint8Array.from(rows, (row) => binOf(some, row[f]!)));
  const score = new Float64Array(rows.length);
  return Array.from({ length: trees }, () => {
    const sample = rows.map((_, i) => i).filter(() => random() < share);
    const slope = Float64Array.from(score, (s, i) => answers[i]! - 1 / (1 + Math.exp(-s)));
    const curve = Float64Array.from(score, (s) => Math.exp(-s) / (1 + Math.exp(-s)) ** 2);
    const tree = grow({ binned, cuts, slope, curve, penalty, rate }, sample, depth);
    rows.forEach((row, i) => (score[i]! += sumOfTrees([tree], row)));
    return tree;
  });
}

/** The quantiles of a feature, as split points. */
function cutsOf(rows: Examples['rows'], feature: number): number[] {
  const sorted = rows.map((row) => row[feature]!).sort((a, b) => a - b);
  const cuts = new Set<number>();
  for (let k = 1; k <= MAX_CUTS; k++) {
    const at = Math.floor((k * sorted.length) / (MAX_CUTS + 1));
    if (sorted[at]! < sorted.at(-1)!) cuts.add(Number(sorted[at]!.toPrecision(4)));
  }
  return [...cuts];
}

function binOf(cuts: readonly number[], value: number): number {
  let bin = 0;
  while (bin < cuts.length && value > cuts[bin]!) bin++;
  return bin;
}

interface Training {
  readonly binned: readonly Uint8Array[];
  readonly cuts: readonly (readonly number[])[];
  readonly slope: Float64Array;
  readonly curve: Float64Array;
  readonly penalty: number;
  readonly rate: number;
}

/** A complete tree; where no split is worthwhile, all examples take the same branch. */
function grow(training: Training, sample: readonly number[], depth: number): Tree {
  const [features, limits, leaves]: [number[], number[], number[]] = [[], [], []];
  let level: (readonly number[])[] = [sample];
  for (let d = 0; d < depth; d++) {
    level = level.flatMap((rows) => {
      const cut = bestCut(training, rows);
      features.push(cut?.feature ?? 0);
      limits.push(cut ? training.cuts[cut.feature]![cut.bin]! : NO_SPLIT);
      const isBelow = (i: number) => !cut || training.binned[cut.feature]![i]! <= cut.bin;
      return [rows.filter(isBelow), rows.filter((i) => !isBelow(i))];
    });
  }
  for (const rows of level)
    leaves.push(Number((training.rate * stepOf(training, rows)).toFixed(4)));
  return { features, limits, leaves };
}

/** Above all feature values: a split that all examples pass. */
const NO_SPLIT = 1e9;

function stepOf({ slope, curve, penalty }: Training, rows: readonly number[]): number {
  let [g, h] = [0, penalty];
  for (const i of rows) {
    g += slope[i]!;
    h += curve[i]!;
  }
  return g / h;
}

interface Cut {
  readonly feature: number;
  readonly bin: number;
}

/** The split that reduces the loss most, or null. */
function bestCut({ binned, cuts, slope, curve, penalty }: Training, rows: readonly number[]) {
  let [best, gain]: [Cut | null, number] = [null, 1e-6];
  for (let feature = 0; feature < cuts.length; feature++) {
    const bins = cuts[feature]!.length + 1;
    const [g, h] = [new Float64Array(bins), new Float64Array(bins)];
    const column = binned[feature]!;
    for (const i of rows) {
      const bin = column[i]!;
      g[bin]! += slope[i]!;
      h[bin]! += curve[i]!;
    }
    const [allG, allH] = [g, h].map((values) => values.reduce((a, b) => a + b, 0)) as [
      number,
      number,
    ];
    const score = (a: number, b: number) => (a * a) / (b + penalty);
    let [sumG, sumH] = [0, 0];
    for (let bin = 0; bin < bins - 1; bin++) {
      sumG += g[bin]!;
      sumH += h[bin]!;
      const won = score(sumG, sumH) + score(allG - sumG, allH - sumH) - score(allG, allH);
      if (won > gain) [best, gain] = [{ feature, bin }, won];
    }
  }
  return best;
}
