// Elementary functions that give the same bits in every engine. ECMAScript leaves the last digits of
// Math.sin, Math.log and the like to the engine, and an iterative layout amplifies such a difference into
// another map; sums, products, quotients and square roots are correctly rounded by IEEE 754. The linter
// forbids the functions of Math in the core.

const TURN = 2 * Math.PI;

/** Terms of the power series of sine: within half a turn, further ones do not change the sum. */
const SINE_TERMS = 15;

/** Sine of an angle in radians, to within 1e-12 times the angle. */
export function sin(angle: number): number {
  const turns = angle / TURN;
  const x = (turns - Math.round(turns)) * TURN;
  let term = x;
  let sum = x;
  for (let k = 1; k <= SINE_TERMS; k++) {
    term *= (-x * x) / (2 * k * (2 * k + 1));
    sum += term;
  }
  return sum;
}

/** Cosine of an angle in radians, as exact as {@link sin}. */
export function cos(angle: number): number {
  return sin(angle + Math.PI / 2);
}

/** Terms of the series of the logarithm between √½ and √2. */
const LOG_TERMS = 12;

/**
 * Natural logarithm, to within 1e-14 of the greater of itself and 1. Scales the argument by powers of two to
 * near 1, then sums the series of 2 artanh((x − 1) / (x + 1)). At 0, infinity and below 0 as Math.log.
 */
export function log(x: number): number {
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x > 0 ? x : NaN;
  let mantissa = x;
  let doublings = 0;
  for (; mantissa > Math.SQRT2; doublings++) mantissa /= 2;
  for (; mantissa < Math.SQRT1_2; doublings--) mantissa *= 2;
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let sum = 0;
  for (let k = LOG_TERMS; k >= 0; k--) sum = sum * square + 1 / (2 * k + 1);
  return 2 * s * sum + doublings * Math.LN2;
}

/** Binary logarithm; see {@link log}. */
export function log2(x: number): number {
  return log(x) / Math.LN2;
}

/** Exponents of this magnitude overflow or underflow. */
const MAX_EXPONENT = 800;

/** Terms of the power series of the exponential up to half of ln 2. */
const EXP_TERMS = 16;

/**
 * e to the power of x, to within 1e-14 of itself; 0 on underflow, infinity on overflow. Splits off a power of
 * two, then sums the power series of the rest.
 */
export function exp(x: number): number {
  if (!(Math.abs(x) < MAX_EXPONENT)) return x > 0 ? Infinity : x < 0 ? 0 : NaN;
  const doublings = Math.round(x / Math.LN2);
  const rest = x - doublings * Math.LN2;
  let sum = 1;
  for (let k = EXP_TERMS; k > 0; k--) sum = 1 + (sum * rest) / k;
  return scaled(sum, doublings);
}

/** x · 2^doublings, by repeated multiplication: not every engine's powers are exact. */
function scaled(x: number, doublings: number): number {
  let result = x;
  for (let left = doublings; left > 0; left--) result *= 2;
  for (let left = doublings; left < 0 && result > 0; left++) result /= 2;
  return result;
}
