// Density of weighted points on a grid of square cells, smoothed by three box blurs, which approximate a Gaussian
// (W. M. Wells, Efficient synthesis of Gaussian filters by cascaded uniform filters, 1986).

/** A value for each square cell, row by row. */
export interface Grid {
  readonly values: Float32Array;
  readonly width: number;
  readonly height: number;
  /** The side of a cell, and the corner of the first. */
  readonly cell: number;
  readonly left: number;
  readonly top: number;
}

/** A weighted point. */
export interface Weighted {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** Radius of a box, three of which blur a point by `bandwidth`; together they reach three times as far. */
function radiusOf(bandwidth: number): number {
  return (Math.sqrt(4 * bandwidth * bandwidth + 1) - 1) / 2;
}

/**
 * Weight per cell around each cell's centre, in steps of a few milliseconds; the cells at the edge are empty.
 * @param bandwidth about the standard deviation, in the unit of the points as `cell`
 */
export function* densityInSteps(
  points: readonly Weighted[],
  cell: number,
  bandwidth: number,
): Generator<void, Grid> {
  const radius = radiusOf(bandwidth);
  // Boxes reach into one more cell if their radius is not a whole number of cells.
  const around = 3 * (radius + cell) + 2 * cell;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - around, Math.min(...ys) - around];
  const width = Math.ceil((Math.max(...xs) + around - left) / cell);
  const height = Math.ceil((Math.max(...ys) + around - top) / cell);
  const grid = { values: new Float32Array(width * height), width, height, cell, left, top };
  for (const point of points) drop(grid, point);
  yield;
  yield* blur(grid, radius / cell);
  return grid;
}

/** Distributes a point among the four cells with the nearest centres. */
function drop({ values, width, cell, left, top }: Grid, { x, y, weight }: Weighted): void {
  const [across, down] = [(x - left) / cell - 0.5, (y - top) / cell - 0.5];
  const [column, row] = [Math.floor(across), Math.floor(down)];
  const [right, below] = [across - column, down - row];
  const at = row * width + column;
  values[at]! += (1 - right) * (1 - below) * weight;
  values[at + 1]! += right * (1 - below) * weight;
  values[at + width]! += (1 - right) * below * weight;
  values[at + width + 1]! += right * below * weight;
}

/** Blurs every row three times, then every column. */
function* blur({ values, width, height }: Grid, radius: number): Generator<void, void> {
  const other = new Float32Array(values.length);
  const lines = (count: number, apart: number, length: number, step: number) => {
    for (let pass = 0; pass < 3; pass++)
      for (let line = 0; line < count; line++) {
        const [from, to] = pass === 1 ? [other, values] : [values, other];
        blurLine(from, to, { start: line * apart, step, length, radius });
      }
  };
  lines(height, width, width, 1);
  values.set(other);
  yield;
  lines(width, 1, height, width);
  values.set(other);
}

/** Replaces each value by the mean of those within the radius; cells at its fractional end count in part. */
function blurLine(
  from: Float32Array,
  to: Float32Array,
  { start, step, length, radius }: { start: number; step: number; length: number; radius: number },
): void {
  const whole = Math.floor(radius);
  const part = radius - whole;
  const size = 2 * radius + 1;
  let sum = 0;
  for (let i = 0; i < Math.min(whole, length); i++) sum += from[start + i * step]!;
  for (let i = 0; i < length; i++) {
    if (i + whole < length) sum += from[start + (i + whole) * step]!;
    let rim = i + whole + 1 < length ? from[start + (i + whole + 1) * step]! : 0;
    if (i > whole) rim += from[start + (i - whole - 1) * step]!;
    to[start + i * step] = (sum + part * rim) / size;
    if (i >= whole) sum -= from[start + (i - whole) * step]!;
  }
}
