// Sums of small decision trees, as boosting learns them. Comparisons and additions only, so that every engine
// computes the same number.

/**
 * A whole binary tree in the order of its levels: node i asks whether a feature is above a limit;
 * no leads to node 2i + 1, yes to 2i + 2; the leaves come after the last node.
 */
export interface Tree {
  readonly features: readonly number[];
  readonly limits: readonly number[];
  readonly leaves: readonly number[];
}

/** The sum of the leaves that a feature vector reaches. */
export function sumOfTrees(trees: readonly Tree[], row: readonly number[]): number {
  let sum = 0;
  for (const { features, limits, leaves } of trees) {
    let at = 0;
    while (at < features.length) at = 2 * at + (row[features[at]!]! > limits[at]! ? 2 : 1);
    sum += leaves[at - features.length]!;
  }
  return sum;
}

/** Far more than rounding errors of the sums, far less than any leaf. */
const ROUNDING = 1e-9;

/** Trees in consecutive memory, for cache locality. */
export class Forest {
  /** By tree: index of its nodes, of its leaves, and the most that the later trees can add. */
  private readonly begins: Int32Array;
  private readonly leavesAt: Int32Array;
  private readonly rest: Float64Array;
  private readonly features: Uint16Array;
  private readonly limits: Float64Array;
  private readonly leaves: Float64Array;

  constructor(private readonly trees: readonly Tree[]) {
    this.features = Uint16Array.from(trees.flatMap(({ features }) => features));
    this.limits = Float64Array.from(trees.flatMap(({ limits }) => limits));
    this.leaves = Float64Array.from(trees.flatMap(({ leaves }) => leaves));
    this.begins = startsOf(trees.map(({ features }) => features.length));
    this.leavesAt = startsOf(trees.map(({ leaves }) => leaves.length));
    this.rest = new Float64Array(trees.length);
    for (let t = trees.length - 2; t >= 0; t--) {
      this.rest[t] = this.rest[t + 1]! + Math.max(...trees[t + 1]!.leaves);
    }
  }

  /**
   * As {@link sumOfTrees}, but -Infinity as soon as the remaining trees cannot raise the sum to `least`, which
   * the first few decide for most rows.
   */
  sum(row: readonly number[], least = -Infinity): number {
    const { begins, leavesAt, rest, features, limits, leaves } = this;
    let sum = 0;
    for (let t = 0; t < this.trees.length; t++) {
      const begin = begins[t]!;
      const questions = begins[t + 1]! - begin;
      let at = 0;
      // Arithmetic on the comparison instead of a branch, which the processor could not predict.
      while (at < questions) {
        at = 2 * at + 1 + Number(row[features[begin + at]!]! > limits[begin + at]!);
      }
      sum += leaves[leavesAt[t]! + at - questions]!;
      if (sum + rest[t]! < least - ROUNDING) return -Infinity;
    }
    return sum;
  }
}

/** Start of each of some lengths laid out consecutively, and the end of the last. */
function startsOf(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  lengths.forEach((length, i) => (starts[i + 1] = starts[i]! + length));
  return starts;
}

/** Trees from text: a tree a line, its features, limits and leaves with | between. */
export function readTrees(text: string): Tree[] {
  return text
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [features, limits, leaves] = line.split('|').map((part) => part.split(' ').map(Number));
      return { features: features!, limits: limits!, leaves: leaves! };
    });
}
