// Sparse logistic regression with an L1 penalty (R. Tibshirani, Regression shrinkage and selection via the lasso,
// 1996), by coordinate descent with Newton steps (G.-X. Yuan, C.-H. Ho & C.-J. Lin, An improved GLMNET for
// L1-regularized logistic regression, 2012). Pure; the order of examples and features only affects rounding.

/** The nonzero features of one example: name → value. */
export type SparseRow = ReadonlyMap<string, number>;

export interface LogisticOptions {
  /** Strength of the L1 penalty. */
  readonly penalty?: number;
  /** Passes over all features. */
  readonly sweeps?: number;
  /** Examples that a feature must occur in. */
  readonly least?: number;
}

/** The examples with one feature. */
interface Column {
  readonly feature: string;
  readonly at: Int32Array;
  readonly amounts: Float64Array;
}

/** Largest change of a weight in one step: Newton steps may overshoot. */
const MAX_STEP = 0.5;

/** The nonzero weights by feature. The weighted sum of an example's features is its log-odds up to a constant. */
export function learnLogistic(
  rows: readonly SparseRow[],
  answers: readonly number[],
  { penalty = 3, sweeps = 40, least = 3 }: LogisticOptions = {},
): Map<string, number> {
  const columns = columnsOf(rows, least);
  const weights = new Float64Array(columns.length);
  const odds = new Odds(answers);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    odds.shiftAll();
    columns.forEach((column, c) => (weights[c]! += odds.step(column, weights[c]!, penalty)));
  }
  return new Map(
    columns.flatMap(({ feature }, c) =>
      weights[c] === 0 ? [] : [[feature, weights[c]!] as const],
    ),
  );
}

function columnsOf(rows: readonly SparseRow[], least: number): Column[] {
  const met = new Map<string, { at: number[]; amounts: number[] }>();
  rows.forEach((row, i) => {
    for (const [feature, amount] of row) {
      const column = met.get(feature) ?? { at: [], amounts: [] };
      column.at.push(i);
      column.amounts.push(amount);
      met.set(feature, column);
    }
  });
  return [...met]
    .filter(([, { at }]) => at.length >= least)
    .map(([feature, { at, amounts }]) => ({
      feature,
      at: Int32Array.from(at),
      amounts: Float64Array.from(amounts),
    }));
}

/** The predictions of the current weights for all examples. */
class Odds {
  private readonly margins: Float64Array;
  private readonly chances: Float64Array;

  constructor(private readonly answers: readonly number[]) {
    const share = answers.reduce((a, b) => a + b, 0) / answers.length;
    this.margins = new Float64Array(answers.length).fill(Math.log(share / (1 - share)));
    this.chances = new Float64Array(answers.length).fill(share);
  }

  /** Moves a weight towards its optimum; the change. */
  step({ at, amounts }: Column, weight: number, penalty: number): number {
    let [slope, curve] = [0, 1e-6];
    for (let k = 0; k < at.length; k++) {
      const [i, x] = [at[k]!, amounts[k]!];
      const chance = this.chances[i]!;
      slope += x * (chance - this.answers[i]!);
      curve += x * x * chance * (1 - chance);
    }
    const aim = shrink(weight - slope / curve, penalty / curve);
    const move = Math.max(-MAX_STEP, Math.min(MAX_STEP, aim - weight));
    if (move !== 0) for (let k = 0; k < at.length; k++) this.shift(at[k]!, move * amounts[k]!);
    return move;
  }

  /** Updates the intercept, which is not penalised. */
  shiftAll(): void {
    let [slope, curve] = [0, 1e-6];
    for (let i = 0; i < this.chances.length; i++) {
      slope += this.chances[i]! - this.answers[i]!;
      curve += this.chances[i]! * (1 - this.chances[i]!);
    }
    const move = Math.max(-MAX_STEP, Math.min(MAX_STEP, -slope / curve));
    for (let i = 0; i < this.chances.length; i++) this.shift(i, move);
  }

  private shift(i: number, by: number): void {
    this.margins[i]! += by;
    this.chances[i] = 1 / (1 + Math.exp(-this.margins[i]!));
  }
}

function shrink(value: number, by: number): number {
  return Math.sign(value) * Math.max(0, Math.abs(value) - by);
}
