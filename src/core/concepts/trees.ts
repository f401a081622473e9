// Sums of small decision trees: what boosting learns. Comparisons and additions alone, so that every
// engine comes to the same number.

/**
 * A whole binary tree in the order of its levels: node i asks whether a feature is above a limit;
 * no leads to node 2i + 1, yes to 2i + 2; the leaves come after the last node.
 */
export interface Tree {
  readonly features: readonly number[];
  readonly limits: readonly number[];
  readonly leaves: readonly number[];
}

/** The sum of the leaves that a row of features comes to. */
export function sumOfTrees(trees: readonly Tree[], row: readonly number[]): number {
  let sum = 0;
  for (const { features, limits, leaves } of trees) {
    let at = 0;
    while (at < features.length) at = 2 * at + (row[features[at]!]! > limits[at]! ? 2 : 1);
    sum += leaves[at - features.length]!;
  }
  return sum;
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
